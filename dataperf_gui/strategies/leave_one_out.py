"""Leave-one-out influence: what the test model would say of an item without learning from it."""

import numpy as np
from scipy.linalg import cholesky, solve_triangular
from scipy.special import softmax

from dataperf_gui.arrays import Features, Floats, Labels, Matrix
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.logistic import LogisticModel, design
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.probabilities import most_likely, self_confidence

C = 1.0
"""Inverse strength of the penalty, as of the test model."""
ROWS = 4096
"""Rows converted to float64 at a time."""
MAX_LEVERAGE = 0.999
"""Of a row that is fitted by its own weight alone; keeps the Newton step finite."""


class LeaveOneOut:
    """The loss of each item under the test model fitted to all others.

    Each refit is the fit on all rows, moved by the row's influence: one Newton step, corrected
    for its leverage. A label that the model only knows by heart is lost. The Hessian is taken
    class by class, as if each class were told from the rest: all classes at once would need a
    matrix of ``n_features * n_classes`` rows.

    References
    ----------
    Koh and Liang (2017), "Understanding black-box predictions via influence functions", ICML,
    sections 2.1 (influence of leaving out) and 5.4 (of a row on itself, to find wrong labels).
    Pregibon (1981), "Logistic regression diagnostics", Annals of Statistics 9(4), for the step
    with leverages, after Cook and Weisberg (1980).
    """

    name = "leave-one-out"
    title = "Learned by heart"
    summary = "Labels that the test model knows by heart only (leave-one-out influence)."
    uses_validation = False
    needs_validation = False

    def rank(self, problem: CleaningProblem, rng: np.random.Generator, monitor: Monitor) -> Ranking:
        """Rank by probability of the given label without the item, ascending; `rng` is not used."""
        labels, n_classes = problem.labels, len(problem.classes)
        monitor.report(0.0, "Fitting the model")
        fitted = fitted_probabilities(problem.X, labels, n_classes, monitor)
        without = left_out_probabilities(problem.X, labels, fitted, monitor)
        before, after = self_confidence(fitted, labels), self_confidence(without, labels)

        def write(row: int) -> Message:
            return Message(
                "a model finds '{label}' {before:.0%} likely when it learns from the item, "
                "{after:.0%} when it does not",
                {
                    "label": problem.classes[labels[row]],
                    "before": float(before[row]),
                    "after": float(after[row]),
                },
            )

        return Ranking.by_suspicion(
            1 - after, most_likely(without, labels), Reasons(len(labels), write)
        )


def fitted_probabilities(X: Features, labels: Labels, n_classes: int, monitor: Monitor) -> Floats:
    """Return what the test model, fitted to all rows, says of them: ``(n_samples, n_classes)``."""
    model = LogisticModel(X, X[:1], labels[:1], n_classes, C)
    model.score(labels, monitor)
    fitted = model.predict_proba(labels)
    if fitted is None:
        raise AssertionError("the model was fitted to these labels just now")
    return fitted


def left_out_probabilities(X: Features, labels: Labels, fitted: Floats, monitor: Monitor) -> Floats:
    """Return what the model would say of each row without it: ``(n_samples, n_classes)``.

    With leverage ``s = x' H^-1 x`` of a row, curvature ``q = p (1 - p)`` and residual ``p - y``
    a logit moves by ``s (p - y) / (1 - s q)``.

    Parameters
    ----------
    X, labels : Features, Labels
        ``(n_samples, n_features)`` and ``(n_samples,)`` training rows.
    fitted : Floats
        ``(n_samples, n_classes)`` probabilities at the fit.
    monitor : Monitor
        Told about progress class by class.
    """
    rows = design(X, X[:1])[0]
    logits = np.log(_positive(fitted))
    present = np.unique(labels)
    moved = present[1:] if len(present) == 2 else present  # two classes have one logit
    for done, k in enumerate(moved.tolist()):
        monitor.report(0.2 + 0.8 * done / len(moved), "Leaving out one item after another")
        p = fitted[:, k]
        curvature = p * (1 - p)
        leverage = leverages(rows, curvature)
        left = 1 - np.minimum(leverage * curvature, MAX_LEVERAGE)
        logits[:, k] += leverage * (p - (labels == k)) / left
    without: Floats = softmax(logits, axis=1)
    return without


def leverages(X: Matrix, curvature: Floats) -> Floats:
    """Return ``x' H^-1 x`` of each row, with ``H = X' diag(curvature) X + 1 / C``.

    The last column of `X`, all ones, is penalised like the others, which keeps `H` definite
    where a model is certain of every row.
    """
    blocks = [slice(start, start + ROWS) for start in range(0, len(X), ROWS)]
    root = np.sqrt(curvature)[:, np.newaxis]
    hessian = np.eye(X.shape[1]) / C
    for block in blocks:
        half = X[block] * root[block]
        hessian += half.T @ half
    factor = cholesky(hessian, lower=True)
    leverage = np.empty(len(X))
    for block in blocks:
        solved = solve_triangular(factor, X[block].T.astype(np.float64), lower=True)
        leverage[block] = np.einsum("ij,ij->j", solved, solved)
    return leverage


def _positive(p: Floats) -> Floats:
    return np.maximum(p, np.finfo(np.float32).tiny)
