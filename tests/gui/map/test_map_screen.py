"""Pointing, clicking, lassoing, gathering by keys; colours follow what is decided."""

import numpy as np
import pytest
from map_desk import PATIENCE_MS, Open, Place, made
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dataperf_gui.arrays import EXCLUDED
from dataperf_gui.gui.map.palette import Look
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.projection.base import Way

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(open_map: Open) -> Place:
    return open_map(*made(90))


def box(*points: QPoint, margin: int = 12) -> list[QPoint]:
    """Return the corners of a box around points."""
    left = min(p.x() for p in points) - margin
    right = max(p.x() for p in points) + margin
    top = min(p.y() for p in points) - margin
    bottom = max(p.y() for p in points) + margin
    corners = (left, top), (right, top), (right, bottom), (left, bottom)
    return [QPoint(x, y) for x, y in corners]


def group_of(place: Place, code: int) -> list[QPoint]:
    """Return where the items are that truly are of a class."""
    queue = place.review.presenter.queue
    rows = np.flatnonzero(queue.suggested[place.map.presenter.items] == code)
    return [place.at(int(row)) for row in rows]


def test_the_overview_is_there_at_once_and_says_what_it_shows(place: Place) -> None:
    presenter = place.map.presenter
    assert presenter.layout.way is Way.OVERVIEW
    assert presenter.points.shape == (90, 2)
    assert "differ most" in place.map.way_words.text()
    assert "look alike" in place.map.reading.findChildren(type(place.map.group.count))[1].text()
    assert len(place.map.view.layers.marks.ringed) == 9


def test_trusted_items_are_not_on_the_map_and_that_is_said(place: Place) -> None:
    assert np.array_equal(place.map.presenter.items, place.review.presenter.bench.dataset.train)
    texts = [each.text() for each in place.map.reading.findChildren(type(place.map.group.count))]
    assert "Not on the map, as they only measure: 20 trusted items" in texts


def test_hovering_shows_the_item_and_leaving_hides_it(place: Place) -> None:
    row, card = 7, place.map.card
    place.hover(row)
    assert place.map.presenter.spot == row
    assert card.isVisible()
    assert card.key.text() == "item-000007"
    assert card.label.text().startswith("class ")
    card.grab()  # a picture is asked for when it is painted
    place.qtbot.waitUntil(lambda: card.picture.has_picture, timeout=PATIENCE_MS)
    assert not card.geometry().contains(place.at(row))
    QTest.mouseMove(place.map.view, QPoint(2, 2))
    assert place.map.presenter.spot == -1
    assert not card.isVisible()


def test_a_click_opens_the_item(place: Place) -> None:
    with place.qtbot.waitSignal(place.map.item_chosen) as chosen:
        QTest.mouseClick(place.map.view, Qt.MouseButton.LeftButton, pos=place.at(11))
    assert chosen.args == [int(place.map.presenter.items[11])]


def test_a_click_beside_all_points_opens_nothing(place: Place) -> None:
    with place.qtbot.assertNotEmitted(place.map.item_chosen):
        QTest.mouseClick(place.map.view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))


def test_dragging_moves_the_map_and_opens_nothing(place: Place) -> None:
    view, before = place.map.view, place.at(5)
    with place.qtbot.assertNotEmitted(place.map.item_chosen):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=before)
        QTest.mouseMove(view, before + QPoint(30, -20))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=before + QPoint(30, -20))
    assert place.at(5) == before + QPoint(30, -20)
    place.press(Key.Key_0)
    assert place.at(5) == before


def test_the_wheel_zooms_around_the_pointer(place: Place) -> None:
    view, at = place.map.view, QPointF(place.map.view.place_of(5))
    far = view.place_of(60)
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert (view.place_of(5) - at).manhattanLength() < 0.5
    distance = (view.place_of(60) - at).manhattanLength()
    assert distance > 1.3 * (far - at).manhattanLength()
    place.press(Key.Key_Minus)
    assert (view.place_of(60) - view.place_of(5)).manhattanLength() < distance


def test_a_lasso_gathers_what_is_inside_and_ctrl_adds(place: Place) -> None:
    first, second = group_of(place, 0), group_of(place, 1)
    QTest.mouseClick(place.map.lasso, Qt.MouseButton.LeftButton)
    assert place.map.lasso.isChecked()
    place.lasso(box(*first))
    presenter = place.map.presenter
    expected = np.flatnonzero(place.review.presenter.queue.suggested[presenter.items] == 0)
    assert presenter.group.tolist() == expected.tolist()
    assert place.map.group.count.text() == "30 items"
    assert place.map.group.what.text() == "class 0: 27, class 1: 3"
    place.lasso(box(*second), CONTROL)
    assert len(presenter.group) == 60
    place.lasso(box(*second))
    assert len(presenter.group) == 30
    place.press(Key.Key_L)
    assert not place.map.lasso.isChecked()


def test_shift_and_drag_lassos_without_the_mode(place: Place) -> None:
    place.lasso(box(*group_of(place, 2)), SHIFT)
    assert len(place.map.presenter.group) == 30
    place.press(Key.Key_Escape)
    assert len(place.map.presenter.group) == 0
    assert not place.actions["send_group"].isEnabled()


def test_keys_alone_find_gather_and_send(place: Place) -> None:
    presenter = place.map.presenter
    place.press(Key.Key_S)
    first = int(presenter.ringed[0])
    assert presenter.spot == first
    assert place.map.card.isVisible()
    place.press(Key.Key_Right)
    assert presenter.points[presenter.spot, 0] > presenter.points[first, 0]
    spot = presenter.spot
    place.map.group.nearest.setValue(12)
    place.press(Key.Key_N)
    distances = np.hypot(*(presenter.points - presenter.points[spot]).T)
    assert sorted(presenter.group) == sorted(np.argsort(distances, kind="stable")[:12])
    with place.qtbot.waitSignal(place.map.group_chosen) as chosen:
        place.press(Key.Key_G)
    assert chosen.args[0] == presenter.items[presenter.group].tolist()
    with place.qtbot.waitSignal(place.map.item_chosen) as opened:
        place.press(Key.Key_Return)
    assert opened.args == [int(presenter.items[spot])]


def test_ringed_ones_follow_the_number_and_the_decisions(place: Place) -> None:
    presenter, review = place.map.presenter, place.review.presenter
    place.map.reading.count.setValue(4)
    assert presenter.items[presenter.ringed].tolist() == review.queue.items[:4].tolist()
    review.keep([int(review.queue.items[0])])
    assert presenter.items[presenter.ringed].tolist() == review.queue.items[1:5].tolist()
    place.map.reading.count.setValue(0)
    assert len(presenter.ringed) == 0


def test_colours_and_looks_follow_decisions_and_undo(place: Place) -> None:
    presenter, review = place.map.presenter, place.review.presenter
    items = review.queue.items[:4].tolist()
    rows = presenter._rows[items]
    before = presenter.codes[rows].tolist()
    pictures = [place.map.view.grab().toImage()]
    review.take_suggestion([items[0]])
    review.keep([items[1]])
    review.exclude([items[2]])
    review.flag([items[3]])
    assert presenter.codes[rows[0]] == review.queue.suggested[items[0]] != before[0]
    assert presenter.codes[rows[2]] == EXCLUDED
    expected = [Look.CHANGED, Look.KEPT, Look.EXCLUDED, Look.FLAGGED]
    assert presenter.looks[rows].tolist() == expected
    pictures.append(place.map.view.grab().toImage())
    assert pictures[0] != pictures[1]
    assert not place.map.legend.rows.item(3).isHidden()
    for _ in range(4):
        review.undo()
    assert presenter.codes[rows].tolist() == before
    assert presenter.looks[rows].tolist() == [Look.UNDECIDED] * 4


def test_the_current_item_of_review_is_marked(place: Place) -> None:
    review = place.review.presenter
    review.show_item(int(review.queue.items[5]))
    row = place.map.view.layers.marks.current
    assert place.map.presenter.items[row] == review.item


def test_the_legend_hides_classes_and_what_is_hidden_cannot_be_gathered(place: Place) -> None:
    presenter, legend = place.map.presenter, place.map.legend
    assert [legend.rows.item(code).text() for code in range(3)] == [
        "class 0 · 30", "class 1 · 30", "class 2 · 30",
    ]  # fmt: skip
    legend.rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert np.array_equal(presenter.is_shown, presenter.codes != 1)
    place.lasso(place.all_around(), SHIFT)
    assert len(presenter.group) == 60
    hidden = int(np.flatnonzero(presenter.codes == 1)[0])
    assert place.map.view.row_at(place.map.view.place_of(hidden)) != hidden
    QTest.mouseClick(legend.none, Qt.MouseButton.LeftButton)
    assert not presenter.is_shown.any()
    place.press(Key.Key_S)
    place.press(Key.Key_Right)
    QTest.mouseClick(legend.all, Qt.MouseButton.LeftButton)
    assert presenter.is_shown.all()
    legend.rows.itemDoubleClicked.emit(legend.rows.item(2))
    assert np.array_equal(presenter.is_shown, presenter.codes == 2)


def test_neighbourhoods_come_from_behind_the_window_and_are_kept(
    place: Place, open_map: Open
) -> None:
    combo = place.map.way
    combo.setCurrentIndex(combo.findData(Way.NEIGHBOURHOODS))
    combo.activated.emit(combo.currentIndex())
    presenter = place.map.presenter
    place.qtbot.waitUntil(lambda: presenter.layout.way is Way.NEIGHBOURHOODS, timeout=PATIENCE_MS)
    assert "What lies close is alike" in place.map.way_words.text()
    place.map.close_down()
    place.review.close_down()
    again = open_map(*made(90)).map.presenter
    assert again.layout.way is Way.NEIGHBOURHOODS
    assert np.array_equal(again.points, presenter.points)


def test_cancelling_goes_back_to_what_was_there(place: Place) -> None:
    presenter, before = place.map.presenter, place.map.presenter.points
    presenter.lay_out(Way.NEIGHBOURHOODS)
    place.map.busy.cancelled.emit()
    place.qtbot.waitUntil(lambda: not presenter.workers.is_busy, timeout=PATIENCE_MS)
    assert np.array_equal(presenter.points, before)
    assert place.map.way.currentData() == Way.OVERVIEW


def test_closing_while_neighbourhoods_are_laid_out_leaves_nothing_behind(open_map: Open) -> None:
    place = open_map(*made(2000))
    place.map.presenter.lay_out(Way.NEIGHBOURHOODS)
    place.qtbot.waitUntil(place.map.busy.isVisible, timeout=PATIENCE_MS)
    # The fixture closes, and the test's own watch looks for threads.


def test_the_theme_gives_other_colours(place: Place, theme: Theme) -> None:
    light = place.map.view.grab().toImage()
    theme.apply(Scheme.DARK)
    dark = place.map.view.grab().toImage()
    paper = dark.pixelColor(5, 5), light.pixelColor(5, 5)
    assert paper[0].lightness() < 60
    assert paper[1].lightness() > 200


def test_keys_of_the_map_rest_while_another_screen_is_shown(place: Place) -> None:
    assert place.actions["lasso"].isEnabled()
    place.show("review")
    assert not place.actions["lasso"].isEnabled()
    assert place.actions["keep"].isEnabled()
    place.show("map")
    assert place.actions["next_ringed"].isEnabled()
    assert not place.actions["keep"].isEnabled()
