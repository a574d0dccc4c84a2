"""A pool to choose from, as points."""

import numpy as np
from PySide6.QtCore import QObject

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.gui.map.palette import Look
from dataperf_gui.gui.map.source import About, MapSource, Words
from dataperf_gui.gui.select.presenter import SelectPresenter
from dataperf_gui.gui.select.wording import Wording
from dataperf_gui.gui.texts import tr
from dataperf_gui.selecting.base import NOT_CHOSEN


class SelectSource(MapSource):
    """The pool, with what is chosen and what is proposed.

    Parameters
    ----------
    presenter : SelectPresenter
        Whose choice is followed.
    """

    def __init__(self, presenter: SelectPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._wording = presenter, Wording(presenter)
        data = presenter.bench.dataset
        self.bench = presenter.bench
        self.items = np.arange(len(data))
        says_groups = presenter.chosen.says_groups
        self.classes = tuple(tr(name) for name in data.classes) if says_groups else data.classes
        self.unknown = NOT_CHOSEN
        presenter.set_changed.connect(self.changed)
        presenter.proposing.connect(self.reordered)
        presenter.item_shown.connect(self.moved)

    def codes(self) -> Labels:
        """Return the groups, as far as they are known or said."""
        given, chosen = self.bench.dataset.labels, self._presenter.chosen
        return np.where(chosen.labels != NOT_CHOSEN, chosen.labels, given)

    def looks(self) -> "np.typing.NDArray[np.uint8]":
        """Return which are chosen."""
        is_chosen = self._presenter.chosen.labels != NOT_CHOSEN
        return np.where(is_chosen, Look.CHANGED, Look.UNDECIDED).astype(np.uint8)

    def ringed(self, n: int) -> Ints:
        """Return what the strategy proposes and is not chosen, in its order."""
        proposal = self._presenter.proposal
        order: Ints = self._presenter.queue.items
        if proposal is None:
            return order[:0]
        labels = self._presenter.chosen.labels
        is_wanted = (proposal.labels != NOT_CHOSEN) & (labels == NOT_CHOSEN)
        wanted: Ints = order[is_wanted[order]][:n]
        return wanted

    def current(self) -> int:
        """Return the item on the Select screen."""
        return self._presenter.item

    def about(self, item: int) -> About:
        """Return what it is known as, and whether it is chosen."""
        state = tr("chosen") if item in self._presenter.chosen else tr("not chosen")
        return About(self.bench.dataset.keys[item], self._wording.known_as(item), state)

    def words(self) -> Words:
        """Return how to read a map of a pool."""
        return Words(
            tr("Points that lie close are alike to the program. Colour and shape are the group."),
            tr("A ring marks what the strategy proposes and is not chosen yet."),
            ((Look.CHANGED, tr("chosen")),),
        )
