"""The list of sellers: headings, and as many rows as the market has sellers."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dataperf_gui.gui.market.lines import Bought, Line
from dataperf_gui.gui.market.seller_row import SellerRow, header
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme


class SellerList(QFrame):
    """Rows of sellers in an order; rows are made once and given to other sellers.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    entered = Signal(int)
    wished = Signal(int, int)
    decided = Signal(int, int)
    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Sellers"))
        self._theme = theme
        self.rows: list[SellerRow] = []
        self._row_of: dict[int, SellerRow] = {}
        self._is_locked = False
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 6, 1, 6)
        outer.setSpacing(2)
        outer.addWidget(header())
        outer.addWidget(self.area, 1)

    @property
    def order(self) -> list[int]:
        """The sellers from top to bottom."""
        return list(self._row_of)

    def row_of(self, place: int) -> SellerRow:
        """Return the row of a seller."""
        return self._row_of[place]

    def lock(self) -> None:
        """Let nothing be changed."""
        self._is_locked = True

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these sellers in this order."""
        while len(self.rows) < len(lines):
            self.rows.append(self._made())
        self._row_of = {}
        for row, line in zip(self.rows, lines, strict=False):
            self._row_of[line.place] = row
            if row.line is not line:
                row.show_line(line)
            if self._is_locked:
                row.set_locked(is_locked=True)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(lines))

    def show_bought(self, bought: Mapping[int, Bought]) -> None:
        """Show what is bought of each seller."""
        for place, row in self._row_of.items():
            row.show_bought(bought[place])

    def show_current(self, place: int, *, takes_focus: bool) -> None:
        """Mark a seller and bring it in sight."""
        for each, row in self._row_of.items():
            row.show_current(is_current=each == place)
        if place not in self._row_of:
            return
        row = self._row_of[place]
        if takes_focus and not row.isAncestorOf(self.window().focusWidget() or self):
            row.slider.setFocus()
        self.area.ensureWidgetVisible(row, 0, 0)

    def _made(self) -> SellerRow:
        row = SellerRow(self._theme)
        row.entered.connect(self.entered)
        row.wished.connect(self.wished)
        row.decided.connect(self.decided)
        row.moved.connect(self.moved)
        self._column.insertWidget(self._column.count() - 1, row)
        return row
