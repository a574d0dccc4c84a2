from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from picture_files import write_picture, write_pictures

from dataperf_gui.data.dataset import Dataset, Source, Split
from dataperf_gui.data.manifest import read_manifest
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

FILES = [f"pictures/{i}.png" for i in range(8)]
LABELS = ["cat", "dog"] * 4
ROWS = list(zip(FILES, LABELS, strict=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_pictures(tmp_path, FILES)


def read(table: Path, **options: str) -> Dataset:
    return read_manifest(Source("manifest", str(table), options), Monitor())


def table_of(
    folder: Path, rows: Sequence[Sequence[str]], header: Sequence[str] = ("file", "label")
) -> Path:
    lines = (",".join(row) for row in (header, *rows))
    path = folder / "labels.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def problems(dataset: Dataset) -> Mapping[str, str]:
    return {problem.key: str(problem.message) for problem in dataset.problems}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_csv_as_programs_write_it(
    folder: Path, separator: str, line_end: str, encoding: str
) -> None:
    lines = [separator.join(row) for row in [("label", "file"), *((b, a) for a, b in ROWS)]]
    table = folder / "table.csv"
    table.write_bytes((line_end.join(lines) + line_end * 2).encode(encoding))
    dataset = read(table)
    assert dataset.keys == tuple(FILES)
    assert [dataset.classes[code] for code in dataset.labels] == LABELS
    assert not dataset.problems


def test_tsv_and_parquet(folder: Path) -> None:
    frame = pd.DataFrame({"file": FILES, "label": LABELS, "split": ["train"] * 6 + ["test"] * 2})
    frame.to_csv(folder / "a.tsv", sep="\t", index=False)
    frame.to_parquet(folder / "a.parquet")
    for name in ("a.tsv", "a.parquet"):
        dataset = read(folder / name)
        assert dataset.keys == tuple(FILES)
        assert dataset.test.tolist() == [6, 7]
        assert not dataset.notes


def test_quotes_keep_separators_and_spaces_around_values_go(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["a, b.png", "c.png"])
    table = tmp_path / "t.csv"
    text = 'file, label\n"a, b.png"," a ""quoted"", label "\nc.png , plain\nc.png,plain\n'
    table.write_text(text, encoding="utf-8")
    write_picture(tmp_path / "d.png", 3)
    table.write_text(text + "d.png,plain\n", encoding="utf-8")
    dataset = read(table)
    assert dataset.keys == ("a, b.png", "c.png", "d.png")
    assert dataset.classes == ('a "quoted", label', "plain")


def test_labels_are_texts_so_07_stays_07(folder: Path) -> None:
    rows = [(name, f"{i % 2 + 7:02}") for i, name in enumerate(FILES)]
    assert read(table_of(folder, rows)).classes == ("07", "08")


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (np.arange(8) % 3, ("0", "1", "2")),
        (np.arange(8) % 2 + 0.0, ("0", "1")),
        (["07", "7"] * 4, ("07", "7")),
        (pd.Categorical(["b", "a"] * 4), ("a", "b")),
        ([True, False] * 4, ("False", "True")),
    ],
)
def test_typed_parquet_labels_are_spelt_as_in_csv(
    folder: Path, labels: object, expected: tuple[str, ...]
) -> None:
    table = folder / "a.parquet"
    pd.DataFrame({"file": FILES, "label": labels}).to_parquet(table)
    assert read(table).classes == expected


def test_columns_can_have_other_names(folder: Path) -> None:
    rows = [(name, "x", label, "train", "cat") for name, label in ROWS]
    table = table_of(folder, rows, ("path", "label", "given", "part", "real"))
    dataset = read(
        table, file_column="path", label_column="given", split_column="part", truth_column="real"
    )
    assert dataset.classes == ("cat", "dog")
    assert dataset.truth is not None
    assert dataset.truth.tolist() == [0] * 8


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_a_missing_column_lists_those_there_are(folder: Path, suffix: str) -> None:
    frame = pd.DataFrame({"file": FILES, "human": LABELS, "other": LABELS})
    table = folder / f"t.{suffix}"
    (frame.to_parquet if suffix == "parquet" else frame.to_csv)(table, index=False)
    with pytest.raises(DataPerfError, match="no column 'label'; it has file, human, other"):
        read(table)
    with pytest.raises(DataPerfError, match=r"no column 'part'.*--split-column"):
        read(table, label_column="human", split_column="part")
    assert len(read(table, label_column="human")) == 8


def test_rows_that_cannot_be_used_are_listed_and_left_out(folder: Path) -> None:
    (folder / "empty.png").touch()
    (folder / "broken.png").write_bytes(b"no PNG")
    whole = write_picture(folder / "truncated.png", side=200).read_bytes()
    (folder / "truncated.png").write_bytes(whole[:20])
    rows = [
        *((name, label, "train") for name, label in ROWS),
        ("", "cat", "train"), ("a.png", "", "train"), ("b.png", "cat", "holdout"),
        ("gone.png", "cat", "train"), ("empty.png", "cat", ""), ("broken.png", "cat", ""),
        ("truncated.png", "dog", ""), (FILES[0], "dog", "train"), ("./" + FILES[1], "dog", ""),
    ]  # fmt: skip
    dataset = read(table_of(folder, rows, ("file", "label", "split")))
    assert dataset.keys == tuple(FILES)
    found = problems(dataset)
    assert "row 9 of labels.csv names no file" in found["row 9"]
    assert "no label in labels.csv, row 10" in found["a.png"]
    assert "split 'holdout'" in found["b.png"]
    assert "No such file" in found["gone.png"]
    assert "is empty" in found["empty.png"]
    assert "not a picture" in found["broken.png"]
    assert "not a picture" in found["truncated.png"]
    assert "listed more than once" in found[FILES[0]]
    assert "listed more than once" in found[FILES[1]]
    assert len(found) == 9


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png", "pictures/../../secret.png", "..\\secret.png", "/secret.png",
        "C:\\secret.png", "C:secret.png", "\\\\server\\share\\secret.png", "out/secret.png",
        "link.png", "a\0b.png",
    ],
)  # fmt: skip
def test_files_outside_the_folder_are_refused(tmp_path: Path, name: str) -> None:
    folder = write_pictures(tmp_path / "set", FILES)
    secret = write_picture(tmp_path / "secret.png")
    (folder / "out").symlink_to(tmp_path)
    (folder / "link.png").symlink_to(secret)
    given = str(secret) if name == "/secret.png" else name
    dataset = read(table_of(folder, [*ROWS, (given, "cat")]))
    assert dataset.keys == tuple(FILES)
    assert "outside the dataset's folder" in problems(dataset)[given]


def test_links_inside_the_folder_and_backslashes_are_fine(folder: Path) -> None:
    (folder / "link.png").symlink_to(folder / FILES[0])
    dataset = read(table_of(folder, [("link.png", "cat"), (r"pictures\1.png", "dog"), *ROWS[2:]]))
    assert dataset.keys[:2] == ("link.png", "pictures/1.png")
    assert not dataset.problems


def test_files_may_lie_in_another_folder_than_the_table(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    table = table_of(tmp_path / "tables", ROWS)
    assert len(read(table, folder=str(folder))) == 8
    with pytest.raises(DataPerfError, match="no file that can be read"):
        read(table)


@pytest.mark.parametrize("name", ["train", "Training", ""])
def test_names_of_the_training_split(folder: Path, name: str) -> None:
    rows = [(*row, name) for row in ROWS[:6]] + [(*row, "TEST") for row in ROWS[6:]]
    assert len(read(table_of(folder, rows, ("file", "label", "split"))).train) == 6


def test_truth_is_kept_apart_and_trusted_where_labels_are_clean(folder: Path) -> None:
    splits = ["train"] * 4 + ["val"] * 2 + ["test"] * 2
    truths = ["dog", "dog", "", "bird", "dog", "dog", "dog", ""]
    rows = [(*row, s, t) for row, s, t in zip(ROWS, splits, truths, strict=True)]
    dataset = read(table_of(folder, rows, ("file", "label", "split", "truth")))
    assert dataset.classes == ("bird", "cat", "dog")
    assert dataset.truth is not None
    assert dataset.truth.tolist() == [2, 2, -1, 0, 2, 2, 2, -1]
    assert dataset.labels.tolist() == [1, 2, 1, 2, 2, 2, 2, 2]
    assert dataset.splits[4:].tolist() == [Split.VALIDATION] * 2 + [Split.TEST] * 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no column 'file'"),
        (b"file,label\n", "has no rows"),
        (b"file,label\na.png\n", "line 2: 1 value where the header has 2"),
        (b'file,label\n"a.png,cat\n', "cannot be read as a table"),
        (b"file,label\nM\xfcller.png,cat\n", "must be CSV in UTF-8"),
        (b"file,label,label\na.png,cat,dog\n", "several columns called 'label'"),
        (b"file,label,,\n,,,\n", "no usable row .row 1 of t.csv names no file"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path: Path, content: bytes, message: str) -> None:
    table = tmp_path / "t.csv"
    table.write_bytes(content)
    with pytest.raises(DataPerfError, match=message):
        read(table)


def test_parquet_that_is_none_and_columns_of_lists(folder: Path) -> None:
    (folder / "a.parquet").write_bytes(b"PAR1 and nothing more")
    with pytest.raises(DataPerfError, match=r"a\.parquet cannot be read as a table"):
        read(folder / "a.parquet")
    pd.DataFrame({"file": FILES, "label": [[1]] * 8}).to_parquet(folder / "b.parquet")
    with pytest.raises(DataPerfError, match="column 'label' holds lists"):
        read(folder / "b.parquet")


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataPerfError, match=r"gone\.csv cannot be found"):
        read(tmp_path / "gone.csv")
    with pytest.raises(DataPerfError, match=r"gone\.parquet cannot be"):
        read(tmp_path / "gone.parquet")


def test_shared_photos_open_with_one_option(shared: Path) -> None:
    table = shared / "data" / "photos-human-noise" / "labels.csv"
    dataset = read(table, label_column="human_single", truth_column="published_label")
    assert (len(dataset.train), len(dataset.test), len(dataset.classes)) == (3000, 1000, 10)
    assert not dataset.problems
    assert dataset.truth is not None
    assert np.array_equal(dataset.labels[dataset.test], dataset.truth[dataset.test])
