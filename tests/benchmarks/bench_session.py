"""What a decision costs until it is safe on the disk, at 100,000 items."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from dataperf_gui.data.dataset import Source
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

TITLE = "Session of 100,000 items (a decision is on the disk and the state copied)"
HEADER = ("what", "times", "median ms", "p95 ms", "max ms", "required ms")

N_ITEMS = 100_000
N_DECISIONS = 3_000
FRAME_MS = 50.0
"""From key press to the next item: what a decision must stay well below."""


def header() -> Header:
    """Return a header as large as they come."""
    return Header(
        name="bench",
        source=Source("folder", "/bench"),
        classes=tuple("abcdefghij"),
        fingerprint="0" * 64,
        keys=tuple(f"train/class-{item % 10}/{item:06}.jpg" for item in range(N_ITEMS)),
        labels=np.arange(N_ITEMS, dtype=np.int32) % 10,
        splits=np.zeros(N_ITEMS, dtype=np.uint8),
    )


def times(work: Callable[[int], object], n: int) -> list[float]:
    """Return how long each of `n` calls took, in milliseconds."""
    marks = [perf_counter()]
    for number in range(n):
        work(number)
        marks.append(perf_counter())
    return [1e3 * duration for duration in np.diff(marks)]


def row(what: str, took: list[float], required_ms: float = 0.0) -> tuple[tuple[str, ...], bool]:
    """Return a line of the table; without `required_ms` it is only printed."""
    p95 = float(np.percentile(took, 95))
    figures = (np.median(took), p95, max(took))
    cells = (what, str(len(took)), *(f"{ms:.2f}" for ms in figures), f"{required_ms or '-'}")
    return cells, not required_ms or p95 < required_ms


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure a session from its first decision to its reopening with 100,000 rows."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.dpsession"
        yield row("create", times(lambda _: Session.create(path, header(), who="b").close(), 1))
        with Session.open(path, who="b") as session:

            def decide(item: int) -> None:
                shown = ShownAs("self-confidence", item, 1.5)
                session.decide(item, Action.RELABEL, item % 7, shown)
                session.state  # noqa: B018 - taken once a decision, as for the score

            yield row("decide", times(decide, N_DECISIONS), FRAME_MS / 5)
            yield row("undo", times(lambda _: session.undo(), N_DECISIONS // 2), FRAME_MS / 5)
            yield row("redo", times(lambda _: session.redo(), N_DECISIONS // 2), FRAME_MS / 5)
            place = {"item": 1, "strategy": "margin", "filters": {}}
            yield row("place", times(lambda _: session.remember_place(place), 500), FRAME_MS / 5)
            left = range(session.last_seq, N_ITEMS)
            yield row(
                f"group of {len(left)}", times(lambda _: session.decide(left, Action.KEEP), 1)
            )
        yield row("open, 100,000 rows", times(lambda _: Session.open(path).close(), 3))
