"""The card with the pool: what of it is listed, who proposes, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.select.clip_list import ClipList
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import Choice, TextField
from dataperf_gui.strategies.selection.base import SelectionStrategy


class PoolPanel(QFrame):
    """The pool at the left of the Select screen.

    Parameters
    ----------
    groups : sequence of str
        Their names.
    strategies : sequence of SelectionStrategy
        What can propose.
    rows : ClipList
        The list.
    actions : Actions
        The table.
    """

    filtered = Signal(int, str)
    """Group to list (0 = all), and part of the ids."""
    strategy_chosen = Signal(str)
    left = Signal()
    """Esc was pressed in the field."""

    def __init__(
        self, groups: Sequence[str], strategies: Sequence[SelectionStrategy], rows: ClipList,
        actions: Actions,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("role", "card")
        self._strategies = tuple(strategies)
        self.count = label(role="eyebrow")
        self.group, self.text = Choice(), TextField()
        self.group.addItems([tr("All groups"), *groups])
        self.group.setAccessibleName(tr("Group to list"))
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
        self.group.activated.connect(self._on_filtered)
        self.text.textChanged.connect(self._on_filtered)
        self.text.left.connect(self.left)
        self.strategy.activated.connect(self._on_strategy)

    def show_count(self, n_shown: int, n_all: int) -> None:
        """Say how many items are listed."""
        text = tr("The pool · {n} clips", n=n_all)
        if n_shown < n_all:
            text = tr("The pool · {n} of {all} clips", n=n_shown, all=n_all)
        self.count.setText(text.upper())

    def show_filter(self, group: int, text: str) -> None:
        """Show what is listed."""
        with QSignalBlocker(self.text):
            self.text.setText(text)
        self.group.setCurrentIndex(group)

    def show_strategy(self, name: str) -> None:
        """Show who proposes."""
        names = [strategy.name for strategy in self._strategies]
        self.strategy.setCurrentIndex(names.index(name))

    def _lay_out(self, rows: ClipList) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(self.count)
        line = QHBoxLayout()
        line.addWidget(self.group, 1)
        line.addWidget(self.text, 1)
        column.addLayout(line)
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
        self.filtered.emit(self.group.currentIndex(), self.text.text().strip())

    def _on_strategy(self, row: int) -> None:
        self.strategy_chosen.emit(self._strategies[row].name)
