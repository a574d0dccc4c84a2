"""A person at the Map screen, and datasets made for it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.arrays import Pixels
from dataperf_gui.bench import Bench, Queue, put_on_bench
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.map.screen import MapScreen
from dataperf_gui.gui.review.screen import ReviewScreen

PATIENCE_MS = 240_000
N_TEST = 20
NO_MODIFIER = Qt.KeyboardModifier(0)


class Squares:
    """Pictures of one grey each."""

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        side = min(max_side or 64, 64)
        return np.full((side, side, 3), item % 256, dtype=np.uint8)


def made(
    n: int, n_classes: int = 3, *, has_media: bool = True, is_equal: bool = False
) -> tuple[Bench, Queue]:
    """Return `n` items in groups around well separated middles, a tenth labelled wrongly."""
    rng = np.random.default_rng(0)
    truth = (np.arange(n + N_TEST) % n_classes).astype(np.int32)
    middles = rng.normal(size=(n_classes, 8)) * 5
    X = (middles[truth] + rng.normal(size=(n + N_TEST, 8))).astype(np.float32)
    if is_equal:
        X[:] = 1
    labels = truth.copy()
    labels[:n:10] = (labels[:n:10] + 1) % n_classes
    splits = np.where(np.arange(n + N_TEST) < n, Split.TRAIN, Split.TEST).astype(np.uint8)
    dataset = Dataset(
        name="Groups", source=Source("folder", "/groups"),
        kind=MediaKind.IMAGE if has_media else MediaKind.NONE,
        classes=tuple(f"class {code}" for code in range(n_classes)),
        keys=tuple(f"item-{item:06}" for item in range(n + N_TEST)), labels=labels, splits=splits,
        media=Squares() if has_media else None, fingerprint=f"{n:064}", features=X,
    )  # fmt: skip
    bench = put_on_bench(dataset)
    train = dataset.train
    suspicion = (labels[train] != truth[train]).astype(float)
    order = train[np.argsort(-suspicion, kind="stable")]
    ranks = np.full(len(dataset), -1, dtype=np.intp)
    ranks[order] = np.arange(len(order))
    by_item = np.zeros(len(dataset))
    by_item[train] = suspicion
    return bench, Queue("consensus", order, ranks, by_item, truth, {})


@dataclass
class Place:
    """Two screens, one in front."""

    review: ReviewScreen
    map: MapScreen
    stack: QStackedWidget
    actions: Actions
    qtbot: QtBot

    def show(self, name: str) -> None:
        self.stack.setCurrentWidget(getattr(self, name))
        getattr(self, name).setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.map.view, key, modifier)

    def at(self, row: int) -> QPoint:
        """Return where a point is on the map."""
        return self.map.view.place_of(row).toPoint()

    def hover(self, row: int) -> None:
        """Move the pointer onto a point."""
        QTest.mouseMove(self.map.view, self.at(row))

    def all_around(self) -> list[QPoint]:
        """Return the corners of the map, which lie around all points when it shows them all."""
        box = self.map.view.rect().adjusted(1, 1, -1, -1)
        return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]

    def lasso(self, corners: list[QPoint], modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Draw a line with the left button held down."""
        view, left = self.map.view, Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, modifier, corners[0])
        for corner in corners[1:]:
            QTest.mouseMove(view, corner)
        QTest.mouseRelease(view, left, modifier, corners[-1])


Open = Callable[[Bench, Queue], Place]
