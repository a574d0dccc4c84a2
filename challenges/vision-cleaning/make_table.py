"""Print the README's table: every baseline on the sample, five seeds each.

::

    python challenges/vision-cleaning/make_table.py

It runs ``dataperf-gui baseline`` for every name and seed and ``dataperf-gui evaluate`` once;
some ten minutes on two cores.
"""

import json
import shutil
import sys
from collections import defaultdict
from pathlib import Path
from statistics import mean, stdev
from tempfile import TemporaryDirectory

from dataperf_gui.cli import main as command
from dataperf_gui.strategies.base import CleaningStrategy
from dataperf_gui.strategies.registry import find_strategy

SAMPLE = Path(__file__).parent / "sample"
BASELINES = (
    "random", "confident-learning", "consensus", "influence", "tmc-shapley", "knn-shapley",
)  # fmt: skip
SEEDS = range(5)
BETWEEN = "-seed-"


def main() -> None:
    """Run everything in a copy of the sample and print the table."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "sample"
        shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("submissions", "pictures"))
        for name in BASELINES:
            for seed in SEEDS:
                run_baseline(name, seed, folder)
        run("evaluate", "vision-cleaning", str(folder), "--out", place)
        summary = json.loads((Path(place) / "summary.json").read_text(encoding="utf-8"))
    print_table(summary["per_task"])


def run_baseline(name: str, seed: int, folder: Path) -> None:
    """Add one baseline's entry to the folder's submissions, under a name with its seed."""
    out = folder / "out"
    run("baseline", "vision-cleaning", name, str(folder), "--seed", str(seed), "--out", str(out))
    (folder / "submissions").mkdir(exist_ok=True)
    for path in out.iterdir():
        path.rename(folder / "submissions" / f"{path.stem}{BETWEEN}{seed}.txt")


def run(*arguments: str) -> None:
    """Run a command of the program; stop where it refuses."""
    if command(arguments):
        sys.exit(f"dataperf-gui {' '.join(arguments)} was refused")


def print_table(per_task: dict[str, dict[str, float]]) -> None:
    """Print a row a strategy, the best first: means over the seeds, and the spread of the mean."""
    print("\n| strategy | clean rows | all tasks |", " | ".join(per_task), "|")
    print("|---|---|---|", "---|" * len(per_task), sep="")
    rows = [row_of(find_strategy(name), per_task) for name in BASELINES]
    print(*(text for _, text in sorted(rows)), sep="\n")


def row_of(strategy: CleaningStrategy, per_task: dict[str, dict[str, float]]) -> tuple[float, str]:
    """Return a strategy's overall mean and its line of the table."""
    scores = defaultdict(list)
    for task, entries in per_task.items():
        for entry, score in entries.items():
            if entry.partition(BETWEEN)[0] == strategy.name:
                scores[task].append(score)
    overall = [mean(of_seed) for of_seed in zip(*scores.values(), strict=True)]
    cells = (
        strategy.name,
        "yes" if strategy.uses_validation else "no",
        f"{mean(overall):.3f} ± {stdev(overall):.3f}",
        *(f"{mean(values):.3f}" for values in scores.values()),
    )
    return mean(overall), f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
