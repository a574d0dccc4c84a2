"""Random damage of a valid submission is refused or scored: no crash, no wrong acceptance."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from official_cleaning import N_TRAIN, Folder

from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Fault, Findings, Refused
from dataperf_gui.challenges.vision_cleaning.challenge import read_everything
from dataperf_gui.challenges.vision_cleaning.submissions import Submission

VALID = "".join(f"{row}\n" for row in range(N_TRAIN)).encode()
edits = st.lists(
    st.tuples(
        st.integers(0, len(VALID)),
        st.integers(0, 6),
        st.one_of(st.binary(max_size=4), st.sampled_from([b"\n", b"-", b"0", b" ", b"\r\n", b"."])),
    ),
    min_size=1,
    max_size=3,
)
"""Where, how many bytes go, and what comes instead."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    return Folder(tmp_path_factory.mktemp("official"))


def damaged(places: list[tuple[int, int, bytes]]) -> bytes:
    content = VALID
    for start, length, new in places:
        content = content[:start] + new + content[start + length :]
    return content


def original_rows(content: bytes) -> list[int] | None:
    """Read lines as the original does: text mode, ``int`` of each line; None where it stops."""
    try:
        text = content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        return [int(line) for line in text.removesuffix("\n").split("\n")]
    except ValueError:
        return None


def verdict(request: Request) -> tuple[tuple[Fault, ...], tuple[Submission, ...]]:
    """Return the faults found, or the submissions read."""
    try:
        _, submissions = read_everything(request, Findings(official=request.official))
    except Refused as refused:
        return refused.faults, ()
    return (), submissions


@settings(max_examples=150, deadline=None)
@given(places=edits)
def test_damage_is_refused_or_scored(folder: Folder, places: list[tuple[int, int, bytes]]) -> None:
    content = damaged(places)
    folder.submit(content)
    rows = original_rows(content)
    faults, submissions = verdict(Request(folder.path))
    if rows is not None and sorted(rows) == list(range(N_TRAIN)):
        assert not faults
        assert submissions[0].ranking.tolist() == rows
    else:
        assert faults
        assert all(fault.file == "submissions/01g317_mine.txt" for fault in faults)


@settings(max_examples=150, deadline=None)
@given(places=edits)
def test_damage_gets_the_original_s_verdict_on_request(
    folder: Folder, places: list[tuple[int, int, bytes]]
) -> None:
    content = damaged(places)
    folder.submit(content)
    rows = original_rows(content)
    faults, submissions = verdict(Request(folder.path, official=True))
    if rows is not None and all(0 <= row < N_TRAIN for row in rows[:N_TRAIN]):
        assert not faults
        assert submissions[0].ranking.tolist() == rows[:N_TRAIN]
    else:
        assert faults


@settings(max_examples=60, deadline=None)
@given(start=st.integers(0, 300), length=st.integers(0, 6), new=st.binary(max_size=6))
def test_damaged_setups_are_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, start: int, length: int, new: bytes
) -> None:
    folder = Folder(tmp_path_factory.mktemp("official"))
    setup = folder.path / "task_setup.yml"
    content = setup.read_bytes()
    setup.write_bytes(content[:start] + new + content[start + length :])
    folder.submit(VALID)
    faults, submissions = verdict(Request(folder.path))
    assert bool(faults) or len(submissions) <= 1
    assert all(str(fault).count("\n") == 0 for fault in faults)


def test_an_unreadable_file_is_a_fault(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (folder.path / "submissions" / "01g317_folder.txt").mkdir()
    with pytest.raises(Refused, match="cannot be read"):
        read_everything(Request(folder.path), Findings())
