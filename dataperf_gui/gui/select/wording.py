"""What the Select screen says of items, of the proposal and of a search."""

from dataperf_gui.gui.select.item_list import Row
from dataperf_gui.gui.select.presenter import NO_ITEM, SelectPresenter
from dataperf_gui.gui.texts import tr
from dataperf_gui.selecting.base import NOT_CHOSEN
from dataperf_gui.selecting.closeness import POSITIVE
from dataperf_gui.selecting.proposing import changes


class Wording:
    """Reads the presenter's state, and puts it into words.

    Parameters
    ----------
    presenter : SelectPresenter
        The state.
    """

    def __init__(self, presenter: SelectPresenter) -> None:
        self._presenter = presenter
        self._data = presenter.bench.dataset
        self._examples = frozenset(presenter.task.examples.tolist())

    def row(self, item: int) -> Row:
        """Describe an item as lists and tiles show it."""
        presenter, data = self._presenter, self._data
        chosen, proposal = presenter.chosen, presenter.proposal
        label, is_said = int(chosen.labels[item]), chosen.says_groups
        group = data.classes[data.labels[item]]
        return Row(
            item=item,
            group=self.known_as(item),
            name=data.keys[item] if is_said else data.keys[item].removeprefix(f"{group}/"),
            is_chosen=label != NOT_CHOSEN,
            is_proposed=proposal is not None and bool(proposal.labels[item]),
            is_marked=item == presenter.marked,
            typical=1 - float(presenter.queue.suspicion[item]),
            is_known=not is_said or label != NOT_CHOSEN or item in self._examples,
            is_sure=not is_said or presenter.chosen.is_by_hand(item),
            mark=("positive" if label == POSITIVE else "negative") if is_said else "keep",
        )

    def known_as(self, item: int) -> str:
        """Return what an item is known as, or chosen as."""
        chosen, data = self._presenter.chosen, self._data
        if not chosen.says_groups:
            return str(data.classes[data.labels[item]])
        if item in chosen:
            return tr(data.classes[chosen.labels[item]])
        return tr("example") if item in self._examples else tr("not chosen")

    def agrees(self, neighbour: int, item: int) -> bool:
        """Return whether what is known of a neighbour does not speak against `item`'s group."""
        chosen, given = self._presenter.chosen, self._data.labels
        group = int(chosen.labels[item]) or chosen.group_for(item, self._presenter.proposal)
        known = int(chosen.labels[neighbour]) or int(given[neighbour])
        return known in (NOT_CHOSEN, group)

    def selected(self, items: list[int]) -> str:
        """Return the heading over one or several items."""
        if len(items) == 1:
            return self.about(items[0])
        return tr("{n} selected; a key decides on all of them", n=len(items)) if items else ""

    def about(self, item: int) -> str:
        """Return the heading over an item."""
        presenter, data = self._presenter, self._data
        chosen = presenter.chosen
        if not chosen.says_groups:
            state = tr("chosen") if item in chosen else tr("not chosen")
            return f"{data.classes[data.labels[item]]} · {state}"
        key = data.keys[item]
        if item not in chosen:
            group = tr(data.classes[chosen.group_for(item, presenter.proposal)])
            return tr("{id} · suggested: {group}", id=key, group=group)
        group = tr(data.classes[chosen.labels[item]])
        if chosen.is_by_hand(item):
            return tr("{id} · {group}, says you", id=key, group=group)
        return tr("{id} · {group}, says the strategy", id=key, group=group)

    def proposed(self) -> str:
        """Return what taking the proposal would change."""
        proposal, chosen = self._presenter.proposal, self._presenter.chosen
        if proposal is None:
            return tr("No proposal yet.")
        n_in, n_out, n_flipped = changes(chosen.labels, chosen.after(proposal))
        values = {"n": len(proposal.order), "more": n_in, "fewer": n_out, "others": n_flipped}
        if n_flipped:
            return tr("{n} items: {more} would come in, {fewer} go out, {others} change", **values)
        return tr("{n} items: {more} would come in, {fewer} go out", **values)

    def searched(self) -> str:
        """Return what the items in the list are like; empty where the pool is listed."""
        like = self._presenter.like
        if like == NO_ITEM:
            n = self._presenter.n_gathered
            return tr("{n} from the map", n=n) if n else ""
        if self._presenter.questions.is_searching:
            return tr("Searching the pool…")
        return tr("Most like {id}", id=self._data.keys[like])
