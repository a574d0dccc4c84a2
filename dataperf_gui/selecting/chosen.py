"""The chosen set: what is in it, how much room is left, and what the keys do to it."""

import numpy as np

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.messages import DataPerfError
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask
from dataperf_gui.selecting.likeness import Likeness
from dataperf_gui.selecting.proposing import Proposal
from dataperf_gui.session.decisions import Action, Change, ShownAs
from dataperf_gui.session.session import UNSEEN, Session


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

    @property
    def labels(self) -> Labels:
        """``(n_pool,)`` group of each item, `NOT_CHOSEN` for those outside."""
        return self._session.state.labels

    @property
    def items(self) -> Ints:
        """The chosen items, group by group."""
        chosen = np.flatnonzero(self.labels != NOT_CHOSEN)
        return chosen[np.argsort(self.labels[chosen], kind="stable")]

    @property
    def counts(self) -> list[int]:
        """How many items of each group are chosen."""
        n_classes = len(self._task.bench.dataset.classes)
        counts: list[int] = np.bincount(self.labels, minlength=n_classes).tolist()
        return counts[NOT_CHOSEN + 1 :]

    @property
    def room(self) -> int:
        """How many more items may be chosen."""
        return self._task.limit - int(np.count_nonzero(self.labels != NOT_CHOSEN))

    def __contains__(self, item: int) -> bool:
        return bool(self.labels[item] != NOT_CHOSEN)

    def add(self, item: int, shown: ShownAs = UNSEEN) -> Change:
        """Choose an item for its own group.

        Raises
        ------
        DataPerfError
            It is chosen already, the set is full, or the session is read-only.
        """
        if item in self:
            raise DataPerfError("This one is chosen already.")
        if self.room < 1:
            raise DataPerfError(
                "{limit} are chosen, and no more are allowed. Take one out first, or swap this one "
                "in for another.", limit=self._task.limit,
            )  # fmt: skip
        return self._session.decide(item, Action.RELABEL, self._group(item), shown)

    def take_out(self, item: int, shown: ShownAs = UNSEEN) -> Change:
        """Take an item out of the set.

        Raises
        ------
        DataPerfError
            It is not in the set, or the session is read-only.
        """
        if item not in self:
            raise DataPerfError("This one is not chosen.")
        return self._session.decide(item, Action.RELABEL, NOT_CHOSEN, shown)

    def swap(self, into: int, out: int | None, shown: ShownAs = UNSEEN) -> Change:
        """Choose `into` in the place of `out`, as one step.

        Raises
        ------
        DataPerfError
            `into` is chosen already, `out` is not, or the session is read-only.
        """
        if into in self:
            raise DataPerfError("This one is chosen already.")
        if out is None or out not in self:
            raise DataPerfError("There is nothing to swap it for: choose some first.")
        labels = [NOT_CHOSEN, self._group(into)]
        return self._session.decide([out, into], Action.RELABEL, labels, [UNSEEN, shown])

    def take(self, proposal: Proposal) -> Change:
        """Make the set what a strategy proposes, as one step.

        Raises
        ------
        DataPerfError
            It is that already, or the session is read-only.
        """
        changed = np.flatnonzero(self.labels != proposal.labels)
        if not len(changed):
            raise DataPerfError("The proposal is what is chosen already.")
        ranks = {int(item): rank for rank, item in enumerate(proposal.items)}
        shown = [ShownAs(proposal.strategy, ranks.get(item, -1)) for item in changed.tolist()]
        labels = proposal.labels[changed].tolist()
        return self._session.decide(changed, Action.RELABEL, labels, shown)

    def least_typical(self, group: int) -> int | None:
        """Return the chosen item to give up first: of `group`, or of the largest group.

        None where nothing is chosen.
        """
        if not any(self.counts):
            return None
        if not self.counts[group - 1]:
            group = int(np.argmax(self.counts)) + 1
        members = np.flatnonzero(self.labels == group)
        return int(members[np.argmin(self._likeness.margins[members])])

    def _group(self, item: int) -> int:
        return int(self._task.bench.dataset.labels[item])
