"""Curves hold the exact score after each step, as cold refits give it."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from plain_cleaning import plain_accuracy
from sklearn.linear_model import LogisticRegression

from dataperf_gui.arrays import EXCLUDED, Labels
from dataperf_gui.bench import Bench, prepare
from dataperf_gui.challenges.opening import source_for
from dataperf_gui.challenges.vision_cleaning.curve import fraction_fixes
from dataperf_gui.compare.curves import Mode, band, crossing
from dataperf_gui.compare.figures import figures_of
from dataperf_gui.compare.oracles import VALUE_FIRST, WRONG_FIRST
from dataperf_gui.compare.tasks import BAND_SEEDS, Task, draw, reference_tasks, tasks_for
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

MakeBench = Callable[..., Bench]


def cold_score(bench: Bench, labels: Labels) -> float:
    """Fit scikit-learn from nothing, far below its default tolerance, in double precision."""
    data, X = bench.dataset, bench.features.astype(np.float64)
    rows = data.train[labels[data.train] != EXCLUDED]
    model = LogisticRegression(tol=1e-9, max_iter=10_000).fit(X[rows], labels[rows])
    return float(np.mean(model.predict(X[data.test]) == data.labels[data.test]))


@pytest.mark.parametrize("mode", [Mode.FIXES, Mode.AUTO, Mode.DROP])
@pytest.mark.parametrize("n_classes", [2, 4])
def test_every_point_equals_a_cold_refit(make_bench: MakeBench, n_classes: int, mode: Mode) -> None:
    bench = make_bench(n_classes)
    curve = draw(Course(bench), Task("neighbours", mode, 0), Monitor())
    labels = bench.dataset.labels.copy()
    expected = [cold_score(bench, labels)]
    for item, label in zip(curve.items, curve.labels, strict=True):
        labels[item] = label
        expected.append(cold_score(bench, labels))
    np.testing.assert_allclose(curve.scores, expected, rtol=0, atol=1e-12)


def test_each_mode_does_what_it_says(bench: Bench, course: Course) -> None:
    data, queue = bench.dataset, bench.rank("neighbours")
    assert data.truth is not None
    curves = {mode: draw(course, Task("neighbours", mode, 0), Monitor()) for mode in list(Mode)[:3]}
    for curve in curves.values():
        assert curve.items.tolist() == queue.items.tolist()
        assert curve.inspected.tolist() == list(range(len(queue.items) + 1))
        assert curve.rank_seconds is not None
    items = queue.items
    assert curves[Mode.FIXES].labels.tolist() == data.truth[items].tolist()
    assert curves[Mode.FIXES].scores[-1] == course.goal.clean
    assert curves[Mode.AUTO].labels.tolist() == queue.suggested[items].tolist()
    kept = items[curves[Mode.DROP].labels != EXCLUDED]
    assert sorted(data.labels[kept].tolist()) == [0, 1]  # the last of each class


def test_the_official_model_is_used_where_the_data_are_a_challenges() -> None:
    bench = prepare(source_for("embedded:vision-cleaning", task="small"))
    data = bench.dataset
    assert data.features is not None
    assert data.truth is not None
    course = Course(bench)
    items = np.flatnonzero(data.labels[data.train] != data.truth[data.train])[:4]
    scores = course.scores_along(data.train[items], data.truth[data.train[items]], Monitor())
    labels = data.labels[data.train].copy()
    X, X_test = data.features[data.train], data.features[data.test]
    expected = [plain_accuracy(X, labels, X_test, data.labels[data.test])]
    for row in items:
        labels[row] = data.truth[data.train[row]]
        expected.append(plain_accuracy(X, labels, X_test, data.labels[data.test]))
    assert scores.tolist() == expected


def test_a_curve_does_not_depend_on_those_before_it(bench: Bench) -> None:
    course, task = Course(bench), Task("random", Mode.FIXES, 1)
    first = draw(course, task, Monitor())
    draw(course, Task("neighbours", Mode.DROP, 0), Monitor())
    assert draw(course, task, Monitor()).scores.tolist() == first.scores.tolist()
    assert draw(Course(bench), task, Monitor()).scores.tolist() == first.scores.tolist()


def test_the_models_own_fit_is_left_alone(bench: Bench) -> None:
    labels = bench.dataset.labels
    before = bench.score(labels)
    draw(Course(bench), Task("random", Mode.DROP, 0), Monitor())
    train = bench.train_labels(labels)
    assert bench.model.predict_proba(train) is not None
    assert bench.score(labels).value == before.value


@pytest.mark.parametrize("name", [WRONG_FIRST, VALUE_FIRST])
def test_oracles_fix_all_wrong_labels_first(bench: Bench, course: Course, name: str) -> None:
    data = bench.dataset
    assert data.truth is not None
    curve = draw(course, Task(name, Mode.FIXES, 5), Monitor())
    is_wrong = data.labels[curve.items] != data.truth[curve.items]
    n_wrong = int(is_wrong.sum())
    assert n_wrong == 18
    assert is_wrong[:n_wrong].all()
    assert sorted(curve.items.tolist()) == data.train.tolist()
    figures = figures_of(curve, bench, course.goal)
    assert figures.average_precision == 1


def test_fixes_in_order_of_value_help_sooner(make_bench: MakeBench) -> None:
    bench = make_bench(4)
    course = Course(bench)
    by_value = draw(course, Task(VALUE_FIRST, Mode.FIXES, 0), Monitor())
    areas = [
        figures_of(draw(course, Task(WRONG_FIRST, Mode.FIXES, seed), Monitor()), bench, course.goal)
        for seed in range(5)
    ]
    best = figures_of(by_value, bench, course.goal).area
    assert best > np.mean([figures.area for figures in areas])


def test_random_order_is_drawn_often_enough_for_a_band(course: Course) -> None:
    tasks = reference_tasks(seed=7)
    random = [task for task in tasks if task.name == "random"]
    assert len({task.seed for task in random}) == BAND_SEEDS == 20
    curves = [draw(course, task, Monitor()) for task in random[:5]]
    one = band(curves)
    assert (one.low <= one.median).all()
    assert (one.median <= one.high).all()
    assert one.n_seeds == 5
    assert one.low[0] == one.high[0] == course.goal.before
    assert len({tuple(curve.items) for curve in curves}) == 5


def test_the_target_is_the_challenges(bench: Bench, course: Course) -> None:
    goal = course.goal
    assert goal.clean is not None
    assert goal.target == 0.95 * goal.clean
    curve = draw(course, Task("neighbours", Mode.FIXES, 0), Monitor())
    expected = fraction_fixes(curve.scores[1:])
    assert figures_of(curve, bench, goal).fraction_to_target == expected
    reached = crossing(curve, goal.target)
    assert reached is not None
    assert curve.score_at(reached.inspected) >= goal.target
    assert (curve.scores[: reached.inspected] < goal.target).all()
    assert reached.item == curve.items[reached.inspected - 1]
    assert crossing(curve, 1.01) is None


def test_labels_can_be_had_at_any_point(bench: Bench, course: Course) -> None:
    curve = draw(course, Task("random", Mode.FIXES, 0), Monitor())
    given = bench.dataset.labels
    states = [curve.labels_at(count, given) for count in range(len(curve) + 1)]
    assert states[0].tolist() == given.tolist()
    changes = [np.count_nonzero(before != after) for before, after in pairwise(states)]
    assert max(changes) == 1
    assert sum(changes) == 18


def test_without_truth_only_fixing_is_refused(make_bench: MakeBench) -> None:
    bench = make_bench(has_truth=False)
    course = Course(bench)
    assert course.goal.target is None
    curve = draw(course, Task("neighbours", Mode.AUTO, 0), Monitor())
    assert len(curve) == 60
    with pytest.raises(DataPerfError, match="--truth-column"):
        draw(course, Task("neighbours", Mode.FIXES, 0), Monitor())
    with pytest.raises(DataPerfError, match="--truth-column"):
        draw(course, Task(WRONG_FIRST, Mode.FIXES, 0), Monitor())


def test_a_curve_can_be_cancelled(course: Course) -> None:
    monitor = Monitor(lambda fraction, _: fraction >= 0.5 and monitor.cancel())
    with pytest.raises(Cancelled):
        draw(course, Task("random", Mode.FIXES, 0), monitor)


def test_tasks_are_named_once_and_oracles_always_fix() -> None:
    tasks = tasks_for(["a", WRONG_FIRST, "a"], Mode.DROP, range(2))
    assert tasks == [
        Task("a", Mode.DROP, 0), Task("a", Mode.DROP, 1),
        Task(WRONG_FIRST, Mode.FIXES, 0), Task(WRONG_FIRST, Mode.FIXES, 1),
    ]  # fmt: skip
