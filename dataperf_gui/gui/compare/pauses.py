"""Asks for work when a person pauses."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

REST_MS = 300
"""So long is a pause."""


class Pauses(QObject):
    """Asks once at the next pause, and once more afterwards if the person went on meanwhile.

    Parameters
    ----------
    ask : callable
        Called at a pause, with nothing asked for and not yet answered.
    """

    def __init__(self, ask: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._is_asked = self._is_answer_due = False
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._on_pause)

    @property
    def is_awaited(self) -> bool:
        """Whether a pause or an answer is waited for."""
        return self._is_answer_due or self._timer.isActive()

    @Slot()
    def await_next(self) -> None:
        """Ask at the next pause."""
        self._timer.start()

    def answered(self) -> None:
        """Let the next question be asked."""
        self._is_answer_due = False
        if self._is_asked:
            self._on_pause()

    def gave_up(self) -> None:
        """Let a question be asked at the next pause, not before: the last one failed."""
        self._is_answer_due = self._is_asked = False

    def close(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()

    @Slot()
    def _on_pause(self) -> None:
        self._is_asked = self._is_answer_due
        if not self._is_answer_due:
            self._is_answer_due = True
            self._ask()
