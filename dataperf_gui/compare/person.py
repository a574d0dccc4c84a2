"""A person's curve: the journal of a session, decision by decision."""

from collections.abc import Iterable
from itertools import takewhile

import numpy as np

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.compare.curves import PERSON, Curve, Mode
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.scoring.base import label_digest
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing


class PersonCurve:
    """The curve of a session, which grows with its journal.

    Each row of the journal that stands is a step; those of a group action follow one another. An
    undo takes steps off the curve and a redo puts them on again, but the seconds spent on them
    stay spent. An item that is decided on once more is a step that inspects no new item.

    Parameters
    ----------
    course : Course
        Of the session's dataset; used by the same thread as this.
    seed : int
        Of the rankings that the session showed.
    """

    def __init__(self, course: Course, seed: int = 0) -> None:
        self._course, self._seed = course, seed
        self._model = course.model()
        self._rows: list[Decision] = []
        self._scores: list[float] = []
        given = course.bench.train_labels(course.bench.dataset.labels)
        self._remembered = {label_digest(given): course.goal.before}

    def update(self, journal: Iterable[Decision], monitor: Monitor | None = None) -> Curve:
        """Return the curve of the whole `journal`; only what is new in it is scored.

        Raises
        ------
        DataPerfError
            The person left every item out.
        Cancelled
            `monitor` was cancelled; the next call goes on from there.
        """
        rows = list(journal)
        stands = standing(rows)
        self._keep_common(stands)
        self._score(stands, monitor or Monitor())
        spent = np.cumsum([row.shown.seconds for row in rows])
        return Curve(
            name=PERSON,
            mode=Mode.PERSON,
            seed=self._seed,
            items=np.array([row.item for row in stands], dtype=np.intp),
            labels=np.array([row.label for row in stands], dtype=np.int32),
            inspected=_inspected(stands),
            scores=np.array([self._course.goal.before, *self._scores]),
            seconds=np.array([0.0, *(spent[row.seq - 1] for row in stands)]),
        )

    def _keep_common(self, stands: list[Decision]) -> None:
        """Forget the scores of steps that no longer stand."""
        pairs = zip(self._rows, stands, strict=False)
        n_common = sum(1 for _ in takewhile(lambda pair: pair[0].seq == pair[1].seq, pairs))
        del self._rows[n_common:], self._scores[n_common:]

    def _score(self, stands: list[Decision], monitor: Monitor) -> None:
        """Score the steps that have no score yet."""
        bench, n_scored = self._course.bench, len(self._rows)
        labels = bench.train_labels(bench.dataset.labels).copy()
        with one_thread():
            for step, row in enumerate(stands):
                labels[bench.rows[row.item]] = row.label
                if step < n_scored:
                    continue
                monitor.report(step / len(stands), "Replaying the decisions")
                digest = label_digest(labels)
                if digest not in self._remembered:
                    self._remembered[digest] = self._model.score(labels, monitor).value
                    self._model.prepare()
                self._rows.append(row)
                self._scores.append(self._remembered[digest])


def _inspected(stands: list[Decision]) -> Ints:
    """Count the different items up to each of the steps."""
    seen: set[int] = set()
    counts = [0]
    for row in stands:
        seen.add(row.item)
        counts.append(len(seen))
    return np.array(counts, dtype=np.intp)


def at_pace(curve: Curve, seconds_per_item: float) -> Floats:
    """Return the ``(n_steps + 1,)`` seconds up to each point of an algorithm's curve.

    The ranking comes first; then, with true fixes, a person spends `seconds_per_item` on each
    item, and in the other modes nobody does.
    """
    pace = seconds_per_item if curve.mode is Mode.FIXES else 0.0
    return np.asarray((curve.rank_seconds or 0.0) + pace * curve.inspected, dtype=np.float64)


def pace_of(curve: Curve) -> float | None:
    """Return a person's seconds for each item inspected; None before the first."""
    if curve.seconds is None or not len(curve):
        return None
    return float(curve.seconds[-1] / curve.inspected[-1])
