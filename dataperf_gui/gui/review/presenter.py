"""What happens on the Review screen, without a pixel: queue, decisions, score."""

from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from dataperf_gui.arrays import Ints
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.review.classes import class_keys
from dataperf_gui.gui.review.evidence import Bar, Neighbour, described, likely_bars
from dataperf_gui.gui.review.filters import Filters, grouped_by_pair
from dataperf_gui.gui.review.score_feed import ScoreFeed, ScoreUpdate
from dataperf_gui.gui.review.wording import Shown, Wording
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.inspection.base import Inspection
from dataperf_gui.inspection.inspecting import inspect
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import cache_folder
from dataperf_gui.session.decisions import STATUSES, UNDECIDED, Action, Change, ShownAs
from dataperf_gui.session.session import Session

PREFETCHED = 3
LIKELY_FROM = 11
"""From so many classes on, the likeliest get the number keys; fewer keep their order."""
NO_ITEM = -1
REST_MS = 300
"""The place is written when the person pauses; a decision is written at once."""


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
    """Another item, or the same in another state; `NO_ITEM` where nothing passes the filters."""
    queue_changed = Signal()
    """Other items, or another order."""
    decided = Signal(object)
    """A `Change`."""
    finished = Signal()
    """The last undecided item of those shown was decided."""
    scored = Signal(object)
    """A `ScoreUpdate`."""
    inspected = Signal()
    """The problems of the files are known."""
    ranking = Signal(bool)
    """A ranking began (True) or ended."""
    progressed = Signal(float, object)
    """How far the ranking is, 0..1, and what it is doing."""
    said = Signal(str)
    """A sentence for the status line."""
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(
        self, bench: Bench, session: Session, queue: Queue, workers: Workers,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.bench, self.session, self.queue = bench, session, queue
        self.keeps_session = False  # True: another presenter goes on with it
        self._workers = workers
        self._wording = Wording(bench.dataset, session)
        self.filters = Filters()
        self.is_grouped = False
        self.items: Ints = queue.items
        self.position = 0
        self.is_by_likelihood = len(bench.dataset.classes) >= LIKELY_FROM
        self.has_evidence = False
        self.feed = ScoreFeed(bench.model, self)
        self.feed.scored.connect(self._on_scored)
        self.feed.failed.connect(self.failed)
        workers.progressed.connect(self.progressed)
        self.inspection: Inspection | None = None
        self._inspectors: Workers | None = None
        self._place_timer = QTimer(self)
        self._place_timer.setSingleShot(True)
        self._place_timer.setInterval(REST_MS)
        self._place_timer.timeout.connect(self._remember_place)
        self._shown_since = perf_counter()

    def start(self) -> None:
        """Show where the person was, and ask for the score at the start and now."""
        place = self.session.place
        self.filters = Filters.from_json(place.get("filters"), len(self.bench.dataset.classes))
        self._select()
        keys = self.bench.dataset.keys
        key = place.get("key")
        item = keys.index(str(key)) if key in keys else NO_ITEM
        if place.get("seq") != self.session.last_seq:  # it ended in the middle of deciding
            self._go_to(self._next_undecided(max(self._position_of(item), 0)) or 0)
        elif not self._go_to_item(item):
            self._go_to(self._next_undecided(0) or 0)
        self._workers.run(
            tr("Comparing the items"), self.bench.explain, self._on_explained, self._on_job_failed
        )
        self.feed.request(self.bench.train_labels(self.bench.dataset.labels), 0)
        if self.session.last_seq:
            self._ask_for_score()

    def close(self) -> None:
        """End the worker of the score and close the session."""
        self.feed.close()
        if self._inspectors is not None:
            self._inspectors.close()
        self._remember_place()
        if not self.keeps_session:
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
    def n_items(self) -> int:
        """Items to decide on."""
        return len(self.bench.dataset.train)

    def upcoming(self) -> list[int]:
        """Return the items that will probably be shown next."""
        first = self.position + 1
        return [int(item) for item in self.items[first : first + PREFETCHED]]

    def shown(self, item: int) -> Shown:
        """Return what the screen says of an item."""
        data = self.bench.dataset
        given, suggested = int(data.labels[item]), int(self.queue.suggested[item])
        return Shown(
            data.keys[item],
            data.classes[given],
            data.classes[suggested] if suggested != given else "",
            self._wording.now(item),
            self.queue.reasons.get(item),
        )

    def class_keys(self) -> list[tuple[str, int]]:
        """Return the number keys and their classes for the current item."""
        is_likelihood_used = self.is_by_likelihood and self.has_evidence and self.item != NO_ITEM
        likelihood = self.bench.probabilities(self.item) if is_likelihood_used else None
        return class_keys(self.bench.dataset.classes, likelihood)

    def bars(self, item: int) -> list[Bar]:
        """Return the probabilities of an item; none before they are computed."""
        if not self.has_evidence:
            return []
        data = self.bench.dataset
        return likely_bars(
            self.bench.probabilities(item), data.classes,
            int(data.labels[item]), int(self.queue.suggested[item]),
        )  # fmt: skip

    def neighbours(self, item: int) -> list[Neighbour]:
        """Return the items most like an item; none before they are computed."""
        if not self.has_evidence:
            return []
        data, labels = self.bench.dataset, self.session.state.labels
        nearest, given = self.bench.neighbours(item), int(data.labels[item])
        return described(nearest, labels, data.classes, given, tr("left out"))

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
        """Give items the class `code`; where all of them were given it, keep it."""
        if np.all(self.bench.dataset.labels[items] == code):
            self.keep(items)
        else:
            self._decide(items, Action.RELABEL, [code] * len(items))

    def take_suggestion(self, items: list[int]) -> None:
        """Give items their suggested labels; where none has another one, keep the given."""
        given, suggested = self.bench.dataset.labels, self.queue.suggested
        changed = [item for item in items if suggested[item] != given[item]]
        if not changed:
            self.keep(items)
            return
        self._decide(changed, Action.RELABEL, [int(suggested[item]) for item in changed])
        if left := len(items) - len(changed):
            self.said.emit(tr("{n} items have no suggestion and stay as they were.", n=left))

    def undo(self) -> None:
        """Take the last step back and show what it was about."""
        self._travelled(self.session.undo(), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Repeat the step taken back last."""
        self._travelled(self.session.redo(), tr("There is nothing to decide again."))

    def step(self, by: int) -> None:
        """Move along the queue without deciding."""
        self._go_to(self.position + by)

    def show_item(self, item: int) -> None:
        """Show `item`, if it is in the queue."""
        if not self._go_to_item(item):
            self.said.emit(tr("That item is filtered out; “Show all” brings it back."))

    def go_to_next_undecided(self) -> None:
        """Go to the next item without a decision, from the start again where there is none."""
        place = self._next_undecided(self.position + 1)
        place = self._next_undecided(0) if place is None else place
        if place is None:
            self.finished.emit()
        else:
            self._go_to(place)

    def filter(self, filters: Filters) -> None:
        """Show other items; stay on the current one if it passes."""
        self.filters = filters
        self._rearrange()

    def show_problem(self, name: str) -> None:
        """Show only the items in whose files the detector `name` found something."""
        self.filter(Filters(problem=name))

    def group(self, *, is_grouped: bool) -> None:
        """Put items of the same (given, suggested) pair together, or the most suspect first."""
        self.is_grouped = is_grouped
        self._rearrange()

    def rank(self, strategy: str, *, anew: bool = False) -> None:
        """Order the queue by another strategy; `anew` uses the labels as they are now."""
        state, bench = self.session.state, self.bench
        is_settled = (state.statuses != UNDECIDED) & (state.statuses != STATUSES.index(Action.FLAG))
        labels, settled = (state.labels, is_settled) if anew else (None, None)

        def work(monitor: Monitor) -> Queue:
            return bench.rank(strategy, labels, settled, monitor)

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
        self.position = self._position_of(items[-1])
        self.go_to_next_undecided()

    def _shown_as(self, items: list[int]) -> list[ShownAs]:
        seconds = (perf_counter() - self._shown_since) / len(items)
        ranks, strategy = self.queue.ranks, self.queue.strategy
        return [ShownAs(strategy, int(ranks[item]), seconds) for item in items]

    def _travelled(self, change: Change | None, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        self._changed(change)
        if not self._go_to_item(int(change.items[0])):
            self.item_shown.emit(self.item)
        self.said.emit(self._wording.told(change))

    def _changed(self, change: Change) -> None:
        self._ask_for_score()
        self.decided.emit(change)

    def _ask_for_score(self) -> None:
        self.feed.request(self.bench.train_labels(self.session.state.labels), self.session.last_seq)

    def _select(self) -> None:
        data, suggested = self.bench.dataset, self.queue.suggested
        name, found = self.filters.problem, self.inspection
        with_problem = found.items(name) if name and found is not None else None
        state = self.session.state
        items = self.filters.select(self.queue.items, data, suggested, state, with_problem)
        self.items = grouped_by_pair(items, data.labels, suggested) if self.is_grouped else items
        self.position = 0
        self.queue_changed.emit()

    def _rearrange(self) -> None:
        current = self.item
        self._select()
        if not self._go_to_item(current):
            self._go_to(self._next_undecided(0) or 0)

    def _go_to(self, position: int) -> None:
        self.position = min(max(position, 0), max(len(self.items) - 1, 0))
        self._shown_since = perf_counter()
        self._place_timer.start()
        self.item_shown.emit(self.item)

    def _remember_place(self) -> None:
        self._place_timer.stop()
        if self.item != NO_ITEM:
            self.session.remember_place(
                {
                    "key": self.bench.dataset.keys[self.item],
                    "seq": self.session.last_seq,
                    "strategy": self.queue.strategy,
                    "filters": self.filters.to_json(),
                }
            )

    def _go_to_item(self, item: int) -> bool:
        place = self._position_of(item)
        if place >= 0:
            self._go_to(place)
        return place >= 0

    def _position_of(self, item: int) -> int:
        places = np.flatnonzero(self.items == item)
        return int(places[0]) if len(places) else -1

    def _next_undecided(self, start: int) -> int | None:
        undecided = self.session.state.statuses[self.items[start:]] == UNDECIDED
        return start + int(undecided.argmax()) if undecided.any() else None

    def _on_explained(self, _: None) -> None:
        self.has_evidence = True
        self.item_shown.emit(self.item)

    def _on_ranked(self, queue: Queue) -> None:
        self.queue = queue
        self._select()
        self._go_to(self._next_undecided(0) or 0)
        self.ranking.emit(False)
        self.said.emit(tr("The queue has a new order; your decisions are kept."))

    def _on_ranking_failed(self, error: Exception) -> None:
        self.ranking.emit(False)
        self._on_job_failed(error)

    def _on_job_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)

    def _on_scored(self, update: ScoreUpdate) -> None:
        if update.seq == self.session.last_seq and self.feed.is_up_to_date:
            self.session.remember_score(update.score.value, update.score.metric.name)
        self.scored.emit(update)
        if self._inspectors is None:
            self._inspect()

    def _inspect(self) -> None:
        """Look for problems of the files, once the person can work, in a thread of its own."""
        data = self.bench.dataset
        self._inspectors = Workers(self)
        self._inspectors.run(
            tr("Looking for problems of the files"),
            lambda monitor: inspect(data, monitor, cache_folder()),
            self._on_inspected,
            self._on_job_failed,
        )

    def _on_inspected(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self.inspected.emit()
