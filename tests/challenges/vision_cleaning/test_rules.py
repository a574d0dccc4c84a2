"""The rules on input in order and out of order, through the command line."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from official_cleaning import N_TRAIN, TASKS, Folder

from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.vision_cleaning.challenge import VisionCleaning
from dataperf_gui.cli import main
from dataperf_gui.jobs import Monitor

ALL = [str(row) for row in range(N_TRAIN)]
Said = pytest.CaptureFixture[str]


def lines(rows: list[str]) -> str:
    return "".join(f"{row}\n" for row in rows)


def evaluate(folder: Folder, *options: str) -> tuple[int, Path]:
    out = folder.path.parent / "out"
    code = main(["evaluate", "vision-cleaning", str(folder.path), "--out", str(out), *options])
    return code, out


def summary(out: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((out / "summary.json").read_text())
    return content


def refused(folder: Folder, capsys: Said, *options: str) -> list[str]:
    """Evaluate, expect a refusal and nothing written, and return the sentences."""
    code, out = evaluate(folder, *options)
    assert code == 2
    assert not out.exists()
    assert main(["check", "vision-cleaning", str(folder.path), *options]) == 2
    said = capsys.readouterr().err.splitlines()
    return said[: len(said) // 2]


def test_a_whole_entry_is_scored(folder: Folder) -> None:
    for data_id in TASKS:
        folder.submit(lines(ALL), f"{data_id}_my_method_2.txt")
    code, out = evaluate(folder)
    assert code == 0
    found = summary(out)
    assert {"challenge", "score", "metric", "direction", "per_task", "warnings", "versions",
            "seconds"} <= set(found)  # fmt: skip
    assert (found["metric"], found["direction"]) == ("fraction_fixes", "lower")
    assert set(found["per_task"]) == set(TASKS)
    scores = [found["per_task"][data_id]["my_method_2"] for data_id in TASKS]
    assert found["score"] == pytest.approx(np.mean(scores))
    assert found["warnings"] == []
    result = json.loads((out / "01g317_evaluation.json").read_text())
    points = result["submitted_evaluations"]
    assert [point["fixes"] for point in points] == list(range(1, N_TRAIN + 1))
    assert {point["submission"] for point in points} == {"my_method_2"}
    assert result["auc_score"]["my_method_2"]["auc"] == -1


def test_progress_is_told_entry_by_entry(folder: Folder) -> None:
    for data_id in TASKS:
        folder.submit(lines(ALL), f"{data_id}_mine.txt")
    told: list[tuple[float, str]] = []
    monitor = Monitor(lambda done, text: told.append((done, text)))
    VisionCleaning().evaluate(Request(folder.path), Findings(), monitor)
    assert told == [(0.0, f"{TASKS[0]} mine"), (0.5, f"{TASKS[1]} mine"), (1.0, "")]


def test_the_best_complete_entry_is_the_score(folder: Folder, capsys: Said) -> None:
    for data_id in TASKS:
        folder.submit(lines(ALL), f"{data_id}_one.txt")
        folder.submit(lines(ALL[::-1]), f"{data_id}_two.txt")
    folder.submit(lines(ALL), "01g317_half.txt")
    _, out = evaluate(folder)
    found = summary(out)
    assert set(found["per_entry"]) == {"one", "two"}
    assert found["score"] == min(found["per_entry"].values())
    assert "half" in found["per_task"]["01g317"]
    assert "MISSING_SUBTASK: half" in capsys.readouterr().err


def test_windows_line_ends_and_no_last_line_end_are_fine(folder: Folder) -> None:
    folder.submit("\r\n".join(ALL) + "\r\n", "01g317_crlf.txt")
    folder.submit("\n".join(ALL), "01g317_open.txt")
    code, out = evaluate(folder)
    assert code == 0
    found = summary(out)["per_task"]["01g317"]
    assert found["crlf"] == found["open"]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        (lines([*ALL[:-1], "24"]), "UNKNOWN_ID", "line 24"),
        (lines(["-1", *ALL[1:]]), "UNKNOWN_ID", "line 1"),
        (lines([*ALL[:2], "1" + "0" * 30, *ALL[3:]]), "UNKNOWN_ID", "line 3"),
        (lines([*ALL[:5], "", *ALL[5:]]), "BAD_LINE", "line 6"),
        (lines(ALL) + "\n", "BAD_LINE", "line 25"),
        (lines([*ALL[:5], "five", *ALL[6:]]), "BAD_LINE", "line 6"),
        (lines([*ALL[:5], "5.0", *ALL[6:]]), "BAD_LINE", "line 6"),
        ("", "BAD_LINE", "line 1"),
        ("\ufeff" + lines(ALL), "ENCODING", "line 1"),
        (lines(ALL).encode("utf-16"), "ENCODING", "byte 0"),
    ],
)
def test_what_stops_the_original_is_refused_either_way(
    folder: Folder, capsys: Said, text: str | bytes, code: str, place: str
) -> None:
    folder.submit(text)
    for options in ((), ("--official",)):
        (sentence,) = refused(folder, capsys, *options)
        assert "submissions/01g317_mine.txt" in sentence
        assert place in sentence
        assert sentence.endswith(f"[{code}]")


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (ALL[:5], "TOO_FEW"),
        ([*ALL, *ALL[:2]], "TOO_MANY"),
        ([*ALL[:-1], "0"], "DUPLICATE_ID"),
        ([*ALL, "99"], "TOO_MANY"),
    ],
)
def test_what_the_original_lets_pass_is_refused_unless_official(
    folder: Folder, capsys: Said, rows: list[str], code: str
) -> None:
    folder.submit(lines(rows))
    assert any(code in sentence for sentence in refused(folder, capsys))
    exit_code, out = evaluate(folder, "--official")
    assert exit_code == 0
    assert any(code in warning for warning in summary(out)["warnings"])
    points = json.loads((out / "01g317_evaluation.json").read_text())["submitted_evaluations"]
    assert [p["fixes"] for p in points] == [min(i, len(rows)) for i in range(1, N_TRAIN + 1)]


def test_a_ranking_that_reaches_no_wrong_row_scores_zero_in_the_original(folder: Folder) -> None:
    """Its target is 95 % of its own last accuracy, which it has from the start."""
    folder.submit("0\n0\n0\n")
    _, out = evaluate(folder, "--official")
    assert summary(out)["per_task"]["01g317"]["mine"] == 0.0


def test_all_faults_are_said_at_once(folder: Folder, capsys: Said) -> None:
    folder.submit(lines(["x", "99", *ALL[2:]]), "01g317_a.txt")
    folder.submit(lines(["99", "99", *ALL[2:]]), "09j2d-flipped_b.txt")
    said = refused(folder, capsys)
    assert len(said) == 3
    assert all(sentence.startswith("dataperf-gui: submissions/") for sentence in said)


def test_other_files_are_left_alone_and_said(folder: Folder, capsys: Said) -> None:
    folder.submit(lines(ALL))
    folder.submit("nonsense", "02abc_mine.txt")
    (folder.path / "submissions" / "notes.md").write_text("nonsense")
    (folder.path / "submissions" / "time_01g317_mine.txt").unlink()
    code, out = evaluate(folder)
    assert code == 0
    warnings = " ".join(summary(out)["warnings"])
    assert "02abc_mine.txt is not named after a task" in warnings
    assert "no time_01g317_mine.txt" in warnings
    assert "notes.md" not in warnings
    assert "warning: " in capsys.readouterr().err


def test_a_task_without_entries_still_gets_its_result(folder: Folder) -> None:
    code, out = evaluate(folder)
    assert code == 0
    result = json.loads((out / "01g317_evaluation.json").read_text())
    assert result["submitted_evaluations"] == []
    assert result["auc_score"] == {}
    assert 0 <= result["before_acc"] <= 1
    assert summary(out)["score"] is None


def test_no_submission_folder_is_refused(folder: Folder, capsys: Said) -> None:
    (folder.path / "submissions").rmdir()
    (sentence,) = refused(folder, capsys)
    assert "MISSING_FILE" in sentence


def test_float64_encodings_are_read_as_float32_and_said(folder: Folder) -> None:
    folder.submit(lines(ALL))
    _, out = evaluate(folder)
    expected = (out / "01g317_evaluation.json").read_text()
    folder.change("01g317", "train", lambda table: table.set_column(
        table.column_names.index("encoding"), "encoding",
        table.column("encoding").cast(pa.list_(pa.float64())),
    ))  # fmt: skip
    code, out = evaluate(folder)
    assert code == 0
    assert (out / "01g317_evaluation.json").read_text() == expected
    assert any("float32" in warning for warning in summary(out)["warnings"])


def _drop(column: str) -> object:
    return lambda table: table.drop_columns([column])


def _labels(value: object) -> object:
    return lambda table: table.set_column(
        table.column_names.index("label"), "label", [[value] * table.num_rows]
    )


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_drop("label"), "lacks the column label"),
        (_drop("filename"), "lacks the column filename"),
        (_labels(2), "not 0 or 1"),
        (_labels(None), "not 0 or 1"),
        (_labels("cat"), "not 0 or 1"),
        (_labels([1]), "not 0 or 1"),
        (lambda table: table.slice(0, 0), "no rows"),
        (lambda table: table.slice(0, 10), "has 10 rows"),
        (lambda table: table.set_column(0, "encoding", [[[1.0, 2.0]] * N_TRAIN]), "2 numbers"),
        (lambda table: table.set_column(0, "encoding", [["a"] * N_TRAIN]), "not lists"),
        (lambda table: table.set_column(0, "encoding", [[[np.nan] * 2048] * N_TRAIN]), "missing"),
        (lambda table: table.set_column(0, "encoding", [[[1e300] * 2048] * N_TRAIN]), "infinite"),
    ],
)
def test_broken_data_are_refused(folder: Folder, capsys: Said, edit: Any, said: str) -> None:
    folder.change("01g317", "train", lambda table: edit(
        table.select(["encoding", "label", "filename"])
    ))  # fmt: skip
    sentences = refused(folder, capsys)
    assert any(said in sentence and "01g317_train" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "lacks the column"),
        ("ImageID\n00000000\n", "lacks the column hv_label"),
        ("ImageID,hv_label\n00000000,1\n", "has no hv_label of 0 or 1"),
        ("ImageID,hv_label\n" + "".join(f"{row:08x},2\n" for row in range(24)), "no hv_label"),
    ],
)
def test_broken_truth_is_refused(folder: Folder, capsys: Said, text: str, said: str) -> None:
    folder.truth("01g317").write_text(text)
    assert any(said in sentence for sentence in refused(folder, capsys))


def test_the_original_needs_no_label_of_a_row_that_no_entry_lists(
    folder: Folder, capsys: Said
) -> None:
    truth = folder.truth("01g317")
    kept = [line for line in truth.read_text().splitlines() if not line.startswith(f"{5:08x}")]
    truth.write_text(lines(kept))
    folder.submit(lines([str(row) for row in range(5)]), "01g317_short.txt")
    assert any("no hv_label" in sentence for sentence in refused(folder, capsys))
    code, out = evaluate(folder, "--official")
    assert code == 0
    shutil.rmtree(out)
    capsys.readouterr()
    folder.submit(lines([str(row) for row in range(6)]), "01g317_short.txt")
    said = refused(folder, capsys, "--official")
    assert any("line 6: names row 5, whose hv_label is missing" in sentence for sentence in said)


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        {"tasks": []},
        {"tasks": ["01g317"]},
        {"tasks": [{"data_id": "a_b", "train_size": 1, "noise_level": 0, "test_size": 1}]},
        {"tasks": [{"data_id": "../a", "train_size": 1, "noise_level": 0, "test_size": 1}]},
        {"tasks": [{"data_id": "a", "train_size": "1", "noise_level": 0, "test_size": 1}]},
        {"tasks": [{"data_id": "a", "train_size": 0, "noise_level": 0, "test_size": 1}]},
        {"tasks": [{"data_id": "a", "train_size": 1, "noise_level": True, "test_size": 1}]},
        {"paths": 3, "tasks": [{"data_id": "a"}]},
        {"paths": {"embedding_folder": "a\0b"}, "tasks": [
            {"data_id": "01g317", "train_size": 24, "noise_level": 0.3, "test_size": 40}]},
        {"paths": {"embedding_folder": "/etc"}, "tasks": [
            {"data_id": "01g317", "train_size": 24, "noise_level": 0.3, "test_size": 40}]},
        {"paths": {"submission_folder": "../../x"}, "tasks": [
            {"data_id": "01g317", "train_size": 24, "noise_level": 0.3, "test_size": 40}]},
        {"tasks": 2 * [
            {"data_id": "01g317", "train_size": 24, "noise_level": 0.3, "test_size": 40}]},
    ],
)  # fmt: skip
def test_a_broken_setup_is_refused(folder: Folder, capsys: Said, content: object) -> None:
    folder.write_setup(content)
    assert all("task_setup.yml" in sentence for sentence in refused(folder, capsys))


def test_a_task_named_twice_is_scored_like_the_original_on_request(folder: Folder) -> None:
    task = {"data_id": "01g317", "train_size": 24, "noise_level": 0.3, "test_size": 40}
    folder.write_setup({"tasks": [task, task]})
    folder.submit(lines(ALL))
    code, out = evaluate(folder, "--official")
    assert code == 0
    assert list(summary(out)["per_task"]) == ["01g317"]


def test_labels_may_be_true_and_false(folder: Folder) -> None:
    folder.change("01g317", "train", lambda table: table.set_column(
        table.column_names.index("label"), "label", table.column("label").cast(pa.bool_())
    ))  # fmt: skip
    assert main(["check", "vision-cleaning", str(folder.path)]) == 0


def test_a_noise_level_may_be_text(folder: Folder) -> None:
    task = {"data_id": "01g317", "train_size": 24, "noise_level": "0.3", "test_size": 40}
    folder.write_setup({"tasks": [task]})
    assert main(["check", "vision-cleaning", str(folder.path)]) == 0


def test_missing_files_are_named(folder: Folder, capsys: Said) -> None:
    folder.embeddings("01g317", "test").unlink()
    folder.truth("09j2d-flipped").unlink()
    said = refused(folder, capsys)
    assert len(said) == 2
    assert all(sentence.endswith("[MISSING_FILE]") for sentence in said)


def test_the_validation_set_is_not_needed_to_score(folder: Folder) -> None:
    folder.submit(lines(ALL))
    folder.embeddings("01g317", "val").unlink()
    assert evaluate(folder)[0] == 0


def test_no_folder_at_all(tmp_path: Path, capsys: Said) -> None:
    code = main(["check", "vision-cleaning", str(tmp_path / "nowhere")])
    assert code == 2
    assert "task_setup.yml" in capsys.readouterr().err
