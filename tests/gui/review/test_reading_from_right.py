"""Where people read from the right, each arrow key goes to what is seen on its side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from review_desk import NO_MODIFIER, Desk

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def place_of(desk: Desk, view: QWidget, item: int) -> int:
    """Return how far from the left a tile is seen."""
    row = desk.presenter.items.tolist().index(item)
    return int(view.visualRect(desk.screen.model.index(row)).center().x())


@pytest.mark.usefixtures("turned")
def test_the_arrows_go_along_the_queue_as_it_is_seen(desk: Desk) -> None:
    strip, presenter = desk.screen.filmstrip, desk.presenter
    assert strip.isRightToLeft()
    for key, row, is_left in (
        (Key.Key_Left, 1, True), (Key.Key_Semicolon, 2, True), (Key.Key_Left, 3, True),
        (Key.Key_Right, 2, False), (Key.Key_J, 1, False),
    ):  # fmt: skip
        before = presenter.item
        desk.press(key)
        assert presenter.item == presenter.items[row]
        here, there = (place_of(desk, strip, item) for item in (before, presenter.item))
        assert (there < here) is is_left


@pytest.mark.usefixtures("turned")
def test_the_arrows_go_along_the_grid_as_it_is_seen(desk: Desk) -> None:
    desk.press(Key.Key_G)
    grid, items = desk.screen.grid, desk.presenter.items
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.selected_items() == [items[1]]
    assert place_of(desk, grid, int(items[1])) < place_of(desk, grid, int(items[0]))
    QTest.keyClick(grid, Key.Key_Left, SHIFT)
    assert grid.selected_items() == items[1:3].tolist()
    QTest.keyClick(grid, Key.Key_Right)
    assert grid.selected_items() == [items[1]]
    QTest.keyClick(grid, Key.Key_Down)
    (below,) = grid.selected_items()
    assert place_of(desk, grid, below) == place_of(desk, grid, int(items[1]))
    QTest.keyClick(grid, Key.Key_Up, SHIFT)
    assert grid.selected_items() == items[1 : items.tolist().index(below) + 1].tolist()


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize(("first", "last"), [(1, 3), (3, 1), (2, 15), (15, 2), (4, 4)])
def test_a_range_is_selected_with_shift_and_the_mouse(desk: Desk, first: int, last: int) -> None:
    desk.press(Key.Key_G)
    grid = desk.screen.grid
    for row, modifier in ((first, NO_MODIFIER), (last, SHIFT)):
        place = grid.visualRect(desk.screen.model.index(row)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    low, high = sorted((first, last))
    assert grid.selected_items() == desk.presenter.items[low : high + 1].tolist()


def test_the_arrows_of_those_who_read_from_the_left_are_as_they_were(desk: Desk) -> None:
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Left)
    assert desk.presenter.item == desk.presenter.items[1]
    desk.press(Key.Key_G)
    QTest.keyClick(desk.screen.grid, Key.Key_Right)
    assert desk.screen.grid.selected_items() == [desk.presenter.items[2]]
