"""The screens that the tour is walked on: real ones, on the digits, with a session of their own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.tour.plan import RACE_ITEMS, Phase
from dataperf_gui.gui.tour.words import Result
from dataperf_gui.gui.widgets.page import Page
from dataperf_gui.gui.workers import Workers
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import EXTENSION

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from dataperf_gui.bench import Bench, Queue
    from dataperf_gui.compare.curves import Curve
    from dataperf_gui.gui.compare.screen import CompareScreen
    from dataperf_gui.gui.review.score_feed import ScoreUpdate
    from dataperf_gui.gui.review.screen import ReviewScreen

STRATEGY = "tmc-shapley"
"""Orders the digits of the tour. Its first three suggestions are right and together worth 1.7
points, more than chance (95 % interval 0.7 to 2.8); with the default strategy the first three are
right, too, but bring nothing that could be told from chance (see docs/presenting.md)."""
RIVAL = "consensus"
"""Whom the person races: the default strategy, with true fixes."""
RACE_TAB = 1
WHO = "visitor"


def open_digits(monitor: Monitor) -> "tuple[Bench, Queue]":
    """Put the embedded digits on the bench, in the order of the tour; for a worker."""
    from dataperf_gui.bench import prepare  # noqa: PLC0415 - as above

    bench = prepare(HANDWRITING, monitor=monitor)
    return bench, bench.rank(STRATEGY, monitor=monitor)


def begin_session(bench: "Bench", folder: Path) -> Session:
    """Begin a session that lies in `folder` and not among the person's own.

    Raises
    ------
    DataPerfError
        The folder cannot be written.
    """
    path = folder / f"tour{EXTENSION}"
    return Session.create(path, Header.for_dataset(bench.dataset, bench.seed), who=WHO)


class Room(QStackedWidget):
    """The Review and the Compare screen of the tour.

    They have a table of actions of their own: with the person's own, a key pressed here would
    decide there, too.

    Parameters
    ----------
    bench : Bench
        The digits.
    queue : Queue
        Their order.
    session : Session
        The tour's own; closed by `close_down`.
    workers : Workers
        Do what takes long.
    theme : Theme
        Colours.
    actions : Actions
        The person's table, for what they have set.
    """

    moved = Signal()
    """Something that the tour speaks of is another: item, decisions, score, race."""
    race_begun = Signal()
    race_over = Signal()
    said = Signal(str)
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, bench: "Bench", queue: "Queue", session: Session, workers: Workers, theme: Theme,
        actions: Actions,
    ) -> None:  # fmt: skip
        super().__init__()
        from dataperf_gui.gui.review.presenter import ReviewPresenter  # noqa: PLC0415 - as above
        from dataperf_gui.gui.review.screen import ReviewScreen  # noqa: PLC0415 - as above

        self._theme = theme
        self.actions_table = Actions(theme, preferences=actions.preferences)
        self.actions_table.setParent(self)
        self.presenter = ReviewPresenter(bench, session, queue, workers)
        self.review: ReviewScreen = ReviewScreen(self.presenter, self.actions_table, theme)
        self.compare: CompareScreen | None = None
        self._is_racing = False
        self._n_followed = -1
        """Items on the person's curve; below 0 before it is drawn."""
        self._update: ScoreUpdate | None = None
        self._pages: dict[QWidget, Page] = {}
        self._add(self.review)
        self.presenter.scored.connect(self._on_scored)
        for signal in (self.presenter.item_shown, self.presenter.decided, self.presenter.scored):
            signal.connect(self.moved)
        self._pass_on(self.review)

    def start(self) -> None:
        """Show the first digit, and let the rival get ready."""
        self.review.start()
        self.presenter.scored.connect(self._on_first_score)

    def close_down(self) -> None:
        """End the work and close the session."""
        if self.compare is not None:
            self.compare.close_down()
        self.review.close_down()

    def show_review(self) -> None:
        """Bring the Review screen to the front, with one item large."""
        self.setCurrentWidget(self._pages[self.review])

    def show_race(self) -> None:
        """Bring the Compare screen to the front, with the race."""
        compare = self._made_compare()
        compare.tabs.setCurrentIndex(RACE_TAB)
        self.setCurrentWidget(self._pages[compare])

    def targets(self, phase: Phase) -> list[QWidget]:
        """Return what a phase speaks of on these screens, the most important first."""
        review, compare = self.review, self.compare
        work, race = review.pages.parentWidget(), review.race_line.parentWidget()
        lit: list[QWidget | None] = [work]
        if phase is Phase.WATCH:
            lit = [review.score_panel]
        elif phase is Phase.RACE:
            lit = [work, race]
        elif phase in (Phase.START_RACE, Phase.RACE_OVER):
            lit = [compare.race if compare is not None else None]
        return [each for each in lit if each is not None]

    @property
    def label(self) -> str:
        """The label given to the item on screen."""
        return self.presenter.shown(self.presenter.item).given

    @property
    def result(self) -> Result | None:
        """What the decisions so far did to the score; None while that is worked out."""
        feed, bench, state = self.presenter.feed, self.presenter.bench, self.presenter.session.state
        if not feed.is_up_to_date:
            return None
        total = len(bench.dataset.test)
        changed = int((state.labels != bench.dataset.labels).sum())
        before, now = (round(value * total) for value in (feed.values[0], feed.values[-1]))
        since = self._update.since_start if self._update is not None else None
        is_sure = since is not None and not since.is_noise
        return Result(before, now, total, changed, is_sure)

    @property
    def can_race(self) -> bool:
        """Whether the rival is ready, and the person's own curve is there."""
        compare = self.compare
        is_followed = self._n_followed >= self.presenter.n_decided
        return compare is not None and is_followed and compare.race.button.isEnabled()

    @property
    def race_button(self) -> QWidget | None:
        """What starts the race."""
        return None if self.compare is None else self.compare.race.button

    def start_race(self) -> None:
        """Press the button that starts the race."""
        if self.compare is not None and self.can_race and not self.compare.race.is_on:
            self.compare.race.button.click()

    @Slot(object)
    def _on_first_score(self, _: object) -> None:
        self.presenter.scored.disconnect(self._on_first_score)
        compare = self._made_compare()
        compare.draw()
        compare.feed.follow()  # both take seconds the first time

    def _made_compare(self) -> "CompareScreen":
        """Return the Compare screen; only the person and the rival are on it."""
        if self.compare is not None:
            return self.compare
        from dataperf_gui.compare.curves import PERSON  # noqa: PLC0415 - as above
        from dataperf_gui.gui.compare.screen import CompareScreen  # noqa: PLC0415

        self.compare = compare = CompareScreen(self.presenter, self.actions_table, self._theme)
        for name in compare.list.chosen:
            compare.list.box(name).setChecked(name in (PERSON, RIVAL))
        compare.race.usual_budget = RACE_ITEMS
        compare.race_moved.connect(self.review.show_race)
        compare.race_moved.connect(self._on_race_moved)
        compare.feed.person_moved.connect(self._on_person_moved)
        compare.feed.curve_drawn.connect(self.moved)
        self._pass_on(compare)
        self._add(compare)
        return compare

    def _add(self, screen: QWidget) -> None:
        """Add a screen that scrolls by itself where the window is too small for it."""
        self._pages[screen] = page = Page(screen)
        self.addWidget(page)

    def _pass_on(self, screen: "ReviewScreen | CompareScreen") -> None:
        screen.said.connect(self.said)
        screen.failed.connect(self.failed)

    @Slot(object)
    def _on_scored(self, update: "ScoreUpdate") -> None:
        self._update = update

    @Slot(object)
    def _on_person_moved(self, curve: "Curve") -> None:
        self._n_followed = int(curve.inspected[-1])
        self.moved.emit()

    @Slot(str)
    def _on_race_moved(self, _: str) -> None:
        is_on = self.compare is not None and self.compare.race.is_on
        was_on, self._is_racing = self._is_racing, is_on
        if is_on and not was_on:
            self.race_begun.emit()
        elif was_on and not is_on:
            self.race_over.emit()
