"""Who chose a set: follows from the journal, and is never typed in."""

from collections import Counter
from collections.abc import Iterable

from dataperf_gui.challenges.vision_cleaning.session_curve import division
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing

BY_HAND = 2
"""Most items that one key changes: a swap. A taken proposal changes more."""


def division_of(journal: Iterable[Decision]) -> str:
    """Return the division of a selection: a proposal that nobody touched is a program's work."""
    rows = list(journal)
    sizes = Counter(row.step for row in standing(rows))
    if sizes and min(sizes.values()) > BY_HAND:
        return "algorithm"
    return division(rows)
