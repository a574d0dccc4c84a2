"""The line on Home that offers the tour: first and large to newcomers, last and calm to others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import KeyButton

ICON_SIDE = 32


class TourRow(QFrame):
    """What the tour is, and a button that begins it.

    Parameters
    ----------
    theme : Theme
        Colours of the icon.
    key : str
        What begins the tour, as the system spells it.
    is_newcomer : bool
        Whether it is the one obvious thing to do next.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, key: str, *, is_newcomer: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme, self._icon = theme, QLabel()
        title = tr("New here? Take the tour") if is_newcomer else tr("Take the tour")
        text = tr(
            "Two minutes, five short steps: see what a wrong label is, fix three, and watch the "
            "score. You can leave at any time."
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(label(title, "heading" if is_newcomer else "strong"))
        words.addWidget(label(text, "muted", wraps=True))
        self.button = KeyButton(tr("Guide me"), key)
        self.button.setProperty("primary", is_newcomer)
        self.button.setAccessibleName(title)
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout(self)
        margin = 2 * GRID if is_newcomer else 12
        row.setContentsMargins(2 * GRID, margin, 2 * GRID, margin)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Return when the button has the focus; outside dialogs Qt leaves that out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        colour, ratio = self._theme.tokens.accent, self.devicePixelRatioF()
        self._icon.setPixmap(pixmap("tour", colour, ICON_SIDE, ratio))
