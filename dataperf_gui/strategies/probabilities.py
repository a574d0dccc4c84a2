"""What the strategies that look at out-of-fold probabilities have in common."""

import numpy as np

from dataperf_gui.arrays import Floats, Labels
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import CleaningProblem, Reasons


def self_confidence(pred_probs: Floats, labels: Labels) -> Floats:
    """Return each row's probability of its given label, ``(n_samples,)``."""
    confidence: Floats = pred_probs[np.arange(len(labels)), labels]
    return confidence


def most_likely(pred_probs: Floats, labels: Labels) -> Labels:
    """Return each row's most likely class; the given one where none is likelier."""
    best = pred_probs.argmax(axis=1)
    is_given = pred_probs.max(axis=1) <= self_confidence(pred_probs, labels)
    return np.where(is_given, labels, best).astype(np.int32)


def model_reasons(problem: CleaningProblem, pred_probs: Floats) -> Reasons:
    """Say of each row what a model makes of it that was trained without it."""
    labels, best = problem.labels, most_likely(pred_probs, problem.labels)

    def write(row: int) -> Message:
        given, likely = labels[row], best[row]
        chances = float(pred_probs[row, likely]), float(pred_probs[row, given])
        return _reason(problem.classes[given], problem.classes[likely], *chances)

    return Reasons(len(labels), write)


def _reason(given: str, best: str, chance: float, given_chance: float) -> Message:
    if given == best:
        text = "a model trained without it says '{given}' too ({chance:.0%})"
        return Message(text, {"given": given, "chance": chance})
    return Message(
        "a model trained without it says '{best}' ({chance:.0%}) rather than '{given}' "
        "({given_chance:.0%})",
        {"best": best, "chance": chance, "given": given, "given_chance": given_chance},
    )
