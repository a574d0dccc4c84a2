"""Problems of the files: those that could not be used, and what was found in the others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QPushButton, QScrollArea, QWidget

from dataperf_gui.data.dataset import Problem
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.theme.sizes import follow_type, keep_free, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.tables import PlainTable
from dataperf_gui.inspection.base import Inspection
from dataperf_gui.messages import Message

SHOWN = 1000
"""More lines than anybody reads; copying takes all."""
WIDTH, FILE_WIDTH, LIST_HEIGHT = 640, 240, 240


class ProblemsDialog(Dialog):
    """What was found, a line a kind of problem, and a table of files that were left out.

    Parameters
    ----------
    problems : sequence of Problem
        Files that were left out.
    notes : sequence of Message
        What else the reader of the dataset did.
    inspection : Inspection, optional
        None while the files are still looked at.
    """

    chosen = Signal(str)
    """The items with a problem are wanted; its name."""

    def __init__(
        self,
        problems: Sequence[Problem],
        notes: Sequence[Message],
        inspection: Inspection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Problems of the files"), parent=parent, width=WIDTH)
        self._problems = problems
        self.show_buttons: dict[str, QPushButton] = {}
        for note in notes:
            self.column.addWidget(label(say(note), wraps=True))
        self._show_found(inspection)
        self._show_left_out(problems)

    def _show_found(self, inspection: Inspection | None) -> None:
        """Show how many items each detector found, with a button to look at them."""
        if inspection is None:
            text = tr("The files are still being looked at; open this again in a moment.")
            self.column.addWidget(label(text, "muted", wraps=True))
            return
        found = {kind: items for kind, items in inspection.findings.items() if items}
        if not found:
            text = tr("Nothing is wrong with the {n} kinds of problem that are looked for.",
                      n=len(inspection.findings))  # fmt: skip
            self.column.addWidget(label(text if inspection.findings else "", wraps=True))
            return
        inside = QWidget()
        grid = QGridLayout(inside)
        keep_free(grid, 0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setColumnStretch(2, 1)
        for line, (kind, items) in enumerate(found.items()):
            button = QPushButton(tr("Show them"))
            button.setAccessibleName(tr("Show: {problem}", problem=tr(kind.title)))
            button.setAutoDefault(False)
            button.clicked.connect(self._on_show)
            self.show_buttons[kind.name] = button
            count = label(str(len(items)), "strong")
            words = (count, label(tr(kind.title), "strong"))
            for column, widget in enumerate(words):
                grid.addWidget(widget, line, column)
            grid.addWidget(label(sentence(tr(kind.summary)), "muted", wraps=True), line, 2)
            grid.addWidget(button, line, 3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        follow_type(area, lambda: area.setMinimumHeight(px(LIST_HEIGHT)))
        self.column.addWidget(area, 1)

    def _show_left_out(self, problems: Sequence[Problem]) -> None:
        if not problems:
            self.column.addWidget(label(tr("All files could be used.")))
            self.column.addStretch(1)
            return
        text = tr("{n} files left out; everything else works without.", n=len(problems))
        self.column.addWidget(label(text, "muted", wraps=True))
        self.table = PlainTable(tr("Files that were left out"))
        shown = problems[:SHOWN]
        files, reasons = [each.key for each in shown], [say(each.message) for each in shown]
        self.table.show_texts({tr("File"): files, tr("What is wrong"): reasons}, FILE_WIDTH)
        follow_type(self.table, lambda: self.table.setMinimumHeight(px(LIST_HEIGHT)))
        self.column.addWidget(self.table, 1)
        self.copy_button = self.buttons.addButton(
            tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy)

    def _on_show(self) -> None:
        for name, button in self.show_buttons.items():
            if button is self.sender():
                self.chosen.emit(name)
                self.accept()

    def _on_copy(self) -> None:
        lines = (f"{problem.key}\t{say(problem.message)}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))
