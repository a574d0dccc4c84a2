"""The frame: rail, menus, title, notices, dropping, and its place on the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.window import SMALLEST, MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(
    actions: Actions, theme: Theme, settings: QSettings, qtbot: QtBot
) -> Iterator[MainWindow]:
    """Return a window with two places in its rail, the second without a screen."""
    window = MainWindow(actions, theme, settings)
    qtbot.addWidget(window)
    for name in ("home", "review"):
        window.add_rail_entry(name, name.title(), name)
    window.set_screen("home", QPushButton("start"))
    window.show_screen("home", "Title", "where it comes from")
    with qtbot.waitExposed(window):
        window.show()
    return window


def rail(window: MainWindow, name: str) -> QToolButton:
    return window.findChild(QToolButton, f"rail-{name}")


def test_a_place_without_a_screen_cannot_be_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    assert not rail(window, "review").isEnabled()
    window.set_screen("review", QWidget())
    with qtbot.waitSignal(window.screen_wanted) as heard:
        QTest.mouseClick(rail(window, "review"), LEFT)
    assert heard.args == ["review"]


def test_the_rail_shows_where_one_is(window: MainWindow) -> None:
    window.set_screen("review", QWidget())
    window.show_screen("review", "Digits", "ranked")
    assert window.current_screen == "review"
    assert (rail(window, "review").isChecked(), rail(window, "home").isChecked()) == (True, False)
    assert window.windowTitle().startswith("Digits")


def test_a_newer_screen_takes_the_place_of_the_one_before(window: MainWindow) -> None:
    newer = QPushButton("newer")
    window.set_screen("home", newer)
    window.show_screen("home", "Title", "")
    assert newer.isVisible()
    assert QApplication.focusWidget() is newer


def test_words_fit_the_rail_in_both_themes(window: MainWindow, theme: Theme) -> None:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(scheme)
        for button in window.findChildren(QToolButton):
            if button.text():
                text = button.fontMetrics().horizontalAdvance(button.text())
                assert text < button.width() - 8


def test_entries_of_the_rail_are_as_wide_as_the_widest(window: MainWindow, qtbot: QtBot) -> None:
    window.add_rail_entry("map", "A map of all items", "map")
    widest = rail(window, "map")
    words = widest.fontMetrics().horizontalAdvance(widest.text())
    entries = [each for each in window.findChildren(QToolButton) if each.text()]
    qtbot.waitUntil(lambda: {each.width() for each in entries} == {widest.width()})
    assert widest.width() > words
    assert len(entries) > 4


def test_everything_fits_the_smallest_window(window: MainWindow) -> None:
    window.resize(SMALLEST)
    assert window.minimumSizeHint().width() <= SMALLEST.width()
    assert window.size() == SMALLEST


def drop(window: MainWindow, urls: list[QUrl]) -> bool:
    """Drag something in and let it fall; return whether the window takes it."""
    data = QMimeData()
    data.setUrls(urls)
    arguments = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(50, 50), *arguments)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    is_taken = entering.isAccepted()
    if is_taken:
        QApplication.sendEvent(window, QDropEvent(QPoint(50, 50), *arguments))
    return is_taken


def test_a_folder_can_be_dropped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.dropped) as heard:
        drop(window, [QUrl.fromLocalFile(str(tmp_path))])
    assert heard.args == [str(tmp_path)]


def test_text_and_pages_of_the_web_cannot_be_dropped(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.dropped):
        assert not drop(window, [])
        assert not drop(window, [QUrl("https://example.org/a.csv")])


def test_its_place_is_remembered(
    window: MainWindow, actions: Actions, theme: Theme, settings: QSettings, qtbot: QtBot
) -> None:
    window.resize(SMALLEST.width(), 701)  # no more than the virtual screen has
    window.close()
    settings.sync()
    assert settings.allKeys() == ["geometry"]
    again = MainWindow(actions, theme, settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (SMALLEST.width(), 701)


def test_a_damaged_place_is_no_hindrance(
    actions: Actions, theme: Theme, settings: QSettings, qtbot: QtBot
) -> None:
    settings.setValue("geometry", "not a geometry")
    window = MainWindow(actions, theme, settings)
    qtbot.addWidget(window)
    assert window.width() >= SMALLEST.width()


def test_long_work_is_announced_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    window.busy.start("Opening photos")
    assert not window.busy.isVisible()
    qtbot.waitUntil(window.busy.isVisible)
    window.busy.show_progress(0.5, "Looking at the pictures")
    assert window.busy.text == "Looking at the pictures…"
    with qtbot.waitSignal(window.busy.cancelled):
        QTest.mouseClick(window.busy.button, LEFT)
    window.busy.stop()
    assert not window.busy.isVisible()


def test_short_work_does_not_flicker(window: MainWindow, qtbot: QtBot) -> None:
    window.busy.start("Opening photos")
    window.busy.stop()
    qtbot.wait(300)
    assert not window.busy.isVisible()


def test_a_notice_can_be_acted_on_and_closed_by_key(window: MainWindow) -> None:
    pressed = []
    window.notice.show_text(
        "labels.csv has no column “label”.", "Choose", lambda: pressed.append(True), is_error=True
    )
    assert (window.notice.text, window.notice.isVisible()) == (
        "labels.csv has no column “label”.",
        True,
    )
    QTest.mouseClick(window.notice.button, LEFT)
    assert pressed
    QTest.keyClick(window.notice.button, Qt.Key.Key_Escape)
    assert not window.notice.isVisible()


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    window.notice.show_text("Something", "Do it")
    buttons = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) >= 5
    assert [each for each in shown if not (each.accessibleName() or each.text())] == []
