"""What this machine lacks for the program, in plain words, before Qt can abort over it."""

import ctypes
import os
import platform
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from dataperf_gui.bundled import is_bundled
from dataperf_gui.messages import Message
from dataperf_gui.places import cache_folder, sessions_folder

QT_LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib-ng-compat"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
"""Shared library to its Debian and Fedora packages: without these Qt cannot be imported."""
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
"""What Qt needs besides for a window under X."""
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
"""What Qt needs besides for a window under Wayland without X."""
SOUND_LIBRARIES = {
    "libpulse.so.0": ("libpulse0", "pulseaudio-libs"),
    "libasound.so.2": ("libasound2", "alsa-lib"),
}
"""One of them is needed to be heard."""
SILENT_PLAYER = "Discard all samples"
"""How the name of a device begins that ALSA offers where there is none."""
NEEDED = (
    "PySide6-Essentials",
    "numpy",
    "pandas",
    "scikit-learn",
    "pillow",
    "soundfile",
    "miniaudio",
)
EXTRAS = {"onnxruntime": Message("image encoders in ONNX files (pip install onnxruntime)")}
PLATFORM_VARIABLE = "QT_QPA_PLATFORM"
"""Tells Qt what to draw on, such as "offscreen"; Qt finds out itself where it is not set."""
ON_A_SCREEN = ("xcb", "wayland", "wayland-egl")
LEAKY_QT, SAFE_PYTHON = (6, 12), (3, 12)
"""PySide6 6.12 loses references of None on older Python until the interpreter aborts."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Parameters
    ----------
    what : Message
        Such as "display".
    is_good : bool
        Whether it is as it should be.
    advice : Message
        What was found; where it is not good, what to do.
    is_needed : bool
        Whether the window cannot open without it.
    """

    what: Message
    is_good: bool
    advice: Message
    is_needed: bool = True


def examine() -> tuple[Finding, ...]:
    """Look at everything, in the order in which a person would mend it."""
    return (*_needed(), _sound(), *(_extra(name, what) for name, what in EXTRAS.items()))


def hindrances() -> tuple[Finding, ...]:
    """Return what keeps a window from opening here; empty where it will open."""
    return tuple(finding for finding in _needed() if not finding.is_good)


def lacks_qt() -> Finding | None:
    """Return what Qt itself lacks here, with or without a screen; None where nothing."""
    finding = _libraries(Message("libraries of Qt"), QT_LIBRARIES)
    return None if finding.is_good else finding


def has_display() -> bool:
    """Whether there is a screen that answers, or Qt was told to do without one."""
    platform_name = _qt_platform()
    if not sys.platform.startswith("linux") or _draws_elsewhere(platform_name):
        return True
    if platform_name != "xcb" and os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def needs_x() -> bool:
    """Whether Qt will use the X Window System, and its libraries, for a window here."""
    is_wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("DISPLAY")
    return sys.platform.startswith("linux") and _qt_platform() in ("", "xcb") and not is_wayland


def needs_wayland() -> bool:
    """Whether Qt will talk to a Wayland compositor for a window here."""
    name = _qt_platform()
    is_there = bool(os.environ.get("WAYLAND_DISPLAY"))
    return (
        sys.platform.startswith("linux")
        and not needs_x()
        and (name.startswith("wayland") or (name == "" and is_there))
    )


def missing_packages() -> list[str]:
    """Return the system's packages that Qt lacks here, under this system's names."""
    wants_window = bool(os.environ.get("DISPLAY")) and needs_x()
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if wants_window else {})
    column = 1 if shutil.which("dnf") else 0
    return sorted({libraries[name][column] for name in _missing(libraries)})


def _needed() -> tuple[Finding, ...]:
    """Look at what a window cannot open without."""
    return (
        _python(),
        *(_package(name) for name in NEEDED),
        _qt_version(),
        _libraries(Message("libraries of Qt"), QT_LIBRARIES),
        *_window_libraries(),
        _display(),
        _folder(Message("folder of the sessions"), sessions_folder),
        _folder(Message("folder of the cache"), cache_folder),
    )


def _python() -> Finding:
    found = {"version": platform.python_version()}
    is_good = sys.version_info >= (3, 11)
    text = "{version}" if is_good else "{version} is too old; install Python 3.11 or newer"
    return Finding(Message("Python"), is_good, Message(text, found))


def _package(name: str) -> Finding:
    try:
        return Finding(Message(name), True, Message("{version}", {"version": version(name)}))
    except PackageNotFoundError:
        if is_bundled():
            return Finding(Message(name), False, Message("is gone; install the program again"))
        advice = Message("is not installed; run: pip install {name}", {"name": name})
        return Finding(Message(name), False, advice)


def _qt_version() -> Finding:
    try:
        found = tuple(int(part) for part in version("PySide6-Essentials").split(".")[:2])
    except PackageNotFoundError:
        found = (0, 0)
    is_leaky = found >= LEAKY_QT and sys.version_info < SAFE_PYTHON
    good = Message("fits this Python")
    bad = Message(
        "PySide6 6.12 crashes on Python before 3.12; run: pip install 'PySide6-Essentials<6.12'"
    )
    return Finding(Message("version of Qt"), not is_leaky, bad if is_leaky else good)


def _missing(libraries: Mapping[str, tuple[str, str]]) -> list[str]:
    return [name for name in libraries if not _can_load(name)]


def _can_load(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _window_libraries() -> tuple[Finding, ...]:
    if needs_x():
        return (_libraries(Message("libraries for a window"), WINDOW_LIBRARIES),)
    if needs_wayland():
        return (_libraries(Message("libraries for a window"), WAYLAND_LIBRARIES),)
    return ()


def _libraries(what: Message, libraries: Mapping[str, tuple[str, str]]) -> Finding:
    if not sys.platform.startswith("linux"):
        return Finding(what, True, Message("come with Qt on this system"))
    missing = _missing(libraries)
    debian = sorted({libraries[name][0] for name in missing})
    fedora = sorted({libraries[name][1] for name in missing})
    if not missing:
        return Finding(what, True, Message("are all there"))
    text = (
        "lack {names}; Debian and Ubuntu: sudo apt-get install {debian}; "
        "Fedora: sudo dnf install {fedora}"
    )
    values = {
        "names": ", ".join(missing), "debian": " ".join(debian), "fedora": " ".join(fedora),
    }  # fmt: skip
    return Finding(what, False, Message(text, values))


def _qt_platform() -> str:
    return os.environ.get(PLATFORM_VARIABLE, "").split(":", maxsplit=1)[0]


def _draws_elsewhere(platform_name: str) -> bool:
    return bool(platform_name) and platform_name not in ON_A_SCREEN


def _x_server_answers() -> bool:
    """Whether the server that DISPLAY names takes connections; Qt aborts where it does not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # nobody can ask; the missing library is a finding of its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not is_broken


def _display() -> Finding:
    what, name = Message("display"), os.environ.get("DISPLAY", "")
    if _draws_elsewhere(_qt_platform()):
        return Finding(what, True, Message("Qt was told to draw without one"))
    if has_display():
        return Finding(what, True, Message("there is a screen"))
    if name:
        text = (
            "the screen that DISPLAY names ({name}) does not answer; start it on a desktop, or "
            "use: dataperf-gui demo --headless"
        )
        return Finding(what, False, Message(text, {"name": name}))
    text = (
        "there is no screen (DISPLAY and WAYLAND_DISPLAY are not set); start it on a desktop, or "
        "use: dataperf-gui demo --headless"
    )
    return Finding(what, False, Message(text))


def _sound() -> Finding:
    """Look for a device that can play; the program works without, so this hinders nothing."""
    what = Message("sound")
    if sys.platform.startswith("linux") and not any(map(_can_load, SOUND_LIBRARIES)):
        text = (
            "lacks {names}; Debian and Ubuntu: sudo apt-get install {debian}; "
            "Fedora: sudo dnf install {fedora}; everything else works without"
        )
        debian, fedora = SOUND_LIBRARIES["libpulse.so.0"]
        values = {"names": "libpulse.so.0", "debian": debian, "fedora": fedora}
        return Finding(what, False, Message(text, values), False)
    try:
        devices = _players()
    except ImportError as error:
        text = "cannot be loaded ({reason}); everything else works without"
        return Finding(what, False, Message(text, {"reason": error}), False)
    if not devices:
        text = "there is no device that can play; connect one; everything else works without"
        return Finding(what, False, Message(text), False)
    return Finding(what, True, Message("{names}", {"names": ", ".join(devices)}), False)


def _players() -> list[str]:
    """Return the names of the devices that can be heard."""
    import miniaudio  # noqa: PLC0415 - a window does not wait for it

    audible = [backend for backend in miniaudio.Backend if backend != miniaudio.Backend.NULL]
    try:
        found = [device["name"] for device in miniaudio.Devices(audible).get_playbacks()]
    except miniaudio.MiniaudioError:
        return []
    return [name for name in found if not name.startswith(SILENT_PLAYER)]


def _folder(what: Message, place: Callable[[], object]) -> Finding:
    try:
        folder = place()
        is_good = os.access(str(folder), os.W_OK)
    except OSError as error:
        folder, is_good = error.filename, False
    text = "{folder}" if is_good else "{folder} cannot be written; give yourself the right to"
    return Finding(what, is_good, Message(text, {"folder": folder}))


def _extra(name: str, what: Message) -> Finding:
    is_there = find_spec(name) is not None
    return Finding(what, is_there, Message("is there" if is_there else "not installed"), False)
