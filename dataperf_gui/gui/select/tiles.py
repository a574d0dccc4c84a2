"""Draws the items of the pool as tiles: picture, mark, how typical, id."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.tiles import draw_fitted, draw_stand_in
from dataperf_gui.gui.select.item_list import ROW_ROLE, Row
from dataperf_gui.gui.select.item_rows import mark_colour
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import small
from dataperf_gui.gui.theme.theme import Theme

SIDE = 96
PADDING, GAP, TEXT_HEIGHT, BAR_HEIGHT, MARK = 6, 8, 18, 3, 20
TILE = QSize(SIDE + 2 * PADDING, SIDE + 2 * PADDING + BAR_HEIGHT + TEXT_HEIGHT + 2)
CELL = TILE + QSize(GAP, GAP)
"""With the gap to the next."""


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
        return CELL

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
        place = QRect(option.rect)
        left = place.left() + (place.width() - TILE.width()) // 2
        place = QRect(left, place.top() + GAP // 2, TILE.width(), TILE.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_frame(painter, QRectF(place), row, is_selected=is_selected)
        picture = QRect(place.left() + PADDING, place.top() + PADDING, SIDE, SIDE)
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
        image = self._loader.request(row.item, round(SIDE * ratio))
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
        full = QRectF(picture.left(), picture.bottom() + 3, SIDE, BAR_HEIGHT)
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
        below = QRect(
            place.left() + PADDING, place.bottom() - TEXT_HEIGHT - 1, SIDE, TEXT_HEIGHT
        )  # fmt: skip
        text = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, SIDE)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)
