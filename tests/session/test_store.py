import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session, recent_sessions, session_path_for


def test_a_session_begins_and_goes_on_at_the_same_place(dataset: Dataset, home: Path) -> None:
    with open_session(dataset, who="ann", seed=7) as session:
        session.decide(0, Action.EXCLUDE)
        assert session.header.seed == 7
        assert session.path == home / "sessions" / f"Animals-{'f' * 12}.dpsession"
    with open_session(dataset, who="ann") as session:
        assert session.decided == 1
        assert session.header.seed == 7


def test_a_changed_dataset_begins_another_session(dataset: Dataset) -> None:
    with open_session(dataset, who="ann") as session:
        session.decide(0, Action.EXCLUDE)
    with open_session(replace(dataset, fingerprint="e" * 64), who="ann") as session:
        assert session.decided == 0


def test_another_dataset_under_the_same_file_name_is_refused(dataset: Dataset) -> None:
    open_session(dataset, who="ann").close()
    with pytest.raises(DataPerfError, match="start a new session"):
        open_session(replace(dataset, fingerprint="f" * 63 + "0"), who="ann")


def test_names_of_datasets_are_made_safe(home: Path) -> None:
    path = session_path_for("../CON: a/b", "0123456789abcdef")
    assert path == home / "sessions" / "___CON_-a_b-0123456789ab.dpsession"


def test_the_name_of_a_session_is_easy_to_type(home: Path) -> None:
    path = session_path_for("Five, 500,000 images", "0123456789abcdef")
    assert path == home / "sessions" / "Five-500000-images-0123456789ab.dpsession"


def test_recents_are_newest_first_with_progress(dataset: Dataset, home: Path) -> None:
    for number, name in enumerate(("one", "two", "three")):
        moved = replace(dataset, name=name, source=Source("folder", f"/{name}"))
        with open_session(moved, who="ann") as session:
            session.decide(range(number + 1), Action.KEEP)
            session.undo()
            session.redo()
            session.decide(5, Action.FLAG)
            session.undo()
            if number:
                session.remember_score(0.5 + number / 10, "accuracy")
        os.utime(session.path, (number + 100, number + 100))
    recents, problems = recent_sessions()
    assert problems == ()
    assert [recent.name for recent in recents] == ["three", "two", "one"]
    assert [recent.decided for recent in recents] == [3, 2, 1]
    assert [recent.score and recent.score.value for recent in recents] == [0.7, 0.6, None]
    first = recents[0]
    assert first.n_train == 6
    assert first.source == Source("folder", "/three")
    assert first.last_used == datetime.fromtimestamp(102, UTC)
    assert first.path.parent == home / "sessions"
    assert len(recent_sessions(limit=2)[0]) == 2


def test_broken_files_are_listed_and_skipped(dataset: Dataset, tmp_path: Path) -> None:
    header = Header.for_dataset(dataset)
    Session.create(tmp_path / "good.dpsession", header, who="ann").close()
    (tmp_path / "broken.dpsession").write_bytes(b"SQLite format 3\0" + bytes(200))
    (tmp_path / "text.dpsession").write_text("hello")
    (tmp_path / "other.txt").write_text("hello")
    recents, problems = recent_sessions(tmp_path)
    assert [recent.path.name for recent in recents] == ["good.dpsession"]
    assert sorted(problem.key for problem in problems) == ["broken.dpsession", "text.dpsession"]
    assert all(str(problem.message) for problem in problems)


def test_an_open_session_is_listed_with_what_it_holds_now(session: Session) -> None:
    session.decide([0, 1], Action.KEEP)
    recents, _ = recent_sessions(session.path.parent)
    assert [recent.decided for recent in recents] == [2]
