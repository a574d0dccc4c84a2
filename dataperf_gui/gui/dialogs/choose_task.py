"""Asks which task of a cleaning challenge's folder to open, and for pictures of its items."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from dataperf_gui.challenges.vision_cleaning.tasks import TaskSetup
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.basics import label

MOST_ROWS = 8
"""Tasks shown without scrolling: the official data have eight."""


class ChooseTaskDialog(Dialog):
    """The tasks, and a folder with pictures where there is one.

    Parameters
    ----------
    folder : Path
        The challenge's folder.
    tasks : sequence of TaskSetup
        At least one.
    """

    def __init__(
        self, folder: Path, tasks: Sequence[TaskSetup], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Choose a task"), tr("Open"), parent)
        self.setMinimumWidth(560)
        text = tr(
            "{folder} is a vision cleaning challenge. Each task is a set of labels to clean.",
            folder=folder.name,
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.tasks = QListWidget()
        self.tasks.setAccessibleName(tr("Tasks"))
        for task in tasks:
            words = tr("{task}: {n} labels, {noise} of them wrong at first",
                       task=task.data_id, n=task.train_size,
                       noise=f"{float(task.noise_level):.0%}")  # fmt: skip
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, task.data_id)
            self.tasks.addItem(item)
        self.tasks.setCurrentRow(0)
        self.tasks.setFixedHeight(28 * min(len(tasks), MOST_ROWS) + 8)
        self.tasks.itemActivated.connect(self.accept)
        self.column.addWidget(self.tasks)
        self._ask_for_pictures()
        self.tasks.setFocus()

    @property
    def options(self) -> dict[str, str]:
        """What was chosen, for `source_for`."""
        chosen = self.tasks.currentItem()
        task = str(chosen.data(Qt.ItemDataRole.UserRole)) if chosen else ""
        return {"task": task, "pictures": self.pictures.text().strip()}

    def _ask_for_pictures(self) -> None:
        text = tr(
            "The official data have no pictures. If you have them, named by image id, choose their "
            "folder; otherwise each item is shown by its features and the items most like it."
        )
        self.column.addWidget(label(text, "muted", wraps=True))
        self.pictures = QLineEdit()
        self.pictures.setAccessibleName(tr("Folder of pictures"))
        self.pictures.setPlaceholderText(tr("Folder of pictures (not needed)"))
        browse = QPushButton(tr("Folder…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.addWidget(self.pictures, 1)
        row.addWidget(browse)
        self.column.addLayout(row)

    def _on_browse(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Choose the folder of pictures")):
            self.pictures.setText(chosen)
