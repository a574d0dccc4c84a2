"""``dataperf-gui evaluate CHALLENGE FOLDER --out DIR``: the official score and result files."""

import argparse
import time

from dataperf_gui.cli.challenge_verbs import (
    Commands,
    Verb,
    add_verb,
    print_warnings,
    request_of,
    terminal_monitor,
)


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    add_verb(commands, Verb.EVALUATE, "compute a challenge's official score", run)


def run(arguments: argparse.Namespace) -> int:
    """Evaluate, write the original's result files and ``summary.json``, print the score."""
    from dataperf_gui.challenges.base import read_info
    from dataperf_gui.challenges.faults import Findings
    from dataperf_gui.challenges.registry import load_challenge
    from dataperf_gui.challenges.results import as_json, summarise, write_together

    request = request_of(arguments)
    findings = Findings(request.official)
    started = time.perf_counter()
    evaluation = load_challenge(arguments.challenge).evaluate(request, findings, terminal_monitor())
    info = read_info(arguments.challenge)
    summary = summarise(info, evaluation, findings, time.perf_counter() - started)
    write_together(arguments.out, {**evaluation.files, "summary.json": as_json(summary)})
    print_warnings(findings)
    print(f"{info.title}: {info.metric.title} {_shown(evaluation.score)}; see {arguments.out}")
    return 0


def _shown(score: float | None) -> str:
    return "none (no entry has every task)" if score is None else f"{score:.4f}"
