"""What happens on the Review screen, without a pixel: queue, decisions, score."""

from dataclasses import dataclass
from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject, Signal

from dataperf_gui.arrays import EXCLUDED, Ints, Labels
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.review.classes import class_keys
from dataperf_gui.gui.review.filters import Filters, Show
from dataperf_gui.gui.review.score_feed import ScoreFeed, ScoreUpdate
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import STATUSES, UNDECIDED, Action, Change, ShownAs
from dataperf_gui.session.session import Session

PREFETCHED = 3
LIKELY_FROM = 11
"""From so many classes on, the likeliest get the number keys; fewer keep their order."""
NO_ITEM = -1


@dataclass(frozen=True, slots=True)
class Shown:
    """The item on screen, in words."""

    item: int
    key: str
    given: str
    suggested: str
    """Empty where the strategy suggests no other label."""
    now: str
    reason: object


class ReviewPresenter(QObject):
    """Leads one person through one queue.

    Parameters
    ----------
    bench : Bench
        Dataset, features, test model.
    session : Session
        Where decisions go; touched by this thread only.
    queue : Queue
        To begin with.
    workers : Workers
        Do the ranking.
    """

    item_shown = Signal(int)
    queue_changed = Signal()
    decided = Signal(object)
    """A `Change`."""
    scored = Signal(object)
    """A `ScoreUpdate`."""
    ranking = Signal(bool)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, bench: Bench, session: Session, queue: Queue, workers: Workers,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.bench, self.session, self.queue = bench, session, queue
        self._workers = workers
        self.filters = Filters()
        self.items: Ints = queue.items
        self.position = 0
        self.is_by_likelihood = len(bench.dataset.classes) >= LIKELY_FROM
        self.feed = ScoreFeed(bench.model, self)
        self.feed.scored.connect(self._on_scored)
        self.feed.failed.connect(self.failed)
        self._shown_since = perf_counter()

    def start(self) -> None:
        """Show where the person was and ask for the first score."""
        place = self.session.place
        self._restore_filters(place.get("filters"))
        self._select()
        keys = {key: item for item, key in enumerate(self.bench.dataset.keys)}
        item = keys.get(str(place.get("key", "")), NO_ITEM)
        if not self._go_to_item(item):
            self._go_to(self._first_undecided(0))
        self.feed.request(self.bench.train_labels(self.bench.dataset.labels), 0)
        if self.session.last_seq:
            self._ask_for_score()

    def close(self) -> None:
        """End the worker of the score and close the session."""
        self.feed.close()
        self.session.close()

    @property
    def item(self) -> int:
        """The item on screen, `NO_ITEM` where none passes the filters."""
        return int(self.items[self.position]) if len(self.items) else NO_ITEM

    @property
    def n_decided(self) -> int:
        """Training items that a decision stands for."""
        statuses = self.session.state.statuses[self.bench.dataset.train]
        return int(np.count_nonzero(statuses != UNDECIDED))

    @property
    def is_done(self) -> bool:
        """Whether every item of the training set is decided."""
        return self.n_decided == len(self.bench.dataset.train)

    def upcoming(self) -> list[int]:
        """Return the items that will probably be shown next."""
        first = self.position + 1
        return [int(item) for item in self.items[first : first + PREFETCHED]]

    def shown(self) -> Shown:
        """Return what the screen says of the current item."""
        item, data = self.item, self.bench.dataset
        given = int(data.labels[item])
        suggested = int(self.queue.suggested[item])
        return Shown(
            item,
            data.keys[item],
            data.classes[given],
            data.classes[suggested] if suggested != given else "",
            self._now(item),
            self.queue.reasons.get(item),
        )

    def class_keys(self) -> list[tuple[str, int]]:
        """Return the number keys and their classes for the current item."""
        likelihood = self.bench.probabilities(self.item) if self.is_by_likelihood else None
        return class_keys(self.bench.dataset.classes, likelihood)

    def keep(self, items: list[int]) -> None:
        """Keep the given labels."""
        self._decide(items, Action.KEEP)

    def exclude(self, items: list[int]) -> None:
        """Leave items out of the training set."""
        self._decide(items, Action.EXCLUDE)

    def flag(self, items: list[int]) -> None:
        """Mark items as not sure."""
        self._decide(items, Action.FLAG)

    def relabel(self, items: list[int], code: int) -> None:
        """Give items the class `code`."""
        self._decide(items, Action.RELABEL, [code] * len(items))

    def take_suggestion(self, items: list[int]) -> None:
        """Give items their suggested labels; where that is the given one, keep it."""
        data, suggested = self.bench.dataset, self.queue.suggested
        changed = [item for item in items if suggested[item] != data.labels[item]]
        if not changed:
            self.keep(items)
            return
        self._decide(changed, Action.RELABEL, [int(suggested[item]) for item in changed])
        if len(changed) < len(items):
            n = len(items) - len(changed)
            self.said.emit(tr("{n} item(s) have no other suggestion; they are as before.", n=n))

    def undo(self) -> None:
        """Take the last step back and show what it was about."""
        self._travelled(self.session.undo(), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Repeat the step taken back last."""
        self._travelled(self.session.redo(), tr("There is nothing to redo."))

    def step(self, by: int) -> None:
        """Move along the queue without deciding."""
        self._go_to(self.position + by)

    def show_item(self, item: int) -> None:
        """Show `item`, if it is in the queue."""
        if not self._go_to_item(item):
            self.said.emit(tr("That item is not among those shown; “Show all” brings it back."))

    def next_undecided(self) -> None:
        """Go to the next item without a decision, from the start again where there is none."""
        place = self._next_undecided(self.position + 1)
        self._go_to(self._first_undecided(self.position) if place is None else place)

    def filter(self, filters: Filters) -> None:
        """Show other items; stay on the current one if it passes."""
        current, self.filters = self.item, filters
        self._select()
        if not self._go_to_item(current):
            self._go_to(self._first_undecided(0))

    def rank(self, strategy: str, *, anew: bool = False) -> None:
        """Order the queue by another strategy; `anew` uses the labels as they are now."""
        state, bench = self.session.state, self.bench
        labels = state.labels if anew else None
        settled = (state.statuses != UNDECIDED) & (state.statuses != STATUSES.index(Action.FLAG))

        def work(monitor: Monitor) -> Queue:
            return bench.rank(strategy, labels, settled if anew else None, monitor)

        self.ranking.emit(True)
        self._workers.run(tr("Ranking the items"), work, self._on_ranked, self._on_ranking_failed)

    def use_likelihood(self, *, is_used: bool) -> None:
        """Give the likeliest classes the number keys, or keep the order of the classes."""
        self.is_by_likelihood = is_used
        self.item_shown.emit(self.item)

    def _decide(self, items: list[int], action: Action, labels: list[int] | None = None) -> None:
        if not items:
            return
        try:
            change = self.session.decide(items, action, labels, self._shown_as(items))
        except DataPerfError as error:
            self.failed.emit(error.message)
            return
        self._changed(change)
        if items == [self.item]:
            place = self._next_undecided(self.position + 1)
            place = self._next_undecided(0) if place is None else place
            self._go_to(self.position if place is None else place)

    def _shown_as(self, items: list[int]) -> list[ShownAs]:
        seconds = (perf_counter() - self._shown_since) / len(items)
        ranks, strategy = self.queue.ranks, self.queue.strategy
        return [ShownAs(strategy, int(ranks[item]), seconds) for item in items]

    def _travelled(self, change: Change | None, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        self._changed(change)
        first = int(change.items[0])
        if not self._go_to_item(first):
            self.item_shown.emit(self.item)
        texts = {
            Action.UNDO: tr("Taken back: {n} item(s), now as before.", n=len(change.items)),
            Action.REDO: tr("Decided again: {n} item(s).", n=len(change.items)),
        }
        self.said.emit(texts[change.action])

    def _changed(self, change: Change) -> None:
        self._ask_for_score()
        self._shown_since = perf_counter()
        self.decided.emit(change)

    def _ask_for_score(self) -> None:
        labels: Labels = self.bench.train_labels(self.session.state.labels)
        self.feed.request(labels, self.session.last_seq)

    def _now(self, item: int) -> str:
        state, classes = self.session.state, self.bench.dataset.classes
        status, code = STATUSES[state.statuses[item]], int(state.labels[item])
        texts = {
            None: "",
            Action.KEEP: tr("✓ kept"),
            Action.RELABEL: tr("✓ now {label}", label=classes[code] if code != EXCLUDED else ""),
            Action.EXCLUDE: tr("✓ left out"),
            Action.FLAG: tr("⚑ not sure"),
        }
        return texts[status]

    def _select(self) -> None:
        self.items = self.filters.select(
            self.queue.items, self.bench.dataset, self.queue.suggested, self.session.state
        )
        self.position = 0
        self.queue_changed.emit()

    def _go_to(self, position: int) -> None:
        self.position = min(max(position, 0), max(len(self.items) - 1, 0))
        self._shown_since = perf_counter()
        if self.item != NO_ITEM:
            self._remember_place()
        self.item_shown.emit(self.item)

    def _go_to_item(self, item: int) -> bool:
        places = np.flatnonzero(self.items == item)
        if not len(places):
            return False
        self._go_to(int(places[0]))
        return True

    def _next_undecided(self, start: int) -> int | None:
        undecided = self.session.state.statuses[self.items[start:]] == UNDECIDED
        places = np.flatnonzero(undecided)
        return start + int(places[0]) if len(places) else None

    def _first_undecided(self, otherwise: int) -> int:
        place = self._next_undecided(0)
        return otherwise if place is None else place

    def _remember_place(self) -> None:
        place = {
            "key": self.bench.dataset.keys[self.item],
            "strategy": self.queue.strategy,
            "filters": self.filters.to_json(),
        }
        self.session.remember_place(place)

    def _restore_filters(self, content: object) -> None:
        if isinstance(content, dict):
            n_classes = len(self.bench.dataset.classes)
            given, suggested = content.get("given", -1), content.get("suggested", -1)
            if given in range(-1, n_classes) and suggested in range(-1, n_classes):
                show = content.get("show")
                known = Show(show) if show in set(Show) else Show.ALL
                self.filters = Filters(known, given, suggested, str(content.get("text", "")))

    def _on_ranked(self, queue: Queue) -> None:
        current, self.queue = self.item, queue
        self._select()
        first = self._first_undecided(0)
        self._go_to(first)
        self.ranking.emit(False)
        if current != self.item:
            self.said.emit(tr("The queue has a new order; your decisions are kept."))

    def _on_ranking_failed(self, error: Exception) -> None:
        self.ranking.emit(False)
        self.failed.emit(
            error.message
            if isinstance(error, DataPerfError)
            else DataPerfError("The ranking failed ({reason}).", reason=repr(error)).message
        )

    def _on_scored(self, update: ScoreUpdate) -> None:
        if update.seq == self.session.last_seq and self.feed.is_up_to_date:
            self.session.remember_score(update.score.value, update.score.metric.name)
        self.scored.emit(update)
