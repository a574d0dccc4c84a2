"""The files that a forge reads are valid, and say the same as the program."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_follow_the_schema_and_say_that_they_have_not_run(path: Path) -> None:
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    subprocess.run([*checker, "vendor.github-workflows", path], check=True)
    assert "has not run yet" in path.read_text(encoding="utf-8").partition("name:")[0]


def test_the_tests_run_on_three_systems_and_three_versions_of_python() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/tests.yml").read_text(encoding="utf-8"))[
        "jobs"
    ]
    matrix = jobs["tests"]["strategy"]["matrix"]
    assert [name.split("-")[0] for name in matrix["os"]] == ["ubuntu", "windows", "macos"]
    assert matrix["python"] == ["3.11", "3.12", "3.13"]


def test_dependabot_s_file_follows_its_schema() -> None:
    checker = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.dependabot"]
    ended = subprocess.run([*checker, ROOT / ".github" / "dependabot.yml"], check=False)
    assert ended.returncode == 0


@pytest.mark.parametrize("name", ["bug", "idea"])
def test_issue_forms_have_what_the_forge_asks_for(name: str) -> None:
    path = ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml"
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= form.keys()
    ids = [part["id"] for part in form["body"]]
    assert len(set(ids)) == len(ids)
    assert all(part["attributes"]["label"] for part in form["body"])


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "dataperf_gui" / "py.typed").is_file()


def test_the_words_are_spelled_right() -> None:
    command = [sys.executable, "-m", "codespell_lib", *(str(ROOT / name) for name in PROSE)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.stdout == ""


PROSE = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "docs", "dataperf_gui")


def test_notebooks_carry_no_output() -> None:
    for path in (ROOT / "docs").rglob("*.ipynb"):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        assert not any(cell.get("outputs") for cell in cells), path
