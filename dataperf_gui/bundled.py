"""What differs where the program runs from a bundle, with a Python of its own inside.

``packaging/`` makes bundles with PyInstaller. There no ``pip`` can add anything, every process
starts from the program's own file, and the loader is pointed at the bundle's libraries.
"""

import multiprocessing
import os
import sys
from pathlib import Path

from dataperf_gui.places import plug_ins_folder

LIBRARY_PATH = "LD_LIBRARY_PATH"
SET_UP_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"
"""Tells the loader of a process of our own to find the bundle's libraries itself."""


def is_bundled() -> bool:
    """Whether the program runs from a bundle."""
    return bool(getattr(sys, "frozen", False))


def bundle_folder() -> Path:
    """Return the folder of a bundle's own files; it is there only where `is_bundled`."""
    return Path(getattr(sys, "_MEIPASS", ""))


def settle_in() -> None:
    """Do what a bundle needs before anything else; nothing where the program is installed.

    In a bundle every process that the program starts begins here, and does not come back. A
    browser or a sound server that it starts gets the library path that the person had, not the
    bundle's. Packages in the folder of plug-ins can be imported, and their entry points are found.
    """
    multiprocessing.freeze_support()
    if is_bundled():
        _give_library_path_back()
        sys.path.append(str(plug_ins_folder()))


def _give_library_path_back() -> None:
    """Undo for later processes what the bundle's loader did to this one; ours do it again."""
    os.environ[SET_UP_ANEW] = "1"
    before = os.environ.pop(f"{LIBRARY_PATH}_ORIG", "")
    if before:
        os.environ[LIBRARY_PATH] = before
    else:
        os.environ.pop(LIBRARY_PATH, None)
