"""`dataperf-gui demo --headless`: the main job from first to last without a screen."""

import csv
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from dataperf_gui.cli import main
from dataperf_gui.session.session import Session

FILES = {"ranking.csv", "curve.csv", "report.json", "rehearsal.dpsession"}


def test_the_embedded_digits_are_ranked_reviewed_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["demo", "--headless", "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} >= FILES
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
    """Return a table of thirty striped pictures, two of them with a wrong label."""
    stripes = np.repeat(np.tile([40, 200], 4), 4)[:, np.newaxis] * np.ones(32)
    rng = np.random.default_rng(0)
    folder = tmp_path / "data"
    folder.mkdir()
    rows = ["file,label,split,truth"]
    for number in range(30):
        pattern = np.roll(stripes if number % 2 else stripes.T, rng.integers(8, size=2), (0, 1))
        pixels = rng.normal(pattern, 15).clip(0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number}.png")
        label, truth = "ab"[(number % 2) ^ (number < 2)], "ab"[number % 2]
        rows.append(f"{number}.png,{label},{'test' if number >= 20 else 'train'},{truth}")
    (folder / "labels.csv").write_text("\n".join(rows) + "\n")
    return folder / "labels.csv"


def test_data_without_truth_are_refused_and_nothing_is_written(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table.write_text(table.read_text().replace("truth", "remarks"))
    out = tmp_path / "out"
    assert main(["demo", str(table), "--headless", "--out", str(out)]) == 2
    assert "--truth-column" in capsys.readouterr().err
    assert list(out.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_explained(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", str(table), "--headless", "--out", str(table / "out")]) == 2
    assert "choose another folder with --out" in capsys.readouterr().err


def test_without_a_screen_the_job_is_done_without_a_window(
    table: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    out = tmp_path / "out"
    out.mkdir()
    for name in FILES:
        (out / name).write_text("of an earlier run")
    assert main(["demo", str(table), "--out", str(out)]) == 0
    captured = capsys.readouterr()
    assert "there is no screen" in captured.err
    assert captured.out.startswith("No window can open here")
    with Session.open(out / "rehearsal.dpsession", read_only=True) as session:
        assert session.decided == 20
    assert json.loads((out / "report.json").read_text())["decisions"] == {"keep": 18, "relabel": 2}
