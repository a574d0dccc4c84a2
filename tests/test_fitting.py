import warnings
from threading import Barrier, Thread

import pytest
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_info

from dataperf_gui.fitting import fitting
from dataperf_gui.jobs import one_thread


def blas_threads() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_fits_that_overlap_leave_everything_as_it_was() -> None:
    filters, threads = list(warnings.filters), blas_threads()
    inside, first_is_out = Barrier(2), Barrier(2)
    found: list[object] = []

    def first() -> None:
        with fitting():
            inside.wait()
        first_is_out.wait()

    def second() -> None:
        with fitting():
            inside.wait()
            first_is_out.wait()
            warnings.warn("stopped early", ConvergenceWarning, stacklevel=1)
            found.append(blas_threads())

    both = [Thread(target=first), Thread(target=second)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert found == [{1}]
    assert (list(warnings.filters), blas_threads()) == (filters, threads)


def test_a_fit_that_fails_takes_its_settings_back() -> None:
    filters, threads = list(warnings.filters), blas_threads()
    with pytest.raises(ZeroDivisionError), fitting():
        raise ZeroDivisionError
    assert (list(warnings.filters), blas_threads()) == (filters, threads)


def test_a_job_that_ends_does_not_take_the_limit_from_a_fit_that_goes_on() -> None:
    threads = blas_threads()
    job_is_in, fit_is_in, job_is_out = (Barrier(2) for _ in range(3))
    found: list[set[int]] = []

    def job() -> None:
        with one_thread():
            job_is_in.wait()
            fit_is_in.wait()
        job_is_out.wait()

    def fit() -> None:
        job_is_in.wait()
        with fitting():
            fit_is_in.wait()
            job_is_out.wait()
            found.append(blas_threads())

    both = [Thread(target=job), Thread(target=fit)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert found == [{1}]
    assert blas_threads() == threads
