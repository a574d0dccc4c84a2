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
HEADER = ("what", "median s", "slowest s", "bar s")
RUNS = 5

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


def seconds(program: str, *arguments: str, home: Path) -> float:
    """Return the seconds from the start of a process to the time that it prints."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home)}
    started = time()
    command = [sys.executable, "-c", program, *arguments]
    ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(ended.stdout.split()[-1]) - started


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure a bare window, our imports, our window, and the first score twice."""
    cases = (
        ("bare PySide6 window", BARE, "", False, None),
        ("the same after our imports", IMPORTS, "", False, None),
        ("our window", PROGRAM, "window", False, None),
        ("first score, nothing kept", PROGRAM, "score", True, 5.0),
        ("first score, features kept", PROGRAM, "score", False, 5.0),
    )
    with TemporaryDirectory() as kept:
        for what, program, argument, is_fresh, bar_s in cases:
            times = []
            for _ in range(RUNS):
                with TemporaryDirectory() as fresh:
                    home = Path(fresh if is_fresh else kept)
                    times.append(seconds(program, argument, home=home))
            bar = "" if bar_s is None else f"{bar_s:.1f}"
            cells = (what.ljust(27), f"{median(times):.2f}", f"{max(times):.2f}", bar)
            yield cells, bar_s is None or max(times) <= bar_s
