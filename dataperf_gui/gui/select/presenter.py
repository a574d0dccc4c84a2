"""What happens on the Select screen, without a pixel: pool, set, proposal, score."""

from collections.abc import Callable, Sequence
from time import perf_counter

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dataperf_gui.arrays import Bools, Ints
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.review.score_feed import ScoreFeed, ScoreUpdate
from dataperf_gui.gui.select.facts import Facts, facts_of
from dataperf_gui.gui.select.listing import Listing
from dataperf_gui.gui.select.official import OfficialLooks
from dataperf_gui.gui.select.place import ALL, Place
from dataperf_gui.gui.select.questions import Questions
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.opening import Opened
from dataperf_gui.selecting.proposing import Proposal, order_pool, proposal_of
from dataperf_gui.session.decisions import Action, Change, ShownAs
from dataperf_gui.session.session import Session

NO_ITEM = -1
PREFETCHED = 3
REST_MS = 300
"""The place is written when the person pauses; a decision is written at once."""
LONGEST_S = 120.0
"""On screen for longer, nobody was looking."""


class SelectPresenter(QObject):
    """Leads one person through one pool.

    Parameters
    ----------
    opened : Opened
        Task, likeness, first order and ids.
    session : Session
        Where decisions go; touched by this thread only.
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
        self, opened: Opened, session: Session, workers: Workers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.opened, self.keeps_session = opened, False  # True: another goes on with the session
        self.task, self.session, self.likeness = opened.task, session, opened.likeness
        self.chosen = ChosenSet(self.task, session, self.likeness)
        self.listing = Listing(self.task, self.chosen, opened.queue)
        self._facts: tuple[int, Facts] | None = None
        self.item = self.marked = self.like = self._before_nothing = NO_ITEM
        self._shown_since = perf_counter()
        self.place = Place.from_json(session.place, self.task)
        self._workers, self._monitor = workers, Monitor()
        self._official = OfficialLooks(self.task, self.place, workers, self._remember, self)
        self._official.scored.connect(self._on_officially_scored)
        self._official.failed.connect(self.failed)
        self.questions = Questions(opened, self)
        self.questions.likes_found.connect(self._on_likes)
        self.questions.ids_found.connect(self._on_ids)
        self.questions.failed.connect(self.failed)
        self.feed = ScoreFeed(self.task.bench.model, self)
        self.feed.scored.connect(self._on_scored)
        self.feed.failed.connect(self.failed)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._remember)

    def start(self) -> None:
        """Show where the person was; ask for a proposal and the score."""
        self._select()
        item, like = self._item_of(self.place.key), self._item_of(self.place.like)
        self.show_item(self.listing.at(0) if item == NO_ITEM else item)
        self._ask_about_set()
        self.propose(self.place.strategy, self.place.seed)
        if like != NO_ITEM:
            self._ask_for_likes(like)
        if self.place.text:
            self.questions.ask_for_ids(self.place.text)

    def close(self) -> None:
        """End the workers and close the session."""
        self._monitor.cancel()
        self.questions.close()
        self.feed.close()
        self._remember()
        if not self.keeps_session:
            self.session.close()

    @property
    def bench(self) -> Bench:
        """The pool."""
        return self.task.bench

    @property
    def queue(self) -> Queue:
        """The pool in the order to look through it."""
        return self.listing.queue

    @property
    def proposal(self) -> Proposal | None:
        """What the strategy proposes; None before it has answered."""
        return self.listing.proposal

    @property
    def items(self) -> Ints:
        """What is listed."""
        return self.listing.items

    @property
    def hindrance(self) -> Message | None:
        """Why the set cannot be handed in now."""
        return self._now.hindrance

    @property
    def lacks(self) -> Message | None:
        """Why there is no practice score now."""
        return self._now.lacks

    @property
    def is_official_current(self) -> bool:
        """Whether the official score shown is that of the set as it is now."""
        return bool(self._now.digest) and self._now.digest == self.place.official.digest

    @property
    def n_gathered(self) -> int:
        """How many items gathered on the map are listed instead of the pool; 0 for the pool."""
        likes = self.listing.likes
        return 0 if likes is None or self.like != NO_ITEM else len(likes)

    def upcoming(self) -> list[int]:
        """Return the items that will probably be shown next."""
        return self.listing.after(self.item, PREFETCHED)

    def swap_partner(self) -> int | None:
        """Return the chosen item that the current one would replace: the marked one if any."""
        if self.item == NO_ITEM or self.item in self.chosen:
            return None
        if self.marked != NO_ITEM and self.marked in self.chosen:
            return self.marked
        return self.chosen.least_typical(self.chosen.group_for(self.item, self.proposal))

    def choose(self, items: Sequence[int], group: int = 0) -> None:
        """Choose items for a group (0 = the one each would be chosen for), as one step.

        Then go on to the next that is not chosen.
        """
        groups = [group or self.chosen.group_for(item, self.proposal) for item in items]
        if self._do(items, lambda shown: self.chosen.put(items, groups, shown)):
            self._go_on(items)

    def take_out(self, items: Sequence[int]) -> None:
        """Take items out of the set; the current one stays on screen."""
        if self._do(items, lambda shown: self.chosen.take_out(items, shown)):
            self.item_shown.emit(self.item)

    def flip(self, items: Sequence[int]) -> None:
        """Give chosen items the other group; the current one stays on screen."""
        if self._do(items, lambda shown: self.chosen.flip(items, shown)):
            self.item_shown.emit(self.item)

    def swap(self) -> None:
        """Choose the current item in the place of another."""
        item, partner = self.item, self.swap_partner()
        group = self.chosen.group_for(item, self.proposal) if item != NO_ITEM else 0
        if self._do([item], lambda shown: self.chosen.swap(item, partner, shown[0], group)):
            self.mark(NO_ITEM)
            self._go_on([item])

    def take_proposal(self) -> None:
        """Make the set what the strategy proposes."""
        proposal = self.proposal
        if proposal is not None and self._do([self.item], lambda _: self.chosen.take(proposal)):
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
        if item != self.item:
            self._shown_since = perf_counter()
        self.item = item
        self._rest.start()
        self.item_shown.emit(item)
        if item != NO_ITEM:
            self.questions.ask_for_near(item)

    def step(self, by: int) -> None:
        """Move along the list without deciding."""
        item = self.listing.at(self.listing.row(self.item) + by)
        if item != NO_ITEM:
            self.show_item(item)

    def filter(self, part: str, text: str) -> None:
        """List one part of the pool only, and ids with `text` in them."""
        is_other_text = text != self.place.text
        self.place.part, self.place.text = part, text
        self._rest.start()
        if is_other_text and text:
            self.questions.ask_for_ids(text)  # the list follows
        else:
            self.listing.having = self.listing.having if text else None
            self._narrow()

    def _narrow(self) -> None:
        """List what passes now; where nothing does, show nothing until something does again."""
        self._select()
        if not len(self.items):
            self._before_nothing = self.item if self.item != NO_ITEM else self._before_nothing
            self.show_item(NO_ITEM)
        elif self.item == NO_ITEM:
            before = self._before_nothing
            self.show_item(before if self.listing.row(before) >= 0 else self.listing.at(0))

    def find_similar(self) -> None:
        """List what is most like the current item; `go_back` leads back."""
        if self.item != NO_ITEM:
            self._ask_for_likes(self.item)

    def list_gathered(self, items: Sequence[int]) -> None:
        """List only these items, gathered on the map; `go_back` leads back."""
        order = self.queue.items
        self.like, self.place.like = NO_ITEM, ""
        self.listing.likes, self.listing.having = order[np.isin(order, items)], None
        self.place.part, self.place.text = ALL, ""
        self._select()
        self.show_item(self.item if self.listing.row(self.item) >= 0 else self.listing.at(0))

    def go_back(self) -> None:
        """List the pool again, at the item that the search began from."""
        began = self.like
        self.like, self.listing.likes, self.place.like = NO_ITEM, None, ""
        self._select()
        if began != NO_ITEM:
            self.show_item(began)

    def propose(self, strategy: str, seed: int) -> None:
        """Ask a strategy what it would choose; the answer arrives later."""
        task, likeness, known = self.task, self.likeness, self.chosen.known
        self._monitor.cancel()
        self.place.strategy, self.place.seed = strategy, seed
        self._rest.start()
        self.proposing.emit(True)

        def work(monitor: Monitor) -> tuple[Proposal, Queue]:
            proposal = proposal_of(task, strategy, seed, monitor, known)
            return proposal, order_pool(task, likeness, proposal)

        self._monitor = self._workers.run(
            tr("Making a proposal"), work, self._on_proposed, self._on_not_proposed
        )

    def look_at_official(self) -> None:
        """Score on the official evaluation set; each look is counted before it is taken."""
        self._official.look(self.chosen.labels)

    def _do(self, items: Sequence[int], change: Callable[[list[ShownAs]], Change]) -> bool:
        """Change the set; where that is refused, say why and return False."""
        if not items or NO_ITEM in items:
            return False
        seconds = min(perf_counter() - self._shown_since, LONGEST_S * len(items)) / len(items)
        strategy, ranks = self.queue.strategy, self.queue.ranks
        try:
            done = change([ShownAs(strategy, int(ranks[item]), seconds) for item in items])
        except DataPerfError as error:
            self.refused.emit(error.message)
            return False
        self._shown_since = perf_counter()
        self._changed(done)
        return True

    def _travelled(self, change: Change | None, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        self._changed(change)
        n, is_undone = len(change.items), change.action is Action.UNDO
        undone = tr("Undone: {n} items changed.", n=n)
        self.said.emit(undone if is_undone else tr("Done again: {n} items changed.", n=n))
        self.show_item(int(change.items[-1]))

    def _changed(self, change: Change) -> None:
        if self.marked != NO_ITEM and self.marked not in self.chosen:
            self.marked = NO_ITEM
        self._ask_about_set()
        self._rest.start()
        self.set_changed.emit(change.items)

    def _ask_about_set(self) -> None:
        self.questions.ask_for_variety(self.chosen.items)
        if self.lacks is None:
            self.feed.request(self.chosen.judged, self.session.last_seq)

    def _ask_for_likes(self, item: int) -> None:
        self.like, self.place.like = item, self.bench.dataset.keys[item]
        self._rest.start()
        self.questions.ask_for_likes(item)
        self.pool_changed.emit()

    @Slot(int, object)
    def _on_likes(self, item: int, found: Ints) -> None:
        if item == self.like:
            self.listing.likes = np.concatenate([[item], found])
            self._select()
            self.item_shown.emit(self.item)

    def _select(self) -> None:
        """Show the items that pass, in the order of the queue or of likeness to one."""
        self.listing.select(self.place.part)
        self.pool_changed.emit()

    @property
    def _now(self) -> Facts:
        """What follows from the set as it is now; computed once for each state."""
        seq = self.session.last_seq
        if self._facts is None or self._facts[0] != seq:
            has_official = bool(self.place.official.digest)
            self._facts = seq, facts_of(self.task, self.chosen, has_official=has_official)
        return self._facts[1]

    @Slot(str, object)
    def _on_ids(self, text: str, having: Bools) -> None:
        if text == self.place.text:
            self.listing.having = having
            self._narrow()

    def _item_of(self, key: str) -> int:
        keys = self.bench.dataset.keys
        return keys.index(key) if key and key in keys else NO_ITEM

    def _go_on(self, items: Sequence[int]) -> None:
        """Show the next item of the list that is not chosen; stay where there is none."""
        following = self.listing.next_free(items)
        self.show_item(self.item if following is None else following)

    def _remember(self) -> None:
        self._rest.stop()
        keys = self.bench.dataset.keys
        self.place.key = keys[self.item] if self.item != NO_ITEM else ""
        n_chosen = self.task.limit - self.chosen.room
        self.session.remember_place(self.place.to_json(n_chosen, self.task.limit))

    def _on_proposed(self, proposed: tuple[Proposal, Queue]) -> None:
        is_first = self.proposal is None
        self.listing.proposal, self.listing.queue = proposed
        self._select()
        if is_first and not self.session.last_seq:
            self.show_item(self.listing.at(0))
        self.proposing.emit(False)

    def _on_not_proposed(self, error: Exception) -> None:
        self.proposing.emit(False)
        self._on_job_failed(error)

    def _on_job_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)

    def _on_officially_scored(self) -> None:
        self._facts = None  # they say whether the score is that of the set as it is now
        self.officially_scored.emit()

    def _on_scored(self, update: ScoreUpdate) -> None:
        if self.lacks is not None or update.seq != self.session.last_seq:
            return
        self.session.remember_score(update.score.value, update.score.metric.name)
        self.scored.emit(update)
