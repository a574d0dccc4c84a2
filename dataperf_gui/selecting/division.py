"""Who chose a set: follows from the journal, and is never typed in."""

from collections.abc import Iterable

from dataperf_gui.challenges.vision_cleaning.session_curve import division
from dataperf_gui.session.decisions import Action, Decision
from dataperf_gui.session.ledger import standing

ALGORITHM, TOGETHER = "algorithm", "human + algorithm"


def division_of(journal: Iterable[Decision]) -> str:
    """Return the division of a selection: a proposal that nobody touched is a program's work."""
    rows = list(journal)
    actions = {row.action for row in standing(rows)}
    if actions == {Action.PROPOSE}:
        return ALGORITHM
    return TOGETHER if Action.PROPOSE in actions else division(rows)


def division_of_all(divisions: Iterable[str]) -> str:
    """Return the division of an entry made of several selections."""
    found = set(divisions)
    return found.pop() if len(found) == 1 else TOGETHER
