"""Cleaning tasks with known truth, and how good an order of their items is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from cleanlab.rank import get_label_quality_scores
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import cross_val_predict
from sklearn.preprocessing import LabelEncoder

from dataperf_gui.arrays import Bools, Features, Floats, Ints, Labels
from dataperf_gui.bench import Bench, prepare
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.embedded import HANDWRITING, SPOKEN_WORDS
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy
from dataperf_gui.strategies.running import run

MAX_ROWS = 1_000
"""Training items of a task at most, drawn anew for each seed."""
HELD_OUT = 10
"""One in so many of them is left out, and is a clean item in the tasks that have some."""
TARGET = 0.95
"""Share of the all-clean score that is to be reached."""
GRID = 0.02
"""Scores are taken after each such share of the items."""
ASKED_AGAIN_AT = (0.05, 0.1, 0.2, 0.4)
"""Shares of the items after which a strategy that learns from fixes is asked again."""


def sources(shared: Path) -> dict[str, Source]:
    """Return the sets by name; those of the folder `shared` where it is there."""
    found = {"handwriting": HANDWRITING, "spoken words": SPOKEN_WORDS}
    photos, digits = (
        shared / "data" / name / "labels.csv" for name in ("photos-human-noise", "spoken-digits")
    )
    if photos.exists():
        for noise in ("aggregate", "single", "worst"):
            options = {"label_column": f"human_{noise}", "truth_column": "published_label"}
            found[f"photos, {noise}"] = Source("manifest", str(photos), options)
    if digits.exists():
        options = {"label_column": "label", "truth_column": "true_word"}
        found["spoken digits"] = Source("manifest", str(digits), options)
    return found


@dataclass(frozen=True, eq=False)
class Task:
    """One set, one seed, with or without clean items.

    Parameters
    ----------
    problem : CleaningProblem
        What strategies see.
    truth : Labels
        ``(n_samples,)`` true labels.
    X_test, y_test : Features, Labels
        The trusted test set.
    """

    problem: CleaningProblem
    truth: Labels
    X_test: Features
    y_test: Labels

    @cached_property
    def is_wrong(self) -> Bools:
        """``(n_samples,)``."""
        wrong: Bools = self.problem.labels != self.truth
        return wrong

    @cached_property
    def _model(self) -> LogisticModel:
        n_classes = len(self.problem.classes)
        return LogisticModel(self.problem.X, self.X_test, self.y_test, n_classes)

    @cached_property
    def _target(self) -> float:
        return TARGET * self._model.score(self.truth).value

    def average_precision(self, order: Ints) -> float:
        """Return the average precision of finding the wrong labels in `order`."""
        falling = np.empty(len(order))
        falling[order] = -np.arange(len(order))
        return float(average_precision_score(self.is_wrong, falling))

    def fraction_to_target(self, order: Ints) -> float:
        """Return the least share of items, a multiple of `GRID`, whose fixes reach the target."""
        target, n = self._target, len(order)
        labels = self.problem.labels.copy()
        for share in np.arange(0, 1 + GRID / 2, GRID):
            seen = order[: round(share * n)]
            labels[seen] = self.truth[seen]
            if self._model.score(labels).value >= target:
                return float(share)
        return 1.0


def make_task(bench: Bench, seed: int, *, has_clean: bool) -> Task:
    """Draw the training items of a seed; the same ones with and without clean items."""
    data, rng = bench.dataset, np.random.default_rng(seed)
    assert data.truth is not None
    drawn = rng.permutation(data.train[data.truth[data.train] >= 0])[:MAX_ROWS]
    held_out, train = np.split(drawn, [len(drawn) // HELD_OUT])
    train = np.sort(train)
    clean = np.concatenate([held_out, data.validation])
    problem = CleaningProblem(
        X=bench.features[train],
        labels=data.labels[train],
        classes=data.classes,
        X_validation=bench.features[clean] if has_clean else None,
        y_validation=data.truth[clean].astype(np.int32) if has_clean else None,
        seed=seed,
    )
    return Task(problem, data.truth[train], bench.features[data.test], data.labels[data.test])


def asked_once(strategy: CleaningStrategy, task: Task) -> Ints:
    """Return the order of a strategy."""
    return run(strategy, task.problem, Monitor()).order


def asked_again(strategy: CleaningStrategy, task: Task) -> Ints:
    """Return the order in which items come up when each is fixed and the rest ranked again."""
    problem, n = task.problem, len(task.truth)
    order, settled = np.empty(0, np.intp), np.zeros(n, bool)
    for share in (*ASKED_AGAIN_AT, 1.0):
        labels = np.where(settled, task.truth, task.problem.labels).astype(np.int32)
        ranking = run(strategy, problem.relabelled(labels, settled.copy()), Monitor())
        fresh = ranking.order[~settled[ranking.order]]
        order = np.concatenate([order, fresh[: round(share * n) - len(order)]])
        settled[order] = True
    return order


def by_cleanlab(task: Task) -> Ints:
    """Return cleanlab's order on scikit-learn's out-of-fold probabilities, as its tutorials do.

    Clean items, where there are some, are among the rows that models learn from.
    """
    problem, clean = task.problem, task.problem.clean_rows()
    X, labels = problem.X, problem.labels
    if clean is not None:
        X, labels = np.concatenate([X, clean[0]]), np.concatenate([labels, clean[1]])
    codes = LabelEncoder().fit_transform(labels)
    model = LogisticRegression(max_iter=1_000)
    pred_probs = cross_val_predict(model, X, codes, cv=5, method="predict_proba")
    quality: Floats = get_label_quality_scores(codes, pred_probs)[: len(problem.labels)]
    return np.argsort(quality, kind="stable")


def by_values(value: Callable[..., Floats], task: Task) -> Ints:
    """Return the order of a function of training and clean rows, the least value first."""
    clean = task.problem.clean_rows()
    assert clean is not None
    return np.argsort(value(task.problem.X, task.problem.labels, *clean), kind="stable")


def open_set(source: Source, n_rows: int | None = None) -> Bench:
    """Put a set on the bench; of its training items only `n_rows`, where given."""
    bench = prepare(source)
    if n_rows is None:
        return bench
    kept = np.sort(np.concatenate([bench.dataset.train[:n_rows], bench.dataset.test]))
    data = bench.dataset
    small = replace(
        data,
        keys=tuple(data.keys[item] for item in kept),
        labels=data.labels[kept],
        splits=data.splits[kept],
        truth=None if data.truth is None else data.truth[kept],
        media=None,
    )
    return Bench(small, bench.features[kept], bench.model)
