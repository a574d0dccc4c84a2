"""What speaks for and against a label: probabilities and neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Floats, Ints, Labels

N_BARS = 5
GIVEN, SUGGESTED = "given", "suggested"


@dataclass(frozen=True, slots=True)
class Bar:
    """One class's probability."""

    name: str
    probability: float
    mark: str
    """`GIVEN`, `SUGGESTED` or empty text."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An item that is much like the one on screen."""

    item: int
    label: str
    agrees: bool
    """Whether it has the label that the item was given."""


def likely_bars(
    probabilities: Floats, classes: Sequence[str], given: int, suggested: int
) -> list[Bar]:
    """Return the likeliest classes, and among them always the given and the suggested one.

    Parameters
    ----------
    probabilities : Floats
        ``(n_classes,)``.
    classes : sequence of str
        Class names.
    given, suggested : int
        Codes.
    """
    order = np.argsort(-probabilities, kind="stable").tolist()
    chosen = dict.fromkeys([given, suggested])
    chosen |= dict.fromkeys(code for code in order if code not in chosen)
    shown = sorted(list(chosen)[:N_BARS], key=order.index)
    marks = {suggested: SUGGESTED, given: GIVEN}
    return [Bar(classes[code], float(probabilities[code]), marks.get(code, "")) for code in shown]


def described(
    neighbours: Ints, labels: Labels, classes: Sequence[str], given: int, left_out: str
) -> list[Neighbour]:
    """Return neighbours with their labels as they are now.

    Parameters
    ----------
    neighbours : Ints
        ``(n_neighbors,)`` items.
    labels : Labels
        ``(n_items,)`` current labels.
    classes : sequence of str
        Class names.
    given : int
        Code of the label in question.
    left_out : str
        What to call an item without a label.
    """
    codes = [(item, int(labels[item])) for item in neighbours.tolist()]
    return [
        Neighbour(item, left_out if code == EXCLUDED else classes[code], code == given)
        for item, code in codes
    ]
