from pathlib import Path

import pytest
from picture_files import write_classes, write_pictures

from dataperf_gui.data.dataset import Dataset, Source, Split
from dataperf_gui.data.folder import read_folder
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError


def read(root: Path) -> Dataset:
    return read_folder(Source("folder", str(root)), Monitor())


def problems(dataset: Dataset) -> dict[str, str]:
    return {problem.key: str(problem.message) for problem in dataset.problems}


def test_each_sub_folder_is_a_class(tmp_path: Path) -> None:
    dataset = read(write_classes(tmp_path, 5))
    assert dataset.classes == ("cat", "dog")
    assert dataset.keys == tuple(f"{name}/{i}.png" for name in ("cat", "dog") for i in range(5))
    assert dataset.labels.tolist() == [0] * 5 + [1] * 5
    assert dataset.truth is None
    assert not dataset.problems


def test_classes_and_files_come_in_the_order_people_count(tmp_path: Path) -> None:
    names = ["10/b.png", "9/b.png", "9/a10.png", "9/a9.png", "B/a.png", "a/a.png"]
    dataset = read(write_pictures(tmp_path, names))
    assert dataset.classes == ("9", "10", "a", "B")
    assert dataset.keys[:3] == ("9/a9.png", "9/a10.png", "9/b.png")


@pytest.mark.parametrize("validation", ["val", "valid", "Validation", "dev"])
def test_split_folders_may_lie_above(tmp_path: Path, validation: str) -> None:
    for split, n_each in (("train", 3), (validation, 2), ("TEST", 1)):
        write_classes(tmp_path / split, n_each)
    dataset = read(tmp_path)
    assert dataset.classes == ("cat", "dog")
    assert [len(dataset.train), len(dataset.validation), len(dataset.test)] == [6, 4, 2]
    assert "TEST/cat/0.png" in dataset.keys
    assert not dataset.notes


def test_without_a_test_folder_some_items_are_held_out_and_it_is_said(tmp_path: Path) -> None:
    dataset = read(write_classes(tmp_path, 10))
    assert dataset.labels[dataset.test].tolist() == [0, 0, 1, 1]
    assert "4 items (20 % of each class) were held out" in str(dataset.notes[0])


def test_a_class_may_be_called_train_among_others(tmp_path: Path) -> None:
    dataset = read(write_classes(tmp_path, 2, ["car", "plane", "train"]))
    assert dataset.classes == ("car", "plane", "train")


def test_classes_called_like_splits_are_classes_where_nothing_lies_below(tmp_path: Path) -> None:
    assert read(write_classes(tmp_path, 4, ["test", "train"])).classes == ("test", "train")


def test_folders_inside_a_class_count_to_it(tmp_path: Path) -> None:
    dataset = read(write_pictures(tmp_path, ["cat/x/y/0.png", "cat/1.png", "dog/2.png"]))
    assert dataset.keys == ("cat/1.png", "cat/x/y/0.png", "dog/2.png")
    assert dataset.labels.tolist() == [0, 0, 1]


def test_hidden_files_and_those_of_the_system_are_passed_over(tmp_path: Path) -> None:
    write_classes(tmp_path, 2)
    hidden = [".git/a.png", "cat/.a.png", "cat/.b/a.png", ".a.png"]
    write_pictures(tmp_path, hidden)
    (tmp_path / "cat" / "Thumbs.db").write_bytes(b"windows")
    dataset = read(tmp_path)
    assert len(dataset) == 4
    assert not dataset.problems


def test_everything_that_is_left_out_is_listed(tmp_path: Path) -> None:
    write_classes(tmp_path, 3)
    write_pictures(tmp_path, ["loose.png"])
    (tmp_path / "README.md").write_text("not about one class", encoding="utf-8")
    (tmp_path / "cat" / "notes.txt").write_text("no picture", encoding="utf-8")
    (tmp_path / "cat" / "empty.png").touch()
    (tmp_path / "dog" / "broken.jpg").write_bytes(b"no JPEG")
    dataset = read(tmp_path)
    assert len(dataset) == 6
    found = problems(dataset)
    assert found.keys() == {"loose.png", "cat/notes.txt", "cat/empty.png", "dog/broken.jpg"}
    assert "no class's folder" in found["loose.png"]
    assert "no picture or sound of a kind" in found["cat/notes.txt"]
    assert "is empty" in found["cat/empty.png"]
    assert "not a picture that can be read" in found["dog/broken.jpg"]


def test_one_class_has_nothing_to_clean(tmp_path: Path) -> None:
    with pytest.raises(DataPerfError, match="only the class 'cat'"):
        read(write_classes(tmp_path, 3, ["cat"]))


@pytest.mark.parametrize("names", [[], ["loose.png"]])
def test_a_folder_without_class_folders_says_what_to_do(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(DataPerfError, match="put each class into a folder of its own"):
        read(write_pictures(tmp_path, names))


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataPerfError, match="gone is not a folder"):
        read(tmp_path / "gone")


def test_a_folder_with_nothing_but_broken_files_says_why(tmp_path: Path) -> None:
    for name in ("cat/a.png", "dog/b.png"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"no PNG")
    with pytest.raises(DataPerfError, match=r"no file that can be read.*cat/a\.png"):
        read(tmp_path)


def test_links_to_class_folders_are_followed(tmp_path: Path) -> None:
    write_classes(tmp_path / "elsewhere", 2)
    (tmp_path / "set").mkdir()
    for name in ("cat", "dog"):
        (tmp_path / "set" / name).symlink_to(tmp_path / "elsewhere" / name)
    assert len(read(tmp_path / "set")) == 4


def test_the_same_folder_gives_the_same_dataset_and_a_change_another(tmp_path: Path) -> None:
    write_classes(tmp_path, 6)
    first, second = read(tmp_path), read(tmp_path)
    assert first.fingerprint == second.fingerprint
    assert first.splits.tolist() == second.splits.tolist()
    (tmp_path / "cat" / "0.png").rename(tmp_path / "dog" / "99.png")
    assert read(tmp_path).fingerprint != first.fingerprint


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    write_classes(tmp_path, 40)
    reports: list[float] = []

    def cancel(fraction: float, _: str) -> None:
        reports.append(fraction)
        if fraction:
            monitor.cancel()

    monitor = Monitor(cancel)
    with pytest.raises(Cancelled):
        read_folder(Source("folder", str(tmp_path)), monitor)
    assert len(reports) == 2


def test_pictures_can_be_seen(tmp_path: Path) -> None:
    dataset = read(write_classes(tmp_path, 2))
    assert dataset.media is not None
    assert dataset.media.image(3).shape == (12, 12, 3)
    assert dataset.splits.dtype == "uint8"
    assert set(dataset.splits.tolist()) == {Split.TRAIN, Split.TEST}
