"""Packages whose strategies fail, hang or return nonsense: named on the command line, no harm."""

import sys
from pathlib import Path

import pytest

from dataperf_gui.cli import main
from dataperf_gui.strategies import running

BAD = """
import sys
import threading

import numpy as np

from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import Ranking


class Base:
    title = summary = "Bad."
    uses_validation = needs_validation = False

    def rank(self, problem, rng, monitor):
        n = len(problem.labels)
        return self.spoil(Ranking.by_suspicion(
            np.linspace(0, 1, n), problem.labels, [Message("no reason")] * n
        ))


class Raises(Base):
    name = "raises"

    def spoil(self, ranking):
        raise ZeroDivisionError("by nothing")


class Exits(Base):
    name = "exits"

    def spoil(self, ranking):
        sys.exit(3)


class Hangs(Base):
    name = "hangs"

    def spoil(self, ranking):
        threading.Event().wait()


class Short(Base):
    name = "short"

    def spoil(self, ranking):
        return Ranking(ranking.order[1:], *self.rest(ranking))

    def rest(self, ranking):
        return ranking.suspicion, ranking.suggested, ranking.reasons


class Twice(Short):
    name = "twice"

    def spoil(self, ranking):
        return Ranking(np.zeros_like(ranking.order), *self.rest(ranking))


class NotANumber(Base):
    name = "nan"

    def spoil(self, ranking):
        ranking.suspicion[0] = np.nan
        return ranking
"""
SAID = {
    "raises": "ZeroDivisionError: by nothing",
    "exits": "SystemExit: 3",
    "hangs": "it reported no progress for 0.5 s",
    "short": "its order is not each of the 400 items once",
    "twice": "its order is not each of the 400 items once",
    "nan": "its suspicion is not 400 numbers in 0..1",
}


@pytest.fixture
def bad_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad_strategies.py").write_text(BAD)
    info = tmp_path / "bad_strategies-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: bad-strategies\nVersion: 0.1\n")
    classes = ("Raises", "Exits", "Hangs", "Short", "Twice", "NotANumber")
    points = [f"{name} = bad_strategies:{kind}" for name, kind in zip(SAID, classes, strict=True)]
    (info / "entry_points.txt").write_text("\n".join(["[dataperf_gui.strategies]", *points]))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "bad_strategies", raising=False)
    monkeypatch.setattr(running, "SILENCE_S", 0.5)


@pytest.mark.usefixtures("bad_package")
def test_bad_strategies_are_named_and_the_rest_goes_on(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def rank(name: str) -> int:
        out = str(tmp_path / f"{name}.csv")
        return main(["rank", "embedded:handwriting", "--strategy", name, "--out", out])

    for name, reason in SAID.items():
        assert rank(name) == 2
        said = capfd.readouterr().err
        assert f"the strategy {name} failed ({reason})" in said
        assert "Traceback" not in said
        assert not (tmp_path / f"{name}.csv").exists()
    assert rank("neighbours") == 0
    assert (tmp_path / "neighbours.csv").exists()
