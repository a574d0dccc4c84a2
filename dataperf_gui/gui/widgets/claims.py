"""Keys that belong to the control with the focus before the screen's shortcuts take them."""

from collections.abc import Container

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""What presses a button or opens a list."""
ALLOWED = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def claims(event: QEvent, keys: Container[int]) -> bool:
    """Accept a key that Qt offers before it looks for a shortcut; return whether it was one.

    Without this, a button that has the focus would not hear the space bar on a screen where that
    zooms.

    Parameters
    ----------
    event : QEvent
        As `QWidget.event` gets it.
    keys : container of Qt.Key
        What the widget does something with.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in keys or event.modifiers() not in ALLOWED:
        return False
    event.accept()
    return True
