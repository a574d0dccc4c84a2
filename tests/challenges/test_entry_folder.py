"""An entry may lie in a folder of its own; repeated tasks have intervals."""

from pathlib import Path

import pytest

from dataperf_gui.assets import asset
from dataperf_gui.challenges.base import Request, repetition_intervals
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.challenges.results import write_together
from dataperf_gui.jobs import Monitor

CHEAP = {
    "vision-selection": "random",
    "speech-selection": "random",
    "data-acquisition": "uniform",
}


@pytest.mark.parametrize("challenge", CHEAP)
def test_a_folder_of_files_scores_like_files_in_place(challenge: str, tmp_path: Path) -> None:
    folder = Path(str(asset("challenges", challenge, "sample")))
    program = load_challenge(challenge)
    options = {"name": CHEAP[challenge], "seed": 0}
    files = program.baseline(Request(folder, options=options), Findings(), Monitor())
    write_together(tmp_path, files)
    findings = Findings()
    evaluation = program.evaluate(Request(folder, entry=tmp_path), findings, Monitor())
    assert evaluation.score is not None
    assert evaluation.missing == ()
    for low, high in evaluation.intervals.values():
        assert low <= high
    if evaluation.intervals:
        low, high = evaluation.intervals[""]
        assert low <= evaluation.score <= high
        assert evaluation.intervals.keys() == {*evaluation.per_task, ""}


def test_a_cleaning_entry_without_every_task_has_no_score_over_all(tmp_path: Path) -> None:
    folder = Path(str(asset("challenges", "vision-cleaning", "sample")))
    program = load_challenge("vision-cleaning")
    options = {"name": "random", "seed": 0}
    files = program.baseline(Request(folder, options=options), Findings(), Monitor())
    write_together(tmp_path, {name: text for name, text in files.items() if "odd_" in name})
    evaluation = program.evaluate(Request(folder, entry=tmp_path), Findings(), Monitor())
    assert evaluation.score is None
    assert evaluation.per_task["odd"].keys() == {"random"}
    assert set(evaluation.missing) == evaluation.per_task.keys() - {"odd"}
    assert len(evaluation.missing) == 3


def test_an_interval_is_that_of_student() -> None:
    found = repetition_intervals({"a": [1.0, 2.0, 3.0], "b": [3.0, 4.0, 5.0]})
    assert found["a"] == pytest.approx((2 - 2.4841, 2 + 2.4841), abs=1e-4)  # t = 4.3027
    assert found[""] == pytest.approx((3 - 2.4841, 3 + 2.4841), abs=1e-4)
    assert repetition_intervals({"a": [1.0]}) == {}
