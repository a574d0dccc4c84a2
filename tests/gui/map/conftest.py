"""The real Map screen over datasets made for the purpose, with the Review screen beside it."""

from collections.abc import Iterator

import pytest
from map_desk import PATIENCE_MS, Open, Place
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.map.making import make_map
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.workers import Workers


@pytest.fixture
def open_map(qtbot: QtBot, theme: Theme, workers: Workers) -> Iterator[Open]:
    """Return what opens a map beside Review; both end with the test."""
    places: list[Place] = []

    def open_(bench: Bench, queue: Queue) -> Place:
        actions = Actions(theme)
        presenter = ReviewPresenter(bench, bench.open_session("ann"), queue, workers)
        review = ReviewScreen(presenter, actions, theme)
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        stack.resize(1184, 628)
        stack.addWidget(review)
        with qtbot.waitActive(stack):
            stack.show()
            stack.activateWindow()
        review.start()
        made_map = make_map(review, actions, theme)
        stack.addWidget(made_map)
        place = Place(review, made_map, stack, actions, qtbot)
        places.append(place)
        place.show("map")
        QApplication.processEvents()
        qtbot.waitUntil(lambda: made_map.presenter.layout is not None, timeout=PATIENCE_MS)
        return place

    yield open_
    for place in (each for each in places if each.review.actions()):
        place.map.close_down()
        place.review.close_down()
