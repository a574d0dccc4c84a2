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
