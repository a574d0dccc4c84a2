"""The example package, installed into a fresh environment without a network."""

import csv
import importlib.util
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "strategy-plugin"


def run(*command: object) -> str:
    """Return what a command prints; fail with all it said where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of an environment with the example beside the program."""
    for needed in ("pip", "hatchling"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"this environment has no {needed} to install a package with")
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder / "env", with_pip=False)
    inside = {"base": str(folder / "env"), "platbase": str(folder / "env")}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=inside))
    interpreter = Path(sysconfig.get_path("scripts", "venv", vars=inside)) / "python"
    # The program and what it needs are taken from here: nothing is downloaded.
    (packages / "parent.pth").write_text(
        f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
    )
    assert "far-from-class" not in run(interpreter, "-m", "dataperf_gui", "strategies")
    source = shutil.copytree(EXAMPLE, folder / "source")  # building leaves files behind
    run(
        sys.executable, "-m", "pip", "--python", interpreter, "--disable-pip-version-check",
        "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", source,
    )  # fmt: skip
    return interpreter


def test_an_installed_package_appears_in_the_program(python: Path) -> None:
    listed = run(python, "-m", "dataperf_gui", "strategies").splitlines()
    line = next(row for row in listed if row.startswith("far-from-class"))
    assert "Far from its class: Items nearer to the mean of another class" in line
    assert line.endswith("(far-from-class 1.0)")


def test_an_installed_strategy_ranks(python: Path, tmp_path: Path) -> None:
    out = tmp_path / "ranking.csv"
    run(
        python, "-m", "dataperf_gui", "rank", "embedded:handwriting", "--strategy",
        "far-from-class", "--out", out,
    )  # fmt: skip
    with out.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 400
    assert rows[0]["reason"].startswith("it is nearest to the mean of '")
    assert rows[0]["given_label"] != rows[0]["suggested_label"]


def test_the_example_is_short() -> None:
    code = (EXAMPLE / "far_from_class.py").read_text(encoding="utf-8").splitlines()
    assert sum(bool(line.strip()) for line in code) <= 40
