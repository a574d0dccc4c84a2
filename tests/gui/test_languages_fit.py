"""Words of every language have room on the real screens, at the smallest size they are made for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.app import App
from dataperf_gui.gui.settings.dialog import SettingsDialog
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.gui.widgets.basics import ElidedLabel
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.translations import NAMES

PATIENCE_MS = 120_000
SIZE = (1280, 720)
pytestmark = pytest.mark.usefixtures("warm_home")


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.accessibleName()
    return widget.text() if isinstance(widget, QLabel) else ""


def is_cut(widget: QWidget) -> bool:
    """Tell whether a widget has less room than its words need; what elides or wraps may."""
    if isinstance(widget, ElidedLabel) or not widget.isVisible():
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() + 1 < widget.heightForWidth(widget.width())
        return bool(widget.text()) and widget.width() + 1 < widget.sizeHint().width()
    if isinstance(widget, QToolButton):
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly and (
            widget.width() < needed
        )
    if isinstance(widget, KeyButton):  # hides its key where there is no room
        return widget.width() + 1 < widget.minimumSizeHint().width()
    return isinstance(widget, QPushButton) and widget.width() + 1 < widget.sizeHint().width()


def cut(root: QWidget) -> list[str]:
    """What is cut off, what lies in another's text field or beyond the edge left out."""
    return [
        f"{type(widget).__name__}: {words_of(widget)}"
        for widget in root.findChildren(QWidget)
        if is_cut(widget) and not isinstance(widget.parent(), QLineEdit)
    ]


@pytest.fixture(params=sorted(NAMES))
def app_in(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    app = App(qapp, Scheme.LIGHT, request.param)
    app.window.resize(*SIZE)
    with qtbot.waitExposed(app.window):
        app.window.show()
    yield app
    app.window.close()
    for each in (app.window, app.theme, app):
        each.deleteLater()
    assert QLocale().language() == QLocale.Language.English


@pytest.fixture
def wait(app_in: App, qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    def until(is_true: Callable[[], bool]) -> None:
        qtbot.waitUntil(lambda: is_true() and not app_in.workers.is_busy, timeout=PATIENCE_MS)

    return until


def test_home_and_the_rail(app_in: App) -> None:
    assert cut(app_in.window) == []


def test_the_settings(app_in: App, qtbot: QtBot) -> None:
    dialog = SettingsDialog(app_in.actions, app_in.window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert cut(dialog) == []
    dialog.close()


def test_review_and_grid(app_in: App, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.desk.open_source(HANDWRITING)
    wait(lambda: app_in.review is not None and app_in.review.presenter.feed.is_up_to_date)
    review = app_in.review
    assert review is not None
    for key in (Qt.Key.Key_K, Qt.Key.Key_Return):
        QTest.keyClick(review, key)
    wait(lambda: review.presenter.feed.is_up_to_date)
    assert cut(app_in.window) == []
    QTest.keyClick(review, Qt.Key.Key_G)
    assert cut(app_in.window) == []


def test_the_boards(app_in: App, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.show_boards()
    wait(lambda: True)
    assert cut(app_in.window) == []


def test_selecting(app_in: App, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.open("embedded:speech-selection", {"task": "en_25"})
    wait(lambda: app_in.select is not None and app_in.select.presenter.proposal is not None)
    assert cut(app_in.window) == []
