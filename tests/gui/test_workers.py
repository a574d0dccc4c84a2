"""Jobs run behind the window, and what comes of them arrives in the window's thread."""

import os
import sys
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import NICENESS, Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

PATIENCE_MS = 240_000


class Ear:
    """Remembers what it was told, and in which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def finish(workers: Workers, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not workers.is_busy, timeout=PATIENCE_MS)


def until_cancelled(monitor: Monitor) -> None:
    """Work until somebody cancels."""
    for _ in iter(int, 1):
        monitor.check()
        QThread.yieldCurrentThread()


def test_results_arrive_in_the_threads_of_the_window_in_order(
    workers: Workers, ear: Ear, finish: Callable[[], None]
) -> None:
    worked_in: set[int] = set()

    def work(number: int) -> Callable[[Monitor], int]:
        def job(_: Monitor) -> int:
            worked_in.add(threading.get_ident())
            return number

        return job

    for number in range(20):
        workers.run("counting", work(number), ear.done, ear.failed)
    finish()
    assert ear.results == list(range(20))
    assert ear.threads == {threading.get_ident()}
    assert len(worked_in) == 1
    assert worked_in != ear.threads


def test_progress_is_told_with_the_beginning_and_the_end(
    workers: Workers, ear: Ear, qtbot: QtBot
) -> None:
    heard: list[object] = []
    workers.started.connect(heard.append)
    workers.progressed.connect(lambda fraction, text: heard.append((fraction, text)))
    with qtbot.waitSignal(workers.ended, timeout=PATIENCE_MS):
        workers.run("counting", lambda m: m.report(0.5, "Half way"), ear.done, ear.failed)
    assert heard == ["counting", (0.5, "Half way")]
    assert ear.results == [None]


def test_a_crash_is_a_message_and_the_next_job_runs(
    workers: Workers, ear: Ear, finish: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    workers.run("dividing", lambda _: 1 / 0, ear.done, ear.failed)
    workers.run("counting", lambda _: 7, ear.done, ear.failed)
    finish()
    assert [type(error) for error in ear.errors] == [ZeroDivisionError]
    assert ear.results == [7]
    assert "division by zero" in caplog.text
    assert "dividing" in caplog.text


def test_cancelling_stops_what_runs_and_what_waits(
    workers: Workers, ear: Ear, finish: Callable[[], None]
) -> None:
    workers.run("endless", until_cancelled, ear.done, ear.failed)
    workers.run("waiting", lambda _: 7, ear.done, ear.failed)
    workers.cancel()
    finish()
    assert [type(error) for error in ear.errors] == [Cancelled, Cancelled]
    assert ear.results == []


def test_one_job_can_be_cancelled_by_its_own_monitor(
    workers: Workers, ear: Ear, finish: Callable[[], None]
) -> None:
    monitor = workers.run("endless", until_cancelled, ear.done, ear.failed)
    workers.run("waiting", lambda _: 7, ear.done, ear.failed)
    monitor.cancel()
    finish()
    assert (len(ear.errors), ear.results) == (1, [7])


def test_closing_waits_for_the_thread_and_tells_nobody(qtbot: QtBot, ear: Ear) -> None:
    workers = Workers()
    workers.run("endless", until_cancelled, ear.done, ear.failed)
    workers.close()
    assert "jobs" not in [thread.name for thread in threading.enumerate()]
    qtbot.wait(1)
    assert (ear.results, ear.errors) == ([], [])


def test_what_people_hear_of_a_failed_job() -> None:
    assert told(Cancelled()) is None
    assert str(told(DataPerfError("{file} is empty", file="a.csv"))) == "a.csv is empty"
    assert "ValueError: no" in str(told(ValueError("no")))


@pytest.mark.steps_back
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a priority for each thread")
def test_a_job_steps_back_behind_the_window(
    workers: Workers, ear: Ear, finish: Callable[[], None]
) -> None:
    def priority(_: Monitor) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    mine = priority(Monitor())
    workers.run("Looking", priority, ear.done, ear.failed)
    finish()
    assert ear.results == [max(mine, NICENESS)]
    assert priority(Monitor()) == mine


def test_nothing_of_a_job_is_held_until_the_next_one(
    workers: Workers, ear: Ear, finish: Callable[[], None]
) -> None:
    class Features:
        """Stands for what is large."""

    features = Features()
    gone = threading.Event()
    weakref.finalize(features, gone.set)
    workers.run("Reading", lambda _, held=features: held, ear.done, ear.failed)  # type: ignore[misc]
    finish()
    del features
    ear.results.clear()
    assert gone.wait(PATIENCE_MS / 1000)
