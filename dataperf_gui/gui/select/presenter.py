"""What happens on the Select screen, without a pixel: pool, set, proposal, score."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from dataperf_gui.arrays import Ints
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.review.score_feed import ScoreFeed, ScoreUpdate
from dataperf_gui.gui.select.place import Official, Place
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.scoring.base import Score, label_digest
from dataperf_gui.selecting.base import SelectionTask
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.likeness import Likeness
from dataperf_gui.selecting.proposing import Proposal, order_pool, proposal_of
from dataperf_gui.session.decisions import Action, Change, ShownAs
from dataperf_gui.session.session import Session

NO_ITEM = -1
PREFETCHED = 3
REST_MS = 300
"""The place is written when the person pauses; a decision is written at once."""


class SelectPresenter(QObject):
    """Leads one person through one pool.

    Parameters
    ----------
    task : SelectionTask
        Pool, limit, strategies, scores.
    session : Session
        Where decisions go; touched by this thread only.
    likeness : Likeness
        Of the pool.
    workers : Workers
        Do what takes long.
    """

    item_shown = Signal(int)
    pool_changed = Signal()
    """Other items in the list, or another order."""
    set_changed = Signal(object)
    """The items that went in or out."""
    refused = Signal(object)
    """A `Message`: why a key did nothing."""
    proposing = Signal(bool)
    """A proposal is being made (True), or is there, or failed."""
    scored = Signal(object)
    """A `ScoreUpdate` of the set as it is now."""
    officially_scored = Signal()
    said = Signal(str)
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(
        self, task: SelectionTask, session: Session, likeness: Likeness, workers: Workers,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.task, self.session, self.likeness = task, session, likeness
        self.chosen = ChosenSet(task, session, likeness)
        self.proposal: Proposal | None = None
        self._queue = order_pool(task, likeness, None)
        self.items: Ints = self._queue.items
        self.item = self.marked = NO_ITEM
        self.place = Place.from_json(session.place, task)
        self._workers, self._monitor = workers, Monitor()
        self.feed = ScoreFeed(task.bench.model, self)
        self.feed.scored.connect(self._on_scored)
        self.feed.failed.connect(self.failed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._remember)

    def start(self) -> None:
        """Show where the person was; ask for a proposal and the score."""
        keys = self.task.bench.dataset.keys
        self._select()
        known = self.place.key in keys
        self.show_item(keys.index(self.place.key) if known else self._first())
        self._ask_for_score()
        self.propose(self.place.strategy, self.place.seed)

    def close(self) -> None:
        """End the worker of the score and close the session."""
        self._monitor.cancel()
        self.feed.close()
        self._remember()
        self.session.close()

    @property
    def bench(self) -> Bench:
        """The pool."""
        return self.task.bench

    @property
    def queue(self) -> Queue:
        """The pool in the order to look through it."""
        return self._queue

    @property
    def hindrance(self) -> Message | None:
        """Why there is no score now."""
        return self.task.hindrance(self.chosen.labels)

    @property
    def is_official_current(self) -> bool:
        """Whether the official score shown is that of the set as it is now."""
        official = self.place.official
        return official.digest == label_digest(self.chosen.labels)

    def upcoming(self) -> list[int]:
        """Return the items that will probably be shown next."""
        first = self._row() + 1
        return [int(item) for item in self.items[first : first + PREFETCHED]]

    def swap_partner(self) -> int | None:
        """Return the chosen item that the current one would replace: the marked one if any."""
        if self.item == NO_ITEM or self.item in self.chosen:
            return None
        if self.marked != NO_ITEM and self.marked in self.chosen:
            return self.marked
        return self.chosen.least_typical(int(self.bench.dataset.labels[self.item]))

    def add(self) -> None:
        """Choose the current item and go on to the next that is not chosen."""
        if self._do(lambda shown: self.chosen.add(self.item, shown)):
            self._go_on()

    def take_out(self) -> None:
        """Take the current item out of the set; it stays on screen."""
        if self._do(lambda shown: self.chosen.take_out(self.item, shown)):
            self.item_shown.emit(self.item)

    def swap(self) -> None:
        """Choose the current item in the place of another."""
        partner = self.swap_partner()
        if self._do(lambda shown: self.chosen.swap(self.item, partner, shown)):
            self.mark(NO_ITEM)
            self._go_on()

    def take_proposal(self) -> None:
        """Make the set what the strategy proposes."""
        proposal = self.proposal
        if proposal is not None and self._do(lambda _: self.chosen.take(proposal)):
            self.item_shown.emit(self.item)

    def undo(self) -> None:
        """Take the last step back and show what it was about."""
        self._travelled(self.session.undo(), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Repeat the step taken back last."""
        self._travelled(self.session.redo(), tr("There is nothing to do again."))

    def mark(self, item: int) -> None:
        """Say which chosen item the next swap replaces; `NO_ITEM` for the least typical one."""
        self.marked = item
        self.set_changed.emit(np.empty(0, dtype=np.intp))

    def show_item(self, item: int) -> None:
        """Show an item of the pool, chosen or not."""
        self.item = item
        self._rest.start()
        self.item_shown.emit(item)

    def step(self, by: int) -> None:
        """Move along the list without deciding."""
        if len(self.items):
            row = min(max(self._row() + by, 0), len(self.items) - 1)
            self.show_item(int(self.items[row]))

    def filter(self, group: int, text: str) -> None:
        """Show one group only (0 = all), and ids with `text` in them."""
        self.place.group, self.place.text = group, text
        self._select()
        self._rest.start()

    def propose(self, strategy: str, seed: int) -> None:
        """Ask a strategy what it would choose; the answer arrives later."""
        task, monitor_before = self.task, self._monitor
        monitor_before.cancel()
        self.place.strategy, self.place.seed = strategy, seed
        self._rest.start()
        self.proposing.emit(True)
        self._monitor = self._workers.run(
            tr("Making a proposal"),
            lambda monitor: proposal_of(task, strategy, seed, monitor),
            self._on_proposed,
            self._on_not_proposed,
        )

    def look_at_official(self) -> None:
        """Score on the official evaluation set; each look is counted before it is taken."""
        labels, task = self.chosen.labels, self.task
        self.place.official = Official(
            self.place.official.uses + 1, self.place.official.value, self.place.official.digest
        )
        self._remember()

        def done(score: Score) -> None:
            uses = self.place.official.uses
            self.place.official = Official(uses, score.value, score.label_digest)
            self._remember()
            self.officially_scored.emit()

        self._workers.run(
            tr("Scoring on the official test clips"),
            lambda monitor: task.official_score(labels, monitor), done, self._on_job_failed,
        )  # fmt: skip

    def _do(self, change: Callable[[ShownAs], Change]) -> bool:
        """Change the set; where that is refused, say why and return False."""
        if self.item == NO_ITEM:
            return False
        try:
            done = change(ShownAs(self.queue.strategy, int(self.queue.ranks[self.item])))
        except DataPerfError as error:
            self.refused.emit(error.message)
            return False
        self._changed(done)
        return True

    def _travelled(self, change: Change | None, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        self._changed(change)
        undone = change.action is Action.UNDO
        texts = (
            tr("Undone: {n} clips changed.", n=len(change.items)),
            tr("Done again: {n} clips changed.", n=len(change.items)),
        )
        self.said.emit(texts[0] if undone else texts[1])
        self.show_item(int(change.items[-1]))

    def _changed(self, change: Change) -> None:
        if self.marked != NO_ITEM and self.marked not in self.chosen:
            self.marked = NO_ITEM
        self._ask_for_score()
        self._remember()
        self.set_changed.emit(change.items)

    def _ask_for_score(self) -> None:
        if self.hindrance is None:
            self.feed.request(self.chosen.labels, self.session.last_seq)

    def _select(self) -> None:
        """Show the items that pass, in the order of the queue."""
        data, items = self.bench.dataset, self.queue.items
        passes = np.ones(len(items), dtype=np.bool_)
        if self.place.group:
            passes &= data.labels[items] == self.place.group
        if wanted := self.place.text.casefold():
            passes &= np.array([wanted in data.keys[item].casefold() for item in items], np.bool_)
        self.items = items[passes]
        self.pool_changed.emit()

    def _first(self) -> int:
        return int(self.items[0]) if len(self.items) else NO_ITEM

    def _row(self) -> int:
        rows = np.flatnonzero(self.items == self.item)
        return int(rows[0]) if len(rows) else -1

    def _go_on(self) -> None:
        """Show the next item of the list that is not chosen; stay where there is none."""
        later = self.items[self._row() + 1 :]
        free = later[self.chosen.labels[later] == 0]
        self.show_item(int(free[0]) if len(free) else self.item)

    def _remember(self) -> None:
        self._rest.stop()
        keys = self.bench.dataset.keys
        self.place.key = keys[self.item] if self.item != NO_ITEM else ""
        n_chosen = self.task.limit - self.chosen.room
        self.session.remember_place(self.place.to_json(n_chosen, self.task.limit))

    def _on_proposed(self, proposal: Proposal) -> None:
        is_first = self.proposal is None
        self.proposal = proposal
        self._queue = order_pool(self.task, self.likeness, proposal)
        self._select()
        if is_first and not self.session.last_seq:
            self.show_item(self._first())
        self.proposing.emit(False)

    def _on_not_proposed(self, error: Exception) -> None:
        self.proposing.emit(False)
        self._on_job_failed(error)

    def _on_job_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)

    def _on_scored(self, update: ScoreUpdate) -> None:
        if self.hindrance is not None or update.seq != self.session.last_seq:
            return
        self.session.remember_score(update.score.value, update.score.metric.name)
        self.scored.emit(update)
