from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.folder_copy import copy_by_label
from dataperf_gui.session.header import Header

Files = list[tuple[int, Path]]


@pytest.fixture
def header(dataset: Dataset) -> Header:
    classes = ("a/b", "A_B", "😀" * 80)
    return replace(Header.for_dataset(dataset), classes=classes, splits=np.zeros(8, np.uint8))


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Eight files, all named alike but for their case."""
    found = []
    for item in range(8):
        path = tmp_path / "source" / str(item) / ("Image.PNG" if item % 2 else "image.png")
        path.parent.mkdir(parents=True)
        path.write_bytes(bytes([item]))
        found.append((item, path))
    return found


def content(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()[0]
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_files_lie_in_the_folder_of_their_new_label(
    header: Header, files: Files, tmp_path: Path
) -> None:
    labels = np.array([0, 0, 1, 1, -1, 2, 0, 0], dtype=np.int32)
    result = copy_by_label(header, labels, files, tmp_path / "copy", Monitor())
    smile = "😀" * 30
    assert content(tmp_path / "copy") == {
        "a_b/image.png": 0,
        "a_b/Image (2).PNG": 1,
        "a_b/image (3).png": 6,
        "a_b/Image (4).PNG": 7,
        "A_B (2)/image.png": 2,
        "A_B (2)/Image (2).PNG": 3,
        f"{smile}/Image.PNG": 5,
    }
    assert (result.copied, result.excluded, result.problems) == (7, 1, ())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "source"]


def test_splits_stay_apart(header: Header, files: Files, tmp_path: Path) -> None:
    header = replace(header, splits=np.array([0, 0, 0, 1, 1, 2, 2, 2], dtype=np.uint8))
    labels = np.zeros(8, dtype=np.int32)
    copy_by_label(header, labels, files, tmp_path / "copy", Monitor())
    assert [path.name for path in sorted((tmp_path / "copy").iterdir())] == [
        "test", "train", "validation",
    ]  # fmt: skip
    assert len(content(tmp_path / "copy" / "test")) == 3


def test_a_missing_file_is_listed_and_skipped(header: Header, files: Files, tmp_path: Path) -> None:
    files[3][1].unlink()
    result = copy_by_label(header, header.labels, files, tmp_path / "copy", Monitor())
    assert result.copied == 7
    assert [problem.key for problem in result.problems] == [header.keys[3]]
    assert "cannot be read" in str(result.problems[0].message)


def test_a_folder_with_something_in_it_is_left_alone(
    header: Header, files: Files, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "mine.txt").write_bytes(b"1")
    with pytest.raises(DataPerfError, match="not empty"):
        copy_by_label(header, header.labels, files, copy, Monitor())
    with pytest.raises(DataPerfError, match="not empty"):
        copy_by_label(header, header.labels, files, copy / "mine.txt", Monitor())
    assert content(copy) == {"mine.txt": ord("1")}


def test_an_empty_folder_is_filled(header: Header, files: Files, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    result = copy_by_label(header, header.labels, files, tmp_path / "copy", Monitor())
    assert len(content(tmp_path / "copy")) == result.copied == 8


def test_a_copy_that_is_cancelled_leaves_nothing(
    header: Header, files: Files, tmp_path: Path
) -> None:
    seen = []

    def cancel_in_the_middle(fraction: float, _text: str) -> None:
        seen.append(fraction)
        if fraction >= 0.5:
            monitor.cancel()

    monitor = Monitor(cancel_in_the_middle)
    with pytest.raises(Cancelled):
        copy_by_label(header, header.labels, files, tmp_path / "copy", monitor)
    assert 0 in seen
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_a_place_that_cannot_be_written_is_named(header: Header, files: Files) -> None:
    with pytest.raises(DataPerfError, match="cannot be made"):
        copy_by_label(header, header.labels, files, files[0][1] / "copy", Monitor())
