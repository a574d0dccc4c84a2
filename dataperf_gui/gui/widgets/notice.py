"""A calm line above a screen: what is the matter, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.painted import announce

ICON = QSize(20, 20)


class Notice(QFrame):
    """Hidden until there is something to say; Esc or the cross closes it.

    Parameters
    ----------
    theme : Theme
        Icons.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._theme = theme
        self._is_error = False
        self._act: Callable[[], None] | None = None
        self._icon, self._text = QLabel(), label(wraps=True)
        self.button = Button()
        self._close = QToolButton()
        self._close.setProperty("role", "quiet")
        self.retranslate()
        self._close.setIconSize(ICON)
        row = QHBoxLayout(self)
        keep_free(row, 12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.button.clicked.connect(self._on_clicked)
        self._close.clicked.connect(self.hide)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def retranslate(self) -> None:
        """Name the button in the language in force; what is said stays as it was said."""
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.setToolTip(tr("Close this notice"))

    @property
    def text(self) -> str:
        """What the notice says."""
        return self._text.text()

    def show_text(
        self, text: str, button: str = "", act: Callable[[], None] | None = None, *,
        is_error: bool = False,
    ) -> None:  # fmt: skip
        """Say something, with a button that runs `act` where something can be done."""
        self._is_error, self._act = is_error, act
        self._show_tone()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc while the focus is in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _show_tone(self) -> None:
        tokens = self._theme.tokens
        name, colour = ("problems", tokens.bad) if self._is_error else ("info", tokens.accent)
        self._icon.setPixmap(self._theme.icon(name, colour).pixmap(ICON))
        self.setProperty("tone", "error" if self._is_error else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_theme_changed(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
        self._show_tone()
