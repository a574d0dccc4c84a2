from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.export import TableFormat, labels_table, write_table
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

CSV = """\
file,label,split,given_label,excluded,times_changed,action,strategy,rank,who,when,seconds
train/0.png,a/b,train,cat,False,3,relabel,margin,4,ann,2026-01-02T03:04:05.003Z,0.25
train/1.png,,train,dog,True,1,exclude,,-1,ann,2026-01-02T03:04:05.004Z,0.0
train/2.png,a/b,train,a/b,False,0,keep,margin,2,ann,2026-01-02T03:04:05.005Z,1.5
train/3.png,cat,train,cat,False,1,,,,,,
train/4.png,dog,train,dog,False,0,,,,,,
train/5.png,a/b,train,a/b,False,0,flag,,-1,ann,2026-01-02T03:04:05.008Z,0.0
train/6.png,cat,test,cat,False,0,,,,,,
train/7.png,dog,test,dog,False,0,,,,,,
"""


@pytest.fixture
def decided(session: Session) -> Session:
    session.decide(0, Action.RELABEL, 1)
    session.decide(0, Action.RELABEL, 2, ShownAs("margin", 4, 0.25))
    session.decide(1, Action.EXCLUDE)
    session.decide(2, Action.KEEP, shown=ShownAs("margin", 2, 1.5))
    session.decide([0, 3], Action.RELABEL, 1)
    session.undo()
    session.decide(5, Action.FLAG)
    return session


def test_the_table_says_where_each_label_comes_from(decided: Session, tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    write_table(labels_table(decided.header, decided.journal()), path, TableFormat.CSV)
    assert path.read_text(encoding="utf-8") == CSV
    assert [file.name for file in tmp_path.iterdir() if "dpsession" not in file.name] == [path.name]


def test_parquet_holds_the_same_with_types(decided: Session, tmp_path: Path) -> None:
    table = labels_table(decided.header, decided.journal())
    path = tmp_path / "labels.parquet"
    write_table(table, path, TableFormat.PARQUET)
    back = pd.read_parquet(path)
    assert back.to_csv() == table.to_csv()
    assert back["rank"].dtype == "Int64"
    assert back["excluded"].dtype == bool


@pytest.mark.parametrize("table_format", TableFormat)
def test_an_undecided_session_exports_the_given_labels(
    session: Session, tmp_path: Path, table_format: TableFormat
) -> None:
    table = labels_table(session.header, session.journal())
    write_table(table, tmp_path / "table", table_format)
    assert table["label"].tolist() == table["given_label"].tolist()
    assert table["action"].isna().all()


def test_a_redone_decision_stands_again(decided: Session) -> None:
    decided.undo()
    decided.undo()
    decided.redo()
    table = labels_table(decided.header, decided.journal())
    assert table["action"].dropna().tolist() == ["relabel", "exclude", "keep"]


def test_equal_sessions_give_equal_bytes(decided: Session, tmp_path: Path) -> None:
    for table_format in TableFormat:
        for name in ("one", "two"):
            table = labels_table(decided.header, decided.journal())
            write_table(table, tmp_path / name, table_format)
        assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_session_is_never_overwritten_by_its_export(decided: Session) -> None:
    table = labels_table(decided.header, decided.journal())
    with pytest.raises(DataPerfError, match="named like a session"):
        write_table(table, decided.path, TableFormat.CSV)
    assert decided.decided == 4


def test_a_folder_that_is_not_there_is_named(decided: Session, tmp_path: Path) -> None:
    table = labels_table(decided.header, decided.journal())
    with pytest.raises(DataPerfError, match=r"missing/labels\.csv cannot be written"):
        write_table(table, tmp_path / "missing" / "labels.csv", TableFormat.CSV)


def test_names_that_are_no_unicode_go_to_csv_only(
    dataset: Dataset, clock: Callable[[], datetime], tmp_path: Path
) -> None:
    header = replace(Header.for_dataset(dataset), keys=("\udcff.png", *dataset.keys[1:]))
    with Session.create(tmp_path / "s.dpsession", header, who="ann", clock=clock) as session:
        table = labels_table(session.header, session.journal())
    write_table(table, tmp_path / "labels.csv", TableFormat.CSV)
    assert (tmp_path / "labels.csv").read_bytes().splitlines()[1].startswith(b"\xff.png,cat,")
    with pytest.raises(DataPerfError, match="Choose CSV"):
        write_table(table, tmp_path / "labels.parquet", TableFormat.PARQUET)
    assert not (tmp_path / "labels.parquet").exists()
