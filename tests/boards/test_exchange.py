"""Boards travel as one file: merging twice changes nothing, a changed file is noticed."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Draft, Submission, canonical
from dataperf_gui.boards.exchange import HEADER, export_boards, import_boards
from dataperf_gui.boards.store import Boards
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

DRAFT = Draft("vision-cleaning", "ann", "ünï “quoted”", {"a.txt": b"\x00\xff", "b.txt": b""})


def opened(folder: Path, name: str) -> Boards:
    return Boards(sqlite_url(folder / f"{name}.sqlite"))


def known(boards: Boards) -> dict[str, Submission]:
    return {found.entry.id: found for found in boards.submissions()}


def test_two_groups_merge_into_the_same_boards(boards: Boards, tmp_path: Path) -> None:
    first = boards.enter(DRAFT, "ann")
    file = tmp_path / "boards.jsonl"
    assert export_boards(boards, file, Monitor()) == 1
    with opened(tmp_path, "other") as other:
        own = other.enter(Draft("speech-selection", "bo", "x", {"c.json": b"{}"}), "bo")
        assert import_boards(other, file, Monitor()) == 1
        assert import_boards(other, file, Monitor()) == 0
        assert known(other).keys() == {first, own}
        assert known(other)[first] == boards.submission(first)
        assert other.files(first) == DRAFT.files
        assert other.faults() == []
        export_boards(other, file, Monitor())
    assert import_boards(boards, file, Monitor()) == 1
    assert known(boards).keys() == {first, own}
    assert boards.faults() == []


def test_later_steps_follow_and_earlier_files_take_nothing_back(tmp_path: Path) -> None:
    early, late = tmp_path / "early.jsonl", tmp_path / "late.jsonl"
    with opened(tmp_path, "a") as ours, opened(tmp_path, "b") as theirs:
        identity = ours.enter(DRAFT, "ann")
        export_boards(ours, early, Monitor())
        ours.advance(identity, State.CHECKING, "program")
        export_boards(ours, late, Monitor())
        assert [import_boards(theirs, file, Monitor()) for file in (early, late, early)] == [
            1, 1, 0,
        ]  # fmt: skip
        assert theirs.submission(identity).entry.state is State.CHECKING


def test_a_submission_that_went_two_ways_is_refused_and_nothing_added(tmp_path: Path) -> None:
    file = tmp_path / "boards.jsonl"
    with opened(tmp_path, "a") as ours, opened(tmp_path, "b") as theirs:
        identity = ours.enter(DRAFT, "ann")
        export_boards(ours, file, Monitor())
        import_boards(theirs, file, Monitor())
        theirs.advance(identity, State.CANCELLED, "bo")
        ours.enter(DRAFT, "ann")
        ours.advance(identity, State.CHECKING, "program")
        export_boards(ours, file, Monitor())
        before = known(theirs)
        with pytest.raises(DataPerfError, match=f"submission {identity} went another way"):
            import_boards(theirs, file, Monitor())
        assert known(theirs) == before


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_changed_byte_goes_unnoticed(tmp_path: Path, data: st.DataObject) -> None:
    file = tmp_path / "boards.jsonl"
    if not file.exists():
        with opened(tmp_path, "a") as boards:
            boards.enter(DRAFT, "ann")
            export_boards(boards, file, Monitor())
    whole = file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 2))  # the last line end may go
    damaged = bytearray(whole)
    damaged[place] ^= data.draw(st.integers(1, 255))
    other = tmp_path / "damaged.jsonl"
    other.write_bytes(damaged)
    with opened(tmp_path, "b") as boards:
        with pytest.raises(DataPerfError, match=r"damaged\.jsonl"):
            import_boards(boards, other, Monitor())
        assert boards.submissions() == []


@pytest.mark.parametrize("content", ["", "{}\n", "x\n", '{"format":"dataperf-gui boards"}\n'])
def test_other_files_are_named_as_such(tmp_path: Path, content: str) -> None:
    file = tmp_path / "other.jsonl"
    file.write_text(content)
    with (
        opened(tmp_path, "a") as boards,
        pytest.raises(DataPerfError, match="holds no boards of this version"),
    ):
        import_boards(boards, file, Monitor())


def test_a_line_without_a_submission_is_named(tmp_path: Path) -> None:
    file = tmp_path / "boards.jsonl"
    with opened(tmp_path, "a") as boards:
        export_boards(boards, file, Monitor())
        with file.open("a") as opened_file:
            opened_file.write(json.dumps({"sha256": ""}) + "\n")
        with pytest.raises(DataPerfError, match="line 2: not as it was exported"):
            import_boards(boards, file, Monitor())


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with opened(tmp_path, "a") as boards:
        file = tmp_path / "no such folder" / "boards.jsonl"
        with pytest.raises(DataPerfError, match="no such folder"):
            export_boards(boards, file, Monitor())


@pytest.mark.parametrize(
    "detail",
    [
        {"score": "much"}, {"per_task": {"a": "much"}}, {"intervals": {"": [1]}},
        {"faults": [{"code": "X"}]}, {"receipt": "{}"}, {"seconds": "long"}, {"reason": 7},
    ],
)  # fmt: skip
def test_a_line_that_boards_could_not_show_is_refused(
    tmp_path: Path, detail: dict[str, object]
) -> None:
    """Hashes hold in it, but whoever wrote it was another program."""
    file = tmp_path / "boards.jsonl"
    with opened(tmp_path, "a") as ours, opened(tmp_path, "b") as theirs:
        identity = ours.enter(DRAFT, "ann")
        ours.advance(identity, State.CHECKING, "x", detail)
        with ours._engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT submission, at, who, state, detail FROM audit ORDER BY seq"
            ).all()
        content = {
            "events": [list(row) for row in rows],
            "files": {"a.txt": "AP8=", "b.txt": ""},
        }
        line = canonical(content | {"sha256": sha256(canonical(content).encode()).hexdigest()})
        file.write_text(f"{canonical(HEADER)}\n{line}\n")
        with pytest.raises(DataPerfError, match="line 2: not as it was exported"):
            import_boards(theirs, file, Monitor())
        assert theirs.submissions() == []
