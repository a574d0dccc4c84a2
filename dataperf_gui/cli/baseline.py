"""``dataperf-gui baseline CHALLENGE NAME FOLDER --out DIR``: a published baseline's entry."""

import argparse

from dataperf_gui.cli.challenge_verbs import Commands, Verb, add_verb, write_submission


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    add_verb(commands, Verb.BASELINE, "run a published baseline on a challenge's tasks", run)


def run(arguments: argparse.Namespace) -> int:
    """Run the baseline and write its submission files."""
    from dataperf_gui.challenges.registry import load_challenge

    return write_submission(arguments, load_challenge(arguments.challenge).baseline)
