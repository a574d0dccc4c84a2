"""``dataperf-gui strategies``: what items can be ranked by."""

import argparse
from typing import TYPE_CHECKING

from dataperf_gui.cli.challenge_verbs import Commands

if TYPE_CHECKING:
    from dataperf_gui.strategies.base import CleaningStrategy


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "list the strategies, those of other packages included"
    parser = commands.add_parser("strategies", help=text, description=text)
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Print a line each: name, origin, and what it does or why it is broken."""
    from dataperf_gui.strategies.acquisition.builtin import STRATEGIES
    from dataperf_gui.strategies.registry import entries
    from dataperf_gui.strategies.selection.builtin import FROM_LABELLED, FROM_POSITIVES

    known = entries()
    width = max(len(entry.name) for entry in known)
    for entry in known:
        if entry.strategy is None:
            print(f"{entry.name:<{width}}  BROKEN ({entry.origin}): {entry.problem}")
        else:
            needs = validation_words(entry.strategy)
            print(
                f"{entry.name:<{width}}  {entry.strategy.title}: {entry.strategy.summary} "
                f"({entry.origin}{needs})"
            )
    for challenge, baselines in (
        ("vision-selection", FROM_POSITIVES),
        ("speech-selection", FROM_LABELLED),
        ("data-acquisition", STRATEGIES),
    ):
        print(f"\nBaselines of {challenge}:")
        for baseline in baselines:
            print(f"{baseline.name:<{width}}  {baseline.title}: {baseline.summary}")
    return 0


def validation_words(strategy: "CleaningStrategy") -> str:
    """Say what a strategy does with clean validation items, to be put after a word."""
    if strategy.needs_validation:
        return "; needs clean validation items"
    return "; uses clean validation items where there are some" * strategy.uses_validation
