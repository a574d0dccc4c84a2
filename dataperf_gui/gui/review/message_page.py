"""A page that says something in place of an item: nothing to show, or all done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import Button

TEXT_WIDTH = 440


class MessagePage(QWidget):
    """A heading, a few sentences, and buttons for what to do next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.text = label(role="title"), label(role="muted", wraps=True)
        self.buttons: list[Button] = []
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        follow_type(self, self._fit)
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self._row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(self.heading)
        column.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._row)
        column.addStretch(1)

    def show_nothing(self) -> None:
        """Say that no item passes the filters, and how to get them back."""
        self._show(
            tr("Nothing to show"),
            tr("No item passes the filters. “Show all” above brings the whole queue back."),
            [],
        )

    def show_message(self, heading: str, text: str) -> None:
        """Say something else."""
        self._show(heading, text, [])

    def show_finished(self, actions: Sequence[QAction], *, is_all: bool) -> None:
        """Say that every item is decided, and what can be done next.

        Parameters
        ----------
        actions : sequence of QAction
            A button each; the first is the primary one.
        is_all : bool
            Whether nothing was filtered out.
        """
        heading = tr("All looked at") if is_all else tr("All of these are looked at")
        text = tr(
            "Every item here has a decision, and all of them are saved. Export the clean labels, "
            "rank again with the labels as they are now, or go back with the arrow keys."
        )
        self._show(heading, text, actions)

    def _fit(self) -> None:
        """Give the sentences lines that can be read well, and room for all of them."""
        self.text.setFixedWidth(px(TEXT_WIDTH))
        self.text.setMinimumHeight(max(self.text.heightForWidth(px(TEXT_WIDTH)), 0))

    def _show(self, heading: str, text: str, actions: Sequence[QAction]) -> None:
        self.heading.setText(heading)
        self.text.setText(text)
        self._fit()
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [_button(action, is_primary=not i) for i, action in enumerate(actions)]
        for button in self.buttons:
            self._row.addWidget(button)


def _button(action: QAction, *, is_primary: bool) -> Button:
    button = Button(action.text())
    button.setToolTip(action.toolTip())
    button.setProperty("primary", is_primary)
    button.clicked.connect(action.trigger)
    return button
