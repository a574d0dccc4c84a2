import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score

from dataperf_gui.arrays import Labels
from dataperf_gui.scoring.base import ACCURACY, MACRO_F1, Metric
from dataperf_gui.scoring.intervals import difference_interval, score_interval
from dataperf_gui.scoring.metrics import accuracy, macro_f1

METRICS = [ACCURACY, MACRO_F1]


def predictions_of(y: Labels, right: float, k: int, rng: np.random.Generator) -> Labels:
    """Right with the given chance, else of a random class."""
    return np.where(rng.random(len(y)) < right, y, rng.integers(0, k, len(y))).astype(np.int32)


@pytest.mark.parametrize("metric", METRICS)
def test_interval_is_that_of_resampled_items(metric: Metric) -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 3, 200).astype(np.int32)
    before, after = predictions_of(y, 0.7, 3, rng), predictions_of(y, 0.8, 3, rng)
    score = accuracy if metric == ACCURACY else macro_f1
    drawn = rng.integers(0, 200, (2_000, 200))
    differences = [score(y[i], after[i]) - score(y[i], before[i]) for i in drawn]
    interval = difference_interval(y, before, after, metric, rng)
    assert interval.value == pytest.approx(score(y, after) - score(y, before))
    low, high = np.quantile(differences, [0.025, 0.975])
    assert interval.low == pytest.approx(low, abs=0.01)
    assert interval.high == pytest.approx(high, abs=0.01)


def test_macro_f1_of_no_resampling_is_scikit_learns() -> None:
    rng = np.random.default_rng(0)
    y = rng.integers(0, 5, 100).astype(np.int32)
    predictions = predictions_of(y, 0.5, 7, rng)
    interval = score_interval(y, predictions, MACRO_F1, rng)
    expected = f1_score(y, predictions, average="macro", zero_division=0)
    assert interval.value == pytest.approx(expected)


@pytest.mark.parametrize("metric", METRICS)
def test_the_interval_covers_the_true_score_nineteen_times_in_twenty(metric: Metric) -> None:
    rng = np.random.default_rng(1)
    covered = []
    for _ in range(200):
        y = rng.integers(0, 2, 150).astype(np.int32)
        flipped = rng.random(150) < 0.25
        interval = score_interval(y, np.where(flipped, 1 - y, y).astype(np.int32), metric, rng)
        covered.append(interval.low <= 0.75 <= interval.high)
    assert 0.88 <= np.mean(covered) <= 0.99


def test_a_paired_difference_is_known_better_than_the_scores() -> None:
    rng = np.random.default_rng(2)
    y = rng.integers(0, 4, 1_000).astype(np.int32)
    before = predictions_of(y, 0.7, 4, rng)
    after = before.copy()
    after[:60] = y[:60]
    score = score_interval(y, after, ACCURACY, rng)
    difference = difference_interval(y, before, after, ACCURACY, rng)
    assert difference.margin < score.margin / 3
    assert not difference.is_noise


@pytest.mark.parametrize("metric", METRICS)
def test_a_gain_of_one_item_is_noise(metric: Metric) -> None:
    rng = np.random.default_rng(3)
    y = rng.integers(0, 3, 300).astype(np.int32)
    before = predictions_of(y, 0.6, 3, rng)
    after = before.copy()
    wrong = np.flatnonzero(before != y)[0]
    after[wrong] = y[wrong]
    assert difference_interval(y, before, after, metric, rng).is_noise


@pytest.mark.parametrize("metric", METRICS)
@given(labels=st.lists(st.integers(0, 3), min_size=1, max_size=20))
def test_equal_and_perfect_predictions(metric: Metric, labels: list[int]) -> None:
    y, rng = np.array(labels, np.int32), np.random.default_rng(0)
    perfect = score_interval(y, y, metric, rng)
    assert (perfect.low, perfect.value, perfect.high) == (1, 1, 1)
    same = difference_interval(y, y, y, metric, rng)
    assert (same.low, same.value, same.high) == (0, 0, 0)
    assert same.is_noise


def test_equal_generators_give_equal_intervals() -> None:
    y = (np.arange(50) % 3).astype(np.int32)
    predictions = np.roll(y, 1)
    predictions[:30] = y[:30]
    first, second = (
        score_interval(y, predictions, MACRO_F1, np.random.default_rng(5)) for _ in range(2)
    )
    assert first == second
