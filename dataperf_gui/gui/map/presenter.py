"""What happens on the Map screen, without a pixel: layout, classes shown, suspects, the group."""

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.gui.map.source import MapSource
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.places import cache_folder
from dataperf_gui.projection.base import Layout, Way
from dataperf_gui.projection.neighbourhoods import FEWEST
from dataperf_gui.projection.picking import inside, nearest_rows, towards
from dataperf_gui.projection.projecting import is_kept, project

NO_ROW = -1
RINGED_AT_FIRST = 100
RINGED_SHARE = 0.1
"""Of the items, at most so many are ringed at first: rings around half of them say nothing."""


class MapPresenter(QObject):
    """Leads one person over one map; a *row* is the number of a point.

    Parameters
    ----------
    source : MapSource
        What the points are.

    Attributes
    ----------
    points : Features
        ``(n, 2)`` where items lie now; none before they are laid out.
    """

    unfolded = Signal(object)
    """``(n, 2)`` points on their way."""
    laid_out = Signal(object)
    """A `Layout` that stays."""
    marked = Signal()
    """Labels, decisions, classes shown or rings are others."""
    grouped = Signal()
    """Others are gathered."""
    spotted = Signal(int)
    """Another point is pointed at; `NO_ROW` for none."""
    said = Signal(str)
    failed = Signal(object)
    """A `Message`."""
    _came = Signal(object)

    def __init__(self, source: MapSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source, self.items = source, source.items
        self.workers = Workers(self)
        self.layout: Layout | None = None
        self.points: Features = np.empty((0, 2), dtype=np.float32)
        self.wanted = Way.OVERVIEW
        n = len(self.items)
        self.n_classes = len(source.classes)
        self.n_ringed = min(RINGED_AT_FIRST, max(1, round(RINGED_SHARE * n)))
        self.hidden: frozenset[int] = frozenset()
        self.group: Ints = np.empty(0, dtype=np.intp)
        self.spot = NO_ROW
        self.is_shown: Bools = np.ones(n, dtype=np.bool_)
        self._is_watched, self._is_stale = True, False
        self._rows = np.full(len(source.bench.dataset), NO_ROW, dtype=np.intp)
        self._rows[self.items] = np.arange(n)
        self._look()
        source.changed.connect(self._on_changed)
        source.reordered.connect(self._on_changed)
        source.moved.connect(self._on_moved)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Lay the items out: neighbourhoods where they are kept, else the overview."""
        self.lay_out(None)

    def take_over(self, other: "MapPresenter") -> None:
        """Go on where another map of the same items is; what it still laid out begins again."""
        if other.layout is None:
            self.start()
        else:
            self._on_laid_out(other.layout)
            if other.wanted is not other.layout.way:
                self.lay_out(other.wanted)
        self._gather(other.group)

    def close(self) -> None:
        """End the work; nothing is delivered any more."""
        self.workers.close()

    @property
    def can_have_neighbourhoods(self) -> bool:
        """Whether there are enough items."""
        return len(self.items) >= FEWEST

    @property
    def current(self) -> int:
        """The row of the item on the other screen."""
        item = self.source.current()
        return int(self._rows[item]) if item >= 0 else NO_ROW

    @property
    def counts(self) -> Ints:
        """``(n_classes + 1,)`` points of each class; the last are those left out."""
        codes = np.where(self.codes == EXCLUDED, self.n_classes, self.codes)
        return np.bincount(codes, minlength=self.n_classes + 1)

    def lay_out(self, way: Way | None) -> None:
        """Lay the items out in a way; None takes neighbourhoods if they are kept."""
        self.workers.cancel()
        self.wanted = way or self.wanted
        bench, items = self.source.bench, self.items
        seed, fingerprint = bench.seed, bench.dataset.fingerprint

        def work(monitor: Monitor) -> Layout:
            chosen, cache = way, cache_folder()
            if chosen is None:
                is_there = is_kept(
                    bench.features, items, seed=seed, fingerprint=fingerprint, cache=cache
                )
                chosen = Way.NEIGHBOURHOODS if is_there else Way.OVERVIEW
            return project(
                bench.features, items, chosen, seed=seed, fingerprint=fingerprint,
                monitor=monitor, cache=cache, on_layout=self._came.emit,
            )  # fmt: skip

        self.workers.run(tr("Laying out the items"), work, self._on_laid_out, self._on_failed)

    def show_classes(self, hidden: frozenset[int]) -> None:
        """Hide classes; `n_classes` stands for the items left out."""
        self.hidden = hidden
        self._see()
        self.marked.emit()

    def watch(self, *, is_watched: bool) -> None:
        """Say whether somebody looks; a decision in Review does not wait for a map unseen."""
        self._is_watched = is_watched
        if is_watched:
            if self._is_stale:
                self._is_stale = False
                self._look()
            self.marked.emit()

    def ring(self, n: int) -> None:
        """Ring the first `n` suspects."""
        self.n_ringed = n
        self._ring()
        self.marked.emit()

    def point_at(self, row: int) -> None:
        """Point at another item."""
        if row != self.spot:
            self.spot = row
            self.spotted.emit(row)

    def step(self, side: str) -> None:
        """Point at the next item to a side, see `picking.SIDES`."""
        row = self._origin()
        if row != NO_ROW:
            is_there = self.is_shown[row]
            self.point_at(towards(self.points, row, side, self.is_shown) if is_there else row)

    def next_ringed(self) -> None:
        """Point at the next ringed item, the most suspect one after the last."""
        rows = self.ringed[self.is_shown[self.ringed]]
        if not len(rows):
            self.said.emit(tr("Nothing on the map is ringed."))
            return
        places = np.flatnonzero(rows == self.spot)
        self.point_at(int(rows[(int(places[0]) + 1) % len(rows) if len(places) else 0]))

    def gather_inside(self, corners: Floats, *, adds: bool = False) -> None:
        """Gather the points that are shown inside a line on the plane."""
        rows = np.flatnonzero(inside(self.points, corners) & self.is_shown)
        self._gather(np.union1d(self.group, rows) if adds else rows)

    def gather_nearest(self, k: int) -> None:
        """Gather the `k` points nearest to the one pointed at, or else to the current one."""
        row = self._origin()
        if row == NO_ROW:
            self.said.emit(tr("Point at an item first, with the mouse or the arrow keys."))
        else:
            among = self.is_shown.copy()
            among[row] = True
            self._gather(np.sort(nearest_rows(self.points, row, k, among)))

    def clear(self) -> None:
        """Gather nothing."""
        self._gather(self.group[:0])

    def wanted_item(self) -> int:
        """Return the item that a click or Enter opens; negative for none."""
        row = self.spot if self.spot != NO_ROW else self.current
        return int(self.items[row]) if row != NO_ROW else NO_ROW

    def gathered(self) -> list[int]:
        """Return the items of the group."""
        return [int(item) for item in self.items[self.group]]

    def _origin(self) -> int:
        """Return where a step begins: the item pointed at, the current one, or any."""
        if not len(self.points):
            return NO_ROW
        if self.spot != NO_ROW:
            return self.spot
        shown = np.flatnonzero(self.is_shown)
        first = int(shown[0]) if len(shown) else NO_ROW
        return self.current if self.current != NO_ROW else first

    def _gather(self, rows: Ints) -> None:
        self.group = rows
        self.grouped.emit()

    def _look(self) -> None:
        """Take over labels and decisions."""
        self.codes: Labels = self.source.codes()
        self.looks = self.source.looks()
        self._see()
        self._ring()

    def _see(self) -> None:
        shown = np.ones(self.n_classes + 1, dtype=np.bool_)
        shown[list(self.hidden)] = False
        is_shown = shown[self.codes]  # -1, left out, is the last
        if not np.array_equal(is_shown, self.is_shown):
            self.is_shown = is_shown

    def _ring(self) -> None:
        self.ringed: Ints = self._rows[self.source.ringed(self.n_ringed)]

    @Slot()
    def _on_changed(self) -> None:
        """Follow a decision; while nobody looks, all decisions are followed at once later."""
        if not self._is_watched:
            self._is_stale = True
            return
        self._look()
        self.marked.emit()

    @Slot()
    def _on_moved(self) -> None:
        if self._is_watched:
            self.marked.emit()

    @Slot(object)
    def _on_came(self, points: Features) -> None:
        if self.wanted is Way.NEIGHBOURHOODS and self.workers.is_busy:
            self.points = points
            self.unfolded.emit(points)

    def _on_laid_out(self, layout: Layout) -> None:
        self.layout, self.wanted, self.points = layout, layout.way, layout.points
        self.laid_out.emit(layout)

    def _on_failed(self, error: Exception) -> None:
        if self.workers.is_busy:  # a newer wish has cancelled this one
            return
        if self.layout is not None:
            self._on_laid_out(self.layout)
        if message := told(error):
            self.failed.emit(message)
