"""How a board ranks: by score, then by sub-task, with shared ranks."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dataperf_gui.boards.entries import Entry, Kind
from dataperf_gui.scoring.base import Metric

UNRANKED = None


@dataclass(frozen=True, slots=True)
class Standing:
    """An entry's place on a board.

    Parameters
    ----------
    entry : Entry
        The line.
    rank : int or None
        From 1; equal results share a rank and the next one counts them all (1, 2, 2, 4). None
        for baselines, published figures, and entries that cannot be compared.
    tries : int
        How many entries its owner has on this board.
    """

    entry: Entry
    rank: int | None
    tries: int


def standings(entries: Iterable[Entry], metric: Metric, tasks: Sequence[str]) -> list[Standing]:
    """Return the lines of a board from the top down.

    Entries are ordered by their score in the metric's direction, then by the scores of the
    sub-tasks in order, then by time. Only an owner's best entry is ranked and shown. An entry
    without a number, or without one of the sub-tasks, comes last and has no rank.

    Parameters
    ----------
    entries : iterable of Entry
        Of one challenge, task and division.
    metric : Metric
        Its direction.
    tasks : sequence of str
        The scored sub-tasks in order; empty where there is only the score.
    """
    everything = list(entries)
    tries = Counter(entry.owner for entry in everything if entry.kind is Kind.OWN)
    ordered = sorted(everything, key=lambda entry: (*_value(entry, metric, tasks), entry.when))
    seen: set[str] = set()
    board: list[Standing] = []
    n_ranked, last_value, last_rank = 0, None, 0
    for entry in ordered:
        if entry.kind is not Kind.OWN:
            board.append(Standing(entry, UNRANKED, 1))
            continue
        if entry.owner in seen:
            continue
        seen.add(entry.owner)
        value = _value(entry, metric, tasks)
        if not _is_comparable(entry, tasks):
            board.append(Standing(entry, UNRANKED, tries[entry.owner]))
            continue
        n_ranked += 1
        last_rank = last_rank if value == last_value else n_ranked
        last_value = value
        board.append(Standing(entry, last_rank, tries[entry.owner]))
    return board


def history(entries: Iterable[Entry], owner: str) -> list[Entry]:
    """Return all entries of an owner, the first one first."""
    return sorted((e for e in entries if e.owner == owner), key=lambda entry: entry.when)


def _is_comparable(entry: Entry, tasks: Sequence[str]) -> bool:
    """Whether an entry has a number for the board and each of its sub-tasks."""
    return entry.has_score() and all(
        math.isfinite(entry.per_task.get(task, math.nan)) for task in tasks
    )


def _value(entry: Entry, metric: Metric, tasks: Sequence[str]) -> tuple[float, ...]:
    """Return what entries are sorted by, the least first."""
    is_whole = _is_comparable(entry, tasks) or (entry.kind is not Kind.OWN and entry.has_score())
    if not is_whole:
        return (1.0, *([0.0] * (len(tasks) + 1)))
    sign = -1.0 if metric.higher_is_better else 1.0
    per_task = [entry.per_task.get(task, math.inf * sign) for task in tasks]
    return (0.0, sign * (entry.score or 0.0), *(sign * value for value in per_task))
