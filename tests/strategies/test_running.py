"""Strategies of others are held to the interface, and named when they break it."""

import threading
from typing import Any

import numpy as np
import pytest

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies import running
from dataperf_gui.strategies.base import CleaningProblem, Ranking
from dataperf_gui.strategies.random_order import RandomOrder
from dataperf_gui.strategies.running import LEFT_OUT, run
from dataperf_gui.strategies.tmc_shapley import TmcShapley


class Scripted:
    """Returns what it was made with, or raises it."""

    name = "scripted"
    title = "Scripted"
    summary = "For tests."
    uses_validation = False
    needs_validation = False

    def __init__(self, result: Any) -> None:
        self.result = result
        self.seen: CleaningProblem | None = None

    def rank(self, problem: CleaningProblem, *_: object) -> Any:
        self.seen = problem
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


def ranking(**changes: Any) -> Ranking:
    good = {
        "order": np.array([2, 0, 1]),
        "suspicion": np.array([0.5, 0.1, 0.9]),
        "suggested": np.array([0, 1, 1], dtype=np.int32),
        "reasons": [Message("one"), Message("two"), Message("three")],
    }
    return Ranking(**(good | changes))


@pytest.fixture
def problem() -> CleaningProblem:
    return CleaningProblem(
        np.eye(3, dtype=np.float32), np.array([0, 1, 0], dtype=np.int32), ("a", "b")
    )


def test_a_good_ranking_is_returned_as_it_is(problem: CleaningProblem) -> None:
    given = ranking()
    assert run(Scripted(given), problem, Monitor()) is given


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (RuntimeError("out of ideas"), "RuntimeError: out of ideas"),
        (SystemExit("enough"), "SystemExit: enough"),
        (None, "it returned NoneType, not Ranking"),
        (ranking(order=np.array([0, 0, 1])), "its order is not each of the 3 items once"),
        (ranking(order=None), "scripted"),
        (ranking(order=np.array([2, 0])), "its order is not each of the 3 items once"),
        (ranking(suspicion=np.array([0.1, 0.2])), "its suspicion is not 3 numbers in 0..1"),
        (ranking(suspicion=np.array([0.1, 0.2, np.nan])), "its suspicion is not 3 numbers in 0..1"),
        (ranking(suspicion=np.array([0.1, 0.2, 1.1])), "its suspicion is not 3 numbers in 0..1"),
        (ranking(suggested=np.array([0, 1, 2])), "its suggestions are not 3 of the classes"),
        (ranking(reasons=["one", "two", "three"]), "TypeError: a reason is str, not Message"),
        (ranking(reasons=[Message("{gap}")] * 3), "KeyError: 'gap'"),
        (ranking(reasons=[]), "it did not give 3 reasons"),
    ],
)
def test_nonsense_is_reported_by_name(problem: CleaningProblem, result: Any, said: str) -> None:
    with pytest.raises(DataPerfError) as error:
        run(Scripted(result), problem, Monitor())
    assert "the strategy scripted failed" in str(error.value)
    assert said in str(error.value)


def test_what_a_strategy_has_to_say_to_people_is_passed_on(problem: CleaningProblem) -> None:
    with pytest.raises(DataPerfError, match="these data have none"):
        run(TmcShapley(), problem, Monitor())


def test_rows_left_out_are_not_shown_and_come_last(problem: CleaningProblem) -> None:
    labels = np.array([EXCLUDED, 0, 1, EXCLUDED, 0], dtype=np.int32)
    larger = CleaningProblem(np.eye(5, dtype=np.float32), labels, problem.classes)
    strategy = Scripted(ranking())
    result = run(strategy, larger, Monitor())
    assert strategy.seen is not None
    assert strategy.seen.labels.tolist() == [0, 1, 0]
    assert result.order.tolist() == [4, 1, 2, 0, 3]
    assert result.suspicion.tolist() == [0, 0.5, 0.1, 0, 0.9]
    assert result.suggested.tolist() == [EXCLUDED, 0, 1, EXCLUDED, 1]
    assert [str(reason) for reason in result.reasons] == [
        str(LEFT_OUT), "one", "two", str(LEFT_OUT), "three",
    ]  # fmt: skip


def test_settled_rows_come_last_without_suspicion(problem: CleaningProblem) -> None:
    settled = np.array([False, False, True])
    result = run(Scripted(ranking()), problem.relabelled(problem.labels, settled), Monitor())
    assert result.order.tolist() == [0, 1, 2]
    assert result.suspicion.tolist() == [0.5, 0.1, 0]


def test_with_everything_left_out_there_is_nothing_to_ask() -> None:
    labels = np.full(3, EXCLUDED, dtype=np.int32)
    problem = CleaningProblem(np.eye(3, dtype=np.float32), labels, ("a", "b"))
    assert run(RandomOrder(), problem, Monitor()).order.tolist() == [0, 1, 2]


class Stuck(Scripted):
    """Waits for what never comes, after some signs of life."""

    def __init__(self, n_signs: int = 0) -> None:
        super().__init__(None)
        self.n_signs = n_signs
        self.freed = threading.Event()
        self.ended = threading.Event()

    def rank(self, _problem: CleaningProblem, *given: object) -> Any:
        monitor = given[1]
        assert isinstance(monitor, Monitor)
        try:
            for sign in range(self.n_signs):
                self.freed.wait(0.05)
                monitor.report(sign / self.n_signs)
            self.freed.wait()
            monitor.check()
        finally:
            self.ended.set()


def test_a_strategy_that_hangs_is_given_up_and_the_next_one_ranks(
    problem: CleaningProblem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SILENCE_S", 0.2)
    stuck = Stuck()
    with pytest.raises(DataPerfError) as error:
        run(stuck, problem, Monitor())
    assert "the strategy scripted failed (it reported no progress for 0.2 s)" in str(error.value)
    assert len(run(RandomOrder(), problem, Monitor()).order) == 3
    stuck.freed.set()
    assert stuck.ended.wait(10)


def test_a_slow_strategy_that_reports_progress_is_waited_for(
    problem: CleaningProblem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "SILENCE_S", 0.4)
    fractions: list[float] = []
    stuck = Stuck(n_signs=12)  # 0.6 s in all
    with pytest.raises(DataPerfError):
        run(stuck, problem, Monitor(lambda fraction, _: fractions.append(fraction)))
    assert fractions == [sign / 12 for sign in range(12)]
    stuck.freed.set()


def test_one_need_not_wait_for_a_stuck_strategy_to_cancel_it(problem: CleaningProblem) -> None:
    stuck, monitor = Stuck(n_signs=1), Monitor(lambda *_: monitor.cancel())
    with pytest.raises(Cancelled):
        run(stuck, problem, monitor)
    stuck.freed.set()
    assert stuck.ended.wait(10)


def test_strategies_cannot_change_what_they_are_given(problem: CleaningProblem) -> None:
    class Vandal(Scripted):
        def rank(self, problem: CleaningProblem, *_: object) -> Any:
            problem.labels.sort()

    with pytest.raises(DataPerfError, match="read-only"):
        run(Vandal(None), problem, Monitor())
    assert problem.labels.tolist() == [0, 1, 0]
