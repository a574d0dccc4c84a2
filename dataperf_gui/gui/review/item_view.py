"""The item, large: zoomed with the wheel or Space, moved by dragging."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dataperf_gui.arrays import Features
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.claims import claims
from dataperf_gui.gui.widgets.painted import describe, paint_focus

CRISP_BELOW = 96
"""Pictures smaller than this many pixels are enlarged without smoothing: their pixels are all
there is to see."""
MAX_SCALE = 64.0
SPACE_FACTOR = 3.0
WHEEL_FACTOR = 1.25
ZOOMING = {Qt.Key.Key_Plus: WHEEL_FACTOR, Qt.Key.Key_Equal: WHEEL_FACTOR,
           Qt.Key.Key_Minus: 1 / WHEEL_FACTOR}  # fmt: skip
MOVING = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
          Qt.Key.Key_Down: (0, 1)}  # fmt: skip
KEY_STEP = 0.1
"""Share of what is seen by which an arrow moves an enlarged picture."""


class ItemView(QWidget):
    """Shows one picture, or says why there is none.

    With the focus, plus and minus zoom, and the arrows move an enlarged picture.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self._text = ""
        self._strip: Features | None = None
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._dragged_from: QPointF | None = None
        self.setMinimumSize(QSize(160, 120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, QAccessible.Role.Graphic, tr("Item"))
        theme.changed.connect(self.update)

    @property
    def has_image(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    @property
    def zoom(self) -> float:
        """How much larger than "fits the window" the picture is shown."""
        return self._zoom

    def show_image(self, image: QImage, name: str) -> None:
        """Show a picture, fitted to the window."""
        self._set(image, "", None, name)

    def show_text(self, text: str, name: str) -> None:
        """Show a sentence where there is no picture."""
        self._set(None, text, None, name)

    def show_features(self, features: Features, text: str) -> None:
        """Show an item without a picture as a strip of its features, ``(n_features,)``."""
        self._set(None, text, features, text)

    def toggle_zoom(self) -> None:
        """Switch between "fits" and enlarged."""
        self._set_zoom(1.0 if self._zoom > 1.0 else SPACE_FACTOR)

    def event(self, event: QEvent) -> bool:
        """Claim the arrows while they move the picture."""
        is_enlarged = self._image is not None and self._zoom > 1.0
        keys = {*ZOOMING, *(MOVING if is_enlarged else ())}
        return claims(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move."""
        key = Qt.Key(event.key())
        if self._image is not None and key in ZOOMING:
            self._set_zoom(self._zoom * ZOOMING[key])
        elif self._image is not None and self._zoom > 1.0 and key in MOVING:
            x, y = MOVING[key]
            self._move_to(self._centre + QPointF(x, y) * (KEY_STEP / self._zoom))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        if self._image is None:
            return
        before = self._place(self._image).topLeft()
        factor = WHEEL_FACTOR if event.angleDelta().y() > 0 else 1 / WHEEL_FACTOR
        position = event.position()
        scale = self._scale(self._image)
        point = (position - before) / scale
        self._set_zoom(self._zoom * factor)
        scale = self._scale(self._image)
        offset = QPointF(self.rect().center()) - position
        centre = point + offset / scale
        self._move_to(QPointF(centre.x() / self._image.width(), centre.y() / self._image.height()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        if event.button() == Qt.MouseButton.LeftButton and self._zoom > 1.0:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture with the pointer."""
        if self._dragged_from is None or self._image is None:
            return
        moved = (event.position() - self._dragged_from) / self._scale(self._image)
        self._dragged_from = event.position()
        step = QPointF(moved.x() / self._image.width(), moved.y() / self._image.height())
        self._move_to(self._centre - step)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """End dragging."""
        self._dragged_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        """Zoom in or back."""
        self.toggle_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture within the window."""
        super().resizeEvent(event)
        self._move_to(self._centre)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the picture, the strip, or the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is not None:
            self._paint_image(painter, self._image)
        elif self._strip is not None:
            self._paint_strip(painter, self._strip)
        else:
            self._paint_text(painter, QRectF(self.rect()))
        if self.hasFocus():
            paint_focus(painter, self, self._theme)

    def _set(self, image: QImage | None, text: str, strip: Features | None, name: str) -> None:
        self._image, self._text, self._strip = image, text, strip
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self.setAccessibleName(tr("Item {name}", name=name))
        self.setAccessibleDescription(text)
        self.update()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, 1.0), MAX_SCALE)
        self._move_to(self._centre)

    def _fit(self, image: QImage) -> float:
        return min(self.width() / image.width(), self.height() / image.height())

    def _scale(self, image: QImage) -> float:
        return self._fit(image) * self._zoom

    def _move_to(self, centre: QPointF) -> None:
        """Centre the view there, as far as the picture's edges allow."""
        half = 0.5 / self._zoom
        self._centre = QPointF(
            min(max(centre.x(), half), 1 - half), min(max(centre.y(), half), 1 - half)
        )
        self.update()

    def _place(self, image: QImage) -> QRectF:
        """Return where the whole picture lies, in widget coordinates."""
        scale = self._scale(image)
        width, height = image.width() * scale, image.height() * scale
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        return QRectF(
            centre.x() - self._centre.x() * width,
            centre.y() - self._centre.y() * height,
            width,
            height,
        )

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        is_smooth = max(image.width(), image.height()) >= CRISP_BELOW
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        painter.drawImage(self._place(image), image)

    def _paint_text(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(self._theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(24, 24, -24, -24), int(flags), self._text)

    def _paint_strip(self, painter: QPainter, features: Features) -> None:
        """Draw features as bars around a middle line: blue up, orange down."""
        width = min(float(self.width()), 720.0)
        place = QRectF((self.width() - width) / 2, self.height() * 0.2, width, self.height() * 0.4)
        n_bars = max(min(len(features), int(width / 3)), 1)
        means = [float(part.mean()) for part in _parts(features, n_bars)]
        largest = max([1e-12, *(abs(mean) for mean in means)])
        middle, step = place.center().y(), place.width() / n_bars
        painter.setPen(QPen(QColor(0, 0, 0, 0)))
        for i, mean in enumerate(means):
            height = place.height() / 2 * mean / largest
            painter.setBrush(self._theme.colour("suggested" if mean > 0 else "suspect"))
            bar = QRectF(place.left() + i * step, middle - height, step * 0.8, height)
            painter.drawRect(bar.normalized())
        self._paint_text(painter, QRectF(0, place.bottom(), self.width(), self.height() * 0.3))


def _parts(features: Features, n: int) -> list[Features]:
    edges = [round(i * len(features) / n) for i in range(n + 1)]
    return [features[first:last] for first, last in pairwise(edges)]
