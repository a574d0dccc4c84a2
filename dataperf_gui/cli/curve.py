"""``dataperf-gui curve DATASET --strategies a,b,c --out curve.csv``: how fast each one cleans."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.datasets import add_dataset, source_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dataperf_gui.compare.curves import Curve
    from dataperf_gui.compare.running import Failure
    from dataperf_gui.compare.store import CurveStore
    from dataperf_gui.compare.walking import Course

MODES = ("fixes", "auto", "drop")
UNFINISHED = ".unfinished"
"""What the file with the curves so far is called beside ``--out``."""
SOME_FAILED = 1
"""Exit code when a strategy failed and the others did not."""


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "write the test score after each item that strategies have fixed; a run that was ended "
        "goes on where it was"
    )
    parser = commands.add_parser("curve", help="compare strategies", description=text)
    add_dataset(parser)
    add_curve_options(parser)
    parser.set_defaults(run=run)


def add_curve_options(parser: argparse.ArgumentParser) -> None:
    """Add what says which curves to draw, and where to."""
    parser.add_argument(
        "--strategies", metavar="A,B,C", type=_names, default=None,
        help="see `dataperf-gui strategies`; wrong-first and value-first know the truth "
        "(default: consensus; where items are chosen or bought, the strategy that comes first)",
    )  # fmt: skip
    parser.add_argument(
        "--mode", choices=MODES, default="fixes",
        help="each item gets its true label, the strategy's suggestion, or is dropped "
        "(default: fixes)",
    )  # fmt: skip
    parser.add_argument(
        "--seeds", metavar="N", type=_whole, default=1, help="rankings a strategy (default: 1)"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", required=True, help="CSV to write")
    parser.add_argument(
        "--plot", type=Path, metavar="FILE",
        help="PNG or SVG to write, with random order, both oracles and the target where the truth "
        "is known",
    )  # fmt: skip
    parser.add_argument(
        "--time-limit", type=_whole, metavar="S", default=600,
        help="seconds that a strategy may take to rank (default: 600)",
    )  # fmt: skip


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise argparse.ArgumentTypeError("name one strategy, or several with commas between")
    return names


def _whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is too few; give 1 or more")
    return number


def run(arguments: argparse.Namespace) -> int:
    """Draw the curves, write the table and the picture, and print the figures."""
    from dataperf_gui.bench import prepare
    from dataperf_gui.cli.spending import draw_spending, source_at
    from dataperf_gui.compare.walking import Course
    from dataperf_gui.strategies import DEFAULT_STRATEGY

    if (source := source_at(arguments)) is not None:
        return draw_spending(arguments, source)
    monitor = terminal_monitor()
    arguments.strategies = arguments.strategies or [DEFAULT_STRATEGY]
    require_known(arguments.strategies)
    bench = prepare(source_of(arguments), seed=arguments.seed, monitor=monitor)
    for problem in bench.dataset.problems:
        print(f"skipped: {problem.message}", file=sys.stderr)
    return write_curves(Course(bench, monitor), arguments, []).exit_code


def require_known(names: "Sequence[str]") -> None:
    """Refuse names that nothing has, before minutes go into features.

    Raises
    ------
    DataPerfError
        There is neither a strategy nor an oracle of that name.
    """
    from dataperf_gui.compare.oracles import ORACLES
    from dataperf_gui.strategies.registry import entries, find_strategy

    known = {entry.name for entry in entries()} | set(ORACLES)  # broken ones are reported later
    for name in names:
        if name not in known:
            find_strategy(name)


class Written(NamedTuple):
    """What `write_curves` has drawn."""

    asked: "list[Curve]"
    """Of the strategies that the arguments name."""
    exit_code: int


def write_curves(course: "Course", arguments: argparse.Namespace, people: "list[Curve]") -> Written:
    """Draw the curves that the arguments name, and write them after those of `people`.

    What is finished stays in a file beside ``--out`` until everything is.

    Raises
    ------
    DataPerfError
        True labels are needed and not known, or a file cannot be written.
    """
    from dataperf_gui.compare.store import CurveStore
    from dataperf_gui.compare.tables import curves_table
    from dataperf_gui.session.export import TableFormat, write_table

    out: Path = arguments.out
    store = CurveStore(out.with_name(out.name + UNFINISHED), course.bench)
    asked, others, failures = _drawn(course, arguments, store)
    drawn = [*people, *asked, *others]
    if arguments.plot is not None and drawn:  # where all failed, the failures say more
        _plot(course, drawn, arguments.plot)
    write_table(curves_table([*people, *asked]), out, TableFormat.CSV)
    _print_figures(course, drawn)
    for failure in failures:
        print(f"dataperf-gui: {failure}", file=sys.stderr)
    if failures:
        return Written(asked, SOME_FAILED)
    store.remove()
    return Written(asked, 0)


def _drawn(
    course: "Course", arguments: argparse.Namespace, store: "CurveStore"
) -> "tuple[list[Curve], list[Curve], Sequence[Failure]]":
    """Return the curves that were asked for, those that a picture has besides, and failures."""
    from dataperf_gui.compare.curves import Mode
    from dataperf_gui.compare.running import run_tasks
    from dataperf_gui.compare.tasks import Task, reference_tasks, tasks_for
    from dataperf_gui.compare.walking import true_labels

    mode, first = Mode(arguments.mode), course.bench.seed
    if mode is Mode.FIXES:
        true_labels(course.bench)  # says what to do where there are none
    tasks = tasks_for(arguments.strategies, mode, range(first, first + arguments.seeds))
    has_references = arguments.plot is not None and course.bench.dataset.truth is not None
    wanted = [*tasks, *(reference_tasks(first) if has_references else ())]
    monitor = terminal_monitor()
    outcome = run_tasks(course, wanted, monitor, store=store, time_limit_s=arguments.time_limit)
    monitor.report(1.0, "Done")
    asked = [one for one in outcome.curves if Task(one.name, one.mode, one.seed) in tasks]
    others = [one for one in outcome.curves if one not in asked]
    return asked, others, outcome.failures


def _plot(course: "Course", curves: "list[Curve]", path: Path) -> None:
    from dataperf_gui.compare.chart import chart
    from dataperf_gui.compare.painting import save_chart

    title = course.bench.dataset.name
    save_chart(chart(curves, course.goal, title, course.metric.title), path)


def _print_figures(course: "Course", curves: "list[Curve]") -> None:
    from dataperf_gui.compare.figures import rows_of
    from dataperf_gui.compare.tables import figures_text

    goal = course.goal
    line = f"{course.bench.dataset.name}: {course.metric.title} {goal.before:.3f} as given"
    if goal.clean is not None:
        line += f", {goal.clean:.3f} with all labels right, target {goal.target:.3f}"
    print(line)
    if curves:
        print(figures_text(rows_of(curves, course.bench, goal)))
