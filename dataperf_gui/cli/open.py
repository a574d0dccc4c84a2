"""``dataperf-gui open``: the window, with a dataset or a session in it."""

import argparse
import sys
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import Commands
from dataperf_gui.cli.datasets import COLUMNS
from dataperf_gui.settings import LANGUAGES

CANNOT_OPEN = 3
"""Exit code where this machine lacks what a window needs."""
THEMES = ("system", "light", "dark")


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("open", help="open the window, with data or a session in it")
    parser.add_argument(
        "place", nargs="?", default="", metavar="DATASET",
        help="a folder, a table, a session file, or embedded:handwriting",
    )  # fmt: skip
    for column in COLUMNS:
        parser.add_argument(f"--{column}-column", metavar="C", default="", help=f"the {column}s")
    parser.add_argument(
        "--task", metavar="ID", default="", help="a task or concept of a challenge's folder"
    )
    parser.add_argument(
        "--pictures", metavar="FOLDER", default="",
        help="pictures of a vision challenge's items, named by image id",
    )  # fmt: skip
    parser.add_argument(
        "--audio", metavar="FOLDER", default="",
        help="sounds of a speech selection challenge's clips, a folder a word",
    )  # fmt: skip
    parser.add_argument(
        "--theme",
        choices=THEMES,
        default="",
        help="colours (default: as in the settings, or as the system has)",
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0],
        metavar="{" + ",".join(LANGUAGES[1:-1]) + "}",
        help="what the window speaks (default: as in the settings, or as the system does)",
    )  # fmt: skip
    add_stage(parser)
    parser.set_defaults(run=run)


def add_stage(parser: argparse.ArgumentParser) -> None:
    """Add the option of the demo mode."""
    parser.add_argument(
        "--stage", action="store_true",
        help="demo mode for a stage: whole screen, large type, plays by itself, keeps nothing",
    )  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    """Open the window."""
    if arguments.stage:
        return open_stage(arguments.theme, arguments.language)
    options = {f"{column}_column": getattr(arguments, f"{column}_column") for column in COLUMNS}
    options["task"] = arguments.task
    for name in ("pictures", "audio"):
        folder = getattr(arguments, name)
        options[name] = str(Path(folder).resolve()) if folder else ""
    return open_window(arguments.place, options, arguments.theme, arguments.language)


def open_window(
    place: str = "",
    options: dict[str, str] | None = None,
    theme: str = "",
    language: str = "",
) -> int:
    """Open the window, or say what this machine lacks for it."""
    if is_hindered():
        return CANNOT_OPEN
    try:
        from dataperf_gui.gui.app import run as run_window
        from dataperf_gui.gui.theme.theme import Scheme
    except ImportError as error:
        print(f"The window cannot be loaded: {error}. Try: dataperf-gui doctor", file=sys.stderr)
        return CANNOT_OPEN
    return run_window(place, options, Scheme(theme) if theme else None, language)


def open_stage(theme: str = "", language: str = "") -> int:
    """Open the demo mode in a home that is deleted afterwards, or say what is lacking for it."""
    if is_hindered():
        return CANNOT_OPEN
    from dataperf_gui.gui.theme.theme import Scheme
    from dataperf_gui.gui.tour.show import run_stage
    from dataperf_gui.settings import load
    from dataperf_gui.temporary import temporary_home

    own = load().settings
    with temporary_home("stage") as folder:
        return run_stage(folder, own, Scheme(theme) if theme else None, language)


def is_hindered() -> bool:
    """Say what keeps a window from opening here; return whether anything does."""
    from dataperf_gui.doctor import hindrances

    findings = hindrances()
    if findings:
        print("The window cannot open here:", file=sys.stderr)
    for finding in findings:
        print(f"  {finding.what}: {finding.advice}", file=sys.stderr)
    return bool(findings)
