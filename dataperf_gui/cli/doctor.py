"""``dataperf-gui doctor``: what this machine lacks, in plain words."""

import argparse

from dataperf_gui.cli.challenge_verbs import Commands


def add_parser(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help="say in plain words what this machine lacks")
    parser.add_argument(
        "--missing-packages",
        action="store_true",
        help="print only the names of the system's packages that Qt needs and that are not there",
    )
    parser.add_argument(
        "--window", action="store_true", help="try the window, too: open it and close it at once"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; 1 where the window cannot open."""
    from dataperf_gui import doctor

    if arguments.missing_packages:
        print(*doctor.missing_packages())
        return 0
    if arguments.window and not doctor.hindrances():
        from dataperf_gui.gui.trial import try_window

        try_window()
        print("ok   window: a window opened and was painted", flush=True)
    findings = doctor.examine()
    for finding in findings:
        mark = "ok  " if finding.is_good else "MISS" if finding.is_needed else "-   "
        print(f"{mark} {finding.what}: {finding.advice}")
    return int(bool(doctor.hindrances()))
