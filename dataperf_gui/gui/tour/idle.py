"""Tells when nobody has touched anything for a while, and when somebody does again."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from dataperf_gui.gui.tour.keys import Act, KeyWatch

TOUCHES = (
    QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)  # fmt: skip
TWITCH = 6
"""Pixels that the pointer may move with nobody at it."""


class Idle(QObject):
    """Watches keyboard, mouse and touch in all windows of the program.

    The key or click that ends a rest does nothing else: who woke the show did not mean to decide.

    Parameters
    ----------
    window : QWidget
        The window; on the screen already.
    idle_ms : int
        How long a rest is.
    """

    rested = Signal()
    """Nobody has touched anything for so long; told once, until somebody does."""
    woke = Signal()
    """Somebody is there after a rest."""

    def __init__(self, window: QWidget, idle_ms: int) -> None:
        super().__init__(window)
        self._is_resting = False
        self._swallowed: int | None = None
        self._pointer: QPointF | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._on_timeout)
        self._window, self._keys = window, KeyWatch(window, self._on_key, is_everywhere=True)
        self._on_focus_window_changed(window.windowHandle())
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type checker
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._timer.start()

    @property
    def is_resting(self) -> bool:
        """Whether nobody is there."""
        return self._is_resting

    def wait_for(self, idle_ms: int) -> None:
        """Take another length of time for a rest, from now on."""
        self._timer.setInterval(idle_ms)
        if not self._is_resting:
            self._timer.start()

    @Slot()
    def watch_first(self) -> None:
        """See keys before a watch that was set up since: the last one is asked first."""
        self._keys.deleteLater()
        self._keys = KeyWatch(self._window, self._on_key, is_everywhere=True)

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what the mouse does before a window does."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            before, self._pointer = self._pointer or event.globalPosition(), event.globalPosition()
            if (self._pointer - before).manhattanLength() > TWITCH:
                self._touch()
        elif event.type() in TOUCHES:
            return self._touch()
        return super().eventFilter(watched, event)

    def _touch(self) -> bool:
        """Take note that somebody is there; return whether that ended a rest."""
        was_resting, self._is_resting = self._is_resting, False
        self._timer.start()
        if was_resting:
            self.woke.emit()
        return was_resting

    def _on_key(self, event: QKeyEvent) -> Act | None:
        """Swallow the key that ends a rest: asked before shortcuts, and again to act."""
        if self._touch():
            self._swallowed = event.key()
        is_ours = event.key() == self._swallowed
        if event.type() == QEvent.Type.KeyPress:
            self._swallowed = None
        return _nothing if is_ours else None

    def _on_timeout(self) -> None:
        self._is_resting = True
        self.rested.emit()

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _nothing() -> None:
    pass
