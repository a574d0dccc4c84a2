"""Paints a map: points as markers or, where there are many, as a raster; rings, group, names."""

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.gui.map.palette import NO_CODE, SIDE, Look, Markers, colour_rows
from dataperf_gui.gui.map.stamps import Sheet
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.projection.camera import Camera
from dataperf_gui.projection.raster import Colours, Raster, rasterised, shades

CROWD = 6_000
"""Points in sight from which on they are a raster: markers would lie on each other anyway."""
MOST_MOVING = 120_000
"""Points of a raster while it moves; drawn in mixed order, so these are a fair sample."""
MOST_RINGS = 2_000
RING = 8.0
"""Radius in pixels."""
HALO = 7.0
HALO_ALPHA = 90
RING_CELL, HALO_CELL, FRAME_SIDE = 0, 1, 20
"""Where ring and halo are on their sheet, and how large each picture is there."""
SHUFFLE = 0
"""Seed of the order in which points lie on each other: none of the classes is always on top."""
PAPER_ALPHA = 215
"""Of 255: how well names hide what they lie on."""


def _none() -> Ints:
    return np.empty(0, dtype=np.intp)


@dataclass(frozen=True, eq=False, slots=True)
class Marks:
    """What points show besides their place; everything by row.

    Parameters
    ----------
    codes : Labels
        ``(n,)`` classes, -1 = left out.
    looks : ndarray of uint8
        ``(n,)`` values of `Look`.
    is_shown : Bools
        ``(n,)`` whether a point is drawn at all.
    ringed, group : Ints
        Rows with a ring, and those gathered.
    current, spot : int
        The item on the other screen and the one pointed at, -1 = none.
    """

    codes: Labels = field(default_factory=lambda: np.empty(0, dtype=np.int32))
    looks: "np.typing.NDArray[np.uint8]" = field(
        default_factory=lambda: np.empty(0, dtype=np.uint8)
    )
    is_shown: Bools = field(default_factory=lambda: np.empty(0, dtype=np.bool_))
    ringed: Ints = field(default_factory=_none)
    group: Ints = field(default_factory=_none)
    current: int = -1
    spot: int = -1


class Layers:
    """The map as it is painted.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme, self._markers = theme, Markers(theme, 0)
        self._frames: dict[tuple[float, bool], Sheet] = {}
        self.points: Features = np.empty((0, 2), dtype=np.float32)
        self.marks = Marks()
        self._mixed: Ints = _none()
        self._drawn: tuple[Features, Ints] = (self.points, _none())
        self.n_classes, self._unknown = 0, NO_CODE
        self._table: Colours = np.zeros((1, 1), dtype=np.uint32)
        self._halo: Colours = self._table
        self._names: list[tuple[str, int, float, float]] = []
        self.is_crowded = False

    def show_points(self, points: Features) -> None:
        """Take over where points lie."""
        if len(points) != len(self._mixed):
            self._mixed = np.random.default_rng(SHUFFLE).permutation(len(points))
        self.points = np.asfortranarray(points)
        self._prepare()

    def show_marks(self, marks: Marks) -> None:
        """Take over what points show; where only the rest differs nothing is prepared anew."""
        before, self.marks = self.marks, marks
        if marks.codes is not before.codes or marks.is_shown is not before.is_shown:
            self._prepare()

    def show_names(self, names: list[tuple[str, int, float, float]]) -> None:
        """Write names of classes on the map: text, class, place; the most important first."""
        self._names = names

    def show_classes(self, n_classes: int, unknown: int = NO_CODE) -> None:
        """Take over how many classes there are, and which of them stands for none."""
        self._markers = Markers(self._theme, n_classes, unknown)
        self.n_classes, self._unknown = n_classes, unknown
        self.use_theme()

    def use_theme(self) -> None:
        """Take over the colours of the theme."""
        rows = colour_rows(self.n_classes, self._theme, self._unknown)
        accent = self._theme.colour("accent")
        self._table = shades(rows)
        self._halo = shades(np.array([[accent.red(), accent.green(), accent.blue()]], np.uint8))

    def paint(
        self, painter: QPainter, camera: Camera, ratio: float, *, is_moving: bool = False
    ) -> None:
        """Paint everything that `camera` sees; of very many points, while it moves, a sample."""
        if not len(self.points) or len(self.marks.is_shown) != len(self.points):
            return
        seen = self._seen(camera)
        self.is_crowded = len(seen) > CROWD
        self._paint_group(painter, camera, ratio)
        if self.is_crowded:
            points, codes = self._drawn
            most = MOST_MOVING if is_moving else len(points)
            self._paint_raster(painter, camera, points[:most], codes[:most], self._table)
            seen = self._special(seen)
        self._paint_markers(painter, camera, seen, ratio)
        self._paint_rings(painter, camera, ratio)
        self._paint_one(painter, camera, self.marks.current, "accent", 11.0)
        self._paint_one(painter, camera, self.marks.spot, "text", 9.0)
        self._paint_names(painter, camera)

    def _prepare(self) -> None:
        """Keep the points that are shown in an order in which no class hides another."""
        if len(self.marks.is_shown) != len(self.points):
            return
        rows = self._mixed[self.marks.is_shown[self._mixed]]
        codes = np.where(self.marks.codes == EXCLUDED, self.n_classes, self.marks.codes)
        self._drawn = np.asfortranarray(self.points[rows]), codes[rows].astype(np.intp)

    def _seen(self, camera: Camera) -> Ints:
        """Return the rows that are shown and in sight."""
        left, top = camera.to_plane(-SIDE, -SIDE)
        right, bottom = camera.to_plane(camera.width + SIDE, camera.height + SIDE)
        x, y = self.points[:, 0], self.points[:, 1]
        is_seen = self.marks.is_shown & (x >= left) & (x <= right) & (y >= bottom) & (y <= top)
        return np.flatnonzero(is_seen)

    def _special(self, seen: Ints) -> Ints:
        """Return the rows that are markers even in a crowd, as long as these are not one too."""
        is_special = self.marks.looks != Look.UNDECIDED
        is_special[self.marks.ringed] = True
        special: Ints = seen[is_special[seen]]
        return special if len(special) <= CROWD else special[:0]

    def _paint_raster(
        self, painter: QPainter, camera: Camera, points: Features, codes: Ints, table: Colours
    ) -> None:
        origin = camera.to_screen(np.zeros((1, 2), dtype=np.float32))[0]
        size = (round(camera.width), round(camera.height))
        places = camera.to_screen(points)
        raster = rasterised(places, codes, table, size, (float(origin[0]), float(origin[1])))
        draw_raster(painter, raster)

    def _paint_markers(self, painter: QPainter, camera: Camera, rows: Ints, ratio: float) -> None:
        places = camera.to_screen(self.points[rows])
        looks = self.marks.looks[rows].astype(np.intp)
        self._markers.print(painter, places, self.marks.codes[rows], looks, ratio)

    def _paint_rings(self, painter: QPainter, camera: Camera, ratio: float) -> None:
        rows = self.marks.ringed
        rows = rows[self.marks.is_shown[rows]][:MOST_RINGS]
        self._print(painter, camera, rows, RING_CELL, ratio)

    def _paint_group(self, painter: QPainter, camera: Camera, ratio: float) -> None:
        rows = self.marks.group
        rows = rows[self.marks.is_shown[rows]]
        if len(rows) <= CROWD:
            self._print(painter, camera, rows, HALO_CELL, ratio)
        else:
            codes = np.zeros(len(rows), dtype=np.intp)
            self._paint_raster(painter, camera, self.points[rows], codes, self._halo)

    def _print(
        self, painter: QPainter, camera: Camera, rows: Ints, cell: int, ratio: float
    ) -> None:
        """Print rings or halos."""
        key = ratio, self._theme.tokens.is_dark
        if key not in self._frames:
            self._frames[key] = self._drawn_frames(ratio)
        which = np.zeros(len(rows), dtype=np.intp)
        places = camera.to_screen(self.points[rows])
        self._frames[key].print(painter, places, which, which + cell)

    def _drawn_frames(self, ratio: float) -> Sheet:
        """Draw a ring and a halo, the one of suspects and the one of what is gathered."""
        sheet = Sheet(1, 2, FRAME_SIDE, ratio)
        painter = QPainter(sheet.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet.begin(painter, 0, RING_CELL)
        painter.setPen(QPen(self._theme.colour("suspect"), 1.6))
        painter.drawEllipse(QPointF(0, 0), RING, RING)
        sheet.begin(painter, 0, HALO_CELL)
        halo = QColor(self._theme.colour("accent"))
        halo.setAlpha(HALO_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawEllipse(QPointF(0, 0), HALO, HALO)
        painter.end()
        return sheet

    def _paint_one(
        self, painter: QPainter, camera: Camera, row: int, colour: str, radius: float
    ) -> None:
        """Mark one point with a frame; the four ticks tell the current item from any ring."""
        if row < 0 or row >= len(self.points):
            return
        x, y = camera.to_screen(self.points[row : row + 1])[0].tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour(colour), 2.2))
        painter.drawRoundedRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 3, 3)
        if colour == "accent":
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                start = QPointF(x + dx * radius, y + dy * radius)
                painter.drawLine(start, start + QPointF(6 * dx, 6 * dy))

    def _paint_names(self, painter: QPainter, camera: Camera) -> None:
        """Write names where they do not lie on one written before."""
        font = painter.font()
        font.setPointSizeF(9)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        metrics, taken = QFontMetrics(font), list[QRectF]()
        paper = QColor(self._theme.colour("surface"))
        paper.setAlpha(PAPER_ALPHA)
        screen = QRectF(0, 0, camera.width, camera.height)
        for text, code, x, y in self._names:
            left, top = camera.to_screen(np.array([[x, y]], dtype=np.float32))[0].tolist()
            short = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 140)
            width, height = metrics.horizontalAdvance(short) + 26, metrics.height() + 4
            box = QRectF(left - width / 2, top - height / 2, width, height)
            if not screen.contains(box.center()) or any(box.intersects(each) for each in taken):
                continue
            taken.append(box)
            painter.setPen(self._theme.colour("border"))
            painter.setBrush(paper)
            painter.drawRoundedRect(box, 5, 5)
            marker = self._markers.marker(
                code, Look.UNDECIDED, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(box.left() + 5, box.center().y() - SIDE / 2), marker)
            painter.setPen(self._theme.colour("text"))
            place = box.adjusted(20, 0, 0, 0)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), short)


def draw_raster(painter: QPainter, raster: Raster) -> None:
    """Draw the cells of a raster, crisp."""
    rows, columns = raster.cells.shape
    cells = np.ascontiguousarray(raster.cells)
    image = QImage(
        cells.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    place = QRectF(raster.left, raster.top, raster.side * columns, raster.side * rows)
    painter.drawImage(place, image, QRectF(0, 0, columns, rows))


def names_of(classes: tuple[str, ...], middles: Floats, counts: Ints) -> list[
    tuple[str, int, float, float]
]:  # fmt: skip
    """Return what `Layers.show_names` takes: classes with a middle, the largest first."""
    order = np.argsort(-counts[: len(classes)], kind="stable").tolist()
    return [
        (classes[code], code, float(middles[code, 0]), float(middles[code, 1]))
        for code in order
        if np.isfinite(middles[code]).all()
    ]
