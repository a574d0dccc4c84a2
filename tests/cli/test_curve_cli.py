"""`dataperf-gui curve` and `dataperf-gui compare` on real files."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dataperf_gui.bench import prepare
from dataperf_gui.challenges.opening import source_for
from dataperf_gui.cli import main
from dataperf_gui.cli.curve import SOME_FAILED
from dataperf_gui.compare.running import Failure, Outcome
from dataperf_gui.messages import Message
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session

N_TRAIN = 24


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return a table of items with features, a third of the labels wrong."""
    rng = np.random.default_rng(0)
    truth = np.arange(64) % 2
    X = np.eye(2, 4)[truth] + 0.4 * rng.standard_normal((64, 4))
    rows = ["file,label,split,is"]
    for number, code in enumerate(truth):
        Image.new("L", (4, 4), int(code) * 200 + number).save(tmp_path / f"{number:02}.png")
        given = 1 - code if number < 8 else code
        split = "train" if number < N_TRAIN else "test"
        rows.append(f"{number:02}.png,{'ab'[given]},{split},{'ab'[code]}")
    (tmp_path / "labels.csv").write_text("\n".join(rows) + "\n")
    np.save(tmp_path / "features.npy", X.astype(np.float32))
    return tmp_path / "labels.csv"


def options(table: Path) -> list[str]:
    return ["--truth-column", "is", "--features", str(table.parent / "features.npy")]


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        assert reader.fieldnames == ["strategy", "seed", "fixes", "score"]
    return rows


def test_where_every_curve_failed_the_reasons_are_told(
    table: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = Failure("random", Message("its process ended without a word"))
    monkeypatch.setattr(
        "dataperf_gui.compare.running.run_tasks", lambda *_, **__: Outcome((), (lost,))
    )
    out, plot = tmp_path / "curve.csv", tmp_path / "curve.svg"
    command = ["curve", str(table), *options(table), "--strategies", "random", "--out", str(out)]
    assert main([*command, "--plot", str(plot)]) == SOME_FAILED
    assert "its process ended without a word" in capsys.readouterr().err
    assert not plot.exists()


def test_curves_figures_and_picture(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, plot = tmp_path / "curve.csv", tmp_path / "curve.svg"
    command = [
        "curve", str(table), *options(table), "--strategies", "neighbours, random", "--seeds", "2",
        "--seed", "3", "--out", str(out), "--plot", str(plot),
    ]  # fmt: skip
    assert main(command) == 0
    rows = read(out)
    assert [(row["strategy"], row["seed"]) for row in rows[:: N_TRAIN + 1]] == [
        ("neighbours", "3"), ("neighbours", "4"), ("random", "3"), ("random", "4"),
    ]  # fmt: skip
    assert [int(row["fixes"]) for row in rows] == [*range(N_TRAIN + 1)] * 4
    first, last = {row["score"] for row in rows[:: N_TRAIN + 1]}, rows[N_TRAIN]["score"]
    assert len(first) == 1
    assert float(last) > float(first.pop())
    said = capsys.readouterr()
    assert "with all labels right" in said.out
    assert said.err == ""
    for name in ("neighbours, 2 seeds", "random, 20 seeds", "value-first", "wrong-first"):
        assert name in plot.read_text()
    assert not list(tmp_path.glob("*.unfinished"))


@pytest.mark.parametrize("mode", ["auto", "drop"])
def test_automatic_cleaning_needs_no_truth(table: Path, tmp_path: Path, mode: str) -> None:
    out = tmp_path / "curve.csv"
    features = ["--features", str(table.parent / "features.npy")]
    assert main(["curve", str(table), *features, "--mode", mode, "--out", str(out)]) == 0
    assert len(read(out)) == N_TRAIN + 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--strategies", "nobody"], "there is no strategy nobody"),
        ([], "--truth-column"),
    ],
)
def test_what_cannot_be_drawn_is_explained_and_nothing_written(
    table: Path,
    tmp_path: Path,
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "curve.csv"
    features = ["--features", str(table.parent / "features.npy")]
    assert main(["curve", str(table), *features, "--out", str(out), *words]) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("words", [["--seeds", "0"], ["--strategies", " ,"], ["--mode", "magic"]])
def test_arguments_are_checked(table: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["curve", str(table), "--out", "curve.csv", *words])


@pytest.fixture
def session(table: Path) -> Path:
    """Return the session of a person who looked at twelve items and was right on all."""
    names = {"truth_column": "is", "features": str(table.parent / "features.npy")}
    bench = prepare(source_for(str(table), **names))
    truth = bench.dataset.truth
    assert truth is not None
    with open_session(bench.dataset, who="ann") as opened:
        for rank, item in enumerate(range(12)):
            shown = ShownAs("random", rank, 30.0)
            if truth[item] == bench.dataset.labels[item]:
                opened.decide(item, Action.KEEP, shown=shown)
            else:
                opened.decide(item, Action.RELABEL, int(truth[item]), shown)
        path = opened.path
    with Session.open(path, bench.dataset, who="ann"):  # notes where the dataset is
        return path


def test_a_session_is_compared(
    session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, plot = tmp_path / "curve.csv", tmp_path / "curve.png"
    command = [
        "compare", str(session), "--strategies", "neighbours,wrong-first", "--out", str(out),
        "--plot", str(plot),
    ]  # fmt: skip
    assert main(command) == 0
    rows = read(out)
    counts = {name: sum(row["strategy"] == name for row in rows) for name in
              ("person", "neighbours", "wrong-first")}  # fmt: skip
    assert counts == {"person": 13, "neighbours": N_TRAIN + 1, "wrong-first": N_TRAIN + 1}
    person = [float(row["score"]) for row in rows if row["strategy"] == "person"]
    oracle = [float(row["score"]) for row in rows if row["strategy"] == "wrong-first"]
    assert person[12] == oracle[12]  # both have fixed all eight by then
    with Image.open(plot) as image:
        assert image.format == "PNG"
    said = capsys.readouterr().out
    assert "after 12 items: person" in said
    assert "may be chance" in said
    assert "12 items without an answer are passed over" in said


def test_an_empty_session_is_a_point(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = {"truth_column": "is", "features": str(table.parent / "features.npy")}
    bench = prepare(source_for(str(table), **names))
    with open_session(bench.dataset, who="ann") as opened:
        path = opened.path
    out = tmp_path / "curve.csv"
    assert main(["compare", str(path), "--strategies", "random", "--out", str(out)]) == 0
    assert [row["fixes"] for row in read(out) if row["strategy"] == "person"] == ["0"]
    assert "answers" not in capsys.readouterr().out


def test_what_is_no_session_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "no.dpsession").write_text("nothing")
    out = tmp_path / "curve.csv"
    assert main(["compare", str(tmp_path / "no.dpsession"), "--out", str(out)]) == 2
    assert "no.dpsession" in capsys.readouterr().err
    assert not out.exists()


def test_a_killed_run_goes_on_where_it_was(table: Path, tmp_path: Path) -> None:
    out = tmp_path / "curve.csv"
    command = [
        sys.executable, "-m", "dataperf_gui", "curve", str(table), *options(table),
        "--strategies", "random", "--mode", "drop", "--seeds", "80", "--out", str(out),
    ]  # fmt: skip
    unfinished = tmp_path / "curve.csv.unfinished"
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while not (unfinished.exists() and unfinished.read_bytes().count(b"}\n")):
            assert run.poll() is None
            assert time.monotonic() < deadline
            os.sched_yield()
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    n_finished = unfinished.read_bytes().count(b"}\n")
    assert not out.exists()
    finished = [json.loads(line) for line in unfinished.read_text().split("\n") if line[-1:] == "}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    assert n_finished >= 1
    assert not unfinished.exists()
    rows = out.read_text().splitlines()
    assert len(rows) == 1 + 80 * (N_TRAIN + 1)
    for curve in finished:
        mine = [row for row in rows if row.startswith(f"{curve['name']},{curve['seed']},")]
        assert [float(row.rsplit(",", 1)[1]) for row in mine] == curve["scores"]
