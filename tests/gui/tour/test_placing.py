"""The card stands beside what it speaks of, near to it, and inside the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from dataperf_gui.gui.tour.placing import GAP, MARGIN, place_beside

AREA = QRect(0, 0, 1280, 720)
CARD = QSize(320, 190)


def placed(*holes: QRect, area: QRect = AREA) -> QRect:
    return QRect(place_beside(CARD, holes, area), CARD)


@pytest.mark.parametrize(
    "hole",
    [
        QRect(107, 128, 815, 423),
        QRect(923, 128, 346, 162),
        QRect(3, 346, 90, 72),
        QRect(107, 77, 1162, 56),
        QRect(0, 640, 1280, 80),
    ],
    ids=["left half", "top right", "rail", "notice", "bottom"],
)
def test_a_card_lies_beside_what_the_window_has(hole: QRect) -> None:
    card = placed(hole)
    assert not card.intersects(hole)
    near = hole.adjusted(-GAP - 1, -GAP - 1, GAP + 1, GAP + 1)
    assert card.intersects(near)


def test_neither_of_two_is_covered() -> None:
    work, race = QRect(107, 128, 815, 423), QRect(923, 288, 346, 74)
    card = placed(work, race)
    assert not card.intersects(work)
    assert not card.intersects(race)


def test_what_had_better_be_seen_is_not_hidden_where_there_is_room() -> None:
    work, score = QRect(107, 128, 815, 423), QRect(923, 128, 346, 162)
    card = QRect(place_beside(CARD, [work], AREA, [score]), CARD)
    assert not card.intersects(work)
    assert not card.intersects(score)


def test_without_anything_lit_it_stands_in_the_middle() -> None:
    assert (placed().center() - AREA.center()).manhattanLength() <= 2


def test_where_there_is_no_room_it_covers_as_little_as_it_can() -> None:
    card = placed(AREA.adjusted(0, 0, -100, 0))
    assert card.right() == AREA.right() - MARGIN


@given(
    st.tuples(st.integers(0, 1200), st.integers(0, 700)),
    st.tuples(st.integers(1, 1280), st.integers(1, 720)),
    st.tuples(st.integers(400, 3000), st.integers(260, 2000)),
)
def test_it_never_leaves_the_window(
    corner: tuple[int, int], size: tuple[int, int], window: tuple[int, int]
) -> None:
    area = QRect(QPoint(0, 0), QSize(*window))
    hole = QRect(QPoint(*corner), QSize(*size)).intersected(area)
    assert area.contains(placed(hole, area=area))


@given(st.integers(16, 1264 - 64), st.integers(16, 704 - 64))
def test_a_small_thing_is_never_covered(x: int, y: int) -> None:
    hole = QRect(x, y, 64, 64)
    assert not placed(hole).intersects(hole)
