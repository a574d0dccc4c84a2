"""Small sessions with a clock that ticks by itself."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

Clock = Callable[[], datetime]


def make_clock() -> Clock:
    ticks = iter(range(10**9))
    begin = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return lambda: begin + timedelta(milliseconds=next(ticks))


@pytest.fixture
def clock() -> Clock:
    return make_clock()


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return Dataset(
        name="Animals",
        source=Source("folder", "/data/animals", {"label_column": "label"}),
        kind=MediaKind.NONE,
        classes=("cat", "dog", "a/b"),
        keys=tuple(f"train/{number}.png" for number in range(8)),
        labels=np.array([0, 1, 2, 0, 1, 2, 0, 1], dtype=np.int32),
        splits=np.array([0, 0, 0, 0, 0, 0, 2, 2], dtype=np.uint8),
        media=None,
        fingerprint="f" * 64,
    )


@pytest.fixture
def session(tmp_path: Path, dataset: Dataset, clock: Clock) -> Iterator[Session]:
    path = tmp_path / "animals.dpsession"
    with Session.create(path, Header.for_dataset(dataset), who="ann", clock=clock) as opened:
        yield opened


@pytest.fixture(scope="session")
def decided_file(tmp_path_factory: pytest.TempPathFactory, dataset: Dataset) -> Path:
    """Return a closed session of ten rows: one of everything."""
    path = tmp_path_factory.mktemp("sessions") / "animals.dpsession"
    header = Header.for_dataset(dataset)
    with Session.create(path, header, who="ann", clock=make_clock()) as session:
        session.decide(0, Action.RELABEL, 2, ShownAs("margin", 0, 1.25))
        session.decide(1, Action.KEEP, shown=ShownAs("margin", 1, 0.5))
        session.decide([2, 3, 4], Action.EXCLUDE)
        session.undo()
        session.redo()
        session.undo()
        session.decide(5, Action.FLAG)
        session.decide(0, Action.RELABEL, 1)
    return path
