"""What is compared by budget spent: a session of choosing or buying, and how it is opened."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance

from dataperf_gui.compare.purchase_spending import PurchaseSpending
from dataperf_gui.compare.selection_spending import SelectionSpending
from dataperf_gui.compare.spending import BudgetedTask, Unit
from dataperf_gui.gui.market.presenter import MarketPresenter
from dataperf_gui.gui.select.presenter import SelectPresenter
from dataperf_gui.gui.texts import say
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.base import Metric
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.session import Session

Make = Callable[[Monitor, Sequence[Decision]], BudgetedTask]
"""Opens the task for a thread of its own, with the journal as it is then."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the screen needs to know before anything is drawn.

    Parameters
    ----------
    name : str
        What is compared.
    unit : Unit
        What is spent.
    metric : Metric
        What the scores are.
    titles : Mapping[str, str]
        Strategy to what the screen calls it; the one to begin with first.
    session : Session
        The person's; read in the window's thread.
    changed : SignalInstance
        The person has done something.
    make : callable
        See `Make`.
    """

    name: str
    unit: Unit
    metric: Metric
    titles: Mapping[str, str]
    session: Session
    changed: SignalInstance
    make: Make


def of_selection(presenter: SelectPresenter) -> Subject:
    """Return what is compared of a Select screen."""
    task = presenter.task
    known = SelectionSpending(task)

    def make(_: Monitor, journal: Sequence[Decision]) -> BudgetedTask:
        return SelectionSpending(task, journal)

    return Subject(
        name=say(known.name),
        unit=known.unit,
        metric=known.metric,
        titles=known.titles,
        session=presenter.session,
        changed=presenter.set_changed,
        make=make,
    )


def of_purchase(presenter: MarketPresenter) -> Subject:
    """Return what is compared of a Market screen."""
    markets = presenter.markets
    known = PurchaseSpending(markets)

    def make(_: Monitor, __: Sequence[Decision]) -> BudgetedTask:
        return PurchaseSpending(markets)

    return Subject(
        name=say(known.name),
        unit=known.unit,
        metric=known.metric,
        titles=known.titles,
        session=presenter.session,
        changed=presenter.purchase_changed,
        make=make,
    )
