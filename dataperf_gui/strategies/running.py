"""Runs any strategy on a problem, and holds it to the interface."""

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Ints
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.base import CleaningProblem, CleaningStrategy, Ranking, Reasons
from dataperf_gui.strategies.watching import Hung, watched

SILENCE_S = 120.0
"""A strategy of another package that reports no progress for so long has hung."""
LEFT_OUT = Message("it was left out of the training set")
_NOTHING = Ranking(np.empty(0, np.intp), np.empty(0), np.empty(0, np.int32), ())


def run(strategy: CleaningStrategy, problem: CleaningProblem, monitor: Monitor) -> Ranking:
    """Rank all rows of `problem`; rows left out or settled come last, with suspicion 0.

    Parameters
    ----------
    strategy : CleaningStrategy
        Sees only the rows that are not left out (label -1).
    problem : CleaningProblem
        Its `seed` seeds the strategy.
    monitor : Monitor
        Progress and cancelling.

    Returns
    -------
    Ranking
        The suggestion for a row left out is to leave it out (-1).

    Raises
    ------
    DataPerfError
        The strategy refused the problem, failed, hung, or returned what is no ranking.
    Cancelled
        `monitor` was cancelled.
    """
    included, rows = problem.included()
    ranking = _ranked(strategy, included, monitor) if len(rows) else _NOTHING
    n_samples = len(problem.labels)
    if len(rows) < n_samples:
        ranking = _put_back(ranking, rows, n_samples)
    return ranking if problem.settled is None else _last(ranking, problem.settled)


def _ranked(strategy: CleaningStrategy, problem: CleaningProblem, monitor: Monitor) -> Ranking:
    try:
        ranking = _asked(strategy, problem, monitor)
    except (Cancelled, DataPerfError):
        raise
    except Hung as error:
        raise _failed(
            strategy, Message("it reported no progress for {s:g} s", {"s": SILENCE_S})
        ) from error
    except (Exception, SystemExit) as error:
        raise _failed(strategy, f"{type(error).__name__}: {error}") from error
    if not isinstance(ranking, Ranking):
        raise _failed(
            strategy, Message("it returned {kind}, not Ranking", {"kind": type(ranking).__name__})
        )
    try:
        ranking.validate(len(problem.labels), len(problem.classes))
    except Exception as error:
        raise _failed(strategy, str(error)) from error
    return ranking


def _asked(strategy: CleaningStrategy, problem: CleaningProblem, monitor: Monitor) -> object:
    """Let the strategy rank; those of other packages are watched."""
    rng = np.random.default_rng(problem.seed)
    if type(strategy).__module__.startswith("dataperf_gui."):
        return strategy.rank(problem, rng, monitor)
    return watched(lambda inner: _read(strategy.rank(problem, rng, inner)), monitor, SILENCE_S)


def _read(ranking: object) -> object:
    """Read every reason of a ranking, as nobody could catch later what goes wrong there."""
    if isinstance(ranking, Ranking):
        for reason in ranking.reasons:
            if not isinstance(reason, Message):
                raise TypeError(f"a reason is {type(reason).__name__}, not Message")
            str(reason)
    return ranking


def _failed(strategy: CleaningStrategy, reason: str | Message) -> DataPerfError:
    return DataPerfError(
        "the strategy {name} failed ({reason}); choose another, or tell its author",
        name=strategy.name,
        reason=reason,
    )


def _put_back(ranking: Ranking, rows: Ints, n_samples: int) -> Ranking:
    """Return a ranking of `n_samples` rows from one of `rows`; the others come last."""
    left_out = np.setdiff1d(np.arange(n_samples), rows)
    suspicion = np.zeros(n_samples)
    suspicion[rows] = ranking.suspicion
    suggested = np.full(n_samples, EXCLUDED, dtype=np.int32)
    suggested[rows] = ranking.suggested
    places = np.full(n_samples, -1)
    places[rows] = np.arange(len(rows))

    def reason(row: int) -> Message:
        return LEFT_OUT if places[row] < 0 else ranking.reasons[places[row]]

    order = np.concatenate([rows[ranking.order], left_out])
    return Ranking(order, suspicion, suggested, Reasons(n_samples, reason))


def _last(ranking: Ranking, settled: Bools) -> Ranking:
    is_settled = settled[ranking.order]
    return Ranking(
        np.concatenate([ranking.order[~is_settled], ranking.order[is_settled]]),
        np.where(settled, 0.0, ranking.suspicion),
        ranking.suggested,
        ranking.reasons,
    )
