"""Asks what to hand in: the session that is open, or a folder of submission files."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.files import ask_for_folder
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.basics import label


@dataclass(frozen=True, slots=True)
class HandIn:
    """What a person wants to hand in.

    Parameters
    ----------
    owner, name : str
        Who, and what they call it.
    files : Path or None
        Folder of submission files; None for the session that is open.
    folder : Path or None
        The challenge's folder; None for the embedded sample.
    """

    owner: str
    name: str
    files: Path | None
    folder: Path | None


class HandInDialog(Dialog):
    """A name for the entry, and where it comes from.

    Parameters
    ----------
    who : str
        Proposed owner.
    session : str
        What the open session is called; empty where there is none that can be handed in.
    """

    def __init__(self, who: str, session: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hand in an entry"), tr("Check and score"), parent, width=560)
        text = tr(
            "Every rule of the challenge is checked first. Whether it counts as people's work or a "
            "program's follows from the session's journal."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.owner, self.name = self._field(tr("Who"), who), self._field(tr("Name of the entry"))
        self.from_session = QRadioButton(tr("The session “{name}”", name=session))
        self.from_files = QRadioButton(tr("Official submission files in a folder"))
        group = QButtonGroup(self)
        for button in (self.from_session, self.from_files):
            group.addButton(button)
            self.column.addWidget(button)
        self.from_session.setVisible(bool(session))
        (self.from_session if session else self.from_files).setChecked(True)
        self.files = self._place(tr("Folder of the submission files"))
        self.folder = self._place(
            tr("The challenge's folder (empty = the sample that comes along)")
        )
        for field in (self.owner, self.name, self.files):
            field.textChanged.connect(self._check)
        group.buttonToggled.connect(self._check)
        self.name.setFocus()
        self._check()

    @property
    def wish(self) -> HandIn:
        """What was chosen."""
        is_session = self.from_session.isChecked()
        folder = self.folder.text().strip()
        return HandIn(
            self.owner.text().strip(),
            self.name.text().strip(),
            None if is_session else Path(self.files.text().strip()).expanduser(),
            Path(folder).expanduser() if folder and not is_session else None,
        )

    def _field(self, name: str, text: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        self.column.addWidget(label(name, "muted"))
        self.column.addWidget(field)
        return field

    def _place(self, name: str) -> QLineEdit:
        field, browse = QLineEdit(), QPushButton(tr("Folder…"))
        field.setAccessibleName(name)
        self.column.addWidget(label(name, "muted"))
        browse.setAutoDefault(False)
        browse.setAccessibleName(f"{browse.text()} {name}")

        def choose() -> None:
            if chosen := ask_for_folder(self, name):
                field.setText(chosen)

        browse.clicked.connect(choose)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(browse)
        self.column.addLayout(row)
        return field

    def _check(self) -> None:
        is_session = self.from_session.isChecked()
        for field in (self.files, self.folder):
            field.setEnabled(not is_session)
        has_source = is_session or bool(self.files.text().strip())
        is_named = bool(self.owner.text().strip() and self.name.text().strip())
        self.accept_button.setEnabled(is_named and has_source)
