"""What the strategies that value training rows by clean validation rows have in common."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Labels
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.base import CleaningProblem, Ranking, Reasons
from dataperf_gui.strategies.nearest_first import smallest

BLOCK = 2_000_000
"""Distances held at a time: 16 MB."""


def validation_rows(problem: CleaningProblem, strategy: str) -> tuple[Features, Labels]:
    """Return the clean validation rows of `problem`.

    Raises
    ------
    DataPerfError
        It has none.
    """
    clean = problem.clean_rows()
    if clean is None:
        raise DataPerfError(
            "{strategy} compares with clean validation items, and these data have none; "
            "choose another strategy",
            strategy=strategy,
        )
    return clean


def rank_by_value(problem: CleaningProblem, values: Floats, suggested: Labels) -> Ranking:
    """Rank rows by what they are worth, the most harmful first.

    Parameters
    ----------
    problem : CleaningProblem
        What was ranked.
    values : Floats
        ``(n_samples,)``; low is harmful, below 0 means better left out.
    suggested : Labels
        ``(n_samples,)`` label to suggest for the rows of negative value.
    """
    spread = float(np.ptp(values)) or 1.0

    def write(row: int) -> Message:
        return _reason(float(values[row]), problem.classes[problem.labels[row]])

    return Ranking.by_suspicion(
        (values.max() - values) / spread,
        np.where(values < 0, suggested, problem.labels),
        Reasons(len(values), write),
    )


def nearest_vote(
    X: Features, X_validation: Features, y_validation: Labels, n_classes: int, k: int = 5
) -> Labels:
    """Return the class that most of the `k` nearest validation rows have, ``(n_samples,)``."""
    k = min(k, len(y_validation))
    X_validation = X_validation.astype(np.float64)
    votes = np.empty(len(X), dtype=np.int32)
    half_square = np.einsum("ij,ij->i", X_validation, X_validation) / 2
    step = max(1, BLOCK // len(X_validation))
    for start in range(0, len(X), step):
        distances = half_square - X[start : start + step] @ X_validation.T  # but for a constant
        nearest = smallest(distances.astype(np.float32), k)  # equal rows are equally near
        counts = np.eye(n_classes)[y_validation[nearest]].sum(axis=1)
        votes[start : start + step] = counts.argmax(axis=1)
    return votes


def _reason(value: float, label: str) -> Message:
    text = "learning from it as '{label}' does not harm the model on clean items ({value:+.4f})"
    if value < 0:
        text = "learning from it as '{label}' makes the model worse on clean items ({value:+.4f})"
    return Message(text, {"label": label, "value": value})
