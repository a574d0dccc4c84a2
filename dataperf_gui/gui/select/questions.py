"""What the Select screen asks about the pool and the set, answered behind the window."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from dataperf_gui.arrays import Bools, Ints
from dataperf_gui.gui.select.background import Background
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.likeness import N_NEIGHBOURS
from dataperf_gui.selecting.opening import Opened
from dataperf_gui.selecting.variety import vendi_score

N_LIKES = 1000
"""Listed by a search for what is like an item."""


class Questions(QObject):
    """Neighbours of an item, what is most like one, ids with a text, how varied the set is.

    Parameters
    ----------
    opened : Opened
        Whose pool.
    """

    near_found = Signal(int, object)
    """An item and its nearest neighbours."""
    likes_found = Signal(int, object)
    """An item and the many most like it."""
    ids_found = Signal(str, object)
    """A text, and ``(n_pool,)`` which ids have it."""
    variety_found = Signal(float, int)
    """The Vendi score, and of how many items."""
    failed = Signal(object)
    """A `Message`."""

    def __init__(self, opened: Opened, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._likeness, self._ids = opened.likeness, opened.ids
        self._features = opened.task.bench.features
        self._near = Background(self._nearest, "neighbours", self)
        self._likes = Background(self._most_like, "likes", self)
        self._texts = Background(self._having, "ids", self)
        self._variety = Background(self._measured, "variety", self)
        self._near.answered.connect(self._on_near)
        self._likes.answered.connect(self._on_likes)
        self._texts.answered.connect(self._on_ids)
        self._variety.answered.connect(self._on_variety)
        for each in self._each():
            each.failed.connect(self.failed)

    @property
    def is_searching(self) -> bool:
        """Whether what is most like an item, or has a text, is being looked for."""
        return self._likes.is_busy or self._texts.is_busy

    def ask_for_near(self, item: int) -> None:
        """Ask for the neighbours of an item."""
        self._near.ask(item)

    def ask_for_likes(self, item: int) -> None:
        """Ask for the many items most like one."""
        self._likes.ask(item)

    def ask_for_ids(self, text: str) -> None:
        """Ask which ids have a text."""
        self._texts.ask(text)

    def ask_for_variety(self, items: Ints) -> None:
        """Ask how varied items are."""
        self._variety.ask(items)

    def close(self) -> None:
        """End the threads."""
        for each in self._each():
            each.close()

    def _each(self) -> Iterator[Background]:
        yield from (self._near, self._likes, self._texts, self._variety)

    def _nearest(self, item: int, monitor: Monitor) -> Ints:
        return self._likeness.nearest(item, N_NEIGHBOURS, monitor)

    def _most_like(self, item: int, monitor: Monitor) -> Ints:
        return self._likeness.nearest(item, N_LIKES, monitor)

    def _having(self, text: str, _: Monitor) -> Bools:
        return self._ids.having(text)

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
    def _on_ids(self, text: str, found: Bools) -> None:
        self.ids_found.emit(text, found)

    @Slot(object, object)
    def _on_variety(self, items: Ints, score: float) -> None:
        self.variety_found.emit(score, len(items))
