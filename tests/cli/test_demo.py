"""`dataperf-gui demo --headless`: the main job from first to last without a screen."""

import csv
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from dataperf_gui.bench import put_on_bench
from dataperf_gui.challenges.opening import READERS, source_for
from dataperf_gui.cli import main
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.session import Session

FILES = {"ranking.csv", "curve.csv", "report.json", "rehearsal.dpsession"}


def test_the_embedded_digits_are_ranked_reviewed_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["demo", "--headless", "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == FILES
    report = json.loads((out / "report.json").read_text())
    assert report["strategy"] == "consensus"
    assert report["decisions"] == {"keep": 280, "relabel": 120}
    assert sum(pair["items"] for pair in report["pairs"]) == 120
    score = report["score"]
    assert score["kind"] == "exact"
    assert score["before"]["low"] < score["before"]["value"] < score["before"]["high"]
    assert score["change"]["low"] > 0.05
    curve = pd.read_csv(out / "curve.csv")
    assert curve["inspected"].tolist() == list(range(401))
    assert curve["fixes"].iloc[-1] == 120
    assert curve["fixes"].iloc[100] >= 85
    assert curve["accuracy"].iloc[-1] == score["after"]["value"]
    with Session.open(out / "rehearsal.dpsession", read_only=True) as session:
        rows = list(session.journal())
        assert session.decided == 400
    with (out / "ranking.csv").open(newline="") as file:
        files = [row["file"] for row in csv.DictReader(file)]
    assert [session.header.keys[row.item] for row in rows] == files
    assert [row.shown.rank for row in rows] == list(range(400))
    said = capsys.readouterr().out
    assert said.startswith("Handwritten digits: accuracy 0.")
    assert f"{out / 'curve.csv'}\n" in said


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return a table with features, of which some rows have no truth."""
    folder = tmp_path / "data"
    folder.mkdir()
    rows = ["file,label,split,truth"]
    for number in range(30):
        name, wrong = "ab"[number % 2], "ba"[number % 2]
        Image.new("L", (8, 8)).save(folder / f"{number}.png")
        truth = "" if number == 2 else name
        label, split = wrong if number < 2 else name, "test" if number >= 20 else "train"
        rows.append(f"{number}.png,{label},{split},{truth}")
    (folder / "labels.csv").write_text("\n".join(rows) + "\n")
    np.save(folder / "x.npy", np.eye(2)[np.arange(30) % 2] + np.linspace(0, 0.1, 30)[:, None])
    return folder / "labels.csv"


def rehearse(table: Path, out: Path, *options: str) -> int:
    features = ["--features", str(table.parent / "x.npy")]
    return main(["demo", str(table), "--headless", "--out", str(out), *features, *options])


def test_items_without_truth_are_flagged(table: Path, tmp_path: Path) -> None:
    assert rehearse(table, tmp_path / "out") == 0
    with Session.open(tmp_path / "out" / "rehearsal.dpsession", read_only=True) as session:
        actions = {row.item: row.action for row in session.journal()}
    assert [item for item, action in actions.items() if action is Action.FLAG] == [2]
    assert {item for item, action in actions.items() if action is Action.RELABEL} == {0, 1}


def test_the_curve_is_that_of_the_decisions(table: Path, tmp_path: Path) -> None:
    assert rehearse(table, tmp_path / "out", "--strategy", "random", "--seed", "4") == 0
    curve = pd.read_csv(tmp_path / "out" / "curve.csv")
    source = source_for(str(table), features=str(table.parent / "x.npy"))
    bench = put_on_bench(open_dataset(source, Monitor(), READERS), seed=4)
    labels = bench.dataset.labels.copy()
    assert curve["accuracy"].iloc[0] == bench.score(labels).value
    labels[[0, 1]] = [0, 1]
    assert curve["accuracy"].iloc[-1] == bench.score(labels).value
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (report["seed"], report["strategy"]) == (4, "random")


def test_a_second_run_takes_the_place_of_the_first(table: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert rehearse(table, tmp_path / "out") == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES


def test_data_without_truth_are_refused_and_nothing_is_written(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table.write_text(table.read_text().replace("truth", "remarks"))
    assert rehearse(table, tmp_path / "out") == 2
    assert "--truth-column" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_explained(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rehearse(table, table / "out") == 2
    assert "choose another folder with --out" in capsys.readouterr().err


def test_without_a_screen_the_job_is_done_without_a_window(
    table: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    features = ["--features", str(table.parent / "x.npy")]
    assert main(["demo", str(table), "--out", str(tmp_path / "out"), *features]) == 0
    captured = capsys.readouterr()
    assert "there is no screen" in captured.err
    assert captured.out.startswith("No window can open here")
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
