"""The line on Home that opens the embedded tasks of the vision cleaning challenge."""

import yaml
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from dataperf_gui.assets import asset
from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.gui.widgets.fields import Choice

CLEANING = "vision-cleaning"


class ChallengeRow(QFrame):
    """What the challenge is, a list of its tasks, and a button that opens the chosen one.

    Parameters
    ----------
    task : str
        Chosen at first; the first one where empty.
    """

    chosen = Signal(object)
    """A `Source`."""
    task_chosen = Signal(str)
    """Another task in the list."""

    def __init__(self, task: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        text = tr(
            "300 pictures a task, three of ten labels wrong: reach 95 % of the best score with as "
            "few fixes as you can."
        )
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(label(tr("Vision cleaning challenge (DataPerf)"), "strong"))
        words.addWidget(label(text, "muted", wraps=True))
        self.tasks = Choice()
        self.tasks.setAccessibleName(tr("Task"))
        self.tasks.addItems(_task_names())
        self.tasks.setCurrentIndex(max(self.tasks.findText(task), 0))
        self.tasks.currentTextChanged.connect(self.task_chosen)
        self.button = KeyButton(tr("Start"), "")
        self.button.setAccessibleName(tr("Start the vision cleaning challenge"))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        row.setSpacing(2 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.tasks)
        row.addWidget(self.button)

    def _on_clicked(self) -> None:
        self.chosen.emit(Source(CLEANING, "embedded", {"task": self.tasks.currentText()}))


def _task_names() -> list[str]:
    setup = asset("challenges", CLEANING, "sample", "task_setup.yml").read_text(encoding="utf-8")
    return [task["data_id"] for task in yaml.safe_load(setup)["tasks"]]
