"""``dataperf-gui demo``: the main job on the embedded digits, with a window or without."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.datasets import add_dataset, source_of
from dataperf_gui.cli.open import add_stage
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.strategies import DEFAULT_STRATEGY

EMBEDDED = "embedded:handwriting"


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "open the embedded digits in the window; without a screen, or with --headless, rank a "
        "dataset, review it with a script that knows the truth, and write what came of it"
    )
    parser = commands.add_parser("demo", help="see the main job at work", description=text)
    add_dataset(parser, default=EMBEDDED)
    parser.add_argument("--strategy", metavar="NAME", default=DEFAULT_STRATEGY)
    parser.add_argument("--headless", action="store_true", help="do not open the window")
    add_stage(parser)
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", default=Path("out"),
        help="where a run without a window writes (default: out)",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Open the window, or do the same job without it."""
    from dataperf_gui.cli.open import open_stage, open_window
    from dataperf_gui.doctor import hindrances

    if arguments.stage:
        return open_stage()
    if not arguments.headless:
        findings = hindrances()
        if not findings:
            source = source_of(arguments)
            return open_window(arguments.dataset, dict(source.options))
        for finding in findings:
            print(f"{finding.what}: {finding.advice}", file=sys.stderr)
        print(f"No window can open here; doing the job without one, in {arguments.out}.")
    return _headless(arguments)


def _headless(arguments: argparse.Namespace) -> int:
    """Do the job in a folder of its own, then move the results into place."""
    out: Path = arguments.out
    try:
        out.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".writing-", dir=out) as draft:
            _rehearse(arguments, Path(draft), terminal_monitor())
            _picture(arguments, Path(draft))
            for path in sorted(Path(draft).iterdir()):
                if path.suffix != ".lock":
                    path.replace(out / path.name)
                    print(out / path.name)
    except OSError as error:
        raise DataPerfError(
            "{folder}: cannot write here ({reason}); choose another folder with --out",
            folder=out,
            reason=error.strerror or error,
        ) from error
    return 0


def _rehearse(arguments: argparse.Namespace, folder: Path, monitor: Monitor) -> None:
    from dataperf_gui.bench import prepare
    from dataperf_gui.challenges.results import as_json
    from dataperf_gui.rehearsal import REVIEWER, curve_table, rehearse, report
    from dataperf_gui.session.export import TableFormat, write_table
    from dataperf_gui.session.header import Header
    from dataperf_gui.session.session import Session
    from dataperf_gui.session.store import EXTENSION

    bench = prepare(source_of(arguments), seed=arguments.seed, monitor=monitor)
    queue = bench.rank(arguments.strategy, monitor=monitor)
    write_table(bench.table(queue), folder / "ranking.csv", TableFormat.CSV)
    path = folder / f"rehearsal{EXTENSION}"
    header = Header.for_dataset(bench.dataset, bench.seed)
    with Session.create(path, header, who=REVIEWER) as session:
        points = rehearse(bench, queue, session, monitor)
        content = report(bench, queue, points, session)
    monitor.report(1.0, "Done")
    write_table(curve_table(points), folder / "curve.csv", TableFormat.CSV)
    (folder / "report.json").write_text(as_json(content), encoding="utf-8")
    score = content["score"]
    print(
        f"{bench.dataset.name}: {score['metric']} {score['before']['value']:.3f} -> "
        f"{score['after']['value']:.3f} after {points[-1].fixes} fixes in "
        f"{points[-1].inspected} items"
    )


def _picture(arguments: argparse.Namespace, folder: Path) -> None:
    """Take pictures of the window, which needs no screen but the libraries of Qt."""
    from dataperf_gui.cli.screenshots import take

    try:
        take(folder, source_of(arguments), is_complete=False)
    except DataPerfError as error:  # the results are worth keeping without them
        print(f"No pictures of the window: {error}.")
