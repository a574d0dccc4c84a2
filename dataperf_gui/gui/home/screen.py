"""The Home screen: a card for each thing that can be worked on."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.data.dataset import Problem, Source
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.home.cards import Card, Cover
from dataperf_gui.gui.home.challenge_row import ChallengeRow
from dataperf_gui.gui.home.covers import cover_path
from dataperf_gui.gui.home.digits import DigitsPicture, sample_digits
from dataperf_gui.gui.home.steps import Steps
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.session.store import Recent

MIN_CARD = 320
MAX_WIDTH = 1640
"""Wider lines of cards are hard to survey."""
FIRST_HEIGHT, FIRST_HEIGHT_ALONE = 264, 360
"""Pixels of the first row; more where no sessions are below it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The data that comes with the program.

    Parameters
    ----------
    source : Source
        What opens it.
    title, text : str
        Heading and one sentence.
    """

    source: Source
    title: str
    text: str


class HomeScreen(QWidget):
    """An offer to start with, the way to a person's own data, and the recent sessions.

    Parameters
    ----------
    actions : Actions
        The table.
    theme : Theme
        Colours and icons.
    offer : Offer
        Opened by the first card.
    """

    source_chosen = Signal(object)
    session_chosen = Signal(object)

    def __init__(self, actions: Actions, theme: Theme, offer: Offer) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._actions, self._theme, self._offer = actions, theme, offer
        self._digits = sample_digits()
        self.cards: list[Card] = []
        self._recent_cards: list[Card] = []
        self._grid = QGridLayout()
        self._n_columns = 0
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_cards(self, recents: tuple[Recent, ...], problems: tuple[Problem, ...]) -> None:
        """Show what there is; the first card's button takes the focus."""
        mine = [recent for recent in recents if recent.source == self._offer.source]
        others = [recent for recent in recents if recent not in mine]
        first = self._offer_card(mine[0] if mine else None)
        self._recent_cards = [self._recent_card(recent) for recent in others]
        self.cards = [first, self._own_card(), *self._recent_cards]
        self._grid, self._n_columns = QGridLayout(), 0
        self._arrange()
        content = self._filled(problems)
        self._area.setWidget(content)
        content.show()  # the area does not, where it is visible itself
        self.setFocusProxy(first.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number fits into a row."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self.width(), MAX_WIDTH) - 2 * GRID
        n_columns = max(room // (MIN_CARD + 2 * GRID), 1)
        if n_columns == self._n_columns:
            return
        for column in range(max(n_columns, self._n_columns)):
            self._grid.setColumnStretch(column, int(column < n_columns))
        self._n_columns = n_columns
        self._grid.setSpacing(2 * GRID)
        for place, card in enumerate(self._recent_cards):
            self._grid.addWidget(card, place // n_columns, place % n_columns)

    def _filled(self, problems: tuple[Problem, ...]) -> QWidget:
        """Return the cards and what stands between them, from top to bottom."""
        content = QWidget()
        content.setMaximumWidth(MAX_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self._first_row())
        challenge = ChallengeRow()
        challenge.chosen.connect(self.source_chosen)
        if self._recent_cards:
            column.addWidget(label(tr("Go on with").upper(), "eyebrow"))
            column.addLayout(self._grid)
            column.addWidget(challenge)
        else:
            column.addWidget(challenge)
            column.addWidget(label(tr("How it works").upper(), "eyebrow"))
            column.addWidget(Steps(self._theme))
        for problem in problems:
            column.addWidget(_problem_line(problem))
        column.addStretch(1)
        return content

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for card, stretch in zip(self.cards, (2, 1), strict=False):
            card.setMinimumHeight(FIRST_HEIGHT if self._recent_cards else FIRST_HEIGHT_ALONE)
            row.addWidget(card, stretch)
        return row

    def _offer_card(self, session: Recent | None) -> Card:
        picture = DigitsPicture(self._theme, self._digits)
        key = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        button = KeyButton(tr("Go on") if session else tr("Start"), key)
        button.setProperty("primary", True)
        sentence = label(self._offer.text, "muted", wraps=True)
        card = Card(self._offer.title, sentence, button, picture, is_wide=True)
        if session is not None:
            card.add_progress(session.decided, session.n_train, _score(session))
        card.chosen.connect(self._on_offer)
        return card

    def _own_card(self) -> Card:
        text = tr(
            "A folder with a sub-folder for each class, or a table (CSV, Parquet) of files and "
            "labels. Choose it, or drop it on this window. Nothing leaves this machine."
        )
        picture = Cover(self._theme, None, "open")
        button = KeyButton(self._actions["open"].text(), self._actions.keys_text("open"))
        card = Card(tr("Your own pictures"), label(text, "muted", wraps=True), button, picture)
        card.chosen.connect(self._actions["open"].trigger)
        return card

    def _recent_card(self, recent: Recent) -> Card:
        cover = QImage(str(cover_path(recent.path)))
        picture = Cover(self._theme, None if cover.isNull() else cover, "review")
        card = Card(recent.name, _place(recent), KeyButton(tr("Go on"), ""), picture)
        card.add_progress(recent.decided, recent.n_train, _score(recent))
        card.setProperty("recent", recent)
        card.chosen.connect(self._on_recent)
        return card

    def _on_offer(self) -> None:
        self.source_chosen.emit(self._offer.source)

    def _on_recent(self) -> None:
        self.session_chosen.emit(self.sender().property("recent"))


def _problem_line(problem: Problem) -> QLabel:
    text = tr("{file} was left out: {reason}", file=problem.key, reason=say(problem.message))
    line = label(text, "banner", wraps=True)
    line.setContentsMargins(12, GRID, 12, GRID)
    return line


def _score(recent: Recent) -> str:
    return f"{100 * recent.score.value:.1f} %" if recent.score else ""


def _place(recent: Recent) -> QLabel:
    """Return a line that says when the session was used and where its data are."""
    place = recent.source.path if recent.source.kind != "embedded" else tr("sample")
    text = tr("{when} · {place}", when=_ago(recent.last_used), place=place)
    return ElidedLabel(text, "muted", Qt.TextElideMode.ElideMiddle)


def _ago(when: datetime) -> str:
    """Return when something was, as people say it."""
    minutes = int((datetime.now(UTC) - when).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("{n} min ago", n=minutes)
    if minutes < 24 * 60:
        return tr("{n} h ago", n=minutes // 60)
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
