"""Files written by earlier versions open, and say what they said then."""

import json
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.exchange import import_boards
from dataperf_gui.boards.store import Boards
from dataperf_gui.buying.opening import markets_at, open_markets
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.base import unchosen
from dataperf_gui.selecting.opening import open_selection, selection_at
from dataperf_gui.session.export import TableFormat, labels_table, write_table
from dataperf_gui.session.session import Session
from dataperf_gui.settings import load

FILES = Path(__file__).parent / "fixtures" / "0.1.0"
SESSIONS = ("review", "speech-selection", "vision-selection", "data-acquisition")


def embedded_selection(name: str, task: str) -> Dataset:
    source = selection_at(f"embedded:{name}", {"task": task})
    assert source is not None
    return unchosen(open_selection(source, Monitor()).bench.dataset)


def embedded_markets() -> Dataset:
    source = markets_at("embedded:data-acquisition")
    assert source is not None
    return open_markets(source, Monitor()).dataset


DATASETS: dict[str, Callable[[], Dataset]] = {
    "speech-selection": lambda: embedded_selection("speech-selection", "en_25"),
    "vision-selection": lambda: embedded_selection("vision-selection", "Five"),
    "data-acquisition": embedded_markets,
}


def copied(name: str, folder: Path) -> Path:
    """Return a copy of a file, so that opening it cannot change the fixture."""
    return Path(shutil.copy(FILES / name, folder / name))


def session_content(path: Path) -> dict[str, Any]:
    """Return what a session holds: its labels, decisions and notes."""
    with Session.open(path, who="ben") as session:
        header, state = session.header, session.state
        changed = np.flatnonzero(state.labels != header.labels).tolist()
        score = session.score
        return {
            "name": header.name,
            "items": len(header),
            "classes": list(header.classes[:5]),
            "labels": {header.keys[item]: int(state.labels[item]) for item in changed},
            "decided": session.decided,
            "decisions": [
                [
                    *(row.seq, row.step, row.action.value, row.item, row.given, row.label),
                    *(row.shown.strategy, row.shown.rank, row.shown.seconds, row.who, row.when),
                ]
                for row in session.journal()
            ],
            "place": dict(session.place),
            "score": None if score is None else asdict(score),
            "source": asdict(session.source),
            "seal": session.seal,
        }


def boards_content(boards: Boards) -> list[dict[str, Any]]:
    """Return what the boards hold of each submission."""
    found = [
        {
            "id": submission.entry.id,
            "challenge": submission.challenge,
            "owner": submission.entry.owner,
            "name": submission.entry.name,
            "kind": submission.entry.kind.value,
            "division": submission.entry.division,
            "state": submission.entry.state.value,
            "score": submission.entry.score,
            "per_task": dict(submission.entry.per_task),
            "when": str(submission.entry.when),
            "faults": [fault["code"] for fault in submission.faults],
            "files": {
                name: len(content) for name, content in boards.files(submission.entry.id).items()
            },
        }
        for submission in boards.submissions()
    ]
    return sorted(found, key=lambda each: str(each["id"]))


def expected(name: str) -> Any:
    return json.loads((FILES / "expected.json").read_text(encoding="utf-8"))[name]


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session_holds_what_it_held(name: str, tmp_path: Path) -> None:
    assert session_content(copied(f"{name}.dpsession", tmp_path)) == expected(name)


@pytest.mark.parametrize("name", DATASETS)
def test_a_session_goes_on_with_its_dataset(name: str, tmp_path: Path) -> None:
    path = copied(f"{name}.dpsession", tmp_path)
    with Session.open(path, DATASETS[name](), who="ben") as session:
        assert session.read_only_reason is None
        n_rows = session.last_seq
        assert session.undo() is not None
        assert session.redo() is not None
    with Session.open(path, who="ben") as session:
        assert session.last_seq == n_rows + 2
    after = session_content(path)
    assert after["labels"] == expected(name)["labels"]


def test_labels_are_exported_as_they_were(tmp_path: Path) -> None:
    with Session.open(copied("review.dpsession", tmp_path), who="ben") as session:
        table = labels_table(session.header, session.journal())
    write_table(table, tmp_path / "labels.csv", TableFormat.CSV)
    assert (tmp_path / "labels.csv").read_bytes() == (FILES / "labels.csv").read_bytes()


def test_boards_hold_what_they_held(tmp_path: Path) -> None:
    with Boards(sqlite_url(copied("boards.sqlite", tmp_path))) as boards:
        assert boards_content(boards) == expected("boards")
        assert boards.faults() == []
        limit = boards.limit("vision-selection")
        assert limit is not None
        assert (limit.entries, limit.hours) == (5, 24)


def test_exported_boards_can_be_imported(tmp_path: Path) -> None:
    with Boards(sqlite_url(tmp_path / "other.sqlite")) as boards:
        assert import_boards(boards, FILES / "boards.jsonl", Monitor()) > 0
        assert boards_content(boards) == expected("boards")


def test_settings_are_what_they_were(tmp_path: Path) -> None:
    loaded = load(copied("settings.json", tmp_path))
    assert loaded.notes == ()
    content = json.loads((FILES / "settings.json").read_text(encoding="utf-8"))
    assert content.pop("version") == 2
    now = json.loads(json.dumps(asdict(loaded.settings)))
    assert {name: now[name] for name in content} == content


def write_expected(folder: Path, names: Iterable[str] = SESSIONS) -> None:
    """Write `expected.json`; run once by version 0.1.0: ``python tests/test_earlier_files.py``."""
    content: dict[str, Any] = {
        name: session_content(copied(f"{name}.dpsession", folder)) for name in names
    }
    with Boards(sqlite_url(copied("boards.sqlite", folder))) as boards:
        content["boards"] = boards_content(boards)
    text = json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True)
    (FILES / "expected.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    write_expected(Path(sys.argv[1]))
