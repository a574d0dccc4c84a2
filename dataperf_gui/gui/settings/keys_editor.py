"""Changes the keys of actions: choose one, press its new key."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.key_rules import key_of, refusal, spell
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.tables import PlainTable

HEIGHT = 300
NAME = Qt.ItemDataRole.UserRole


class KeyCatcher(QPushButton):
    """A button that, once pressed, takes the next key for itself; Esc lets go."""

    caught = Signal(str)
    """A key, as settings keep it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def event(self, event: QEvent) -> bool:
        """Claim every key while one is waited for, Tab and those of menus included."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go: keys belong to something else now."""
        self.setChecked(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setChecked(False)
        elif key := key_of(event):
            self.setChecked(False)
            self.caught.emit(key)

    def _on_toggled(self, is_waiting: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.setText(tr("Press the key… Esc: leave it") if is_waiting else self._text)


class KeysEditor(QWidget):
    """All actions with their keys.

    Parameters
    ----------
    actions : Actions
        The table; its keys change at once.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions, self._preferences = actions, actions.preferences
        self.table = PlainTable(tr("Keys"))
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setMinimumHeight(HEIGHT)
        self.change = KeyCatcher(tr("Change key"))
        self.add = KeyCatcher(tr("Add a key"))
        self.reset_one, self.reset_all = QPushButton(tr("Reset")), QPushButton(tr("Reset all keys"))
        self.words = label(role="muted", wraps=True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._fill()
        self.change.caught.connect(self._on_changed)
        self.add.caught.connect(self._on_added)
        self.reset_one.clicked.connect(self._on_reset_one)
        self.reset_all.clicked.connect(self._on_reset_all)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.itemDoubleClicked.connect(self.change.click)
        actions.keys_changed.connect(self._fill)
        self.table.selectRow(0)

    @property
    def selected(self) -> str:
        """The name of the action that is chosen."""
        item = self.table.item(max(self.table.currentRow(), 0), 0)
        return str(item.data(NAME)) if item is not None else ""

    def select(self, name: str) -> None:
        """Choose an action."""
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            if item is not None and item.data(NAME) == name:
                self.table.selectRow(row)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.change, self.add, self.reset_one):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.reset_all.setAutoDefault(False)
        self.table.setColumnCount(2)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(tr("Keys"), "strong"))
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addWidget(self.reset_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self) -> None:
        specs = self._actions.specs
        self.table.setRowCount(len(specs))
        self.table.setHorizontalHeaderLabels([tr("What"), tr("Keys")])
        for row, spec in enumerate(specs.values()):
            name = QTableWidgetItem(tr("{group}: {action}", group=spec.group, action=spec.text))
            name.setData(NAME, spec.name)
            name.setToolTip(spec.tip)
            keys = QTableWidgetItem(", ".join(map(spell, spec.keys)))
            if spec.keys != self._actions.usual_keys(spec.name):
                font = keys.font()
                font.setBold(True)
                keys.setFont(font)
                keys.setToolTip(tr("Changed by you"))
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, keys)
        self._enable()

    def _enable(self) -> None:
        own = self._preferences.settings.keys
        self.reset_one.setEnabled(self.selected in own)
        self.reset_all.setEnabled(bool(own))

    def _on_selected(self) -> None:
        spec = self._actions.specs.get(self.selected)
        self.words.setText(spec.tip if spec else "")
        self._enable()

    def _on_changed(self, key: str) -> None:
        self._give((key,), key)

    def _on_added(self, key: str) -> None:
        now = self._actions.specs[self.selected].keys
        self._give((*(each for each in now if each != key), key), key)

    def _give(self, keys: tuple[str, ...], new: str) -> None:
        """Give the chosen action keys, unless the new one belongs to another."""
        name, specs = self.selected, self._actions.specs
        if refused := refusal(name, new, specs, self._actions.usual_keys(name)):
            self.words.setText(refused)
            return
        own = dict(self._preferences.settings.keys)
        if keys == self._actions.usual_keys(name):
            own.pop(name, None)
        else:
            own[name] = keys
        self._preferences.change(keys=own)
        self.words.setText(
            tr("{key} now does “{action}”.", key=spell(new), action=specs[name].text)
        )

    def _on_reset_one(self) -> None:
        """Give the chosen action its usual keys, unless another has got one of them."""
        name, specs = self.selected, self._actions.specs
        usual = self._actions.usual_keys(name)
        for key in usual:
            if refused := refusal(name, key, specs, usual):
                self.words.setText(refused)
                return
        own = {each: keys for each, keys in self._own().items() if each != name}
        self._preferences.change(keys=own)

    def _on_reset_all(self) -> None:
        self._preferences.change(keys={})
        self.words.setText(tr("All keys are as they were at first."))

    def _own(self) -> Mapping[str, tuple[str, ...]]:
        return self._preferences.settings.keys
