"""The official score of one ranking: arrays in, curve out; no files."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Floats, Ints, Labels

TARGET = 0.95
"""Share of the ranking's own last accuracy that has to be reached."""


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """Test accuracy after each fix.

    Parameters
    ----------
    accuracy : Floats
        ``(n_budgets,)``, rounded to two decimals; entry i belongs to budget i + 1.
    fixes : Ints
        ``(n_budgets,)`` rows fixed; less than the budget where a ranking is too short.
    fraction_fixes : float
        The official score.
    """

    accuracy: Floats
    fixes: Ints
    fraction_fixes: float


def fraction_fixes(accuracy: Floats) -> float:
    """Return the official score of a curve: position of the first good point over its length.

    The target is 95 % of the curve's own last point, and position 0 is the point after one fix,
    so 0.0 is possible; both as in the original.

    Parameters
    ----------
    accuracy : Floats
        ``(n_budgets,)``.

    Examples
    --------
    >>> fraction_fixes(np.array([0.5, 0.8, 0.96, 1.0]))
    0.5
    """
    return int(np.argmax(accuracy >= TARGET * accuracy[-1])) / len(accuracy)


def labels_along(
    labels: Labels, clean: Labels, ranking: Ints, n_budgets: int
) -> tuple[Labels, Ints]:
    """Return the different label vectors that fixing in this order passes through.

    A fix that does not change a label needs no training of its own.

    Parameters
    ----------
    labels, clean : Labels
        ``(n_train,)`` given and human-verified labels.
    ranking : Ints
        Rows in the order in which they are fixed.
    n_budgets : int
        Length of the curve.

    Returns
    -------
    states : Labels
        ``(n_states, n_train)``, each one different from the one before; the first is `labels`.
    state_of : Ints
        ``(n_budgets,)`` index into `states` for the budgets 1 to `n_budgets`.
    """
    current = labels.copy()
    states, state_of = [labels], np.empty(n_budgets, dtype=np.intp)
    for position in range(n_budgets):
        row = ranking[position] if position < len(ranking) else None
        if row is not None and current[row] != clean[row]:
            current[row] = clean[row]
            states.append(current.copy())
        state_of[position] = len(states) - 1
    return np.stack(states), state_of


def cleaning_curve(
    labels: Labels,
    clean: Labels,
    ranking: Ints,
    n_budgets: int,
    accuracy_of: Callable[[Labels], Floats],
) -> Curve:
    """Return the curve and the official score of one ranking.

    Parameters
    ----------
    labels, clean, ranking, n_budgets
        See `labels_along`.
    accuracy_of : callable
        ``(n_states, n_train)`` label vectors to ``(n_states,)`` test accuracies.
    """
    states, state_of = labels_along(labels, clean, ranking, n_budgets)
    accuracy = accuracy_of(states)[state_of]
    fixes = np.minimum(np.arange(1, n_budgets + 1), len(ranking))
    return Curve(accuracy, fixes, fraction_fixes(accuracy))
