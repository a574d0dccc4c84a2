"""Draws an item as a row: picture, group, id, and marks for "chosen" and "proposed"."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.select.item_list import ROW_ROLE, Row
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import px, small
from dataperf_gui.gui.theme.theme import Theme

ROW_HEIGHT = 44
PICTURE = QSize(40, 30)
PADDING, GAP = 6, 8
MARK = 16
BAR_WIDTH, BAR_HEIGHT = 34, 4


class ItemRows(QStyledItemDelegate):
    """Draws the rows of a list.

    Parameters
    ----------
    theme : Theme
        Colours.
    loader : ImageLoader
        Pictures; asked for only when a row is drawn.
    shows_chosen : bool
        Whether chosen items are marked; not in a list where all are.
    """

    def __init__(self, theme: Theme, loader: ImageLoader, *, shows_chosen: bool) -> None:
        super().__init__()
        self._theme, self._loader, self._shows_chosen = theme, loader, shows_chosen
        self._whole, self._direction = QRect(), Qt.LayoutDirection.LeftToRight

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every row; lists make them as wide as they are."""
        return QSize(px(120), px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._whole, self._direction = QRect(option.rect), option.direction
        place = self._whole.adjusted(1, 1, -3, -1)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_frame(
            painter, QRectF(self._turned(place)), row, is_current=is_current, is_hovered=is_hovered
        )
        left = self._paint_picture(painter, place, row)
        right = self._paint_marks(painter, place, row)
        self._paint_words(painter, QRect(left, place.top(), right - left, place.height()), row)
        painter.restore()

    def _turned(self, place: QRect) -> QRect:
        """Return where a part of the row goes where people read from the right."""
        return QStyle.visualRect(self._direction, self._whole, place)

    def _paint_frame(
        self, painter: QPainter, place: QRectF, row: Row, *, is_current: bool, is_hovered: bool
    ) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        if row.is_marked:
            painter.setPen(QPen(QColor(tokens.suspect), 2, Qt.PenStyle.DashLine))
        if is_current:
            painter.setPen(QPen(QColor(tokens.accent), 2))
        fill = tokens.selected if is_current else tokens.hover if is_hovered else tokens.surface
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 7, 7)

    def _paint_picture(self, painter: QPainter, place: QRect, row: Row) -> int:
        """Draw the picture, if there will be one, and return where the words begin."""
        if not self._loader.has_media:
            return place.left() + PADDING + 2
        size = QSize(px(PICTURE.width()), px(PICTURE.height()))
        field = QRect(QPoint(place.left() + PADDING, place.top() + PADDING), size)
        ratio = painter.device().devicePixelRatioF()
        image = self._loader.request(row.item, round(2 * size.width() * ratio))
        shown = self._turned(field)
        painter.fillRect(shown, self._theme.colour("hover"))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(shown, image)
        return field.right() + GAP

    def _paint_marks(self, painter: QPainter, place: QRect, row: Row) -> int:
        """Draw what is chosen and proposed and how typical it is; return where words end."""
        right = place.right() - PADDING
        ratio = painter.device().devicePixelRatioF()
        marks = [(row.mark, mark_colour(row), row.is_chosen and self._shows_chosen),
                 ("suggest", "accent", row.is_proposed)]  # fmt: skip
        left, side = right, px(MARK)
        for name, colour, is_shown in marks:
            left -= side
            if is_shown:
                drawn = pixmap(name, getattr(self._theme.tokens, colour), side, ratio)
                corner = self._turned(QRect(left, place.top() + PADDING, side, side)).topLeft()
                painter.drawPixmap(corner, drawn)
            left -= 2
        self._paint_bar(painter, right, place.bottom() - PADDING - BAR_HEIGHT, row)
        return left - GAP // 2

    def _paint_bar(self, painter: QPainter, right: int, top: int, row: Row) -> None:
        place = QRect(right - px(BAR_WIDTH), top, px(BAR_WIDTH), BAR_HEIGHT)
        full = QRectF(self._turned(place))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(full, 2, 2)
        painter.setBrush(self._theme.colour("accent"))
        width = max(full.width() * row.typical, 2)
        is_turned = self._direction == Qt.LayoutDirection.RightToLeft
        left = full.right() - width if is_turned else full.left()
        painter.drawRoundedRect(QRectF(left, top, width, BAR_HEIGHT), 2, 2)

    def _paint_words(self, painter: QPainter, place: QRect, row: Row) -> None:
        half = place.height() // 2
        font = QFont(painter.font())
        font.setBold(row.is_known)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if row.is_known else "muted"))
        upper = QRect(place.left(), place.top() + 3, place.width(), half - 3)
        text = QFontMetrics(font).elidedText(row.group, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._turned(upper), int(Qt.AlignmentFlag.AlignVCenter), text)
        font.setBold(False)
        font = small(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        lower = QRect(
            place.left(), place.top() + half, place.width() + px(2 * MARK - BAR_WIDTH), half
        )
        text = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, lower.width())
        painter.drawText(self._turned(lower), int(Qt.AlignmentFlag.AlignVCenter), text)


def mark_colour(row: Row) -> str:
    """Return the token of the colour of a row's mark: faint where nobody looked at the item."""
    if not row.is_sure:
        return "muted"
    return "bad" if row.mark == "negative" else "good"
