"""Vision selection: the original's verdicts, awkward files, and random damage."""

import json
import math
import shutil
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_score, recall_score

from dataperf_gui.challenges.base import Evaluation, Request
from dataperf_gui.challenges.faults import FaultCode, Findings, Refused
from dataperf_gui.challenges.vision_selection.challenge import VisionSelection
from dataperf_gui.cli import main
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.selection import predicted_labels, selection_score

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "challenges" / "vision-selection" / "sample"
N_POOL, DIM = 60, 4
HEAD = "ImageID,Confidence\n"
SURE = [(row, str(int(row < 30))) for row in range(N_POOL) if row != 3]
"""Rows enough that one more of a third class is never predicted."""
ALIKE = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def write_images(path: Path, ids: list[str], X: np.ndarray, labels: pa.Array | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = {"ImageID": ids, "embedding": list(X.astype(np.float32))}
    if labels is not None:
        columns["Confidence"] = labels
    pq.write_table(pa.table(columns), path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One concept: the first half of a pool of 60 images shows it."""
    rng = np.random.default_rng(0)
    X = rng.normal(size=(N_POOL, DIM)) + np.repeat([[2.0], [0.0]], N_POOL // 2, axis=0)
    ids = [f"id{row}" for row in range(N_POOL)]
    write_images(tmp_path / "data/pool.parquet", ids, X)
    test_labels = pa.array(["1"] * 10 + ["0"] * 10)
    write_images(tmp_path / "data/test.parquet", ids[20:40], X[20:40], test_labels)
    (tmp_path / "task_setup.yaml").write_text(
        "data_dir: data\nemb_file: pool.parquet\ndim: 4\neval_tasks: [Cat]\n"
        "Cat: [cat.csv, test.parquet]\n"
    )
    write_entry(tmp_path, [(0, "1"), (1, "1"), (2, "1"), (50, "0"), (51, "0")])
    return tmp_path


def write_entry(folder: Path, rows: list[tuple[int, str]]) -> None:
    lines = [f"id{row},{label}\n" for row, label in rows]
    (folder / "data/cat.csv").write_text(HEAD + "".join(lines))


def evaluate(folder: Path, *, official: bool = False) -> tuple[Evaluation, list[str]]:
    findings = Findings(official)
    result = VisionSelection().evaluate(Request(folder, official), findings, Monitor())
    return result, [str(warning) for warning in findings.warnings]


def refusal(folder: Path) -> list[FaultCode]:
    with pytest.raises(Refused) as refused:
        evaluate(folder)
    return [fault.code for fault in refused.value.faults]


def expected(folder: Path, rows: list[tuple[int, str]]) -> dict[str, float]:
    """Score as the original does, with nothing of ours."""
    pool = np.stack(pq.read_table(folder / "data/pool.parquet")["embedding"].to_pylist())
    test = pq.read_table(folder / "data/test.parquet")
    X_test, y_test = np.stack(test["embedding"].to_pylist()), np.array(test["Confidence"])
    labels = [label for _, label in rows]
    model = LogisticRegression(random_state=0)
    y = model.fit(pool[[row for row, _ in rows]].tolist(), labels).predict(X_test.tolist())
    of_ones = {"pos_label": "1", "zero_division": 0}
    return {
        "accuracy": float(np.mean(y == y_test)),
        "recall": recall_score(y_test, y, **of_ones),
        "precision": precision_score(y_test, y, **of_ones),
        "f1": f1_score(y_test, y, **of_ones),
    }


def test_the_reference_run_is_reproduced(shared: Path, tmp_path: Path) -> None:
    case = shared / "reference-runs/vision_selection/case_a_three_tasks"
    assert main(["evaluate", "vision-selection", str(case), "--out", str(tmp_path)]) == 0
    ours = json.loads((tmp_path / "scores.json").read_text())
    theirs = json.loads((case / "expected_modern_sklearn1.9/scores.json").read_text())
    assert list(ours) == list(theirs)
    for task, numbers in theirs.items():
        assert list(ours[task]) == list(numbers)
        assert ours[task] == pytest.approx(numbers, abs=1e-9)
    summary = json.loads((tmp_path / "summary.json").read_text())
    assert summary["score"] == pytest.approx(np.mean([t["f1"] for t in theirs.values()]))


def test_what_the_original_stops_at_is_refused(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = shared / "reference-runs/vision_selection/case_f_err_missing_column"
    assert main(["evaluate", "vision-selection", str(case), "--out", str(tmp_path / "out")]) == 2
    assert "Cupcake.csv, line 1: lacks the column Confidence" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_sample_is_scored_and_checked(tmp_path: Path) -> None:
    assert main(["check", "vision-selection", str(SAMPLE)]) == 0
    assert main(["evaluate", "vision-selection", str(SAMPLE), "--out", str(tmp_path)]) == 0
    scores = json.loads((tmp_path / "scores.json").read_text())
    assert set(scores) == {"Three", "Five", "Eight"}
    assert all(0.5 < numbers["f1"] < 1 for numbers in scores.values())


@pytest.mark.parametrize(
    ("rows", "warning"),
    [
        ([(0, "1"), (0, "1"), (0, "1"), (50, "0")], "1 row is repeated"),
        ([(0, "1"), (0, "0"), (1, "1"), (50, "0")], "1 id has more than one label"),
        ([*SURE, (3, "1.0")], "classes of their own"),
        ([*SURE, (3, " 1")], "classes of their own"),
    ],
)
def test_awkward_rows_count_as_in_the_original(
    folder: Path, rows: list[tuple[int, str]], warning: str
) -> None:
    write_entry(folder, rows)
    result, warnings = evaluate(folder)
    assert result.per_task["Cat"] == pytest.approx(expected(folder, rows), abs=1e-9)
    assert any(warning in text for text in warnings)


@pytest.mark.parametrize("other", ["1.0", " 1", "yes"])
def test_a_third_class_that_is_predicted_is_refused_as_in_the_original(
    folder: Path, other: str
) -> None:
    rows = [(0, "1"), (1, other), (50, "0")]
    write_entry(folder, rows)
    with pytest.raises(ValueError, match="multiclass"):
        expected(folder, rows)
    assert refusal(folder) == [FaultCode.BAD_VALUE]


def test_unknown_ids_vanish_and_are_reported(folder: Path) -> None:
    rows = [(0, "1"), (999, "1"), (50, "0"), (998, "0")]
    write_entry(folder, rows)
    result, warnings = evaluate(folder)
    known = [(row, label) for row, label in rows if row < N_POOL]
    assert result.per_task["Cat"] == pytest.approx(expected(folder, known), abs=1e-9)
    assert warnings == [
        "data/cat.csv: 2 rows have ids that the pool lacks and count for nothing: id999, id998"
    ]


@pytest.mark.parametrize(
    "rows", [[], [(0, "1")], [(0, "1"), (1, "1")], [(50, "0")], [(999, "1"), (50, "0")],
             [(0, "1.0"), (50, "0")]],
)  # fmt: skip
def test_one_class_is_refused(folder: Path, rows: list[tuple[int, str]]) -> None:
    write_entry(folder, rows)
    assert refusal(folder) == [FaultCode.ONE_CLASS]


@pytest.mark.parametrize(
    "rows",
    [
        [(0, "1.0"), (50, "0")],
        [(0, "1"), (50, "1.0")],
        [*((row, "0") for row in range(50, 59)), (59, "1.0")],
        [*((row, "1") for row in range(10)), (11, " 1")],
    ],
)
def test_two_classes_of_any_name_are_two_for_the_original(
    folder: Path, rows: list[tuple[int, str]]
) -> None:
    write_entry(folder, rows)
    assert refusal(folder) == [FaultCode.ONE_CLASS]
    try:
        theirs = expected(folder, rows)
    except ValueError:  # it predicts a third class
        theirs = None
    if theirs is None:
        with pytest.raises(Refused):
            evaluate(folder, official=True)
    else:
        result, warnings = evaluate(folder, official=True)
        assert result.per_task["Cat"] == pytest.approx(theirs, abs=1e-9)
        assert any("ONE_CLASS" in text for text in warnings)


def test_more_than_the_site_allows_is_refused_unless_official(folder: Path) -> None:
    write_entry(folder, [(row % N_POOL, str(int(row % N_POOL < 30))) for row in range(1001)])
    assert refusal(folder) == [FaultCode.TOO_MANY]
    result, warnings = evaluate(folder, official=True)
    assert result.score is not None
    assert "has 1001 rows where the rules allow 1000" in warnings[0]


def test_line_ends_marks_and_further_columns_do_not_matter(folder: Path) -> None:
    plain, _ = evaluate(folder)
    text = (folder / "data/cat.csv").read_text().replace("\n", "\r\n")
    (folder / "data/cat.csv").write_text("\ufeff" + text, encoding="utf-8", newline="")
    assert evaluate(folder)[0].per_task == plain.per_task
    lines = (folder / "data/cat.csv").read_text(encoding="utf-8-sig").splitlines()
    cells = [line.split(",") for line in lines]
    turned = [f"{label},note,{image}\n\n" for image, label in cells]
    (folder / "data/cat.csv").write_text("".join(turned))
    assert evaluate(folder)[0].per_task == plain.per_task


def test_numbers_as_test_labels_are_accepted_and_said(folder: Path) -> None:
    plain, _ = evaluate(folder)
    table = pq.read_table(folder / "data/test.parquet")
    for kind in (pa.int64(), pa.int8(), pa.float64()):
        labels = pa.array([int(label) for label in table["Confidence"].to_pylist()], kind)
        pq.write_table(table.set_column(2, "Confidence", labels), folder / "data/test.parquet")
        result, warnings = evaluate(folder)
        assert result.per_task == plain.per_task
        assert "where the original needs text" in warnings[0]


@pytest.mark.parametrize("label", [None, "2", " 1"])
def test_a_test_set_with_other_labels_is_refused(folder: Path, label: str | None) -> None:
    table = pq.read_table(folder / "data/test.parquet")
    labels = pa.array([label, *table["Confidence"].to_pylist()[1:]], pa.string())
    pq.write_table(table.set_column(2, "Confidence", labels), folder / "data/test.parquet")
    assert refusal(folder) == [FaultCode.BAD_DATA]


@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("task_setup.yaml", "eval_tasks: 3", FaultCode.BAD_DATA),
        ("task_setup.yaml", "- a\n- b", FaultCode.BAD_DATA),
        ("task_setup.yaml", "eval_tasks: [Cat]\ndata_dir: ..\nemb_file: x\nCat: [a, b]",
         FaultCode.UNSAFE_PATH),
        ("task_setup.yaml", "eval_tasks: [Dog]\ndata_dir: data\nemb_file: pool.parquet",
         FaultCode.BAD_DATA),
        ("data/cat.csv", "ImageID,Confidence\nid0\n", FaultCode.BAD_LINE),
        ("data/cat.csv", "ImageID,Confidence\nid0,\nid50,0\nid1,1\n", FaultCode.BAD_VALUE),
        ("data/cat.csv", "", FaultCode.BAD_LINE),
        ("data/pool.parquet", "no parquet", FaultCode.BAD_DATA),
    ],
)  # fmt: skip
def test_broken_files_are_refused(folder: Path, file: str, text: str, code: FaultCode) -> None:
    (folder / file).write_text(text)
    assert code in refusal(folder)


def test_a_missing_entry_is_refused(folder: Path) -> None:
    (folder / "data/cat.csv").unlink()
    assert refusal(folder) == [FaultCode.MISSING_FILE]


def test_a_missing_table_is_refused(folder: Path) -> None:
    (folder / "data/pool.parquet").unlink()
    assert refusal(folder) == [FaultCode.MISSING_FILE]


@ALIKE
@given(
    rows=st.lists(
        st.tuples(
            st.integers(0, N_POOL + 5), st.sampled_from(["0", "1", "1.0", "", " 1", "maybe"])
        ),
        max_size=12,
    )
)
def test_any_rows_are_scored_as_the_original_or_refused(
    folder: Path, rows: list[tuple[int, str]]
) -> None:
    write_entry(folder, rows)
    known = [(row, label) for row, label in rows if row < N_POOL]
    is_fine = {"0", "1"} <= {label for _, label in known} and all(label for _, label in rows)
    try:
        theirs = expected(folder, known) if is_fine else None
    except ValueError:  # it predicts a third class
        theirs = None
    try:
        result, _ = evaluate(folder)
    except Refused:
        assert theirs is None
    else:
        assert theirs is not None
        assert result.per_task["Cat"] == pytest.approx(theirs, abs=1e-9)


@ALIKE
@given(cut=st.integers(0, 60), noise=st.binary(max_size=6))
def test_damaged_bytes_never_crash(folder: Path, cut: int, noise: bytes) -> None:
    path = folder / "data/cat.csv"
    write_entry(folder, [(0, "1"), (1, "1"), (50, "0")])
    whole = path.read_bytes()
    path.write_bytes(whole[:cut] + noise + whole[cut + len(noise) :])
    findings = Findings()
    try:
        result = VisionSelection().evaluate(Request(folder), findings, Monitor())
    except Refused:
        assert {fault.file for fault in findings.faults} == {"data/cat.csv"}
    else:
        assert result.score is not None
        assert 0 <= result.score <= 1


def test_metrics_equal_the_library_s_and_forgive_empty_sides() -> None:
    rng = np.random.default_rng(1)
    X, X_test = rng.normal(size=(20, 3)), rng.normal(size=(50, 3))
    labels = ["1" if x > 0 else "0" for x in X[:, 0]]
    truth = ["1" if x > 0.3 else "0" for x in X_test[:, 0]]
    predicted = predicted_labels(X, labels, X_test)
    score = selection_score(predicted, truth)
    y = LogisticRegression(random_state=0).fit(X, labels).predict(X_test)
    assert score.f1 == pytest.approx(f1_score(truth, y, pos_label="1"), abs=1e-12)
    assert score.recall == pytest.approx(recall_score(truth, y, pos_label="1"), abs=1e-12)
    assert score.precision == pytest.approx(precision_score(truth, y, pos_label="1"), abs=1e-12)
    none = selection_score(predicted, ["0"] * 50)
    assert (none.recall, none.f1) == (0.0, 0.0)
    assert not math.isnan(none.precision)


def test_a_selection_becomes_the_site_s_files(folder: Path, tmp_path: Path) -> None:
    selection, out = tmp_path / "chosen.csv", tmp_path / "out"
    selection.write_text("task,id,label\nCat,id1,1\nCat,id50,0\n")
    command = ["submit-files", "vision-selection", str(folder), "--selection", str(selection)]
    assert main([*command, "--out", str(out)]) == 0
    assert (out / "Cat.csv").read_text() == "ImageID,Confidence\nid1,1\nid50,0\n"
    assert json.loads((out / "Cat.json").read_text()) == {"id1": 1, "id50": 0}


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("Cat,id1,1", "DUPLICATE_ID"), ("Cat,id999,1", "UNKNOWN_ID"), ("Cat,id2,2", "BAD_VALUE"),
        ("Dog,id2,1", "UNKNOWN_ID"), ("Cat,id2", "BAD_LINE"),
    ],
)  # fmt: skip
def test_a_wrong_selection_writes_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: str, code: str
) -> None:
    selection, out = tmp_path / "chosen.csv", tmp_path / "out"
    selection.write_text(f"task,id,label\nCat,id1,1\nCat,id50,0\n{row}\n")
    command = ["submit-files", "vision-selection", str(folder), "--selection", str(selection)]
    assert main([*command, "--out", str(out)]) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    "name", ["random", "nearest", "farthest-point", "pseudo-labels", "uncertainty"]
)
def test_a_baseline_writes_an_entry_that_scores(tmp_path: Path, name: str) -> None:
    work = tmp_path / "work"
    shutil.copytree(SAMPLE, work)
    command = ["baseline", "vision-selection", name, str(work), "--seed", "1"]
    assert main([*command, "--out", str(work / "data/train_sets")]) == 0
    first = (work / "data/train_sets/Five.csv").read_text()
    assert main([*command, "--out", str(tmp_path / "again")]) == 0
    assert (tmp_path / "again/Five.csv").read_text() == first
    result, warnings = evaluate(work)
    assert warnings == []
    assert result.score is not None
    assert result.score > (0.1 if name == "random" else 0.6)
