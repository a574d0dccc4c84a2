"""Where the builder reads and writes, and what the thing it builds is called."""

import platform
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD, DIST = ROOT / "build", ROOT / "dist"
PROGRAM = "dataperf-gui"
APP_ID = "org.dataperf.DataPerfGUI"
"""Name of the desktop entry, the AppStream component and the icon."""
MEDIA_TYPE = "application/vnd.dataperf.session"


def program_version() -> str:
    """Return the version of the program in this environment."""
    return version(PROGRAM)


def bundle_name() -> str:
    """Return what the folder is called: program, version, system and processor."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{PROGRAM}-{program_version()}-{system}-{platform.machine().lower()}"
