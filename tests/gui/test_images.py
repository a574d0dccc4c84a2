"""Pictures come when they are painted: newest first, once a frame, within a bounded memory."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from dataperf_gui.arrays import Pixels
from dataperf_gui.gui.images import ImageLoader, as_qimage
from dataperf_gui.messages import DataPerfError

PATIENCE_MS = 240_000


class Shelf:
    """Pictures of one colour each, decoded only while the gate is open; 7 is broken, 8 crashes."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[int] = []

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        self.asked.append(item)
        self.gate.wait(PATIENCE_MS / 1000)
        if item == 7:
            raise DataPerfError("{file} is empty; replace it", file="7.png")
        if item == 8:
            raise RuntimeError("broken decoder")
        side = max_side or 64
        return np.full((side, side, 3), item, dtype=np.uint8)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def loader(shelf: Shelf) -> Iterator[ImageLoader]:
    loader = ImageLoader(shelf)
    yield loader
    shelf.gate.set()
    loader.close()


def test_a_picture_comes_after_it_was_asked_for_and_stays(
    loader: ImageLoader, shelf: Shelf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(loader.loaded, timeout=PATIENCE_MS) as heard:
        assert loader.request(3, 16) is None
    assert heard.args == [{3}]
    image = loader.request(3, 16)
    assert (image.width(), image.pixelColor(0, 0)) == (16, QColor(3, 3, 3))
    assert shelf.asked == [3]
    assert loader.request(3, 32) is None


def test_it_is_busy_until_what_was_asked_for_is_told(
    loader: ImageLoader, shelf: Shelf, qtbot: QtBot
) -> None:
    told: list[bool] = []
    loader.loaded.connect(lambda _: told.append(loader.is_busy))
    assert not loader.is_busy
    shelf.gate.clear()
    loader.request(3)
    loader.request(7, can_wait=True)  # is broken
    assert loader.is_busy
    qtbot.waitUntil(lambda: len(shelf.asked) == 2, timeout=PATIENCE_MS)
    assert loader.is_busy
    shelf.gate.set()
    qtbot.waitUntil(lambda: not loader.is_busy, timeout=PATIENCE_MS)
    assert told
    assert loader.request(3) is not None
    assert loader.error(7) is not None


def test_what_can_wait_comes_although_it_is_painted_again_and_again(
    loader: ImageLoader, qtbot: QtBot
) -> None:
    painting = QTimer(interval=5)
    painting.timeout.connect(lambda: loader.request(3, can_wait=True))
    painting.start()
    with qtbot.waitSignal(loader.loaded, timeout=PATIENCE_MS) as heard:
        loader.request(3, can_wait=True)
    painting.stop()
    assert heard.args == [{3}]


def test_what_was_asked_for_last_comes_first(
    loader: ImageLoader, shelf: Shelf, qtbot: QtBot
) -> None:
    shelf.gate.clear()
    for item in (100, 101):
        loader.request(item)
    qtbot.waitUntil(lambda: len(shelf.asked) == 2, timeout=PATIENCE_MS)
    for item in (20, 21, 22, 23, 21):
        loader.request(item)
    shelf.gate.set()
    qtbot.waitUntil(lambda: len(shelf.asked) == 6, timeout=PATIENCE_MS)
    later = shelf.asked[2:]
    assert later.index(21) < later.index(23) < later.index(20)
    assert sorted(later) == [20, 21, 22, 23]


def test_many_pictures_are_told_in_few_updates(loader: ImageLoader, qtbot: QtBot) -> None:
    updates: list[set[int]] = []
    loader.loaded.connect(updates.append)
    for item in range(200, 250):
        loader.request(item, 8)
    qtbot.waitUntil(lambda: len(set().union(*updates)) == 50, timeout=PATIENCE_MS)
    assert len(updates) <= 25


def test_a_broken_picture_is_a_sentence_and_is_not_tried_again(
    loader: ImageLoader, shelf: Shelf, qtbot: QtBot
) -> None:
    loader.request(7)
    loader.request(8)
    qtbot.waitUntil(lambda: None not in (loader.error(7), loader.error(8)), timeout=PATIENCE_MS)
    assert str(loader.error(7)) == "7.png is empty; replace it"
    assert "broken decoder" in str(loader.error(8))
    assert loader.request(7) is None
    assert sorted(shelf.asked) == [7, 8]


def test_memory_is_bounded_and_the_oldest_leaves(
    loader: ImageLoader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "max_bytes", 10 * 16 * 16 * 3)
    for item in range(20, 40):
        loader.request(item, 16)
        qtbot.waitUntil(lambda it=item: loader.request(it, 16) is not None, timeout=PATIENCE_MS)
    loader.close()
    at_hand = [item for item in range(20, 40) if loader.request(item, 16) is not None]
    assert at_hand == list(range(30, 40))


def test_without_pictures_nothing_is_started() -> None:
    before = threading.active_count()
    loader = ImageLoader(None)
    assert (loader.request(0), loader.has_media) == (None, False)
    assert threading.active_count() == before
    loader.close()


def test_rows_of_any_width_become_images_of_their_own() -> None:
    pixels = np.zeros((2, 5, 3), dtype=np.uint8)
    pixels[1, 4] = (255, 128, 0)
    image = as_qimage(pixels[:, ::1])
    pixels[:] = 9
    assert image.pixelColor(4, 1) == QColor(255, 128, 0)
    assert image.pixelColor(0, 0) == QColor(0, 0, 0)
