"""Has curves of score against budget drawn behind the window, and follows the person's own."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.compare.spending import BudgetedTask, PersonSpending, SpendingCurve
from dataperf_gui.compare.spending_run import (
    SpendingOutcome,
    Wanted,
    kept_curves,
    run_spending,
)
from dataperf_gui.gui.compare.pauses import Pauses
from dataperf_gui.gui.compare.subject import Subject
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor


class SpendingFeed(QObject):
    """Two threads: one draws the curves of strategies, one follows the person.

    Parameters
    ----------
    subject : Subject
        What is compared.
    """

    begun = Signal(object)
    """The `BudgetedTask` that curves are drawn on from now on."""
    curve_drawn = Signal(object)
    """A `SpendingCurve` of a strategy."""
    person_moved = Signal(object)
    """The person's `SpendingCurve`."""
    drawn = Signal(object)
    """All curves asked for are there; a `SpendingOutcome`."""
    failed = Signal(object)
    """A `Message`."""
    _task_came = Signal(object)
    _curve_came = Signal(object)

    def __init__(self, subject: Subject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self.drawing, self._following = Workers(self), Workers(self)
        self._person: tuple[str, PersonSpending] | None = None
        self._pauses = Pauses(self._follow, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._task_came.connect(self.begun, queued)
        self._curve_came.connect(self.curve_drawn, queued)

    @property
    def is_drawing(self) -> bool:
        """Whether curves of strategies are being drawn."""
        return self.drawing.is_busy

    @property
    def is_busy(self) -> bool:
        """Whether something is drawn, followed, or waits for a pause."""
        return self.is_drawing or self._pauses.is_awaited

    def draw(self, wanted: Sequence[Wanted]) -> None:
        """Draw curves; those drawn for these data before are there at once."""
        journal, make = list(self._subject.session.journal()), self._subject.make

        def work(monitor: Monitor) -> SpendingOutcome:
            task = make(monitor, journal)
            self._task_came.emit(task)
            emit = self._curve_came.emit
            return run_spending(task, wanted, monitor, store=kept_curves(task), on_curve=emit)

        self.drawing.run(tr("Drawing curves"), work, self.drawn.emit, self._on_failed)

    @Slot()
    def follow(self) -> None:
        """Ask for the person's curve as it is at the next pause."""
        self._pauses.await_next()

    def close(self) -> None:
        """End the work; nothing is delivered any more."""
        self._pauses.close()
        self.drawing.close()
        self._following.close()

    def _follow(self) -> None:
        """Read the journal and have it scored."""
        journal, make = list(self._subject.session.journal()), self._subject.make

        def work(monitor: Monitor) -> tuple[BudgetedTask, SpendingCurve]:
            task = make(monitor, journal)
            if self._person is None or self._person[0] != task.key:
                self._person = task.key, PersonSpending(task)
            return task, self._person[1].update(journal, monitor)

        def done(result: tuple[BudgetedTask, SpendingCurve]) -> None:
            self.begun.emit(result[0])
            self.person_moved.emit(result[1])
            self._pauses.answered()

        self._following.run(tr("Following your steps"), work, done, self._on_unfollowed)

    def _on_unfollowed(self, error: Exception) -> None:
        self._pauses.gave_up()
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)
