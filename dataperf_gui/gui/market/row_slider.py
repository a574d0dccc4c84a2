"""The slider for rows to buy, and the field beside it."""

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QIntValidator,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.basics import mirror
from dataperf_gui.gui.widgets.fields import TextField

HANDLE = 7
"""Radius, pixels."""
GROOVE = 6
STEPS, PAGES = 100, 10
"""Small and large steps from nothing to all rows."""
DIGITS = "0123456789"
MOST_DIGITS = 9


class RowSlider(QSlider):
    """Rows of one seller: what is bought, how far the money goes, and what a strategy advises.

    A drag only asks; letting go, a key, or a click decides. Up and Down are left to the list, and
    so is the wheel: scrolling must not buy.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    wished = Signal(int)
    """Dragged to here, not let go yet."""
    decided = Signal(int)
    typed = Signal(str)
    """A digit was pressed: the person wants to type the number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._kept, self._most = 0, 0
        self._advice: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.valueChanged.connect(self._on_value)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size with room for the handle and the mark of the advice."""
        return QSize(200, 26)

    def show_range(self, n_rows: int) -> None:
        """Show a seller of so many rows."""
        with QSignalBlocker(self):
            self.setRange(0, n_rows)
        self.setSingleStep(max(n_rows // STEPS, 1))
        self.setPageStep(max(n_rows // PAGES, 1))

    def show_rows(self, rows: int, most: int, advice: int | None) -> None:
        """Show what is bought, how far the money goes, and what is advised."""
        self._kept, self._most, self._advice = rows, most, advice
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setValue(rows)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Page and Home, End move; digits are for the field."""
        if event.text() and event.text() in DIGITS and not event.modifiers():
            self.typed.emit(event.text())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.isSliderDown():
            self._let_go(self._kept)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Decide."""
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(self.value())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the groove, what is bought, how far the money goes, the advice, the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)  # its keys are Qt's, which turns them round, too
        middle = self.height() / 2
        for value, token in ((self.maximum(), "hover"), (max(self._most, self._kept), "border")):
            self._paint_bar(painter, value, token)
        is_over = self.value() > self._most
        self._paint_bar(painter, self.value(), "bad" if is_over else "accent")
        if self._advice and self.maximum():
            self._paint_advice(painter, self._place_of(self._advice), middle)
        if not self.isEnabled():
            return
        painter.setPen(QPen(self._theme.colour("bad" if is_over else "accent"), 2))
        has_focus = self.hasFocus()
        painter.setBrush(self._theme.colour("accent" if has_focus else "surface"))
        radius = HANDLE if has_focus else HANDLE - 1
        painter.drawEllipse(QPointF(self._place_of(self.value()), middle), radius, radius)

    def _paint_bar(self, painter: QPainter, value: int, token: str) -> None:
        left, right = self._place_of(0), self._place_of(value)
        if right <= left:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        bar = QRectF(left, (self.height() - GROOVE) / 2, right - left, GROOVE)
        painter.drawRoundedRect(bar, GROOVE / 2, GROOVE / 2)

    def _paint_advice(self, painter: QPainter, x: float, middle: float) -> None:
        """Draw a small arrow above the groove."""
        top = middle - HANDLE - 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("suspect"))
        arrow = [QPointF(x - 4, top), QPointF(x + 4, top), QPointF(x, top + 6)]
        painter.drawPolygon(QPolygonF(arrow))

    def _place_of(self, value: int) -> float:
        room = self.width() - 2 * HANDLE - 4
        return HANDLE + 2 + room * (value / self.maximum() if self.maximum() else 0)

    def _value_at(self, x: float) -> int:
        x = self.width() - x if self.isRightToLeft() else x
        room = max(self.width() - 2 * HANDLE - 4, 1)
        share = min(max((x - HANDLE - 2) / room, 0.0), 1.0)
        return round(share * self.maximum())

    def _let_go(self, value: int) -> None:
        with QSignalBlocker(self):
            self.setSliderDown(False)
            self.setValue(self._kept)
        self.decided.emit(value)

    def _on_value(self, value: int) -> None:
        if self.isSliderDown():
            self.wished.emit(value)
            self.update()
        else:
            self.decided.emit(value)


class NumberField(TextField):
    """Rows to buy as a number: Return or leaving decides, Esc takes back, Up and Down move on."""

    decided = Signal(int)
    moved = Signal(int)
    """To the seller above (-1) or below (1)."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = 0
        self.setValidator(QIntValidator(0, 10**MOST_DIGITS - 1, self))
        self.setMaxLength(MOST_DIGITS)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.left.connect(self._take_back)

    def show_rows(self, rows: int) -> None:
        """Show what is bought."""
        is_typing = self.hasFocus() and self.isModified() and rows == self._kept
        self._kept = rows
        if not is_typing:
            self.setText(str(rows))

    def begin(self, digit: str) -> None:
        """Begin to type with a digit that was pressed elsewhere."""
        self.setFocus()
        self.setText(digit)
        self.setModified(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return decides, an empty field too; Up and Down decide and move on."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        self._decide()
        if step:
            self.moved.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what is there, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Decide."""
        super().focusOutEvent(event)
        self._decide()

    def _decide(self) -> None:
        text = self.text()
        wish = int(text) if text else 0
        if wish != self._kept:
            self.decided.emit(wish)
        self.setText(str(self._kept))

    def _take_back(self) -> None:
        self.setText(str(self._kept))
