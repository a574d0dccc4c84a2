"""The boards without a window."""

from pathlib import Path

import pytest

from dataperf_gui.assets import asset
from dataperf_gui.challenges import opening
from dataperf_gui.cli import main
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

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
    assert "ann" not in capsys.readouterr().out
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
