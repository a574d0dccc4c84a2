"""Work that takes long, without Qt: progress, cancelling, and "the newest request wins"."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from dataperf_gui.messages import Message

LOG = logging.getLogger(__name__)

Request = TypeVar("Request")
Result = TypeVar("Result")
SWITCH_S = 0.0005
"""After which a thread that holds Python's lock hands it over; ten times as often as usual."""
NICENESS = 10
"""How far work behind a window steps back, on the system's scale to 19."""


class Cancelled(Exception):  # noqa: N818 - a person's wish, not an error
    """Raised inside a job when the person has cancelled it."""


class Monitor:
    """What long work is handed: it reports progress here and asks here whether to go on.

    Parameters
    ----------
    on_progress : callable, optional
        Called in the working thread with a fraction in 0..1 and a short English text, or a
        `Message` where there is something to fill in.
    """

    def __init__(self, on_progress: Callable[[float, str | Message], None] | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next `check`. Safe from any thread."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise `Cancelled` when the work is no longer wanted."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, fraction: float, text: str | Message = "") -> None:
        """Say how far the work is, and stop it here if it was cancelled."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(fraction, text)

    def part(self, done: int, n_parts: int) -> "Monitor":
        """Return a monitor for the next of `n_parts` equal parts, which shares the cancel."""
        part = Monitor(lambda fraction, text: self.report((done + fraction) / n_parts, text))
        part._cancelled = self._cancelled
        return part


class _LinearAlgebra:
    """The number of threads of the linear algebra libraries, which belongs to the whole process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._n_users, self._n_modules = 0, 0
        self._libraries: list[Any] = []
        self._before: dict[str, tuple[Any, int]] = {}

    def limit(self) -> None:
        """Take one more user in; libraries that have been loaded since are limited too."""
        with self._lock:
            self._n_users += 1
            if self._look() or not self._before:
                for library in self._libraries:
                    known = (library, library.num_threads)
                    self._before.setdefault(library.filepath, known)
                    _set_threads(library, 1)

    def release(self) -> None:
        """Let a user go; the last one takes the limit back."""
        with self._lock:
            self._n_users -= 1
            if not self._n_users:
                for library, n_threads in self._before.values():
                    _set_threads(library, n_threads)
                self._before.clear()

    def _look(self) -> bool:
        """Look for the libraries again if any may have been loaded: that takes 5 ms."""
        from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - not before a window shows

        n_modules = len(sys.modules)
        is_changed = n_modules != self._n_modules
        if is_changed:
            self._libraries, self._n_modules = ThreadpoolController().lib_controllers, n_modules
        return is_changed


def _set_threads(library: Any, n_threads: int) -> None:
    """Set how many threads a library uses, whichever thread asks.

    From 3.7 on, threadpoolctl lets only one thread of ours do so and ignores the others; here a
    limit is set by the first user and taken back by the last one.
    """
    getattr(library, "_real_set_num_threads", library.set_num_threads)(n_threads)


_LINEAR_ALGEBRA = _LinearAlgebra()


@contextmanager
def one_thread() -> Iterator[None]:
    """Let linear algebra run on one thread inside, in every thread that does so at the same time.

    With more threads a window stutters, and sums come out in another order, which moves the last
    digits of a score. The limit belongs to the process: where each thread set and restored its own,
    one that ended would take the limit from one that goes on.
    """
    _LINEAR_ALGEBRA.limit()
    try:
        yield
    finally:
        _LINEAR_ALGEBRA.release()


def give_way() -> None:
    """Let the calling thread run only where the window's thread leaves room.

    Linux keeps a priority for each thread. Everywhere, Python's lock is asked for sooner: the
    window needs it for every signal and every widget that it paints.
    """
    sys.setswitchinterval(SWITCH_S)
    if sys.platform == "linux":
        me = threading.get_native_id()
        os.setpriority(os.PRIO_PROCESS, me, max(os.getpriority(os.PRIO_PROCESS, me), NICENESS))


class LatestWins(Generic[Request, Result]):
    """One long-lived thread; one request runs, one waits, a newer one replaces the one waiting.

    A running request is let finish: with a 0.14 s fit and a decision every 50 ms, cancelling it
    each time showed 1 score of 100, this way 34.

    Parameters
    ----------
    work : callable
        Turns a request into a result, in the worker thread.
    on_result : callable
        Called in the worker thread with ``(request, result)``.
    on_error : callable
        Called in the worker thread with ``(request, exception)`` when `work` raised.
    name : str
        The thread's name, for debuggers and leak checks.
    """

    def __init__(
        self,
        work: Callable[[Request], Result],
        on_result: Callable[[Request, Result], None],
        on_error: Callable[[Request, Exception], None],
        name: str,
    ) -> None:
        self._work, self._on_result, self._on_error = work, on_result, on_error
        self._changed = threading.Condition()
        self._waiting: list[Request] = []
        self._is_running = self._is_closed = False
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def request(self, request: Request) -> None:
        """Hand in a request; one that still waits is dropped. Never blocks on the work."""
        with self._changed:
            if not self._is_closed:
                self._waiting = [request]
                self._changed.notify_all()

    def wait_until_idle(self, timeout_s: float | None = None) -> bool:
        """Block until nothing runs or waits; False if `timeout_s` passed first."""
        with self._changed:
            return self._changed.wait_for(
                lambda: not self._is_running and not self._waiting, timeout_s
            )

    def close(self, timeout_s: float | None = None) -> None:
        """Refuse new requests, drop the waiting one, and wait for the running one."""
        with self._changed:
            self._is_closed = True
            self._waiting = []
            self._changed.notify_all()
        self._thread.join(timeout_s)

    def _loop(self) -> None:
        give_way()
        while True:
            with self._changed:
                self._is_running = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._waiting or self._is_closed)
                if self._is_closed:
                    return
                request = self._waiting.pop()
                self._is_running = True
            LOG.debug("%s: request started", self._thread.name)
            try:
                result = self._work(request)
            except Exception as error:
                LOG.debug("%s: request failed", self._thread.name, exc_info=True)
                self._on_error(request, error)
            else:
                LOG.debug("%s: result handed over", self._thread.name)
                self._on_result(request, result)
