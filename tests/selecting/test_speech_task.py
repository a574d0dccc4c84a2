"""The embedded speech tasks as selections: official numbers and files, what cannot be done."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.assets import asset
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings, Refused
from dataperf_gui.challenges.speech_selection.challenge import SpeechSelection
from dataperf_gui.challenges.speech_selection.languages import read_training_clips
from dataperf_gui.data.dataset import MediaKind, Source
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.selecting.opening import open_selection, selection_at, tasks_of
from dataperf_gui.selecting.proposing import proposal_of
from dataperf_gui.selecting.speech import SpeechTask, find_sounds, open_speech_task

SAMPLE = Path(str(asset("challenges", "speech-selection", "sample")))


def opened(name: str = "en_25", folder: Path | None = None, **options: str) -> SpeechTask:
    path = "embedded" if folder is None else str(folder)
    return open_speech_task(Source("speech-selection", path, {"task": name, **options}), Monitor())


@pytest.fixture(scope="module")
def task() -> SpeechTask:
    return opened()


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """An official folder: no sounds in it."""
    return Path(shutil.copytree(SAMPLE / "workspace", tmp_path / "official" / "workspace")).parent


@pytest.mark.parametrize("name", ["en_25", "id_60", "pt_25"])
def test_the_official_score_is_that_of_evaluate_on_the_file(name: str, tmp_path: Path) -> None:
    task = opened(name)
    labels = proposal_of(task, "random", 3, Monitor()).labels
    path = tmp_path / f"{name}_train.json"
    path.write_text(task.files(labels)[path.name], encoding="utf-8")
    request = Request(SAMPLE, options={"submission": path})
    evaluation = SpeechSelection().evaluate(request, Findings(), Monitor())
    score = task.official_score(labels, Monitor())
    assert score.value == pytest.approx(evaluation.score, abs=1e-12)
    assert score.kind is ScoreKind.OFFICIAL


def test_the_development_clips_are_of_the_pool_and_cannot_be_chosen(task: SpeechTask) -> None:
    findings = Findings()
    clips = findings.required(read_training_clips(task.language, task.language.allowed, findings))
    pool, model = task.bench.dataset, task.bench.model
    assert len(pool) + len(model.y_test) == len(clips.ids)
    assert set(pool.keys) < set(clips.ids)
    assert np.bincount(model.y_test).tolist() == [24, 6, 6, 6, 6, 6]
    assert str(len(model.y_test)) in str(task.development)


def test_the_development_score_is_not_called_official(task: SpeechTask) -> None:
    labels = proposal_of(task, "random", 0, Monitor()).labels
    score = task.bench.model.score(labels)
    assert (score.kind, score.predictions.shape) == (ScoreKind.EXACT, (10, 54))
    assert 0 < score.value < 1


@pytest.mark.parametrize("kept", ["nothing", "a word", "nontargets"])
def test_what_cannot_be_scored_is_told_and_not_written(task: SpeechTask, kept: str) -> None:
    own = task.bench.dataset.labels
    code = {"nothing": -1, "a word": 2, "nontargets": 1}[kept]
    labels = np.where(own == code, own, 0).astype(np.int32)
    labels[np.flatnonzero(labels)[5:]] = 0
    assert task.hindrance(labels) is not None
    with pytest.raises(Refused):
        task.files(labels)
    with pytest.raises(DataPerfError):
        task.bench.model.score(labels)


def test_the_file_names_every_word_even_without_a_clip(task: SpeechTask) -> None:
    own = task.bench.dataset.labels
    labels = np.zeros_like(own)
    labels[np.flatnonzero(own == 1)[:2]], labels[np.flatnonzero(own == 2)[:1]] = 1, 2
    content = json.loads(task.files(labels)["en_25_train.json"])
    assert sorted(content["targets"]) == sorted(task.language.allowed.targets)
    assert [len(content["nontargets"]), sum(map(len, content["targets"].values()))] == [2, 1]


def test_clips_are_joined_with_sounds_by_id_whatever_their_suffix(task: SpeechTask) -> None:
    data = task.bench.dataset
    assert data.kind is MediaKind.SOUND
    assert data.media is not None
    assert data.media.clip(0).seconds == pytest.approx(1, abs=0.05)  # type: ignore[attr-defined]
    paths, n_found = find_sounds(data.keys, "en", SAMPLE / "audio")
    assert n_found == len(data)
    assert {path.suffix for path in paths} == {".ogg"}


def test_an_official_folder_opens_without_sounds_and_says_so(official: Path) -> None:
    task = opened("id_25", official)
    assert (task.bench.dataset.media, task.bench.dataset.kind) == (None, MediaKind.NONE)
    assert "audio" in str(task.bench.dataset.notes[0])


def test_sounds_may_lie_elsewhere_and_lack_some(official: Path, tmp_path: Path) -> None:
    words = tmp_path / "heard" / "en" / "clips"
    shutil.copytree(SAMPLE / "audio" / "en" / "fifty", words / "fifty")
    task = opened("en_60", official, audio=str(tmp_path / "heard"))
    data = task.bench.dataset
    assert data.kind is MediaKind.SOUND
    first = data.keys.index(next(key for key in data.keys if key.startswith("fifty/")))
    last = data.keys.index(next(key for key in data.keys if key.startswith("shop/")))
    assert data.media is not None
    assert data.media.clip(first).seconds > 0.9  # type: ignore[attr-defined]
    with pytest.raises(DataPerfError, match="cannot be found"):
        data.media.clip(last)  # type: ignore[attr-defined]
    assert "of 162 clips have no sound" in str(data.notes[0])


def test_equal_sizes_are_equal_sessions_and_others_are_not(task: SpeechTask) -> None:
    assert opened().bench.dataset.fingerprint == task.bench.dataset.fingerprint
    assert opened("en_60").bench.dataset.fingerprint != task.bench.dataset.fingerprint


def test_folders_and_workspaces_are_recognised(official: Path) -> None:
    wanted = Source("speech-selection", str(official), {"task": "pt_60"})
    for place in (official, official / "workspace"):
        assert selection_at(str(place), {"task": "pt_60", "label_column": ""}) == wanted
    assert selection_at(str(official / "workspace" / "data"), {}) is None
    assert selection_at("~nobody-of-that-name/x", {}) is None
    assert tasks_of(wanted) == (["en", "id", "pt"], [25, 60])
    embedded = selection_at("embedded:speech-selection", {"task": "en_25"})
    assert embedded is not None
    assert open_selection(embedded, Monitor()).limit == 25


@pytest.mark.parametrize(("name", "told"), [("", "name a language"), ("en_7", "en_7"),
                                            ("xx_25", "no data of the language xx")])  # fmt: skip
def test_tasks_that_are_not_there_are_named(name: str, told: str) -> None:
    with pytest.raises(DataPerfError, match=told):
        opened(name)


def test_a_clip_listed_twice_is_one_item(official: Path) -> None:
    path = official / "workspace/data/dataperf_en_data/allowed_training_set.yaml"
    text = path.read_text(encoding="utf-8")
    head, _, rest = text.partition("nontargets:\n")
    first = rest.split("\n")[0]
    path.write_text(f"{head}nontargets:\n{first}\n{rest}", encoding="utf-8")
    data = opened("en_25", official).bench.dataset
    assert len(set(data.keys)) == len(data) == 162
