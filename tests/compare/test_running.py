"""Many curves: in other processes, resumed, and whatever a strategy of another package does."""

import json
from pathlib import Path

import pytest

from dataperf_gui.compare.curves import Curve, Mode
from dataperf_gui.compare.oracles import WRONG_FIRST
from dataperf_gui.compare.running import run_tasks
from dataperf_gui.compare.store import CurveStore
from dataperf_gui.compare.tasks import Task, tasks_for
from dataperf_gui.compare.walking import Course
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError

PLUG_IN = """
import os, threading
import numpy as np
from dataperf_gui.messages import Message
from dataperf_gui.strategies.base import Ranking

class Plug:
    title = summary = "A strategy of another package."
    uses_validation = needs_validation = False

class Hangs(Plug):
    name = "hangs"
    def rank(self, problem, rng, monitor):
        threading.Event().wait()

class Raises(Plug):
    name = "raises"
    def rank(self, problem, rng, monitor):
        raise ZeroDivisionError("of all things")

class Dies(Plug):
    name = "dies"
    def rank(self, problem, rng, monitor):
        os._exit(3)

class Nonsense(Plug):
    name = "nonsense"
    def rank(self, problem, rng, monitor):
        n = len(problem.labels)
        return Ranking(np.zeros(n, int), np.zeros(n), problem.labels, [Message("so")] * n)
"""


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a package of four bad strategies where this process and its children find it."""
    folder = tmp_path / "site"
    (folder / "plug-1.0.dist-info").mkdir(parents=True)
    (folder / "plug_in_of_tests.py").write_text(PLUG_IN)
    (folder / "plug-1.0.dist-info" / "METADATA").write_text("Name: plug\nVersion: 1.0\n")
    points = "\n".join(
        f"{name.lower()} = plug_in_of_tests:{name}"
        for name in ("Hangs", "Raises", "Dies", "Nonsense")
    )
    (folder / "plug-1.0.dist-info" / "entry_points.txt").write_text(
        f"[dataperf_gui.strategies]\n{points}\n"
    )
    monkeypatch.syspath_prepend(folder)


@pytest.mark.usefixtures("plug_in")
def test_bad_strategies_are_named_and_the_rest_goes_on(course: Course) -> None:
    names = ["hangs", "raises", "neighbours", "dies", "nonsense", WRONG_FIRST]
    outcome = run_tasks(
        course, tasks_for(names, Mode.FIXES, range(2)), Monitor(), time_limit_s=3, n_processes=2
    )
    assert [(curve.name, curve.seed) for curve in outcome.curves] == [
        ("neighbours", 0), ("neighbours", 1), (WRONG_FIRST, 0), (WRONG_FIRST, 1),
    ]  # fmt: skip
    said = {failure.name: str(failure) for failure in outcome.failures}
    assert sorted(said) == ["dies", "hangs", "nonsense", "raises"]
    assert "did not rank within 3 s" in said["hangs"]
    assert "ZeroDivisionError: of all things" in said["raises"]
    assert "ended without a word" in said["dies"]
    assert "its order is not each of the 60 items once" in said["nonsense"]


def test_other_processes_draw_the_same_curves(course: Course) -> None:
    tasks = tasks_for(["neighbours", "random"], Mode.FIXES, range(2))
    here = run_tasks(course, tasks, Monitor(), n_processes=0)
    elsewhere = run_tasks(course, tasks, Monitor(), n_processes=2)
    for ours, theirs in zip(here.curves, elsewhere.curves, strict=True):
        assert (ours.name, ours.seed) == (theirs.name, theirs.seed)
        assert ours.items.tolist() == theirs.items.tolist()
        assert ours.labels.tolist() == theirs.labels.tolist()
        assert ours.scores.tolist() == theirs.scores.tolist()


def test_a_failure_here_is_named_too(course: Course) -> None:
    tasks = tasks_for(["knn-shapley-of-nobody", "random"], Mode.FIXES, [0])
    outcome = run_tasks(course, tasks, Monitor(), n_processes=0)
    assert [failure.name for failure in outcome.failures] == ["knn-shapley-of-nobody"]
    assert [curve.name for curve in outcome.curves] == ["random"]


def test_finished_curves_are_not_drawn_again(course: Course, tmp_path: Path) -> None:
    path, tasks = tmp_path / "curves", tasks_for(["random"], Mode.FIXES, range(3))
    first = run_tasks(
        course, tasks[:2], Monitor(), store=CurveStore(path, course.bench), n_processes=0
    )
    drawn: list[Curve] = []
    store = CurveStore(path, course.bench)
    second = run_tasks(course, tasks, Monitor(), store=store, on_curve=drawn.append, n_processes=0)
    assert [curve.seed for curve in drawn] == [0, 1, 2]
    for before, after in zip(first.curves, second.curves, strict=False):
        assert before.scores.tolist() == after.scores.tolist()
        assert before.items.tolist() == after.items.tolist()
        assert before.rank_seconds == after.rank_seconds  # to the bit: it was not ranked again
    store.remove()
    assert not path.exists()


def test_torn_and_foreign_lines_are_passed_over(
    course: Course, tmp_path: Path, make_bench: object
) -> None:
    path, task = tmp_path / "curves", Task("random", Mode.FIXES, 0)
    run_tasks(course, [task], Monitor(), store=CurveStore(path, course.bench), n_processes=0)
    line = path.read_text().strip()
    content = json.loads(line)
    foreign = json.dumps(content | {"key": "of other data", "seed": 1})
    short = json.dumps(content | {"scores": [0.5], "seed": 2})
    path.write_text(f"{line}\n[]\n3\n{foreign}\n{short}\n{line[: len(line) // 2]}")
    store = CurveStore(path, course.bench)
    assert store.get("random", Mode.FIXES, 0) is not None
    assert store.get("random", Mode.FIXES, 1) is None
    assert store.get("random", Mode.FIXES, 2) is None
    run_tasks(course, [Task("random", Mode.FIXES, 3)], Monitor(), store=store, n_processes=0)
    again = CurveStore(path, course.bench)
    assert again.get("random", Mode.FIXES, 3) is not None  # the torn line took nothing with it
    other = CurveStore(path, make_bench(4))  # type: ignore[operator]
    assert other.get("random", Mode.FIXES, 0) is None


def test_a_store_that_cannot_be_written_is_explained(course: Course, tmp_path: Path) -> None:
    store = CurveStore(tmp_path / "missing" / "curves", course.bench)
    with pytest.raises(DataPerfError, match="cannot be written"):
        run_tasks(course, tasks_for(["random"], Mode.FIXES, [0]), Monitor(), store=store)


@pytest.mark.parametrize("n_processes", [0, 1])
def test_a_cancelled_run_keeps_what_is_finished(
    course: Course, tmp_path: Path, n_processes: int
) -> None:
    store, monitor = CurveStore(tmp_path / "curves", course.bench), Monitor()
    with pytest.raises(Cancelled):
        run_tasks(
            course,
            tasks_for(["random"], Mode.FIXES, range(50)),
            monitor,
            store=store,
            on_curve=lambda _: monitor.cancel(),
            n_processes=n_processes,
        )
    assert CurveStore(store.path, course.bench).get("random", Mode.FIXES, 0) is not None


def test_progress_rises_to_the_end(course: Course) -> None:
    fractions: list[float] = []
    monitor = Monitor(lambda fraction, _: fractions.append(fraction))
    tasks = tasks_for(["random"], Mode.FIXES, range(4))
    run_tasks(course, tasks, monitor, n_processes=0)
    assert fractions == sorted(fractions)
    assert fractions[0] < 0.2
    assert 0.9 < fractions[-1] <= 1
