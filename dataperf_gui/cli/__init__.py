"""The command line: the same jobs without a window.

Each command is a module of this folder with ``add_parser(commands)``, which sets ``run`` as the
parser's default: a function of the parsed arguments that returns the exit code. Heavy imports
belong inside ``run``, so that ``--help`` answers at once.
"""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from dataperf_gui import __version__
from dataperf_gui.jobs import Cancelled
from dataperf_gui.logs import start_logging
from dataperf_gui.messages import DataPerfError

LOG = logging.getLogger(__name__)

COMMANDS: tuple[str, ...] = (
    "open", "demo", "rank", "problems", "curve", "compare", "report", "strategies", "session",
    "project", "evaluate", "check", "submit_files", "baseline", "board", "export",
    "screenshots", "doctor",
)  # fmt: skip
"""Modules of this folder, in the order in which ``--help`` lists them."""

REFUSED = 2
"""Exit code for input that a person has to mend."""
VERBOSE = "--verbose"
CANCELLED = 130
"""Exit code after Ctrl+C, as shells have it."""


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """Return the parser with every command in it, or with those of `names` only."""
    parser = argparse.ArgumentParser(
        prog="dataperf-gui",
        description="See the labels a strategy suspects most, fix them, watch the score move.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "--verbose", action="store_true", help="show what the program does, job by job"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in names:
        import_module(f"{__name__}.{name}").add_parser(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 good, 2 refused input."""
    words = sys.argv[1:] if argv is None else list(argv)
    # The switch is global: it may stand before the command or after it.
    is_verbose = VERBOSE in words
    words = [word for word in words if word != VERBOSE] or ["open"]
    start_logging(is_verbose=is_verbose, to_file="--stage" not in words)
    name = words[0].replace("-", "_")
    # What other commands import would only make a person wait.
    parser = build_parser((name,)) if name in COMMANDS else build_parser()
    arguments = parser.parse_args(words)
    LOG.debug("command: %s", name)
    try:
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except DataPerfError as error:
        for sentence in str(error).splitlines():
            print(f"dataperf-gui: {sentence}", file=sys.stderr)
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        print("dataperf-gui: cancelled", file=sys.stderr)
        return CANCELLED
    return code
