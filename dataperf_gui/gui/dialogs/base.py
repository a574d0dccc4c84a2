"""What all dialogs have in common."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label


class Dialog(QDialog):
    """A heading, a content, and buttons.

    Parameters
    ----------
    title : str
        Heading and window title.
    accept : str
        What the primary button says; empty where there is only "Close".
    """

    def __init__(self, title: str, accept: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(GRID)
        self.buttons = QDialogButtonBox()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addWidget(label(title, "heading"))
        outer.addLayout(self.column, 1)
        outer.addWidget(self.buttons)
        if accept:
            self.accept_button = self.buttons.addButton(
                accept, QDialogButtonBox.ButtonRole.AcceptRole
            )
            self.accept_button.setProperty("primary", True)
            self.accept_button.style().polish(self.accept_button)  # it is already dressed
            self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        else:
            self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
