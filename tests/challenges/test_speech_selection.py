"""Speech selection: the original's verdicts, awkward files, and random damage."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from plain_speech import plain_predictions
from sklearn.metrics import f1_score

from dataperf_gui.challenges.base import Evaluation, Request
from dataperf_gui.challenges.faults import FaultCode, Findings, Refused
from dataperf_gui.challenges.speech_selection.challenge import SpeechSelection
from dataperf_gui.cli import main
from dataperf_gui.jobs import Cancelled, Monitor

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "challenges" / "speech-selection" / "sample"
CASE = "reference-runs/speech_selection/case_a_six_files"
WORDS, OTHERS = ("go", "ant", "sun"), ("rain", "fog")
N_CLIPS = 6
SEEDS = [5, 69]
Submission = dict[str, Any]


def clip(word: str, place: int) -> str:
    return f"{word}/common_voice_en_{place}.wav"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """English with three words and two others, six clips each for training and for testing."""
    rng = np.random.default_rng(0)
    place = tmp_path / "workspace/data/dataperf_en_data"
    for part, name, first in (("train_embeddings", "allowed_training_set.yaml", 0),
                              ("eval_embeddings", "eval.yaml", 100)):  # fmt: skip
        (place / part).mkdir(parents=True)
        ids = {word: [clip(word, first + n) for n in range(N_CLIPS)] for word in WORDS + OTHERS}
        for number, word in enumerate(ids):
            X = rng.normal(size=(N_CLIPS, 1024)) + np.sin(np.arange(1024) * (number + 1)) * 0.3
            table = {"clip_id": ids[word], "mswc_embedding_vector": list(X.astype(np.float32))}
            pq.write_table(pa.table(table), place / part / f"{word}.parquet")
        lists = {"targets": {word: ids[word] for word in WORDS},
                 "nontargets": [name for word in OTHERS for name in ids[word]]}  # fmt: skip
        (place / name).write_text(yaml.safe_dump(lists, sort_keys=False))
    config = {"selection_random_seed": 0, "eval_random_seeds": SEEDS}
    (tmp_path / "workspace/dataperf_speech_config.yaml").write_text(yaml.safe_dump(config))
    return tmp_path


def entry() -> Submission:
    return {
        "nontargets": [clip("fog", 3), clip("rain", 1), clip("fog", 0), clip("rain", 5)],
        "targets": {word: [clip(word, n) for n in (4, 0, 2)] for word in WORDS},
    }


def evaluate(folder: Path, submission: Submission | str, size: int = 25) -> tuple[Evaluation, str]:
    text = submission if isinstance(submission, str) else json.dumps(submission)
    path = folder / "workspace" / f"en_{size}_train.json"
    path.write_text(text, encoding="utf-8")
    findings = Findings()
    request = Request(folder, options={"submission": path})
    result = SpeechSelection().evaluate(request, findings, Monitor())
    return result, "\n".join(map(str, findings.warnings))


def refusal(folder: Path, submission: Submission | str, size: int = 25) -> list[FaultCode]:
    with pytest.raises(Refused) as refused:
        evaluate(folder, submission, size)
    return [fault.code for fault in refused.value.faults]


def expected(folder: Path, submission: Submission) -> float:
    """Score as the challenge states it, with nothing of ours but the reading of Parquet."""

    def vectors(part: str, word: str) -> dict[str, np.ndarray]:
        path = folder / f"workspace/data/dataperf_en_data/{part}/{word}.parquet"
        table = pq.read_table(path).to_pylist()
        return {r["clip_id"]: np.float32(r["mswc_embedding_vector"]) for r in table}

    def rows(part: str, lists: Submission) -> tuple[np.ndarray, np.ndarray]:
        X, y = [], []
        for word, chosen in lists["targets"].items():
            found = [v for name, v in vectors(part, word).items() if name in chosen]
            X += found
            y += [sorted(lists["targets"]).index(word) + 1] * len(found)
        for word in dict.fromkeys(name.split("/")[0] for name in lists["nontargets"]):
            names = [name for name in lists["nontargets"] if name.startswith(f"{word}/")]
            X += [vectors(part, word)[name] for name in names]
            y += [0] * len(names)
        return np.array(X), np.array(y)

    test = yaml.safe_load((folder / "workspace/data/dataperf_en_data/eval.yaml").read_text())
    X, y = rows("train_embeddings", submission)
    X_test, y_test = rows("eval_embeddings", test)
    predictions = plain_predictions(X, y, X_test, SEEDS)
    return float(np.mean([f1_score(y_test, row, average="macro") for row in predictions]))


def test_the_reference_runs_are_reproduced(shared: Path, tmp_path: Path) -> None:
    case = shared / CASE
    assert main(["evaluate", "speech-selection", str(case), "--out", str(tmp_path)]) == 0
    ours = json.loads((tmp_path / "scores.json").read_text())
    theirs = json.loads((case / "expected_sklearn1.9.1.json").read_text())
    assert list(ours) == [task.replace(":", "_") for task in theirs]
    exact = [
        ours[task.replace(":", "_")] == pytest.approx(run["score"], abs=1e-9)
        for task, run in theirs.items()
    ]
    # The logistic regression fits in float32, so one of 1,400 votes depends on the processor's
    # linear algebra: in en_60, where one clip of one seed is nearly a tie.
    assert sum(exact) >= 5
    for task, run in theirs.items():
        assert ours[task.replace(":", "_")] == pytest.approx(run["score"], abs=1e-3)


def test_the_sample_is_scored_and_checked(tmp_path: Path) -> None:
    assert main(["check", "speech-selection", str(SAMPLE)]) == 0
    assert main(["evaluate", "speech-selection", str(SAMPLE), "--out", str(tmp_path)]) == 0
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert list(scores) == ["en_25", "en_60", "id_25", "id_60", "pt_25", "pt_60"]
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert summary["score"] == pytest.approx(np.mean(list(scores.values())))
    assert len(summary["per_seed"]["pt_60"]) == 10


def leave_out_a_key(submission: Submission) -> None:
    del submission["targets"]["go"]


def empty_a_list(submission: Submission) -> None:
    submission["targets"]["go"] = []


def repeat_a_target(submission: Submission) -> None:
    submission["targets"]["sun"] += [clip("sun", 0), clip("sun", 0)]


def repeat_a_nontarget(submission: Submission) -> None:
    submission["nontargets"] += [clip("fog", 3), clip("fog", 3)]


def turn_the_nontargets(submission: Submission) -> None:
    submission["nontargets"].reverse()


def turn_the_words(submission: Submission) -> None:
    submission["targets"] = dict(reversed(submission["targets"].items()))


def turn_a_list(submission: Submission) -> None:
    submission["targets"]["ant"].reverse()


def keep_one_word(submission: Submission) -> None:
    submission["targets"] = {"sun": submission["targets"]["sun"]}


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        (leave_out_a_key, "the keys go are missing"), (empty_a_list, "no clip of go"),
        (repeat_a_target, "repeated target clips are used once"),
        (repeat_a_nontarget, "repeated nontarget clips"),
        (turn_the_nontargets, ""), (turn_the_words, ""), (turn_a_list, ""),
        (keep_one_word, "ant, go are missing"),
    ],
)  # fmt: skip
def test_awkward_entries_score_as_in_the_original(
    folder: Path, change: Callable[[Submission], None], warning: str
) -> None:
    submission = entry()
    change(submission)
    result, warnings = evaluate(folder, submission)
    assert result.per_task["en_25"] == pytest.approx(expected(folder, submission), abs=1e-9)
    assert warning in warnings
    assert bool(warning) == bool(warnings)


def test_a_missing_key_costs_more_than_an_empty_list(folder: Path) -> None:
    without, empty = entry(), entry()
    del without["targets"]["ant"]
    empty["targets"]["ant"] = []
    assert evaluate(folder, without)[0].score < evaluate(folder, empty)[0].score


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("targets", {"cat": [clip("go", 1)], "go": []}, FaultCode.UNKNOWN_ID),
        ("targets", {"go": [clip("sun", 1)]}, FaultCode.UNKNOWN_ID),
        ("targets", {"go": [clip("go", 100)]}, FaultCode.UNKNOWN_ID),
        ("nontargets", [clip("go", 1)], FaultCode.UNKNOWN_ID),
        ("nontargets", [], FaultCode.ONE_CLASS),
        ("targets", {}, FaultCode.ONE_CLASS),
        ("targets", {"go": []}, FaultCode.ONE_CLASS),
        ("targets", [clip("go", 1)], FaultCode.BAD_VALUE),
        ("targets", {"go": clip("go", 1)}, FaultCode.BAD_VALUE),
        ("targets", None, FaultCode.BAD_VALUE),
        ("nontargets", {"fog": []}, FaultCode.BAD_VALUE),
        ("nontargets", [1, 2], FaultCode.BAD_VALUE),
    ],
)
def test_what_the_original_refuses_is_refused(
    folder: Path, key: str, value: object, code: FaultCode
) -> None:
    assert code in refusal(folder, entry() | {key: value})


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '"x"', "[" * 100_000, "{}"])
def test_what_is_no_entry_is_refused(folder: Path, text: str) -> None:
    assert set(refusal(folder, text)) <= {FaultCode.BAD_DATA, FaultCode.BAD_VALUE}


def test_repeated_clips_count_towards_the_size(folder: Path) -> None:
    submission = entry()
    n_clips = 3 * len(WORDS) + 4
    evaluate(folder, submission, n_clips)
    submission["targets"]["go"].append(submission["targets"]["go"][0])
    assert refusal(folder, submission, n_clips) == [FaultCode.TOO_MANY]
    evaluate(folder, submission, n_clips + 1)


def test_a_byte_order_mark_and_line_ends_do_not_matter(folder: Path) -> None:
    plain, _ = evaluate(folder, entry())
    marked, _ = evaluate(folder, "\ufeff" + json.dumps(entry(), indent=1).replace("\n", "\r\n"))
    assert marked.per_task == plain.per_task


def test_an_unknown_language_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "entry.json"
    path.write_text(json.dumps(entry()))
    command = ["evaluate", "speech-selection", str(folder), "--submission", str(path)]
    where = ["--size", "25", "--out", str(tmp_path / "out")]
    assert main([*command, "--language", "xx", *where]) == 2
    assert "no data of the language xx; there are en" in capsys.readouterr().err
    assert main([*command, *where]) == 2
    assert "give --language and --size" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert main([*command, "--language", "en", *where]) == 0
    assert list(json.loads((tmp_path / "out/scores.json").read_text())) == ["en_25"]


def test_broken_data_is_refused(folder: Path) -> None:
    place = folder / "workspace/data/dataperf_en_data"
    (place / "train_embeddings/fog.parquet").unlink()
    assert refusal(folder, entry()) == [FaultCode.MISSING_FILE]
    (place / "eval.yaml").write_text("targets: {go: [1]}")
    assert FaultCode.BAD_VALUE in refusal(folder, entry())
    (folder / "workspace/dataperf_speech_config.yaml").write_text("eval_random_seeds: [a]")
    assert FaultCode.BAD_DATA in refusal(folder, entry())


def test_an_empty_workspace_is_refused(folder: Path) -> None:
    with pytest.raises(Refused, match="holds no submission"):
        SpeechSelection().check(Request(folder), Findings())


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    nontargets=st.lists(
        st.builds(clip, st.sampled_from(OTHERS), st.integers(0, N_CLIPS)), max_size=5
    ),
    targets=st.dictionaries(
        st.sampled_from([*WORDS, "cat"]),
        st.lists(st.builds(clip, st.sampled_from(WORDS), st.integers(0, N_CLIPS)), max_size=3),
    ),
)
def test_any_lists_are_scored_as_the_original_or_refused(
    folder: Path, nontargets: list[str], targets: dict[str, list[str]]
) -> None:
    allowed = yaml.safe_load(
        (folder / "workspace/data/dataperf_en_data/allowed_training_set.yaml").read_text()
    )
    is_fine = (
        bool(nontargets)
        and any(targets.values())
        and set(nontargets) <= set(allowed["nontargets"])
        and all(set(ids) <= set(allowed["targets"].get(w, ["no"])) for w, ids in targets.items())
        and set(targets) <= set(WORDS)
        and len(nontargets) + sum(map(len, targets.values())) <= 12
    )
    submission = {"nontargets": nontargets, "targets": targets}
    try:
        result, _ = evaluate(folder, submission, 12)
    except Refused:
        assert not is_fine
    else:
        assert is_fine
        assert result.score == pytest.approx(expected(folder, submission), abs=1e-9)


def test_a_selection_becomes_the_site_s_file(folder: Path, tmp_path: Path) -> None:
    selection, out = tmp_path / "chosen.csv", tmp_path / "out"
    rows = [f"en_25,{clip('go', 1)},go", f"en_25,{clip('fog', 2)},nontarget"]
    selection.write_text("\n".join(["task,id,label", *rows]))
    command = ["submit-files", "speech-selection", str(folder), "--selection", str(selection)]
    assert main([*command, "--out", str(out)]) == 0
    written = json.loads((out / "en_25_train.json").read_text())
    assert written == {
        "nontargets": [clip("fog", 2)],
        "targets": {"go": [clip("go", 1)], "ant": [], "sun": []},
    }
    evaluate(folder, written)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (f"en_25,{clip('go', 1)},go", "DUPLICATE_ID"), (f"en_25,{clip('go', 2)},cat", "BAD_VALUE"),
        (f"en_25,{clip('go', 2)},sun", "UNKNOWN_ID"), (f"en_99,{clip('go', 2)},go", "UNKNOWN_ID"),
        (f"xx_25,{clip('go', 2)},go", "UNKNOWN_ID"), (f"en_60,{clip('go', 2)},go", "ONE_CLASS"),
    ],
)  # fmt: skip
def test_a_wrong_selection_writes_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str, code: str
) -> None:
    selection, out = tmp_path / "chosen.csv", tmp_path / "out"
    rows = [f"en_25,{clip('go', 1)},go", f"en_25,{clip('fog', 2)},nontarget", row]
    selection.write_text("\n".join(["task,id,label", *rows]))
    command = ["submit-files", "speech-selection", str(folder), "--selection", str(selection)]
    assert main([*command, "--out", str(out)]) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("name", ["random", "nested-cv", "k-medoids"])
def test_a_baseline_writes_entries_that_score(folder: Path, tmp_path: Path, name: str) -> None:
    command = ["baseline", "speech-selection", name, str(folder), "--seed", "1", "--out"]
    assert main([*command, str(folder / "workspace")]) == 0
    assert main([*command, str(tmp_path / "again")]) == 0
    first = (folder / "workspace/en_25_train.json").read_text()
    assert (tmp_path / "again/en_25_train.json").read_text() == first
    assert main(["check", "speech-selection", str(folder)]) == 0


def test_the_sample_s_sounds_belong_to_its_clips() -> None:
    for language in ("en", "id", "pt"):
        folder = SAMPLE / "audio" / language
        said = dict(line.split(",") for line in (folder / "said.csv").read_text().splitlines()[1:])
        place = SAMPLE / f"workspace/data/dataperf_{language}_data"
        lists = [yaml.safe_load((place / name).read_text())
                 for name in ("allowed_training_set.yaml", "eval.yaml")]  # fmt: skip
        listed = [n for part in lists for n in sum(part["targets"].values(), part["nontargets"])]
        assert sorted(said) == sorted(listed)
        assert all((folder / name).with_suffix(".ogg").is_file() for name in listed)
        wrong = [name for name in said if name.split("/")[0] != said[name]]
        assert set(wrong) < {n for ids in lists[0]["targets"].values() for n in ids}


def test_progress_grows_to_the_end_and_a_cancel_stops_it(folder: Path) -> None:
    seen: list[float] = []
    request = Request(folder)
    (folder / "workspace/en_25_train.json").write_text(json.dumps(entry()))
    SpeechSelection().evaluate(request, Findings(), Monitor(lambda done, _: seen.append(done)))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        SpeechSelection().evaluate(request, Findings(), monitor)
