"""Opens what has a budget, by the kind of its source."""

from collections.abc import Callable, Mapping, Sequence

from dataperf_gui.buying.markets import CHALLENGE
from dataperf_gui.buying.opening import open_markets
from dataperf_gui.compare.purchase_spending import PurchaseSpending
from dataperf_gui.compare.selection_spending import SelectionSpending
from dataperf_gui.compare.spending import BudgetedTask
from dataperf_gui.data.dataset import Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.opening import OPENERS, open_selection
from dataperf_gui.session.decisions import Decision

Opener = Callable[[Source, Monitor, Sequence[Decision]], BudgetedTask]


def _selection(source: Source, monitor: Monitor, journal: Sequence[Decision]) -> BudgetedTask:
    return SelectionSpending(open_selection(source, monitor), journal)


def _purchase(source: Source, monitor: Monitor, _: Sequence[Decision]) -> BudgetedTask:
    return PurchaseSpending(open_markets(source, monitor))


SPENDS: Mapping[str, Opener] = dict.fromkeys(OPENERS, _selection) | {CHALLENGE: _purchase}
"""Challenge id to what opens one of its tasks as something with a budget."""


def budgeted(source: Source, monitor: Monitor, journal: Sequence[Decision] = ()) -> BudgetedTask:
    """Open what `source` names, of a kind in `SPENDS`.

    Parameters
    ----------
    source : Source
        As in a session.
    monitor : Monitor
        Progress and cancelling.
    journal : sequence of Decision
        Of the session whose person is compared, where there is one: what they verified may be
        what is scored on.

    Raises
    ------
    DataPerfError
        It cannot be opened.
    """
    return SPENDS[source.kind](source, monitor, journal)
