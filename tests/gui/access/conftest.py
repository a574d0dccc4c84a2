"""The real program, quiet, with a person whose name is always the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scenes import be_quiet

from dataperf_gui.gui.app import App
from dataperf_gui.gui.sound import stage
from dataperf_gui.gui.theme.theme import Scheme


@pytest.fixture
def quiet(warm_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody hear anything, and no tour begin."""
    assert warm_home.is_dir()
    monkeypatch.setattr(stage, "BACKENDS", stage.BACKENDS)  # put back afterwards
    be_quiet()


@pytest.fixture
def program(quiet: None, qapp: QApplication, qtbot: QtBot) -> Iterator[App]:  # noqa: ARG001
    """Return the whole program in a window of 1280 x 720."""
    app = App(qapp, Scheme.LIGHT)
    app.window.resize(1280, 720)
    with qtbot.waitActive(app.window, timeout=240_000):
        app.window.show()
        app.window.activateWindow()
    QAccessible.setActive(True)
    yield app
    QAccessible.setActive(False)
    app.window.close()
    app.theme.apply(Scheme.LIGHT, 1.0)
    for each in (app.window, app.theme, app):
        each.deleteLater()
