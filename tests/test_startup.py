"""A person waits for nothing heavy before the first window, nor for the answer to ``--help``."""

import os
import subprocess
import sys

import pytest

HEAVY = ("scipy", "sklearn", "pandas", "pyarrow", "cleanlab", "sqlalchemy", "alembic", "pyqtgraph",
         "onnxruntime", "soundfile", "miniaudio", "jinja2")  # fmt: skip

WHEN_PAINTED = """
import sys
from dataperf_gui.cli import main
from dataperf_gui import doctor

def no_more():  # what follows the first window is not waited for
    print("heavy:", sorted(set(sys.modules) & set(HEAVY)))
    return ()

doctor.examine = no_more
main(["doctor", "--window"])
"""


def said(program: str) -> str:
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    text = f"HEAVY = {HEAVY!r}\n{program}"
    ended = subprocess.run(
        [sys.executable, "-c", text], env=variables, check=True, capture_output=True, text=True
    )
    return ended.stdout


def test_nothing_heavy_is_imported_before_the_window_is_painted() -> None:
    lines = said(WHEN_PAINTED).splitlines()
    assert lines[0] == "ok   window: a window opened and was painted"
    assert lines[1] == "heavy: []"


@pytest.mark.parametrize("command", ["open", "doctor", "strategies", "rank"])
def test_help_answers_before_numbers_are_imported(command: str) -> None:
    program = f"""
import sys
from dataperf_gui.cli import main
try:
    main([{command!r}, "--help"])
except SystemExit:
    print("heavy:", sorted(set(sys.modules) & {{*HEAVY, "numpy"}}))
"""
    assert said(program).splitlines()[-1] == "heavy: []"
