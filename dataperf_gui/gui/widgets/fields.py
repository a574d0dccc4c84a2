"""Fields to type in and to choose from."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit


class TextField(QLineEdit):
    """A field whose typing never decides: all keys without Ctrl belong to it."""

    left = Signal()
    """Esc was pressed."""

    def event(self, event: QEvent) -> bool:
        """Claim keys before shortcuts do."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc; everything else as in any field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)


class Choice(QComboBox):
    """A list to choose from, with an arrow in the colour of the text.

    A style sheet that frames the field drops Fusion's arrow and can only put a file in its place.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.5))
        middle = QPointF(self.width() - 14, self.height() / 2 + 1)
        left, right = middle + QPointF(-4, -3), middle + QPointF(4, -3)
        painter.drawPolyline([left, middle + QPointF(0, 1), right])
