"""What ``curve`` and ``compare`` do where a budget is spent: items chosen, rows bought."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.cli.challenge_verbs import terminal_monitor

if TYPE_CHECKING:
    from dataperf_gui.compare.spending import BudgetedTask, SpendingCurve
    from dataperf_gui.data.dataset import Source

UNFINISHED = ".unfinished"
"""What the file with the curves so far is called beside ``--out``, as for other curves."""
SOME_FAILED = 1


def source_at(arguments: argparse.Namespace) -> "Source | None":
    """Return what DATASET names if a budget is spent there; None where it is something else."""
    from dataperf_gui.buying.opening import markets_at
    from dataperf_gui.selecting.opening import selection_at

    found = selection_at(arguments.dataset, {"task": arguments.task})
    return found or markets_at(arguments.dataset)


def has_budget(path: Path) -> bool:
    """Whether a session file is one in which a budget was spent."""
    from dataperf_gui.compare.opening import SPENDS
    from dataperf_gui.session.session import Session

    with Session.open(path, read_only=True) as session:
        return session.source.kind in SPENDS


def draw_spending(arguments: argparse.Namespace, source: "Source") -> int:
    """Write the curves of strategies on a task."""
    from dataperf_gui.compare.opening import budgeted

    return _write(arguments, budgeted(source, terminal_monitor()), [])


def compare_spending(arguments: argparse.Namespace) -> int:
    """Write the curve of a session's person beside those of strategies."""
    from dataperf_gui.compare.opening import budgeted
    from dataperf_gui.compare.spending import PersonSpending
    from dataperf_gui.session.session import Session

    with Session.open(arguments.session, read_only=True) as session:
        source, journal = session.source, list(session.journal())
    monitor = terminal_monitor()
    task = budgeted(source, monitor, journal)
    return _write(arguments, task, [PersonSpending(task).update(journal, monitor)])


def _write(
    arguments: argparse.Namespace, task: "BudgetedTask", people: "list[SpendingCurve]"
) -> int:
    from dataperf_gui.compare.painting import save_chart
    from dataperf_gui.compare.spending import goal_of, spending_rows
    from dataperf_gui.compare.spending_chart import spending_chart, spending_table, spending_text
    from dataperf_gui.compare.spending_run import (
        SpendingStore,
        require_known,
        run_spending,
        wanted_of,
    )
    from dataperf_gui.compare.tasks import RANDOM
    from dataperf_gui.session.export import TableFormat, write_table

    names = list(arguments.strategies or list(task.titles)[:1])
    require_known(task, names)
    if arguments.plot is not None and RANDOM in task.titles:
        names.append(RANDOM)
    out: Path = arguments.out
    store = SpendingStore(out.with_name(out.name + UNFINISHED), task.key)
    monitor, seed = terminal_monitor(), int(getattr(arguments, "seed", 0))
    outcome = run_spending(task, wanted_of(names, arguments.seeds, seed), monitor, store=store)
    monitor.report(1.0, "Done")
    curves = [*people, *outcome.curves]
    goal = goal_of(curves, task.baselines)
    write_table(spending_table(curves), out, TableFormat.CSV)
    if arguments.plot is not None:
        save_chart(spending_chart(curves, task, goal), arguments.plot)
    print(f"{task.name}: {task.metric.title} against {task.unit}. {task.measured}")
    if goal is not None:
        print(f"goal: {goal.score:.3f}, the best baseline ({goal.name}) for the whole budget")
    print(spending_text(spending_rows(curves, task.budgets, goal)))
    for failure in outcome.failures:
        print(f"dataperf-gui: {failure}", file=sys.stderr)
    if outcome.failures:
        return SOME_FAILED
    store.remove()
    return 0
