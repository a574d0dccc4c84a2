"""Scores entries for vision cleaning: one ranking of all training rows a task."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.challenges.vision_cleaning.curve import cleaning_curve
from dataperf_gui.codabench.scorers.common import BadEntry, Reference, Scores, read_text
from dataperf_gui.scoring.cleaning_network import fit_network, rounded_accuracy


def score(reference: Reference, entry: Path) -> Scores:
    """Return each task's fraction of fixes."""
    scores = {}
    for task in reference["tasks"].tolist():
        X, labels, clean, X_test, y_test = (
            reference[f"{task}/{name}"] for name in ("X", "labels", "clean", "X_test", "y_test")
        )
        ranking = _ranking(entry, task, len(labels))
        with threadpool_limits(1):
            curve = cleaning_curve(
                labels, clean, ranking, len(labels), _accuracies(X, X_test, y_test)
            )
        scores[task] = curve.fraction_fixes
    return scores


def _accuracies(X: Features, X_test: Features, y_test: Labels) -> Callable[[Labels], Floats]:
    def accuracy_of(states: Labels) -> Floats:
        predictions = (fit_network(X, labels).predict(X_test) for labels in states)
        return np.array([rounded_accuracy(predicted, y_test) for predicted in predictions])

    return accuracy_of


def _ranking(entry: Path, task: str, n_rows: int) -> Ints:
    names = [path.name for path in entry.glob("*.txt") if path.name.split("_", 1)[0] == task]
    if len(names) != 1:
        raise BadEntry(f"there must be one file {task}_METHOD.txt; there are {len(names)}")
    lines = read_text(entry, names[0]).removesuffix("\n").split("\n")
    try:
        rows = [int(line) for line in lines]
    except ValueError as error:
        raise BadEntry(f"{names[0]}: write one row number a line ({error})") from error
    if sorted(rows) != list(range(n_rows)):
        raise BadEntry(f"{names[0]}: name each of the rows 0 to {n_rows - 1} once")
    return np.array(rows, dtype=np.intp)
