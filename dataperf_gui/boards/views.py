"""What a board shows: the entries of one challenge on the same data, by task and division."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dataperf_gui.boards.entries import SHOWN, Entry
from dataperf_gui.boards.events import Submission
from dataperf_gui.boards.published import published
from dataperf_gui.boards.ranking import Standing, standings
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
        Its sub-tasks.
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
            tasks[found.data] = tuple(sorted(found.tasks))
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


def _has(entry: Entry, task: str) -> bool:
    return task in entry.per_task
