"""The score, what the last decision did to it, and how far the person is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import percent, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, card, label
from dataperf_gui.gui.widgets.painted import announce, describe, show_value

VOICE_MS = 1000
"""A screen reader says a score when none has come for so long."""


@dataclass(frozen=True, slots=True)
class ScoreText:
    """What the panel says, ready to show."""

    value: str
    change: str
    """Of the last decision; empty before the first."""
    is_rise: bool | None
    """None where the change is within the noise."""
    since_start: str
    metric: str
    state: str
    description: str
    """For screen readers and the tooltip."""


class Sparkline(QWidget):
    """The scores of this session, oldest left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, QAccessible.Role.Chart, tr("Score over this session"))

    def sizeHint(self) -> QSize:
        """Return a size with room for the line."""
        return QSize(160, 44)

    def show_values(self, values: list[float]) -> None:
        """Show other scores."""
        self._values = values
        show_value(self, _in_words(values))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line, its start as a dashed level, and a dot at the end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(4, 6, -6, -6)
        if not self._values:
            return
        if len(self._values) == 1:
            self._paint_beginning(painter)
            return
        low, high = min(self._values), max(self._values)
        spread = max(high - low, 0.01)
        step = place.width() / max(len(self._values) - 1, 1)
        points = [
            QPointF(
                place.left() + i * step, place.bottom() - (value - low) / spread * place.height()
            )
            for i, value in enumerate(self._values)
        ]
        start = points[0].y()
        painter.setPen(QPen(self._theme.colour("outline"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.left(), start), QPointF(place.right(), start))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(points[-1], 3, 3)

    def _paint_beginning(self, painter: QPainter) -> None:
        """Say what will be here: one score is no line yet."""
        painter.setPen(self._theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), int(flags), tr("It moves as you go on."))


def _in_words(values: list[float]) -> str:
    """Return what the line shows."""
    if not values:
        return ""
    first, last = percent(values[0], 1), percent(values[-1], 1)
    return tr("{n} scores, from {first} to {last}", n=len(values), first=first, last=last)


class ProgressRing(QWidget):
    """How many items of the queue are decided."""

    SIDE = 56

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done, self._total = 0, 1
        describe(self, QAccessible.Role.ProgressBar, tr("Decided"))
        follow_type(self, lambda: self.setFixedSize(px(self.SIDE), px(self.SIDE)))

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """Show that `done` of `total` items are decided, or what `words` say."""
        self._done, self._total = done, max(total, 1)
        text = words or tr("{done:,} of {total:,} decided", done=done, total=total)
        self.setToolTip(text)
        show_value(self, text)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring with the percentage in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(self._theme.colour("border"), px(5)))
        painter.drawEllipse(place)
        pen = QPen(self._theme.colour("accent"), px(5))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        fraction = self._done / self._total
        if self._done:
            painter.drawArc(place, 90 * 16, -max(round(fraction * 360 * 16), 16))
        font = painter.font()
        font.setPointSizeF(0.9 * self.font().pointSizeF())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = percent(int(fraction * 100) / 100)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)


class ScorePanel(QWidget):
    """The card at the top right.

    Parameters
    ----------
    theme : Theme
        Colours.
    title : str
        What the score is; that of the test model where empty.
    """

    announced = Signal(str)
    """What a screen reader was given to say, when scores had not changed for a moment."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, title or tr("Test-model score")
        self._value, self._change = label("…", "score"), label(role="muted")
        self._since, self._state = ElidedLabel(role="muted"), label(role="muted")
        self._title = ElidedLabel(self._name.upper(), "eyebrow")
        self.sparkline, self.ring = Sparkline(theme), ProgressRing(theme)
        frame, column = card()
        column.setSpacing(4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        head = QHBoxLayout()
        numbers = QVBoxLayout()
        numbers.setSpacing(0)
        numbers.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._value)
        row.addWidget(self._change, 1, Qt.AlignmentFlag.AlignVCenter)
        numbers.addLayout(row)
        head.addLayout(numbers, 1)
        head.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.sparkline)
        foot = QHBoxLayout()
        foot.addWidget(self._since, 1)
        foot.addWidget(self._state)
        column.addLayout(foot)
        theme.changed.connect(self._on_theme_changed)
        self._shown: ScoreText | None = None
        self._voice = QTimer(self, singleShot=True, interval=VOICE_MS)
        self._voice.timeout.connect(self._announce)

    @property
    def value_text(self) -> str:
        """The score as shown."""
        return self._value.text()

    @property
    def change_text(self) -> str:
        """The change of the last decision as shown."""
        return self._change.text()

    @property
    def since_text(self) -> str:
        """The change since the start as shown."""
        return self._since.text()

    @property
    def state_text(self) -> str:
        """Whether the score is up to date, as shown."""
        return self._state.text()

    def show_score(self, text: ScoreText, values: list[float]) -> None:
        """Show a score and all scores of this session."""
        if self._shown is None or self._shown.value != text.value:
            self._voice.start()
        self._shown = text
        self._value.setText(text.value)
        self._change.setText(text.change)
        self._since.setText(text.since_start)
        self._state.setText(text.state)
        self.setToolTip(text.description)
        self._value.setAccessibleName(tr("Score"))
        self._value.setAccessibleDescription(text.description)
        self._title.setText(f"{self._name} · {text.metric}".upper())
        self.sparkline.show_values(values)
        self._on_theme_changed()

    def show_nothing(self) -> None:
        """Say that there is no score: something is missing for one."""
        self._value.setText("\N{EN DASH}")
        self._change.setText("")
        self._state.setText("")

    def show_state(self, state: str) -> None:
        """Say whether the score is up to date."""
        self._state.setText(state)

    def _announce(self) -> None:
        """Have the score said that stands when decisions pause, not each one on the way."""
        if self._shown is not None:
            words = " ".join(filter(None, (self._name, self._shown.value, self._shown.change)))
            announce(self, words)
            self.announced.emit(words)

    def _on_theme_changed(self) -> None:
        is_rise = self._shown.is_rise if self._shown else None
        token = {True: "good", False: "bad", None: "muted"}[is_rise]
        self._change.setStyleSheet(f"color: {getattr(self._theme.tokens, token)}; font-weight: 600")
        self.sparkline.update()
        self.ring.update()
