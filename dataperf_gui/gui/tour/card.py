"""The card of the tour: a heading, a sentence or two, how far one is, and three buttons."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.tour.plan import N_STEPS, STEPS, Phase
from dataperf_gui.gui.tour.words import Words
from dataperf_gui.gui.widgets.basics import label, mirror
from dataperf_gui.gui.widgets.buttons import KeyButton

LETTERS = 40
"""Average letters that fit into a line of the card."""
DOT = 8
ACTING = (Phase.FIX, Phase.START_RACE, Phase.RACE, Phase.REPORT)
"""Phases that ask the person to do something; the card's own button only skips them."""


class Dots(QWidget):
    """Which of the steps one is at: those behind are filled, this one is long.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._step = theme, 0
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size for all dots, one of them long."""
        return QSize(2 * DOT * (N_STEPS + 1), DOT + 4)

    def show_step(self, step: int) -> None:
        """Show another step, from 0."""
        self._step = step
        self.setAccessibleName(tr("Step {n} of {total}", n=step + 1, total=N_STEPS))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dots as strokes with round ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        x, y = float(DOT), self.height() / 2
        for step in range(N_STEPS):
            is_reached = step <= self._step
            pen = QPen(self._theme.colour("accent" if is_reached else "border"), DOT)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            length = DOT if step == self._step else 0.01  # a stroke of no length is not drawn
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))
            x += 2 * DOT + (DOT if step == self._step else 0)


class CoachCard(QFrame):
    """What the tour says about the lit part of the window.

    Parameters
    ----------
    theme : Theme
        Colours.
    window : QWidget
        Where it stands.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()
    resized = Signal()
    """It needs another place: another size of letters."""
    reworded = Signal()
    """It needs other words: another language."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("coach-card")
        self._dots, self._title = Dots(theme), label(role="heading", wraps=True)
        self._text, self._count = label(wraps=True), label(role="strong")
        left, right = "\N{LEFTWARDS ARROW}", "\N{RIGHTWARDS ARROW}"
        back, forth = (right, left) if window.isRightToLeft() else (left, right)
        self.leave = KeyButton("", "Esc")
        self.back, self.next = KeyButton("", back), KeyButton("", forth)
        self.leave.clicked.connect(self.leave_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._lay_out()

    @property
    def title_text(self) -> str:
        """The heading as shown."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentences as shown."""
        return self._text.text()

    @property
    def count_text(self) -> str:
        """How far the person is, as shown."""
        return self._count.text()

    @property
    def buttons(self) -> list[KeyButton]:
        """Those that can be pressed now, in the order of the tab key."""
        return [each for each in (self.next, self.back, self.leave) if each.isVisible()]

    def show_words(self, words: Words, phase: Phase) -> None:
        """Say something."""
        self._title.setText(words.title)
        self._text.setText(words.text)
        self._count.setText(words.count)
        self._count.setVisible(bool(words.count))
        self._dots.show_step(STEPS[phase])
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(" ".join(filter(None, (words.text, words.count))))
        self._show_buttons(phase)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another place when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.resized.emit()
        elif event.type() == QEvent.Type.LanguageChange:
            self.reworded.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._dots)
        head.addStretch(1)
        head.addWidget(self.leave)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        keep_free(column, 20, 14, 14, 14)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(GRID // 2)
        column.addLayout(foot)

    def _show_buttons(self, phase: Phase) -> None:
        is_acting, is_last = phase in ACTING, phase is Phase.GOODBYE
        self.next.setVisible(phase is not Phase.OPENING)
        self.back.setVisible(STEPS[phase] > 0)
        self.leave.show_text(tr("Leave"), self.leave.shown_key)
        self.back.show_text(tr("Back"), self.back.shown_key)
        text = tr("Finish") if is_last else tr("Skip") if is_acting else tr("Next")
        self.next.show_text(text, self.next.shown_key)
        if self.next.property("primary") != (not is_acting):
            self.next.setProperty("primary", not is_acting)
            for widget in (self.next, *self.next.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self.leave.setAccessibleName(tr("Leave the tour"))

    def _fit(self) -> None:
        """Take the size that the words need at a width that reads well."""
        width = LETTERS * self.fontMetrics().averageCharWidth()
        width = min(max(width, self.minimumSizeHint().width()), self.window().width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.resize(width, height)
