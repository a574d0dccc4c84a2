"""Strategies of other packages are found, and broken ones listed as broken."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dataperf_gui.cli import main
from dataperf_gui.messages import DataPerfError
from dataperf_gui.strategies import DEFAULT_STRATEGY
from dataperf_gui.strategies.base import CleaningStrategy
from dataperf_gui.strategies.registry import BUILT_IN, BUILT_INS, entries, find_strategy

GOOD = """
import numpy as np
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import Ranking

class Backwards:
    name = "backwards"
    title = "Backwards"
    summary = "The last item first."
    uses_validation = False
    needs_validation = False

    def rank(self, problem, rng, monitor):
        suspicion = np.arange(1, len(problem.labels) + 1) / len(problem.labels)
        return Ranking.by_suspicion(
            suspicion, problem.labels, [Message("it is late")] * len(suspicion)
        )

class Namesake(Backwards):
    name = "random"

class Speechless:
    name = "speechless"
    title = summary = "?"

class Numbered(Backwards):
    name = "numbered"
    title = 7

class Quitter(Backwards):
    def __init__(self):
        raise SystemExit(4)

class Sick(Backwards):
    def __init__(self):
        raise SystemError("sick")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what puts a package with these entry points on the path."""

    def put(entry_points: str) -> None:
        (tmp_path / "somebodys_strategies.py").write_text(GOOD)
        info = tmp_path / "somebodys_strategies-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Name: somebodys-strategies\nVersion: 1.2\n")
        (info / "entry_points.txt").write_text(f"[dataperf_gui.strategies]\n{entry_points}\n")
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.delitem(sys.modules, "somebodys_strategies", raising=False)

    return put


def test_built_ins_are_whole_and_named_apart() -> None:
    names = [strategy.name for strategy in BUILT_INS]
    assert len(set(names)) == len(names)
    assert names[0] == DEFAULT_STRATEGY
    for strategy in BUILT_INS:
        assert isinstance(strategy, CleaningStrategy)
        assert strategy.summary.endswith(".")
        assert find_strategy(strategy.name) is strategy
    assert {entry.origin for entry in entries()[: len(BUILT_INS)]} == {BUILT_IN}


def test_a_strategy_of_another_package_is_found_and_listed(
    install: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("backwards = somebodys_strategies:Backwards")
    assert find_strategy("backwards").title == "Backwards"
    assert main(["strategies"]) == 0
    listed = capsys.readouterr().out
    assert "backwards" in listed
    assert "Backwards: The last item first. (somebodys-strategies 1.2)" in listed


@pytest.mark.parametrize(
    ("entry_point", "problem"),
    [
        ("gone = nowhere_to_be_found:Strategy", "ModuleNotFoundError"),
        ("lost = somebodys_strategies:Lost", "AttributeError"),
        ("sick = somebodys_strategies:Sick", "SystemError: sick"),
        (
            "speechless = somebodys_strategies:Speechless",
            "it lacks uses_validation, needs_validation, rank",
        ),
        ("numbered = somebodys_strategies:Numbered", "its title should be text"),
        ("quitter = somebodys_strategies:Quitter", "SystemExit: 4"),
        ("namesake = somebodys_strategies:Namesake", "the name random is taken"),
    ],
)
def test_a_broken_strategy_is_listed_as_broken_and_harms_no_other(
    install: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    entry_point: str,
    problem: str,
) -> None:
    install(f"{entry_point}\nbackwards = somebodys_strategies:Backwards")
    name = entry_point.split(maxsplit=1)[0]
    assert main(["strategies"]) == 0
    line = next(row for row in capsys.readouterr().out.splitlines() if row.startswith(name))
    assert "BROKEN (somebodys-strategies 1.2)" in line
    assert problem in line
    assert find_strategy("backwards").name == "backwards"
    with pytest.raises(DataPerfError, match=f"the strategy {name} of somebodys-strategies 1.2"):
        find_strategy(name)


def test_an_unknown_strategy_is_answered_with_those_there_are() -> None:
    with pytest.raises(DataPerfError) as error:
        find_strategy("nonsense")
    assert str(error.value).startswith("there is no strategy nonsense; there are consensus, ")
