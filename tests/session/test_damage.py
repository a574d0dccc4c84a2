"""What was written can be told from what was damaged, and damage is never made worse."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, Decision, ShownAs
from dataperf_gui.session.repair import rescue, verify
from dataperf_gui.session.session import Session

N_ROWS = 10
ROWS = st.integers(1, N_ROWS)
TEXTS = ("action", "strategy", "who", '"when"')
NUMBERS = ("step", "item", "given", "label", "rank", "seconds", "target")
quick = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def damaged(file: Path, folder: Path, *statements: tuple[str, tuple[object, ...]]) -> Path:
    """Return a copy of `file` changed by SQL, its triggers gone."""
    path = folder / "damaged.dpsession"
    shutil.copy(file, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement, values in statements:
            connection.execute(statement, values)
    return path


def findings(path: Path) -> list[str]:
    return [str(finding) for finding in verify(path)]


def assert_refused_untouched(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DataPerfError, match="damaged"):
        Session.open(path)
    assert path.read_bytes() == before


def decisions(path: Path) -> list[Decision]:
    with Session.open(path, read_only=True) as session:
        return list(session.journal())


def test_an_untouched_file_has_no_findings(decided_file: Path) -> None:
    assert findings(decided_file) == []
    assert len(decisions(decided_file)) == N_ROWS


@quick
@given(
    row=ROWS, column=st.sampled_from(TEXTS), value=st.text(st.characters(codec="utf-8"), max_size=5)
)
def test_an_edited_word_is_found(
    decided_file: Path, tmp_path: Path, row: int, column: str, value: str
) -> None:
    was = decisions(decided_file)[row - 1]
    assume(value not in (was.action, was.shown.strategy, was.who, was.when))
    edit = f"UPDATE journal SET {column} = ? WHERE seq = ?"  # noqa: S608 - from a list
    path = damaged(decided_file, tmp_path, (edit, (value, row)))
    assert findings(path) == [f"row {row} is not as it was written"]
    assert_refused_untouched(path)


@quick
@given(row=ROWS, column=st.sampled_from(NUMBERS), difference=st.integers(1, 2**40))
def test_an_edited_number_is_found(
    decided_file: Path, tmp_path: Path, row: int, column: str, difference: int
) -> None:
    edit = f"UPDATE journal SET {column} = {column} + ? WHERE seq = ?"  # noqa: S608 - from a list
    path = damaged(decided_file, tmp_path, (edit, (difference, row)))
    assert findings(path) == [f"row {row} is not as it was written"]
    assert_refused_untouched(path)


@quick
@given(first=ROWS, count=st.integers(1, N_ROWS))
def test_missing_rows_are_found(decided_file: Path, tmp_path: Path, first: int, count: int) -> None:
    last = min(N_ROWS, first + count - 1)
    delete = "DELETE FROM journal WHERE seq BETWEEN ? AND ?"
    path = damaged(decided_file, tmp_path, (delete, (first, last)))
    if last < N_ROWS:
        place = f"rows are missing between row {first - 1} and row {last + 1}"
    else:
        place = f"the journal ends with row {first - 1}, but row {N_ROWS} was the last one written"
    assert findings(path) == [place]
    assert_refused_untouched(path)


@quick
@given(one=ROWS, other=ROWS)
def test_swapped_rows_are_found(decided_file: Path, tmp_path: Path, one: int, other: int) -> None:
    assume(one != other)
    move = "UPDATE journal SET seq = ? WHERE seq = ?"
    path = damaged(
        decided_file, tmp_path, (move, (99, one)), (move, (one, other)), (move, (other, 99))
    )
    found = findings(path)
    assert f"row {one} is not as it was written" in found
    assert f"row {other} is not as it was written" in found
    assert_refused_untouched(path)


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE header SET content = replace(content, 'cat', 'cow')", "the header"),
        ("UPDATE header SET labels = zeroblob(8)", "the header"),
        ("UPDATE header SET hash = zeroblob(32)", "the header"),
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 4", "row 4"),
        ("UPDATE journal SET who = CAST(x'ff' AS TEXT) WHERE seq = 4", "row 4"),
        ("UPDATE journal SET who = x'616e6e' WHERE seq = 4", "row 4"),
        ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 10", "row 10"),
        ("UPDATE head SET hash = zeroblob(32)", "the seal of row 10"),
        ("UPDATE head SET seq = 12", "row 12 was the last"),
        ("INSERT INTO journal (seq, hash) VALUES (11, zeroblob(32))", "row 11"),
    ],
)
def test_other_edits_are_found(
    decided_file: Path, tmp_path: Path, statement: str, finding: str
) -> None:
    path = damaged(decided_file, tmp_path, (statement, ()))
    assert finding in findings(path)[0]
    assert_refused_untouched(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET label = 0 WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 10",
        "INSERT OR REPLACE INTO journal (seq) VALUES (10)",
        "INSERT INTO journal (seq) VALUES (12)",
        "UPDATE header SET content = ''",
        "DELETE FROM header",
    ],
)
def test_the_file_itself_refuses_edits(decided_file: Path, tmp_path: Path, statement: str) -> None:
    path = tmp_path / "copy.dpsession"
    shutil.copy(decided_file, path)
    refused = pytest.raises(sqlite3.IntegrityError, match=r"append-only|written once")
    with closing(sqlite3.connect(path)) as connection, refused:
        connection.execute(statement)
    assert findings(path) == []


def is_same_or_refused(original: Path, content: bytes, *, read_only: bool) -> bool:
    """Open `content` as a session: is it what was written, or refused and left alone?"""
    with TemporaryDirectory() as folder:  # each its own: SQLite leaves files beside a broken one
        path = Path(folder) / "broken.dpsession"
        path.write_bytes(content)
        try:
            with Session.open(path, read_only=read_only) as session:
                return list(session.journal()) == decisions(original)
        except DataPerfError as error:
            return "broken.dpsession" in str(error) and path.read_bytes() == content


@quick
@given(data=st.data(), read_only=st.booleans())
def test_a_flipped_byte_never_changes_what_is_read(
    decided_file: Path, data: st.DataObject, *, read_only: bool
) -> None:
    content = bytearray(decided_file.read_bytes())
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= data.draw(st.integers(1, 255))
    assert is_same_or_refused(decided_file, bytes(content), read_only=read_only)


@quick
@given(data=st.data(), read_only=st.booleans())
def test_a_truncated_file_is_refused(
    decided_file: Path, data: st.DataObject, *, read_only: bool
) -> None:
    content = decided_file.read_bytes()
    content = content[: data.draw(st.integers(0, len(content) - 1))]
    assert is_same_or_refused(decided_file, content, read_only=read_only)


def another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE journal (seq INTEGER)")


def newer_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 2")


STRANGERS: list[tuple[Callable[[Path], object], str]] = [
    (lambda path: path.unlink(), "no session file"),
    (lambda path: path.write_bytes(b""), "not a session"),
    (lambda path: path.write_text("file,label\na.png,cat\n"), "not a session"),
    (lambda path: (path.unlink(), path.mkdir()), "cannot be read"),
    (lambda path: (path.unlink(), another_program(path)), "not a session"),
    (newer_version, "newer version of the program .format 2, this one reads up to 1."),
]


@pytest.mark.parametrize(("make", "sentence"), STRANGERS)
def test_what_is_no_session_is_refused(
    decided_file: Path, tmp_path: Path, make: Callable[[Path], object], sentence: str
) -> None:
    path = tmp_path / "stranger.dpsession"
    shutil.copy(decided_file, path)
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(DataPerfError, match=sentence):
        Session.open(path)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_full_disk_takes_nothing_and_loses_nothing(session: Session) -> None:
    session.decide(0, Action.EXCLUDE)
    connection = session._journal._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    many = [ShownAs("margin" * 1000)] * 8
    with pytest.raises(DataPerfError, match="Nothing was saved"):
        session.decide(range(8), Action.KEEP, shown=many)
    assert (session.last_seq, session.decided) == (1, 1)
    connection.execute("PRAGMA max_page_count = 100000")
    session.decide(range(8), Action.KEEP, shown=many)
    session.close()
    with Session.open(session.path) as again:
        assert again.last_seq == 9
        assert again.decided == 8


@quick
@given(row=ROWS)
def test_what_was_decided_before_the_damage_is_saved(
    decided_file: Path, tmp_path: Path, row: int
) -> None:
    edit = "UPDATE journal SET who = 'eve' WHERE seq = ?"
    path = damaged(decided_file, tmp_path, (edit, (row,)))
    out = tmp_path / "saved.dpsession"
    out.unlink(missing_ok=True)
    before = path.read_bytes()
    assert rescue(path, out) == row - 1
    assert path.read_bytes() == before
    assert decisions(out) == decisions(decided_file)[: row - 1]
    with Session.open(out, who="ann") as session:
        session.decide(0, Action.KEEP)
    assert findings(out) == []


@quick
@given(data=st.data())
def test_the_beginning_of_a_truncated_file_is_saved_or_refused(
    decided_file: Path, data: st.DataObject
) -> None:
    content = decided_file.read_bytes()
    with TemporaryDirectory() as folder:
        path, out = Path(folder) / "short.dpsession", Path(folder) / "saved.dpsession"
        path.write_bytes(content[: data.draw(st.integers(0, len(content) - 1))])
        try:
            n_rows = rescue(path, out)
        except DataPerfError:
            assert not out.exists()
        else:
            assert decisions(out) == decisions(decided_file)[:n_rows]


def test_nothing_is_saved_over_another_file_or_without_a_header(
    decided_file: Path, tmp_path: Path
) -> None:
    with pytest.raises(DataPerfError, match="is there already"):
        rescue(decided_file, decided_file)
    edit = "UPDATE header SET content = replace(content, 'cat', 'cow')"
    path = damaged(decided_file, tmp_path, (edit, ()))
    with pytest.raises(DataPerfError, match="header"):
        rescue(path, tmp_path / "saved.dpsession")
