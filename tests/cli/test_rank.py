"""`dataperf-gui rank` on real files."""

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dataperf_gui.cli import main

HEADER = ["rank", "file", "given_label", "suggested_label", "suspicion", "reason"]
WRONG = "pictures/04.png"


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    """Return a table of 24 striped pictures, one of the level ones labelled upright."""
    rng = np.random.default_rng(0)
    stripes = np.repeat(np.tile([40, 200], 4), 4)[:, np.newaxis] * np.ones(32)
    folder = tmp_path / "data"
    (folder / "pictures").mkdir(parents=True)
    rows = ["file,label,human,split,truth"]
    for number in range(24):
        name, pattern = (("level", stripes), ("upright", stripes.T))[number % 2]
        shifted = np.roll(pattern, rng.integers(8, size=2), axis=(0, 1))
        pixels = rng.normal(shifted, 15).clip(0, 255).astype(np.uint8)
        file = f"pictures/{number:02}.png"
        Image.fromarray(pixels).save(folder / file)
        human = "upright" if file == WRONG else name
        rows.append(f"{file},{name},{human},{'test' if number >= 16 else 'train'},{name}")
    (folder / "labels.csv").write_text("\n".join(rows) + "\n")
    return folder / "labels.csv"


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        assert reader.fieldnames == HEADER
    return rows


@pytest.mark.parametrize("is_folder", [False, True], ids=["table", "folder"])
def test_the_worst_label_comes_first(
    manifest: Path, tmp_path: Path, *, is_folder: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    place, out = manifest.parent if is_folder else manifest, tmp_path / "ranking.csv"
    assert main(["rank", str(place), "--label-column", "human", "--out", str(out)]) == 0
    captured = capsys.readouterr()
    assert captured.out == f"16 items ranked by consensus in {out}\n"
    assert captured.err == ""
    rows = read(out)
    assert [row["rank"] for row in rows] == [str(rank) for rank in range(1, 17)]
    assert rows[0]["file"] == WRONG
    assert (rows[0]["given_label"], rows[0]["suggested_label"]) == ("upright", "level")
    assert "nearest neighbours are labelled 'level'" in rows[0]["reason"]
    suspicions = [float(row["suspicion"]) for row in rows]
    assert suspicions == sorted(suspicions, reverse=True)


def test_columns_features_strategy_and_seed_are_taken(manifest: Path, tmp_path: Path) -> None:
    text = manifest.read_text().replace("file,label,human,split,truth", "path,label,human,part,is")
    manifest.write_text(text)
    np.save(tmp_path / "features.npy", np.eye(2)[np.arange(24) % 2] + 0.01 * np.eye(24, 2))

    def rank(seed: int) -> list[str]:
        out = tmp_path / f"{seed}.csv"
        arguments = [
            "rank", str(manifest), "--strategy", "random", "--file-column", "path",
            "--label-column", "human", "--split-column", "part", "--truth-column", "is",
            "--features", str(tmp_path / "features.npy"), "--seed", str(seed), "--out", str(out),
        ]  # fmt: skip
        assert main(arguments) == 0
        return [row["file"] for row in read(out)]

    assert rank(1) == rank(1)
    assert rank(1) != rank(2)
    assert sorted(rank(1)) == sorted(rank(2))


def test_skipped_files_are_named(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (manifest.parent / "pictures" / "05.png").write_bytes(b"")
    assert main(["rank", str(manifest), "--out", str(tmp_path / "r.csv")]) == 0
    assert "skipped: " in (said := capsys.readouterr().err)
    assert "05.png is empty" in said
    assert len(read(tmp_path / "r.csv")) == 15


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--strategy", "nonsense"], "there is no strategy nonsense; there are consensus, "),
        (["--label-column", "nonsense"], "has no column 'nonsense'"),
        (["--features", "nonsense.npy"], "nonsense.npy cannot be read"),
    ],
)
def test_what_cannot_be_done_is_explained_and_nothing_written(
    manifest: Path,
    tmp_path: Path,
    arguments: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "ranking.csv"
    assert main(["rank", str(manifest), "--out", str(out), *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_an_older_ranking_stays_whole_where_the_new_one_cannot_be_written(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "ranking.csv"
    out.mkdir()
    (out / "old").touch()
    assert main(["rank", str(manifest), "--out", str(out)]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["old"]


def test_the_installed_program_ranks_the_embedded_digits(tmp_path: Path) -> None:
    out = tmp_path / "ranking.csv"
    command = [
        sys.executable, "-m", "dataperf_gui", "rank", "embedded:handwriting",
        "--strategy", "neighbours", "--out", str(out),
    ]  # fmt: skip
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stderr == ""
    rows = read(out)
    assert len(rows) == 400
    assert rows[0]["file"].startswith("digit-")


def test_photographs_open_as_a_folder_and_as_a_table(shared: Path, tmp_path: Path) -> None:
    whole, part = shared / "data" / "photos-human-noise", tmp_path / "photos"
    (part / "images").mkdir(parents=True)
    lines = (whole / "labels.csv").read_text().splitlines()[:121]
    (part / "labels.csv").write_text("\n".join(lines) + "\n")
    for line in lines[1:]:
        file = line.split(",", maxsplit=1)[0]
        shutil.copy(whole / file, part / file)
    options = ["--label-column", "human_single", "--strategy", "neighbours"]
    for place, out in ((part, "a.csv"), (part / "labels.csv", "b.csv")):
        assert main(["rank", str(place), *options, "--out", str(tmp_path / out)]) == 0
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    n_train = sum(line.split(",")[1] == "train" for line in lines)
    assert len(read(tmp_path / "a.csv")) == n_train
