"""Asks where the boards are kept: on this computer, or in a team's database."""

from PySide6.QtWidgets import QLineEdit, QWidget

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.basics import label


class TeamDialog(Dialog):
    """The address of a team's database.

    Parameters
    ----------
    url : str
        As it is now; empty = on this computer.
    """

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where the boards are kept"), tr("Use it"), parent, width=560)
        text = tr(
            "A team can keep its boards in one PostgreSQL database, so that everybody sees the "
            "same. Leave the line empty to keep them on this computer.\n\nThe address is kept in "
            "the settings as it is written here: leave the password to PostgreSQL's password file."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.address = QLineEdit(url)
        self.address.setAccessibleName(tr("Address of the database"))
        self.address.setPlaceholderText("postgresql+psycopg://USER@HOST/DATABASE")
        self.column.addWidget(self.address)
        self.address.setFocus()

    @property
    def url(self) -> str:
        """What was written."""
        return self.address.text().strip()
