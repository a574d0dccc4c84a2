"""Gathers the licences of everything in a bundle into a folder of it, for Help > About."""

import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from building.contents import PYTHONS_OWN
from dataperf_gui.licences import FOLDER, Component, gather, write


def gather_into(files: Path) -> None:
    """Write all licences below `files`, the bundle's folder of files.

    Raises
    ------
    SystemExit
        Something has no licence text: it must not be given to others.
    """
    found = (*gather(), _bootloader(), *_libraries(files))
    if silent := [component.name for component in found if not component.text()]:
        raise SystemExit("no licence text was found for: " + ", ".join(silent))
    write(found, files / FOLDER)


def _bootloader() -> Component:
    """Return the program that starts a bundle: PyInstaller's, which alone of it is in there."""
    package = distribution("pyinstaller")
    text = next(Path(str(file.locate())) for file in package.files or () if "COPYING" in file.name)
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Component("PyInstaller's bootloader", package.version, licence, (text,))


def _libraries(files: Path) -> Iterator[Component]:
    """Yield the system's libraries that came along with Python, as Debian's packages."""
    seen = set()
    for pattern in PYTHONS_OWN:
        for library in sorted(files.glob(pattern)):
            package = _debian_package(library.name)
            text = Path("/usr/share/doc") / package / "copyright"
            if package and package not in seen and text.is_file():
                seen.add(package)
                yield Component(package, _debian_version(package), "see the text", (text,))


def _debian_package(library: str) -> str:
    """Return the installed package with a library, empty where dpkg is absent or knows none."""
    if shutil.which("dpkg-query") is None:
        return ""
    found = _say("dpkg-query", "--search", f"*/{library}")
    return found.split(":", maxsplit=1)[0].strip()


def _debian_version(package: str) -> str:
    return _say("dpkg-query", "--show", "--showformat", "${Version}", package)


def _say(*command: str) -> str:
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    return ended.stdout.strip().split("\n")[0]
