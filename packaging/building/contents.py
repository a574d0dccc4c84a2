"""What goes into a bundle and what stays out, with the reason for each.

Paths are those inside the bundle's folder of files, with forward slashes.
"""

from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

EXCLUDED_MODULES = (
    "tkinter", "readline", "curses",  # another window system, a terminal that edits lines (GPL)
    "setuptools", "pkg_resources", "distutils", "pip", "lib2to3", "ensurepip",  # nothing installs
    "IPython", "pytest", "_pytest", "hypothesis", "mypy",  # tools of those who work on it
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter", "pyqtgraph.canvas",
    "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtQml",
    "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtPrintSupport", "PySide6.QtDesigner",
    "pyarrow.flight", "pyarrow.substrait", "pyarrow.orc", "pyarrow.gandiva", "pyarrow.cuda",
    "pyarrow.tests", "pandas.tests",
)  # fmt: skip
"""Modules that the bundle does without, whoever imports them."""

LEFT_OUT: tuple[tuple[str, str], ...] = (
    ("PySide6/Qt/plugins/egldeviceintegrations/*", "screens without a window system"),
    ("PySide6/Qt/plugins/generic/*", "keyboards without a window system"),
    ("PySide6/Qt/plugins/networkinformation/*", "no network"),
    ("PySide6/Qt/plugins/tls/*", "no network"),
    ("PySide6/Qt/plugins/imageformats/libq[!s]*", "Pillow decodes pictures; icons are SVG"),
    ("PySide6/Qt/plugins/platforms/libqeglfs.so", "no window system"),
    ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", "no window system"),
    ("PySide6/Qt/plugins/platforms/libqminimal*.so", "offscreen is there"),
    ("PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so", "no window system"),
    ("PySide6/Qt/plugins/platforms/libqvnc.so", "no network"),
    ("PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*", "needs Qt Quick"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "25 MB of GTK; the portal has its dialogs"),
    ("PySide6/Qt/plugins/wayland-graphics-integration-client/*", "nothing is drawn with OpenGL"),
    ("PySide6/Qt/plugins/xcbglintegrations/*", "nothing is drawn with OpenGL"),
    ("PySide6/Qt/lib/libQt6Egl*", "no window system"),
    ("PySide6/Qt/lib/libQt6Network.so*", "no network"),
    ("PySide6/Qt/lib/libQt6OpenGL*", "nothing is drawn with OpenGL"),
    ("PySide6/Qt/lib/libQt6Q*", "no Qt Quick"),
    ("PySide6/QtNetwork.*", "no network"),
    ("PySide6/QtOpenGL*.so", "nothing is drawn with OpenGL; see stand_ins"),
    ("pyarrow/*flight*", "no network"),
    ("pyarrow/*s3*", "no network"),
    ("pyarrow/_gcsfs*", "no network"),
    ("pyarrow/_azurefs*", "no network"),
    ("pyarrow/_hdfs*", "no network"),
    ("pyarrow/_substrait*", "no query plans"),
    ("pyarrow/*orc.*", "no ORC files"),
    ("pyarrow/_pyarrow_cpp_tests*", "tests"),
    ("pyarrow/libarrow_python*.so", "a copy under the name that is loaded is there"),
    ("pyarrow/libarrow_python*.so.*.*.*", "a copy under the name that is loaded is there"),
    ("PIL/_avif*", "no AVIF among the formats"),
    ("pillow.libs/libavif*", "no AVIF among the formats"),
    ("PIL/_imagingcms*", "no colour profiles"),
    ("pillow.libs/liblcms2*", "no colour profiles"),
    ("PIL/_imagingtk*", "no Tk"),
    ("*/lib-dynload/_codecs_*", "texts are UTF-8"),
    ("numpy/_core/_*_tests*", "tests"),
    ("pyarrow/include/*", "for compilers"),
    ("pyarrow/src/*", "for compilers"),
    ("*/tests/*", "tests"),
    ("*/__pycache__/*", "compiled when it was installed, not for here"),
    ("*.pyi", "for type checkers"),
    ("*.pyx", "for compilers"),
    ("*.pxd", "for compilers"),
    ("*.pxi", "for compilers"),
    ("*.lib", "for compilers"),
    ("*.h", "for compilers"),
    ("*.c", "for compilers"),
    ("*.cpp", "for compilers"),
)
"""Patterns of files that stay out, the first that fits counts, and why."""

KEPT_METADATA = ("METADATA", "entry_points.txt")
"""Of a package's metadata; licences are gathered in a place of their own."""

PYTHONS_OWN = (
    "libbz2.so.*", "libcrypto.so.*", "libffi.so.*", "liblzma.so.*", "libmpdec.so.*",
    "libpython3*", "libsqlite3.so.*", "libssl.so.*",
)  # fmt: skip
"""The system's libraries that the bundle brings along: Python's modules need exactly these, and
systems differ in their versions. All others are the system's own, because the system's drivers
and themes load them too: an older copy in the bundle would break those."""


def reason_to_leave_out(path: str) -> str:
    """Return why the file at `path` of the bundle stays out; empty where it goes in."""
    for pattern, reason in LEFT_OUT:
        if fnmatch(path, pattern):
            return reason
    return _of_metadata(PurePosixPath(path))


def _of_metadata(path: PurePosixPath) -> str:
    is_metadata = any(part.endswith(".dist-info") for part in path.parts)
    is_kept = path.name in KEPT_METADATA
    return "only a package's name, version and entry points" if is_metadata and not is_kept else ""


def is_system_library(source: Path, homes: Iterable[Path]) -> bool:
    """Whether a library comes from the machine: from none of `homes`, and not brought along."""
    is_packaged = any(source.is_relative_to(home) for home in homes)
    return not is_packaged and not any(fnmatch(source.name, own) for own in PYTHONS_OWN)


def unwanted_translation(path: str, languages: Iterable[str]) -> bool:
    """Whether `path` is one of Qt's own translations in a language that the program has not."""
    if not path.startswith("PySide6/Qt/translations/"):
        return False
    name, _, language = PurePosixPath(path).stem.partition("_")
    return name != "qtbase" or language.split("_")[0] not in set(languages)
