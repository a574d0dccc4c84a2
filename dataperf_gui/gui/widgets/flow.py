"""Things side by side that go on in another row where there is no more room."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from dataperf_gui.gui.theme.tokens import GRID

Places = list[tuple[QLayoutItem, QRect]]


class Flow(QLayout):
    """Rows from left to right, or from right to left where the language is written so.

    Parameters
    ----------
    spacing : int
        Pixels between things, and between rows.
    is_even : bool
        Whether all things are as wide as the widest, and fill their rows.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = GRID, is_even: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._is_even = is_even
        self._kept: dict[int, Places] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end; Qt calls it for `addWidget`."""
        self._items.append(item)
        self._kept.clear()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None where there is none, as Qt expects."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self._kept.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there has to be."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def invalidate(self) -> None:
        """Forget what was reckoned: something has another size, or is shown or hidden."""
        self._kept.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows in a width."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of one row."""
        shown = self._shown()
        widths = self._widths(shown)
        gaps = self.spacing() * max(len(shown) - 1, 0)
        heights = [item.sizeHint().height() for item in shown]
        return QSize(sum(widths) + gaps, max(heights, default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest thing alone."""
        shown = self._shown()
        widths = [item.minimumSize().width() for item in shown]
        heights = [item.minimumSize().height() for item in shown]
        return QSize(max(widths, default=0), max(heights, default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(rect.width()):
            moved = place.translated(rect.topLeft())
            mirrored = moved.__class__(moved)
            if direction == Qt.LayoutDirection.RightToLeft:
                mirrored.moveRight(rect.right() - (moved.left() - rect.left()))
            item.setGeometry(mirrored)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, shown: list[QLayoutItem]) -> list[int]:
        widths = [item.sizeHint().width() for item in shown]
        return [max(widths)] * len(widths) if self._is_even and widths else widths

    def _places(self, width: int) -> Places:
        """Return where each shown item goes in a width, for which Qt asks many times in a row."""
        if width not in self._kept:
            self._kept[width] = self._reckon(width)
        return self._kept[width]

    def _reckon(self, width: int) -> Places:
        """Return where each shown item goes in a width, from the upper left corner."""
        places: Places = []
        top = 0
        for row in self._rows(width):
            height = max(item.sizeHint().height() for item, _ in row)
            left = 0
            for item, taken in row:
                size = QSize(taken, item.sizeHint().height())
                places.append(
                    (item, QRect(QPoint(left, top + (height - size.height()) // 2), size))
                )
                left += taken + self.spacing()
            top += height + self.spacing()
        return places

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Divide the shown items into rows, each with its width."""
        shown, gap = self._shown(), self.spacing()
        widths = self._widths(shown)
        if self._is_even and shown:
            return _even_rows(shown, widths[0], gap, width)
        rows: list[list[tuple[QLayoutItem, int]]] = []
        right = width
        for item, wanted in zip(shown, widths, strict=True):
            taken = min(wanted, width)
            if not rows or right + gap + taken > width:
                rows.append([])
                right = -gap
            rows[-1].append((item, taken))
            right += gap + taken
        return rows


def _even_rows(
    shown: list[QLayoutItem], widest: int, gap: int, width: int
) -> list[list[tuple[QLayoutItem, int]]]:
    """Return rows of equal things that fill the width to the pixel."""
    n = _per_row(len(shown), widest, gap, width)
    edges = [round(i * (width + gap) / n) for i in range(n + 1)]
    widths = [last - first - gap for first, last in pairwise(edges)]
    rows = [shown[first : first + n] for first in range(0, len(shown), n)]
    return [list(zip(row, widths, strict=False)) for row in rows]


def _per_row(n: int, widest: int, gap: int, width: int) -> int:
    """Return how many of `n` equal things stand in a row, so that all rows are about as full."""
    most = max((width + gap) // (widest + gap), 1)
    n_rows = -(-n // most)
    return -(-n // n_rows)
