"""How models are fitted here: on one thread, and quietly where the rules stop them early."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits


@contextmanager
def fitting() -> Iterator[None]:
    """Fit inside on one BLAS thread and without convergence warnings.

    These fits are small: a second thread makes them slower, and the window behind them stutter.
    Official settings stop after 100 iterations whether or not the optimum is reached, so that
    warning would tell people nothing they can mend.
    """
    with threadpool_limits(1), warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield
