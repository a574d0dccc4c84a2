"""The strategy that buys, and the seller that is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.market.drawings import CorrelationDrawing, Drawing, HistogramDrawing
from dataperf_gui.gui.market.lines import Line
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import ListChoice
from dataperf_gui.strategies.acquisition.base import AcquisitionStrategy

LARGER = QSize(124, 64)


class StrategyCard(QFrame):
    """Which strategy advises, what it would spend, and the keys that let it buy.

    Parameters
    ----------
    strategies : sequence of AcquisitionStrategy
        The one to begin with first.
    actions : Actions
        The table.
    """

    strategy_chosen = Signal(str)

    def __init__(self, strategies: Sequence[AcquisitionStrategy], actions: Actions) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._strategies = tuple(strategies)
        self.strategy, self.summary = ListChoice(), label(role="muted", wraps=True)
        self.strategy.setAccessibleName(tr("Strategy that buys"))
        for row, each in enumerate(self._strategies):
            self.strategy.addItem(tr(each.title), each.name)
            self.strategy.setItemData(row, tr(each.summary), Qt.ItemDataRole.ToolTipRole)
        self.fill = ActionButton(actions, "fill_market", is_primary=True)
        self.fill_all, self.again = (
            ActionButton(actions, name) for name in ("fill_all", "another_seed")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(label(tr("Strategy").upper(), "eyebrow"))
        head.addWidget(self.strategy, 1)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.fill)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.fill_all)
        foot.addWidget(self.again)
        column.addLayout(foot)
        self.strategy.activated.connect(self._on_activated)

    def show_strategy(self, name: str) -> None:
        """Show which strategy advises."""
        self.strategy.setCurrentIndex(max(self.strategy.findData(name), 0))
        self.strategy.setToolTip(tr(self._strategies[self.strategy.currentIndex()].summary))

    def _on_activated(self, row: int) -> None:
        self.strategy_chosen.emit(self._strategies[row].name)


class SellerCard(QFrame):
    """The seller on which the list stands: why a strategy buys it, and its summary at large.

    Parameters
    ----------
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.name = ElidedLabel(role="heading", mode=Qt.TextElideMode.ElideMiddle)
        self.reason = label(wraps=True)
        self.facts = label(role="muted", wraps=True)
        self.values, self.labels = HistogramDrawing(theme), CorrelationDrawing(theme)
        drawings: tuple[tuple[str, Drawing], ...] = (
            (tr("Values"), self.values), (tr("Labels"), self.labels)
        )  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        for column, (text, drawing) in enumerate(drawings):
            drawing.setFixedSize(LARGER)
            grid.addWidget(label(text, "muted"), 0, column)
            grid.addWidget(drawing, 1, column)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column_box.setSpacing(6)
        column_box.addWidget(self.name)
        column_box.addWidget(self.reason)
        column_box.addLayout(grid)
        column_box.addWidget(self.facts)
        column_box.addStretch(1)
        column_box.addWidget(ActionButton(actions, "samples"))

    def show_seller(self, line: Line, reason: str, facts: str) -> None:
        """Show another seller, or another strategy's reason."""
        self.name.setText(line.name)
        self.reason.setText(line.fault or reason)
        self.facts.setText(facts)
        for drawing in (self.values, self.labels):
            drawing.show_shape(line.shape)
