"""Killed at any moment: no acknowledged decision is missing, and the file is whole."""

import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.repair import verify
from dataperf_gui.session.session import Session

RUNS = 55


class Nursery:
    """Starts processes that decide on a session file at full speed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def last_acknowledged(self, n_answers: int) -> int:
        """Start one, kill it after `n_answers`, and return the last row that it named."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        pid = int(self.line())
        answers = [self.line() for _ in range(n_answers)]
        os.kill(pid, 9)
        answers += iter(self.line, "dead")
        return int(answers[-1]) if answers else 0


@contextmanager
def nursery(path: Path) -> Iterator[Nursery]:
    command = [sys.executable, str(Path(__file__).with_name("nursery.py")), str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Nursery(process)


def check(path: Path, acknowledged: int) -> int:
    """Check the file after a kill and return its number of rows."""
    with Session.open(path, read_only=True) as session:
        rows = list(session.journal())
    groups = Counter(row.step for row in rows if row.action is Action.EXCLUDE)
    assert verify(path) == []
    assert len(rows) >= acknowledged
    assert set(groups.values()) <= {5}
    return len(rows)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here")
def test_no_acknowledged_decision_is_lost(tmp_path: Path, dataset: Dataset) -> None:
    path = tmp_path / "session.dpsession"
    Session.create(path, Header.for_dataset(dataset), who="ann").close()
    rng = random.Random(0)  # noqa: S311 - moments, not secrets
    n_rows = [0]
    with nursery(path) as processes:
        for _ in range(RUNS):
            acknowledged = processes.last_acknowledged(rng.randrange(25))
            n_rows.append(check(path, acknowledged))
    assert sorted(n_rows) == n_rows
    assert n_rows[-1] > 10 * RUNS
    with Session.open(path, dataset, who="ann") as session:
        assert session.place["item"] in range(8)
        assert session.decide(0, Action.KEEP).seq == n_rows[-1] + 1
