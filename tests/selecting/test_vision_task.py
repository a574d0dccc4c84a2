"""Concepts as selections: official numbers and files, what is certain, what cannot be done."""

import json
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from dataperf_gui.assets import asset
from dataperf_gui.challenges.faults import Refused
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import MediaKind, Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.places import cache_folder
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.scoring.selection_model import N_FOLDS, VerifiedTestModel, folds
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.closeness import NEGATIVE, POSITIVE
from dataperf_gui.selecting.division import division_of
from dataperf_gui.selecting.entry import entry_of, work_of
from dataperf_gui.selecting.opening import open_to_choose, selection_at
from dataperf_gui.selecting.proposing import order_pool, proposal_of
from dataperf_gui.selecting.states import steps_of
from dataperf_gui.selecting.vision import VisionTask, concepts_of, open_vision_task

SAMPLE = Path(str(asset("challenges", "vision-selection", "sample")))
POOL = "data/embeddings/train_emb_256_dataperf.parquet"


def opened(concept: str = "Five", folder: Path | None = None, **options: str) -> VisionTask:
    path = "embedded" if folder is None else str(folder)
    source = Source("vision-selection", path, {"task": concept, **options})
    return open_vision_task(source, Monitor())


@pytest.fixture
def task() -> VisionTask:
    return opened()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An official folder of a person's own, without pictures."""
    place = tmp_path / "official"
    return Path(shutil.copytree(SAMPLE, place, ignore=shutil.ignore_patterns("pictures")))


def evaluated(folder: Path, out: Path) -> dict[str, dict[str, float]]:
    assert main(["evaluate", "vision-selection", str(folder), "--out", str(out)]) == 0
    found: dict[str, dict[str, float]] = json.loads((out / "scores.json").read_text("utf-8"))
    return found


@pytest.mark.parametrize("concept", ["Three", "Eight"])
def test_the_official_score_is_that_of_the_command_line_on_the_file(
    concept: str, folder: Path, tmp_path: Path
) -> None:
    task = opened(concept, folder)
    labels = proposal_of(task, "pseudo-labels", 2, Monitor()).labels
    text = task.files(labels)[f"{concept}.csv"]
    (folder / "data" / "train_sets" / f"{concept}.csv").write_text(text, encoding="utf-8")
    score = task.official_score(labels, Monitor())
    assert score.value == evaluated(folder, tmp_path / "out")[concept]["f1"]
    assert score.kind is ScoreKind.OFFICIAL


def test_an_id_that_the_pool_repeats_is_trained_on_as_often(folder: Path, tmp_path: Path) -> None:
    table = pq.read_table(folder / POOL)
    again = pa.concat_tables([table, table.slice(100, 40), table.slice(100, 10)])
    pq.write_table(again, folder / POOL)
    task = opened("Five", folder)
    assert len(task.bench.dataset) == 3000
    labels = np.zeros(3000, dtype=np.int32)
    labels[task.examples], labels[100:160] = POSITIVE, NEGATIVE
    text = task.files(labels)["Five.csv"]
    (folder / "data" / "train_sets" / "Five.csv").write_text(text, encoding="utf-8")
    score = task.official_score(labels, Monitor()).value
    assert score == evaluated(folder, tmp_path / "out")["Five"]["f1"]


def test_both_files_say_what_was_chosen(task: VisionTask) -> None:
    labels = np.zeros(3000, dtype=np.int32)
    labels[[5, 9]], labels[7] = NEGATIVE, POSITIVE
    keys, files = task.bench.dataset.keys, task.files(labels)
    lines = ["ImageID,Confidence", f"{keys[5]},0", f"{keys[7]},1", f"{keys[9]},0"]
    assert files["Five.csv"].split() == lines
    assert json.loads(files["Five.json"]) == {keys[5]: 0, keys[7]: 1, keys[9]: 0}


def test_too_many_and_one_class_only_are_refused(task: VisionTask) -> None:
    labels = np.zeros(3000, dtype=np.int32)
    labels[:20] = POSITIVE
    assert "negative" in str(task.hindrance(labels))
    with pytest.raises(Refused, match="ONE_CLASS"):
        task.files(labels)
    with pytest.raises(DataPerfError, match="negative"):
        task.official_score(labels, Monitor())
    labels[20:1001] = NEGATIVE
    assert task.hindrance(labels) is None
    with pytest.raises(Refused, match="1001 rows where the rules allow 1000"):
        task.files(labels)


def test_the_practice_score_is_that_of_models_that_have_not_seen_the_item(
    task: VisionTask,
) -> None:
    rng = np.random.default_rng(0)
    others = np.setdiff1d(np.arange(3000), task.examples)
    mine, programs = np.split(rng.permutation(others)[:100], [40])
    labels, by_hand = np.zeros(3000, dtype=np.int32), np.zeros(3000, dtype=np.bool_)
    labels[task.examples[:15]] = POSITIVE
    labels[mine] = np.where(np.arange(40) < 8, POSITIVE, NEGATIVE)
    labels[programs] = NEGATIVE
    by_hand[mine] = True
    judged = task.judged(labels, by_hand)
    assert task.lacks(judged) is None
    found = task.bench.model.score(judged)
    X = task.bench.features.astype(np.float64)
    certain = np.sort(np.concatenate([task.examples, mine]))
    y = np.isin(certain, task.examples) | (labels[certain] == POSITIVE)
    predicted = np.zeros(len(certain), dtype=np.bool_)
    for fold in range(N_FOLDS):
        held = certain[folds(certain) == fold]
        rows = np.setdiff1d(np.flatnonzero(labels), held)
        model = LogisticRegression(random_state=0).fit(X[rows], labels[rows] == POSITIVE)
        predicted[np.isin(certain, held)] = model.predict(X[held])
    assert found.value == pytest.approx(f1_score(y, predicted), abs=1e-12)
    assert found.y_test.tolist() == y.astype(int).tolist()
    assert (found.kind, len(found.predictions)) == (ScoreKind.EXACT, 60)


def test_too_little_that_is_certain_is_said_and_not_scored(task: VisionTask) -> None:
    proposal = proposal_of(task, "nearest", 0, Monitor())
    by_hand = np.zeros(3000, dtype=np.bool_)
    assert "5 more images" in str(task.lacks(task.judged(proposal.labels, by_hand)))
    by_hand[np.flatnonzero(proposal.labels == NEGATIVE)[:3]] = True
    assert "2 more images" in str(task.lacks(task.judged(proposal.labels, by_hand)))
    with pytest.raises(DataPerfError, match="positives and negatives"):
        task.bench.model.score(task.judged(proposal.labels, np.zeros(3000, dtype=np.bool_)))


def test_what_the_person_says_of_an_example_counts(task: VisionTask) -> None:
    model = task.bench.model
    assert isinstance(model, VerifiedTestModel)
    labels = np.zeros(3000, dtype=np.int32)
    labels[task.examples[0]] = NEGATIVE
    for by_hand, expected in ((False, 1), (True, 0)):
        mask = np.full(3000, by_hand)
        items, y = model.certain(task.judged(labels, mask))
        assert y[items == task.examples[0]].tolist() == [expected]


def test_the_order_begins_with_proposed_positives_and_goes_on_by_likeness() -> None:
    here = open_to_choose(Source("vision-selection", "embedded", {"task": "Five"}), Monitor())
    task, likeness = here.task, here.likeness
    assert np.all(np.diff(likeness.margins[here.queue.items]) <= 0)
    proposal = proposal_of(task, "uncertainty", 0, Monitor())
    queue = order_pool(task, likeness, proposal)
    n = len(proposal.order)
    groups = proposal.labels[queue.items]
    assert groups[:n].tolist() == sorted(groups[:n].tolist(), reverse=True)
    assert not groups[n:].any()
    assert np.all(np.diff(likeness.margins[queue.items[n:]]) <= 0)
    blind = order_pool(task, likeness, proposal_of(task, "random", 0, Monitor()))
    assert np.corrcoef(likeness.margins[blind.items[500:]], np.arange(2500))[0, 1] > -0.1
    assert sorted(blind.items.tolist()) == list(range(3000))


def test_a_proposal_leaves_what_the_person_said_and_says_who_did_it(task: VisionTask) -> None:
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, task.likeness(Monitor()))
        proposal = proposal_of(task, "nearest", 0, Monitor())
        chosen.take(proposal)
        assert division_of(session.journal()) == "algorithm"
        out, other, mine = proposal.order[0], proposal.order[1], int(task.examples[0])
        chosen.take_out(int(out))
        chosen.put([int(other), mine], [NEGATIVE, POSITIVE])
        with pytest.raises(DataPerfError, match="what is chosen already"):
            chosen.take(proposal)
        assert division_of(session.journal()) == "human + algorithm"
        another = proposal_of(task, "random", 5, Monitor(), chosen.known)
        chosen.take(another)
        assert (chosen.labels[out], chosen.labels[other], chosen.labels[mine]) == (0, 1, 2)
        with pytest.raises(DataPerfError, match="already"):
            chosen.put([mine], [POSITIVE])
        chosen.flip([mine])
        assert chosen.labels[mine] == NEGATIVE
        session.undo()
        assert chosen.labels[mine] == POSITIVE
        states = list(steps_of(task, session.journal()))
        assert states[0].n_chosen == len(proposal.order)
        assert np.array_equal(states[-1].labels, chosen.labels)
        assert len(states) == 6


def test_a_group_needs_room_for_all_of_it(task: VisionTask) -> None:
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, task.likeness(Monitor()))
        chosen.put(range(990), [NEGATIVE] * 990)
        with pytest.raises(DataPerfError, match="room for 10 more, and these would be 11"):
            chosen.put(range(980, 1001), [POSITIVE] * 21)
        assert session.last_seq == 990
        chosen.put(range(980, 1000), [POSITIVE] * 20)
        assert (chosen.room, chosen.counts) == (0, [980, 20])
        with pytest.raises(DataPerfError, match="no room for a proposal"):
            proposal_of(task, "nearest", 0, Monitor(), chosen.known)
        session.undo()
        assert chosen.counts == [990, 0]


def test_an_entry_needs_all_concepts_and_takes_their_sessions() -> None:
    tasks = {name: opened(name) for name in ("Three", "Five", "Eight")}
    for name in ("Three", "Eight"):
        with session_of(tasks[name], "ann") as session:
            likeness = tasks[name].likeness(Monitor())
            ChosenSet(tasks[name], session, likeness).take(
                proposal_of(tasks[name], "nearest", 0, Monitor())
            )
    task = tasks["Five"]
    with session_of(task, "ann") as session:
        chosen = ChosenSet(task, session, task.likeness(Monitor()))
        chosen.put([1, 2], [POSITIVE, NEGATIVE])
        entry = entry_of(task, work_of(session), Monitor())
        assert sorted(entry.files) == sorted(
            f"{name}.{end}" for name in tasks for end in ("csv", "json")
        )
        assert entry.division == "human + algorithm"
        assert len(entry.head) == 64
        assert entry.head != session.seal
        work = work_of(session)
        session.undo()
    with pytest.raises(DataPerfError, match="no finished choice for Five yet"):
        entry_of(tasks["Three"], work, Monitor())


def test_places_are_recognised(folder: Path) -> None:
    wanted = Source("vision-selection", str(folder), {"task": "Five", "pictures": "/p"})
    assert selection_at(str(folder), {"task": "Five", "pictures": "/p", "audio": ""}) == wanted
    embedded = selection_at("embedded:vision-selection", {"task": "Five"})
    assert embedded == Source("vision-selection", "embedded", {"task": "Five"})
    assert concepts_of(folder) == ["Three", "Five", "Eight"]
    (folder / "task_setup.yaml").write_text("a: [", encoding="utf-8")
    assert concepts_of(folder) == []


def test_an_official_folder_shows_what_there_is(folder: Path) -> None:
    file = folder / "data/examples/alpha_example_set_Five.csv"
    text = file.read_text(encoding="utf-8")
    first = text.splitlines()[1].split(",")[1]
    file.write_text(text.replace(f"{first},1,,", f"{first},1,https://x.org/a b.jpg,"), "utf-8")
    task = opened("Five", folder)
    assert (task.bench.dataset.media, task.bench.dataset.kind) == (None, MediaKind.NONE)
    assert "no pictures" in str(task.bench.dataset.notes[0])
    assert task.address(int(task.examples[0])) == "https://x.org/a b.jpg"
    assert task.address(int(task.examples[1])) == ""
    seen = opened("Five", folder, pictures=str(SAMPLE / "pictures"))
    media = seen.bench.dataset.media
    assert media is not None
    assert media.image(7).shape == (28, 28, 3)
    assert seen.bench.dataset.fingerprint == task.bench.dataset.fingerprint
    assert seen.bench.dataset.fingerprint == opened("Five").bench.dataset.fingerprint
    assert seen.bench.dataset.fingerprint != opened("Three").bench.dataset.fingerprint


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("concept", "has the concepts Three, Five, Eight"),
        ("no examples", "None of the examples"),
        ("examples", "alpha_example_set_Five.csv"),
        ("pool", "cannot be read as Parquet"),
    ],
)
def test_what_is_wrong_with_a_folder_is_told(folder: Path, damage: str, told: str) -> None:
    examples = folder / "data/examples/alpha_example_set_Five.csv"
    if damage == "no examples":
        examples.write_text("ImageID,Confidence\nnobody,1\n", encoding="utf-8")
    elif damage == "examples":
        examples.unlink()
    elif damage == "pool":
        (folder / POOL).write_bytes(b"PAR1")
    with pytest.raises(DataPerfError, match=told):
        opened("Six" if damage == "concept" else "Five", folder)


def test_examples_that_the_pool_lacks_are_left_out_and_said(folder: Path) -> None:
    file = folder / "data/examples/alpha_example_set_Five.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines[:4], "/m/five,nobody,1,,Five"]), encoding="utf-8")
    task = opened("Five", folder)
    assert len(task.examples) == 3
    assert "1 of the 4 examples of Five" in str(task.bench.dataset.notes[0])
    assert "farthest-point" not in [each.name for each in task.strategies]
    for strategy in task.strategies:
        assert len(proposal_of(task, strategy.name, 0, Monitor()).order) > 3


def test_the_pool_is_converted_once_and_anew_when_the_file_changes(folder: Path) -> None:
    before = opened("Five", folder)
    kept = sorted((cache_folder() / "pools").iterdir())
    assert [path.suffix for path in kept] == [".json", ".npy"]
    stamp = kept[1].stat().st_ino
    assert np.array_equal(opened("Eight", folder).bench.features, before.bench.features)
    assert sorted((cache_folder() / "pools").iterdir())[1].stat().st_ino == stamp
    table = pq.read_table(folder / POOL)
    pq.write_table(table.slice(0, 2999), folder / POOL)
    after = opened("Five", folder)
    assert len(after.bench.dataset) == 2999
    assert after.bench.dataset.fingerprint != before.bench.dataset.fingerprint


def test_a_damaged_or_unwritable_cache_does_no_harm(
    folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened("Five", folder)
    kept = next((cache_folder() / "pools").glob("*.npy"))
    cut = kept.with_suffix(".cut")  # not the file itself: it is mapped into the memory
    cut.write_bytes(kept.read_bytes()[:5000])
    cut.replace(kept)
    assert np.array_equal(opened("Five", folder).bench.features, before.bench.features)
    blocked = home / "file"
    blocked.write_text("no folder")
    monkeypatch.setattr("dataperf_gui.selecting.vision.cache_folder", lambda: blocked)
    again = opened("Five", folder)
    assert np.array_equal(again.bench.features, before.bench.features)
    assert again.bench.dataset.fingerprint == before.bench.dataset.fingerprint


def test_a_row_that_cannot_be_used_is_named_where_it_stands(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dataperf_gui.challenges.vision_selection.pool.PART_ROWS", 500)
    table = pq.read_table(folder / POOL)
    vectors = table.column("embedding").to_pylist()
    vectors[1234][3] = float("nan")
    vectors = pa.array(vectors, pa.list_(pa.float32()))
    pq.write_table(table.set_column(1, "embedding", vectors), folder / POOL)
    with pytest.raises(DataPerfError, match="row 1234"):
        opened("Five", folder)
    assert list((cache_folder() / "pools").iterdir()) == []
