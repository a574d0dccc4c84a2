"""``dataperf-gui check CHALLENGE FOLDER``: everything `evaluate` would refuse, nothing trained."""

import argparse

from dataperf_gui.cli.challenge_verbs import Commands, Verb, add_verb, print_warnings, request_of


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    add_verb(commands, Verb.CHECK, "check a submission without scoring it", run)


def run(arguments: argparse.Namespace) -> int:
    """Check; faults leave as an error, a sentence each."""
    from dataperf_gui.challenges.faults import Findings
    from dataperf_gui.challenges.registry import load_challenge

    request = request_of(arguments)
    findings = Findings(request.official)
    load_challenge(arguments.challenge).check(request, findings)
    print_warnings(findings)
    print(f"{arguments.challenge}: nothing to refuse")
    return 0
