"""Print the README's table of baselines: each on the sample, five seeds.

::

    python challenges/selection_table.py vision-selection|speech-selection|data-acquisition

It runs ``dataperf-gui baseline`` and ``dataperf-gui evaluate`` for every name and seed, in a copy
of the challenge's sample.
"""

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, stdev
from tempfile import TemporaryDirectory
from typing import Any

from dataperf_gui.cli import main as command
from dataperf_gui.strategies.acquisition.builtin import STRATEGIES
from dataperf_gui.strategies.selection.builtin import FROM_LABELLED, FROM_POSITIVES

SEEDS = range(5)


@dataclass(frozen=True)
class Kind:
    """What differs between the challenges.

    Parameters
    ----------
    names : tuple of str
        Baselines.
    entry : str
        Folder of an entry in the sample.
    number : str
        The official number in a task's result; empty where the result is a number.
    options : tuple of str
        Further arguments of ``evaluate``.
    """

    names: tuple[str, ...]
    entry: str
    number: str = ""
    options: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = {
    "vision-selection": Kind(tuple(s.name for s in FROM_POSITIVES), "data/train_sets", "f1"),
    "speech-selection": Kind(tuple(s.name for s in FROM_LABELLED), "workspace"),
    "data-acquisition": Kind(
        tuple(s.name for s in STRATEGIES),
        "submission/starter",
        "acc",
        ("--config", "config/starter.json"),
    ),
}


def main(challenge: str) -> None:
    """Run every baseline and print a row each, the best first."""
    sample = Path(__file__).parent / challenge / "sample"
    with TemporaryDirectory() as place:
        folder = Path(place) / "sample"
        shutil.copytree(sample, folder, ignore=shutil.ignore_patterns("audio"))
        scores = {
            name: [scores_of(challenge, name, seed, folder) for seed in SEEDS]
            for name in KINDS[challenge].names
        }
    tasks = list(next(iter(scores.values()))[0])
    print("\n| baseline | all tasks |", " | ".join(tasks), "|")
    print("|---|---|", "---|" * len(tasks), sep="")
    rows = sorted(row_of(name, of_seeds) for name, of_seeds in scores.items())
    print(*(text for _, text in reversed(rows)), sep="\n")


def scores_of(challenge: str, name: str, seed: int, folder: Path) -> dict[str, float]:
    """Return a baseline's official number in each task."""
    kind = KINDS[challenge]
    entry, out = str(folder / kind.entry), folder / "out"
    run("baseline", challenge, name, str(folder), "--seed", str(seed), "--out", entry)
    options = [str(folder / word) if word.endswith(".json") else word for word in kind.options]
    run("evaluate", challenge, str(folder), *options, "--out", str(out))
    per_task: dict[str, Any] = json.loads((out / "summary.json").read_text("utf-8"))["per_task"]
    return {task: value[kind.number] if kind.number else value for task, value in per_task.items()}


def run(*arguments: str) -> None:
    """Run a command of the program; stop where it refuses."""
    if command(arguments):
        sys.exit(f"dataperf-gui {' '.join(arguments)} was refused")


def row_of(name: str, of_seeds: list[dict[str, float]]) -> tuple[float, str]:
    """Return a baseline's mean over tasks and seeds, and its line of the table."""
    overall = [mean(scores.values()) for scores in of_seeds]
    per_task = [mean(scores[task] for scores in of_seeds) for task in of_seeds[0]]
    cells = (
        f"`{name}`",
        f"{mean(overall):.3f} ± {stdev(overall):.3f}",
        *(f"{value:.3f}" for value in per_task),
    )
    return mean(overall), f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main(sys.argv[1])
