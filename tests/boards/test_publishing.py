"""From files to a line on the board, on the challenges that travel with the program."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.assets import asset
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import Kind, State
from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.publishing import data_digest, score_again, submit
from dataperf_gui.boards.receipts import differences
from dataperf_gui.boards.session_drafts import draft_of_session
from dataperf_gui.boards.store import Boards
from dataperf_gui.boards.views import board, data_sets
from dataperf_gui.challenges.base import Request, read_info
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.opening import READERS, source_for
from dataperf_gui.challenges.registry import CHALLENGES, load_challenge
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

SELECTION = Path(str(asset("challenges", "vision-selection", "sample")))
SPEECH = Path(str(asset("challenges", "speech-selection", "sample")))


@pytest.fixture
def boards(tmp_path: Path) -> Iterator[Boards]:
    with Boards(sqlite_url(tmp_path / "boards.sqlite")) as opened:
        yield opened


def entry_of(challenge: str, name: str, seed: int = 0) -> dict[str, bytes]:
    folder = Path(str(asset("challenges", challenge, "sample")))
    request = Request(folder, options={"name": name, "seed": seed})
    files = load_challenge(challenge).baseline(request, Findings(), Monitor())
    return {file: text.encode() for file, text in files.items()}


def selection(owner: str, seed: int = 0, kind: Kind = Kind.OWN) -> Draft:
    files = entry_of("vision-selection", "random", seed)
    return Draft("vision-selection", owner, f"seed {seed}", files, kind=kind)


def test_an_entry_is_scored_as_the_challenge_scores_it(boards: Boards) -> None:
    draft = Draft("speech-selection", "ann", "x", entry_of("speech-selection", "random"))
    found = boards.submission(submit(boards, draft, SPEECH, Monitor()))
    assert found.entry.state is State.SCORED
    assert found.entry.score == pytest.approx(np.mean(list(found.entry.per_task.values())))
    assert set(found.tasks) == found.entry.per_task.keys()
    low, high = found.entry.intervals[""]
    assert low < found.entry.score < high
    assert found.seconds > 0


def test_equal_entries_have_equal_receipts_and_others_say_what_differs(boards: Boards) -> None:
    ids = [submit(boards, selection("ann", seed), SELECTION, Monitor()) for seed in (0, 0, 1)]
    first, equal, other = (boards.submission(identity).receipt for identity in ids)
    assert first == equal
    assert differences(first, other).keys() == {"files", "per_task", "score"}


def test_scoring_again_verifies_or_disputes(boards: Boards, tmp_path: Path) -> None:
    identity = submit(boards, selection("ann"), SELECTION, Monitor())
    assert score_again(boards, identity, SELECTION, Monitor()) is State.VERIFIED
    other = copy_with_other_labels(tmp_path / "other")
    assert score_again(boards, identity, other, Monitor()) is State.DISPUTED
    found = boards.submission(identity)
    assert found.reason.startswith("data: ")
    assert "score: " in found.reason
    assert boards.faults() == []


def copy_with_other_labels(folder: Path) -> Path:
    """Copy the sample, one concept's test set in the place of another's."""
    shutil.copytree(SELECTION, folder)
    first, second, *_ = sorted((folder / "data" / "test_sets").glob("*.parquet"))
    first.write_bytes(second.read_bytes())
    return folder


def test_a_refused_entry_keeps_its_faults_and_the_score_it_would_have_had(boards: Boards) -> None:
    files = entry_of("vision-selection", "random")
    name = next(name for name in files if name.endswith(".csv"))
    lines = files[name].decode().splitlines()
    files[name] = "\n".join([*lines, *lines[1:] * 1000][: 1 + 1001]).encode() + b"\n"
    draft = Draft("vision-selection", "ann", "too many", files)
    found = boards.submission(submit(boards, draft, SELECTION, Monitor()))
    assert found.entry.state is State.REJECTED
    assert found.entry.score is None
    assert found.would_score is not None
    assert {"code": "TOO_MANY", "file": name} == {
        key: found.faults[0][key] for key in ("code", "file")
    }


def test_what_nobody_can_score_is_refused_without_a_score(boards: Boards) -> None:
    draft = Draft("speech-selection", "ann", "empty", {"en_25_train.json": b"{"})
    found = boards.submission(submit(boards, draft, SPEECH, Monitor()))
    assert (found.entry.state, found.would_score) == (State.REJECTED, None)


def test_a_cancelled_entry_is_kept_as_such(boards: Boards) -> None:
    monitor = Monitor()
    stopping = Monitor(lambda *_: monitor.cancel())
    stopping._cancelled = monitor._cancelled
    with pytest.raises(Cancelled):
        submit(boards, selection("ann"), SELECTION, stopping)
    assert [found.entry.state for found in boards.submissions()] == [State.CANCELLED]


def test_an_entry_that_takes_too_long_is_timed_out(boards: Boards) -> None:
    found = boards.submission(submit(boards, selection("a"), SELECTION, Monitor(), limit_s=0.0))
    assert found.entry.state is State.TIMED_OUT
    assert "longer than 0.0 seconds" in found.reason


def test_an_entry_that_lacks_a_task_is_not_ranked_over_all(boards: Boards) -> None:
    whole = entry_of("speech-selection", "random")
    part = {name: content for name, content in whole.items() if name.startswith("en_")}
    for owner, files in (("whole", whole), ("part", part)):
        submit(boards, Draft("speech-selection", owner, "x", files), SPEECH, Monitor())
    found, metric = boards.submissions(), read_info("speech-selection").metric
    (data,) = data_sets(found)
    ranks = {line.entry.owner: line.rank for line in board(found, "speech-selection", metric, data)}
    assert (ranks["whole"], ranks["part"]) == (1, None)
    of_task = board(found, "speech-selection", metric, data, task="en_25")
    ranks = {line.entry.owner: line.rank for line in of_task}
    assert (ranks["whole"], ranks["part"]) == (1, 1)


def test_a_board_holds_entries_on_the_same_data_baselines_and_what_was_published(
    boards: Boards, tmp_path: Path
) -> None:
    submit(boards, selection("ann"), SELECTION, Monitor())
    submit(boards, selection("program", 1, Kind.BASELINE), SELECTION, Monitor())
    submit(boards, selection("bo"), copy_with_other_labels(tmp_path / "other"), Monitor())
    found, metric = boards.submissions(), read_info("vision-selection").metric
    latest, first = data_sets(found)
    assert (latest.n_entries, first.n_entries) == (1, 2)
    lines = board(found, "vision-selection", metric, first)
    own = [(line.entry.owner, line.rank) for line in lines if line.entry.kind is Kind.OWN]
    assert own == [("ann", 1)]
    others = [line for line in lines if line.entry.kind is not Kind.OWN]
    assert {line.rank for line in others} == {None}
    assert {line.entry.kind for line in others} == {Kind.BASELINE, Kind.PUBLISHED}
    assert all(
        "official data" in line.entry.note and line.entry.source
        for line in others
        if line.entry.kind is Kind.PUBLISHED
    )


def test_a_session_s_division_and_seal_come_from_its_journal(tmp_path: Path) -> None:
    dataset = open_dataset(source_for("embedded:vision-cleaning", task="odd"), Monitor(), READERS)
    path = tmp_path / "s.dpsession"
    with Session.create(path, Header.for_dataset(dataset), who="ann") as session:
        session.decide(3, Action.RELABEL, 1, ShownAs("consensus", 0, 2.5))
        session.decide(1, Action.KEEP, shown=ShownAs("consensus", 1, 4.0))
        seal = session.seal
    draft, folder = draft_of_session(path, "ann", "by eye", Monitor())
    assert (draft.division, draft.journal_head) == ("human + algorithm", seal)
    assert draft.seconds_used == 6.5
    assert float(draft.files["time_odd_human-algorithm.txt"]) == 6.5
    assert draft.files["odd_human-algorithm.txt"].startswith(b"3\n1\n")
    assert (folder / "task_setup.yml").is_file()


def test_a_session_on_other_data_is_named(tmp_path: Path) -> None:
    dataset = open_dataset(HANDWRITING, Monitor())
    path = tmp_path / "s.dpsession"
    Session.create(path, Header.for_dataset(dataset), who="ann").close()
    with pytest.raises(DataPerfError, match="which is no challenge with a board"):
        draft_of_session(path, "ann", "x", Monitor())


@pytest.mark.parametrize("challenge", CHALLENGES)
def test_data_are_told_apart_by_what_scores_depend_on(challenge: str, tmp_path: Path) -> None:
    info = read_info(challenge)
    assert info.board is not None
    folder = tmp_path / "sample"
    shutil.copytree(Path(str(asset("challenges", challenge, "sample"))), folder)
    before = data_digest(folder, info.board.data)
    matched = [path for pattern in info.board.data for path in folder.glob(pattern)]
    assert all(list(folder.glob(pattern)) for pattern in info.board.data)
    (folder / "notes.txt").write_text("no part of the data")
    assert data_digest(folder, info.board.data) == before
    matched[-1].write_bytes(matched[-1].read_bytes() + b" ")
    assert data_digest(folder, info.board.data) != before
