"""The files that could not be used, and why."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from dataperf_gui.data.dataset import Problem
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.tables import PlainTable
from dataperf_gui.messages import Message

SHOWN = 1000
"""More lines than anybody reads; copying takes all."""
FILE_WIDTH = 240


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
        self.resize(760, 420 if problems else 160)
        for note in notes:
            self.column.addWidget(label(say(note), wraps=True))
        if not problems:
            self.column.addWidget(label(tr("All files could be used.")))
            self.column.addStretch(1)
            return
        text = tr("{n} file(s) were left out; everything else works without them.", n=len(problems))
        self.column.addWidget(label(text, "muted", wraps=True))
        self.table = PlainTable(tr("Files that were left out"))
        shown = problems[:SHOWN]
        files, reasons = [each.key for each in shown], [say(each.message) for each in shown]
        self.table.show_texts({tr("File"): files, tr("What is wrong"): reasons}, FILE_WIDTH)
        self.column.addWidget(self.table, 1)
        self.copy_button = self.buttons.addButton(
            tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy)

    def _on_copy(self) -> None:
        lines = (f"{problem.key}\t{say(problem.message)}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
