"""What stays out of a bundle is nothing that the program uses."""

import ast
from importlib.util import find_spec
from pathlib import Path, PurePath

import pytest
from building import contents
from building.libraries import package_of

from dataperf_gui import doctor
from dataperf_gui.challenges.registry import CHALLENGES
from dataperf_gui.cli import COMMANDS

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "dataperf_gui").rglob("*.py"))
SPEC = ROOT / "packaging" / "building" / "dataperf-gui.spec"


def imported(path: Path) -> set[str]:
    """Names of modules, and of what is taken from them, which may be modules too."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_no_module_that_the_program_imports_is_excluded() -> None:
    used = set().union(*map(imported, SOURCES))
    excluded = [name for name in contents.EXCLUDED_MODULES
                if any(each == name or each.startswith(f"{name}.") for each in used)]  # fmt: skip
    assert excluded == []


@pytest.mark.parametrize("module", ["QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"])
def test_the_parts_of_qt_in_use_go_in(module: str) -> None:
    library = f"PySide6/Qt/lib/libQt6{module.removeprefix('Qt')}.so.6"
    assert contents.reason_to_leave_out(library) == ""
    assert contents.reason_to_leave_out(f"PySide6/{module}.abi3.so") == ""


def test_no_other_part_of_qt_is_in_use() -> None:
    used = set().union(*map(imported, SOURCES))
    parts = {name.split(".")[1] for name in used if name.startswith("PySide6.")}
    assert parts == {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"}


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "pyarrow/libarrow.so.2600", "pyarrow/libarrow_python.so.2600", "pyarrow/libparquet.so.2600",
        "pyarrow/_parquet.cpython-311-x86_64-linux-gnu.so",
        "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
        "dataperf_gui/_assets/challenges/vision-cleaning/sample/task_setup.yml",
        "dataperf_gui/_assets/resources/translations/de.qm",
        "dataperf_gui/boards/migrations/env.py",
        "numpy-2.4.6.dist-info/METADATA", "a_plug_in-1.0.dist-info/entry_points.txt",
    ],
)  # fmt: skip
def test_what_is_needed_goes_in(path: str) -> None:
    assert contents.reason_to_leave_out(path) == ""


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/QtWidgets.pyi",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so", "pyarrow/libarrow_flight.so.2600",
        "pyarrow/libarrow_python.so", "pyarrow/libarrow_python.so.2600.1.0",
        "pyarrow/libarrow_s3.so.2600", "pyarrow/_flight.cpython-311-x86_64-linux-gnu.so",
        "dataperf_gui/_assets/challenges/__pycache__/espeak.cpython-311.pyc",
        "sklearn/datasets/tests/data.csv", "numpy-2.4.6.dist-info/RECORD",
        "scipy-1.17.1.dist-info/LICENSE.txt",
    ],
)  # fmt: skip
def test_what_is_not_needed_stays_out_for_a_reason(path: str) -> None:
    assert contents.reason_to_leave_out(path)


def test_only_translations_of_qt_in_our_languages_go_in() -> None:
    folder = "PySide6/Qt/translations"
    assert not contents.unwanted_translation(f"{folder}/qtbase_de.qm", ["de", "es"])
    assert not contents.unwanted_translation(f"{folder}/qtbase_pt_BR.qm", ["pt"])
    assert contents.unwanted_translation(f"{folder}/qtbase_fi.qm", ["de", "es"])
    assert contents.unwanted_translation(f"{folder}/qt_help_de.qm", ["de", "es"])
    assert not contents.unwanted_translation("pandas/x.qm", [])


def test_of_the_systems_libraries_only_those_of_python_come_along(tmp_path: Path) -> None:
    home = tmp_path / "site-packages"
    assert not contents.is_system_library(home / "numpy.libs" / "libgfortran.so.5", [home])
    assert not contents.is_system_library(Path("/usr/lib/libcrypto.so.3"), [home])
    assert contents.is_system_library(Path("/usr/lib/libxcb.so.1"), [home])
    assert contents.is_system_library(Path("/usr/lib/libstdc++.so.6"), [home])


def test_each_pattern_has_a_reason_and_none_stands_twice() -> None:
    patterns = [pattern for pattern, _ in contents.LEFT_OUT]
    assert len(set(patterns)) == len(patterns)
    assert all(reason for _, reason in contents.LEFT_OUT)
    assert not any(PurePath(pattern).is_absolute() for pattern in patterns)


@pytest.mark.parametrize(
    "module",
    [
        *(f"dataperf_gui.cli.{name}" for name in COMMANDS),
        *(f"dataperf_gui.challenges.{module}" for module, _ in CHALLENGES.values()),
    ],
)
def test_modules_that_are_imported_by_name_exist(module: str) -> None:
    assert find_spec(module) is not None


def test_the_recipe_collects_modules_sources_assets_and_names() -> None:
    text = SPEC.read_text(encoding="utf-8")
    compile(text, str(SPEC), "exec")
    for part in ('collect_submodules("dataperf_gui")', '"_assets"', '"migrations"', "pyz+py",
                 'copy_metadata("dataperf-gui", recursive=True)', "EXCLUDED_MODULES"):  # fmt: skip
        assert part in text


@pytest.mark.parametrize(
    "library",
    [*doctor.QT_LIBRARIES, *doctor.WINDOW_LIBRARIES, *doctor.WAYLAND_LIBRARIES, "libc.so.6"],
)
def test_a_package_is_known_for_each_library_of_the_system(library: str) -> None:
    assert package_of(library)


def test_an_unknown_library_has_no_package() -> None:
    assert package_of("libnobody.so.1") == ""
