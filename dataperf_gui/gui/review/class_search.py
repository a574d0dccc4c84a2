"""A small window to find one class among many by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.widgets.fields import TextField

WIDTH, HEIGHT = 300, 320


class ClassSearch(QFrame):
    """Type, move with the arrows, Return picks, Esc leaves.

    Parameters
    ----------
    classes : sequence of str
        Class names.
    """

    picked = Signal(int)
    """The code of the chosen class."""

    def __init__(self, classes: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.field = TextField()
        self.field.setPlaceholderText(tr("Type part of a label"))
        self.field.setAccessibleName(tr("Search labels"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Labels found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        for code, name in enumerate(classes):
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.list.addItem(item)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.field.left.connect(self.close)
        self.list.itemClicked.connect(self._pick)

    def open_at(self, corner: QPoint) -> None:
        """Show the window with its lower left corner at `corner`, ready to type."""
        self.field.clear()
        self._on_typed("")
        self.resize(px(WIDTH), px(HEIGHT))
        self.move(corner - QPoint(0, self.height()))
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list with the arrows."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _visible_rows(self) -> list[int]:
        return [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]

    def _move(self, step: int) -> None:
        rows = self._visible_rows()
        if rows:
            current = self.list.currentRow()
            place = rows.index(current) + step if current in rows else 0
            self.list.setCurrentRow(rows[min(max(place, 0), len(rows) - 1)])

    def _on_typed(self, text: str) -> None:
        wanted = text.casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
        rows = sorted(self._visible_rows(), key=lambda row: self._distance(row, wanted))
        self.list.setCurrentRow(rows[0] if rows else -1)

    def _distance(self, row: int, wanted: str) -> int:
        """Tell how far a name is from what was typed: equal, beginning with it, or neither."""
        name = self.list.item(row).text().casefold()
        return 0 if name == wanted else 1 if name.startswith(wanted) else 2

    def _on_return(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        self.close()
        self.picked.emit(int(item.data(Qt.ItemDataRole.UserRole)))
