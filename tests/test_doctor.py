"""The doctor says in plain words what a machine lacks, and no window is tried without it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dataperf_gui import doctor
from dataperf_gui.cli import main
from dataperf_gui.cli.open import CANNOT_OPEN

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X and its libraries")
VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", doctor.PLATFORM_VARIABLE)


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Take every screen away."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def findings() -> dict[str, doctor.Finding]:
    return {str(finding.what): finding for finding in doctor.examine()}


def test_everything_needed_is_looked_at() -> None:
    found = findings()
    assert found["Python"].is_good
    assert found["PySide6-Essentials"].is_good
    assert found["folder of the sessions"].is_good
    assert all(str(finding.advice) for finding in found.values())


@on_linux
def test_a_missing_library_is_named_with_its_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(doctor.QT_LIBRARIES, "libnot-there.so.9", ("libnotthere9", "notthere"))
    finding = findings()["libraries of Qt"]
    assert not finding.is_good
    assert str(finding.advice) == (
        "lack libnot-there.so.9; Debian and Ubuntu: sudo apt-get install libnotthere9; "
        "Fedora: sudo dnf install notthere"
    )
    assert doctor.lacks_qt() == finding
    assert {"libnotthere9", "notthere"} & set(doctor.missing_packages())


@on_linux
def test_without_a_screen_no_library_for_windows_is_installed(
    nowhere: pytest.MonkeyPatch,
) -> None:
    nowhere.setitem(doctor.WINDOW_LIBRARIES, "libnot-there.so.9", ("libnotthere9", "notthere"))
    assert not {"libnotthere9", "notthere"} & set(doctor.missing_packages())


@pytest.mark.parametrize(
    ("qt", "python", "is_good"),
    [("6.12.0", (3, 11), False), ("6.12.0", (3, 12), True), ("6.11.3", (3, 11), True)],
)
def test_the_qt_that_crashes_on_older_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, *, qt: str, python: tuple[int, int], is_good: bool
) -> None:
    monkeypatch.setattr(doctor, "version", lambda _: qt)
    monkeypatch.setattr(sys, "version_info", python)
    finding = findings()["version of Qt"]
    assert finding.is_good == is_good
    assert ("pip install" in str(finding.advice)) != is_good


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "NEEDED", ("no-such-package-of-ours",))
    finding = findings()["no-such-package-of-ours"]
    assert not finding.is_good
    assert "pip install no-such-package-of-ours" in str(finding.advice)


def test_a_folder_that_cannot_be_written_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DATAPERF_GUI_HOME", str(tmp_path / "file"))
    finding = findings()["folder of the cache"]
    assert not finding.is_good
    assert str(tmp_path / "file") in str(finding.advice)


@on_linux
@pytest.mark.parametrize(
    ("variables", "is_screen"),
    [
        ({}, False),
        ({"DISPLAY": ":987"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
    ],
)
def test_a_screen_counts_only_if_it_answers(
    nowhere: pytest.MonkeyPatch, *, variables: dict[str, str], is_screen: bool
) -> None:
    for name, value in variables.items():
        nowhere.setenv(name, value)
    assert doctor.has_display() == is_screen
    finding = findings()["display"]
    assert finding.is_good == is_screen
    assert (":987" in str(finding.advice)) == (":987" in variables.values())


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Start the program in a process of its own, without a screen unless one is given."""
    kept = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return subprocess.run(
        [sys.executable, "-m", "dataperf_gui", *arguments],
        env=kept | variables, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@on_linux
@pytest.mark.parametrize("arguments", [(), ("open", "embedded:handwriting")])
def test_without_a_screen_the_window_is_refused_in_plain_words(arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)
    assert ended.returncode == CANNOT_OPEN
    assert "there is no screen" in ended.stderr
    assert "dataperf-gui demo --headless" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_command_lists_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(doctor.examine())
    assert code == int(any(line.startswith("MISS") for line in lines))
    assert any(line.startswith("ok   Python") for line in lines)


@on_linux
def test_the_command_lists_only_packages_where_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "QT_LIBRARIES", {"libno.so.1": ("libno1", "libno")})
    monkeypatch.setattr(doctor, "WINDOW_LIBRARIES", {})
    assert main(["doctor", "--missing-packages"]) == 0
    assert capsys.readouterr().out.strip() in ("libno1", "libno")


@on_linux
def test_without_a_sound_library_the_doctor_says_which_and_hinders_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    libraries = {"libpulse.so.0": ("libpulse0", "pulseaudio-libs"), "libasound.so.2": ("", "")}
    monkeypatch.setattr(doctor, "SOUND_LIBRARIES", libraries)
    monkeypatch.setattr(doctor, "_can_load", lambda name: name not in libraries)
    finding = findings()["sound"]
    assert not finding.is_good
    assert "apt-get install libpulse0" in str(finding.advice)
    assert finding not in doctor.hindrances()


@pytest.mark.parametrize(
    ("devices", "advice"),
    [
        ([], "there is no device that can play; connect one; everything else works without"),
        (["Discard all samples (playback)"], "there is no device that can play"),
        (["Headphones", "Discard all samples (playback)"], "Headphones"),
    ],
)
def test_only_a_device_that_can_be_heard_counts(
    monkeypatch: pytest.MonkeyPatch, devices: list[str], advice: str
) -> None:
    monkeypatch.setattr(doctor, "_can_load", lambda _: True)
    listed = [{"name": name} for name in devices]
    monkeypatch.setattr("miniaudio.Devices.get_playbacks", lambda _: listed)
    finding = findings()["sound"]
    assert str(finding.advice).startswith(advice)
    assert finding.is_good == (advice == "Headphones")


@on_linux
@pytest.mark.parametrize(
    ("variables", "library"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0"),
        ({"QT_QPA_PLATFORM": "wayland"}, "libwayland-client.so.0"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":1"}, "libxcb-cursor.so.0"),
        ({"DISPLAY": ":1"}, "libxcb-cursor.so.0"),
    ],
)
def test_the_libraries_of_the_window_system_in_use_are_wanted(
    nowhere: pytest.MonkeyPatch, variables: dict[str, str], library: str
) -> None:
    for name, value in variables.items():
        nowhere.setenv(name, value)
    nowhere.setattr(doctor, "_can_load", lambda name: name != library)
    finding = findings()["libraries for a window"]
    assert not finding.is_good
    assert library in str(finding.advice)


def test_in_a_bundle_nobody_is_sent_to_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(doctor, "NEEDED", ("no-such-package-of-ours",))
    advice = str(findings()["no-such-package-of-ours"].advice)
    assert advice == "is gone; install the program again"


def test_the_window_is_tried_where_that_is_asked() -> None:
    ended = run("doctor", "--window", QT_QPA_PLATFORM="offscreen")
    assert ended.stdout.splitlines()[0] == "ok   window: a window opened and was painted"


def test_no_window_is_tried_where_none_can_open() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("there is a screen everywhere else")
    ended = run("doctor", "--window")
    assert ended.returncode == 1
    assert "a window opened" not in ended.stdout
    assert "MISS display" in ended.stdout


def test_a_qt_that_cannot_be_loaded_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(doctor.PLATFORM_VARIABLE, "offscreen")
    monkeypatch.setitem(sys.modules, "dataperf_gui.gui.app", None)
    assert main(["open"]) == CANNOT_OPEN
    assert "dataperf-gui doctor" in capsys.readouterr().err
