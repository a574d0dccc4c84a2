"""``dataperf-gui report SESSION --out report.html [--pdf]``: the page to take away."""

import argparse
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.curve import require_known
from dataperf_gui.cli.session import subject_of
from dataperf_gui.translations import NAMES


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "write one page of HTML about a session: what was looked at, what changed, the score "
        "before and after, the most instructive corrections; or what was chosen or bought and what "
        "it is worth; it needs nothing from the network"
    )
    parser = commands.add_parser("report", help="write a page about a session", description=text)
    parser.add_argument("session", type=Path, metavar="SESSION", help="a .dpsession file")
    parser.add_argument("--out", type=Path, metavar="FILE", default=Path("report.html"))
    parser.add_argument("--pdf", action="store_true", help="print it as PDF, too (needs a browser)")
    parser.add_argument("--data", help="the dataset, if it is no longer where it was")
    parser.add_argument(
        "--strategies", type=lambda names: names.split(","), metavar="A,B",
        help="compare with these (default: the session's own and, if truth is known, random order; "
        "random choice is always beside what was chosen or bought)",
    )  # fmt: skip
    parser.add_argument(
        "--language", choices=NAMES, default="",
        help="what the page speaks (default: as in the settings, or as the system does)",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the page, and the PDF where it is wanted."""
    from dataperf_gui.compare.opening import SPENDS
    from dataperf_gui.report.making import gather_any
    from dataperf_gui.report.page import write_report
    from dataperf_gui.report.pdf import print_pdf
    from dataperf_gui.report.record import record_of
    from dataperf_gui.session.session import Session
    from dataperf_gui.settings import load
    from dataperf_gui.translations import language_of_system, voice_of

    with Session.open(arguments.session, read_only=True) as session:
        record = record_of(session)
        if session.source.kind not in SPENDS:  # those know their own strategies, and are quick
            require_known(arguments.strategies or ())
        subject = subject_of(session, arguments.data)
    chosen = arguments.language or load().settings.language
    voice = voice_of(chosen if chosen in NAMES else language_of_system())
    content = gather_any(record, subject, arguments.strategies, terminal_monitor())
    write_report(content, arguments.out, voice)
    print(arguments.out)
    if arguments.pdf:
        pdf = arguments.out.with_suffix(".pdf")
        print_pdf(arguments.out, pdf)
        print(pdf)
    return 0
