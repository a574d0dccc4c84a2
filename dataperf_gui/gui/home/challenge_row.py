"""The lines on Home that open the embedded tasks of the challenges."""

from collections.abc import Sequence
from dataclasses import dataclass

import yaml
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from dataperf_gui.assets import asset
from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.gui.widgets.fields import Choice

CLEANING, SPEECH, VISION = "vision-cleaning", "speech-selection", "vision-selection"
MARKET = "data-acquisition"
CHOICE_WIDTH = 220


@dataclass(frozen=True, slots=True)
class ChallengeOffer:
    """A challenge with data that come with the program.

    Parameters
    ----------
    challenge : str
        Its id.
    title, text : str
        Heading and one sentence.
    tasks : sequence of pairs of str
        Name and words of each task; none where all are done together.
    """

    challenge: str
    title: str
    text: str
    tasks: Sequence[tuple[str, str]]


def challenge_offers() -> tuple[ChallengeOffer, ...]:
    """Return the challenges in the order of the lines."""
    languages = (("en", tr("English")), ("id", tr("Indonesian")), ("pt", tr("Portuguese")))
    return (
        ChallengeOffer(
            CLEANING,
            tr("Vision cleaning challenge (DataPerf)"),
            tr(
                "300 pictures a task, three of ten labels wrong: reach 95 % of the best score with "
                "as few fixes as you can."
            ),
            _cleaning_tasks(),
        ),
        ChallengeOffer(
            VISION,
            tr("Vision selection challenge (DataPerf)"),
            tr(
                "A pool of pictures without labels, and 20 examples: choose a small training set "
                "that teaches a model what they show."
            ),
            [(name, tr(name)) for name in _concepts()],
        ),
        ChallengeOffer(
            SPEECH,
            tr("Speech selection challenge (DataPerf)"),
            tr(
                "Choose the 25 or 60 clips that teach a small model most about five words. Listen, "
                "add, swap, and watch the score."
            ),
            [
                (f"{code}_{size}", tr("{language}, {n} clips", language=name, n=size))
                for code, name in languages
                for size in (25, 60)
            ],
        ),
        ChallengeOffer(
            MARKET,
            tr("Data acquisition challenge (DataPerf)"),
            tr(
                "Buy rows from twelve sellers in each of five markets, with a budget: look at what "
                "they show, move the sliders, and watch the estimate."
            ),
            (),
        ),
    )


class ChallengeRow(QFrame):
    """What the challenge is, a list of its tasks, and a button that opens the chosen one.

    Parameters
    ----------
    offer : ChallengeOffer
        The challenge.
    task : str
        Chosen at first; the first one where empty.
    """

    chosen = Signal(object)
    """A `Source`."""
    task_chosen = Signal(str, str)
    """Another task in the list of a challenge."""

    def __init__(self, offer: ChallengeOffer, task: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.challenge = offer.challenge
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(label(offer.title, "strong"))
        words.addWidget(label(offer.text, "muted", wraps=True))
        self.tasks = Choice()
        follow_type(self.tasks, lambda: self.tasks.setMinimumWidth(px(CHOICE_WIDTH)))
        self.tasks.setAccessibleName(tr("Task"))
        for name, text in offer.tasks:
            self.tasks.addItem(text, name)
        self.tasks.setCurrentIndex(max(self.tasks.findData(task), 0))
        self.tasks.currentIndexChanged.connect(self._on_task)
        self.button = KeyButton(tr("Start"), "")
        self.button.setAccessibleName(f"{self.button.shown_text}: {offer.title}")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        row.setSpacing(2 * GRID)
        row.addLayout(words, 1)
        row.addWidget(self.tasks)
        self.tasks.setVisible(bool(offer.tasks))
        row.addWidget(self.button)

    def _on_task(self) -> None:
        self.task_chosen.emit(self.challenge, self.tasks.currentData())

    def _on_clicked(self) -> None:
        options = {"task": self.tasks.currentData()} if self.tasks.count() else {}
        self.chosen.emit(Source(self.challenge, "embedded", options))


def _cleaning_tasks() -> list[tuple[str, str]]:
    setup = asset("challenges", CLEANING, "sample", "task_setup.yml").read_text(encoding="utf-8")
    names = [str(task["data_id"]) for task in yaml.safe_load(setup)["tasks"]]
    return [(name, name) for name in names]


def _concepts() -> list[str]:
    setup = asset("challenges", VISION, "sample", "task_setup.yaml").read_text(encoding="utf-8")
    return [str(name) for name in yaml.safe_load(setup)["eval_tasks"]]
