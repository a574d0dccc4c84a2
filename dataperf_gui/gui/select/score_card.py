"""The two scores of a set: live on the development split, official only when asked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_panel import ScorePanel
from dataperf_gui.gui.review.score_words import score_text
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.messages import Message
from dataperf_gui.selecting.official import Official


class ScoreCard(QWidget):
    """Scores at the top right of the Select screen.

    Parameters
    ----------
    development : Message
        How the development split was made.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    def __init__(self, development: Message, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.live = ScorePanel(theme, tr("Practice score"))
        self.live.ring.hide()
        self.live.setToolTip(say(development))
        self.official = label(role="muted", wraps=True)
        frame, column = card()
        column.addWidget(self.official)
        column.addWidget(ActionButton(actions, "official_score"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GRID)
        outer.addWidget(self.live)
        outer.addWidget(frame)
        self._development = say(development)

    def show_live(self, update: ScoreUpdate, values: list[float], *, is_up_to_date: bool) -> None:
        """Show the score on the development split."""
        self.live.show_score(score_text(update, is_up_to_date=is_up_to_date), values)
        self.live.setToolTip(f"{self.live.toolTip()}\n{self._development}")

    def show_official(self, official: Official, *, is_current: bool) -> None:
        """Say what the official evaluation set said last, and how often it was asked."""
        self.official.setText(official_in_words(official, is_current=is_current))


def official_in_words(official: Official, *, is_current: bool) -> str:
    """Return the sentence about the official score."""
    if official.value is None:
        return tr("Official score: not looked at.")
    return tr(
        "Official score of this set: {value:.2%} (looks so far: {n})"
        if is_current
        else "Official score of an earlier set: {value:.2%} (looks so far: {n})",
        value=official.value,
        n=official.uses,
    )
