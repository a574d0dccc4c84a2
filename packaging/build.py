#!/usr/bin/env python3
"""Build what a plain user installs: a bundle, its archive and, on Debian, a package.

``python3 packaging/build.py`` does its own set-up in ``build/``, builds into ``dist/``, runs what
it built and writes ``dist/build.json`` and ``dist/build.md`` with sizes, times and digests. Python
3.11 or newer with its shared library, and ``binutils`` on Linux, are needed beforehand. It ends
with exit code 1 if something that was built does not run; what this machine has no tool for is
said and left.
"""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ENVIRONMENT = ROOT / "build" / "environment"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
CONSTRAINTS = HERE / "constraints.txt"


def main(arguments: list[str]) -> int:
    """Make the environment, then take the steps in it; return the exit code."""
    if sys.version_info < (3, 11):
        print("The bundle is built with Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    make_environment()
    command = [str(PYTHON), "-m", "building", *arguments]
    # Not from the top folder: the program in the environment is meant, not that of the sources.
    variables = os.environ | {"PYTHONPATH": str(HERE), "PYTHONNOUSERSITE": "1"}
    return subprocess.run(command, cwd=HERE, env=variables, check=False).returncode


def make_environment() -> None:
    """Make ``build/environment`` with PyInstaller and the program itself, as a wheel has it."""
    stamp = ENVIRONMENT / "installed"
    wanted = requirements_digest()
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not PYTHON.exists() or not stamp.exists() or stamp.read_text() != wanted:
        print("making the environment for building (once)...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
        subprocess.run([*pip, "-c", str(CONSTRAINTS), f"{ROOT}[bundle]"], check=True)
        stamp.write_text(wanted)
    anew = ["--no-deps", "--force-reinstall", "--no-cache-dir", str(ROOT)]
    subprocess.run([*pip, *anew], check=True)


def requirements_digest() -> str:
    """Return a digest of what has to be installed, and in which versions."""
    import tomllib  # noqa: PLC0415 - an old Python, which is refused, has none

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [project["dependencies"], project["optional-dependencies"]["bundle"]]
    text = json.dumps(wanted) + CONSTRAINTS.read_text(encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
