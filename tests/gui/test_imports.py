"""Importing is Python's own again once Qt is loaded, and works as before."""

import subprocess
import sys

PROGRAM = """
import builtins
import PySide6.QtWidgets
from dataperf_gui.gui.imports import use_plain_imports
hooked = builtins.__import__
use_plain_imports()
use_plain_imports()
import sklearn.linear_model, PySide6.QtSvg
print(hooked.__name__, builtins.__import__.__name__, sklearn.__name__, PySide6.QtSvg.__name__)
"""


def test_the_hook_of_pyside_is_taken_out() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    hook, plain, *imported = ended.stdout.split()
    assert hook == "__feature_import__" != plain
    assert imported == ["sklearn", "PySide6.QtSvg"]


AHEAD = """
import sys
import PySide6.QtWidgets
from dataperf_gui.gui.imports import import_ahead
before = {name for name in sys.modules if name.startswith(("PySide6", "pyqtgraph"))}
import_ahead().join()
after = {name for name in sys.modules if name.startswith(("PySide6", "pyqtgraph"))}
print(*sorted(after - before), "alembic.command" in sys.modules, "sklearn" in sys.modules)
"""


def test_what_is_imported_beforehand_is_there_and_is_nothing_of_qt() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", AHEAD], capture_output=True, text=True, check=True
    )
    assert ended.stdout.split() == ["True", "True"]
