"""Keys that belong to the tour wherever the keyboard is, before anything else gets them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

Act = Callable[[], None]
Find = Callable[[QKeyEvent], Act | None]
KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class KeyWatch(QObject):
    """Sees every key that goes to a widget of one window.

    Only the widget that has the focus is watched, and the next one when the focus moves on: a
    filter of the whole application would see every event of every object.

    Parameters
    ----------
    window : QWidget
        The window; dialogs and pop-ups keep their keys, unless `is_everywhere`.
    find : callable
        Returns what a key does here, or None where it is not ours. It is
        asked twice: before shortcuts are tried, and then to act.
    is_everywhere : bool
        Whether to see the keys of dialogs and pop-ups, too.
    """

    def __init__(self, window: QWidget, find: Find, *, is_everywhere: bool = False) -> None:
        super().__init__(window)
        self._window, self._find, self._is_everywhere = window, find, is_everywhere
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - for the type checker
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take our keys, and leave the others alone."""
        if event.type() not in KEYS or not isinstance(event, QKeyEvent):
            return False
        act = self._find(event)
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            act()
        return True

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and (self._is_everywhere or new.window() is self._window):
            new.installEventFilter(self)
