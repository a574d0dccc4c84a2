"""Runs the demo mode: the program's window on the whole screen, with the stage on it."""

import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dataperf_gui.gui.app import App
from dataperf_gui.gui.crash import log_to, report_to
from dataperf_gui.gui.imports import use_plain_imports
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.gui.tour.stage import Stage
from dataperf_gui.places import cache_folder
from dataperf_gui.settings import LARGEST_TYPE, Settings, save

USUAL_HEIGHT = 720
"""Pixels of a screen on which letters of the usual size are large enough for one person."""
SMALLEST, LARGEST = 1.25, min(1.75, LARGEST_TYPE)
"""How many times as large as usual the letters on a stage are."""


def run_stage(folder: Path, own: Settings, scheme: Scheme | None = None, language: str = "") -> int:
    """Run the show until it is left; return the exit code.

    Parameters
    ----------
    folder : Path
        The temporary place that is this process's home (`temporary_home`).
    own : Settings
        The person's own: language, colours and motion are taken over.
    scheme : Scheme, optional
        Colours; as in the person's settings where none is given.
    language : str
        What the show speaks; as in the person's settings where empty.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - for the type checker
    use_plain_imports()
    log = log_to(cache_folder())
    height = application.primaryScreen().size().height()
    save(settings_for_stage(own, height))
    app = App(application, scheme, language)
    report_to(app.show_error, log)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see Ctrl-C
    app.window.showFullScreen()
    stage = Stage(app, folder)
    QTimer.singleShot(0, stage.start)
    return application.exec()


def settings_for_stage(own: Settings, height: int) -> Settings:
    """Return the settings of a show on a screen of `height` pixels: large type, nobody's name."""
    scale = min(max(height / USUAL_HEIGHT, SMALLEST), LARGEST)
    return replace(
        Settings(), language=own.language, scheme=own.scheme, motion=own.motion,
        type_scale=round(scale, 2), is_tour_seen=True,
    )  # fmt: skip
