"""The scripted reviewer works through a queue as a person who knows the truth would."""

from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.bench import Bench, put_on_bench
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.rehearsal import REVIEWER, curve_table, rehearse, report
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

WRONG, UNKNOWN = [0, 1], 2


def bench_with(truth: bool, seed: int = 0) -> Bench:  # noqa: FBT001 - read with its keyword
    """Return thirty items, twenty to train on: two wrong, one without truth."""
    classes = (np.arange(30) % 2).astype(np.int32)
    labels, true = classes.copy(), classes.copy()
    labels[WRONG] = 1 - labels[WRONG]
    true[UNKNOWN] = -1
    X = np.eye(2, 6, dtype=np.float32)[classes]
    X += np.random.default_rng(1).normal(size=X.shape, scale=0.8).astype(np.float32)
    dataset = Dataset(
        name="thirty",
        source=Source("manifest", "/nowhere/labels.csv", {"label_column": "human"}),
        kind=MediaKind.NONE,
        classes=("a", "b"),
        keys=tuple(f"{item}.png" for item in range(30)),
        labels=labels,
        splits=np.repeat([0, 2], [20, 10]).astype(np.uint8),
        media=None,
        fingerprint="f" * 64,
        truth=true if truth else None,
        features=X,
    )
    return put_on_bench(dataset, seed=seed)


def session_of(bench: Bench, folder: Path) -> Session:
    header = Header.for_dataset(bench.dataset, bench.seed)
    return Session.create(folder / "rehearsal.dpsession", header, who=REVIEWER)


def test_right_labels_are_kept_wrong_ones_changed_unknown_ones_flagged(tmp_path: Path) -> None:
    bench = bench_with(truth=True)
    queue = bench.rank()
    with session_of(bench, tmp_path) as session:
        points = rehearse(bench, queue, session, Monitor())
        rows = list(session.journal())
        remembered = session.score
    assert [row.item for row in rows] == queue.items.tolist()
    assert [row.shown.rank for row in rows] == list(range(20))
    assert {row.shown.strategy for row in rows} == {"consensus"}
    actions = {row.item: row.action for row in rows}
    assert {item for item, action in actions.items() if action is Action.RELABEL} == set(WRONG)
    assert [item for item, action in actions.items() if action is Action.FLAG] == [UNKNOWN]
    assert remembered is not None
    assert remembered.value == points[-1].score.value


def test_the_curve_holds_the_score_after_each_decision(tmp_path: Path) -> None:
    bench = bench_with(truth=True)
    queue = bench.rank("random")
    with session_of(bench, tmp_path) as session:
        curve = curve_table(rehearse(bench, queue, session, Monitor()))
    assert curve["inspected"].tolist() == list(range(21))
    assert curve["fixes"].tolist()[-1] == len(WRONG)
    labels = bench.dataset.labels.copy()
    expected = [bench.score(labels).value]
    for item in queue.items.tolist():
        if item in WRONG:
            labels[item] = 1 - labels[item]
        expected.append(bench.score(labels).value)
    assert curve["accuracy"].tolist() == expected


def test_a_report_says_what_was_done_and_what_it_gained(tmp_path: Path) -> None:
    bench = bench_with(truth=True, seed=4)
    queue = bench.rank("random")
    with session_of(bench, tmp_path) as session:
        points = rehearse(bench, queue, session, Monitor())
        content = report(bench, queue, points, session)
    assert (content["strategy"], content["seed"]) == ("random", 4)
    assert content["dataset"]["source"]["options"] == {"label_column": "human"}
    assert [content["dataset"][split] for split in ("train", "validation", "test")] == [20, 0, 10]
    assert content["decisions"] == {"keep": 17, "relabel": 2, "flag": 1}
    pairs = [{"given": "a", "label": "b", "items": 1}, {"given": "b", "label": "a", "items": 1}]
    assert sorted(content["pairs"], key=lambda pair: pair["given"]) == pairs
    score = content["score"]
    assert score["after"]["value"] - score["before"]["value"] == pytest.approx(
        score["change"]["value"]
    )
    for interval in (score["before"], score["after"], score["change"]):
        assert interval["low"] <= interval["value"] <= interval["high"]


def test_data_without_truth_are_refused_before_the_first_decision(tmp_path: Path) -> None:
    bench = bench_with(truth=False)
    with session_of(bench, tmp_path) as session:
        with pytest.raises(DataPerfError, match="--truth-column"):
            rehearse(bench, bench.rank("random"), session, Monitor())
        assert session.last_seq == 0


def test_a_rehearsal_can_be_cancelled(tmp_path: Path) -> None:
    bench, monitor = bench_with(truth=True), Monitor()
    queue = bench.rank("random")
    monitor.cancel()
    with session_of(bench, tmp_path) as session, pytest.raises(Cancelled):
        rehearse(bench, queue, session, monitor)
