"""Every screen and dialog can be used by keyboard alone, by ear, and with weak eyes."""

from pathlib import Path

import pytest
from access import cut, faults, pale
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from scenes import GROUPS, settle

from dataperf_gui.gui.app import App
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.gui.widgets.page import Page

LARGEST = 2.0
CROWDED = {"review-race"}
"""Has the line of a race and a notice at once."""
groups = pytest.mark.parametrize("group", GROUPS)


@groups
def test_controls_have_names_targets_an_order_frames_and_contrast(
    program: App, tmp_path: Path, group: str
) -> None:
    found = {}
    for name, widget in GROUPS[group](program, tmp_path):
        settle(widget)
        found[name] = faults(widget)
        program.theme.apply(Scheme.DARK)
        found[f"{name}, dark"] = pale(widget)
        program.theme.apply(Scheme.LIGHT)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@groups
def test_nothing_is_lost_with_letters_of_twice_the_size(
    program: App, tmp_path: Path, group: str
) -> None:
    lost = {}
    for name, widget in GROUPS[group](program, tmp_path):
        settle(widget)
        before = cut(widget)
        program.theme.apply(Scheme.LIGHT, LARGEST)
        settle(widget)
        lost[name] = sorted(cut(widget) - before)
        program.theme.apply(Scheme.LIGHT, 1.0)
        settle(widget)
    assert {name: wrong for name, wrong in lost.items() if wrong} == {}


@groups
def test_nothing_is_lost_where_people_read_from_the_right(
    program: App, qapp: QApplication, tmp_path: Path, group: str
) -> None:
    lost = {}
    for name, widget in GROUPS[group](program, tmp_path):
        settle(widget)
        before = cut(widget)
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        settle(widget)
        lost[name] = sorted(cut(widget) - before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        settle(widget)
    assert {name: wrong for name, wrong in lost.items() if wrong} == {}


@pytest.mark.parametrize("group", [name for name in GROUPS if name not in {"home", "dialogs"}])
def test_no_screen_scrolls_in_a_small_window(program: App, tmp_path: Path, group: str) -> None:
    scrolled = []
    for name, widget in GROUPS[group](program, tmp_path):
        settle(widget)
        pages = [page for page in widget.findChildren(Page) if page.isVisible()]
        scrolled += [name for page in pages if page.verticalScrollBar().isVisible()]
    assert set(scrolled) <= CROWDED
