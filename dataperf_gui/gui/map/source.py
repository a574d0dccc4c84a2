"""What a map is of: the items of a Review session, or the pool of a selection."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from dataperf_gui.arrays import Ints, Labels
from dataperf_gui.bench import Bench
from dataperf_gui.gui.map.palette import NO_CODE, Look
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.queue_model import status_text
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.session.decisions import STATUSES, UNDECIDED


@dataclass(frozen=True, slots=True)
class About:
    """What is said of an item that is pointed at."""

    key: str
    label: str
    state: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What the screen says of this kind of work.

    Parameters
    ----------
    intro : str
        How to read the map.
    ring : str
        What a ring marks.
    looks : tuple of pairs
        The looks in use, and what each says.
    left_out : str
        Which items are not on the map, and why; empty where all are.
    """

    intro: str
    ring: str
    looks: tuple[tuple[Look, str], ...]
    left_out: str = ""


class MapSource(QObject):
    """Items with labels, in an order, one of them current; subclasses say whose.

    Attributes
    ----------
    bench : Bench
        Features and names.
    items : Ints
        ``(n,)`` the items that are points, ascending.
    classes : tuple of str
        Names as the screen says them.
    unknown : int
        Code of items of which no class is known; `NO_CODE` where there is none.
    """

    changed = Signal()
    """Labels or decisions have changed."""
    reordered = Signal()
    """Others are ringed."""
    moved = Signal()
    """Another item is the current one."""

    bench: Bench
    items: Ints
    classes: tuple[str, ...]
    unknown: int = NO_CODE

    def codes(self) -> Labels:
        """``(n,)`` the label of each point as it is now, -1 = left out."""
        raise NotImplementedError

    def looks(self) -> "np.typing.NDArray[np.uint8]":
        """``(n,)`` values of `Look`."""
        raise NotImplementedError

    def ringed(self, n: int) -> Ints:
        """Return the first `n` items that deserve a look."""
        raise NotImplementedError

    def current(self) -> int:
        """Return the item on the other screen; negative where there is none."""
        raise NotImplementedError

    def about(self, item: int) -> About:
        """Return what is said of an item."""
        raise NotImplementedError

    def words(self) -> Words:
        """Return what the screen says."""
        raise NotImplementedError


class ReviewSource(MapSource):
    """The items to decide on, as they are decided on.

    The trusted test set is left out: it only measures, and who looked at it while deciding would
    fit the labels to it. So are clean validation items: there is nothing to decide on them.

    Parameters
    ----------
    presenter : ReviewPresenter
        Whose decisions are followed.
    """

    def __init__(self, presenter: ReviewPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.bench = presenter.bench
        self.items = presenter.bench.dataset.train
        self.classes = presenter.bench.dataset.classes
        presenter.decided.connect(self.changed)
        presenter.queue_changed.connect(self.reordered)
        presenter.item_shown.connect(self.moved)

    def codes(self) -> Labels:
        """Return the labels as they are now."""
        return self._presenter.session.state.labels[self.items]

    def looks(self) -> "np.typing.NDArray[np.uint8]":
        """Return what was decided."""
        return self._presenter.session.state.statuses[self.items]

    def ringed(self, n: int) -> Ints:
        """Return the most suspect items that nobody has decided on."""
        order: Ints = self._presenter.queue.items
        is_open = self._presenter.session.state.statuses[order] == UNDECIDED
        wanted: Ints = order[is_open][:n]
        return wanted

    def current(self) -> int:
        """Return the item in Review."""
        return self._presenter.item

    def about(self, item: int) -> About:
        """Return its label, what was decided, and why it is suspected."""
        shown, state = self._presenter.shown(item), self._presenter.session.state
        reason = sentence(say(shown.reason)) if shown.reason is not None else ""
        code = int(state.labels[item])
        label = tr("left out") if code < 0 else self.bench.dataset.classes[code]
        return About(shown.key, label, status_text(STATUSES[state.statuses[item]]), reason)

    def words(self) -> Words:
        """Return how to read a map of labels."""
        n = len(self.bench.dataset) - len(self.items)
        return Words(
            tr("Points that lie close look alike to the program. Colour and shape are the label "
               "as it is now."),
            tr("A ring marks a suspect that you have not decided on."),
            (
                (Look.KEPT, tr("label kept")), (Look.CHANGED, tr("label changed")),
                (Look.FLAGGED, tr("not sure")), (Look.EXCLUDED, tr("left out")),
            ),
            tr("Not on the map, as they only measure: {n:,} trusted items", n=n) if n else "",
        )  # fmt: skip
