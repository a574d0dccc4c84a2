"""What differs in a bundle is settled before anything else, and nothing is where there is none."""

import os
import sys
from pathlib import Path

import pytest

from dataperf_gui import bundled
from dataperf_gui.places import plug_ins_folder
from dataperf_gui.strategies.registry import entries

PLUG_IN = Path(__file__).parents[1] / "examples" / "strategy-plugin" / "far_from_class.py"
METADATA = "Metadata-Version: 2.1\nName: a-plug-in\nVersion: 3.0\n"
ENTRY_POINT = "[dataperf_gui.strategies]\nfar-from-class = far_from_class:FarFromClass\n"


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Make the program take itself for a bundle."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: None)
    return monkeypatch


def test_an_installed_program_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/mine")
    before = list(sys.path)
    bundled.settle_in()
    assert not bundled.is_bundled()
    assert (os.environ["LD_LIBRARY_PATH"], sys.path) == ("/mine", before)


@pytest.mark.parametrize(("before", "after"), [("/mine", "/mine"), (None, None)])
def test_programs_started_by_a_bundle_get_the_path_that_the_person_had(
    frozen: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    frozen.setenv("LD_LIBRARY_PATH", "/bundle")
    frozen.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    frozen.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")  # so that it is put back afterwards
    if before is not None:
        frozen.setenv("LD_LIBRARY_PATH_ORIG", before)
    bundled.settle_in()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"  # processes of ours find it again


def test_a_package_in_the_folder_of_plug_ins_brings_its_strategy(
    frozen: pytest.MonkeyPatch,
) -> None:
    frozen.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    folder = plug_ins_folder()
    about = folder / "a_plug_in-3.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(METADATA, encoding="utf-8")
    (about / "entry_points.txt").write_text(ENTRY_POINT, encoding="utf-8")
    (folder / PLUG_IN.name).write_bytes(PLUG_IN.read_bytes())
    bundled.settle_in()
    frozen.delitem(sys.modules, "far_from_class", raising=False)
    found = {entry.name: entry.origin for entry in entries()}
    sys.modules.pop("far_from_class", None)
    assert found["far-from-class"] == "a-plug-in 3.0"
