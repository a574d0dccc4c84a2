from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from dataperf_gui.bench import prepare
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.base import label_digest
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.ledger import replay
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a session whose data are gone."""
    header = Header(
        name="Animals",
        source=Source("folder", "/gone/animals", {"seed": "3"}),
        classes=("cat", "dog"),
        fingerprint="a" * 64,
        keys=tuple(f"{item}.png" for item in range(5)),
        labels=np.array([0, 1, 0, 1, 0], dtype=np.int32),
        splits=np.array([0, 0, 0, 0, 2], dtype=np.uint8),
    )
    path = tmp_path / "animals.dpsession"
    with Session.create(path, header, who="ann") as session:
        session.decide(0, Action.RELABEL, 1, ShownAs("margin", 0, 2.25))
        session.decide(2, Action.RELABEL, 1, ShownAs("margin", 1, 1.0))
        session.decide([1, 3], Action.EXCLUDE)
        session.undo()
        session.decide(3, Action.KEEP)
        session.remember_score(0.875, "accuracy")
    return path


def test_show_says_what_was_decided(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["session", "show", str(file)]) == 0
    printed = capsys.readouterr().out
    for line in (
        "Animals: 5 items, 2 classes",
        "data       folder /gone/animals (seed=3)",
        "decided    3 of 4",
        "last score 0.8750 (accuracy)",
        "rows       6, 2 of them taken back",
        "keep       1",
        "relabel    2",
        "exclude    0",
        "cat -> dog: 2",
        "by ann: 6 rows",
    ):
        assert line in printed
    assert "3.2 s on screen" in printed


def test_show_of_a_session_without_decisions(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(file) as session:
        header = session.header
    empty = file.with_name("empty.dpsession")
    Session.create(empty, header, who="").close()
    assert main(["session", "show", str(empty)]) == 0
    assert "last score none" in capsys.readouterr().out


@pytest.mark.parametrize("table_format", ["csv", "parquet"])
def test_export_writes_clean_labels(file: Path, tmp_path: Path, table_format: str) -> None:
    out = tmp_path / "labels.out"
    command = ["session", "export", str(file), "--format", table_format, "--out", str(out)]
    assert main(command) == 0
    table = pd.read_csv(out) if table_format == "csv" else pd.read_parquet(out)
    assert table["label"].tolist() == ["dog", "dog", "dog", "dog", "cat"]
    assert table["action"].fillna("").tolist() == ["relabel", "", "relabel", "keep", ""]


def test_verify_of_a_good_and_a_changed_file(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["session", "verify", str(file)]) == 0
    assert "every row is as it was written" in capsys.readouterr().out
    content = file.read_bytes()
    at = content.index(b"margin")
    file.write_bytes(content[:at] + b"random" + content[at + 6 :])
    assert main(["session", "verify", str(file)]) == 1
    printed = capsys.readouterr().out
    assert printed.count("is not as it was written") == 1
    assert main(["session", "show", str(file)]) == 2
    assert "is damaged or was changed by another program: row" in capsys.readouterr().err
    saved = file.with_name("saved.dpsession")
    assert main(["session", "rescue", str(file), "--out", str(saved)]) == 0
    assert "rows saved" in capsys.readouterr().out
    assert main(["session", "verify", str(saved)]) == 0


def test_replay_gives_the_same_labels_without_the_data(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "steps.csv"
    assert main(["session", "replay", str(file), "--out", str(out)]) == 0
    with Session.open(file) as session:
        digest = label_digest(session.state.labels[:4])
    assert f"5 steps, labels {digest}" in capsys.readouterr().out
    steps = pd.read_csv(out)
    assert steps["action"].tolist() == [
        "start", "relabel", "relabel", "exclude", "undo", "keep",
    ]  # fmt: skip
    assert steps["decided"].tolist() == [0, 1, 2, 4, 2, 3]
    assert steps["label_digest"].iloc[-1] == digest
    assert steps["label_digest"].iloc[2] == steps["label_digest"].iloc[4]
    assert steps["score"].isna().all()


@pytest.mark.parametrize("verb", ["show", "verify", "replay"])
def test_a_file_that_is_no_session_is_refused_in_a_sentence(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "labels.csv"
    path.write_text("file,label\n")
    assert main(["session", verb, str(path)]) == 2
    error = capsys.readouterr().err
    assert "labels.csv is not a session" in error
    assert "Traceback" not in error


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder of tiny pictures in three classes, split in training and test."""
    root = tmp_path / "photos"
    rng = np.random.default_rng(0)
    for split, n in (("train", 6), ("test", 3)):
        for code, name in enumerate(("cat", "dog", "emu")):
            folder = root / split / name
            folder.mkdir(parents=True)
            for number in range(n):
                pixels = rng.integers(0, 80, (16, 16, 3), dtype=np.uint8)
                pixels[..., code] += 120
                Image.fromarray(pixels).save(folder / f"{number}.png")
    return root


@pytest.fixture
def photo_session(photos: Path, home: Path) -> Path:
    dataset = open_dataset(source_for(str(photos)), Monitor())
    cats = dataset.train[dataset.labels[dataset.train] == 0]
    with open_session(dataset, who="ann") as session:
        session.decide(int(cats[0]), Action.RELABEL, 1)
        session.decide(int(cats[1]), Action.EXCLUDE)
    assert session.path.is_relative_to(home)
    return session.path


def test_a_copy_is_sorted_by_new_labels(
    photo_session: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "clean"
    command = ["session", "export", str(photo_session), "--format", "folder", "--out", str(out)]
    assert main(command) == 0
    assert "26 files copied" in capsys.readouterr().out
    counts = {name: len(list((out / "train" / name).iterdir())) for name in ("cat", "dog", "emu")}
    assert counts == {"cat": 4, "dog": 7, "emu": 6}
    assert main(command) == 2
    assert "is not empty" in capsys.readouterr().err


def test_replay_gives_the_scores_that_the_bench_gave(
    photo_session: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bench = prepare(source_for(str(photos)))
    with Session.open(photo_session) as session:
        states = [state for _, state in replay(session.header.labels, session.journal())]
    labels = [bench.dataset.labels, *(state.labels for state in states)]
    scores = [bench.model.score(bench.train_labels(each)).value for each in labels]
    tables = []
    for name in ("one.csv", "two.csv"):
        assert main(["session", "replay", str(photo_session), "--out", str(tmp_path / name)]) == 0
        tables.append((tmp_path / name).read_bytes())
    assert tables[0] == tables[1]
    assert pd.read_csv(tmp_path / "one.csv")["score"].tolist() == scores
    assert f"score {scores[0]} -> {scores[-1]}" in capsys.readouterr().out


def test_replay_refuses_data_that_changed(
    photo_session: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    next((photos / "train" / "emu").iterdir()).unlink()
    assert main(["session", "replay", str(photo_session)]) == 0
    assert "without scores" in capsys.readouterr().err
    assert main(["session", "replay", str(photo_session), "--data", str(photos)]) == 2
    assert "27 items and has 26 now" in capsys.readouterr().err


def test_data_that_moved_are_found_where_the_person_says(
    photo_session: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = photos.rename(tmp_path / "moved")
    command = ["session", "export", str(photo_session), "--format", "folder"]
    assert main([*command, "--out", str(tmp_path / "one")]) == 2
    assert main([*command, "--out", str(tmp_path / "two"), "--data", str(moved)]) == 0
    next((moved / "train" / "emu").iterdir()).unlink()
    assert main([*command, "--out", str(tmp_path / "three"), "--data", str(moved)]) == 2
    assert "27 items and has 26 now" in capsys.readouterr().err
    assert not (tmp_path / "three").exists()
