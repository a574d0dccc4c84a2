"""Draws the items of the filmstrip and the grid."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.queue_model import CELL_ROLE, Cell
from dataperf_gui.gui.texts import became
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import px, small
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.session.decisions import Action

STATUS_ICONS = {
    Action.KEEP: ("keep", "good"),
    Action.RELABEL: ("suggest", "changed"),
    Action.EXCLUDE: ("exclude", "excluded"),
    Action.FLAG: ("flag", "flagged"),
}
"""Icon and colour of a decision: never the colour alone."""
PADDING = 6
TEXT_HEIGHT = 20
BAR_HEIGHT = 3


class TileDelegate(QStyledItemDelegate):
    """Draws a tile: picture, suspicion bar, decision mark, label.

    Parameters
    ----------
    theme : Theme
        Colours.
    loader : ImageLoader
        Pictures; asked for only when a tile is drawn.
    picture_side : int
        Logical pixels of the picture, with letters of the usual size.
    shows_suggestion : bool
        Whether the label of an undecided item is followed by the suggested one.
    """

    def __init__(
        self, theme: Theme, loader: ImageLoader, picture_side: int, *, shows_suggestion: bool
    ) -> None:
        super().__init__()
        self._theme, self._loader, self._side = theme, loader, picture_side
        self._shows_suggestion = shows_suggestion

    @property
    def picture_side(self) -> int:
        """Logical pixels of the picture, which grows with its label."""
        return px(self._side)

    @property
    def tile_size(self) -> QSize:
        """Logical pixels of a tile."""
        side = self.picture_side + 2 * PADDING
        return QSize(side, side + BAR_HEIGHT + px(TEXT_HEIGHT) + 2)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every tile, with the gap to the next."""
        return self.tile_size + QSize(8, 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tile; its content is drawn once and kept."""
        cell = index.data(CELL_ROLE)
        if cell is None:
            return
        place = QRect(option.rect.topLeft(), self.tile_size)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, QRectF(place), is_selected=is_selected)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), self._content(cell, ratio))
        if has_focus:
            painter.setPen(QPen(QColor(self._theme.tokens.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(3, 3, -3, -3), 6, 6)
        painter.restore()

    def _paint_frame(self, painter: QPainter, place: QRectF, *, is_selected: bool) -> None:
        tokens = self._theme.tokens
        width = 2.0 if is_selected else 1.0
        painter.setPen(QPen(QColor(tokens.accent if is_selected else tokens.border), width))
        painter.setBrush(QColor(tokens.selected if is_selected else tokens.raised))
        inset = width / 2
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), 8, 8)

    def _content(self, cell: Cell, ratio: float) -> QPixmap:
        image = self._loader.request(cell.item, round(self.picture_side * ratio))
        has_picture = image is not None
        key = (
            f"tile-{id(self._loader)}-{cell}-{self.picture_side}-{ratio}-{has_picture}"
            f"-{self._theme.tokens.is_dark}-{self._theme.type_scale}"
        )
        drawn = QPixmap()
        if QPixmapCache.find(key, drawn):
            return drawn
        drawn = QPixmap(self.tile_size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_content(painter, cell, image, ratio)
        painter.end()
        QPixmapCache.insert(key, drawn)
        return drawn

    def _paint_content(
        self, painter: QPainter, cell: Cell, image: QImage | None, ratio: float
    ) -> None:
        side = self.picture_side
        picture = QRect(PADDING, PADDING, side, side)
        if image is not None:
            draw_fitted(painter, image, picture)
        else:
            draw_stand_in(painter, picture, cell.item, self._loader, self._theme)
        self._paint_bar(painter, cell)
        self._paint_label(painter, cell)
        if cell.status is not None:
            name, colour = STATUS_ICONS[cell.status]
            self._paint_mark(painter, name, colour, ratio)

    def _paint_bar(self, painter: QPainter, cell: Cell) -> None:
        top = PADDING + self.picture_side + 3
        full = QRectF(PADDING, top, self.picture_side, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(full, 1.5, 1.5)
        painter.setBrush(self._theme.colour("suspect"))
        width = max(full.width() * cell.suspicion, 2)
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = full.right() - width if is_mirrored else full.left()
        filled = QRectF(left, top, width, BAR_HEIGHT)
        painter.drawRoundedRect(filled, 1.5, 1.5)

    def _paint_label(self, painter: QPainter, cell: Cell) -> None:
        font = small(QApplication.font())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        top = PADDING + self.picture_side + 3 + BAR_HEIGHT
        place = QRect(PADDING, top, self.picture_side, px(TEXT_HEIGHT))
        text = cell.label
        if self._shows_suggestion and cell.suggested and cell.status is None:
            text = became(cell.label, cell.suggested)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_mark(self, painter: QPainter, name: str, colour: str, ratio: float) -> None:
        side = 18
        place = QRectF(self.picture_side + PADDING - side - 2, PADDING + 2, side, side)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(place)
        drawn = pixmap(name, getattr(self._theme.tokens, colour), 14, ratio)
        painter.drawPixmap(place.topLeft().toPoint() + QRect(2, 2, 0, 0).topLeft(), drawn)


def draw_stand_in(
    painter: QPainter, place: QRect, item: int, loader: ImageLoader, theme: Theme
) -> None:
    """Draw an empty field, with the item's number where no picture will come."""
    painter.fillRect(place, theme.colour("hover"))
    if not loader.has_media or loader.error(item) is not None:
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"#{item}")


def draw_fitted(painter: QPainter, image: QImage, place: QRect) -> None:
    """Draw a picture as large as fits into `place`, centred; small ones crisply."""
    scale = min(place.width() / image.width(), place.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    target = QRectF(
        place.left() + (place.width() - width) / 2,
        place.top() + (place.height() - height) / 2,
        width,
        height,
    )
    is_enlarged = scale > 1.5
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_enlarged)
    painter.drawImage(target, image)
