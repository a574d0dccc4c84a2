"""The nearest neighbours are as large as there is room for."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.evidence import Neighbour
from dataperf_gui.gui.review.evidence_panel import NEIGHBOUR_SIDE, NeighbourRow
from dataperf_gui.gui.theme.theme import Theme

TEN = [Neighbour(item, "cat", agrees=True) for item in range(10)]


@pytest.mark.parametrize(
    ("width", "height", "n_shown", "side"),
    [
        (304, 400, 10, NEIGHBOUR_SIDE),
        (304, 100, 5, NEIGHBOUR_SIDE),
        (500, 400, 10, 90),
        (500, 200, 10, 78),
        (2000, 900, 10, NeighbourRow.largest),
    ],
)
def test_neighbours_grow_with_the_room(
    theme: Theme, qtbot: QtBot, width: int, height: int, n_shown: int, side: int
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    loader = ImageLoader(None, around)
    row = NeighbourRow(theme, loader)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    row.show_neighbours(TEN)
    around.resize(width, height)
    around.show()
    qtbot.waitUntil(lambda: row.width() == width)
    places = row._places()[: len(TEN)]
    assert (len(places), row._side()) == (n_shown, side)
    assert all(row.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
