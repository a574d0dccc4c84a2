"""One item, two, equal ones, many classes, very many points, no pictures."""

import numpy as np
import pytest
from map_desk import PATIENCE_MS, Open, made
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dataperf_gui.gui.map.palette import DARK, LIGHT, N_COLOURS, Look, Markers, shape_of
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.theme.tokens import DARK as DARK_TOKENS
from dataperf_gui.gui.theme.tokens import LIGHT as LIGHT_TOKENS
from dataperf_gui.gui.theme.tokens import contrast

Key = Qt.Key
ALL_KEYS = (
    Key.Key_S, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_N, Key.Key_Plus,
    Key.Key_Minus, Key.Key_0, Key.Key_L, Key.Key_G, Key.Key_Return, Key.Key_Escape,
)  # fmt: skip


@pytest.mark.parametrize(("colours", "surface"), [(LIGHT, LIGHT_TOKENS), (DARK, DARK_TOKENS)])
def test_every_colour_can_be_seen_on_the_paper(colours: tuple[str, ...], surface: object) -> None:
    assert min(contrast(colour, surface.surface) for colour in colours) >= 3


def test_no_two_of_64_classes_look_alike() -> None:
    pairs = {(code % N_COLOURS, shape_of(code)) for code in range(64)}
    assert len(pairs) == 64
    assert len({shape_of(code) for code in range(8)}) == 8


def test_every_class_and_every_decision_is_drawn_differently(theme: Theme) -> None:
    markers = Markers(theme, 70)
    looks = [markers.marker(2, look, 2.0).toImage() for look in Look]
    assert all(a != b for i, a in enumerate(looks) for b in looks[:i])
    classes = [markers.marker(code, Look.UNDECIDED, 1.0).toImage() for code in range(64)]
    assert all(a != b for i, a in enumerate(classes) for b in classes[:i])
    light = markers.marker(0, Look.KEPT, 1.0).toImage()
    theme.apply(Scheme.DARK)
    assert markers.marker(0, Look.KEPT, 1.0).toImage() != light


@pytest.mark.parametrize(("n", "n_classes"), [(1, 2), (2, 2), (3, 3), (12, 2)])
def test_a_few_items_can_be_pointed_at_and_gathered(open_map: Open, n: int, n_classes: int) -> None:
    place = open_map(*made(n, n_classes))
    assert place.map.presenter.points.shape == (n, 2)
    for key in ALL_KEYS:
        place.press(key)
    place.press(Key.Key_N)
    assert len(place.map.presenter.group) == n
    place.hover(n - 1)
    assert place.map.card.key.text() == f"item-{n - 1:06}"
    assert place.map.way.isEnabled() == (n >= 10)
    assert (place.map.view._text == "There is only one item.") == (n == 1)


def test_equal_items_lie_on_one_point_and_it_is_said_why(open_map: Open) -> None:
    place = open_map(*made(30, is_equal=True))
    assert "same features" in place.map.view._text
    for key in ALL_KEYS:
        place.press(key)
    place.hover(0)
    assert place.map.presenter.spot >= 0


def test_without_pictures_the_card_shows_what_is_known(open_map: Open) -> None:
    place = open_map(*made(30, has_media=False))
    place.hover(3)
    assert place.map.card.isVisible()
    assert not place.map.card.picture.isVisible()
    assert place.map.card.key.text() == "item-000003"


def test_many_classes_are_looked_for_by_name_and_their_names_leave_the_map(
    open_map: Open,
) -> None:
    place = open_map(*made(120, 40))
    legend = place.map.legend
    assert legend.search.isVisible()
    assert place.stack.isActiveWindow()  # no part of it was a window for a moment
    assert place.map.view.layers._names == []
    QTest.keyClicks(legend.search, "class 39")
    shown = [code for code in range(40) if not legend.rows.item(code).isHidden()]
    assert shown == [39]
    QTest.mouseClick(legend.none, Qt.MouseButton.LeftButton)
    legend.rows.item(39).setCheckState(Qt.CheckState.Checked)
    assert [name[0] for name in place.map.view.layers._names] == ["class 39"]


@pytest.mark.parametrize("n", [50_000, 100_000])
def test_very_many_points_are_a_raster_that_can_be_pointed_into(open_map: Open, n: int) -> None:
    place = open_map(*made(n, 10, has_media=False))
    view, presenter = place.map.view, place.map.presenter
    view.repaint()
    assert view.layers.is_crowded
    row = 12_345
    place.hover(row)
    spot = presenter.points[presenter.spot] - presenter.points[row]
    assert np.abs(spot).max() * view.camera.scale < 2
    assert place.map.card.isVisible()
    place.lasso(place.all_around(), Qt.KeyboardModifier.ShiftModifier)
    assert len(presenter.group) == n
    view.repaint()
    for _ in range(30):
        view.zoom(1.3)
    view.repaint()
    assert not view.layers.is_crowded
    place.qtbot.waitUntil(lambda: not view._rest.isActive(), timeout=PATIENCE_MS)
