"""Draws the items of the pool as tiles: picture, mark, how typical, id."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.tiles import draw_fitted, draw_stand_in
from dataperf_gui.gui.select.item_list import ROW_ROLE, Row
from dataperf_gui.gui.select.item_rows import mark_colour
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import px, small
from dataperf_gui.gui.theme.theme import Theme

SIDE = 96
PADDING, GAP, TEXT_HEIGHT, BAR_HEIGHT, MARK = 6, 8, 18, 3, 20


def tile_size() -> QSize:
    """Return the size of a tile with the type as it is."""
    side = px(SIDE)
    return QSize(side + 2 * PADDING, side + 2 * PADDING + BAR_HEIGHT + px(TEXT_HEIGHT) + 2)


def cell_size() -> QSize:
    """Return the size of a tile with the gap to the next."""
    return tile_size() + QSize(GAP, GAP)


class ItemTiles(QStyledItemDelegate):
    """Draws the tiles of a grid.

    Parameters
    ----------
    theme : Theme
        Colours.
    loader : ImageLoader
        Pictures; asked for only when a tile is drawn.
    """

    def __init__(self, theme: Theme, loader: ImageLoader) -> None:
        super().__init__()
        self._theme, self._loader = theme, loader

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every cell."""
        return cell_size()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tile in the middle of its cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        cell, tile = QRect(option.rect), tile_size()
        left = cell.left() + (cell.width() - tile.width()) // 2
        place = QRect(QPoint(left, cell.top() + GAP // 2), tile)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_frame(painter, QRectF(place), row, is_selected=is_selected)
        side = px(SIDE)
        picture = QRect(place.left() + PADDING, place.top() + PADDING, side, side)
        self._paint_picture(painter, picture, row)
        self._paint_marks(painter, picture, row)
        self._paint_bar(painter, picture, row)
        self._paint_name(painter, place, row)
        painter.restore()

    def _paint_frame(
        self, painter: QPainter, place: QRectF, row: Row, *, is_selected: bool
    ) -> None:
        tokens = self._theme.tokens
        pen = QPen(QColor(tokens.accent if is_selected else tokens.border), 2 if is_selected else 1)
        if row.is_marked and not is_selected:
            pen = QPen(QColor(tokens.suspect), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.selected if is_selected else tokens.raised))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_picture(self, painter: QPainter, place: QRect, row: Row) -> None:
        ratio = painter.device().devicePixelRatioF()
        image = self._loader.request(row.item, round(place.width() * ratio))
        if image is None:
            draw_stand_in(painter, place, row.item, self._loader, self._theme)
        else:
            draw_fitted(painter, image, place)

    def _paint_marks(self, painter: QPainter, picture: QRect, row: Row) -> None:
        ratio = painter.device().devicePixelRatioF()
        right = picture.right() + 3
        marks = [(row.mark, mark_colour(row), row.is_chosen),
                 ("suggest", "accent", row.is_proposed)]  # fmt: skip
        for name, colour, is_shown in marks:
            if is_shown:
                right -= MARK + 2
                place = QRectF(right, picture.top() - 3, MARK, MARK)
                painter.setPen(QPen(self._theme.colour("border"), 1))
                painter.setBrush(self._theme.colour("surface"))
                painter.drawEllipse(place)
                drawn = pixmap(name, getattr(self._theme.tokens, colour), MARK - 4, ratio)
                painter.drawPixmap(round(place.left()) + 2, round(place.top()) + 2, drawn)

    def _paint_bar(self, painter: QPainter, picture: QRect, row: Row) -> None:
        full = QRectF(picture.left(), picture.bottom() + 3, picture.width(), BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(full, 1.5, 1.5)
        painter.setBrush(self._theme.colour("accent"))
        width = max(full.width() * row.typical, 2)
        painter.drawRoundedRect(QRectF(full.left(), full.top(), width, BAR_HEIGHT), 1.5, 1.5)

    def _paint_name(self, painter: QPainter, place: QRect, row: Row) -> None:
        font = small(painter.font())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if row.is_chosen else "muted"))
        width, height = px(SIDE), px(TEXT_HEIGHT)
        below = QRect(place.left() + PADDING, place.bottom() - height - 1, width, height)
        text = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)
