"""``dataperf-gui rank DATASET --strategy NAME --out ranking.csv``: the suspects, worst first."""

import argparse
import sys
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.datasets import add_dataset, source_of
from dataperf_gui.strategies import DEFAULT_STRATEGY


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "write the training items in the order in which their labels are suspected"
    parser = commands.add_parser("rank", help=text, description=text)
    add_dataset(parser)
    parser.add_argument(
        "--strategy", metavar="NAME", default=DEFAULT_STRATEGY,
        help=f"see `dataperf-gui strategies` (default: {DEFAULT_STRATEGY})",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, metavar="FILE", required=True, help="CSV to write")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Rank, write the table and say what was skipped."""
    from dataperf_gui.bench import prepare
    from dataperf_gui.session.export import TableFormat, write_table
    from dataperf_gui.strategies.registry import find_strategy

    find_strategy(arguments.strategy)  # before minutes go into features
    monitor = terminal_monitor()
    bench = prepare(source_of(arguments), seed=arguments.seed, monitor=monitor)
    for problem in bench.dataset.problems:
        print(f"skipped: {problem.message}", file=sys.stderr)
    queue = bench.rank(arguments.strategy, monitor=monitor)
    monitor.report(1.0, "Done")
    write_table(bench.table(queue), arguments.out, TableFormat.CSV)
    print(f"{len(queue.items)} items ranked by {arguments.strategy} in {arguments.out}")
    return 0
