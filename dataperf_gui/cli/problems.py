"""``dataperf-gui problems DATASET``: what is wrong with the files themselves."""

import argparse
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.datasets import add_dataset, source_of


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "list problems of the files: dark, blurred, silent, cut, clipped, twice there, unreadable"
    )
    parser = commands.add_parser("problems", help=text, description=text)
    add_dataset(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="CSV with a row a problem")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Look at all files, print how many have which problem, and write which."""
    import pandas as pd

    from dataperf_gui.challenges.opening import READERS
    from dataperf_gui.data.opening import open_dataset
    from dataperf_gui.inspection.inspecting import inspect
    from dataperf_gui.places import cache_folder
    from dataperf_gui.session.export import TableFormat, write_table

    monitor = terminal_monitor()
    dataset = open_dataset(source_of(arguments), monitor, READERS)
    found = inspect(dataset, monitor, cache_folder())
    monitor.report(1.0, "Done")
    if dataset.problems:
        print(f"{len(dataset.problems):6} unreadable: left out of everything")
    for detector, findings in found.findings.items():
        if findings:
            print(f"{len(findings):6} {detector.name}: {detector.summary}")
    rows = [
        (problem.key, "unreadable", 1.0, str(problem.message)) for problem in dataset.problems
    ] + [
        (dataset.keys[finding.item], detector.name, round(finding.severity, 3), str(finding.reason))
        for detector, findings in found.findings.items()
        for finding in findings
    ]
    if not rows:
        print(f"nothing is wrong with the files of {dataset.name}")
    if arguments.out is not None:
        table = pd.DataFrame(rows, columns=["file", "problem", "severity", "sentence"])
        write_table(table, arguments.out, TableFormat.CSV)
        print(arguments.out)
    return 0
