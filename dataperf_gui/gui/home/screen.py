"""The Home screen: a card for each thing that can be worked on."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from dataperf_gui.data.dataset import Problem
from dataperf_gui.gui.home.cards import CARD_WIDTH, Card
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.session.store import Recent


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to begin: an embedded dataset.

    Parameters
    ----------
    place : str
        What opens it, such as ``embedded:handwriting``.
    title, text : str
        Heading and one sentence.
    picture : QImage or None
        Shown above.
    """

    place: str
    title: str
    text: str
    picture: QImage | None = None


class HomeScreen(QWidget):
    """Offers, recent sessions, and the way to a person's own data."""

    place_chosen = Signal(str)
    session_chosen = Signal(object)
    own_data_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.cards: list[Card] = []
        self._offers: tuple[Offer, ...] = ()
        self._recents: tuple[Recent, ...] = ()
        self._problems: tuple[Problem, ...] = ()
        self._columns = 1
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_cards(
        self,
        offers: tuple[Offer, ...],
        recents: tuple[Recent, ...],
        problems: tuple[Problem, ...],
    ) -> None:
        """Show what there is; the first offer's button has the focus."""
        self._offers, self._recents, self._problems = offers, recents, problems
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew where another number fits into a row."""
        super().resizeEvent(event)
        if self._offers and self._n_columns() != self._columns:
            self._show()

    def _n_columns(self) -> int:
        return max((self.width() - 2 * GRID) // (CARD_WIDTH + 2 * GRID), 1)

    def _show(self) -> None:
        offers, recents, problems = self._offers, self._recents, self._problems
        self._clear()
        self._columns = self._n_columns()
        self._section(tr("Start here"), [*map(self._offer_card, offers), self._own_card()])
        if recents:
            self._section(tr("Go on with"), [self._recent_card(recent) for recent in recents])
        for problem in problems:
            text = tr(
                "{file} was left out: {reason}", file=problem.key, reason=say(problem.message)
            )
            self._column.addWidget(label(text, "muted", wraps=True))
        self._column.addStretch(1)
        if self.cards:
            self.setFocusProxy(self.cards[0].button)

    def _section(self, title: str, cards: list[Card]) -> None:
        self._column.addWidget(label(title.upper(), "eyebrow"))
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        columns = (
            max((self.width() - 2 * GRID) // (CARD_WIDTH + 2 * GRID), 1) if self.width() else 3
        )
        for place, card in enumerate(cards):
            grid.addWidget(card, place // columns, place % columns)
        grid.setColumnStretch(columns, 1)
        self._column.addLayout(grid)
        self._column.addSpacing(GRID)
        self.cards.extend(cards)

    def _offer_card(self, offer: Offer) -> Card:
        card = Card(offer.title, offer.text, tr("Start"), is_primary=offer is self._offers[0])
        if offer.picture is not None:
            card.add_picture(offer.picture)
        card.setProperty("place", offer.place)
        card.chosen.connect(self._on_offer)
        return card

    def _own_card(self) -> Card:
        text = tr(
            "A folder with one sub-folder for each class, or a table (CSV, Parquet) that names "
            "files and labels. You can also drop it here. Nothing leaves this machine."
        )
        card = Card(tr("Your own pictures"), text, tr("Open your own data…"))
        card.chosen.connect(self.own_data_wanted)
        return card

    def _recent_card(self, recent: Recent) -> Card:
        when = _ago(recent.last_used)
        card = Card(
            recent.name, tr("{place}, {when}", place=_place(recent), when=when), tr("Go on")
        )
        score = f"{100 * recent.score.value:.1f} %" if recent.score else ""
        card.add_progress(recent.decided, recent.n_train, score)
        card.setProperty("recent", recent)
        card.chosen.connect(self._on_recent)
        return card

    def _on_offer(self) -> None:
        self.place_chosen.emit(self.sender().property("place"))

    def _on_recent(self) -> None:
        self.session_chosen.emit(self.sender().property("recent"))

    def _clear(self) -> None:
        self.cards = []
        while item := self._column.takeAt(0):
            _delete(item)


def _delete(item: QLayoutItem) -> None:
    """Delete what a layout's place holds, inner layouts included."""
    inner, widget = item.layout(), item.widget()
    if inner is not None:
        while below := inner.takeAt(0):
            _delete(below)
    if widget is not None:
        widget.deleteLater()


def _place(recent: Recent) -> str:
    return tr("comes with the program") if recent.source.kind == "embedded" else recent.source.path


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
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
