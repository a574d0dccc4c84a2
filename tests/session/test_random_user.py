"""A random user decides, groups, undoes, redoes, crashes and reopens; a list is the truth."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.session.decisions import LABELLING, STATUSES, Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.journal import Journal
from dataperf_gui.session.ledger import fold, standing
from dataperf_gui.session.repair import verify
from dataperf_gui.session.session import Session

ITEMS = st.lists(st.integers(0, 7), min_size=1, max_size=8, unique=True)
Model = list[tuple[int, Action | None]]


class RandomUser(RuleBasedStateMachine):
    dataset: Dataset

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.lives = 0
        self.rows = 0
        self.given: Model = [(int(label), None) for label in self.dataset.labels]
        self.past: list[Model] = [self.given]
        self.future: list[Model] = []
        path = Path(self.folder.name) / "0.dpsession"
        self.session = Session.create(path, Header.for_dataset(self.dataset), who="ann")

    def _step(self, items: list[int], action: Action, labels: list[int]) -> None:
        now = list(self.past[-1])
        for item, label in zip(items, labels, strict=True):
            now[item] = (label, action)
        self.past.append(now)
        self.future.clear()
        self.rows += len(items)

    @rule(items=ITEMS, label=st.integers(0, 2), action=st.sampled_from(LABELLING))
    def relabel(self, items: list[int], label: int, action: Action) -> None:
        self.session.decide(items, action, label)
        self._step(items, action, [label] * len(items))

    @rule(items=ITEMS, action=st.sampled_from([Action.KEEP, Action.EXCLUDE, Action.FLAG]))
    def decide(self, items: list[int], action: Action) -> None:
        self.session.decide(items, action)
        source = self.given if action is Action.KEEP else self.past[-1]
        excluded = [EXCLUDED] * len(items)
        labels = excluded if action is Action.EXCLUDE else [source[item][0] for item in items]
        self._step(items, action, labels)

    @rule()
    def undo(self) -> None:
        change = self.session.undo()
        assert (change is not None) == (len(self.past) > 1)
        if change is not None:
            self.future.append(self.past.pop())
            self.rows += 1

    @rule()
    def redo(self) -> None:
        change = self.session.redo()
        assert (change is not None) == bool(self.future)
        if change is not None:
            self.past.append(self.future.pop())
            self.rows += 1

    @rule(place=st.dictionaries(st.text(max_size=3), st.integers() | st.text(max_size=3)))
    def look_elsewhere(self, place: dict[str, object]) -> None:
        self.session.remember_place(place)
        assert self.session.place == place

    @rule()
    def reopen(self) -> None:
        self.session.close()
        self.session = Session.open(self.session.path, self.dataset, who="ann")

    @rule()
    @precondition(lambda self: self.lives < 4)
    def crash(self) -> None:
        """Go on with the files as they are on the disk in the middle of the work."""
        self.lives += 1
        path = Path(self.folder.name) / f"{self.lives}.dpsession"
        for end in ("", "-wal"):
            before = Path(f"{self.session.path}{end}")
            if before.exists():
                shutil.copy(before, f"{path}{end}")
        self.session.close()
        self.session = Session.open(path, self.dataset, who="ann")

    @invariant()
    def the_state_is_that_of_the_model(self) -> None:
        labels, actions = zip(*self.past[-1], strict=True)
        state = self.session.state
        assert state.labels.tolist() == list(labels)
        assert [STATUSES[status] for status in state.statuses] == list(actions)
        assert self.session.can_undo == (len(self.past) > 1)
        assert self.session.can_redo == bool(self.future)
        assert self.session.last_seq == self.rows

    @invariant()
    def the_state_follows_from_the_journal(self) -> None:
        rows = list(self.session.journal())
        ledger = fold(self.dataset.labels, rows)
        decided = {item for item, (_, action) in enumerate(self.past[-1]) if action}
        assert np.array_equal(ledger.labels, self.session.state.labels)
        assert [row.seq for row in rows] == list(range(1, self.rows + 1))
        assert {row.item for row in standing(rows)} == decided
        assert self.session.decided == len(decided)

    def teardown(self) -> None:
        path = self.session.path
        self.session.close()
        assert verify(path) == []
        with closing(Journal(path)) as journal:
            assert journal.decided() == sum(action is not None for _, action in self.past[-1])
        self.folder.cleanup()


def test_a_random_user_never_loses_or_gains_a_decision(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RandomUser, "dataset", replace(dataset), raising=False)
    RandomUser.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
    RandomUser.TestCase().runTest()
