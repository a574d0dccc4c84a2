"""Cards, labels and lines in the theme's roles."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.theme.tokens import GRID

SHORTEST = 64
"""Pixels that a line which may be cut keeps, where it has so many."""


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label in one of the theme's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and its column."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
    column.setSpacing(GRID)
    return frame, column


def mark_focus(frame: QFrame, *, has_focus: bool) -> None:
    """Frame a card that stands for a screen whose keys work, or take the frame away."""
    frame.setProperty("focused", has_focus)
    frame.style().unpolish(frame)
    frame.style().polish(frame)


def placed(widget: QWidget, x: float, y: float, width: float, height: float) -> QRectF:
    """Return where a part of a painted widget goes: mirrored where people read from the right."""
    return QRectF(widget.width() - x - width if widget.isRightToLeft() else x, y, width, height)


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Turn round what is painted from here on where people read from the right; never words."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where it lacks room; the tooltip has all of it.

    Parameters
    ----------
    text : str
        To begin with.
    role : str
        In the theme.
    mode : Qt.TextElideMode
        Where to cut; in the middle where the ends tell texts apart.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves room for a few letters, and for all of a short text."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), px(SHORTEST)))
        return hint

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), self._mode, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class Tabs(QTabWidget):
    """Pages that take the height there is.

    Where one of them wraps words, Qt's own asks for the height that all would like to have, and
    what they lie in scrolls although nothing has to.
    """

    def hasHeightForWidth(self) -> bool:
        """Say that a page can be lower than it would like to be."""
        return False
