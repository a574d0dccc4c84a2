"""What the four challenge commands share: their arguments, and how they report.

A challenge's own options stand in one function here; `ARGUMENTS` names it. The options reach the
challenge by their names in `Request.options`.
"""

import argparse
import math
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dataperf_gui.jobs import Monitor

if TYPE_CHECKING:  # the challenges import numpy, which --help does not need
    from dataperf_gui.challenges.base import Files, Request
    from dataperf_gui.challenges.faults import Findings

Commands = Any
"""What `argparse.ArgumentParser.add_subparsers` returns; argparse keeps its type private."""

NOT_OPTIONS = {"challenge", "folder", "out", "official", "run"}
"""Arguments that every challenge has; the rest is the challenge's own."""


class Verb(StrEnum):
    """What can be asked of a challenge."""

    CHECK = "check"
    EVALUATE = "evaluate"
    SUBMIT_FILES = "submit-files"
    BASELINE = "baseline"


def _vision_cleaning(parser: argparse.ArgumentParser, verb: Verb) -> None:
    if verb is Verb.SUBMIT_FILES:
        source = parser.add_mutually_exclusive_group(required=True)
        source.add_argument("--ranking", type=Path, help="what `dataperf-gui rank` wrote")
        source.add_argument("--session", type=Path, help="a session file")
        parser.add_argument("--task", help="data_id; needed where the folder has several tasks")
        parser.add_argument("--method", required=True, help="name of the entry")
        parser.add_argument("--seconds", type=_seconds, default=0.0, help="time the method took")


def _vision_selection(parser: argparse.ArgumentParser, verb: Verb) -> None:
    if verb is Verb.SUBMIT_FILES:
        parser.add_argument("--selection", type=Path, required=True, help="CSV: task,id,label")


def _speech_selection(parser: argparse.ArgumentParser, verb: Verb) -> None:
    if verb is Verb.SUBMIT_FILES:
        parser.add_argument("--selection", type=Path, required=True, help="CSV: task,id,label")
    if verb in {Verb.CHECK, Verb.EVALUATE}:
        parser.add_argument(
            "--submission", type=Path, help="one JSON file; by default all of FOLDER/workspace"
        )
        parser.add_argument("--language", help="of --submission: en, id or pt")
        parser.add_argument("--size", type=int, help="of --submission: 25 or 60")


def _data_acquisition(parser: argparse.ArgumentParser, verb: Verb) -> None:
    if verb is Verb.SUBMIT_FILES:
        parser.add_argument("--purchases", type=Path, required=True, help="CSV: task,id,rows")
    if verb in {Verb.CHECK, Verb.EVALUATE}:
        parser.add_argument("--config", type=Path, required=True, help="the original's JSON")
        parser.add_argument(
            "--ignore-budget", action="store_true", help="score entries that cost too much"
        )


ARGUMENTS: Mapping[str, Callable[[argparse.ArgumentParser, Verb], None]] = {
    "vision-cleaning": _vision_cleaning,
    "vision-selection": _vision_selection,
    "speech-selection": _speech_selection,
    "data-acquisition": _data_acquisition,
}
"""Challenge id to the function that adds its own arguments for a verb."""


def add_verb(
    commands: Commands, verb: Verb, text: str, run: Callable[[argparse.Namespace], int]
) -> None:
    """Add the command `verb` with a sub-command for each challenge."""
    command = commands.add_parser(verb.value, help=text, description=text)
    challenges = command.add_subparsers(dest="challenge", metavar="CHALLENGE", required=True)
    for challenge, add_arguments in ARGUMENTS.items():
        parser = challenges.add_parser(challenge, help=f"{verb.value} {challenge}")
        if verb is Verb.BASELINE:
            parser.add_argument("name", metavar="NAME", help="a strategy's name")
        parser.add_argument("folder", type=Path, metavar="FOLDER", help="the challenge's folder")
        if verb is Verb.BASELINE:
            parser.add_argument("--seed", type=_seed, default=0, help="0, 1, 2 ...")
        if verb in {Verb.CHECK, Verb.EVALUATE}:
            parser.add_argument(
                "--official",
                action="store_true",
                help="judge awkward input as the original program does, with a warning",
            )
        if verb is not Verb.CHECK:
            parser.add_argument("--out", type=Path, required=True, help="where to write")
        add_arguments(parser, verb)
        parser.set_defaults(run=run)


def _seed(text: str) -> int:
    seed = int(text)
    if seed < 0:
        raise argparse.ArgumentTypeError(f"{seed} is no seed; take 0 or more")
    return seed


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no time; give the seconds, 0 or more")
    return seconds


def request_of(arguments: argparse.Namespace) -> "Request":
    """Return what the parsed `arguments` ask of a challenge."""
    from dataperf_gui.challenges.base import Request

    options = {
        name: _placed(arguments.folder, value) if isinstance(value, Path) else value
        for name, value in vars(arguments).items()
        if name not in NOT_OPTIONS
    }
    return Request(arguments.folder, getattr(arguments, "official", False), options)


def _placed(folder: Path, written: Path) -> Path:
    """Return a file as written or, where only that exists, relative to the challenge's folder."""
    inside = folder / written
    return inside if inside.exists() and not written.exists() else written


def terminal_monitor() -> Monitor:
    """Return a monitor that rewrites one line where a person watches, and else is silent."""
    if not sys.stderr.isatty():
        return Monitor()
    return Monitor(
        lambda done, text: print(
            f"\r{done:4.0%} {text:<60}", end="\n" if done >= 1 else "", file=sys.stderr
        )
    )


def print_warnings(findings: "Findings") -> None:
    """Print what a person should know, a sentence a line, on standard error."""
    for warning in findings.warnings:
        print(f"warning: {warning}", file=sys.stderr)


def write_submission(
    arguments: argparse.Namespace, make: "Callable[[Request, Findings, Monitor], Files]"
) -> int:
    """Make submission files, write them to ``--out`` and print where each lies."""
    from dataperf_gui.challenges.faults import Findings
    from dataperf_gui.challenges.results import write_together

    findings = Findings()
    files = make(request_of(arguments), findings, terminal_monitor())
    write_together(arguments.out, files)
    print_warnings(findings)
    for name in sorted(files):
        print(arguments.out / name)
    return 0
