"""What becomes of entries that did not come to their end, of too many, and of exploits."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from sqlalchemy import create_engine, text

from dataperf_gui.assets import asset
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import Kind, State
from dataperf_gui.boards.events import Draft, Submission
from dataperf_gui.boards.publishing import go_on, submit, write_files
from dataperf_gui.boards.store import Boards
from dataperf_gui.boards.tries import Limit
from dataperf_gui.challenges.base import Evaluation, Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.challenges.vision_selection.challenge import VisionSelection
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

CHALLENGE = "data-acquisition"


def sample(challenge: str) -> Path:
    return Path(str(asset("challenges", challenge, "sample")))


def entry(challenge: str, name: str = "random", seed: int = 0) -> dict[str, bytes]:
    request = Request(sample(challenge), options={"name": name, "seed": seed})
    files = load_challenge(challenge).baseline(request, Findings(), Monitor())
    return {file: text.encode() for file, text in files.items()}


@pytest.fixture(scope="module")
def purchases() -> dict[str, bytes]:
    return entry(CHALLENGE, "uniform")


@pytest.fixture
def local(tmp_path: Path) -> Iterator[Boards]:
    with Boards(sqlite_url(tmp_path / "own.sqlite")) as opened:
        yield opened


def emptied(url: str) -> str:
    """Empty a PostgreSQL database and return its address."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


def handed_in(boards: Boards, draft: Draft) -> Submission:
    return boards.submission(submit(boards, draft, sample(draft.challenge), Monitor()))


@pytest.mark.parametrize(
    ("kind", "end"),
    [("sqlite", end) for end in ("draft", "checking", "queued", "running", "scoring", "scored")]
    + [("postgres", "scoring")],
)
def test_a_program_that_is_killed_loses_no_entry(
    request: pytest.FixtureRequest, tmp_path: Path, purchases: dict[str, bytes], kind: str, end: str
) -> None:
    if kind == "sqlite":
        url = sqlite_url(tmp_path / "boards.sqlite")
    else:
        url = emptied(request.getfixturevalue("postgres"))
    (tmp_path / "files").mkdir()
    for name, content in purchases.items():
        (tmp_path / "files" / name).write_bytes(content)
    script = Path(__file__).with_name("submitter.py")
    words = [url, CHALLENGE, str(tmp_path / "files"), str(sample(CHALLENGE)), end]
    died = subprocess.run([sys.executable, str(script), *words], check=False)
    assert died.returncode == -9
    with Boards(url) as boards:
        assert boards.faults() == []
        (found,) = boards.submissions()
        assert found.entry.state == ("running" if end == "scoring" else end)
        assert boards.files(found.entry.id) == purchases
        if end != "scored":
            assert go_on(boards, found.entry.id, sample(CHALLENGE), Monitor()) is State.SCORED
        found = boards.submission(found.entry.id)
        again = handed_in(boards, Draft(CHALLENGE, "ann", "in one go", purchases))
        assert found.receipt == again.receipt
        assert found.reason == ""
        assert boards.faults() == []


def test_what_came_to_its_end_is_not_taken_up_again(
    local: Boards, purchases: dict[str, bytes]
) -> None:
    found = handed_in(local, Draft(CHALLENGE, "ann", "mine", purchases))
    with pytest.raises(DataPerfError, match="mine is scored: only what did not come to its end"):
        go_on(local, found.entry.id, sample(CHALLENGE), Monitor())


def test_what_was_cancelled_or_took_too_long_goes_on(
    local: Boards, purchases: dict[str, bytes]
) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        submit(local, Draft(CHALLENGE, "a", "x", purchases), sample(CHALLENGE), monitor)
    draft = Draft(CHALLENGE, "b", "y", purchases)
    submit(local, draft, sample(CHALLENGE), Monitor(), limit_s=0.0)
    states = [found.entry.state for found in local.submissions()]
    assert states == [State.CANCELLED, State.TIMED_OUT]
    for found in local.submissions():
        assert go_on(local, found.entry.id, sample(CHALLENGE), Monitor()) is State.SCORED
    assert {found.reason for found in local.submissions()} == {""}


def test_an_accident_of_the_program_is_kept_as_a_failure_and_can_be_tried_again(
    local: Boards, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Evaluation:
        raise MemoryError("no room")

    draft = Draft("vision-selection", "ann", "x", entry("vision-selection"))
    with monkeypatch.context() as patch:
        patch.setattr(VisionSelection, "evaluate", broken)
        found = handed_in(local, draft)
    assert (found.entry.state, found.reason) == (State.FAILED, "MemoryError: no room")
    again = go_on(local, found.entry.id, sample("vision-selection"), Monitor())
    assert again is State.SCORED


def test_a_folder_that_is_none_of_the_challenge_is_named_before_anything_is_kept(
    local: Boards, tmp_path: Path, purchases: dict[str, bytes]
) -> None:
    with pytest.raises(DataPerfError, match="so it is no folder of"):
        submit(local, Draft(CHALLENGE, "a", "x", purchases), tmp_path, Monitor())
    assert local.submissions() == []


def test_broken_data_are_no_fault_of_the_entry(
    local: Boards, tmp_path: Path, purchases: dict[str, bytes]
) -> None:
    folder = tmp_path / "market"
    copytree(sample(CHALLENGE), folder)
    (folder / "marketinfo" / "0" / "price" / "budget.txt").write_text("much")
    with pytest.raises(DataPerfError, match=r"budget\.txt"):
        submit(local, Draft(CHALLENGE, "a", "x", purchases), folder, Monitor())
    (found,) = local.submissions()
    assert found.entry.state is State.CANCELLED
    assert "budget.txt" in found.reason
    assert go_on(local, found.entry.id, sample(CHALLENGE), Monitor()) is State.SCORED


def test_a_limit_counts_what_was_scored_and_not_what_was_refused(
    boards: Boards,
) -> None:
    challenge, good = "vision-selection", entry("vision-selection")
    boards.set_limit(challenge, Limit(2, hours=24))
    nonsense = good | {min(good): b"nonsense\n"}
    states = [
        handed_in(boards, Draft(challenge, owner, "x", files, kind=kind)).entry.state
        for owner, files, kind in [
            ("ann", nonsense, Kind.OWN), ("ann", good, Kind.OWN), ("ann", good, Kind.OWN),
            ("ann", good, Kind.OWN), ("bo", good, Kind.OWN), ("ann", good, Kind.BASELINE),
        ]
    ]  # fmt: skip
    refused, scored = State.REJECTED, State.SCORED
    assert states == [refused, scored, scored, refused, scored, scored]
    fault = boards.submissions()[3].faults[0]
    assert fault["code"] == "LIMIT_REACHED"
    assert "ann has 2 entries within the last 24 hours" in fault["sentence"]
    boards.advance(boards.submissions()[1].entry.id, State.WITHDRAWN, "ann")
    withdrawn = handed_in(boards, Draft(challenge, "ann", "x", good))
    assert withdrawn.entry.state is refused  # taking back what was looked at frees no place
    boards.set_limit(challenge, None)
    assert handed_in(boards, Draft(challenge, "ann", "x", good)).entry.state is scored


def test_the_files_come_back_byte_for_byte(
    local: Boards, tmp_path: Path, purchases: dict[str, bytes]
) -> None:
    identity = local.enter(Draft(CHALLENGE, "ann", "x", purchases | {"b.bin": b"\xff\x00\r\n"}), "")
    names = write_files(local, identity[:10], tmp_path / "out")
    assert {name: (tmp_path / "out" / name).read_bytes() for name in names} == (
        purchases | {"b.bin": b"\xff\x00\r\n"}
    )


def repeated(files: dict[str, bytes]) -> dict[str, bytes]:
    """Name the first row again in the place of every other: the noise is never reached."""
    changed = dict(files)
    for name, content in files.items():
        if not name.startswith("time_"):
            lines = content.splitlines(keepends=True)
            changed[name] = lines[0] * len(lines)
    return changed


def all_of_it(files: dict[str, bytes]) -> dict[str, bytes]:
    """Buy all that every seller has."""
    changed = {}
    for name in files:
        market = sample(CHALLENGE) / "marketinfo" / name.split(".")[0] / "summary"
        n = len(list(market.glob("*.csv.json")))
        rows = [json.loads((market / f"{j}.csv.json").read_text())["row_number"] for j in range(n)]
        changed[name] = ",".join(map(str, rows)).encode() + b"\n"
    return changed


def over_limit(files: dict[str, bytes]) -> dict[str, bytes]:
    """Name rows again until a set is far over its limit."""
    lines = {name: content.decode().splitlines() for name, content in files.items()}
    return {
        name: "\n".join([rows[0], *(rows[1:] * 1100)[:1001]]).encode() + b"\n"
        for name, rows in lines.items()
    }


@pytest.mark.parametrize(
    ("challenge", "exploit", "code"),
    [
        ("vision-cleaning", repeated, "DUPLICATE_ID"),
        ("vision-selection", over_limit, "TOO_MANY"),
        (CHALLENGE, all_of_it, "OVER_BUDGET"),
    ],
)
@pytest.mark.slow
def test_an_exploit_is_refused_and_shown_with_the_score_it_would_have_had(
    local: Boards, challenge: str, exploit: object, code: str
) -> None:
    assert callable(exploit)
    files = entry(challenge, "uniform" if challenge == CHALLENGE else "random")
    found = handed_in(local, Draft(challenge, "eve", "exploit", exploit(files)))
    assert found.entry.state is State.REJECTED
    assert found.entry.score is None
    assert code in {fault["code"] for fault in found.faults}
    assert found.would_score is not None
    if challenge == "vision-cleaning":
        assert found.would_score == 0.0  # it never reaches the noise, and so beats every oracle
