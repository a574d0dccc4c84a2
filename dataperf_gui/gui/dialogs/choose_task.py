"""Asks which task of a challenge's folder to open, and for pictures or sounds of its items."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.files import ask_for_folder
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label

ROW_PADDING = 13
"""Pixels above and below the words of a row, as the style sheet has them."""
MOST_ROWS = 8
"""Tasks shown without scrolling: the official data have eight."""


@dataclass(frozen=True, slots=True)
class TaskQuestion:
    """What the dialog asks of a folder.

    Parameters
    ----------
    about : str
        A sentence on what the folder is.
    tasks : sequence of pairs of str
        Name and words of each task; at least one.
    media : str
        Option that names the folder of pictures or sounds: ``pictures`` or ``audio``.
    media_text : str
        When that folder is needed.
    media_hint : str
        What it is called.
    """

    about: str
    tasks: Sequence[tuple[str, str]]
    media: str
    media_text: str
    media_hint: str


class ChooseTaskDialog(Dialog):
    """The tasks, and a folder with pictures or sounds where there is one.

    Parameters
    ----------
    question : TaskQuestion
        What is asked.
    """

    def __init__(self, question: TaskQuestion, parent: QWidget | None = None) -> None:
        super().__init__(tr("Choose a task"), tr("Open"), parent, width=560)
        self._question = question
        self.column.addWidget(label(question.about, "muted", wraps=True))
        self.tasks = QListWidget()
        self.tasks.setAccessibleName(tr("Tasks"))
        self.tasks.ensurePolished()  # rows that are laid out before do not get their height
        for name, words in question.tasks:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.tasks.addItem(item)
        self.tasks.setCurrentRow(0)
        follow_type(self.tasks, self._fit)
        self.tasks.itemActivated.connect(self.accept)
        self.column.addWidget(self.tasks)
        self._ask_for_media()
        self.tasks.setFocus()

    @property
    def options(self) -> dict[str, str]:
        """What was chosen: ``task``, and the folder of pictures or sounds."""
        chosen = self.tasks.currentItem()
        task = str(chosen.data(Qt.ItemDataRole.UserRole)) if chosen else ""
        return {"task": task, self._question.media: self.media.text().strip()}

    def _fit(self) -> None:
        """Give the list as many rows as there are tasks, up to some."""
        rows = min(len(self._question.tasks), MOST_ROWS)
        self.tasks.setFixedHeight(rows * (self.tasks.fontMetrics().height() + ROW_PADDING) + GRID)

    def _ask_for_media(self) -> None:
        question = self._question
        self.column.addWidget(label(question.media_text, "muted", wraps=True))
        self.media = QLineEdit()
        self.media.setAccessibleName(question.media_hint)
        self.media.setPlaceholderText(tr("{folder} (not needed)", folder=question.media_hint))
        browse = QPushButton(tr("Folder…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.addWidget(self.media, 1)
        row.addWidget(browse)
        self.column.addLayout(row)

    def _on_browse(self) -> None:
        if chosen := ask_for_folder(self, self._question.media_hint):
            self.media.setText(chosen)
