"""``dataperf-gui submit-files CHALLENGE FOLDER ... --out DIR``: official submission files."""

import argparse

from dataperf_gui.cli.challenge_verbs import Commands, Verb, add_verb, write_submission


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    add_verb(commands, Verb.SUBMIT_FILES, "write a challenge's official submission files", run)


def run(arguments: argparse.Namespace) -> int:
    """Write the files of a ranking, a selection or a session."""
    from dataperf_gui.challenges.registry import load_challenge

    return write_submission(arguments, load_challenge(arguments.challenge).submit_files)
