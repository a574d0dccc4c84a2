"""The map in the whole program: rail, keys, the group in Review and in Select."""

from collections.abc import Callable

import numpy as np
import pytest
from map_desk import PATIENCE_MS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.app import App
from dataperf_gui.gui.map.palette import Look
from dataperf_gui.gui.map.screen import MapScreen
from dataperf_gui.gui.sound import stage

pytestmark = pytest.mark.usefixtures("warm_home")
Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "BACKENDS", ("NULL",))


@pytest.fixture
def show_map(app: App, qtbot: QtBot) -> Callable[[], MapScreen]:
    """Return what presses Ctrl+M and waits for the points."""

    def show() -> MapScreen:
        QTest.keyClick(app.window, Key.Key_M, CONTROL)
        screen = app.workplace.map
        qtbot.waitUntil(lambda: screen.presenter.layout is not None, timeout=PATIENCE_MS)
        QApplication.processEvents()
        return screen

    return show


def open_digits(app: App, qtbot: QtBot) -> None:
    app.desk.open_source(HANDWRITING)
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: app.review.presenter.feed.is_up_to_date, timeout=PATIENCE_MS)


def rail(app: App, name: str) -> QToolButton:
    return app.window.findChild(QToolButton, f"rail-{name}")


def lasso(screen: MapScreen, points: list[QPoint]) -> None:
    """Draw a box around points with the mouse."""
    left = min(p.x() for p in points) - 3, max(p.x() for p in points) + 3
    top = min(p.y() for p in points) - 3, max(p.y() for p in points) + 3
    corners = [QPoint(x, y) for x, y in zip((*left, *reversed(left)), sorted(2 * top), strict=True)]
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(screen.view, button, SHIFT, corners[0])
    for corner in corners[1:]:
        QTest.mouseMove(screen.view, corner)
    QTest.mouseRelease(screen.view, button, SHIFT, corners[-1])


def test_with_nothing_open_there_is_no_map(app: App) -> None:
    assert not rail(app, "map").isEnabled()
    assert not app.actions["map"].isEnabled()
    QTest.keyClick(app.window, Key.Key_M, CONTROL)
    assert app.workplace.map is None


def test_a_group_goes_to_review_is_decided_with_one_key_and_undone_in_one_step(
    app: App, qtbot: QtBot, show_map: Callable[[], MapScreen]
) -> None:
    open_digits(app, qtbot)
    screen = show_map()
    presenter, review = screen.presenter, app.review
    near = np.argsort(((presenter.points - presenter.points[10]) ** 2).sum(axis=1))[:12]
    lasso(screen, [screen.view.place_of(int(row)).toPoint() for row in near])
    group = presenter.gathered()
    assert len(group) >= 12
    QTest.keyClick(screen.view, Key.Key_G)
    assert app.window.current_screen == "review"
    assert sorted(review.presenter.items.tolist()) == group
    assert review.filter_bar.problem.text() == f"{len(group)} from the map"
    assert review.is_grid
    assert sorted(review.grid.selected_items()) == group
    QTest.keyClick(QApplication.focusWidget(), Key.Key_E)
    state = review.presenter.session.state
    assert (state.labels[group] == -1).all()
    assert review.presenter.session.decided == len(group)
    show_map()
    assert (presenter.looks[presenter.group] == Look.EXCLUDED).all()
    app.workplace.show_review()
    QTest.keyClick(review, Key.Key_Z, CONTROL)
    assert review.presenter.session.decided == 0
    show_map()
    assert not presenter.looks.any()
    app.workplace.show_review()
    QTest.mouseClick(review.filter_bar.reset, Qt.MouseButton.LeftButton)
    assert len(review.presenter.items) == 400
    assert review.filter_bar.problem.text() == ""


def test_a_click_opens_the_item_even_where_it_was_filtered_out(
    app: App, qtbot: QtBot, show_map: Callable[[], MapScreen]
) -> None:
    open_digits(app, qtbot)
    screen = show_map()
    app.review.show_group(screen.presenter.items[:3].tolist())
    screen = show_map()
    row = 200
    at = screen.view.place_of(row).toPoint()
    row = screen.view.row_at(at)
    QTest.mouseClick(screen.view, Qt.MouseButton.LeftButton, pos=at)
    assert app.window.current_screen == "review"
    assert app.review.presenter.item == screen.presenter.items[row]
    assert not app.review.is_grid
    assert not app.review.presenter.filters.is_any


def test_the_map_follows_when_other_data_are_opened(
    app: App, qtbot: QtBot, show_map: Callable[[], MapScreen]
) -> None:
    open_digits(app, qtbot)
    first = show_map()
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    assert app.workplace.map is None
    assert rail(app, "map").isEnabled()
    QTest.mouseClick(rail(app, "map"), Qt.MouseButton.LeftButton)
    assert app.workplace.map is not first
    assert app.window.current_screen == "map"


def test_a_group_of_a_pool_is_a_filter_of_the_list_and_chosen_clips_look_chosen(
    app: App, qtbot: QtBot, show_map: Callable[[], MapScreen]
) -> None:
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    select = app.select
    qtbot.waitUntil(lambda: select.presenter.proposal is not None, timeout=PATIENCE_MS)
    screen = show_map()
    presenter = screen.presenter
    n_proposed = int(np.count_nonzero(select.presenter.proposal.labels))
    screen.reading.count.setValue(60)
    assert len(presenter.ringed) == n_proposed == 25
    QTest.keyClick(screen.view, Key.Key_S)
    assert screen.card.isVisible()
    screen.group.nearest.setValue(8)
    QTest.keyClick(screen.view, Key.Key_N)
    group = presenter.gathered()
    QTest.keyClick(screen.view, Key.Key_G)
    assert app.window.current_screen == "select"
    assert sorted(select.presenter.items.tolist()) == group
    assert select.pool.like.text() == "8 from the map"
    QTest.keyClick(select, Key.Key_Return)
    chosen = select.presenter.chosen.items
    assert len(chosen) == 1
    assert set(chosen.tolist()) <= set(group)
    show_map()
    assert presenter.looks[chosen].tolist() == [Look.CHANGED]
    assert len(presenter.ringed) in (24, 25)
    app.workplace.show_select()
    QTest.keyClick(select, Key.Key_Escape)
    assert len(select.presenter.items) == len(presenter.items)
    assert not select.pool.like.isVisible()


def test_a_pool_of_a_concept_shows_what_is_known_and_what_was_said(
    app: App, qtbot: QtBot, show_map: Callable[[], MapScreen]
) -> None:
    app.open("embedded:vision-selection", {"task": "Five"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    select = app.select
    qtbot.waitUntil(lambda: select.presenter.proposal is not None, timeout=PATIENCE_MS)
    screen = show_map()
    presenter = screen.presenter
    assert len(presenter.points) == len(select.presenter.bench.dataset)
    before = presenter.counts.tolist()
    item = int(np.flatnonzero(presenter.codes == 0)[0])
    with qtbot.waitSignal(screen.item_chosen):
        presenter.point_at(item)
        QTest.keyClick(screen.view, Key.Key_Return)
    assert app.window.current_screen == "select"
    assert select.presenter.item == item
    app.actions["positive"].trigger()
    show_map()
    assert presenter.codes[item] == 2
    assert presenter.counts.tolist() == [before[0] - 1, before[1], before[2] + 1, 0]
    assert screen.legend.rows.item(2).text().startswith("positive")
