"""Bundles for Codabench: the format's rules, and the scoring program run as the platform does."""

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from codabench_rules import broken_rules

from dataperf_gui.assets import asset
from dataperf_gui.boards.baselines import BASELINES
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.publishing import submit
from dataperf_gui.boards.store import Boards
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.cli import main
from dataperf_gui.jobs import Monitor

PLATFORM = """
import runpy, sys
program, place, out = sys.argv[1:]
sys.path.insert(0, program)
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in {"pandas", "pyarrow", "yaml", "PIL", "PySide6", "sqlalchemy"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
sys.argv = ["score.py", place, out]
try:
    runpy.run_path(program + "/score.py", run_name="__main__")
finally:
    ours = [m.__file__ for n, m in sys.modules.items() if n.split(".")[0] == "dataperf_gui"]
    assert all(file.startswith(program) for file in ours), ours
"""
"""Runs the program on scikit-learn and what that needs, and on those modules that it brings."""


@dataclass
class Bundle:
    """An exported bundle, unpacked."""

    challenge: str
    archive: zipfile.ZipFile
    place: Path

    def run(self, entry: dict[str, bytes], work: Path) -> subprocess.CompletedProcess[str]:
        """Run the scoring program on an entry, with the platform's folders."""
        (work / "input" / "res").mkdir(parents=True)
        (work / "input" / "ref").symlink_to(self.place / "reference_data")
        for name, content in entry.items():
            (work / "input" / "res" / name).write_bytes(content)
        command = [sys.executable, "-c", PLATFORM, str(self.place / "scoring_program"),
                   str(work / "input"), str(work / "output")]  # fmt: skip
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=work)

    def solution(self, name: str) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.archive.read(f"solutions/{name}.zip"))) as entry:
            return {file: entry.read(file) for file in entry.namelist()}


@pytest.fixture(scope="module", params=sorted(BASELINES))
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    folder = tmp_path_factory.mktemp("bundle")
    path = folder / "bundle.zip"
    assert main(["export", "codabench", request.param, "--out", str(path)]) == 0
    archive = zipfile.ZipFile(path)
    archive.extractall(folder / "unpacked")
    return Bundle(request.param, archive, folder / "unpacked")


def test_the_rules_of_the_format_hold(bundle: Bundle) -> None:
    assert broken_rules(bundle.archive) == []
    columns = yaml.safe_load(bundle.archive.read("competition.yaml"))["leaderboards"][0]["columns"]
    expected = "asc" if bundle.challenge == "vision-cleaning" else "desc"
    assert {column["sorting"] for column in columns} == {expected}


def test_what_is_sealed_is_not_public(bundle: Bundle) -> None:
    public = [name for name in bundle.archive.namelist() if name.startswith("input_data/")]
    assert public
    for word in ("_test_", "test_sets", "eval", "dataset_", "features/"):
        assert [name for name in public if word in name] == []


def test_the_scoring_program_gives_our_score_to_the_last_digit(
    bundle: Bundle, tmp_path: Path
) -> None:
    entry = bundle.solution(BASELINES[bundle.challenge][0])
    done = bundle.run(entry, tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "output" / "scores.json").read_text())
    folder = Path(str(asset("challenges", bundle.challenge, "sample")))
    expected = load_challenge(bundle.challenge).evaluate(
        Request(folder, entry=tmp_path / "input" / "res"), Findings(), Monitor()
    )
    assert found.pop("score") == expected.score
    with Boards(sqlite_url(tmp_path / "boards.sqlite")) as boards:
        identity = submit(boards, Draft(bundle.challenge, "a", "b", entry), folder, Monitor())
        assert (tmp_path / "output" / "receipt.json").read_text() == boards.submission(
            identity
        ).receipt
    assert found.keys() == expected.per_task.keys()
    keys = {c["key"] for c in yaml.safe_load(bundle.archive.read("competition.yaml"))[
        "leaderboards"][0]["columns"]}  # fmt: skip
    assert keys == {"score", *found}
    assert "<table>" in (tmp_path / "output" / "detailed_results.html").read_text()


def test_an_entry_that_breaks_a_rule_is_refused_with_its_file(
    bundle: Bundle, tmp_path: Path
) -> None:
    good = bundle.solution(BASELINES[bundle.challenge][0])
    name = next(name for name in sorted(good) if not name.startswith("time"))
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    lacking = bundle.run({k: v for k, v in good.items() if k != name}, tmp_path / "a")
    assert (lacking.returncode, name.split("_")[0][:2] in lacking.stderr) == (2, True)
    broken = bundle.run(good | {name: b"nonsense\n"}, tmp_path / "b")
    assert (broken.returncode, name in broken.stderr) == (2, True)
    assert not (tmp_path / "b" / "output" / "scores.json").exists()


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "bundle.zip"
    assert main(["export", "codabench", "data-acquisition", "--out", str(out)]) == 2
    assert "cannot be written" in capsys.readouterr().err
