"""What the Select screen asks about the pool and the set, answered behind the window."""

from PySide6.QtCore import QObject, Signal, Slot

from dataperf_gui.arrays import Ints
from dataperf_gui.gui.select.background import Background
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.base import Likeness, SelectionTask
from dataperf_gui.selecting.likeness import N_NEIGHBOURS
from dataperf_gui.selecting.variety import vendi_score

N_LIKES = 1000
"""Listed by a search for what is like an item."""


class Questions(QObject):
    """Neighbours of an item, what is most like one, and how varied the set is.

    Parameters
    ----------
    task : SelectionTask
        Whose pool.
    likeness : Likeness
        Of that pool.
    """

    near_found = Signal(int, object)
    """An item and its nearest neighbours."""
    likes_found = Signal(int, object)
    """An item and the many most like it."""
    variety_found = Signal(float, int)
    """The Vendi score, and of how many items."""
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, task: SelectionTask, likeness: Likeness, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._likeness, self._features = likeness, task.bench.features
        self._near = Background(self._nearest, "neighbours", self)
        self._likes = Background(self._most_like, "likes", self)
        self._variety = Background(self._measured, "variety", self)
        self._near.answered.connect(self._on_near)
        self._likes.answered.connect(self._on_likes)
        self._variety.answered.connect(self._on_variety)
        for each in (self._near, self._likes, self._variety):
            each.failed.connect(self.failed)

    @property
    def is_searching(self) -> bool:
        """Whether what is most like an item is being looked for."""
        return self._likes.is_busy

    def ask_for_near(self, item: int) -> None:
        """Ask for the neighbours of an item."""
        self._near.ask(item)

    def ask_for_likes(self, item: int) -> None:
        """Ask for the many items most like one."""
        self._likes.ask(item)

    def ask_for_variety(self, items: Ints) -> None:
        """Ask how varied items are."""
        self._variety.ask(items)

    def close(self) -> None:
        """End the threads."""
        for each in (self._near, self._likes, self._variety):
            each.close()

    def _nearest(self, item: int, monitor: Monitor) -> Ints:
        return self._likeness.nearest(item, N_NEIGHBOURS, monitor)

    def _most_like(self, item: int, monitor: Monitor) -> Ints:
        return self._likeness.nearest(item, N_LIKES, monitor)

    def _measured(self, items: Ints, monitor: Monitor) -> float:
        monitor.check()
        return vendi_score(self._features[items])

    @Slot(object, object)
    def _on_near(self, item: int, found: Ints) -> None:
        self.near_found.emit(item, found)

    @Slot(object, object)
    def _on_likes(self, item: int, found: Ints) -> None:
        self.likes_found.emit(item, found)

    @Slot(object, object)
    def _on_variety(self, items: Ints, score: float) -> None:
        self.variety_found.emit(score, len(items))
