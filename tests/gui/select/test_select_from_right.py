"""Where people read from the right, each arrow key goes to what is seen on its side."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dataperf_gui.gui.select.screen import SelectScreen

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.usefixtures("turned")
def test_arrows_go_to_what_is_seen_on_their_side(
    opened_concept: Callable[..., SelectScreen],
) -> None:
    screen = opened_concept()
    listed, first = screen.presenter.items, screen.presenter.item
    QTest.keyClick(screen, Key.Key_Left)
    assert screen.presenter.item == listed[1]
    QTest.keyClick(screen, Key.Key_Right)
    assert screen.presenter.item == first
    QTest.keyClick(screen, Key.Key_G)
    grid = screen.grid
    here, there = (grid.visualRect(grid.grid.index_at(place)).center().x() for place in (0, 1))
    assert there < here
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.selected_items == [listed[1]]
    QTest.keyClick(grid, Key.Key_Left, Shift)
    assert grid.selected_items == listed[1:3].tolist()
    QTest.keyClick(grid, Key.Key_Right)
    assert grid.selected_items == [listed[1]]
