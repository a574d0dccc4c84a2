"""A pool of half a million images: how fast an exact search is, and whether the window stalls."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

import numpy as np
from bench_review import StallWatch
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sklearn.neighbors import NearestNeighbors

from dataperf_gui.bench import Bench
from dataperf_gui.challenges.vision_selection.pool import Pool
from dataperf_gui.challenges.vision_selection.tasks import Setup, Task
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.select.presenter import SelectPresenter
from dataperf_gui.gui.select.screen import SelectScreen
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.workers import Workers
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.selection_model import VerifiedTestModel
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.closeness import POSITIVE
from dataperf_gui.selecting.ids import Ids
from dataperf_gui.selecting.opening import Opened
from dataperf_gui.selecting.proposing import order_pool
from dataperf_gui.selecting.vision import CLASSES, VisionTask
from dataperf_gui.strategies.selection.builtin import FROM_POSITIVES
from dataperf_gui.strategies.selection.search import most_like, row_lengths

TITLE = "Vision selection: exact search in a memory-mapped pool, and stalls of the window"
HEADER = ("what", "rows", "features", "times", "ours ms", "against", "its ms", "ratio", "bar")
OF_IT_AT_WORK = "at work in it"
"""Of the longest turn of the window's thread, what it computed itself: the rest is waiting, which a
busy machine makes long."""

N_ROWS, N_FEATURES, N_KINDS = 500_000, 256, 60
K = 1000
N_EXAMPLES = 20
N_QUERIES = 8
AT_LEAST_FASTER = 2.0
"""Than scikit-learn's exact search with cosines."""
AT_MOST_SLOWER = 2.0
"""Than one product of the whole matrix with a vector, which delivers no neighbours yet."""
REQUIRED_MS = 100.0
"""Longest stall: what people still take for "at once"."""


def make_features(path: Path, n_rows: int, n_features: int) -> np.ndarray:
    """Write clustered features and return them mapped from the disk."""
    rng = np.random.default_rng(0)
    middles = rng.standard_normal((N_KINDS, n_features)).astype(np.float32)
    shape = (n_rows, n_features)
    X = np.lib.format.open_memmap(path, mode="w+", dtype=np.float32, shape=shape)
    for start in range(0, n_rows, 50_000):
        n = min(50_000, n_rows - start)
        noise = rng.standard_normal((n, n_features), dtype=np.float32)
        X[start : start + n] = middles[np.arange(start, start + n) % N_KINDS] + 1.2 * noise
    X.flush()
    del X
    return np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))


def median_ms(work: Callable[[int], object]) -> float:
    """Return the median time of `work` on several rows; the first warms up."""
    took = []
    for row in range(N_QUERIES + 1):
        started = perf_counter()
        work(row)
        took.append(1e3 * (perf_counter() - started))
    return float(np.median(took[1:]))


def searches(X: np.ndarray) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Compare the search with scikit-learn's, and with a bare product."""
    lengths = row_lengths(X)
    ours = median_ms(lambda row: most_like(X, lengths, row, K))
    peer = NearestNeighbors(n_neighbors=K + 1, algorithm="brute", metric="cosine").fit(X)
    theirs = median_ms(lambda row: peer.kneighbors(X[row : row + 1], return_distance=False))
    expected = set(peer.kneighbors(X[:1], return_distance=False)[0].tolist()) - {0}
    found = set(most_like(X, lengths, 0, K).tolist())
    ratio = theirs / ours
    is_same = len(found & expected) >= K - 2  # equals at the end may be others
    bar = f">= {AT_LEAST_FASTER:.0f}x"
    yield (
        line("1,000 most like one", X, N_QUERIES, ours, "scikit-learn brute", theirs, ratio, bar),
        ratio >= AT_LEAST_FASTER and is_same,
    )
    product = median_ms(lambda row: X @ X[row])
    ratio, bar = ours / product, f"<= {AT_MOST_SLOWER:.0f}x"
    yield (
        line("1,000 most like one", X, N_QUERIES, ours, "numpy X @ x alone", product, ratio, bar),
        ratio <= AT_MOST_SLOWER,
    )


def line(
    what: str, X: np.ndarray, times: int, ours: float, against: str, its: float, ratio: float,
    bar: str,
) -> tuple[str, ...]:  # fmt: skip
    """Return the cells of a row of the table."""
    sizes = (f"{X.shape[0]:,}", f"{X.shape[1]}", f"{times}")
    its_ms, times_it = (f"{its:.1f}", f"{ratio:.2f}") if its else ("", "")
    return (what, *sizes, f"{ours:.1f}", against, its_ms, times_it, bar)


def opened_pool(X: np.ndarray) -> Opened:
    """Return a concept on these features, as the window is given one."""
    n = len(X)
    keys = tuple(f"{item * 0x9E3779B97F4A7C15 % 2**64:016x}" for item in range(n))
    examples = np.arange(N_EXAMPLES, dtype=np.intp) * N_KINDS
    labels = np.zeros(n, dtype=np.int32)
    labels[examples] = POSITIVE
    dataset = Dataset(
        name="Bench", source=Source("vision-selection", "/bench", {"task": "Bench"}),
        kind=MediaKind.NONE, classes=CLASSES, keys=keys, labels=labels,
        splits=np.full(n, Split.TRAIN, dtype=np.uint8), media=None, features=X,
        fingerprint="0" * 64,
    )  # fmt: skip
    concept = Task("Bench", Path("bench.csv"), Path("examples.csv"), Path("test.parquet"))
    pool = Pool(keys, X, "0" * 64, {}, X[:0])
    task = VisionTask(
        Bench(dataset, X, VerifiedTestModel(X, examples)),
        Setup(Path("/bench"), Path("pool.parquet"), X.shape[1], (concept,)),
        concept, pool, examples, {}, (FROM_POSITIVES[1], *FROM_POSITIVES[:1]),
    )  # fmt: skip
    likeness = task.likeness(Monitor())
    return Opened(task, likeness, order_pool(task, likeness, None), Ids(keys))


class Desk:
    """A Select screen with its workers, used once."""

    def __init__(self, app: QApplication, opened: Opened) -> None:
        self._app, self._workers = app, Workers()
        theme = Theme(app)
        session = session_of(opened.task, "bench")
        self.presenter = SelectPresenter(opened, session, self._workers)
        self.screen = SelectScreen(self.presenter, Actions(theme), theme)
        self.screen.resize(1184, 628)
        self.screen.show()
        self.screen.start()
        self.rest(lambda: self.presenter.proposal is not None)

    def rest(self, is_done: Callable[[], bool]) -> None:
        """Let the window go on until something holds and nothing is under way."""
        while self._workers.is_busy or not is_done():
            self._app.processEvents()

    def close(self) -> None:
        self.screen.close_down()
        self._workers.close()
        self.screen.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class WorkWatch(StallWatch):
    """Notes, too, how long the window's thread computed between two turns."""

    def __init__(self) -> None:
        super().__init__()
        self.work_ms: list[float] = []
        self._worked = thread_time()

    def _on_turn(self) -> None:
        super()._on_turn()
        now = thread_time()
        self.work_ms.append(1e3 * (now - self._worked))
        self._worked = now


def longest_turn(
    desk: Desk, app: QApplication, act: Callable[[int], None], times: int
) -> tuple[float, float]:
    """Act several times, with some turns of the loop after each.

    Returns the longest gap between two turns, and the longest computing in one, in ms.
    """
    app.processEvents()
    watch = WorkWatch()
    for number in range(times):
        act(number)
        for _ in range(5):
            app.processEvents()
    desk.rest(lambda: not desk.presenter.questions.is_searching)
    return max(watch.gaps_ms), max(watch.work_ms)


def stalls(app: QApplication, X: np.ndarray) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Search, leaf through the list and the grid, decide, filter; measure the longest gaps."""
    desk = Desk(app, opened_pool(X))
    screen, presenter = desk.screen, desk.presenter

    def search(number: int) -> None:
        presenter.show_item(int(presenter.queue.items[1000 * number]))
        QTest.keyClick(screen, Qt.Key.Key_L)
        desk.rest(lambda: not presenter.questions.is_searching)
        QTest.keyClick(screen, Qt.Key.Key_Escape)

    def leaf(_: int) -> None:
        QTest.keyClick(screen, Qt.Key.Key_Right)

    def scroll(number: int) -> None:
        bar = screen.pool_list.verticalScrollBar()
        bar.setValue(number * bar.maximum() // 60)

    def scroll_grid(number: int) -> None:
        bar = screen.grid.verticalScrollBar()
        bar.setValue(number * bar.maximum() // 60)

    def decide(number: int) -> None:
        QTest.keyClick(screen, Qt.Key.Key_1 if number % 2 else Qt.Key.Key_0)

    def narrow(number: int) -> None:
        presenter.filter("all", "abcdef"[: 1 + number % 4])

    works = [("stall: searching", search, 8), ("stall: leafing", leaf, 60),
             ("stall: scrolling", scroll, 60), ("stall: deciding", decide, 40),
             ("stall: typing", narrow, 12),
             ("stall: scrolling tiles", scroll_grid, 60)]  # fmt: skip
    for what, act, times in works:
        if act is scroll_grid:
            presenter.filter("all", "")
            QTest.keyClick(screen, Qt.Key.Key_G)
        longest, work = longest_turn(desk, app, act, times)
        ratio, bar = work / longest, f"< {REQUIRED_MS:.0f} ms"
        cells = line(what, X, times, longest, OF_IT_AT_WORK, work, ratio, bar)
        yield cells, longest < REQUIRED_MS
    desk.close()


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure at 500,000 x 256."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        os.environ["DATAPERF_GUI_HOME"] = folder
        X = make_features(Path(folder) / "pool.npy", N_ROWS, N_FEATURES)
        yield from searches(X)
        yield from stalls(app, X)
