#!/usr/bin/env python3
"""Set everything up on a fresh machine, then start the program or pass its tests.

``python3 start.py`` starts the main job on the embedded digits; further arguments go to
``dataperf-gui`` (``python3 start.py rank --help``). ``python3 start.py test`` runs every check;
further arguments go to pytest. ``python3 start.py docs`` builds the documentation into
``out/docs``. Only Python 3.11 or newer is needed beforehand. Set-up is done
once and again when the requirements change.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = (
    ROOT / "pyproject.toml",
    ROOT / "packaging" / "constraints.txt",
    ROOT / "dataperf_gui" / "__init__.py",  # the version, which the installed package repeats
)
MOST_PROCESSES = 4
"""That pass tests side by side: each keeps a window, and some a database, in memory."""
CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
)


def main(arguments: list[str]) -> int:
    """Set up, then run; return the exit code of what ran."""
    if sys.version_info < (3, 11):
        print("DataPerf GUI needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    verb = arguments[0] if arguments else ""
    make_environment({"test": "dev", "docs": "docs"}.get(verb, ""))
    install_system_libraries()
    if verb == "test":
        return run_checks(arguments[1:])
    if verb == "docs":
        return build_docs(arguments[1:])
    return run("-m", "dataperf_gui", *(arguments or ["demo"]))


def run(*arguments: str) -> int:
    """Run the environment's Python and return its exit code."""
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, check=False).returncode


def run_checks(pytest_arguments: list[str]) -> int:
    """Run style and type checks, then the tests; the first failure ends it."""
    for module, *rest in CHECKS:
        print("checking:", module, *rest, flush=True)
        if code := run("-m", module, *rest):
            return code
    n_processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    # A crash ends the run with its name: with another process in its place it may never end.
    parallel = (f"-n{n_processes}", "--dist=loadfile", "--max-worker-restart=0")
    return run("-m", "pytest", *parallel, *pytest_arguments)


def build_docs(sphinx_arguments: list[str]) -> int:
    """Build the documentation; any warning, such as a dead link between pages, is an error."""
    command = ("-m", "sphinx", "-b", "html", "-W", "--keep-going", "-q", *sphinx_arguments)
    code = run(*command, "docs", "out/docs")
    if not code:
        print("the documentation is in", ROOT / "out" / "docs" / "index.html")
    return code


def make_environment(extra: str) -> None:
    """Make ``.venv`` with what the program needs; nothing to do where it is up to date."""
    stamp = VENV / f"installed-{extra or 'program'}"
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in REQUIREMENTS)).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if not PYTHON.exists():
        make_virtual_environment()
    print("installing the Python packages (once)...", flush=True)
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-c", str(REQUIREMENTS[1]), "-e", target], check=True)
    stamp.write_text(wanted)


def make_virtual_environment() -> None:
    """Make an empty ``.venv``; Debian and Ubuntu keep the module for it in a package."""
    print("making the environment", VENV, flush=True)
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode == 0:
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    install_packages([f"python{version}-venv"])
    subprocess.run(command, check=True)


def install_system_libraries() -> None:
    """Install the libraries that Qt needs and this Linux lacks, as the doctor lists them."""
    if not sys.platform.startswith("linux"):
        return
    listing = subprocess.run(
        [str(PYTHON), "-m", "dataperf_gui", "doctor", "--missing-packages"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    if packages := listing.stdout.split():
        install_packages(packages)


def install_packages(packages: list[str]) -> None:
    """Install packages of the system, or say which ones a person has to install."""
    tool = shutil.which("apt-get") or shutil.which("dnf")
    admin = [] if os.geteuid() == 0 else [shutil.which("sudo") or ""]
    if tool is None or admin == [""]:
        print("please install these packages of your system:", *packages)
        return
    print("installing packages of the system:", *packages, flush=True)
    if tool.endswith("apt-get"):
        subprocess.run([*admin, tool, "update", "-qq"], check=False)
    if subprocess.run([*admin, tool, "install", "-y", *packages], check=False).returncode:
        print("that failed; please install them yourself:", *packages)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
