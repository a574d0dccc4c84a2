"""``dataperf-gui export codabench CHALLENGE --out FILE``: a challenge for a public platform."""

import argparse
from pathlib import Path

from dataperf_gui.cli.challenge_verbs import ARGUMENTS, Commands, terminal_monitor


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "write a challenge as a bundle for a public platform"
    platforms = commands.add_parser("export", help=text, description=text).add_subparsers(
        metavar="PLATFORM", required=True
    )
    parser = platforms.add_parser("codabench", help="a competition bundle, version 2")
    parser.add_argument("challenge", choices=list(ARGUMENTS), metavar="CHALLENGE")
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER",
                        help="the challenge's folder; without it, the sample")  # fmt: skip
    parser.add_argument("--out", type=Path, required=True, help="the archive to write")
    parser.add_argument("--image", help="container to score in; with Python 3.11, scikit-learn")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the bundle."""
    from dataperf_gui.assets import asset
    from dataperf_gui.codabench.bundle import DOCKER_IMAGE, export_bundle

    folder = arguments.folder or Path(str(asset("challenges", arguments.challenge, "sample")))
    image = arguments.image or DOCKER_IMAGE
    export_bundle(arguments.challenge, folder, arguments.out, terminal_monitor(), image=image)
    print(arguments.out)
    return 0
