"""Submissions in real databases: kept, followed, sealed, and none lost."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, text

from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Draft, Result, refusal_detail, result_detail
from dataperf_gui.boards.store import Boards
from dataperf_gui.boards.tables import metadata
from dataperf_gui.challenges.faults import Fault, FaultCode
from dataperf_gui.messages import DataPerfError, Message

FILES = {"odd_ann.txt": b"2\n0\n1\n", "time_odd_ann.txt": b"3.000\n"}
DRAFT = Draft("vision-cleaning", "ann", "by ear", FILES, "human", journal_head="ab" * 32)
RESULT = Result(0.25, {"odd": 0.25}, {"": (0.2, 0.3)}, '{"score":0.25}', 1.5)
N_EACH = 1000


def scored(boards: Boards, draft: Draft = DRAFT, result: Result = RESULT) -> str:
    """Take a submission all the way."""
    identity = boards.enter(draft, draft.owner)
    for state in (State.CHECKING, State.QUEUED, State.RUNNING):
        boards.advance(identity, state, "program")
    boards.advance(identity, State.SCORED, "program", result_detail(result))
    return identity


def tamper(url: str, statement: str) -> None:
    """Change the database behind the program's back."""
    engine = create_engine(url)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
        connection.execute(text(statement))
    engine.dispose()


def test_what_was_handed_in_comes_back(boards: Boards) -> None:
    identity = scored(boards)
    found = boards.submission(identity[:8])
    assert (found.entry.owner, found.entry.name, found.entry.division) == ("ann", "by ear", "human")
    assert (found.entry.score, dict(found.entry.per_task)) == (0.25, {"odd": 0.25})
    assert found.entry.intervals[""] == (0.2, 0.3)
    assert found.entry.when.utcoffset() is not None
    assert (found.receipt, found.seconds, found.journal_head) == ('{"score":0.25}', 1.5, "ab" * 32)
    assert found.files.keys() == FILES.keys()
    assert boards.files(identity) == FILES
    assert [event.state for event in found.events] == [
        State.DRAFT, State.CHECKING, State.QUEUED, State.RUNNING, State.SCORED,
    ]  # fmt: skip
    assert boards.faults() == []


def test_a_refusal_keeps_its_codes_lines_and_sentences(boards: Boards) -> None:
    identity = boards.enter(DRAFT, "ann")
    boards.advance(identity, State.CHECKING, "program")
    message = Message("repeats row {row}", {"row": 2})
    fault = Fault(FaultCode.DUPLICATE_ID, "odd_ann.txt", "line 3", message)
    boards.advance(identity, State.REJECTED, "program", refusal_detail([fault], 0.0))
    found = boards.submission(identity)
    assert found.entry.state is State.REJECTED
    assert found.faults[0] == {
        "code": "DUPLICATE_ID", "file": "odd_ann.txt", "where": "line 3",
        "sentence": "repeats row 2",
    }  # fmt: skip
    assert (found.entry.score, found.would_score) == (None, 0.0)


def test_a_step_that_cannot_be_is_refused_and_changes_nothing(boards: Boards) -> None:
    identity = boards.enter(DRAFT, "ann")
    with pytest.raises(DataPerfError, match="a submission that is draft cannot become scored"):
        boards.advance(identity, State.SCORED, "program", result_detail(RESULT))
    with pytest.raises(DataPerfError, match="there is no submission nobody"):
        boards.advance("nobody", State.CHECKING, "program")
    assert boards.submission(identity).entry.state is State.DRAFT
    assert boards.faults() == []


def test_submissions_are_listed_by_challenge_in_order(boards: Boards) -> None:
    speech = Draft("speech-selection", "bo", "ears", {"en_25_train.json": b"{}"})
    ids = [boards.enter(draft, "x") for draft in (DRAFT, speech, DRAFT)]
    assert [found.entry.id for found in boards.submissions()] == ids
    assert [found.entry.owner for found in boards.submissions("speech-selection")] == ["bo"]


def test_an_id_must_name_one_submission(boards: Boards) -> None:
    for _ in range(17):  # two of them begin with the same of sixteen digits
        boards.enter(DRAFT, "ann")
    first = Counter(found.entry.id[0] for found in boards.submissions())
    with pytest.raises(DataPerfError, match="several submissions"):
        boards.submission(first.most_common(1)[0][0])
    with pytest.raises(DataPerfError, match="no submissions"):
        boards.submission("no such id")


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE audit SET detail = replace(detail, '0.25', '0.05') WHERE seq = 5", "row 5 is not"),
        ("UPDATE audit SET who = 'somebody' WHERE seq = 2", "row 2 is not as it was written"),
        ("DELETE FROM audit WHERE seq = 3", "missing between row 2 and row 4"),
        ("DELETE FROM audit WHERE seq = 10", "rows are missing after row 9"),
        ("UPDATE audit SET seq = 99 WHERE seq = 10", "missing between row 9 and row 99"),
        ("UPDATE submissions SET state = 'verified'", "the state of submission"),
        ("UPDATE files SET name = 'other.txt' WHERE name = 'odd_ann.txt'", "the files of"),
        ("DELETE FROM chain", "rows are missing after row 10"),
    ],
)
def test_what_is_edited_is_found(boards: Boards, url: str, statement: str, sentence: str) -> None:
    scored(boards)
    scored(boards)
    tamper(url, statement)
    assert sentence in " ".join(map(str, boards.faults()))


def test_a_file_that_was_edited_is_not_handed_out(boards: Boards, url: str) -> None:
    identity = scored(boards)
    kind = "'9'" if url.startswith("sqlite") else "'9'::bytea"
    tamper(url, f"UPDATE contents SET content = {kind}")  # noqa: S608 - a constant
    with pytest.raises(DataPerfError, match="is not as it was handed in"):
        boards.files(identity)
    assert "the files of submission" in str(boards.faults()[0])


def test_two_processes_lose_no_entry(url: str) -> None:
    script = Path(__file__).with_name("writer.py")
    writers = [
        subprocess.Popen([sys.executable, str(script), url, owner, str(N_EACH)])
        for owner in ("ann", "bo")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    with Boards(url) as boards:
        owners = Counter(found.entry.owner for found in boards.submissions())
        assert owners == {"ann": N_EACH, "bo": N_EACH}
        assert boards.faults() == []


def test_a_process_that_dies_leaves_whole_entries(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "boards.sqlite")
    for _ in range(3):
        with Boards(url) as boards:
            before = len(boards.submissions())
        script = Path(__file__).with_name("writer.py")
        writer = subprocess.Popen([sys.executable, str(script), url, "ann", "100000"])
        with Boards(url) as boards:
            while len(boards.submissions()) < before + 20:
                assert writer.poll() is None
        writer.kill()
        writer.wait()
        with Boards(url) as boards:
            found = boards.submissions()
            assert boards.faults() == []
            assert all(len(boards.files(one.entry.id)) == 1 for one in found)


def test_the_tables_are_those_that_the_program_names(url: str) -> None:
    Boards(url).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_a_database_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "boards.sqlite")
    Boards(url).close()
    tamper(url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DataPerfError, match="made by a newer version of the program"):
        Boards(url)


@pytest.mark.parametrize("url", ["nonsense", "oracle://x", "sqlite:////no/such/folder/b.sqlite"])
def test_an_address_that_cannot_be_opened_is_named(url: str) -> None:
    with pytest.raises(DataPerfError, match=url.replace("/", ".")):
        Boards(url)


def test_a_password_is_not_shown() -> None:
    with pytest.raises(DataPerfError) as caught:
        Boards("postgresql+psycopg://ann:secret@localhost:1/none")
    assert "secret" not in str(caught.value)
    assert "localhost" in str(caught.value)
