"""``dataperf-gui screenshots``: pictures of the real window, without a screen."""

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from dataperf_gui.cli.challenge_verbs import Commands
from dataperf_gui.cli.datasets import add_dataset, source_of
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import HOME_VARIABLE

if TYPE_CHECKING:
    from dataperf_gui.data.dataset import Source


def add_parser(commands: Commands) -> None:
    """Add the command."""
    text = "write pictures of the window at work; no screen is needed"
    parser = commands.add_parser("screenshots", help=text, description=text)
    add_dataset(parser, default="embedded:handwriting")
    parser.add_argument("--out", type=Path, metavar="FOLDER", default=Path("out"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures."""
    for path in take(arguments.out, source_of(arguments)):
        print(path)
    return 0


def take(folder: Path, source: "Source", *, is_complete: bool = True) -> list[Path]:
    """Write pictures of `source` to `folder`, with a session of their own."""
    from dataperf_gui.doctor import lacks_qt

    if lacking := lacks_qt():
        raise DataPerfError("{what}: {advice}", what=lacking.what, advice=lacking.advice)
    from dataperf_gui.gui.screenshots import take_screenshots

    kept = os.environ.get(HOME_VARIABLE)
    with TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        try:
            return take_screenshots(folder, source, is_complete=is_complete)
        finally:
            os.environ.pop(HOME_VARIABLE)
            if kept is not None:
                os.environ[HOME_VARIABLE] = kept
