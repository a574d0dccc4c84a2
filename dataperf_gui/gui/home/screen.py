"""The Home screen: a card for each thing that can be worked on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.data.dataset import Problem, Source
from dataperf_gui.data.titles import title_of
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.home.cards import Card, Cover
from dataperf_gui.gui.home.challenge_row import ChallengeRow, challenge_offers
from dataperf_gui.gui.home.covers import cover_path
from dataperf_gui.gui.home.steps import Steps
from dataperf_gui.gui.home.tour_row import TourRow
from dataperf_gui.gui.texts import date_text, percent, say, tr
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.session.store import Recent

MIN_CARD = 320
MAX_WIDTH = 1640
"""Wider lines of cards are hard to survey."""
FIRST_HEIGHT, FIRST_HEIGHT_ALONE = 264, 360
"""Pixels of the first row; more where nothing is above or below it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Data that come with the program.

    Parameters
    ----------
    source : Source
        What opens it.
    title, text : str
        Heading and one sentence.
    picture : callable
        Makes the picture of its card.
    """

    source: Source
    title: str
    text: str
    picture: Callable[[Theme], QWidget]


class HomeScreen(QWidget):
    """Offers to start with, the way to a person's own data, and the recent sessions.

    Parameters
    ----------
    actions : Actions
        The table.
    theme : Theme
        Colours and icons.
    offers : tuple of Offer
        The first of them is the one to start with.
    """

    source_chosen = Signal(object)
    session_chosen = Signal(object)

    def __init__(self, actions: Actions, theme: Theme, offers: tuple[Offer, ...]) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._actions, self._theme, self._offers = actions, theme, offers
        self.cards: list[Card] = []
        self._recent_cards: list[Card] = []
        self._grid, self._first = QGridLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tasks: dict[str, str] = {}
        self._n_columns = 0
        self._is_newcomer = False
        self.tour_row = self._made_tour_row()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_cards(
        self, recents: tuple[Recent, ...], problems: tuple[Problem, ...], *,
        is_newcomer: bool = False,
    ) -> None:  # fmt: skip
        """Show what there is; the first card's button takes the focus, a newcomer's the tour's."""
        self._is_newcomer = is_newcomer
        self.tour_row = self._made_tour_row()
        offered = [offer.source for offer in self._offers]
        others = [recent for recent in recents if recent.source not in offered]
        first = [self._offer_card(offer, recents) for offer in self._offers]
        self._recent_cards = [self._recent_card(recent) for recent in others]
        self.cards = [*first, self._own_card(), *self._recent_cards]
        self._grid, self._n_columns = QGridLayout(), 0
        self._arrange()
        content = self._filled(problems)
        self._area.setWidget(content)
        content.show()  # the area does not, where it is visible itself
        self.setFocusProxy(self.tour_row.button if is_newcomer else self.cards[0].button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number fits into a row."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self.width(), px(MAX_WIDTH)) - 2 * GRID
        n_columns = max(room // (px(MIN_CARD) + 2 * GRID), 1)
        if n_columns == self._n_columns:
            return
        for column in range(max(n_columns, self._n_columns)):
            self._grid.setColumnStretch(column, int(column < n_columns))
        self._n_columns = n_columns
        self._turn_first_row()
        self._grid.setSpacing(2 * GRID)
        for place, card in enumerate(self._recent_cards):
            self._grid.addWidget(card, place // n_columns, place % n_columns)

    def _turn_first_row(self) -> None:
        directions = QBoxLayout.Direction
        is_narrow = self._n_columns == 1
        self._first.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _filled(self, problems: tuple[Problem, ...]) -> QWidget:
        """Return the cards and what stands between them, from top to bottom."""
        content = QWidget()
        content.setMaximumWidth(px(MAX_WIDTH))
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        if self._is_newcomer:
            column.addWidget(self.tour_row)
        column.addLayout(self._first_row())
        if self._recent_cards:
            column.addWidget(label(tr("Go on with").upper(), "eyebrow"))
            column.addLayout(self._grid)
        self._add_challenges(column)
        if not self._is_newcomer:
            column.addWidget(self.tour_row)
        if not self._recent_cards:
            column.addWidget(label(tr("How it works").upper(), "eyebrow"))
            column.addWidget(Steps(self._theme))
        for problem in problems:
            column.addWidget(_problem_line(problem))
        column.addStretch(1)
        return content

    def _made_tour_row(self) -> TourRow:
        is_newcomer = self._is_newcomer
        native = QKeySequence.SequenceFormat.NativeText
        key = QKeySequence("Return").toString(native) if is_newcomer else ""
        row = TourRow(self._theme, key or self._actions.keys_text("tour"), is_newcomer=is_newcomer)
        row.chosen.connect(self._actions["tour"].trigger)
        return row

    def _add_challenges(self, column: QVBoxLayout) -> None:
        for offer in challenge_offers():
            row = ChallengeRow(offer, self._tasks.get(offer.challenge, ""))
            row.chosen.connect(self.source_chosen)
            row.task_chosen.connect(self._on_task_chosen)
            column.addWidget(row)

    def _on_task_chosen(self, challenge: str, task: str) -> None:
        self._tasks[challenge] = task

    def _first_row(self) -> QBoxLayout:
        """Return the cards to start with: side by side, or below each other where it is narrow."""
        row = self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._turn_first_row()
        row.setSpacing(2 * GRID)
        is_full = self._is_newcomer or bool(self._recent_cards)
        for place, card in enumerate(self.cards[: len(self._offers) + 1]):
            card.setMinimumHeight(FIRST_HEIGHT if is_full else FIRST_HEIGHT_ALONE)
            row.addWidget(card, 1 if place else 2)
        return row

    def _offer_card(self, offer: Offer, recents: tuple[Recent, ...]) -> Card:
        is_wide = offer is self._offers[0]
        is_first = is_wide and not self._is_newcomer
        session = next((recent for recent in recents if recent.source == offer.source), None)
        key = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        button = KeyButton(tr("Go on") if session else tr("Start"), key if is_first else "")
        button.setProperty("primary", is_first)
        sentence = label(offer.text, "muted", wraps=True)
        card = Card(offer.title, sentence, button, offer.picture(self._theme), is_wide=is_wide)
        if session is not None:
            card.add_progress(session, _score(session))
        card.setProperty("offer", offer)
        card.chosen.connect(self._on_offer)
        return card

    def _own_card(self) -> Card:
        text = tr(
            "Pictures or sounds: a folder with a sub-folder for each class, or a table (CSV, "
            "Parquet) of files and labels. Choose it, or drop it here. Nothing leaves this machine."
        )
        picture = Cover(self._theme, None, "open")
        button = KeyButton(self._actions["open"].text(), self._actions.keys_text("open"))
        card = Card(tr("Your own data"), label(text, "muted", wraps=True), button, picture)
        card.chosen.connect(self._actions["open"].trigger)
        return card

    def _recent_card(self, recent: Recent) -> Card:
        cover = QImage(str(cover_path(recent.path)))
        icon = "review" if recent.spent is None else "market"
        picture = Cover(self._theme, None if cover.isNull() else cover, icon)
        card = Card(
            say(title_of(recent.name, recent.source)),
            _place(recent),
            KeyButton(tr("Go on"), ""),
            picture,
        )
        card.add_progress(recent, _score(recent))
        card.setProperty("recent", recent)
        card.chosen.connect(self._on_recent)
        return card

    def _on_offer(self) -> None:
        self.source_chosen.emit(self.sender().property("offer").source)

    def _on_recent(self) -> None:
        self.session_chosen.emit(self.sender().property("recent"))


def _problem_line(problem: Problem) -> QLabel:
    text = tr("{file} was left out: {reason}", file=problem.key, reason=say(problem.message))
    line = label(text, "banner", wraps=True)
    line.setContentsMargins(12, GRID, 12, GRID)
    return line


def _score(recent: Recent) -> str:
    return percent(recent.score.value, 1) if recent.score else ""


def _place(recent: Recent) -> QLabel:
    """Return a line that says when the session was used and where its data are."""
    is_sample = "embedded" in (recent.source.kind, recent.source.path)
    place = tr("sample") if is_sample else recent.source.path
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
    return date_text(when.astimezone())
