import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import STATUSES, Action, Change, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.ledger import fold
from dataperf_gui.session.session import Session


def status(session: Session, item: int) -> Action | None:
    return STATUSES[session.state.statuses[item]]


def test_each_action_does_what_it_says(session: Session) -> None:
    session.decide(0, Action.RELABEL, 2)
    session.decide(1, Action.KEEP)
    session.decide(2, Action.EXCLUDE)
    session.decide(3, Action.FLAG)
    assert session.state.labels.tolist() == [2, 1, -1, 0, 1, 2, 0, 1]
    assert [status(session, item) for item in range(5)] == [
        Action.RELABEL, Action.KEEP, Action.EXCLUDE, Action.FLAG, None,
    ]  # fmt: skip
    assert session.decided == 4


def test_keep_brings_the_given_label_back_and_flag_leaves_the_label(session: Session) -> None:
    session.decide(0, Action.RELABEL, 2)
    session.decide(0, Action.FLAG)
    assert session.state.labels[0] == 2
    session.decide([0, 1], Action.EXCLUDE)
    session.decide([0, 1], Action.KEEP)
    assert session.state.labels[:2].tolist() == [0, 1]


def test_a_decision_is_one_row_with_everything_in_it(session: Session) -> None:
    change = session.decide(4, Action.RELABEL, 0, ShownAs("margin", 7, 1.23456))
    (row,) = session.journal()
    assert (row.seq, row.step, row.item, row.given, row.label) == (1, 1, 4, 1, 0)
    assert row.shown == ShownAs("margin", 7, 1.235)
    assert row.who == "ann"
    assert row.when == "2026-01-02T03:04:05.002Z"
    assert isinstance(change, Change)
    assert (change.action, change.items.tolist(), change.seq) == (Action.RELABEL, [4], 1)


def test_numbers_of_numpy_are_taken(session: Session) -> None:
    shown = ShownAs("margin", np.int64(3), np.float32(0.5))  # type: ignore[arg-type]
    session.decide(np.int64(4), Action.RELABEL, np.int32(0), shown)  # type: ignore[arg-type]
    (row,) = session.journal()
    assert (row.item, row.label, row.shown) == (4, 0, ShownAs("margin", 3, 0.5))


def test_a_time_that_cannot_be_is_none(session: Session) -> None:
    session.decide(0, Action.KEEP, shown=ShownAs(seconds=float("nan")))
    session.decide(1, Action.KEEP, shown=ShownAs(seconds=-1.0))
    assert [row.shown.seconds for row in session.journal()] == [0.0, 0.0]


def test_a_group_is_one_step_of_many_rows(session: Session) -> None:
    session.decide(0, Action.KEEP)
    each = [ShownAs("margin", rank) for rank in (3, 1, 2)]
    change = session.decide(np.array([5, 1, 3]), Action.EXCLUDE, shown=each)
    rows = list(session.journal())[1:]
    assert [row.item for row in rows] == [5, 1, 3]
    assert [row.shown.rank for row in rows] == [3, 1, 2]
    assert {row.step for row in rows} == {2}
    assert change.seq == 4
    undone = session.undo()
    assert undone is not None
    assert undone.items.tolist() == [5, 1, 3]
    assert session.decided == 1


def test_undo_and_redo_are_rows_without_limit(session: Session) -> None:
    states = [session.state.labels]
    for item in range(8):
        session.decide(item, Action.RELABEL, (item + 1) % 3)
        states.append(session.state.labels)
    for expected in states[-2::-1]:
        session.undo()
        assert np.array_equal(session.state.labels, expected)
    assert not session.can_undo
    assert session.undo() is None
    for expected in states[1:]:
        session.redo()
        assert np.array_equal(session.state.labels, expected)
    assert not session.can_redo
    assert session.redo() is None
    assert len(list(session.journal())) == 24


def test_a_new_decision_clears_what_could_be_redone(session: Session) -> None:
    session.decide(0, Action.EXCLUDE)
    session.undo()
    assert session.can_redo
    session.decide(1, Action.KEEP)
    assert not session.can_redo
    assert session.redo() is None
    assert session.state.labels[0] == 0


def test_undo_restores_the_decision_before_on_the_same_item(session: Session) -> None:
    session.decide(0, Action.RELABEL, 1)
    session.decide(0, Action.FLAG)
    session.undo()
    assert (session.state.labels[0], status(session, 0)) == (1, Action.RELABEL)


def test_states_are_frozen(session: Session) -> None:
    before = session.state
    with pytest.raises(ValueError, match="read-only"):
        before.labels[0] = 2
    session.decide(0, Action.RELABEL, 2)
    assert before.labels[0] == 0
    assert session.state is session.state


def test_undo_survives_closing(session: Session) -> None:
    session.decide([0, 1], Action.EXCLUDE)
    session.decide(2, Action.KEEP)
    session.undo()
    session.close()
    with Session.open(session.path, who="bob") as again:
        assert again.can_redo
        again.redo()
        again.undo()
        again.undo()
        assert again.decided == 0
        assert [row.who for row in again.journal()] == ["ann"] * 4 + ["bob"] * 3


def test_a_closed_session_is_one_file_and_an_empty_lock(session: Session) -> None:
    session.decide(0, Action.KEEP)
    session.close()
    files = {file.name: file.stat().st_size for file in session.path.parent.iterdir()}
    assert files.pop("animals.dpsession.lock", 0) == 0
    assert files.keys() == {"animals.dpsession"}


def test_the_same_decisions_at_the_same_time_make_the_same_journal(
    tmp_path: Path, dataset: Dataset
) -> None:
    def play(name: str) -> list[object]:
        begin = datetime(2026, 5, 6, 12, tzinfo=timezone(timedelta(hours=2)))
        header = Header.for_dataset(dataset)
        path = tmp_path / name
        with Session.create(path, header, who="ann", clock=lambda: begin) as session:
            session.decide([1, 2], Action.RELABEL, 0)
            session.undo()
            return [session.header.created, *session.journal()]

    assert play("one.dpsession") == play("two.dpsession")
    assert play("three.dpsession")[0] == "2026-05-06T10:00:00.000Z"


def test_place_and_score_are_there_after_reopening(session: Session) -> None:
    assert session.place == {}
    assert session.score is None
    session.remember_place({"item": 3, "strategy": "margin", "filters": {"class": "cat"}})
    session.remember_place({"item": 4, "strategy": "margin", "filters": {}})
    session.remember_score(0.75, "accuracy")
    session.close()
    with Session.open(session.path) as again:
        assert again.place == {"item": 4, "strategy": "margin", "filters": {}}
        assert again.score is not None
        assert (again.score.value, again.score.metric) == (0.75, "accuracy")
        assert list(again.journal()) == []


def test_the_header_comes_back_as_it_was(session: Session, dataset: Dataset) -> None:
    session.close()
    with Session.open(session.path) as again:
        header = again.header
    assert (header.name, header.classes, header.keys) == ("Animals", dataset.classes, dataset.keys)
    assert header.source == dataset.source
    assert header.created == "2026-01-02T03:04:05.000Z"
    assert np.array_equal(header.labels, dataset.labels)
    assert np.array_equal(header.splits, dataset.splits)


def test_names_that_are_no_unicode_are_kept(tmp_path: Path, dataset: Dataset) -> None:
    keys = ("\udcff.png", *dataset.keys[1:])
    header = replace(Header.for_dataset(dataset), keys=keys)
    with Session.create(tmp_path / "odd#?%.dpsession", header, who="\udcff") as session:
        session.decide(0, Action.KEEP)
        assert [row.who for row in session.journal()] == ["?"]
    with Session.open(session.path) as again:
        assert again.header.keys == keys


@pytest.mark.parametrize(
    ("items", "action", "label"),
    [
        ([], Action.KEEP, None),
        ([1, 1], Action.KEEP, None),
        ([8], Action.KEEP, None),
        ([-1], Action.KEEP, None),
        ([0], Action.KEEP, 1),
        ([0], Action.RELABEL, None),
        ([0], Action.RELABEL, 3),
        ([0], Action.RELABEL, -1),
        ([0], Action.UNDO, None),
    ],
)
def test_nonsense_is_refused_and_not_written(
    session: Session, items: list[int], action: Action, label: int | None
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        session.decide(items, action, label)
    assert list(session.journal()) == []


def test_shown_must_fit_the_items(session: Session) -> None:
    with pytest.raises(ValueError, match="zip"):
        session.decide([0, 1], Action.KEEP, shown=[ShownAs()])
    assert list(session.journal()) == []


def test_nothing_is_overwritten_by_create(session: Session, dataset: Dataset) -> None:
    session.close()
    before = session.path.read_bytes()
    with pytest.raises(DataPerfError, match="is there already"):
        Session.create(session.path, Header.for_dataset(dataset), who="eve")
    assert session.path.read_bytes() == before
    with Session.open(session.path, who="bob") as again:
        assert not again.is_read_only


def test_a_folder_that_cannot_be_one_is_refused(tmp_path: Path, dataset: Dataset) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataPerfError, match="cannot be made: its folder cannot be written"):
        Session.create(tmp_path / "file" / "x.dpsession", Header.for_dataset(dataset), who="x")


CHANGES = {
    "classes were cat, dog, a/b and are now cat, dog": {"classes": ("cat", "dog")},
    "it had 8 items and has 8 now: 1 are gone, 1 are new": {
        "keys": ("new.png", *(f"train/{number}.png" for number in range(1, 8)))
    },
    "the given labels of 2 items were changed": {
        "labels": np.array([1, 1, 2, 0, 1, 2, 0, 2], dtype=np.int32)
    },
    "1 item moved between": {"splits": np.array([0, 0, 0, 0, 0, 2, 2, 2], dtype=np.uint8)},
    "the contents of its files were changed": {},
}


@pytest.mark.parametrize("sentence", CHANGES)
def test_a_changed_dataset_is_refused_with_what_differs(
    session: Session, dataset: Dataset, sentence: str
) -> None:
    session.decide(0, Action.KEEP)
    session.close()
    before = session.path.read_bytes()
    changed = replace(dataset, fingerprint="0" * 64, **CHANGES[sentence])
    with pytest.raises(DataPerfError, match=sentence):
        Session.open(session.path, changed)
    assert session.path.read_bytes() == before
    with Session.open(session.path, dataset) as again:
        assert not again.is_read_only


def test_fewer_items_of_the_same_files_are_refused(session: Session, dataset: Dataset) -> None:
    session.close()
    rest = replace(
        dataset, keys=dataset.keys[1:], labels=dataset.labels[1:], splits=dataset.splits[1:]
    )
    with pytest.raises(DataPerfError, match="it had 8 items and has 7 now: 1 are gone, 0 are new"):
        Session.open(session.path, rest)


def test_a_dataset_that_moved_is_remembered_at_its_new_place(
    session: Session, dataset: Dataset
) -> None:
    session.close()
    moved = replace(dataset, source=Source("folder", "/elsewhere"))
    with Session.open(session.path, moved) as again:
        assert again.source == moved.source
        assert again.header.source == dataset.source
    with Session.open(session.path) as again:
        assert again.source == moved.source


def test_the_state_is_the_fold_of_the_journal(decided_file: Path) -> None:
    with Session.open(decided_file, read_only=True) as session:
        ledger = fold(session.header.labels, session.journal())
        assert np.array_equal(ledger.labels, session.state.labels)
        assert np.array_equal(ledger.statuses, session.state.statuses)
        assert session.state.labels.tolist() == [1, 1, 2, 0, 1, 2, 0, 1]


def test_notes_are_plain_json(session: Session) -> None:
    place = {"filters": {"text": "é 😀", "classes": [1, 2]}, "item": None}
    session.remember_place(place)
    assert session.place == json.loads(json.dumps(place))
    assert session.header.created < datetime.now(UTC).isoformat()


def test_one_step_may_give_each_item_a_label_of_its_own(session: Session) -> None:
    change = session.decide([0, 1, 2], Action.RELABEL, [2, 0, 1])
    assert change.items.tolist() == [0, 1, 2]
    assert session.state.labels[:3].tolist() == [2, 0, 1]
    session.undo()
    assert session.state.labels[:3].tolist() == session.header.labels[:3].tolist()
