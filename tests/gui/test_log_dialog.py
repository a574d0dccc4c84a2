"""Help > About > Show log."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.dialogs.about import AboutDialog
from dataperf_gui.gui.dialogs.log import LogDialog
from dataperf_gui.logs import log_file, start_logging, stop_logging


@pytest.fixture(autouse=True)
def log() -> Iterator[None]:
    stop_logging()
    start_logging()
    yield
    stop_logging()
    logging.getLogger("dataperf_gui").setLevel(logging.NOTSET)


def test_the_button_of_about_shows_the_log_and_where_it_is(qtbot: QtBot) -> None:
    logging.getLogger("dataperf_gui.test").debug("what happened")
    about = AboutDialog()
    qtbot.addWidget(about)
    shown: list[str] = []

    def read_and_close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LogDialog)
        shown.extend((dialog.text.toPlainText(), dialog.windowTitle()))
        dialog.reject()

    button = next(b for b in about.findChildren(QPushButton) if b.text() == "Show log")
    QTimer.singleShot(0, read_and_close)
    button.click()
    assert shown[0].endswith("what happened")
    assert log_file().is_file()


def test_an_empty_log_says_so(qtbot: QtBot) -> None:
    dialog = LogDialog()
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "The log is empty."
