"""The bench puts dataset, features, rankings and test model together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.bench import NOT_RANKED, Bench, prepare, put_on_bench
from dataperf_gui.challenges.opening import source_for
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import HOME_VARIABLE
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.session.decisions import Action


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Return the embedded digits on the bench, featurized once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("digits")))
        yield prepare(HANDWRITING)


@pytest.fixture
def small() -> Bench:
    """Return twelve items with features: eight to train on, one of them wrong, and four to test."""
    classes = np.array([0, 1] * 6, dtype=np.int32)
    labels = classes.copy()
    labels[3] = 0
    X = np.eye(2, 5, dtype=np.float32)[classes]
    X += np.random.default_rng(0).normal(size=X.shape, scale=0.05).astype(np.float32)
    dataset = Dataset(
        name="small",
        source=Source("manifest", "/nowhere/labels.csv"),
        kind=MediaKind.NONE,
        classes=("cat", "dog"),
        keys=tuple(f"{item}.png" for item in range(12)),
        labels=labels,
        splits=np.array([2, 0, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0], dtype=np.uint8),
        media=None,
        fingerprint="f" * 64,
        truth=classes,
        features=X,
    )
    return put_on_bench(dataset)


def test_the_default_finds_the_wrong_digits_and_their_right_labels(digits: Bench) -> None:
    queue, data = digits.rank(), digits.dataset
    assert data.truth is not None
    first = queue.items[:100]
    is_wrong = data.labels[first] != data.truth[first]
    assert is_wrong.mean() >= 0.85
    assert (queue.suggested[first] == data.truth[first])[is_wrong].mean() >= 0.85


def test_a_queue_tells_of_each_item(digits: Bench) -> None:
    queue, data = digits.rank("neighbours"), digits.dataset
    assert queue.strategy == "neighbours"
    assert np.array_equal(np.sort(queue.items), data.train)
    assert np.array_equal(queue.ranks[queue.items], np.arange(len(data.train)))
    assert (queue.ranks[data.test] == NOT_RANKED).all()
    assert (queue.suspicion[data.test] == 0).all()
    assert np.array_equal(queue.suggested[data.test], data.labels[data.test])
    assert set(queue.reasons) == set(data.train.tolist())
    assert "nearest neighbours are labelled" in str(queue.reasons[int(queue.items[0])])


def test_evidence_of_an_item_is_that_of_the_strategies(digits: Bench) -> None:
    digits.explain()
    item = int(digits.rank("neighbours").items[0])
    neighbours = digits.neighbours(item)
    assert len(neighbours) == 10
    assert item not in neighbours
    assert np.isin(neighbours, digits.dataset.train).all()
    assert np.array_equal(digits.neighbours(item, 3), neighbours[:3])
    labels = digits.dataset.labels
    count = np.bincount(labels[neighbours], minlength=10)[digits.rank("neighbours").suggested[item]]
    reason = str(digits.rank("neighbours").reasons[item])
    assert reason.startswith(f"{count} of its 10 nearest neighbours")
    likelihood = digits.probabilities(item)
    assert likelihood.shape == (10,)
    assert likelihood.sum() == pytest.approx(1)
    doubt = digits.rank("self-confidence").suspicion[item]
    assert likelihood[labels[item]] == pytest.approx(1 - doubt)


def test_every_strategy_without_validation_and_with_it_ranks_the_digits(digits: Bench) -> None:
    for strategy in ("random", "confident-learning", "knn-shapley"):
        queue = digits.rank(strategy)
        assert np.array_equal(np.sort(queue.items), digits.dataset.train)


def test_true_labels_score_far_better_than_given_ones(digits: Bench) -> None:
    assert digits.dataset.truth is not None
    given = digits.score(digits.dataset.labels)
    clean = digits.score(digits.dataset.truth)
    assert given.kind is ScoreKind.EXACT
    assert clean.value > given.value + 0.05


def test_current_labels_and_settled_items_change_the_queue(small: Bench) -> None:
    labels, settled = small.dataset.labels.copy(), np.zeros(12, dtype=bool)
    labels[1] = EXCLUDED
    settled[3] = True
    assert small.rank().items[0] == 3
    queue = small.rank(labels=labels, settled=settled)
    assert sorted(queue.items[-2:].tolist()) == [1, 3]
    assert queue.suggested[1] == small.dataset.labels[1]
    assert str(queue.reasons[1]) == "it was left out of the training set"
    assert queue.suspicion[[1, 3]].tolist() == [0, 0]


def test_training_labels_are_those_of_the_training_items_in_order(small: Bench) -> None:
    assert small.dataset.train.tolist() == [1, 2, 3, 4, 5, 7, 10, 11]
    assert small.train_labels(np.arange(12)).tolist() == small.dataset.train.tolist()
    assert small.rows.tolist() == [-1, 0, 1, 2, 3, 4, -1, 5, -1, -1, 6, 7]


def test_a_table_counts_from_one_and_speaks_of_classes_by_name(small: Bench) -> None:
    table = small.table(small.rank())
    assert list(table.columns) == [
        "rank", "file", "given_label", "suggested_label", "suspicion", "reason",
    ]  # fmt: skip
    first = table.iloc[0]
    assert (first["rank"], first["file"], first["given_label"], first["suggested_label"]) == (
        1, "3.png", "cat", "dog",
    )  # fmt: skip


def test_a_session_is_begun_and_gone_on_with(small: Bench) -> None:
    with small.open_session("ann") as session:
        session.decide(3, Action.RELABEL, 1)
        path = session.path
    with replace(small).open_session("ann") as session:
        assert session.path == path
        assert small.train_labels(session.state.labels)[2] == 1


def test_pictures_that_break_while_decoding_are_listed_and_left_out(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for name, level in (("dark", 40), ("light", 200)):
        (tmp_path / name).mkdir()
        for number in range(10):
            pixels = rng.normal(level, 20, size=(40, 40)).clip(0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(tmp_path / name / f"{number}.png")
    whole = (tmp_path / "dark" / "3.png").read_bytes()
    (tmp_path / "dark" / "3.png").write_bytes(whole[: len(whole) // 2])
    bench = prepare(source_for(str(tmp_path)))
    assert len(bench.dataset) == len(bench.features) == 19
    assert "dark/3.png" not in bench.dataset.keys
    assert [problem.key for problem in bench.dataset.problems] == ["dark/3.png"]
    assert len(bench.rank().items) == len(bench.dataset.train)
    assert np.isfinite(bench.score(bench.dataset.labels).value)


def test_challenge_data_are_scored_by_the_official_model() -> None:
    bench = prepare(source_for("embedded:vision-cleaning", task="odd"))
    assert bench.score(bench.dataset.labels).kind is ScoreKind.OFFICIAL


def test_work_on_the_bench_can_be_cancelled(digits: Bench) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        prepare(HANDWRITING, monitor=monitor)
    with pytest.raises(Cancelled):
        replace(digits).rank(monitor=monitor)


def test_an_unknown_strategy_is_refused(small: Bench) -> None:
    with pytest.raises(DataPerfError, match="there is no strategy nonsense; there are consensus"):
        small.rank("nonsense")


def test_items_that_are_not_trained_on_have_no_evidence(small: Bench) -> None:
    for evidence in (small.probabilities, small.neighbours):
        with pytest.raises(ValueError, match="item 0 is not one to train on"):
            evidence(0)


@pytest.mark.slow
def test_the_default_finds_labels_that_people_got_wrong(shared: Path) -> None:
    source = source_for(
        str(shared / "data" / "photos-human-noise"),
        label_column="human_single",
        truth_column="published_label",
    )
    bench = prepare(source)
    queue, data = bench.rank(), bench.dataset
    assert data.truth is not None
    is_wrong = data.labels != data.truth
    assert is_wrong[queue.items[:100]].mean() >= 0.80
    suspicion, wrong = queue.suspicion[data.train], is_wrong[data.train]
    pairs_in_order = (suspicion[wrong][:, None] > suspicion[~wrong]).mean()  # AUROC without ties
    assert pairs_in_order >= 0.83
