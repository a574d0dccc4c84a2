"""The figures of the table: known values, and what holds for any curve."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score

from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve, Goal, Mode
from dataperf_gui.compare.figures import area_under, figures_of, mean_interval, rows_of
from dataperf_gui.compare.tables import TITLES, curves_table, figures_text
from dataperf_gui.compare.tasks import Task, draw
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor

unit = st.floats(0, 1, allow_nan=False)


def curve_through(scores: list[float], seed: int = 0) -> Curve:
    n = len(scores) - 1
    return Curve(
        "any", Mode.FIXES, seed, np.arange(n), np.zeros(n, np.int32), np.arange(n + 1),
        np.array(scores), rank_seconds=0.5,
    )  # fmt: skip


@given(st.lists(unit, min_size=2, max_size=40).map(sorted), st.integers(0, 20))
def test_the_area_of_a_rising_curve_is_a_share(scores: list[float], n_left: int) -> None:
    goal = Goal(scores[0], scores[-1])
    area = area_under(curve_through(scores), goal, len(scores) - 1 + n_left)
    assert -1e-9 <= area <= 1 + 1e-9


@given(st.lists(unit, min_size=2, max_size=40), st.data())
def test_a_higher_curve_has_the_larger_area(scores: list[float], data: st.DataObject) -> None:
    lifts = data.draw(st.lists(unit, min_size=len(scores), max_size=len(scores)))
    higher = [score + lift * (1 - score) for score, lift in zip(scores, lifts, strict=True)]
    goal = Goal(0.0, 1.0)
    n_train = len(scores) - 1
    assert (
        area_under(curve_through(higher), goal, n_train)
        >= area_under(curve_through(scores), goal, n_train) - 1e-12
    )


@pytest.mark.parametrize(
    ("scores", "n_train", "area"),
    [
        ([0.5, 0.5, 0.5], 2, 0.0),
        ([0.5, 0.9, 0.9], 2, 0.75),
        ([0.5, 0.7, 0.9], 2, 0.5),
        ([0.5, 0.9], 4, 0.875),  # it ended, and stays where it was
        ([0.5], 4, 0.0),
    ],
)
def test_known_areas(scores: list[float], n_train: int, area: float) -> None:
    assert area_under(curve_through(scores), Goal(0.5, 0.9), n_train) == pytest.approx(area)


@pytest.mark.parametrize("goal", [Goal(0.5), Goal(0.5, 0.5), Goal(0.5, 0.4)])
def test_without_a_gain_to_be_had_the_best_score_is_one(goal: Goal) -> None:
    assert area_under(curve_through([0.5, 1.0, 1.0]), goal, 2) == pytest.approx(0.75)
    assert area_under(curve_through([1.0, 1.0]), Goal(1.0, 1.0), 1) == 0


@given(st.integers(0, 2**32 - 1))
def test_precision_and_average_precision_are_scikit_learns(
    bench: Bench, course: Course, seed: int
) -> None:
    data = bench.dataset
    assert data.truth is not None
    items = np.random.default_rng(seed).permutation(data.train)
    is_wrong = data.labels[items] != data.truth[items]
    scores = np.full(len(items) + 1, course.goal.before)
    curve = Curve("any", Mode.FIXES, 0, items, data.truth[items], np.arange(61), scores)
    figures = figures_of(curve, bench, course.goal)
    expected = average_precision_score(is_wrong, -np.arange(len(items)))
    assert figures.average_precision == pytest.approx(expected)
    assert figures.precision_at_25 == is_wrong[:25].mean()
    assert figures.precision_at_50 == is_wrong[:50].mean()
    assert figures.precision_at_100 is None  # there are only sixty
    assert figures.fraction_to_target is None


@given(st.lists(unit, min_size=2, max_size=8))
def test_the_interval_holds_the_mean(values: list[float]) -> None:
    interval = mean_interval(np.array(values))
    assert interval.low <= interval.value <= interval.high
    assert interval.value == pytest.approx(np.mean(values))


def test_the_interval_is_students() -> None:
    interval = mean_interval(np.array([1.0, 2.0, 3.0, 4.0, 5.0]))
    assert (interval.value, interval.margin) == (3.0, pytest.approx(1.96324, abs=1e-5))
    assert mean_interval(np.array([2.0])).margin == 0


def test_rows_are_over_seeds_and_say_how_many_arrived(bench: Bench) -> None:
    goal = Goal(0.5, 1.0)
    curves = [curve_through([0.5, 0.6, 0.96]), curve_through([0.5, 0.6, 0.7], seed=1)]
    (row,) = rows_of(curves, bench, goal)
    assert (row.name, row.n_seeds, row.n_reached) == ("any", 2, 1)
    assert row.figures["fraction_to_target"] is None  # one of them never arrived
    assert row.figures["area"] is not None
    assert row.figures["area"].margin > 0
    text = figures_text([row])
    assert all(title in text for title in TITLES.values())
    assert "±" in text


def test_the_table_has_a_row_a_point(course: Course) -> None:
    curves = [draw(course, Task("random", Mode.FIXES, seed), Monitor()) for seed in (0, 1)]
    table = curves_table(curves)
    assert list(table.columns) == ["strategy", "seed", "fixes", "score"]
    assert table["fixes"].tolist() == [*range(61), *range(61)]
    assert table["score"].tolist() == [*curves[0].scores, *curves[1].scores]
    assert list(curves_table([]).columns) == list(table.columns)


def test_of_items_inspected_again_the_last_score_counts() -> None:
    curve = Curve(
        "person", Mode.PERSON, 0, np.array([4, 5, 4]), np.zeros(3, np.int32),
        np.array([0, 1, 2, 2]), np.array([0.5, 0.6, 0.7, 0.8]),
    )  # fmt: skip
    table = curves_table([curve])
    assert table["fixes"].tolist() == [0, 1, 2]
    assert table["score"].tolist() == [0.5, 0.6, 0.8]
