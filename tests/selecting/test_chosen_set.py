"""Choosing without a window: the limit holds, each change is one step, likeness is what it says."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataperf_gui.data.dataset import Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import MACRO_F1
from dataperf_gui.scoring.intervals import difference_interval
from dataperf_gui.scoring.metrics import macro_f1
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.development import MOST, SHARE, held_apart
from dataperf_gui.selecting.likeness import GroupLikeness
from dataperf_gui.selecting.proposing import BY_LIKENESS, changes, order_pool, proposal_of
from dataperf_gui.selecting.speech import SpeechTask, open_speech_task
from dataperf_gui.session.session import Session


@pytest.fixture(scope="module")
def task() -> SpeechTask:
    return open_speech_task(
        Source("speech-selection", "embedded", {"task": "en_25"}), Monitor()
    )  # fmt: skip


@pytest.fixture(scope="module")
def likeness(task: SpeechTask) -> GroupLikeness:
    return task.likeness(Monitor())


def test_the_limit_holds_and_a_swap_does_not_pass_it(
    task: SpeechTask, likeness: GroupLikeness
) -> None:
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, likeness)
        for item in range(25):
            chosen.add(item)
        assert (chosen.room, len(chosen.items), sum(chosen.counts)) == (0, 25, 25)
        with pytest.raises(DataPerfError, match="25 are chosen, and no more"):
            chosen.add(30)
        change = chosen.swap(30, 3)
        assert sorted(change.items.tolist()) == [3, 30]
        assert (3 in chosen, 30 in chosen, chosen.room) == (False, True, 0)
        session.undo()
        assert (3 in chosen, 30 in chosen) == (True, False)
        chosen.take_out(3)
        assert chosen.room == 1


def test_what_makes_no_sense_is_refused_and_changes_nothing(
    task: SpeechTask, likeness: GroupLikeness
) -> None:
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, likeness)
        assert chosen.least_typical(2) is None
        with pytest.raises(DataPerfError, match="nothing to swap"):
            chosen.swap(1, None)
        with pytest.raises(DataPerfError, match="not chosen"):
            chosen.take_out(1)
        chosen.add(1)
        for refused in (lambda: chosen.add(1), lambda: chosen.swap(1, 1)):
            with pytest.raises(DataPerfError, match="already"):
                refused()
        assert session.last_seq == 1


def test_a_proposal_is_one_step_and_survives_a_kill(
    task: SpeechTask, likeness: GroupLikeness
) -> None:
    proposal = proposal_of(task, "k-medoids", 0, Monitor())
    session = session_of(task, "ann")
    path, chosen = session.path, ChosenSet(task, session, likeness)
    chosen.add(int(np.flatnonzero(proposal.labels == 0)[0]))
    assert changes(chosen.labels, chosen.after(proposal)) == (25, 1, 0)
    chosen.take(proposal)
    assert np.array_equal(chosen.labels, proposal.labels)
    with pytest.raises(DataPerfError, match="what is chosen already"):
        chosen.take(proposal)
    copied = Path(f"{path}.killed")  # what another process finds: the file and its log
    for suffix in ("", "-wal"):
        Path(f"{copied}{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
    session.close()
    with Session.open(copied) as again:
        assert np.array_equal(again.state.labels, proposal.labels)
        again.undo()
        assert np.count_nonzero(again.state.labels) == 1


def test_the_least_typical_is_of_the_group_or_of_the_largest(
    task: SpeechTask, likeness: GroupLikeness
) -> None:
    own = task.bench.dataset.labels
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, likeness)
        members = np.flatnonzero(own == 3)[:4]
        for item in (*members, int(np.flatnonzero(own == 1)[0])):
            chosen.add(int(item))
        worst = int(members[np.argmin(likeness.margins[members])])
        assert chosen.least_typical(3) == worst
        assert chosen.least_typical(5) == worst  # none of that group: the largest gives one up


def test_the_order_begins_with_what_is_proposed(task: SpeechTask, likeness: GroupLikeness) -> None:
    proposal = proposal_of(task, "random", 1, Monitor())
    queue, plain = order_pool(task, likeness, proposal), order_pool(task, likeness, None)
    n = len(proposal.items)
    assert sorted(queue.items[:n]) == proposal.items.tolist()
    assert sorted(queue.items) == sorted(plain.items) == list(range(len(task.bench.dataset)))
    assert np.all(np.diff(likeness.margins[plain.items]) <= 0)
    assert (queue.strategy, plain.strategy) == ("random", BY_LIKENESS)
    assert np.array_equal(queue.ranks[queue.items], np.arange(len(queue.items)))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 4), st.integers(6, 40))
def test_likeness_is_the_plain_definition(seed: int, n_groups: int, n: int) -> None:
    rng = np.random.default_rng(seed)
    X = rng.standard_normal((n, 5)).astype(np.float32)
    labels = np.r_[np.arange(1, n_groups + 1), rng.integers(1, n_groups + 1, n)][:n]
    labels = labels.astype(np.int32)
    U = X / np.linalg.norm(X, axis=1, keepdims=True)
    middles = np.stack([U[labels == g].mean(axis=0) for g in np.unique(labels)])
    middles /= np.linalg.norm(middles, axis=1, keepdims=True)
    cosines = U @ middles.T
    found = GroupLikeness(X, labels, ("-", *"abcd"))
    own = cosines[np.arange(n), labels - 1]
    cosines[np.arange(n), labels - 1] = -1
    np.testing.assert_allclose(found.margins, own - cosines.max(axis=1), atol=1e-5)
    near = U @ U[0]
    near[0] = -2
    k = min(10, n - 1)
    np.testing.assert_allclose(near[found.nearest(0)], np.sort(near)[::-1][:k], atol=1e-5)


def test_an_odd_one_is_told_apart_from_a_typical_one() -> None:
    X = np.repeat(np.eye(2, dtype=np.float32), 12, axis=0)
    labels = np.repeat(np.array([1, 2], dtype=np.int32), 12)
    labels[0] = 2
    found = GroupLikeness(X, labels, ("not chosen", "yes", "no"))
    reasons = [str(found.reason(item, found.nearest(item), labels)) for item in (0, 1)]
    assert "10 of its 10 nearest neighbours are “yes”, only 0 “no”" in reasons[0]
    assert reasons[1].startswith("9 of its 10 nearest neighbours are “yes”")
    assert found.place(0) == (13, 13)
    assert found.rivals[0] == 1


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 4), min_size=2, max_size=300), st.integers(0, 99))
def test_the_split_takes_its_share_of_each_class_and_leaves_some(
    labels: list[int], seed: int
) -> None:
    y = np.array(labels, dtype=np.int32)
    apart = held_apart(y, np.random.default_rng(seed))
    assert np.array_equal(apart, held_apart(y, np.random.default_rng(seed)))
    for label, n in zip(*np.unique(y, return_counts=True), strict=True):
        taken = int(apart[y == label].sum())
        assert taken < n
        assert abs(taken - SHARE * n) <= 1


def test_the_split_of_a_large_pool_has_a_limit() -> None:
    y = np.repeat(np.arange(6, dtype=np.int32), [20_000, 500, 500, 500, 500, 500])
    assert np.count_nonzero(held_apart(y, np.random.default_rng(0))) == pytest.approx(MOST, abs=6)


def test_the_interval_of_a_mean_over_seeds_is_that_of_seeds_drawn_together() -> None:
    rng = np.random.default_rng(1)
    y = rng.integers(0, 3, 60).astype(np.int32)
    before, after = (rng.integers(0, 3, (4, 60)).astype(np.int32) for _ in range(2))
    found = difference_interval(y, before, after, MACRO_F1, np.random.default_rng(0))
    plain = [np.mean([macro_f1(y, row) for row in rows]) for rows in (before, after)]
    assert found.value == pytest.approx(plain[1] - plain[0])
    assert found.low < found.value < found.high
    same = [np.repeat(rows[:1], 4, axis=0) for rows in (before, after)]
    one = difference_interval(y, before[0], after[0], MACRO_F1, np.random.default_rng(0))
    four = difference_interval(y, *same, MACRO_F1, np.random.default_rng(0))
    assert (four.value, four.low, four.high) == pytest.approx((one.value, one.low, one.high))
