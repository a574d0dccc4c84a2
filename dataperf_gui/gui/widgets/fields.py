"""Fields to type in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class TextField(QLineEdit):
    """A field whose typing never decides: all keys without Ctrl belong to it."""

    left = Signal()
    """Esc was pressed."""

    def event(self, event: QEvent) -> bool:
        """Claim keys before shortcuts do."""
        is_key = isinstance(event, QKeyEvent)
        if is_key and event.type() == QEvent.Type.ShortcutOverride and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; everything else as in any field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)
