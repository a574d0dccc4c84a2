"""A clip as seen: its waveform over its spectrogram, and where it is heard."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dataperf_gui.gui.sound.clip_loader import Heard
from dataperf_gui.gui.sound.drawing import Frame, Span, draw_clip, frame_of
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.claims import claims
from dataperf_gui.gui.widgets.painted import describe, paint_focus, show_value

LEAST_HEIGHT = 120
SHORTEST_S = 0.01
"""Of a selection and of what can be seen at once; a shorter drag is a click."""
WHEEL_STEP = 1.25
SELECTION_ALPHA = 60
HEAD_WIDTH = 2
KEY_STEP = 0.02
"""Share of what is seen by which an arrow goes on."""
STEPS = {Qt.Key.Key_Left: -KEY_STEP, Qt.Key.Key_Right: KEY_STEP,
         Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}  # fmt: skip
ZOOMING = {Qt.Key.Key_Plus: 1 / WHEEL_STEP, Qt.Key.Key_Equal: 1 / WHEEL_STEP,
           Qt.Key.Key_Minus: WHEEL_STEP}  # fmt: skip
SHIFT = Qt.KeyboardModifier.ShiftModifier
OTHERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class SoundView(QWidget):
    """Waveform and log-mel spectrogram with one time axis, a play head and a selection.

    A click asks to play from there, a drag selects, the wheel zooms. With the focus, the arrows,
    Home and End move a cursor, with Shift they select, Return plays from the cursor, Esc selects
    nothing, plus and minus zoom.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    pointed = Signal(float)
    """A place was clicked, in seconds."""
    selected = Signal(object)
    """A `Span`, or None."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heard: Heard | None = None
        self._selection: Span | None = None
        self._pressed: float | None = None
        self._head_s = self._cursor = self._anchor = 0.0
        self._span: Span = (0.0, 1.0)
        self._picture: QPixmap | None = None
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, QAccessible.Role.Graphic, tr("Sound"))
        follow_type(self, self._fit)
        theme.changed.connect(self._redraw)

    @property
    def heard(self) -> Heard | None:
        """What is drawn."""
        return self._heard

    @property
    def selection(self) -> Span | None:
        """The part that is selected."""
        return self._selection

    @property
    def shown(self) -> Span:
        """The part that is on screen."""
        return self._span

    @property
    def head_s(self) -> float:
        """Where the play head is, in seconds."""
        return self._head_s

    @property
    def frame(self) -> Frame:
        """Where the pictures stand."""
        return frame_of(self.rect(), self._span)

    def show_heard(self, heard: Heard, name: str) -> None:
        """Show another clip, all of it."""
        self._heard = heard
        self._cursor = self._anchor = 0.0
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("a sound of {s:.2f} seconds", s=heard.clip.seconds))
        self.words.hide()
        self.select(None)
        self.show_span(None)

    def show_text(self, text: str, name: str) -> None:
        """Show a sentence in the place of a clip."""
        self._heard = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.words.setText(text)
        self.words.show()
        self._redraw()

    def select(self, span: Span | None) -> None:
        """Select a part, or nothing."""
        self._selection = span
        self.update()
        self.selected.emit(span)

    def show_span(self, span: Span | None) -> None:
        """Zoom to a part, or show all."""
        if self._heard is not None:
            low, high = span or (0.0, self._heard.clip.seconds)
            self._span = low, max(high, low + SHORTEST_S)
            self._redraw()

    def show_head(self, seconds: float) -> None:
        """Put the play head where the sound is; only its two places are painted again."""
        self.update(self._head_place())
        self._head_s = seconds
        self.update(self._head_place())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kept picture, the selection and the play head."""
        if self._heard is None:
            return
        frame = self.frame
        if self._picture is None:
            size, ratio = QSizeF(self.size()), self.devicePixelRatioF()
            self._picture = draw_clip(self._heard, frame, size, ratio, self._theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        colour = self._theme.colour("accent")
        painter.setClipRect(event.rect().intersected(frame.wave.united(frame.bands)))
        for place in (frame.wave, frame.bands):
            if self._selection is not None:
                low, high = (frame.x(seconds) for seconds in self._selection)
                colour.setAlpha(SELECTION_ALPHA)
                painter.fillRect(QRectF(low, place.top(), high - low, place.height()), colour)
            colour.setAlpha(255)
            head = QRectF(frame.x(self._head_s) - 1, place.top(), HEAD_WIDTH, place.height())
            painter.fillRect(head, self._theme.colour("suspect"))
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(QPen(self._theme.colour("text"), 1, Qt.PenStyle.DashLine))
            x = frame.x(self._cursor)
            painter.drawLine(QPointF(x, frame.wave.top()), QPointF(x, frame.bands.bottom()))
            paint_focus(painter, self, self._theme)

    def event(self, event: QEvent) -> bool:
        """Claim the keys before the screen's shortcuts take them."""
        keys = {*STEPS, *ZOOMING, *OTHERS} if self._heard is not None else ()
        return claims(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, select, play from it, zoom."""
        key = Qt.Key(event.key())
        if self._heard is None:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._walk(STEPS[key], is_selecting=bool(event.modifiers() & SHIFT))
        elif key in ZOOMING:
            self._zoom(ZOOMING[key], self._cursor)
        elif key == Qt.Key.Key_Escape:
            self.select(None)
        elif key in OTHERS:
            self.pointed.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show frame and cursor; the cursor is where the sound is."""
        super().focusInEvent(event)
        self._cursor = self._anchor = self._head_s
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take frame and cursor away."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._redraw()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag begins."""
        if self._heard is not None:
            self._pressed = self.frame.seconds(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select what is dragged over."""
        place = self.frame.seconds(event.position().x())
        if self._pressed is not None and abs(place - self._pressed) >= SHORTEST_S:
            self.select((min(place, self._pressed), max(place, self._pressed)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to play from where the mouse was clicked."""
        pressed, self._pressed = self._pressed, None
        place = self.frame.seconds(event.position().x())
        if pressed is not None and abs(place - pressed) < SHORTEST_S:
            self.select(None)
            self.pointed.emit(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show less or more around the pointer."""
        if self._heard is None:
            return
        place = self.frame.seconds(event.position().x())
        self._zoom(WHEEL_STEP ** (-event.angleDelta().y() / 120), place)

    def _zoom(self, factor: float, place: float) -> None:
        """Show `factor` times as much, around a time."""
        if self._heard is not None:
            low, high = self._span
            low, high = place - (place - low) * factor, place + (high - place) * factor
            self.show_span((max(low, 0.0), min(high, self._heard.clip.seconds)))

    def _walk(self, share: float, *, is_selecting: bool) -> None:
        """Move the cursor by a share of what is seen, and select up to it where that is wished."""
        if self._heard is None:
            return
        low, high = self._span
        moved = self._cursor + share * (high - low)
        self._cursor = min(max(moved, 0.0), self._heard.clip.seconds)
        if not is_selecting:
            self._anchor = self._cursor
        elif abs(self._cursor - self._anchor) >= SHORTEST_S:
            first, last = sorted((self._anchor, self._cursor))
            self.select((first, last))
        show_value(self, tr("cursor at {s:.2f} of {total:.2f} seconds",
                            s=self._cursor, total=self._heard.clip.seconds))  # fmt: skip
        self.update()

    def _fit(self) -> None:
        self.setMinimumHeight(px(LEAST_HEIGHT))
        self._redraw()

    def _head_place(self) -> QRect:
        frame = self.frame
        x = round(frame.x(self._head_s))
        return QRect(x - HEAD_WIDTH, 0, 2 * HEAD_WIDTH + 1, self.height())

    def _redraw(self) -> None:
        """Draw the clip anew when it is painted next."""
        self._picture = None
        self.update()
