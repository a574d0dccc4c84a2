"""The files that could not be used, and why."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dataperf_gui.data.dataset import Problem
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.messages import Message

SHOWN = 5000
"""More lines than anybody reads; copying takes all."""


class ProblemsDialog(Dialog):
    """A table of problems.

    Parameters
    ----------
    problems : sequence of Problem
        Files that were left out.
    notes : sequence of Message
        What else the reader of the dataset did.
    """

    def __init__(
        self, problems: Sequence[Problem], notes: Sequence[Message], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Problems of the files"), parent=parent)
        self._problems = problems
        self.resize(760, 420)
        for note in notes:
            self.column.addWidget(label(say(note), wraps=True))
        if not problems:
            self.column.addWidget(label(tr("All files could be used.")))
            self.column.addStretch(1)
            return
        text = tr("{n} file(s) were left out; everything else works without them.", n=len(problems))
        self.column.addWidget(label(text, "muted", wraps=True))
        self.column.addWidget(self._table(), 1)
        copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)

    def _table(self) -> QTableWidget:
        shown = self._problems[:SHOWN]
        table = QTableWidget(len(shown), 2)
        table.setHorizontalHeaderLabels([tr("File"), tr("What is wrong")])
        table.setAccessibleName(tr("Files that were left out"))
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setWordWrap(True)
        for row, problem in enumerate(shown):
            for column, text in enumerate((problem.key, say(problem.message))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        table.setColumnWidth(0, 240)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _on_copy(self) -> None:
        lines = (f"{problem.key}\t{say(problem.message)}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
