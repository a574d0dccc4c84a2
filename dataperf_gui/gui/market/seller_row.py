"""A row of the list: a seller with prices, drawings, slider, field and cost."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from dataperf_gui.gui.market.drawings import SMALL, CorrelationDrawing, HistogramDrawing
from dataperf_gui.gui.market.lines import Bought, Line
from dataperf_gui.gui.market.row_slider import NumberField, RowSlider
from dataperf_gui.gui.market.wording import money
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.theme.sizes import keep_free, keep_height, keep_width
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label

ROW_HEIGHT = 38
NAME, N_ROWS, PRICE, ROW_PRICE, FIELD, COST = 92, 44, 56, 52, 64, 58
"""Widths of the columns, pixels."""
MARGIN = GRID


def header() -> QWidget:
    """Return the headings, as wide as the columns of the rows."""
    bar = QWidget()
    line = QHBoxLayout(bar)
    keep_free(line, MARGIN, 0, MARGIN + 12, 0)
    line.setSpacing(GRID)
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    columns = (
        (tr("Seller"), NAME, left, tr("Who offers the rows")),
        (tr("Rows"), N_ROWS, right, tr("Rows for sale")),
        (tr("All for"), PRICE, right, tr("Price of all rows; fewer cost their share")),
        (tr("A row"), ROW_PRICE, right, tr("Price of one row")),
        (tr("Values"), SMALL.width(), left,
         tr("How the values spread (histograms): bars are the seller's, the line is yours")),
        (tr("Labels"), SMALL.width(), left,
         tr("How columns go with the label (correlations): bars are the seller's, the line is "
            "yours")),
        (tr("Rows to buy"), 0, left,
         tr("Drag, click, or press Left and Right; the arrow above shows what the strategy would "
            "buy, the darker part how far the money goes")),
        ("", FIELD, right, ""),
        (tr("Cost"), COST, right, tr("What the rows to buy cost")),
    )  # fmt: skip
    for text, width, alignment, tip in columns:
        heading = label(text, "muted")
        heading.setAlignment(alignment)
        heading.setToolTip(tip)
        if width:
            keep_width(heading, width)
        line.addWidget(heading, 0 if width else 1)
    return bar


class SellerRow(QFrame):
    """One seller; it can be given another.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    entered = Signal(int)
    """The seller was clicked, or one of its controls took the focus."""
    wished = Signal(int, int)
    """Seller and rows, while the slider is held."""
    decided = Signal(int, int)
    """Seller and rows."""
    moved = Signal(int)
    """To the row above (-1) or below (1)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.line: Line | None = None
        self._is_current = False
        self.name = ElidedLabel(role="strong", mode=Qt.TextElideMode.ElideMiddle)
        self.n_rows, self.price, self.row_price, self.cost = (label() for _ in range(4))
        self.values, self.labels = HistogramDrawing(theme), CorrelationDrawing(theme)
        self.slider, self.field = RowSlider(theme), NumberField()
        self.fault = ElidedLabel(role="muted")
        keep_height(self, ROW_HEIGHT)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()

    def show_line(self, line: Line) -> None:
        """Show another seller."""
        self.line = line
        self.name.setText(line.name)
        self.n_rows.setText(str(line.n_rows) if line.n_rows else "?")
        self.price.setText(number(line.price, ".6g"))
        self.row_price.setText(number(line.row_price, ".3g") if line.n_rows else "?")
        for drawing in (self.values, self.labels):
            drawing.show_shape(line.shape)
            drawing.setVisible(not line.fault)
        self.fault.setText(line.fault)
        self.fault.setVisible(bool(line.fault))
        can_buy = line.n_rows > 0
        self.slider.setVisible(can_buy or not line.fault)
        for control in (self.slider, self.field):
            control.setEnabled(can_buy)
        self.slider.show_range(line.n_rows)
        self.slider.setAccessibleName(tr("Rows to buy of {name}", name=line.name))
        self.field.setAccessibleName(tr("Rows to buy of {name}, as a number", name=line.name))

    def show_bought(self, bought: Bought) -> None:
        """Show what is bought of it."""
        self.slider.show_rows(bought.rows, bought.most, bought.advice)
        if not self.slider.isSliderDown():  # else they show the wish
            self.field.show_rows(bought.rows)
            self.show_cost(bought.cost)
        name = self.line.name if self.line else ""
        words = tr(
            "{name}: {rows} rows for {cost}; the budget allows {most}",
            name=name, rows=bought.rows, cost=money(bought.cost), most=bought.most,
        )  # fmt: skip
        self.slider.setToolTip(words)
        self.slider.setAccessibleDescription(words)

    def show_cost(self, cost: float) -> None:
        """Show what the rows bought, or wished for, cost."""
        self.cost.setText(money(cost) if cost else "\N{EN DASH}")

    def show_current(self, *, is_current: bool) -> None:
        """Mark it as the seller whose card is shown, or not."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._dress()

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed: the session is read-only."""
        can_buy = bool(self.line and self.line.n_rows) and not is_locked
        for control in (self.slider, self.field):
            control.setEnabled(can_buy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Enter the row."""
        if self.line is not None:
            self.entered.emit(self.line.place)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter the row when one of its controls takes the focus."""
        if event.type() == QEvent.Type.FocusIn and self.line is not None:
            self.entered.emit(self.line.place)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        widths: tuple[tuple[QLabel, int], ...] = (
            (self.name, NAME), (self.n_rows, N_ROWS), (self.price, PRICE),
            (self.row_price, ROW_PRICE), (self.cost, COST),
        )  # fmt: skip
        for each, width in widths:
            keep_width(each, width)
            if each is not self.name:
                each.setAlignment(right)
        keep_width(self.field, FIELD)
        line = QHBoxLayout(self)
        line.setContentsMargins(MARGIN, 2, MARGIN, 2)
        line.setSpacing(GRID)
        shown: tuple[QWidget, ...] = (
            self.name, self.n_rows, self.price, self.row_price, self.values, self.labels,
        )  # fmt: skip
        for widget in shown:
            line.addWidget(widget)
        line.addWidget(self.fault, 2)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        line.addWidget(self.cost)

    def _connect(self) -> None:
        self.slider.wished.connect(self._on_wished)
        self.slider.decided.connect(self._on_decided)
        self.slider.typed.connect(self.field.begin)
        self.field.decided.connect(self._on_decided)
        self.field.moved.connect(self.moved)
        for control in (self.slider, self.field):
            control.installEventFilter(self)

    def _dress(self) -> None:
        tokens = self._theme.tokens
        fill = tokens.selected if self._is_current else "transparent"
        self.setStyleSheet(
            f"SellerRow {{ background: {fill}; border: 0; border-bottom: 1px solid {tokens.border};"
            f" }}"
        )

    def _on_wished(self, rows: int) -> None:
        if self.line is not None:
            self.field.setText(str(rows))
            self.wished.emit(self.line.place, rows)

    def _on_decided(self, rows: int) -> None:
        if self.line is not None:
            self.decided.emit(self.line.place, rows)
