"""Area under the margin: whether a label is learned with the others or against them."""

from collections.abc import Iterator

import numpy as np
from scipy.special import softmax

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.probabilities import most_likely

N_EPOCHS = 30
BATCH = 32
ROWS = 4096
"""Rows converted to float64 at a time after an epoch."""
LEARNING_RATE, MOMENTUM = 0.5, 0.9
"""For features scaled so that rows have a mean squared length of 1."""


class AreaUnderMargin:
    """The margin of the given label, averaged over the epochs of training by gradient descent.

    A wrong label is learned late: until then what the model learns from similar items pulls
    towards their class. The model is softmax regression, trained once by mini-batches.

    References
    ----------
    Pleiss et al. (2020), "Identifying mislabeled data using the area under the margin ranking",
    NeurIPS, section 3.
    """

    name = "area-under-margin"
    title = "Learned late"
    summary = "Labels that a model in training is slow to believe (area under the margin)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by area, ascending; `rng` shuffles the batches."""
        labels = problem.labels
        n_samples, n_classes = len(labels), len(problem.classes)
        mean_logits, areas = np.zeros((n_samples, n_classes)), np.zeros(n_samples)
        n_behind = np.zeros(n_samples, dtype=int)
        for logits in logits_by_epoch(problem.X, labels, n_classes, rng, monitor):
            margins = given_margins(logits, labels)
            areas += margins / N_EPOCHS
            mean_logits += logits / N_EPOCHS
            n_behind += margins < 0

        def write(row: int) -> Message:
            return Message(
                "a model in training found another class likelier than '{label}' in {n} of "
                "{total} rounds",
                {"label": problem.classes[labels[row]], "n": int(n_behind[row]), "total": N_EPOCHS},
            )

        return Ranking.by_suspicion(
            (1 - areas / (1 + np.abs(areas))) / 2,
            most_likely(mean_logits, labels),
            Reasons(n_samples, write),
        )


def given_margins(logits: Floats, labels: Labels) -> Floats:
    """Return each row's given logit minus the greatest other, ``(n_samples,)``."""
    rows = np.arange(len(labels))
    others = logits.copy()
    others[rows, labels] = -np.inf
    margins: Floats = logits[rows, labels] - others.max(axis=1)
    return margins


def logits_by_epoch(
    X: Features, labels: Labels, n_classes: int, rng: np.random.Generator, monitor: Monitor
) -> Iterator[Floats]:
    """Train softmax regression; yield ``(n_samples, n_classes)`` logits after each epoch."""
    mean, length = _scale(X)
    targets = np.eye(n_classes)[labels]
    W = np.zeros((X.shape[1] + 1, n_classes))
    velocity = np.zeros_like(W)
    for epoch in range(N_EPOCHS):
        monitor.report(epoch / N_EPOCHS, "Watching a model learn")
        order = rng.permutation(len(X))
        for start in range(0, len(X), BATCH):
            batch = order[start : start + BATCH]
            rows = _scaled(X[batch], mean, length)
            residuals = softmax(rows @ W, axis=1) - targets[batch]
            velocity = MOMENTUM * velocity - LEARNING_RATE / len(batch) * (rows.T @ residuals)
            W += velocity
        yield np.concatenate(
            [_scaled(X[start : start + ROWS], mean, length) @ W for start in range(0, len(X), ROWS)]
        )


def mean_pred_probs(
    X: Features, labels: Labels, n_classes: int, rng: np.random.Generator, monitor: Monitor
) -> Floats:
    """Return the probabilities by the mean of all epochs' logits, ``(n_samples, n_classes)``."""
    logits = np.zeros((len(labels), n_classes))
    for at_epoch in logits_by_epoch(X, labels, n_classes, rng, monitor):
        logits += at_epoch / N_EPOCHS
    pred_probs: Floats = softmax(logits, axis=1)
    return pred_probs


def _scale(X: Features) -> tuple[Floats, float]:
    """Return the mean row, and the root of the mean squared length of what differs from it."""
    mean = X.mean(axis=0, dtype=np.float64)
    squares = sum(
        float(np.square(X[start : start + ROWS] - mean).sum()) for start in range(0, len(X), ROWS)
    )
    return mean, float(np.sqrt(squares / len(X))) or 1.0


def _scaled(X: Features, mean: Floats, length: float) -> Floats:
    """Return centred rows of mean squared length 1 with a constant feature of 1.

    In float64, batch by batch: training would amplify the rounding of float32, which depends on
    the processor.
    """
    return np.column_stack([(X - mean) / length, np.ones(len(X))])
