"""Another language while the window is open: everything says so, and nothing loses its place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.app import App
from dataperf_gui.gui.language import PSEUDO
from dataperf_gui.gui.review.filters import Filters
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.settings import load

PATIENCE_MS = 240_000
pytestmark = pytest.mark.usefixtures("warm_home", "english_again")


def rail_text(app: App, name: str) -> str:
    return app.window.findChild(QToolButton, f"rail-{name}").text()


def texts(app: App) -> set[str]:
    """Everything that the window shows as text now."""
    shown = [each for each in app.window.findChildren(QLabel) if each.isVisible()]
    buttons = [each for each in app.window.findChildren(QAbstractButton) if each.isVisible()]
    return {each.text() for each in [*shown, *buttons] if each.text()}


def test_home_and_the_frame_speak_the_new_language_at_once(app: App) -> None:
    before = texts(app)
    app.preferences.change(language=PSEUDO)
    assert rail_text(app, "home").startswith("[Hömé")
    assert rail_text(app, "keys").startswith("[Áll")
    assert app.actions["open"].text().startswith("[Öpéñ")
    assert all(each.text().startswith("&[") for each in app.window.menuBar().actions())
    assert not before & {text for text in texts(app) if len(text) > 12}
    app.preferences.change(language="en")
    assert texts(app) == before
    assert load().settings.language == "en"


def test_a_session_goes_on_at_the_same_item_without_being_read_or_ranked_again(
    app: App, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    review = app.review
    assert review is not None
    for key in (Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Right):
        QTest.keyClick(review, key)
    presenter = review.presenter
    item, seq, path = presenter.item, presenter.session.last_seq, presenter.session.path
    shown: list[str] = []
    for name in ("show_home", "open"):
        original = getattr(app, name)
        setattr(
            app, name, lambda *a, original=original, name=name: (shown.append(name), original(*a))
        )
    app.preferences.change(language=PSEUDO)
    again = app.review
    assert again is not None
    assert again is not review
    assert app.window.current_screen == "review"
    assert shown == []
    assert (again.presenter.bench, again.presenter.queue) == (presenter.bench, presenter.queue)
    assert (again.presenter.item, again.presenter.session.last_seq) == (item, seq)
    assert again.presenter.session.path == path
    assert not again.presenter.session.is_read_only
    rest()
    assert again.decision_bar.findChildren(QLabel)
    QTest.keyClick(again, Qt.Key.Key_K)
    assert again.presenter.session.last_seq == seq + 1
    QTest.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: again.presenter.feed.is_up_to_date, timeout=PATIENCE_MS)


def test_the_grid_and_the_filters_stay(app: App, rest: Callable[[], None]) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    assert app.review is not None
    QTest.keyClick(app.review, Qt.Key.Key_G)
    filters = Filters(given=3)
    app.review.presenter.filter(filters)
    app.preferences.change(language=PSEUDO)
    assert app.review.is_grid
    assert app.review.presenter.filters == filters
    rest()


def test_the_compare_screen_stays_in_front(app: App, rest: Callable[[], None]) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.actions["compare"].trigger()
    assert app.window.current_screen == "compare"
    app.preferences.change(language=PSEUDO)
    assert app.window.current_screen == "compare"
    assert app.compare is not None
    rest()


def test_work_under_way_is_finished_first(app: App, qtbot: QtBot) -> None:
    app.desk.open_source(HANDWRITING)
    assert app.workers.is_busy
    app.preferences.change(language=PSEUDO)
    assert rail_text(app, "home") == "Home"
    qtbot.waitUntil(lambda: rail_text(app, "home") != "Home", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: app.review is not None and not app.workers.is_busy, timeout=PATIENCE_MS)
    assert app.window.current_screen == "review"


def test_colours_follow_and_the_choice_is_kept(app: App) -> None:
    app.preferences.change(scheme="dark")
    assert app.theme.tokens.is_dark
    app.actions["theme"].trigger()
    assert not app.theme.tokens.is_dark
    assert load().settings.scheme in ("light", "system")


def test_letters_grow_at_once(app: App) -> None:
    before = app.window.fontMetrics().height()
    app.preferences.change(type_scale=1.5)
    assert app.theme.type_scale == 1.5
    assert app.window.fontMetrics().height() > 1.3 * before
    app.preferences.change(type_scale=1.0)
    assert app.window.fontMetrics().height() == before


def test_the_window_starts_as_it_was_set(qapp: QApplication) -> None:
    first = App(qapp, Scheme.LIGHT)
    first.preferences.change(language=PSEUDO, scheme="dark")
    first.window.close()
    second = App(qapp)
    assert second.theme.scheme is Scheme.DARK
    assert rail_text(second, "home").startswith("[Hömé")
    second.window.close()
    for each in (first, second):
        for part in (each.window, each.theme, each):
            part.deleteLater()
