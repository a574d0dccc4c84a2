"""A person at the Review screen: what they press, and what they see of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.bench import Bench, Queue
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.workers import Workers
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.session import Session

PATIENCE_MS = 240_000
NO_MODIFIER = Qt.KeyboardModifier(0)


@dataclass
class Desk:
    """A screen with what a person does to it and sees of it."""

    screen: ReviewScreen
    workers: Workers
    qtbot: QtBot

    @property
    def presenter(self) -> ReviewPresenter:
        return self.screen.presenter

    @property
    def session(self) -> Session:
        return self.presenter.session

    @property
    def is_open(self) -> bool:
        return bool(self.screen.actions())

    @property
    def journal(self) -> list[Decision]:
        return list(self.session.journal())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.screen
        QTest.keyClick(target, key, modifier)

    def wait_for_score(self) -> None:
        """Wait until the exact score of the last decision is on screen."""
        feed = self.presenter.feed
        self.qtbot.waitUntil(lambda: feed.is_up_to_date, timeout=PATIENCE_MS)

    def wait_for_ranking(self) -> None:
        self.qtbot.waitUntil(lambda: not self.workers.is_busy, timeout=PATIENCE_MS)

    def hold(self, key: Qt.Key, text: str, times: int) -> None:
        """Keep a key down until it has come `times` times."""
        for number in range(times):
            QTest.simulateEvent(self.screen, True, key, NO_MODIFIER, text, number > 0)
            QApplication.processEvents()


Ranked = tuple[Bench, Queue]
"""A dataset on the bench, and the order in which to look at it."""
SitDown = Callable[[Bench, Queue], Desk]
"""Opens a screen."""
