"""The tournament: the person's own answers in the order of every queue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dataperf_gui.compare.tournament import Place, Tournament
from dataperf_gui.gui.compare.series import title_of
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, card, label
from dataperf_gui.gui.widgets.buttons import Button

MOST = 6
"""Places shown."""
SMALLEST_S = 1.0
"""Less saved time is none."""


class TournamentCard(QWidget):
    """Says which queue would have led to the target first, with the answers that were given."""

    wanted = Signal()
    """The button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(label(tr("Tournament").upper(), "eyebrow"))
        self.words = label(_question(), "muted", wraps=True)
        column.addWidget(self.words)
        self._places = QGridLayout()
        self._places.setHorizontalSpacing(2 * GRID)
        self._places.setVerticalSpacing(2)
        self._places.setColumnStretch(1, 1)
        column.addLayout(self._places)
        self.button = Button(tr("Replay my answers"))
        self.button.setToolTip(tr("Play your answers in the order of each curve that is shown"))
        self.button.clicked.connect(self.wanted)
        column.addWidget(self.button)

    def show_result(self, result: Tournament) -> None:
        """Show who won."""
        self.words.setText(in_words(result))
        while (old := self._places.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        for line, place in enumerate(result.places[:MOST]):
            texts = (f"{line + 1}.", title_of(place.name), _looks(place), _saved(place))
            for column, text in enumerate(texts):
                role = "strong" if line == 0 else ""
                made = ElidedLabel(text, role) if column == 1 else label(text, role)
                self._places.addWidget(made, line, column)


def in_words(result: Tournament) -> str:
    """Say what was played for, what counted, and what did not."""
    goal = (
        tr("the score you ended with, {score:.3f}", score=result.target)
        if result.is_own_end
        else tr("95 % of the score with all labels right, {score:.3f}", score=result.target)
    )
    return tr(
        "Which order would have brought your {n} answers to {goal} first? {rest} items that you "
        "did not answer are passed over.",
        n=result.n_answered, goal=goal, rest=result.n_unanswered,
    )  # fmt: skip


def _question() -> str:
    return tr("Had the items come in another order, would you have been there sooner?")


def _looks(place: Place) -> str:
    if place.reached is None:
        return tr("never")
    return tr("{n} looks", n=place.reached.inspected)


def _saved(place: Place) -> str:
    if place.saved_seconds is None or abs(place.saved_seconds) < SMALLEST_S:
        return ""
    minutes, seconds = divmod(round(abs(place.saved_seconds)), 60)
    time = f"{minutes}:{seconds:02d}"
    return (
        tr("{time} saved", time=time) if place.saved_seconds > 0 else tr("{time} more", time=time)
    )
