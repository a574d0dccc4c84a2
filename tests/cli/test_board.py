"""The boards without a window."""

from pathlib import Path

import pytest

from dataperf_gui.assets import asset
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.store import Boards
from dataperf_gui.challenges import opening
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.proposing import proposal_of
from dataperf_gui.selecting.speech import open_speech_task
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session
from dataperf_gui.settings import Settings, save

SPEECH = str(asset("challenges", "speech-selection", "sample"))
SUBMIT = ["submit", "speech-selection", SPEECH, "--owner", "a", "--name", "b"]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATAPERF_GUI_HOME", str(tmp_path / "home"))


def hand_in(tmp_path: Path, owner: str, seed: int) -> None:
    """Hand in a baseline's files."""
    out = str(tmp_path / f"entry-{seed}")
    baseline = ["baseline", "speech-selection", "random", SPEECH, "--seed", str(seed)]
    assert main([*baseline, "--out", out]) == 0
    submit = ["board", "submit", "speech-selection", SPEECH, "--files", out]
    assert main([*submit, "--owner", owner, "--name", f"seed {seed}"]) == 0


def test_entries_are_handed_in_ranked_checked_and_exchanged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for owner, seed in (("ann", 0), ("bo", 1)):
        hand_in(tmp_path, owner, seed)
    capsys.readouterr()
    assert main(["board", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all("scored" in line and "algorithm" in line for line in lines)
    identity = lines[0].split()[0]

    assert main(["board", "show", "speech-selection"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert "higher is better" in shown[0]
    assert [line.split()[0] for line in shown[1:]] == ["1", "2", "-"]
    assert "on the official data" in shown[3]

    assert main(["board", "rescore", identity, SPEECH]) == 0
    assert "the receipt is equal" in capsys.readouterr().out
    assert main(["board", "withdraw", identity]) == 0
    assert main(["board", "show", "speech-selection", "--task", "en_25"]) == 0
    assert "ann:" not in capsys.readouterr().out
    assert main(["board", "verify"]) == 0

    file, other = str(tmp_path / "boards.jsonl"), str(tmp_path / "other.sqlite")
    assert main(["board", "export", file]) == 0
    for n_new in (12, 0):
        capsys.readouterr()
        assert main(["board", "--boards", other, "import", file]) == 0
        assert capsys.readouterr().out == f"{n_new} events were new\n"


def test_a_refusal_is_explained_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "en_25_train.json").write_text('{"nontargets": ["x"], "targets": {}}')
    words = ["board", "submit", "speech-selection", SPEECH, "--files", str(tmp_path)]
    assert main([*words, "--owner", "ann", "--name", "x"]) == 2
    errors = capsys.readouterr().err
    assert "en_25_train.json, key nontargets: names x" in errors
    assert "[UNKNOWN_ID]" in errors
    assert str(tmp_path) not in errors
    assert main(["board", "list"]) == 0
    assert "rejected" in capsys.readouterr().out


def test_a_session_is_handed_in_with_its_division(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = opening.source_for("embedded:vision-cleaning", task="odd")
    dataset = open_dataset(source, Monitor(), opening.READERS)
    path = tmp_path / "s.dpsession"
    with Session.create(path, Header.for_dataset(dataset), who="ann") as session:
        session.decide(3, Action.RELABEL, 1)
    words = ["board", "submit-session", str(path)]
    assert main([*words, "--owner", "ann", "--name", "by eye"]) == 0
    assert main(["board", "list"]) == 0
    assert "human  " in capsys.readouterr().out


def test_a_selection_session_is_handed_in_as_its_official_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    task = open_speech_task(Source("speech-selection", "embedded", {"task": "en_25"}), Monitor())
    chosen = proposal_of(task, "k-medoids", 0, Monitor())
    with session_of(task, "ann") as session:
        ChosenSet(task, session, task.likeness(Monitor())).take(chosen)
        path = session.path
    assert main(["board", "submit-session", str(path), "--owner", "ann", "--name", "taken"]) == 0
    identity = capsys.readouterr().out.split()[0]
    assert main(["board", "info", identity]) == 0
    known = capsys.readouterr().out
    score = task.official_score(chosen.labels, Monitor()).value
    assert f"score of en_25           {score!r}" in known
    assert "division                 algorithm" in known
    out = tmp_path / "back"
    assert main(["board", "files", identity, "--out", str(out)]) == 0
    assert {file.name: file.read_text() for file in out.iterdir()} == task.files(chosen.labels)


def test_tries_are_limited_and_what_failed_is_tried_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["board", "limit", "speech-selection"]) == 0
    assert main(["board", "limit", "speech-selection", "1", "--hours", "2"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "speech-selection: no limit", "speech-selection: 1 entries of one owner in 2 hours",
    ]  # fmt: skip
    hand_in(tmp_path, "ann", 0)
    out = str(tmp_path / "entry-0")
    words = ["board", "submit", "speech-selection", SPEECH, "--files", out, "--owner", "ann"]
    assert main([*words, "--name", "two"]) == 2
    assert "ann has 1 entries within the last 2 hours" in capsys.readouterr().err
    assert main(["board", "limit", "speech-selection", "0"]) == 0
    assert main([*words, "--name", "late", "--limit", "0"]) == 2
    capsys.readouterr()
    assert main(["board", "list"]) == 0
    late = next(line for line in capsys.readouterr().out.splitlines() if "late" in line)
    assert "timed_out" in late
    assert main(["board", "retry", late.split()[0], SPEECH]) == 0
    assert "scored, score" in capsys.readouterr().out


def test_the_boards_of_the_settings_are_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = sqlite_url(tmp_path / "team.sqlite")
    with Boards(url) as boards:
        boards.enter(Draft("speech-selection", "the team", "theirs", {"a.json": b"{}"}), "x")
    save(Settings(boards_url=url))
    assert main(["board", "list"]) == 0
    assert "the team: theirs" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([*SUBMIT, "--files", "/no/such"], "/no/such cannot be read"),
        (["submit-session", "/no/such", "--owner", "a", "--name", "b"], "no session file /no/such"),
        (["rescore", "zzz", SPEECH], "no submissions have an id that begins with zzz"),
        (["withdraw", "zzz"], "no submissions have an id"),
        (["show", "speech-selection", "--data", "zzz"], "nothing was scored on data zzz"),
        (["import", "/no/such.jsonl"], "/no/such.jsonl cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["board", *words]) == 2
    assert sentence in capsys.readouterr().err
