"""How models are fitted here: on one thread, and quietly where the rules stop them early."""

import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Lock

from sklearn.exceptions import ConvergenceWarning

from dataperf_gui.jobs import one_thread

_lock = Lock()
_fits = 0
_settings = ExitStack()


@contextmanager
def fitting() -> Iterator[None]:
    """Fit inside on one BLAS thread and without warnings that tell people nothing.

    These fits are small: a second thread makes them slower, and the window behind them stutter.
    Official settings stop after 100 iterations whether or not the optimum is reached, and they
    take the probabilities of libsvm's own calibration, which scikit-learn offers until 1.11 and
    advises against since 1.9; nobody can mend either.

    Both settings belong to the whole process. Fits that overlap in several threads share them:
    the first one makes them, the last one takes them back.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _fits  # noqa: PLW0603 - so are the settings that it counts the users of
    with _lock:
        if not _fits:
            _settings.enter_context(one_thread())
            _settings.enter_context(warnings.catch_warnings())
            warnings.simplefilter("ignore", ConvergenceWarning)
            warnings.filterwarnings("ignore", ".*probability", FutureWarning)
        _fits += 1


def _end() -> None:
    global _fits  # noqa: PLW0603 - as above
    with _lock:
        _fits -= 1
        if not _fits:
            _settings.close()
