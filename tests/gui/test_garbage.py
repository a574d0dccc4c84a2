"""Qt objects in cyclic garbage end in the window's thread, whichever thread asks for memory."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.garbage import GarbageCollector

N_LISTS = 200_000


class Knot(QTimer):
    """A timer that runs and holds itself: only a collection ends it."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(lambda: ended_in.append(threading.get_ident()))
        self.start(1000)


@pytest.fixture
def collector() -> Iterator[GarbageCollector]:
    collector = GarbageCollector()
    yield collector
    collector.close()


def ask_for_memory() -> list[list[int]]:
    """Make so many objects in another thread that Python's own collecting would begin."""
    made: list[list[int]] = []
    thread = threading.Thread(target=lambda: made.extend([n] for n in range(N_LISTS)))
    thread.start()
    thread.join()
    return made


def test_it_ends_in_the_windows_thread(collector: GarbageCollector, qtbot: QtBot) -> None:
    collector.collect()  # the first look takes what is there as what stays
    ended_in: list[int] = []
    Knot(ended_in)
    made = ask_for_memory()
    assert (len(made), ended_in) == (N_LISTS, [])
    qtbot.waitUntil(lambda: bool(ended_in), timeout=240_000)
    assert ended_in == [threading.get_ident()]


def test_what_stays_is_left_out_until_something_else_is_opened(
    collector: GarbageCollector,
) -> None:
    kept = [[n] for n in range(N_LISTS)]
    collector.collect()
    assert gc.get_freeze_count() > N_LISTS
    assert all(each is not kept for each in gc.get_objects())
    ended_in: list[int] = []
    knot = Knot(ended_in)
    collector.settle()
    collector.collect()
    del knot
    gc.collect()
    assert ended_in == []  # it was there at the last look
    collector.settle()
    collector.collect()
    QCoreApplication.processEvents()
    assert ended_in == [threading.get_ident()]


def test_it_leaves_python_as_it_was() -> None:
    gc.enable()
    outer, inner = GarbageCollector(), GarbageCollector()
    inner.close()
    assert not gc.isenabled()
    outer.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()  # as the other tests want it
