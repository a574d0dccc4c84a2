"""``dataperf-gui report SESSION --out report.html [--pdf]``: the page to take away."""

import argparse
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.curve import require_known
from dataperf_gui.cli.session import dataset_of
from dataperf_gui.translations import NAMES


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "write one page of HTML about a session: what was looked at, what changed, the score "
        "before and after, the most instructive corrections; it needs nothing from the network"
    )
    parser = commands.add_parser("report", help="write a page about a session", description=text)
    parser.add_argument("session", type=Path, metavar="SESSION", help="a .dpsession file")
    parser.add_argument("--out", type=Path, metavar="FILE", default=Path("report.html"))
    parser.add_argument("--pdf", action="store_true", help="print it as PDF, too (needs a browser)")
    parser.add_argument("--data", help="the dataset, if it is no longer where it was")
    parser.add_argument(
        "--strategies", type=lambda names: names.split(","), metavar="A,B",
        help="compare with these (default: the session's own and random order, if truth is known)",
    )  # fmt: skip
    parser.add_argument(
        "--language", choices=NAMES, default="",
        help="what the page speaks (default: as in the settings, or as the system does)",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the page, and the PDF where it is wanted."""
    from dataperf_gui.bench import put_on_bench
    from dataperf_gui.report.content import gather
    from dataperf_gui.report.page import write_report
    from dataperf_gui.report.pdf import print_pdf
    from dataperf_gui.report.record import record_of
    from dataperf_gui.session.session import Session
    from dataperf_gui.settings import load
    from dataperf_gui.translations import language_of_system, voice_of

    require_known(arguments.strategies or ())
    monitor = terminal_monitor()
    with Session.open(arguments.session, read_only=True) as session:
        record = record_of(session)
        dataset = dataset_of(session, arguments.data)
    bench = put_on_bench(dataset, seed=record.header.seed, monitor=monitor)
    chosen = arguments.language or load().settings.language
    voice = voice_of(chosen if chosen in NAMES else language_of_system())
    write_report(gather(record, bench, arguments.strategies, monitor), arguments.out, voice)
    print(arguments.out)
    if arguments.pdf:
        pdf = arguments.out.with_suffix(".pdf")
        print_pdf(arguments.out, pdf)
        print(pdf)
    return 0
