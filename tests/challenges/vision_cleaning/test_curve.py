"""The score of a curve, and training each label vector once."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_cleaning import plain_accuracy

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.challenges.vision_cleaning.curve import (
    cleaning_curve,
    fraction_fixes,
    labels_along,
)
from dataperf_gui.challenges.vision_cleaning.trainings import Trainings
from dataperf_gui.jobs import Cancelled, Monitor

accuracies = st.lists(st.integers(0, 100), min_size=1, max_size=50)


@given(accuracies)
def test_the_score_is_the_first_position_at_95_percent_of_the_last(percent: list[int]) -> None:
    y = [value / 100 for value in percent]
    target = 0.95 * y[-1]
    position = next(i for i in range(len(y)) if y[i] >= target)
    assert fraction_fixes(np.array(y)) == position / len(y)


def test_position_zero_is_the_point_after_one_fix() -> None:
    assert fraction_fixes(np.array([0.95, 0.5, 1.0])) == 0.0


@given(st.data())
def test_label_vectors_are_those_of_fixing_one_row_after_the_other(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 12))
    binary = st.lists(st.integers(0, 1), min_size=n, max_size=n)
    labels = np.array(data.draw(binary), dtype=np.int32)
    clean = np.array(data.draw(binary), dtype=np.int32)
    ranking = np.array(data.draw(st.lists(st.integers(0, n - 1), max_size=2 * n)), dtype=np.intp)
    states, state_of = labels_along(labels, clean, ranking, n)
    for budget in range(1, n + 1):
        expected = labels.copy()
        expected[ranking[:budget]] = clean[ranking[:budget]]
        assert np.array_equal(states[state_of[budget - 1]], expected)
    assert len({state.tobytes() for state in states}) == len(states)


def small_task() -> tuple[Features, Labels, Labels, Features, Labels]:
    rng = np.random.default_rng(1)
    hidden = rng.standard_normal((70, 4))
    X = (hidden @ rng.standard_normal((4, 2048)) + rng.standard_normal((70, 2048))).astype("f4")
    clean = (hidden[:, 0] > 0).astype(np.int32)
    noisy = clean[:30].copy()
    noisy[::3] ^= 1
    return X[:30], noisy, clean[:30], X[30:], clean[30:]


def test_the_curve_is_that_of_thirty_plain_trainings() -> None:
    X, noisy, clean, X_test, y_test = small_task()
    ranking = np.random.default_rng(0).permutation(30)
    with Trainings(Monitor(), n_processes=1) as trainings:
        curve = cleaning_curve(noisy, clean, ranking, 30, trainings.on(X, X_test, y_test))
    plain = []
    labels = noisy.copy()
    for row in ranking:
        labels[row] = clean[row]
        plain.append(plain_accuracy(X, labels, X_test, y_test))
    differences = np.abs(curve.accuracy - plain)
    assert differences.max() <= 0.0251  # one of 40 test items
    assert np.mean(differences > 0) <= 0.04
    assert curve.fixes.tolist() == list(range(1, 31))


def test_several_processes_give_what_one_gives() -> None:
    X, noisy, clean, X_test, y_test = small_task()
    states, _ = labels_along(noisy, clean, np.arange(30), 30)
    found = []
    for n_processes in (1, 2):
        with Trainings(Monitor(), n_processes) as trainings:
            accuracy_of = trainings.on(X, X_test, y_test)
            found.append(accuracy_of(states))
            assert np.array_equal(accuracy_of(states), found[-1])  # remembered
    assert np.array_equal(*found)


@pytest.mark.parametrize("n_processes", [1, 2])
def test_a_cancel_stops_the_trainings(n_processes: int) -> None:
    X, noisy, clean, X_test, y_test = small_task()
    states, _ = labels_along(noisy, clean, np.arange(30), 30)
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled), Trainings(monitor, n_processes) as trainings:
        trainings.on(X, X_test, y_test)(states)
