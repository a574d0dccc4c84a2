"""The original program's outputs, case by case."""

import json
from pathlib import Path
from typing import Any

import pytest

from dataperf_gui.cli import main


@pytest.fixture(scope="module")
def cases(shared: Path) -> list[Path]:
    return sorted((shared / "reference-runs" / "vision_cleaning").iterdir())


def test_every_case_ends_as_in_the_original(
    cases: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cases
    for case in cases:
        has_passed = (case / "expected" / "exit.txt").read_text().startswith("exit code 0")
        out = tmp_path / case.name
        code = main(["evaluate", "vision-cleaning", str(case), "--official", "--out", str(out)])
        said = capsys.readouterr().err
        assert code == (0 if has_passed else 2), said
        if not has_passed:
            assert said
            assert "Traceback" not in said
            assert not out.exists()
        for expected in (case / "expected").glob("*_evaluation.json"):
            _compare(
                json.loads(expected.read_text()), json.loads((out / expected.name).read_text())
            )


def _compare(expected: dict[str, Any], found: dict[str, Any]) -> None:
    assert list(found) == list(expected)
    assert found["before_acc"] == expected["before_acc"]
    assert found["auc_score"] == expected["auc_score"]
    curves, expected_curves = (
        {method: [point for point in result["submitted_evaluations"]
                  if point["submission"] == method] for method in result["auc_score"]}
        for result in (found, expected)
    )  # fmt: skip
    differences = []
    for method, curve in expected_curves.items():
        assert [point["fixes"] for point in curves[method]] == [p["fixes"] for p in curve]
        assert [list(point) for point in curves[method]] == [list(point) for point in curve]
        differences += [
            abs(ours["accuracy"] - theirs["accuracy"])
            for ours, theirs in zip(curves[method], curve, strict=True)
        ]
    assert max(differences) <= 0.0101
    assert sum(difference > 0 for difference in differences) <= 0.01 * len(differences)
