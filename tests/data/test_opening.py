from pathlib import Path

import pandas as pd
import pytest
from picture_files import write_classes

from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

TABLE = "file,label\ncat/0.png,cat\n"


def test_a_folder_of_class_folders(tmp_path: Path) -> None:
    write_classes(tmp_path, 2)
    assert source_for(str(tmp_path)) == Source("folder", str(tmp_path))
    assert len(open_dataset(source_for(str(tmp_path)), Monitor())) == 4


@pytest.mark.parametrize("name", ["labels.csv", "Labels.CSV", "manifest.tsv", "metadata.csv"])
def test_a_folder_with_a_table_of_a_usual_name_is_that_table(tmp_path: Path, name: str) -> None:
    write_classes(tmp_path, 2)
    (tmp_path / "a.csv").write_text("x\n1\n", encoding="utf-8")
    (tmp_path / name).write_text(TABLE, encoding="utf-8")
    assert source_for(str(tmp_path)) == Source("manifest", str(tmp_path / name))


def test_labels_go_before_other_usual_names(tmp_path: Path) -> None:
    for name in ("manifest.csv", "labels.parquet"):
        (tmp_path / name).write_bytes(b"")
    assert source_for(str(tmp_path)).path == str(tmp_path / "labels.parquet")


@pytest.mark.parametrize(
    ("text", "kind"), [(TABLE, "manifest"), ("note\nabc\n", "folder"), ("\xff", "folder")]
)
def test_another_table_beside_class_folders_must_name_files(
    tmp_path: Path, text: str, kind: str
) -> None:
    write_classes(tmp_path, 2)
    (tmp_path / "birds.csv").write_text(text, encoding="latin-1")
    assert source_for(str(tmp_path)).kind == kind


def test_another_table_may_call_its_column_of_files_otherwise(tmp_path: Path) -> None:
    write_classes(tmp_path, 2)
    (tmp_path / "birds.csv").write_text("path,label\n", encoding="utf-8")
    assert source_for(str(tmp_path), file_column="path").kind == "manifest"


def test_the_only_table_of_a_flat_folder_is_taken(tmp_path: Path) -> None:
    pd.DataFrame({"a": [1]}).to_parquet(tmp_path / "birds.parquet")
    assert source_for(str(tmp_path)).path == str(tmp_path / "birds.parquet")


def test_several_unknown_tables_are_none(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(TABLE, encoding="utf-8")
    assert source_for(str(tmp_path)).kind == "folder"


def test_paths_become_absolute_and_empty_options_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    expected = Source("manifest", str(tmp_path / "t.csv"), {"label_column": "human"})
    for place in ("t.csv", "./t.csv", "~/t.csv", str(tmp_path / "t.csv")):
        assert source_for(place, label_column="human", split_column="") == expected


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("gone", "gone is not there; check the path"),
        ("a.txt", "neither a folder nor a table"),
        ("~no-such-person/a", "no such home folder"),
    ],
)
def test_what_cannot_be_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").touch()
    with pytest.raises(DataPerfError, match=message):
        source_for(place)


def test_the_embedded_set_has_a_name() -> None:
    assert source_for("embedded:handwriting") == Source("embedded", "handwriting")
    with pytest.raises(DataPerfError, match="no embedded set 'birds'; there is handwriting"):
        open_dataset(source_for("embedded:birds"), Monitor())


def test_unknown_kinds_of_sources_are_refused() -> None:
    with pytest.raises(DataPerfError, match="kind 'ftp' cannot be opened"):
        open_dataset(Source("ftp", "x"), Monitor())
