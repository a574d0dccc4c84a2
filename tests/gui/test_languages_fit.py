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
from dataperf_gui.gui.tour.card import CoachCard
from dataperf_gui.gui.widgets.basics import ElidedLabel
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.translations import NAMES

PATIENCE_MS = 240_000
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


def test_comparing_and_the_map(app_in: App, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.desk.open_source(HANDWRITING)
    wait(lambda: app_in.review is not None)
    app_in.workplace.show_compare()
    compare = app_in.compare
    assert compare is not None
    for place in range(compare.tabs.count()):
        compare.tabs.setCurrentIndex(place)
        assert cut(app_in.window) == []
    app_in.workplace.show_map()
    screen = app_in.workplace.map
    assert screen is not None
    wait(lambda: screen.presenter.layout is not None)
    assert cut(app_in.window) == []


def test_buying_and_what_it_costs(app_in: App, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.open("embedded:data-acquisition")
    wait(lambda: app_in.market is not None and bool(app_in.market.presenter.proposals))
    assert cut(app_in.window) == []
    app_in.workplace.show_compare()
    spending = app_in.workplace.spending
    assert spending is not None
    assert cut(app_in.window) == []
    heads = spending.table.horizontalHeader()
    for place in range(spending.table.columnCount()):
        item = spending.table.horizontalHeaderItem(place)
        assert item is not None
        assert heads.fontMetrics().horizontalAdvance(item.text()) <= heads.sectionSize(place)


def test_the_tour(app_in: App, qtbot: QtBot, wait: Callable[[Callable[[], bool]], None]) -> None:
    app_in.tour.start()
    wait(lambda: app_in.tour.room is not None and app_in.tour.room.result is not None)
    for step in range(5):
        guide = app_in.tour.guide
        assert guide is not None
        card = guide.card

        def is_whole(card: CoachCard = card) -> bool:
            return cut(card) == [] and app_in.window.rect().contains(card.geometry())

        qtbot.waitUntil(is_whole)
        if step < 4:
            card.next.click()
    app_in.tour.leave()


def test_a_field_with_too_many_words_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    field, cut_by_hand = Choice(), Choice()
    text = "an order with a rather long name"
    texts = {
        field.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        for width in range(40, 120)
    }
    for each in (field, cut_by_hand):
        qtbot.addWidget(each)
        each.addItem(text)
        each.resize(120, 34)
    drawn = field.grab().toImage()
    pictures = []
    for shorter in texts:
        cut_by_hand.setItemText(0, shorter)
        pictures.append(cut_by_hand.grab().toImage())
    assert drawn in pictures
    assert all(shorter.endswith("…") for shorter in texts)
