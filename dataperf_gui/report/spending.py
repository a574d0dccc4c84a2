"""Score against what was spent, for sessions in which items were chosen or rows bought."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.compare.running import Failure
from dataperf_gui.compare.spending import (
    BudgetedTask,
    PersonSpending,
    SpendingCurve,
    SpendingRow,
    goal_of,
    spending_band,
    spending_rows,
)
from dataperf_gui.compare.spending_run import (
    kept_curves,
    require_known,
    run_spending,
    wanted_of,
)
from dataperf_gui.compare.tasks import RANDOM
from dataperf_gui.jobs import Monitor
from dataperf_gui.report.figure import Figure, spending_figure
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.scoring.intervals import Interval


@dataclass(frozen=True, eq=False, slots=True)
class Spending:
    """A person beside strategies, by what was spent.

    Parameters
    ----------
    task : BudgetedTask
        What is spent, and which score it is.
    figure : Figure or None
        The curves, where there is a score.
    rows : tuple of SpendingRow
        The person first.
    by_chance : Interval or None
        What random choices reach for what the person has spent now: the middle one, and between
        which scores 90 of 100 lie.
    n_random : int
        How many random choices there are.
    failures : tuple of Failure
        Strategies without a curve.
    """

    task: BudgetedTask
    figure: Figure | None
    rows: tuple[SpendingRow, ...]
    by_chance: Interval | None
    n_random: int
    failures: tuple[Failure, ...]

    def title_of(self, name: str) -> str:
        """Return what people call a strategy; its name where it is not known any more."""
        return self.task.titles.get(name, name)


def spend(
    task: BudgetedTask, record: SessionRecord, strategies: Sequence[str] | None, monitor: Monitor
) -> Spending:
    """Draw the person's curve and those of strategies; what Compare has drawn is there at once.

    Parameters
    ----------
    task : BudgetedTask
        The session's own.
    record : SessionRecord
        The session.
    strategies : sequence of str, optional
        By default the one that the person followed. Random choice always comes with them.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        A strategy is not known, or curves cannot be kept.
    """
    if strategies is None:
        own = record.strategy if record.strategy in task.titles else next(iter(task.titles))
        strategies = [own]
    require_known(task, strategies)
    names = [*strategies, *(each for each in (RANDOM,) if each in task.titles)]
    person = PersonSpending(task).update(record.journal, monitor.part(0, 2))
    wanted = wanted_of(names, 1) if len(person.spent) else []  # nothing is beside nothing
    outcome = run_spending(task, wanted, monitor.part(1, 2), store=kept_curves(task))
    goal = goal_of(outcome.curves, task.baselines)
    random = [curve for curve in outcome.curves if curve.name == RANDOM and len(curve.spent)]
    curves = [person, *outcome.curves]
    return Spending(
        task=task,
        figure=spending_figure(curves, task.budgets[-1], goal),
        rows=tuple(spending_rows(curves, task.budgets, goal)),
        by_chance=_by_chance(person, random),
        n_random=len(random),
        failures=outcome.failures,
    )


def _by_chance(person: SpendingCurve, random: Sequence[SpendingCurve]) -> Interval | None:
    """Return what random choices reach where the person is, if they get that far."""
    if person.final is None or not random:
        return None
    band, spent = spending_band(random), person.final[0]
    if spent < band.spent[0]:
        return None
    heights = (band.median, band.low, band.high)
    return Interval(*(float(np.interp(spent, band.spent, each)) for each in heights))
