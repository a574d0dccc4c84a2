"""Tasks opened on the Select screen of the real window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.select.screen import SelectScreen

PATIENCE_MS = 240_000


@pytest.fixture
def opened_concept(app: App, qtbot: QtBot) -> Callable[..., SelectScreen]:
    """Return what opens a concept and waits for its first proposal."""

    def open_(
        place: str = "embedded:vision-selection", task: str = "Five", **options: str
    ) -> SelectScreen:
        before = app.select
        app.open(place, {"task": task, **options})
        qtbot.waitUntil(lambda: app.select not in (None, before), timeout=PATIENCE_MS)
        screen = app.select
        qtbot.waitUntil(lambda: screen.presenter.proposal is not None, timeout=PATIENCE_MS)
        return screen

    return open_
