"""``dataperf-gui open``: the window, with a dataset or a session in it."""

import argparse
import sys

from dataperf_gui.cli.challenge_verbs import Commands
from dataperf_gui.cli.datasets import COLUMNS

CANNOT_OPEN = 3
"""Exit code where this machine lacks what a window needs."""


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("open", help="open the window, with data or a session in it")
    parser.add_argument(
        "place", nargs="?", default="", metavar="DATASET",
        help="a folder, a table, a session file, or embedded:handwriting",
    )  # fmt: skip
    for column in COLUMNS:
        parser.add_argument(f"--{column}-column", metavar="C", default="", help=f"the {column}s")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window."""
    options = {f"{column}_column": getattr(arguments, f"{column}_column") for column in COLUMNS}
    return open_window(arguments.place, options)


def open_window(place: str = "", options: dict[str, str] | None = None) -> int:
    """Open the window, or say what this machine lacks for it."""
    from dataperf_gui.doctor import hindrances

    if findings := hindrances():
        print("The window cannot open here:", file=sys.stderr)
        for finding in findings:
            print(f"  {finding.what}: {finding.advice}", file=sys.stderr)
        return CANNOT_OPEN
    from dataperf_gui.gui.app import run as run_window

    return run_window(place, options)
