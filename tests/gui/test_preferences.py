"""Settings while the window is open: written at once, told to all."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.places import settings_file
from dataperf_gui.settings import Settings, load

pytestmark = pytest.mark.usefixtures("home")


@pytest.mark.newcomer
def test_a_change_is_written_before_it_is_told(qtbot: QtBot) -> None:
    preferences = Preferences()
    with qtbot.waitSignal(preferences.changed) as changed:
        preferences.changed.connect(lambda _before, now: written.append(load().settings == now))
        written: list[bool] = []
        preferences.change(name="Ada", type_scale=1.5)
    assert changed.args == [Settings(), Settings(name="Ada", type_scale=1.5)]
    assert written == [True]
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(name="Ada")
    preferences.reset()
    assert (preferences.settings, load().settings) == (Settings(), Settings())


def test_settings_of_a_newer_version_hold_until_the_end(qtbot: QtBot) -> None:
    settings_file().write_text('{"version": 99, "name": "Ada"}', "utf-8")
    preferences = Preferences()
    for change in (lambda: preferences.change(scheme="dark"), preferences.reset):
        with qtbot.waitSignal(preferences.failed) as failed, qtbot.waitSignal(preferences.changed):
            change()
        assert "newer version" in str(failed.args[0])
    assert preferences.settings == Settings()
    assert load().settings == Settings(name="Ada")


def test_a_damaged_file_is_told_in_the_window(qapp: QApplication, home: Path, qtbot: QtBot) -> None:
    settings_file().write_text("{", "utf-8")
    app = App(qapp, Scheme.LIGHT)
    qtbot.addWidget(app.window)
    assert "were damaged; the usual ones are in force." in app.window.notice.text
    assert "kept as settings-kept-1.json" in app.window.notice.text
    assert (home / "settings-kept-1.json").read_text("utf-8") == "{"
    app.close()
    for each in (app.theme, app):
        each.deleteLater()


def test_sessions_are_named_after_the_person(app: App) -> None:
    app.preferences.change(name="Ada")
    assert app.desk.who == "Ada"
