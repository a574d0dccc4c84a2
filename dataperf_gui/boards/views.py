"""What a board shows: the entries of one challenge on the same data, by task and division."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dataperf_gui.boards.entries import SHOWN, Entry
from dataperf_gui.boards.events import Submission
from dataperf_gui.boards.published import published
from dataperf_gui.boards.ranking import Standing, history, standings
from dataperf_gui.scoring.base import Metric

OVERALL = ""
"""The task of the board over all tasks."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """Data on which entries of a challenge were scored.

    Parameters
    ----------
    digest : str
        See `publishing.data_digest`.
    tasks : tuple of str
        Its sub-tasks, in the challenge's order.
    n_entries : int
        Submissions scored on it.
    """

    digest: str
    tasks: tuple[str, ...]
    n_entries: int


def data_sets(submissions: Iterable[Submission]) -> list[DataSet]:
    """Return the data on which the submissions of one challenge were scored, the latest first."""
    counts: dict[str, int] = {}
    tasks: dict[str, tuple[str, ...]] = {}
    for found in submissions:
        if found.data:
            counts[found.data] = counts.pop(found.data, 0) + 1
            if found.data not in tasks or set(found.entry.per_task) == set(found.tasks):
                tasks[found.data] = found.tasks  # a whole entry has the challenge's own order
    return [DataSet(digest, tasks[digest], n) for digest, n in reversed(counts.items())]


def board(
    submissions: Sequence[Submission],
    challenge: str,
    metric: Metric,
    data: DataSet,
    *,
    task: str = OVERALL,
    division: str | None = None,
) -> list[Standing]:
    """Return the lines of a board.

    Parameters
    ----------
    submissions : sequence of Submission
        Of one challenge.
    challenge : str
        Its id.
    metric : Metric
        Its metric.
    data : DataSet
        Only entries on these data stand on the board, beside published results.
    task : str
        A sub-task, or `OVERALL`.
    division : str, optional
        Only entries of this division; None = of all.
    """
    entries = [
        found.entry
        for found in submissions
        if found.data == data.digest
        and found.entry.state in SHOWN
        and division in {None, found.entry.division}
    ]
    entries += published(challenge)
    if task == OVERALL:
        return standings(entries, metric, data.tasks)
    return standings([entry.on_task(task) for entry in entries if _has(entry, task)], metric, ())


def tries(submissions: Iterable[Submission], found: Submission) -> list[Entry]:
    """Return the owner's entries on the same data as `found`, itself included, the first first."""
    entries = (
        each.entry
        for each in submissions
        if each.data == found.data and each.entry.kind is found.entry.kind
    )
    return [each for each in history(entries, found.entry.owner) if each.state in SHOWN]


def _has(entry: Entry, task: str) -> bool:
    return task in entry.per_task
