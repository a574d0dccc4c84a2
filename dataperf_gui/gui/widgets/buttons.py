"""Buttons that show their key."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.widgets.claims import PRESSING, claims


class Button(QPushButton):
    """A button that Space and Return press while it has the focus, whatever they do elsewhere."""

    def event(self, event: QEvent) -> bool:
        """Claim what presses it."""
        return claims(event, PRESSING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Return; outside dialogs Qt leaves that out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class KeyButton(Button):
    """A button with a text and, beside it, the key that does the same.

    The key itself is a shortcut of an action or the screen: `QAbstractButton.setShortcut` would
    animate a click and answer 150 ms late.
    """

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._key = QLabel(text), QLabel(key)
        self._key.setProperty("role", "keycap")
        self._row = row = QHBoxLayout(self)
        keep_free(row, 12, 4, 10, 4)
        row.setSpacing(8)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addStretch(1)
        for label in (self._text, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        row.addStretch(1)
        self._key.setVisible(bool(key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_text(text, key)

    def show_text(self, text: str, key: str) -> None:
        """Show another text and key."""
        self._text.setText(text)
        self._key.setText(key)
        self._show_key()
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.updateGeometry()

    @property
    def shown_text(self) -> str:
        """What the button says, without its key."""
        return self._text.text()

    @property
    def shown_key(self) -> str:
        """The key that the button shows."""
        return self._key.text()

    def sizeHint(self) -> QSize:
        """Return the size that text and key need."""
        return self._size(has_key=bool(self.shown_key))

    def minimumSizeHint(self) -> QSize:
        """Return the size that the text needs: the key is in the tip, too."""
        return self._size(has_key=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the key where there is room for it."""
        super().resizeEvent(event)
        self._show_key()

    def _show_key(self) -> None:
        is_shown = bool(self.shown_key) and self.width() >= self.sizeHint().width()
        self._key.setVisible(is_shown)

    def _size(self, *, has_key: bool) -> QSize:
        for part in (self._text, self._key):  # a hidden one is not dressed by itself
            part.ensurePolished()
        text, key = self._text.sizeHint(), self._key.sizeHint()
        margins, row = self._row.contentsMargins(), self._row
        width = margins.left() + text.width() + margins.right()
        width += (row.spacing() + key.width()) * has_key
        height = margins.top() + max(text.height(), key.height()) + margins.bottom()
        return QSize(width, height)


class ActionButton(KeyButton):
    """A button of an action: its text, key, tip, and whether it is on.

    Parameters
    ----------
    actions : Actions
        The table.
    name : str
        The action.
    is_primary : bool
        Whether it is the screen's one filled button.
    """

    def __init__(
        self,
        actions: Actions,
        name: str,
        *,
        is_primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._action: QAction = actions[name]
        self._name, self._actions = name, actions
        super().__init__(self._action.text(), actions.keys_text(name), parent)
        self.setObjectName(f"button-{name}")
        self.setProperty("primary", is_primary)
        self._is_primary = is_primary
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        if self.shown_key != (key := self._actions.keys_text(self._name)):
            self.show_text(self.shown_text, key)
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.style().unpolish(self)
        self.style().polish(self)
