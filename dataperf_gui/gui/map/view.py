"""The map itself: dragged, zoomed, pointed at, lassoed."""

from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from dataperf_gui.arrays import Features
from dataperf_gui.gui.map.layers import Layers, Marks
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.painted import describe, paint_focus
from dataperf_gui.projection.camera import Camera
from dataperf_gui.projection.picking import nearest

REACH = 12
"""Pixels within which the pointer finds a point."""
STILL = 4
"""Pixels up to which a press and a release are a click."""
STEP = 1.3
"""Enlargement of one press of a key."""
REST_MS = 120
"""After which a map that moved is drawn with all its points."""
WHEEL = 1.0015
"""Enlargement of one unit of a wheel; a notch has 120."""
EDGE = 24
"""Pixels from the edge within which a point that the keyboard reaches is brought in."""
SIDES = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}  # fmt: skip


class _Doing(Enum):
    NOTHING = auto()
    DRAGGING = auto()
    LASSOING = auto()


class MapView(QWidget):
    """Points that can be dragged and zoomed; a drag draws a lasso in lasso mode or with Shift.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    pointed = Signal(int, QPointF)
    """A row is under the pointer, -1 for none, and where the pointer is."""
    clicked = Signal(int)
    """A point was clicked."""
    lassoed = Signal(object, bool)
    """``(m, 2)`` corners on the plane, and whether Ctrl adds them to the group."""
    stepped = Signal(str)
    """An arrow key: towards a side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.layers = Layers(theme)
        self.camera = Camera()
        self.is_lasso, self._is_fitted = False, True
        self._doing = _Doing.NOTHING
        self._pressed = self._last = QPointF()
        self._line: list[QPointF] = []
        self._text = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 200)
        describe(self, QAccessible.Role.Chart, tr("Map of the items"))
        theme.changed.connect(self._on_theme_changed)

    def show_points(self, points: Features) -> None:
        """Show where items lie."""
        self.layers.show_points(points)
        self._text = ""
        self.update()

    def show_marks(self, marks: Marks) -> None:
        """Show labels, decisions, rings, the group and the current item."""
        self.layers.show_marks(marks)
        self.update()

    def show_text(self, text: str) -> None:
        """Say why there is nothing to see; empty text for nothing."""
        self._text = text
        self.update()

    def use_lasso(self, *, is_used: bool) -> None:
        """Let a drag draw a lasso, or move the map."""
        self.is_lasso = is_used
        self._show_pointer()

    def look_like(self, other: "MapView") -> None:
        """Show the part of the plane that another view of the same points shows."""
        self._look(other.camera.resized(self.width(), self.height()))
        self._is_fitted = other._is_fitted  # noqa: SLF001 - its own class
        if self._is_fitted:
            self.fit()

    def fit(self) -> None:
        """Show all points."""
        self._look(self.camera.fitted(self.layers.points))
        self._is_fitted = True

    def zoom(self, factor: float) -> None:
        """Look closer (over 1) at the middle, or from further away."""
        self._look(self.camera.zoomed(factor, (self.width() / 2, self.height() / 2)))

    def reveal(self, row: int) -> None:
        """Bring a point into sight, if it is not."""
        x, y = self.place_of(row).toTuple()
        in_x, in_y = EDGE <= x <= self.width() - EDGE, EDGE <= y <= self.height() - EDGE
        if not (in_x and in_y):
            point = self.layers.points[row]
            self._look(self.camera.centred(float(point[0]), float(point[1])))

    def place_of(self, row: int) -> QPointF:
        """Return where a point is in the widget, pixels."""
        x, y = self.camera.to_screen(self.layers.points[row : row + 1])[0].tolist()
        return QPointF(x, y)

    def row_at(self, place: QPointF) -> int:
        """Return the point at a place of the widget, -1 where there is none."""
        shown = self.layers.marks.is_shown
        if len(shown) != len(self.layers.points):
            return -1
        at = self.camera.to_plane(place.x(), place.y())
        return nearest(self.layers.points, at, shown, REACH / self.camera.scale)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint paper, points and lasso."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        is_moving = self._rest.isActive()
        self.layers.paint(painter, self.camera, self.devicePixelRatioF(), is_moving=is_moving)
        if self._text:
            painter.setPen(self._theme.colour("muted"))
            place = self.rect().adjusted(40, 16, -40, -16)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, int(flags) | int(Qt.TextFlag.TextWordWrap), self._text)
        if self._line:
            self._paint_line(painter)
        if self.hasFocus():
            paint_focus(painter, self, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all points, or else keep the middle in the middle."""
        super().resizeEvent(event)
        self.camera = self.camera.resized(self.width(), self.height())
        if self._is_fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag or to lasso."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._doing = _Doing.LASSOING if self.is_lasso or has_shift else _Doing.DRAGGING
        self._pressed = self._last = event.position()
        self._line = [self._pressed] if self._doing is _Doing.LASSOING else []
        self._show_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, lasso, or point."""
        place = event.position()
        if self._doing is _Doing.DRAGGING:
            by = place - self._last
            self._look(self.camera.moved(by.x(), by.y()))
        elif self._doing is _Doing.LASSOING:
            self._line.append(place)
            self.update()
        else:
            self.pointed.emit(self.row_at(place), place)
        self._last = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun; without a way between it was a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._doing is _Doing.NOTHING:
            return
        doing, line = self._doing, self._line
        self._doing, self._line = _Doing.NOTHING, []
        self._show_pointer()
        self.update()
        far = (event.position() - self._pressed).manhattanLength() > STILL
        if doing is _Doing.LASSOING and (far or len(line) > STILL):
            corners = [self.camera.to_plane(each.x(), each.y()) for each in line]
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.lassoed.emit(np.array(corners, dtype=np.float64), adds)
        elif not far and (row := self.row_at(event.position())) >= 0:
            self.clicked.emit(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.pointed.emit(-1, QPointF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; what is under the pointer stays there."""
        place = event.position()
        self._look(self.camera.zoomed(WHEEL ** event.angleDelta().y(), (place.x(), place.y())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point with the arrow keys; with Ctrl move the map."""
        side = SIDES.get(Qt.Key(event.key()))
        if side is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = {"left": (60, 0), "right": (-60, 0), "up": (0, 60), "down": (0, -60)}[side]
            self._look(self.camera.moved(*by))
        else:
            self.stepped.emit(side)

    def _look(self, camera: Camera) -> None:
        self.camera, self._is_fitted = camera, False
        self._rest.start()
        self.update()

    def _show_pointer(self) -> None:
        if self._doing is _Doing.DRAGGING:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self.is_lasso or self._doing is _Doing.LASSOING:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def _paint_line(self, painter: QPainter) -> None:
        accent = self._theme.colour("accent")
        paper = QColor(accent)
        paper.setAlpha(36)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1.6, Qt.PenStyle.DashLine))
        painter.setBrush(paper)
        painter.drawPolygon(QPolygonF(self._line))

    def _on_theme_changed(self) -> None:
        self.layers.use_theme()
        self.update()
