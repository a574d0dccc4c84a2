"""A hand that plays by itself: it shows the key, presses the real button, and goes on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEasingCurve,
    QObject,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QWidget

from dataperf_gui.data.rows import NO_TRUTH
from dataperf_gui.gui.review.presenter import NO_ITEM
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.buttons import KeyButton

SIZE = QSize(168, 76)
POINTER = ((0, 0), (0, 26), (6, 20), (11, 31), (16, 29), (11, 18), (19, 18))
"""An arrow whose tip is at the origin, in pixels."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast the show plays, in milliseconds, and how long it is.

    Parameters
    ----------
    look_ms : int
        Between two items, while people look.
    soon_ms : int
        The same once they have understood.
    press_ms : int
        How long a button is held down.
    end_ms : int
        How long the result stands before the show begins again.
    n_slow, n_items : int
        Items shown slowly, and in all.
    """

    look_ms: int = 2200
    soon_ms: int = 900
    press_ms: int = 220
    end_ms: int = 7000
    n_slow: int = 4
    n_items: int = 30


class Pointer(QWidget):
    """A drawn arrow with the key beside it; the mouse goes through.

    Parameters
    ----------
    theme : Theme
        Colours.
    window : QWidget
        Where it moves.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._key, self._is_down = theme, "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(SIZE)
        self._glide = QPropertyAnimation(self, b"pos", self)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.hide()

    def point_at(self, button: QPushButton, key: str, ms: int, *, is_calm: bool) -> None:
        """Go to a button, in `ms` milliseconds unless nothing may move."""
        self._key = key
        middle = QPoint(button.width() // 2, button.height() * 2 // 3)
        place = button.mapTo(self.parentWidget() or button, middle)
        self._glide.stop()
        if is_calm or not self.isVisible():
            self.move(place)
        else:
            self._glide.setDuration(ms)
            self._glide.setEndValue(place)
            self._glide.start()
        self.show()
        self.raise_()
        self.update()

    def press(self, *, is_down: bool) -> None:
        """Show whether the button is held down."""
        self._is_down = is_down
        self.update()

    def rest(self) -> None:
        """Disappear."""
        self._glide.stop()
        self.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the arrow and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme
        arrow = QPolygonF([QPointF(x + 2, y + 2) for x, y in POINTER])
        painter.setPen(QPen(tokens.colour("surface"), 2))
        painter.setBrush(tokens.colour("text"))
        painter.drawPolygon(arrow)
        if not self._key:
            return
        font = self.font()
        font.setPointSizeF(1.2 * font.pointSizeF())
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._key) + 28
        field = QRectF(26, 26 + 2 * self._is_down, min(width, SIZE.width() - 30), 40)
        cap = QPainterPath()
        cap.addRoundedRect(field, 8, 8)
        painter.fillPath(cap, tokens.colour("accent"))
        painter.setPen(QPen(tokens.colour("on_accent"), 2))
        painter.drawPath(cap)
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, self._key)


class Hand(QObject):
    """Plays on a Review screen whose truth is known, as a person with good eyes would.

    Parameters
    ----------
    theme : Theme
        Colours.
    window : QWidget
        Where the arrow is drawn.
    tempo : Tempo
        How fast.
    """

    finished = Signal()
    """All items of the show have been played."""

    def __init__(self, theme: Theme, window: QWidget, tempo: Tempo) -> None:
        super().__init__(window)
        self._tempo, self._is_calm = tempo, False
        self._review: ReviewScreen | None = None
        self._button: KeyButton | None = None
        self.n_played = 0
        self.pointer = Pointer(theme, window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_beat)
        self._acts: Callable[[], None] = self._aim

    @property
    def is_playing(self) -> bool:
        """Whether the show is on."""
        return self._review is not None

    def play(self, review: ReviewScreen, *, is_calm: bool) -> None:
        """Begin on the item that is shown."""
        self._review, self._is_calm, self.n_played = review, is_calm, 0
        self._next(self._aim, self._tempo.look_ms // 2)

    def stop(self) -> None:
        """Let go of everything."""
        self._timer.stop()
        if self._button is not None:
            self._button.setDown(False)
        self._review = self._button = None
        self.pointer.rest()

    def _next(self, act: Callable[[], None], ms: int) -> None:
        self._acts = act
        self._timer.start(ms)

    def _on_beat(self) -> None:
        self._acts()

    @property
    def _pause_ms(self) -> int:
        is_slow = self._is_calm or self.n_played < self._tempo.n_slow
        return self._tempo.look_ms if is_slow else self._tempo.soon_ms

    def _aim(self) -> None:
        """Move to the button that a person who knows the truth would press."""
        if self._review is None:
            return
        item = self._review.presenter.item
        if item == NO_ITEM or self.n_played >= self._tempo.n_items:
            if self._review.presenter.feed.is_up_to_date:
                self.finished.emit()
            else:
                self._next(self._aim, self._tempo.press_ms)
            return
        self._button = self._right_button(self._review, item)
        pause = self._pause_ms
        self.pointer.point_at(
            self._button, self._button.shown_key or self._button.shown_text, pause // 2,
            is_calm=self._is_calm,
        )  # fmt: skip
        self._next(self._press, pause)

    def _press(self) -> None:
        if self._button is not None:
            self._button.setDown(True)
            self.pointer.press(is_down=True)
            self._next(self._release, self._tempo.press_ms)

    def _release(self) -> None:
        button, self._button = self._button, None
        self.pointer.press(is_down=False)
        if button is not None:
            button.setDown(False)
            self.n_played += 1
            button.click()
            self._next(self._aim, self._tempo.press_ms)

    @staticmethod
    def _right_button(review: ReviewScreen, item: int) -> KeyButton:
        """Return the button of the true label; that of the suggestion where it is true."""
        presenter, bar = review.presenter, review.decision_bar
        data = presenter.bench.dataset
        true = NO_TRUTH if data.truth is None else int(data.truth[item])
        if true == NO_TRUTH:
            return bar.buttons["flag"]
        if true == presenter.queue.suggested[item] != data.labels[item]:
            return bar.buttons["suggest"]
        if true == data.labels[item]:
            return bar.buttons["keep"]
        place = [code for _, code in presenter.class_keys()].index(true)
        return bar.class_buttons[place]
