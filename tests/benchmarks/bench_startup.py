"""How long a person waits for the window, and for the first score; each in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from dataperf_gui.places import HOME_VARIABLE

TITLE = "Start-up on the embedded digits, from the start of the process"
HEADER = ("what", "median s", "slowest s", "processor s", "bar s")
RUNS = 5
WINDOW_BAR_S = 1.5
"""First window, files in memory; held against the median."""

BARE = """
from time import time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.sendPostedEvents()
print(time())
"""
IMPORTS = BARE.replace(
    "from time import time", "from time import time\nimport dataperf_gui.gui.app"
)
COMMAND = """
import sys
from time import time
import dataperf_gui.doctor
dataperf_gui.doctor.examine = lambda: print(time()) or sys.exit()
from dataperf_gui.cli import main
main(["doctor", "--window"])
"""
PROGRAM = """
import sys
from time import time
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from dataperf_gui.gui.app import App
from dataperf_gui.gui.imports import use_plain_imports

def wait_until(is_true):
    while not is_true():
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()

use_plain_imports()
application = QApplication([])
app = App(application)
app.window.show()
app.window.grab()
if sys.argv[1] == "score":
    app.open("embedded:handwriting")
    wait_until(lambda: app.review is not None and app.review.presenter.feed.is_up_to_date)
print(time())
app.window.close()
"""


def seconds(program: str, *arguments: str, home: Path) -> tuple[float, float]:
    """Return the seconds from the start of a process to the time that it prints, and the
    processor's: on a busy machine these say more."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home)}
    started, before = time(), children_s()
    command = [sys.executable, "-c", program, *arguments]
    ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(ended.stdout.split()[-1]) - started, children_s() - before


def children_s() -> float:
    """Return the processor's seconds of the processes that have ended."""
    spent = os.times()
    return spent.children_user + spent.children_system


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure a bare window, our imports, our window, the command, and the first score twice."""
    cases = (
        ("bare PySide6 window", BARE, "", False, None),
        ("the same after our imports", IMPORTS, "", False, None),
        ("our window", PROGRAM, "window", False, WINDOW_BAR_S),
        ("the command's window", COMMAND, "", False, WINDOW_BAR_S),
        ("first score, nothing kept", PROGRAM, "score", True, 5.0),
        ("first score, features kept", PROGRAM, "score", False, 5.0),
    )
    with TemporaryDirectory() as kept:
        for what, program, argument, is_fresh, bar_s in cases:
            times, busy = [], []
            for _ in range(RUNS):
                with TemporaryDirectory() as fresh:
                    home = Path(fresh if is_fresh else kept)
                    took, spent = seconds(program, argument, home=home)
                    times.append(took)
                    busy.append(spent)
            bar = "" if bar_s is None else f"{bar_s:.1f}"
            held = median(times) if bar_s == WINDOW_BAR_S else max(times)
            cells = (what.ljust(27), f"{median(times):.2f}", f"{max(times):.2f}",
                     f"{median(busy):.2f}", bar)  # fmt: skip
            yield cells, bar_s is None or held <= bar_s
