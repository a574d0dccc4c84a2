"""The quality table: its figures on known answers, and the script in its short form."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import peers
import pytest
from quality_tasks import Task, asked_again, asked_once, by_cleanlab, make_task, open_set

from dataperf_gui.bench import Bench
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.strategies.adaptive_consensus import AdaptiveConsensus
from dataperf_gui.strategies.registry import BUILT_INS

SCRIPT = Path(__file__).parent / "benchmarks" / "quality.py"


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATAPERF_GUI_HOME", str(tmp_path_factory.mktemp("home")))
        return open_set(HANDWRITING, 120)


@pytest.fixture(scope="module")
def task(bench: Bench) -> Task:
    return make_task(bench, 0, has_clean=True)


def test_the_same_items_are_ranked_with_and_without_clean_ones(bench: Bench, task: Task) -> None:
    without = make_task(bench, 0, has_clean=False)
    np.testing.assert_array_equal(without.problem.X, task.problem.X)
    assert without.problem.clean_rows() is None
    clean = task.problem.clean_rows()
    assert clean is not None
    assert (len(task.truth), len(clean[1])) == (108, 12)
    assert not np.array_equal(make_task(bench, 1, has_clean=False).problem.X, task.problem.X)


def test_figures_of_known_orders(task: Task) -> None:
    wrong_first = np.argsort(~task.is_wrong, kind="stable")
    assert task.average_precision(wrong_first) == pytest.approx(1)
    assert task.average_precision(wrong_first[::-1]) < task.is_wrong.mean()
    share = task.fraction_to_target(wrong_first)
    assert 0 < share <= task.is_wrong.mean() + 0.02
    assert task.fraction_to_target(wrong_first[::-1]) > share + 0.4


@pytest.mark.parametrize("order", [by_cleanlab, lambda task: asked_once(AdaptiveConsensus(), task)])
def test_contenders_beat_chance(order: Callable[..., np.ndarray], task: Task) -> None:
    ranked = order(task)
    assert sorted(ranked.tolist()) == list(range(108))
    assert task.average_precision(ranked) > 1.8 * task.is_wrong.mean()


def test_asked_again_keeps_what_was_inspected_and_finds_more(task: Task) -> None:
    once, again = asked_once(AdaptiveConsensus(), task), asked_again(AdaptiveConsensus(), task)
    assert sorted(again.tolist()) == list(range(108))
    np.testing.assert_array_equal(once[:5], again[:5])
    assert task.average_precision(again) >= task.average_precision(once)


def test_a_library_without_an_interpreter_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYDVL_PYTHON", raising=False)
    with pytest.raises(LookupError, match="PYDVL_PYTHON names no interpreter"):
        peers.ask("pyDVL", *np.zeros((4, 2)), k=1)


@pytest.mark.skipif("DATASCOPE_PYTHON" not in os.environ, reason="no datascope is named")
def test_another_librarys_values_come_through_its_own_interpreter() -> None:
    rng = np.random.default_rng(0)
    X, y = rng.standard_normal((20, 3)), np.arange(20) % 2
    valued = peers.ask("datascope", X, y, X, y, 1)
    assert valued.values.shape == (20,)
    assert valued.library.startswith("datascope ")


@pytest.mark.slow
def test_the_short_form_prints_the_tables() -> None:
    environment = {key: value for key, value in os.environ.items() if not key.endswith("_PYTHON")}
    done = subprocess.run(
        [sys.executable, SCRIPT, "--quick"], env=environment, capture_output=True, text=True,
        timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    without, with_clean = done.stdout.split("### With clean items")
    for strategy in BUILT_INS:
        assert (f"`{strategy.name}` |" in without) == (not strategy.needs_validation)
        mark = " ✓" * strategy.uses_validation
        assert f"| `{strategy.name}`{mark} |" in with_clean
    assert "| cleanlab |" in without
    assert "datascope" not in done.stdout
