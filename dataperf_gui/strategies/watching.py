"""Gives up work of others that has hung."""

import threading
from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

from dataperf_gui.jobs import Monitor

Result = TypeVar("Result")

LOOK_EVERY_S = 0.05


class Hung(Exception):  # noqa: N818 - a fact about other code, not an error of ours
    """Work has shown no sign of life for too long."""


class _LifeSigns(Monitor):
    """Passes progress on, and remembers when there was some."""

    def __init__(self, monitor: Monitor) -> None:
        super().__init__(monitor.report)
        self.last = monotonic()

    def check(self) -> None:
        self.last = monotonic()
        super().check()


class _Work(threading.Thread, Generic[Result]):
    """Runs in the background; a daemon, so that the program can end although it hangs."""

    def __init__(self, work: Callable[[Monitor], Result], monitor: Monitor) -> None:
        super().__init__(daemon=True, name="watched")
        self._work, self._monitor = work, monitor
        self.result: Result | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self._work(self._monitor)
        except BaseException as error:  # noqa: BLE001 - raised again where it was waited for
            self.error = error


def watched(work: Callable[[Monitor], Result], monitor: Monitor, silence_s: float) -> Result | None:
    """Run `work` in a thread of its own, and wait while it is alive.

    A thread cannot be ended from outside: one that hangs is left behind, with its monitor
    cancelled, so that it ends should it ever ask.

    Parameters
    ----------
    work : callable
        Is handed a monitor; each report or check is a sign of life.
    monitor : Monitor
        Told about progress. When it is cancelled there is no more waiting.
    silence_s : float
        Longest time without a sign of life.

    Raises
    ------
    Hung
        There was none for so long.
    Cancelled
        `monitor` was cancelled.
    BaseException
        Whatever `work` raised, `SystemExit` included.
    """
    signs = _LifeSigns(monitor)
    thread = _Work(work, signs)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(LOOK_EVERY_S)
            monitor.check()
            if thread.is_alive() and monotonic() - signs.last > silence_s:
                raise Hung
    finally:
        signs.cancel()
    if thread.error is not None:
        raise thread.error
    return thread.result
