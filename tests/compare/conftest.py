"""A small dataset on a course: overlapping classes, three labels in ten wrong."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from dataperf_gui.bench import Bench, put_on_bench
from dataperf_gui.compare.walking import Course
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

N_TRAIN, N_TEST = 60, 200
MakeBench = Callable[..., Bench]


def _make_bench(n_classes: int = 2, *, has_truth: bool = True) -> Bench:
    rng = np.random.default_rng(3)
    n = N_TRAIN + N_TEST
    truth = (np.arange(n) % n_classes).astype(np.int32)
    centres = 2 * rng.standard_normal((n_classes, 8)) / np.sqrt(8)
    X = (centres[truth] + 0.7 * rng.standard_normal((n, 8))).astype(np.float32)
    labels = truth.copy()
    wrong = rng.choice(N_TRAIN, 3 * N_TRAIN // 10, replace=False)
    labels[wrong] = (labels[wrong] + 1) % n_classes
    dataset = Dataset(
        name="blobs",
        source=Source("manifest", "/nowhere/labels.csv"),
        kind=MediaKind.NONE,
        classes=tuple("abcdefgh"[:n_classes]),
        keys=tuple(f"{item}.png" for item in range(n)),
        labels=labels,
        splits=np.repeat([0, 2], [N_TRAIN, N_TEST]).astype(np.uint8),
        media=None,
        fingerprint="f" * 64,
        truth=truth if has_truth else None,
        features=X,
    )
    return put_on_bench(dataset)


@pytest.fixture(scope="session")
def make_bench() -> MakeBench:
    return _make_bench


@pytest.fixture(scope="session")
def bench() -> Bench:
    return _make_bench()


@pytest.fixture(scope="session")
def course(bench: Bench) -> Course:
    return Course(bench)


@pytest.fixture
def session(bench: Bench, tmp_path: Path) -> Iterator[Session]:
    ticks = iter(range(10**6))
    begin = datetime(2026, 1, 2, tzinfo=UTC)
    with Session.create(
        tmp_path / "blobs.dpsession",
        Header.for_dataset(bench.dataset),
        who="ann",
        clock=lambda: begin + timedelta(seconds=next(ticks)),
    ) as opened:
        yield opened
