"""What a session file remembers beside its journal: small rows that are replaced.

The state never depends on them. They let a window reopen at the same place, and a card show the
last score without computing it.
"""

from dataclasses import dataclass

from dataperf_gui.data.dataset import Source
from dataperf_gui.messages import Message
from dataperf_gui.session.header import source_fields
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.sqlite import reading

PLACE, SCORE, SOURCE, WRITER = "place", "score", "source", "writer"


@dataclass(frozen=True, slots=True)
class LastScore:
    """The score shown last."""

    value: float
    metric: str
    """`Metric.name`."""


def last_score(journal: Journal) -> LastScore | None:
    """Return the score shown last, None before the first."""
    with reading(journal.path):
        content = journal.note(SCORE)
        return LastScore(**content) if content else None


def chosen_of(journal: Journal) -> tuple[int, int] | None:
    """Return how many items of how many were chosen when a selection was last on screen.

    None of a session that reviews labels.
    """
    with reading(journal.path):
        content = journal.note(PLACE) or {}
    chosen, limit = content.get("chosen"), content.get("limit")
    return (chosen, limit) if isinstance(chosen, int) and isinstance(limit, int) else None


def spent_of(journal: Journal) -> tuple[float, float] | None:
    """Return how much of what budget was spent when a purchase was last on screen.

    None of a session that buys nothing.
    """
    with reading(journal.path):
        content = journal.note(PLACE) or {}
    spent, budget = content.get("spent"), content.get("budget")
    if isinstance(spent, int | float) and isinstance(budget, int | float):
        return float(spent), float(budget)
    return None


def last_source(journal: Journal) -> Source:
    """Return where the dataset was when the session was last opened with it."""
    with reading(journal.path):
        content = journal.note(SOURCE)
        return Source(**content) if content else journal.outline.source


def write_source(journal: Journal, source: Source) -> None:
    """Remember where the dataset is now."""
    journal.write_note(SOURCE, source_fields(source))


def writer(journal: Journal) -> Message | None:
    """Say who had the session open for writing last, if they have not closed it."""
    content = journal.note(WRITER)
    if not content:
        return None
    return Message("another window has it open: {who}, since {since} (process {pid})", content)
