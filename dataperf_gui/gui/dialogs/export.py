"""What can be taken away: the clean labels, or a copy of the files sorted by label."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.files import ask_for_folder, ask_where_to_save
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.session.names import safe_name


class ExportKind(StrEnum):
    """How labels are taken away."""

    CSV = "csv"
    PARQUET = "parquet"
    FOLDER = "folder"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What a person wants, and where."""

    kind: ExportKind
    path: Path


class ExportDialog(Dialog):
    """Chooses kind and place.

    Parameters
    ----------
    name : str
        The dataset's title, for the proposed file name.
    has_files : bool
        Whether items are files that can be copied.
    division : str
        What a challenge's entry would count as, in words; empty for other data.
    """

    def __init__(
        self, name: str, *, has_files: bool, division: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export"), tr("Choose the place…"), parent, width=460)
        self._name = name
        self.wish: ExportWish | None = None
        self.choices = _choices(has_files=has_files, is_challenge=bool(division))
        text = tr(
            "The table says of every item which label it was given, which it has now, who "
            "decided, when, and why it was suspected."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        group = QButtonGroup(self)
        for button in self.choices.values():
            group.addButton(button)
            self.column.addWidget(button)
        if division:
            self.column.addWidget(label(division, "muted", wraps=True))
        self.choices[ExportKind.CSV].setChecked(True)
        self.choices[ExportKind.CSV].setFocus()

    def accept(self) -> None:
        """Ask for the place, and close when there is one."""
        kind = next(kind for kind, button in self.choices.items() if button.isChecked())
        path = self._place(kind)
        if path:
            self.wish = ExportWish(kind, Path(path))
            super().accept()

    def _place(self, kind: ExportKind) -> str:
        if kind is ExportKind.FOLDER:
            return ask_for_folder(self, tr("Choose an empty folder for the copy"))
        if kind is ExportKind.OFFICIAL:
            return ask_for_folder(self, tr("Choose a folder for the submission files"))
        return self._file(kind)

    def _file(self, kind: ExportKind) -> str:
        name = safe_name(f"{self._name} labels.{kind}")
        return ask_where_to_save(self, tr("Save the labels"), name, f"*.{kind}")[0]


def _choices(*, has_files: bool, is_challenge: bool) -> dict[ExportKind, QRadioButton]:
    """Return a button for each way; the one for files is off where items are none."""
    folder_tip = (
        tr("One sub-folder for each class")
        if has_files
        else tr("The items of this dataset are not files of their own")
    )
    choices = {
        ExportKind.CSV: _choice(tr("Labels as CSV"), tr("Opens in any spreadsheet")),
        ExportKind.PARQUET: _choice(tr("Labels as Parquet"), tr("Smaller, for programs")),
        ExportKind.FOLDER: _choice(tr("A copy of the files, sorted by label"), folder_tip),
    }
    choices[ExportKind.FOLDER].setEnabled(has_files)
    if is_challenge:
        choices[ExportKind.OFFICIAL] = _choice(
            tr("Official submission (DataPerf)"),
            tr("The order of your decisions and the time they took, as the challenge wants it"),
        )
    return choices


def _choice(text: str, tip: str) -> QRadioButton:
    button = QRadioButton(text)
    button.setToolTip(tip)
    return button
