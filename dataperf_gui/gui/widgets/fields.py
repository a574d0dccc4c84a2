"""Fields to type in and to choose from."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
)

from dataperf_gui.gui.widgets.claims import PRESSING, claims


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

    def event(self, event: QEvent) -> bool:
        """Claim what opens the list."""
        return claims(event, PRESSING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with Return, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the field, its words with an ellipsis where they are cut, then the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        style, kind = self.style(), QStyle.ComplexControl.CC_ComboBox
        room = style.subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        end, width = Qt.TextElideMode.ElideRight, room.width() + 1  # what fits is rounded
        option.currentText = self.fontMetrics().elidedText(option.currentText, end, width)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.5))
        edge = 14 if self.isRightToLeft() else self.width() - 14
        middle = QPointF(edge, self.height() / 2 + 1)
        left, right = middle + QPointF(-4, -3), middle + QPointF(4, -3)
        painter.drawPolyline([left, middle + QPointF(0, 1), right])


class ListChoice(Choice):
    """A list whose arrow keys stay its own, on a screen where they move something else."""

    def event(self, event: QEvent) -> bool:
        """Claim the arrows, too."""
        return claims(event, (Qt.Key.Key_Up, Qt.Key.Key_Down)) or super().event(event)


class Tick(QCheckBox):
    """A box with a tick when it is on: never the colour alone.

    A style sheet can only put a file into the box.
    """

    def event(self, event: QEvent) -> bool:
        """Claim what switches it."""
        return claims(event, (Qt.Key.Key_Space,)) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its words, then the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = (
            self.style()
            .subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            .toRectF()
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.HighlightedText)
        pen = QPen(ink, box.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corner, side = box.topLeft(), box.width()
        places = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
        painter.drawPolyline([corner + QPointF(x * side, y * side) for x, y in places])
