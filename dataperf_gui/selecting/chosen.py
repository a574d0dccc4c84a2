"""The chosen set: what is in it, how much room is left, and what the keys do to it."""

from collections.abc import Callable, Sequence

import numpy as np

from dataperf_gui.arrays import Bools, Ints, Labels
from dataperf_gui.messages import DataPerfError
from dataperf_gui.selecting.base import NOT_CHOSEN, Likeness, SelectionTask, says_groups
from dataperf_gui.selecting.proposing import Proposal
from dataperf_gui.session.decisions import STATUSES, Action, Change, ShownAs
from dataperf_gui.session.session import UNSEEN, Session

BY_HAND = STATUSES.index(Action.RELABEL)
Shown = ShownAs | Sequence[ShownAs]


class ChosenSet:
    """A selection in a session: every method that changes it is one step that undo takes back.

    Parameters
    ----------
    task : SelectionTask
        The pool and the limit.
    session : Session
        Of `unchosen` pool; used by one thread at a time.
    likeness : Likeness
        Of the pool.
    """

    def __init__(self, task: SelectionTask, session: Session, likeness: Likeness) -> None:
        self._task, self._session, self._likeness = task, session, likeness
        self.says_groups = says_groups(task)
        """Whether the person says which group an item is chosen for."""
        self._chosen: tuple[Labels, Ints] | None = None
        """Labels, and the items chosen in them, ascending."""

    @property
    def labels(self) -> Labels:
        """``(n_pool,)`` group of each item, `NOT_CHOSEN` for those outside."""
        return self._session.state.labels

    @property
    def by_hand(self) -> Bools:
        """``(n_pool,)`` True where a person chose an item, gave it another group or took it out."""
        is_by_hand: Bools = self._session.state.statuses == BY_HAND
        return is_by_hand

    @property
    def judged(self) -> Labels:
        """``(n_pool,)`` what the practice score is computed from."""
        return self._task.judged(self.labels, self.by_hand)

    @property
    def known(self) -> Labels:
        """``(n_pool,)`` group of each item as the data or, before them, the person says."""
        given = self._task.bench.dataset.labels
        return np.where(self.by_hand, self.labels, given) if self.says_groups else given

    @property
    def items(self) -> Ints:
        """The chosen items, group by group."""
        chosen = self._ascending
        return chosen[np.argsort(self.labels[chosen], kind="stable")]

    @property
    def counts(self) -> list[int]:
        """How many items of each group are chosen."""
        n_classes = len(self._task.bench.dataset.classes)
        groups = self.labels[self._ascending]
        counts: list[int] = np.bincount(groups, minlength=n_classes).tolist()
        return counts[NOT_CHOSEN + 1 :]

    @property
    def room(self) -> int:
        """How many more items may be chosen."""
        return self._task.limit - len(self._ascending)

    def __contains__(self, item: int) -> bool:
        return bool(self.labels[item] != NOT_CHOSEN)

    def is_by_hand(self, item: int) -> bool:
        """Return whether a person said what an item is."""
        return bool(self._session.state.statuses[item] == BY_HAND)

    def group_for(self, item: int, proposal: Proposal | None = None) -> int:
        """Return the group that an item would be chosen for if nobody says another.

        The one it is known to belong to; else the proposed one; else what it is most like.
        """
        given = int(self._task.bench.dataset.labels[item])
        if given == NOT_CHOSEN and proposal is not None:
            given = int(proposal.labels[item])
        return given or int(self._likeness.suggested[item])

    def add(self, item: int, shown: ShownAs = UNSEEN) -> Change:
        """Choose an item for the group that it would be chosen for, see `put`."""
        return self.put([item], [self.group_for(item)], shown)

    def put(self, items: Sequence[int], groups: Sequence[int], shown: Shown = UNSEEN) -> Change:
        """Choose items, each for a group, or confirm or change the group of chosen ones.

        Items that the person has given that group already are left alone.

        Raises
        ------
        DataPerfError
            Nothing would change, the set has no room for all, or the session is read-only.
        """
        now, by_hand = self.labels, self.by_hand
        wanted = [
            place
            for place, (item, group) in enumerate(zip(items, groups, strict=True))
            if now[item] != group or not by_hand[item]
        ]
        if not wanted:
            if len(items) > 1:
                raise DataPerfError("These are all chosen already.")
            raise DataPerfError("This one is chosen already.")
        n_new = sum(now[items[place]] == NOT_CHOSEN for place in wanted)
        self._require_room(n_new)
        each = shown if isinstance(shown, ShownAs) else [shown[place] for place in wanted]
        chosen = [items[place] for place in wanted]
        return self._session.decide(chosen, Action.RELABEL, [groups[p] for p in wanted], each)

    def take_out(self, items: int | Sequence[int], shown: Shown = UNSEEN) -> Change:
        """Take items out of the set; those outside are left alone.

        Raises
        ------
        DataPerfError
            None is in the set, or the session is read-only.
        """
        return self._give(items, lambda _: NOT_CHOSEN, shown)

    def flip(self, items: int | Sequence[int], shown: Shown = UNSEEN) -> Change:
        """Give chosen items the other of two groups; those outside are left alone.

        Raises
        ------
        DataPerfError
            None is in the set, the groups are not the person's to say, or the session is
            read-only.
        """
        if not self.says_groups:
            raise DataPerfError("What a clip says is part of the data; it cannot be changed here.")
        return self._give(items, lambda group: len(self.counts) + 1 - group, shown)

    def swap(
        self, into: int, out: int | None, shown: ShownAs = UNSEEN, group: int = NOT_CHOSEN
    ) -> Change:
        """Choose `into` in the place of `out`, as one step; for `group`, if one is named.

        Raises
        ------
        DataPerfError
            `into` is chosen already, `out` is not, or the session is read-only.
        """
        if into in self:
            raise DataPerfError("This one is chosen already.")
        if out is None or out not in self:
            raise DataPerfError("There is nothing to swap it for: choose some first.")
        labels = [NOT_CHOSEN, group or self.group_for(into)]
        return self._session.decide([out, into], Action.RELABEL, labels, [UNSEEN, shown])

    def after(self, proposal: Proposal) -> Labels:
        """Return the ``(n_pool,)`` labels that taking a proposal would leave.

        Where the person says the groups, what they said stays, and what is proposed fills the
        room that is left.
        """
        if not self.says_groups:
            return proposal.labels
        by_hand = self.by_hand
        labels = np.where(by_hand, self.labels, proposal.labels)
        n_over = int(np.count_nonzero(labels)) - self._task.limit
        if n_over > 0:
            last = [item for item in proposal.order[::-1].tolist() if not by_hand[item]]
            labels[last[:n_over]] = NOT_CHOSEN
        return labels

    def take(self, proposal: Proposal) -> Change:
        """Make the set what a strategy proposes, as one step, see `after`.

        Raises
        ------
        DataPerfError
            It is that already, or the session is read-only.
        """
        after = self.after(proposal)
        changed = np.flatnonzero(self.labels != after)
        if not len(changed):
            raise DataPerfError("The proposal is what is chosen already.")
        ranks = {int(item): rank for rank, item in enumerate(proposal.order)}
        shown = [ShownAs(proposal.strategy, ranks.get(item, -1)) for item in changed.tolist()]
        return self._session.decide(changed, Action.PROPOSE, after[changed].tolist(), shown)

    def least_typical(self, group: int) -> int | None:
        """Return the chosen item to give up first: of `group`, or of the largest group.

        None where nothing is chosen.
        """
        counts = self.counts
        if not any(counts):
            return None
        if not counts[group - 1]:
            group = int(np.argmax(counts)) + 1
        members = np.flatnonzero(self.labels == group)
        return int(members[np.argmin(self._likeness.typicality(members, group))])

    @property
    def _ascending(self) -> Ints:
        """The chosen items; found once for each state of half a million."""
        labels = self.labels
        if self._chosen is None or self._chosen[0] is not labels:
            self._chosen = labels, np.flatnonzero(labels)
        return self._chosen[1]

    def _give(
        self, items: int | Sequence[int], group_of: Callable[[int], int], shown: Shown
    ) -> Change:
        each = [items] if isinstance(items, int) else list(items)
        places = [place for place, item in enumerate(each) if item in self]
        if not places:
            if len(each) > 1:
                raise DataPerfError("None of these is chosen.")
            raise DataPerfError("This one is not chosen.")
        chosen = [each[place] for place in places]
        labels = [group_of(int(self.labels[item])) for item in chosen]
        how = shown if isinstance(shown, ShownAs) else [shown[place] for place in places]
        return self._session.decide(chosen, Action.RELABEL, labels, how)

    def _require_room(self, n_new: int) -> None:
        room = self.room
        if n_new <= room:
            return
        if n_new == 1:
            raise DataPerfError(
                "{limit} are chosen, and no more are allowed. Take one out first, or swap this one "
                "in for another.", limit=self._task.limit,
            )  # fmt: skip
        raise DataPerfError(
            "There is room for {room} more, and these would be {n}; {limit} are allowed. Take some "
            "out first, or select fewer.", room=room, n=n_new, limit=self._task.limit,
        )  # fmt: skip
