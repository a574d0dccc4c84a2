"""The builder's steps on small things: libraries made smaller still load, packages are whole."""

import ctypes
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from building import bare, debian, smoke, startup, summary
from building.bundle import FILES, outside, unmet
from building.elf import can_be_mapped, elf_files, glibc_minor, needed
from building.licences import gather_into
from building.slimming import slim

from dataperf_gui.licences import FOLDER, Component, write

SITE = Path(np.__file__).parents[1]
on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux")
    or shutil.which("objdump") is None
    or shutil.which("strip") is None,
    reason="libraries of Linux, and binutils",
)


def copied(pattern: str, folder: Path) -> Path:
    """Copy a library of an installed package; skip where this system's wheels have none."""
    found = sorted(SITE.glob(pattern))
    if not found:
        pytest.skip(f"no {pattern} among the packages here")
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(found[0], folder / found[0].name))


@on_linux
def test_symbols_go_and_the_library_still_loads(tmp_path: Path) -> None:
    library = copied("yaml/_yaml*.so", tmp_path)
    before = library.stat().st_size
    said = " ".join(slim(tmp_path))
    assert library.stat().st_size < before
    assert "symbols" in said
    ctypes.CDLL(str(library))


@on_linux
def test_a_library_that_stripping_would_break_stays_as_it_came(tmp_path: Path) -> None:
    library = copied("numpy.libs/libscipy_openblas*", tmp_path)
    before = library.read_bytes()
    stripped = tmp_path / "stripped"
    subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)], check=True)
    would_break = not can_be_mapped(stripped)
    stripped.unlink()
    list(slim(tmp_path))
    assert can_be_mapped(library)
    assert (library.read_bytes() == before) == would_break


@on_linux
def test_equal_libraries_become_one(tmp_path: Path) -> None:
    first = copied("yaml/_yaml*.so", tmp_path / "a.libs")
    second = copied("yaml/_yaml*.so", tmp_path / "b.libs")
    list(slim(tmp_path))
    assert second.is_symlink() != first.is_symlink()
    assert first.read_bytes() == second.read_bytes()
    assert len(elf_files(tmp_path)) == 1


@on_linux
def test_what_a_bundle_expects_of_the_system_is_told(tmp_path: Path) -> None:
    library = copied("yaml/_yaml*.so", tmp_path / "yaml")
    assert "libc.so.6" in needed(library)
    assert outside(tmp_path)["libc.so.6"] == [f"yaml/{library.name}"]
    assert unmet(tmp_path) == []
    assert glibc_minor(library) > 0


@on_linux
def test_a_library_that_nobody_brings_is_told_with_who_wants_it(tmp_path: Path) -> None:
    library = copied("numpy/_core/_multiarray_umath*.so", tmp_path)
    (gap,) = unmet(tmp_path)  # OpenBLAS, which is not copied here
    assert gap.startswith("libscipy_openblas")
    assert library.name in gap


def small_bundle(folder: Path) -> Path:
    """Make something of a bundle's shape that answers ``--version``."""
    files = folder / "bundle" / FILES
    (files / "numpy.libs").mkdir(parents=True)
    (files / "numpy.libs" / "data").write_bytes(bytes(2_000_000))
    (files / "small.txt").write_text("small", encoding="utf-8")
    text = folder / "COPYING"
    text.write_text("Do what you like.", encoding="utf-8")
    write([Component("numpy", "1", "BSD", (text,))], files / FOLDER)
    program = folder / "bundle" / "dataperf-gui"
    program.write_text('#!/bin/sh\n[ "$1" = --version ] && echo dataperf-gui 9\n', encoding="utf-8")
    program.chmod(0o755)
    return program.parent


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")
def test_a_package_has_the_bundle_and_what_the_desktop_wants(tmp_path: Path) -> None:
    path = debian.build(small_bundle(tmp_path), tmp_path / "dist")
    listing = subprocess.run(
        ["dpkg-deb", "-c", str(path)], check=True, capture_output=True, text=True
    ).stdout
    for line in (
        "-rwxr-xr-x root/root", "./usr/lib/dataperf-gui/dataperf-gui\n",
        "./usr/bin/dataperf-gui -> ../lib/dataperf-gui/dataperf-gui",
        "./usr/share/applications/org.dataperf.DataPerfGUI.desktop",
        "./usr/share/mime/packages/dataperf-gui.xml", "./usr/share/man/man1/dataperf-gui.1.gz",
        "./usr/share/icons/hicolor/scalable/apps/org.dataperf.DataPerfGUI.svg",
        "./usr/share/doc/dataperf-gui/copyright",
    ):  # fmt: skip
        assert line in listing
    fields = subprocess.run(
        ["dpkg-deb", "-f", str(path)], check=True, capture_output=True, text=True
    ).stdout
    assert "Package: dataperf-gui" in fields
    assert "libxcb-cursor0" in fields
    assert str(tmp_path) not in listing


def test_without_its_tool_no_package_is_made_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "dpkg-deb" in debian.hindrance()


def test_the_figures_of_a_bundle_are_written(tmp_path: Path) -> None:
    bundle = small_bundle(tmp_path)
    built = summary.Built(outcomes=[smoke.Outcome("--version", 0.1)])
    built.parts_mb = dict(summary.parts_mb(bundle))
    built.start_s = {"answers --version": [0.2, 0.1]}
    made = tmp_path / "made.deb"
    made.write_bytes(b"package")
    built.files.append(made)
    summary.write(built, tmp_path / "dist")
    figures = json.loads((tmp_path / "dist" / "build.json").read_text(encoding="utf-8"))
    assert figures["parts_mb"]["numpy"] == 2.0
    assert figures["files"]["made.deb"]["sha256"] == sha256(b"package").hexdigest()
    text = (tmp_path / "dist" / "build.md").read_text(encoding="utf-8")
    assert "| numpy | 2.0 |" in text
    assert "| answers --version | 0.15 | 0.20 |" in text
    assert built.is_good


def test_the_start_is_measured_until_it_answers(tmp_path: Path) -> None:
    bundle = small_bundle(tmp_path)
    took = startup.seconds(bundle, ("--version",), "dataperf-gui", tmp_path)
    assert took > 0
    with pytest.raises(SystemExit, match="did not say"):
        startup.seconds(bundle, ("--help",), "dataperf-gui", tmp_path)


def program(arguments: Sequence[str]) -> tuple[int, str]:
    """Run the program of the sources in place of a bundle's."""
    command = [sys.executable, "-m", "dataperf_gui", *arguments]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    return ended.returncode, ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("check", "problem"),
    [
        (smoke.Check(("--version",), "dataperf-gui "), ""),
        (smoke.Check(("--version",), "another program"), "did not say 'another program'"),
        (smoke.Check(("--version",), leaves=("table.csv",)), "left no table.csv"),
        (smoke.Check(("rank", "/nowhere", "--out", "x.csv")), "exit code 2"),
    ],
)
def test_a_check_tells_what_is_wrong(check: smoke.Check, problem: str, tmp_path: Path) -> None:
    (outcome,) = smoke.outcomes(program, tmp_path, "/bundle", [check])
    assert outcome.problem.startswith(problem)
    assert bool(outcome.problem) == bool(problem)


def test_the_checks_cover_what_a_bare_system_has_to_do() -> None:
    commands = {check.arguments[0] for check in smoke.checks()}
    assert {"--version", "doctor", "strategies", "demo", "rank", "curve", "evaluate", "report",
            "board", "export", "screenshots"} <= commands  # fmt: skip
    evaluated = {check.arguments[1] for check in smoke.checks() if check.arguments[0] == "evaluate"}
    assert evaluated == {
        "vision-cleaning",
        "vision-selection",
        "speech-selection",
        "data-acquisition",
    }


def test_every_embedded_sample_that_is_checked_exists() -> None:
    root = Path(__file__).parents[2]
    for check in smoke.checks():
        for part in check.arguments:
            if part.startswith("{bundle}"):
                inside = part.partition("_assets/")[2]
                assert (root / inside).is_dir()


def test_a_bundle_must_not_lack_a_licence(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller", reason="its licence goes in, too")
    gather_into(tmp_path)
    index = json.loads((tmp_path / FOLDER / "index.json").read_text(encoding="utf-8"))
    assert "PyInstaller's bootloader" in {each["name"] for each in index}


def test_a_root_leaves_devices_to_those_who_make_them() -> None:
    names = ["null", "shm"]
    if not Path("/dev/null").exists():
        pytest.skip("no devices here")
    assert bare._devices("/dev", names) == {"null"}
