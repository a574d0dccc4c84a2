"""The official curve of a session while it goes on, and the division that it belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from dataperf_gui.challenges.vision_cleaning.curve import TARGET, Curve, cleaning_curve
from dataperf_gui.challenges.vision_cleaning.dataset import CHALLENGE
from dataperf_gui.challenges.vision_cleaning.entries import decided_rows, followed_by_rest
from dataperf_gui.challenges.vision_cleaning.trainings import Trainings
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing

UNAIDED = "random"
"""The strategy whose order tells a person nothing."""


@dataclass(frozen=True, eq=False, slots=True)
class SessionResult:
    """What the session would score if it were handed in now.

    Parameters
    ----------
    curve : Curve
        Of the person's order, followed by the other rows in the order of the data.
    n_fixed : int
        Rows that the person decided on.
    """

    curve: Curve
    n_fixed: int

    @property
    def target(self) -> float:
        """Accuracy to be reached: 95 % of that with all labels right."""
        return float(TARGET * self.curve.accuracy[-1])

    @property
    def n_needed(self) -> int:
        """Fixes after which the target is reached first."""
        return int(np.argmax(self.curve.accuracy >= self.target)) + 1

    @property
    def is_reached(self) -> bool:
        """Whether the person's own fixes reach the target."""
        return self.n_needed <= self.n_fixed


class SessionCurve:
    """Scores sessions on one cleaning task; close it in the end.

    One process: the other cores belong to the window and the live score.

    Parameters
    ----------
    dataset : Dataset
        Read by `read_cleaning_task`: features, and the truth about the training labels.
    """

    def __init__(self, dataset: Dataset) -> None:
        assert dataset.features is not None  # noqa: S101 - for the type checker; see `is_scored`
        assert dataset.truth is not None  # noqa: S101 - as above
        train, test = dataset.train, dataset.test
        self._labels, self._clean = dataset.labels[train], dataset.truth[train]
        self._trainings = Trainings(Monitor(), n_processes=1)
        self._accuracy_of = self._trainings.on(
            dataset.features[train], dataset.features[test], dataset.labels[test]
        )

    def close(self) -> None:
        """Remove what the trainings left on the disk."""
        self._trainings.close()

    def result(self, journal: Iterable[Decision], monitor: Monitor) -> SessionResult:
        """Return the official result of the decisions in `journal`.

        Takes seconds (30 ms a training not done before).

        Parameters
        ----------
        journal : iterable of Decision
            Of the session.
        monitor : Monitor
            A cancel ends the work within a quarter of a second; what was trained is kept.

        Raises
        ------
        Cancelled
            The monitor was cancelled.
        """
        self._trainings.watch(monitor)
        n_rows = len(self._labels)
        order, _ = decided_rows(journal, n_rows)
        ranking = np.array(followed_by_rest(order, n_rows), dtype=np.intp)
        curve = cleaning_curve(self._labels, self._clean, ranking, n_rows, self._accuracy_of)
        return SessionResult(curve, len(order))


def is_scored(dataset: Dataset) -> bool:
    """Return whether `dataset` is a cleaning task whose right labels are known."""
    is_task = dataset.source.kind == CHALLENGE and dataset.features is not None
    return is_task and dataset.truth is not None


def division(journal: Iterable[Decision]) -> str:
    """Return the division of a session's entry: ``human``, or ``human + algorithm``.

    A person whose queue was in random order throughout was led by nobody.
    """
    strategies = {decision.shown.strategy for decision in standing(journal)}
    return "human" if strategies <= {UNAIDED, ""} else "human + algorithm"
