import math
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.boards.entries import COUNTED, NEXT, SHOWN, Entry, Kind, State, require_step
from dataperf_gui.boards.ranking import Standing, history, standings
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import Metric

HIGHER = Metric("accuracy", "accuracy", higher_is_better=True)
LOWER = Metric("fraction_fixes", "fraction of fixes", higher_is_better=False)
START = datetime(2026, 1, 1, tzinfo=UTC)


def entry(owner: str, score: float | None, minutes: int = 0, **facts: object) -> Entry:
    given = {
        "id": f"{owner}-{minutes}", "name": owner, "kind": Kind.OWN, "division": "human",
        "when": START + timedelta(minutes=minutes),
    }  # fmt: skip
    return Entry(owner=owner, score=score, **(given | facts))


def ranks(board: list[Standing]) -> list[tuple[str, int | None]]:
    return [(line.entry.owner, line.rank) for line in board]


def test_equal_results_share_a_rank_and_the_next_one_counts_them() -> None:
    board = standings(
        [entry("a", 0.9), entry("b", 0.8), entry("c", 0.8), entry("d", 0.7)], HIGHER, ()
    )
    assert ranks(board) == [("a", 1), ("b", 2), ("c", 2), ("d", 4)]


def test_less_is_better_where_the_metric_says_so() -> None:
    board = standings([entry("a", 0.3), entry("b", 0.1), entry("c", 0.2)], LOWER, ())
    assert ranks(board) == [("b", 1), ("c", 2), ("a", 3)]


def test_sub_tasks_break_ties_in_their_order_and_time_only_orders_equals() -> None:
    tasks = ("en_25", "en_60")
    board = standings(
        [
            entry("late", 0.5, 9, per_task={"en_25": 0.4, "en_60": 0.6}),
            entry("best", 0.5, 5, per_task={"en_25": 0.6, "en_60": 0.4}),
            entry("early", 0.5, 1, per_task={"en_25": 0.4, "en_60": 0.6}),
        ],
        HIGHER,
        tasks,
    )
    assert ranks(board) == [("best", 1), ("early", 2), ("late", 2)]


def test_only_the_best_entry_of_an_owner_stands_on_the_board() -> None:
    entries = [entry("a", 0.7, 1), entry("a", 0.9, 2), entry("a", 0.8, 3), entry("b", 0.85)]
    board = standings(entries, HIGHER, ())
    assert ranks(board) == [("a", 1), ("b", 2)]
    assert board[0].tries == 3
    assert [each.score for each in history(entries, "a")] == [0.7, 0.9, 0.8]


@pytest.mark.parametrize("score", [None, math.nan, math.inf])
@pytest.mark.parametrize("metric", [HIGHER, LOWER])
def test_what_has_no_number_never_comes_first(score: float | None, metric: Metric) -> None:
    board = standings([entry("none", score), entry("some", 0.5)], metric, ())
    assert ranks(board) == [("some", 1), ("none", None)]


@pytest.mark.parametrize("state", sorted(set(State) - SHOWN))
def test_only_scored_entries_are_ranked(state: State) -> None:
    board = standings([entry("x", 0.99, state=state), entry("y", 0.5)], HIGHER, ())
    assert ranks(board) == [("y", 1), ("x", None)]


def test_an_entry_without_a_sub_task_is_not_ranked() -> None:
    tasks = ("a", "b")
    whole = entry("whole", 0.1, per_task={"a": 0.1, "b": 0.1})
    half = entry("half", 0.9, per_task={"a": 0.9})
    assert ranks(standings([half, whole], HIGHER, tasks)) == [("whole", 1), ("half", None)]


def test_baselines_and_published_figures_stand_in_their_place_without_a_rank() -> None:
    lines = [
        entry("me", 0.8), entry("random", 0.5, kind=Kind.BASELINE),
        entry("paper", 0.9, kind=Kind.PUBLISHED, source="Table 2"),
    ]  # fmt: skip
    assert ranks(standings(lines, HIGHER, ())) == [("paper", None), ("me", 1), ("random", None)]


scores = st.one_of(st.none(), st.floats(allow_nan=True, width=16))


@given(
    st.lists(st.tuples(st.sampled_from("abcdef"), scores, st.integers(0, 5)), max_size=20),
    st.sampled_from([HIGHER, LOWER]),
)
def test_ranks_are_those_of_counting_who_is_better(
    lines: list[tuple[str, float | None, int]], metric: Metric
) -> None:
    entries = [entry(owner, score, when) for owner, score, when in lines]
    board = standings(entries, metric, ())
    ranked = [line for line in board if line.rank is not None]
    assert len({line.entry.owner for line in board}) == len(board)
    values = [line.entry.score or 0.0 for line in ranked]
    for line in ranked:
        mine = line.entry.score or 0.0
        better = sum(v > mine if metric.higher_is_better else v < mine for v in values)
        assert line.rank == 1 + better
    assert all(line.rank is None for line in board[len(ranked) :])


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 1), st.integers(0, 99)), max_size=12)
)
def test_the_order_of_entering_into_the_list_does_not_matter(
    lines: list[tuple[str, float, int]],
) -> None:
    entries = [
        entry(owner, score, 100 * place + minutes, id=str(place))
        for place, (owner, score, minutes) in enumerate(lines)
    ]
    assert standings(entries, HIGHER, ()) == standings(entries[::-1], HIGHER, ())


def test_states_follow_each_other_as_the_rules_say() -> None:
    path = [State.DRAFT, State.CHECKING, State.QUEUED, State.RUNNING, State.SCORED, State.VERIFIED]
    for before, after in pairwise(path):
        require_step(before, after)
    for before, after in [(State.DRAFT, State.SCORED), (State.REJECTED, State.QUEUED)]:
        with pytest.raises(DataPerfError, match=f"{before.value} cannot become {after.value}"):
            require_step(before, after)
    assert set(NEXT) == set(State)
    assert State.REJECTED not in COUNTED
    assert State.FAILED not in COUNTED
