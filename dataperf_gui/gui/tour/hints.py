"""The line at the foot of the stage: what to press now, in large letters."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QWidget

from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label

Pair = tuple[str, str]
"""A key, and what it does."""


class HintBar(QToolBar):
    """A sentence at the left, keys with what they do at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setObjectName("stage-hints")
        self._text = label(role="heading", wraps=True)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(GRID)
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside.setMinimumHeight(7 * GRID)  # the same with and without keys
        row = QHBoxLayout(inside)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(3 * GRID)
        row.addWidget(self._text, 1)
        row.addLayout(self._keys)
        self.addWidget(inside)

    @property
    def text(self) -> str:
        """The sentence as shown."""
        return self._text.text()

    def show_hints(self, text: str, keys: Sequence[Pair]) -> None:
        """Show another sentence and other keys."""
        self._text.setText(text)
        self.setAccessibleName(text)
        while (taken := self._keys.takeAt(0)) is not None:
            if (old := taken.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key, does in keys:
            middle = Qt.AlignmentFlag.AlignVCenter
            self._keys.addWidget(label(key, "keycap"), 0, middle)
            self._keys.addWidget(label(does), 0, middle)
            self._keys.addSpacing(GRID)
