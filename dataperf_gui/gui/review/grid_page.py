"""The grid with its own row of buttons: decide on many items with one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.lists import Grid
from dataperf_gui.gui.review.queue_model import QueueModel
from dataperf_gui.gui.review.tiles import TileDelegate
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label
from dataperf_gui.gui.widgets.buttons import ActionButton

TILE_SIDE = 96


class GridPage(QWidget):
    """Many tiles, and what can be done with the selected ones.

    Parameters
    ----------
    model : QueueModel
        The queue.
    loader : ImageLoader
        Pictures.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    opened = Signal(int)
    group_changed = Signal()

    def __init__(
        self, model: QueueModel, loader: ImageLoader, actions: Actions, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._delegate = TileDelegate(theme, loader, TILE_SIDE)
        self.grid = Grid(model, self._delegate)
        self.count = label(role="muted")
        names = ("keep", "suggest", "search", "exclude", "flag", "undo")
        self.buttons = {name: ActionButton(actions, name) for name in names}
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID - 2)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.count)
        column.addLayout(row)
        self.grid.opened.connect(self.opened)
        self.grid.selected.connect(self._on_selected)
        model.modelReset.connect(self._on_selected)
        self._on_selected()

    def selected_items(self) -> list[int]:
        """Return the selected items in the queue's order."""
        return self.grid.selected_items()

    def show_current(self, item: int) -> None:
        """Bring `item` in sight and give the grid the keyboard."""
        self.grid.show_current(item)
        self.grid.setFocus()

    def _on_selected(self) -> None:
        n = len(self.grid.selectedIndexes())
        self.count.setText(
            tr("{n} selected: one key decides on all of them", n=n)
            if n
            else tr("Select items with the mouse or Shift and the arrows; double click opens one")
        )
        self.group_changed.emit()
