"""The given and the suggested label, and a button for everything a person can decide."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import ActionButton, KeyButton
from dataperf_gui.gui.widgets.flow import Flow

MAX_NAME, MAX_NAMES = 12, 60
"""Characters of a class name on a button, and of all names in a row; tooltips have all."""


class DecisionBar(QWidget):
    """What the label is, what it could be, and the buttons.

    Parameters
    ----------
    actions : Actions
        The table.
    """

    class_picked = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.TextElideMode.ElideMiddle
        self._given = ElidedLabel(role="label", mode=middle)
        self._suggested = ElidedLabel(role="label", mode=middle)
        self._now, self._selection = ElidedLabel(role="muted"), label(role="muted", wraps=True)
        self._labels = QStackedWidget()
        self.buttons = {
            name: ActionButton(actions, name, is_primary=name == "suggest")
            for name in ("suggest", "keep", "search", "exclude", "flag", "undo", "redo")
        }
        self.class_buttons: list[KeyButton] = []
        self._codes: list[int] = []
        self._shown: list[tuple[str, str]] = []
        self._classes = Flow(spacing=GRID - 2, is_even=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._labels_row())
        column.addLayout(self._buttons_row())
        column.addLayout(self._classes)

    def show_labels(self, given: str, suggested: str, now: str) -> None:
        """Show the given label, the suggestion (empty: none) and what was decided."""
        self._given.setText(given)
        self._suggested.setText(suggested or tr("no other label"))
        self._now.setText(now)
        self._labels.setCurrentIndex(0)

    def show_selection(self, n: int) -> None:
        """Show that the buttons decide on `n` selected items."""
        selected = tr("{n} selected: one key decides on all of them", n=n)
        none = tr("Select with the mouse or Shift and the arrows; a double click opens")
        self._selection.setText(selected if n else none)
        self._labels.setCurrentIndex(1)

    def show_classes(self, names: Sequence[str], pairs: Sequence[tuple[str, int]]) -> None:
        """Show a button for each pair of key and class code."""
        shown = [(key, names[code]) for key, code in pairs]
        self._codes = [code for _, code in pairs]
        if shown == self._shown:  # as with the item before, mostly: nothing is laid out anew
            return
        self._shown = shown
        longest = max(MAX_NAME, MAX_NAMES // max(len(pairs), 1))
        while len(self.class_buttons) < len(pairs):
            self._add_button()
        for place, button in enumerate(self.class_buttons):
            button.setVisible(place < len(pairs))
            if place < len(pairs):
                key, code = pairs[place]
                name = names[code]
                button.show_text(_short(name, longest), "" if key == name else key)
                button.setAccessibleName(tr("Label {name}", name=name))
                button.setToolTip(tr("Give it the label {name} ({key})", name=name, key=key))

    def enable_classes(self, *, is_enabled: bool) -> None:
        """Switch the class buttons on or off."""
        for button in self.class_buttons:
            button.setEnabled(is_enabled)

    @property
    def given_text(self) -> str:
        """The given label as shown."""
        return self._given.text()

    @property
    def suggested_text(self) -> str:
        """The suggestion as shown."""
        return self._suggested.text()

    @property
    def selection_text(self) -> str:
        """How many items are selected, as shown."""
        return self._selection.text()

    @property
    def now_text(self) -> str:
        """What was decided, as shown."""
        return self._now.text()

    def _labels_row(self) -> QHBoxLayout:
        labels = QWidget()
        words = QHBoxLayout(labels)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(GRID)
        words.addWidget(label(tr("Given label"), "muted"))
        words.addWidget(self._given)
        words.addSpacing(2 * GRID)
        words.addWidget(label(tr("Suggested label"), "muted"))
        words.addWidget(self._suggested)
        words.addStretch(1)
        words.addWidget(self._now)
        self._labels.addWidget(labels)
        self._labels.addWidget(self._selection)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._labels, 1)
        for name in ("undo", "redo"):  # where there is no room for them, their keys give way
            self.buttons[name].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(self.buttons[name])
        return row

    def _buttons_row(self) -> Flow:
        row = Flow(spacing=GRID - 2)
        for name, button in self.buttons.items():
            if name not in ("undo", "redo"):
                row.addWidget(button)
        return row

    def _add_button(self) -> None:
        place = len(self.class_buttons)
        button = KeyButton("", "")
        button.setObjectName(f"class-{place}")
        button.setProperty("place", place)
        button.clicked.connect(self._on_class_clicked)
        self.class_buttons.append(button)
        self._classes.addWidget(button)

    def _on_class_clicked(self) -> None:
        place = self.sender().property("place")
        if place < len(self._codes):
            self.class_picked.emit(self._codes[place])


def _short(name: str, longest: int) -> str:
    half = longest // 2
    return name if len(name) <= longest else f"{name[:half]}…{name[1 - half :]}"
