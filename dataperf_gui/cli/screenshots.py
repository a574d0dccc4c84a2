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

REPORT_SIZE = (1000, 900)
"""Pixels of the picture of the report."""


def add_parser(commands: Commands) -> None:
    """Add the command."""
    text = "write pictures of the window at work; no screen is needed"
    parser = commands.add_parser("screenshots", help=text, description=text)
    add_dataset(parser, default="embedded:handwriting")
    parser.add_argument("--out", type=Path, metavar="FOLDER", default=Path("out"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Take the pictures."""
    source = source_of(arguments)
    for path in take(arguments.out, source):
        print(path)
    of_report = _report(arguments.out, source)
    print(of_report or "No picture of the report: that takes a browser, such as Chromium.")
    return 0


def _report(folder: Path, source: "Source") -> Path | None:
    """Take a picture of the page about a scripted review; None where no browser is installed."""
    from dataperf_gui.bench import prepare
    from dataperf_gui.jobs import Monitor
    from dataperf_gui.rehearsal import REVIEWER, rehearse
    from dataperf_gui.report.content import gather
    from dataperf_gui.report.page import write_report
    from dataperf_gui.report.pdf import find_browser, take_picture
    from dataperf_gui.report.record import record_of
    from dataperf_gui.session.header import Header
    from dataperf_gui.session.session import Session
    from dataperf_gui.translations import voice_of

    browser = find_browser()
    if browser is None:
        return None
    bench, path = prepare(source), folder / "report-light.png"
    with TemporaryDirectory() as place:
        session_file, page = Path(place) / "review.dpsession", Path(place) / "report.html"
        header = Header.for_dataset(bench.dataset, bench.seed)
        with Session.create(session_file, header, who=REVIEWER) as session:
            rehearse(bench, bench.rank(), session, Monitor())
            content = gather(record_of(session), bench, None, Monitor())
        write_report(content, page, voice_of("en"))
        take_picture(browser, page, path, *REPORT_SIZE)
    return path


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
