"""Looks at the official evaluation set: each is counted before it is taken."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dataperf_gui.arrays import Labels
from dataperf_gui.gui.select.place import Place
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.scoring.base import Score
from dataperf_gui.selecting.base import SelectionTask
from dataperf_gui.selecting.official import Official


class OfficialLooks(QObject):
    """Scores sets on the official evaluation set, and keeps count.

    Parameters
    ----------
    task : SelectionTask
        Whose evaluation set.
    place : Place
        Keeps the count and the last score.
    workers : Workers
        Do the scoring.
    remember : callable
        Writes the place into the session.
    """

    scored = Signal()
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, task: SelectionTask, place: Place, workers: Workers, remember: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._task, self._place = task, place
        self._workers, self._remember = workers, remember

    def look(self, labels: Labels) -> None:
        """Score ``(n_pool,)`` labels; the answer arrives later."""
        before, task = self._place.official, self._task
        self._place.official = Official(before.uses + 1, before.value, before.digest)
        self._remember()
        self._workers.run(
            tr("Scoring on the official evaluation set"),
            lambda monitor: task.official_score(labels, monitor), self._on_scored, self._on_failed,
        )  # fmt: skip

    def _on_scored(self, score: Score) -> None:
        uses = self._place.official.uses
        self._place.official = Official(uses, score.value, score.label_digest)
        self._remember()
        self.scored.emit()

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)
