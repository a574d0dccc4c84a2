"""A person's curve, races and tournaments on scripted sessions with known answers."""

from collections.abc import Sequence

import numpy as np
import pytest
from scipy.stats import binomtest

from dataperf_gui.arrays import EXCLUDED, Ints
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import PERSON, Mode, crossing
from dataperf_gui.compare.oracles import WRONG_FIRST
from dataperf_gui.compare.person import PersonCurve, at_pace, pace_of
from dataperf_gui.compare.race import Race, mcnemar
from dataperf_gui.compare.tasks import Task, draw
from dataperf_gui.compare.tournament import answers_of, tournament
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session

SECONDS = 2.0


def wrong_items(bench: Bench) -> Ints:
    data = bench.dataset
    assert data.truth is not None
    return data.train[data.labels[data.train] != data.truth[data.train]]


def right_items(bench: Bench) -> Ints:
    return np.setdiff1d(bench.dataset.train, wrong_items(bench))


def answer_truly(
    session: Session, bench: Bench, items: Sequence[int] | Ints, seconds: float = SECONDS
) -> None:
    data = bench.dataset
    assert data.truth is not None
    for rank, item in enumerate(np.asarray(items).tolist()):
        shown = ShownAs("scripted", rank, seconds)
        if data.truth[item] == data.labels[item]:
            session.decide(item, Action.KEEP, shown=shown)
        else:
            session.decide(item, Action.RELABEL, int(data.truth[item]), shown)


def test_the_curve_of_a_session_is_that_of_its_order(
    session: Session, bench: Bench, course: Course
) -> None:
    algorithm = draw(course, Task("neighbours", Mode.FIXES, 0), Monitor())
    answer_truly(session, bench, algorithm.items)
    person = PersonCurve(course).update(session.journal())
    assert person.name == PERSON
    assert person.items.tolist() == algorithm.items.tolist()
    assert person.labels.tolist() == algorithm.labels.tolist()
    assert person.scores.tolist() == algorithm.scores.tolist()
    assert person.seconds is not None
    assert person.seconds.tolist() == [SECONDS * count for count in range(61)]
    assert pace_of(person) == SECONDS


def test_the_curve_grows_with_the_journal(session: Session, bench: Bench, course: Course) -> None:
    live, items = PersonCurve(course), wrong_items(bench)
    assert len(live.update(session.journal())) == 0
    for count, item in enumerate(items[:6], start=1):
        answer_truly(session, bench, [item])
        curve = live.update(session.journal())
        assert curve.inspected.tolist() == list(range(count + 1))
    whole = PersonCurve(course).update(session.journal())
    assert curve.scores.tolist() == whole.scores.tolist()
    assert pace_of(PersonCurve(course).update([])) is None


def test_undo_takes_steps_off_and_redo_puts_them_on_again(
    session: Session, bench: Bench, course: Course
) -> None:
    live, items = PersonCurve(course), wrong_items(bench)
    answer_truly(session, bench, items[:3])
    whole = live.update(session.journal())
    session.undo()
    session.undo()
    short = live.update(session.journal())
    assert short.items.tolist() == items[:1].tolist()
    assert short.scores.tolist() == whole.scores[:2].tolist()
    session.redo()
    session.redo()
    again = live.update(session.journal())
    assert again.scores.tolist() == whole.scores.tolist()
    session.undo()
    answer_truly(session, bench, items[4:5], seconds=1)
    other = live.update(session.journal())
    assert other.items.tolist() == [*items[:2], items[4]]
    assert other.seconds is not None
    assert other.seconds.tolist() == [0, 2, 4, 7]  # what was undone took its two seconds


def test_groups_returns_and_left_out_items_are_steps(
    session: Session, bench: Bench, course: Course
) -> None:
    first, second, third = (int(item) for item in right_items(bench)[:3])
    session.decide([first, second], Action.EXCLUDE)
    session.decide(first, Action.KEEP)
    session.decide(third, Action.FLAG)
    curve = PersonCurve(course).update(session.journal())
    assert curve.items.tolist() == [first, second, first, third]
    given = bench.dataset.labels
    assert curve.labels.tolist() == [EXCLUDED, EXCLUDED, given[first], given[third]]
    assert curve.inspected.tolist() == [0, 1, 2, 2, 3]
    assert curve.scores[-1] == bench.score(session.state.labels).value
    assert curve.labels_at(2, given).tolist() == session.state.labels.tolist()


def test_an_algorithms_curve_takes_the_persons_pace(course: Course) -> None:
    fixed = draw(course, Task("neighbours", Mode.FIXES, 0), Monitor())
    automatic = draw(course, Task("neighbours", Mode.AUTO, 0), Monitor())
    assert fixed.rank_seconds is not None
    seconds = at_pace(fixed, 3.0)
    assert seconds[0] == fixed.rank_seconds
    np.testing.assert_allclose(np.diff(seconds), 3.0)
    assert np.ptp(at_pace(automatic, 3.0)) == 0


def test_the_rivals_dot_is_as_far_as_the_person(
    session: Session, bench: Bench, course: Course
) -> None:
    rival = draw(course, Task("neighbours", Mode.FIXES, 0), Monitor())
    race, live = Race(course, rival, budget=5), PersonCurve(course)
    for count, item in enumerate(rival.items[:7].tolist()):
        standing = race.standing(live.update(session.journal()))
        assert standing.inspected == min(count, 5)
        assert standing.rival == rival.scores[standing.inspected]
        assert standing.lead == 0
        assert standing.is_over == (count >= 5)
        answer_truly(session, bench, [item])


def test_who_fixes_wrong_labels_beats_who_looks_at_right_ones(
    session: Session, bench: Bench, course: Course
) -> None:
    oracle = draw(course, Task(WRONG_FIRST, Mode.FIXES, 0), Monitor())
    answer_truly(session, bench, right_items(bench)[:18])
    person = PersonCurve(course).update(session.journal())
    end = Race(course, oracle, budget=18).finish(person, np.random.default_rng(0))
    assert course.goal.clean is not None
    assert end.winner == WRONG_FIRST
    assert end.difference.value == pytest.approx(course.goal.before - course.goal.clean, abs=1e-12)
    assert not end.is_noise
    n_test = len(bench.dataset.test)
    assert (end.only_person - end.only_rival) / n_test == pytest.approx(end.difference.value)
    n_discordant = end.only_person + end.only_rival
    assert end.p_value == pytest.approx(binomtest(end.only_person, n_discordant).pvalue)
    assert end.p_value < 0.05


def test_equal_orders_end_in_a_dead_heat(session: Session, bench: Bench, course: Course) -> None:
    rival = draw(course, Task("random", Mode.FIXES, 2), Monitor())
    answer_truly(session, bench, rival.items[:20])
    person = PersonCurve(course).update(session.journal())
    end = Race(course, rival, budget=30).finish(person, np.random.default_rng(0))
    assert end.standing.inspected == 20  # the person stopped early
    assert not end.standing.is_over
    assert end.winner is None
    assert end.is_noise
    assert end.p_value == 1


@pytest.mark.parametrize("budget", [0, 61])
def test_a_race_needs_a_budget(course: Course, budget: int) -> None:
    rival = draw(course, Task("random", Mode.FIXES, 0), Monitor())
    with pytest.raises(ValueError, match="a budget is 1 to 60 items"):
        Race(course, rival, budget)


@pytest.mark.parametrize(("first", "second"), [(0, 0), (5, 5), (1, 9), (30, 12)])
def test_mcnemar_is_the_binomial_test(first: int, second: int) -> None:
    expected = binomtest(first, first + second).pvalue if first + second else 1.0
    assert mcnemar(first, second) == pytest.approx(expected)


def test_the_tournament_says_which_queue_would_have_been_first(
    session: Session, bench: Bench, course: Course
) -> None:
    wrong, right = wrong_items(bench), right_items(bench)
    answer_truly(session, bench, [*right[:30], *wrong])  # in the worst order
    best = np.concatenate([wrong, right])
    played = tournament(
        course, answers_of(session.journal()), {"worst": best[::-1], "best": best}, Monitor()
    )
    assert played.target == course.goal.target
    assert not played.is_own_end
    assert (played.n_answered, played.n_unanswered) == (48, 12)
    assert played.places[0].name == "best"
    own = next(place for place in played.places if place.name == PERSON)
    assert played.places[0].reached is not None
    assert own.reached is not None
    assert own.reached.inspected == 30 + played.places[0].reached.inspected
    assert played.places[0].saved_seconds == 30 * SECONDS
    assert own.saved_seconds == 0
    assert {place.curve.scores[-1] for place in played.places} == {course.goal.clean}
    for place in played.places:
        assert sorted(place.curve.items.tolist()) == sorted([*right[:30], *wrong])


def test_short_of_the_target_the_persons_own_end_counts(
    session: Session, bench: Bench, course: Course
) -> None:
    wrong, right = wrong_items(bench), right_items(bench)
    answer_truly(session, bench, [*right[:3], wrong[0]])
    played = tournament(
        course, answers_of(session.journal()), {"other": bench.dataset.train}, Monitor()
    )
    assert played.is_own_end
    assert played.target == bench.score(session.state.labels).value
    for place in played.places:
        assert crossing(place.curve, played.target) is not None


def test_answers_are_those_that_stand(session: Session, bench: Bench, course: Course) -> None:
    first, second, third = (int(item) for item in wrong_items(bench)[:3])
    answer_truly(session, bench, [first, second])
    session.decide(first, Action.EXCLUDE, shown=ShownAs("scripted", 0, 1.5))
    answer_truly(session, bench, [third])
    session.undo()
    answers = answers_of(session.journal())
    assert list(answers) == [first, second]
    assert answers[first].label == EXCLUDED
    assert answers[first].seconds == SECONDS + 1.5
    with pytest.raises(DataPerfError, match="nothing has been decided"):
        tournament(course, {}, {}, Monitor())
