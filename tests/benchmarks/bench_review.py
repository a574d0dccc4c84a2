"""From the key to the next item painted, and how long the window ever stands still."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dataperf_gui.arrays import Pixels
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.workers import Workers
from dataperf_gui.messages import Message
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

TITLE = "Review screen: key to next item painted, and stalls of the event loop while refitting"
HEADER = ("what", "n items", "n features", "times", "median ms", "p95 ms", "max ms", "required ms")

REQUIRED_MS = 50.0
N_CLASSES = 10
N_TEST = 1_000
WARM_UP = 10


class Noise:
    """Pictures made on demand, 64 pixels wide."""

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        side = min(max_side or 64, 64)
        return np.random.default_rng(item).integers(0, 256, (side, side, 3), dtype=np.uint8)


class PaintWatch(QObject):
    """Notes when the large item was painted last."""

    painted_at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.painted_at = perf_counter()
        return False


class StallWatch(QObject):
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start(0)

    def _on_turn(self) -> None:
        now = perf_counter()
        self.gaps_ms.append(1e3 * (now - self._last))
        self._last = now


def made(n_train: int, n_features: int) -> tuple[Bench, Queue]:
    """Return a bench of noise with a little signal, ranked at random."""
    rng = np.random.default_rng(0)
    n = n_train + N_TEST
    labels = rng.integers(0, N_CLASSES, n).astype(np.int32)
    X = rng.normal(size=(n, n_features)).astype(np.float32)
    X[np.arange(n), labels] += 2
    splits = np.where(np.arange(n) < n_train, Split.TRAIN, Split.TEST).astype(np.uint8)
    dataset = Dataset(
        name="Noise", source=Source("folder", "/noise"), kind=MediaKind.IMAGE,
        classes=tuple("abcdefghij"), keys=tuple(f"{item:06}.png" for item in range(n)),
        labels=labels, splits=splits, media=Noise(), fingerprint="0" * 64, features=X,
    )  # fmt: skip
    train, test = dataset.train, dataset.test
    bench = Bench(dataset, X, LogisticModel(X[train], X[test], labels[test], N_CLASSES))
    order = rng.permutation(n_train)
    ranks = np.full(n, -1, dtype=np.intp)
    ranks[order] = np.arange(n_train)
    suggested = ((labels + 1) % N_CLASSES).astype(np.int32)
    reasons = dict.fromkeys(range(n_train), Message("Made for measuring."))
    return bench, Queue("random", order, ranks, rng.random(n), suggested, reasons)


class Desk:
    """A screen with its workers, used once."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        n_train: int,
        n_features: int,
        made_of: tuple[Bench, Queue] | None = None,
    ) -> None:
        bench, queue = made_of or made(n_train, n_features)
        self._workers = Workers()
        header = Header.for_dataset(bench.dataset)
        session = Session.create(folder / f"{n_train}.dpsession", header, who="bench")
        self.presenter = ReviewPresenter(bench, session, queue, self._workers)
        theme = Theme(app)
        self.screen = ReviewScreen(self.presenter, Actions(theme), theme)
        self.screen.resize(1184, 628)
        self.screen.show()
        self.screen.start()
        self._app = app
        self.rest()

    def rest(self) -> None:
        """Let everything that is under way come to an end."""
        while self._workers.is_busy or not self.presenter.feed.is_up_to_date:
            self._app.processEvents()

    def close(self) -> None:
        self.screen.close_down()
        self._workers.close()
        self.screen.deleteLater()  # here and now: a collection in another thread must not do it
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def key_to_paint(app: QApplication, desk: Desk, times: int) -> list[float]:
    """Press Return and wait until the large item is painted, `times` times, in ms."""
    watch = PaintWatch()
    desk.screen.stage.view.installEventFilter(watch)
    took = []
    for _ in range(times):
        started = perf_counter()
        QTest.keyClick(desk.screen, Qt.Key.Key_Return)
        while watch.painted_at < started or not desk.screen.stage.view.has_image:
            app.processEvents()
        took.append(1e3 * (perf_counter() - started))
    return took[WARM_UP:]


def stalls(app: QApplication, desk: Desk, times: int) -> list[float]:
    """Decide and let the score follow; return the times between two turns of the loop, in ms."""
    watch = StallWatch()
    for _ in range(times):
        QTest.keyClick(desk.screen, Qt.Key.Key_Return)
        desk.rest()
    app.processEvents()
    return watch.gaps_ms


def row(what: str, n: int, n_features: int, took: list[float]) -> tuple[tuple[str, ...], bool]:
    """Return a line of the table; the bar is the 95th percentile of keys, the maximum of stalls."""
    p95, longest = float(np.percentile(took, 95)), max(took)
    figures = (f"{value:.1f}" for value in (float(np.median(took)), p95, longest, REQUIRED_MS))
    decisive = p95 if what.startswith("key") else longest
    return (what, f"{n:,}", f"{n_features}", f"{len(took)}", *figures), decisive < REQUIRED_MS


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure at 50,000 items with a small model, and at 10,000 x 512 with a large one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        for n, n_features in ((50_000, 16), (10_000, 512)):
            desk = Desk(app, Path(folder), n, n_features)
            yield row("key to paint", n, n_features, key_to_paint(app, desk, 110))
            desk.rest()
            yield row("stall", n, n_features, stalls(app, desk, 20))
            desk.close()
