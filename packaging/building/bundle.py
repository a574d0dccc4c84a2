"""Makes the bundle: PyInstaller's folder, made smaller, with licences, checked for gaps."""

import shutil
import subprocess
import sys
from pathlib import Path

from building import icu, licences, slimming
from building.elf import elf_files, needed
from building.libraries import package_of
from building.place import PACKAGING, bundle_name

FILES = "_internal"
"""Where PyInstaller puts everything but the program's own file."""
SPEC = PACKAGING / "building" / "dataperf-gui.spec"


def build(folder: Path) -> Path:
    """Build in `folder` and return the bundle's folder.

    Raises
    ------
    SystemExit
        A library is wanted that neither the bundle nor a named package of the system has.
    """
    result = folder / bundle_name()
    command = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(folder / "made"), "--workpath", str(folder / "work"), str(SPEC),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    shutil.rmtree(result, ignore_errors=True)
    (folder / "made" / "dataperf-gui").replace(result)
    for sentence in slimming.slim(result):
        print(" ", sentence, flush=True)
    for library in icu.libraries(result) if not icu.hindrance() else ():
        print(f"  ICU's data made smaller: {icu.make_smaller(library) / 1e6:.0f} MB", flush=True)
    licences.gather_into(result / FILES)
    if sys.platform.startswith("linux") and (gaps := unmet(result)):
        sys.exit("libraries that nobody brings along: " + ", ".join(gaps))
    return result


def outside(folder: Path) -> dict[str, list[str]]:
    """Return the libraries that a bundle expects of the system, each with who wants it."""
    files = elf_files(folder)
    inside = {path.name for path in folder.rglob("*.so*")}
    wanted: dict[str, list[str]] = {}
    for path in files:
        for name in needed(path):
            if name not in inside:
                wanted.setdefault(name, []).append(path.relative_to(folder).as_posix())
    return wanted


def unmet(folder: Path) -> list[str]:
    """Return the libraries that the system should bring although no package is named for them."""
    return [
        f"{name} ({users[0]})" for name, users in outside(folder).items() if not package_of(name)
    ]
