"""The card with the pool: what of it is listed, who proposes, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.select.item_list import ItemList
from dataperf_gui.gui.select.listing import Part
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import Choice, TextField
from dataperf_gui.strategies.selection.base import SelectionStrategy


class PoolPanel(QFrame):
    """The pool at the left of the Select screen.

    Parameters
    ----------
    parts : sequence of Part
        What the list can be narrowed to.
    strategies : sequence of SelectionStrategy
        What can propose.
    rows : ItemList
        The list.
    actions : Actions
        The table.
    """

    filtered = Signal(str, str)
    """Name of the part to list, and text in the ids."""
    strategy_chosen = Signal(str)
    left = Signal()
    """Esc was pressed in the field."""

    def __init__(
        self, parts: Sequence[Part], strategies: Sequence[SelectionStrategy], rows: ItemList,
        actions: Actions,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("role", "card")
        self._strategies = tuple(strategies)
        self.count = label(role="eyebrow")
        self.part, self.text = Choice(), TextField()
        for part in parts:
            self.part.addItem(part.text, part.name)
        self.part.setAccessibleName(tr("Part of the pool to list"))
        self.like, self.back = ElidedLabel(role="strong"), ActionButton(actions, "back")
        self._likes = QWidget()
        self.text.setPlaceholderText(tr("Part of an id"))
        self.text.setAccessibleName(tr("Part of an id"))
        self.text.setClearButtonEnabled(True)
        self.strategy = Choice()
        self.strategy.setAccessibleName(tr("Strategy that proposes"))
        self.strategy.addItems([tr(strategy.title) for strategy in self._strategies])
        for row, strategy in enumerate(self._strategies):
            self.strategy.setItemData(row, tr(strategy.summary), Qt.ItemDataRole.ToolTipRole)
        self.proposal = ElidedLabel(role="muted")
        self.take = ActionButton(actions, "take_proposal")
        self.again = ActionButton(actions, "propose_again")
        self.steps = [ActionButton(actions, name) for name in ("previous", "next")]
        self._lay_out(rows)
        self.part.activated.connect(self._on_filtered)
        self.text.textChanged.connect(self._on_filtered)
        self.text.left.connect(self.left)
        self.strategy.activated.connect(self._on_strategy)

    def show_count(self, n_shown: int, n_all: int) -> None:
        """Say how many items are listed."""
        text = tr("The pool · {n:,} items", n=n_all)
        if n_shown < n_all:
            text = tr("The pool · {n:,} of {all:,} items", n=n_shown, all=n_all)
        self.count.setText(text.upper())

    def show_like(self, text: str) -> None:
        """Say what the items in the list are like; empty where the pool is listed."""
        self.like.setText(text)
        self._likes.setVisible(bool(text))

    def show_filter(self, part: str, text: str) -> None:
        """Show what is listed."""
        with QSignalBlocker(self.text):
            self.text.setText(text)
        self.part.setCurrentIndex(max(self.part.findData(part), 0))

    def show_strategy(self, name: str) -> None:
        """Show who proposes."""
        names = [strategy.name for strategy in self._strategies]
        self.strategy.setCurrentIndex(names.index(name))

    def _lay_out(self, rows: ItemList) -> None:
        column = QVBoxLayout(self)
        keep_free(column, 2 * GRID, 12, GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(self.count)
        line = QHBoxLayout()
        line.addWidget(self.part, 1)
        line.addWidget(self.text, 1)
        column.addLayout(line)
        like = QHBoxLayout(self._likes)
        like.setContentsMargins(0, 0, 0, 0)
        like.addWidget(self.like, 1)
        like.addWidget(self.back)
        self._likes.hide()
        column.addWidget(self._likes)
        column.addWidget(rows, 1)
        steps = QHBoxLayout()
        for button in self.steps:
            steps.addWidget(button)
        column.addLayout(steps)
        column.addWidget(label(tr("Proposal of").upper(), "eyebrow"))
        column.addWidget(self.strategy)
        column.addWidget(self.proposal)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.again)
        column.addLayout(buttons)

    def _on_filtered(self) -> None:
        self.filtered.emit(self.part.currentData(), self.text.text().strip())

    def _on_strategy(self, row: int) -> None:
        self.strategy_chosen.emit(self._strategies[row].name)
