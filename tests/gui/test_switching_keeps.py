"""What a person has ticked, selected, gathered or begun stays when the language changes."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.app import App
from dataperf_gui.gui.language import PSEUDO
from dataperf_gui.gui.map.palette import Look
from dataperf_gui.gui.texts import tr

PATIENCE_MS = 240_000
pytestmark = pytest.mark.usefixtures("warm_home", "english_again")


def test_ticked_curves_and_all_that_is_chosen_stay_and_nothing_is_drawn_again(
    app: App, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.actions["compare"].trigger()
    before = app.compare
    assert before is not None

    def is_drawn() -> bool:
        return not before.feed.is_drawing and len(before.curves) > 1

    qtbot.waitUntil(is_drawn, timeout=PATIENCE_MS)
    before.list.choose(["consensus", "random"])
    before.choices.choose([1, 0, 0, 1])
    before.choices.mode_field.setCurrentIndex(0)
    before.tabs.setCurrentIndex(1)
    shown = [(curve.name, curve.seed) for curve in before.curves]
    assert len(shown) > 2
    app.preferences.change(language=PSEUDO)
    after = app.compare
    assert after is not None
    assert after is not before
    assert after.list.chosen == ["consensus", "random"]
    assert after.choices.places == [0, 0, 0, 1]
    assert after.tabs.currentIndex() == 1
    assert [(curve.name, curve.seed) for curve in after.curves] == shown
    assert not after.feed.is_drawing
    rest()


def test_the_map_keeps_its_group_its_look_and_its_classes(
    app: App, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.actions["map"].trigger()
    before = app.workplace.map
    assert before is not None
    qtbot.waitUntil(lambda: before.presenter.layout is not None, timeout=PATIENCE_MS)
    before.presenter.point_at(10)
    before.group.nearest.setValue(9)
    app.actions["gather_nearest"].trigger()
    before.reading.count.setValue(17)
    row = before.legend.rows.item(3)
    row.setCheckState(Qt.CheckState.Unchecked)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_L):
        QTest.keyClick(before.view, key)
    QTest.keyClick(before.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    group, camera = before.presenter.gathered(), before.view.camera
    assert len(group) == 9
    assert camera.zoom > 1.2
    app.preferences.change(language=PSEUDO)
    after = app.workplace.map
    assert after is not None
    assert after is not before
    assert app.window.current_screen == "map"
    assert not after.presenter.workers.is_busy
    assert after.presenter.gathered() == group
    assert after.group.count.text() == tr("{n} items", n=9)
    assert app.actions["send_group"].isEnabled()
    assert (after.view.camera.zoom, after.view.camera.x, after.view.camera.y) == (
        camera.zoom, camera.x, camera.y,
    )  # fmt: skip
    assert after.view.camera.width == after.view.width()
    assert after.presenter.layout is before.presenter.layout
    assert after.presenter.hidden == {3}
    assert (len(after.presenter.ringed), after.group.nearest.value()) == (17, 9)
    assert after.view.is_lasso
    assert after.lasso.isChecked()
    rest()


def test_a_map_behind_another_screen_still_shows_all_points_when_it_comes_to_the_front(
    app: App, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.actions["map"].trigger()
    before = app.workplace.map
    assert before is not None
    qtbot.waitUntil(lambda: before.presenter.layout is not None, timeout=PATIENCE_MS)
    app.workplace.show_review()
    app.preferences.change(language=PSEUDO)
    assert app.window.current_screen == "review"
    assert app.review is not None
    QTest.keyClick(app.review, Qt.Key.Key_E)
    app.workplace.show_map()
    after = app.workplace.map
    assert after is not None
    assert not after.presenter.workers.is_busy
    assert np.count_nonzero(after.presenter.looks == Look.EXCLUDED) == 1
    whole = after.view.camera.fitted(after.presenter.points)
    assert after.view.camera == whole
    rest()


def test_a_race_under_way_goes_on_and_ends_in_the_new_language(
    app: App, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.actions["compare"].trigger()
    before = app.compare
    assert before is not None
    names = {PERSON, "consensus"}

    def is_drawn() -> bool:
        return names <= {curve.name for curve in before.curves}

    qtbot.waitUntil(is_drawn, timeout=PATIENCE_MS)
    before.race.rival.setCurrentIndex(before.race.rival.findData("consensus"))
    before.race.budget.setValue(3)
    QTest.mouseClick(before.race.button, Qt.MouseButton.LeftButton)
    app.workplace.show_review()
    assert app.review is not None
    QTest.keyClick(app.review, Qt.Key.Key_K)
    app.preferences.change(language=PSEUDO)
    assert app.window.current_screen == "review"
    review, after = app.review, app.compare
    assert after is not None
    assert after is not before
    assert after.race.is_on
    assert after.race.button.text() == tr("Stop the race")
    assert review.race_line.isVisible()
    qtbot.waitUntil(lambda: after.race.words.text().startswith("[1 "), timeout=PATIENCE_MS)
    assert review.race_line.text() == after.race.words.text()
    for _ in range(2):
        QTest.keyClick(review, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: not after.race.is_on, timeout=PATIENCE_MS)
    ended = after.race.words.text()
    assert ended.startswith("[")
    assert " 3 " in ended
    app.preferences.change(language="en")
    assert app.compare is not None
    assert app.review is not None
    again = app.compare.race
    assert not again.is_on
    assert "after 3 items" in again.words.text()
    assert app.review.race_line.text() == again.words.text()
    rest()


def test_ticked_curves_of_spending_stay(app: App, qtbot: QtBot) -> None:
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(
        lambda: app.select is not None and app.select.presenter.proposal is not None,
        timeout=PATIENCE_MS,
    )
    app.actions["compare"].trigger()
    before = app.workplace.spending
    assert before is not None
    qtbot.waitUntil(lambda: not before.feed.is_drawing and bool(before.curves), timeout=PATIENCE_MS)
    before.list.choose(["random"])
    before.seeds.setCurrentIndex(1)
    shown = [(curve.name, curve.seed) for curve in before.curves]
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)
    app.preferences.change(language=PSEUDO)
    after = app.workplace.spending
    assert after is not None
    assert after is not before
    assert app.window.current_screen == "compare"
    assert after.list.chosen == ["random"]
    assert after.seeds.currentIndex() == 1
    assert [(curve.name, curve.seed) for curve in after.curves] == shown
    assert not after.feed.is_drawing
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)


def test_the_boards_stay_in_front_at_the_same_tab_with_what_was_chosen(
    app: App, qtbot: QtBot
) -> None:
    app.show_boards()
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)
    before = app.boards
    assert before is not None
    before.challenge.setCurrentIndex(2)
    before.division.setCurrentIndex(1)
    before.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)
    app.preferences.change(language=PSEUDO)
    assert app.window.current_screen == "boards"
    after = app.boards
    assert after is not None
    assert after is not before
    chosen = after.challenge.currentIndex(), after.division.currentIndex()
    assert (*chosen, after.tabs.currentIndex()) == (2, 1, 2)
    assert after.progress.isVisible()
    assert not after.detail.isVisible()
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)


@pytest.mark.parametrize("tab", [0, 1])
def test_the_selected_rows_of_the_boards_stay_with_what_is_told_of_them(
    app: App, qtbot: QtBot, rest: Callable[[], None], tab: int
) -> None:
    app.desk.open_source(HANDWRITING)
    rest()
    app.show_boards()
    before = app.boards
    assert before is not None
    before.challenge.setCurrentIndex(before.challenge.findData("data-acquisition"))
    qtbot.waitUntil(lambda: not before.feed.is_busy, timeout=PATIENCE_MS)
    with qtbot.waitSignal(before.feed.done, timeout=PATIENCE_MS):
        before.baselines.click()
    qtbot.waitUntil(lambda: not before.feed.is_busy, timeout=PATIENCE_MS)
    before.tabs.setCurrentIndex(tab)
    keys = []
    for view in (before.board, before.tracker):
        view.selectRow(1)
        keys.append(view.key)
    assert all(keys)
    title, told = before.detail.title.text(), before.detail.facts.rowCount()
    assert told > 3
    app.preferences.change(language=PSEUDO)
    after = app.boards
    assert after is not None
    assert after is not before
    for moment in ("at once", "when the boards have been read again"):
        assert [after.board.key, after.tracker.key] == keys, moment
        assert after.challenge.currentData() == "data-acquisition", moment
        assert (after.detail.title.text(), after.detail.facts.rowCount()) == (title, told), moment
        assert after.task.itemText(0) == tr("All tasks"), moment
        qtbot.waitUntil(lambda: not after.feed.is_busy, timeout=PATIENCE_MS)
    assert after.tabs.currentIndex() == tab


def test_boards_that_are_open_behind_keep_their_tab(app: App, qtbot: QtBot) -> None:
    app.show_boards()
    assert app.boards is not None
    app.boards.tabs.setCurrentIndex(1)
    app.show_home()
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)
    app.preferences.change(language=PSEUDO)
    assert app.window.current_screen == "home"
    assert app.boards is not None
    assert app.boards.tabs.currentIndex() == 1
