"""Home: what can be worked on, by key and by click, with long names and broken files too."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from dataperf_gui.arrays import Pixels
from dataperf_gui.data.dataset import Problem, Source
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.app import App
from dataperf_gui.gui.home.cards import Card, Cover
from dataperf_gui.gui.home.challenge_row import ChallengeRow
from dataperf_gui.gui.home.covers import cover_path, draw_cover
from dataperf_gui.gui.home.digits import sample_digits
from dataperf_gui.gui.home.screen import HomeScreen, Offer
from dataperf_gui.gui.home.steps import Steps
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session.notes import LastScore
from dataperf_gui.session.store import Recent

LEFT = Qt.MouseButton.LeftButton
OFFER = Offer(
    HANDWRITING, "Handwritten digits", "400 digits.", lambda theme: Cover(theme, None, "review")
)


def recent(name: str, source: Source, **changes: object) -> Recent:
    facts = {
        "path": Path(f"{name}.dpsession"), "decided": 3, "n_train": 12,
        "score": LastScore(0.842, "accuracy"),
        "last_used": datetime.now(UTC) + timedelta(hours=1),  # "just now", however long this takes
    }  # fmt: skip
    return Recent(name=name, source=source, **(facts | changes))


PHOTOS = recent("photos", Source("folder", "/data/photos"))
DIGITS = recent("Handwritten digits", HANDWRITING)


@pytest.fixture
def screen(actions: Actions, theme: Theme, qtbot: QtBot) -> HomeScreen:
    screen = HomeScreen(actions, theme, (OFFER,))
    qtbot.addWidget(screen)
    screen.resize(1184, 620)
    screen.show_cards((), ())
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.setFocus()
    return screen


def words(card: Card) -> set[str]:
    return {label.text() for label in card.findChildren(QLabel)}


def test_return_starts_the_first_card_at_once(screen: HomeScreen, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is screen.cards[0].button
    with qtbot.waitSignal(screen.source_chosen) as heard:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard.args == [HANDWRITING]


@pytest.mark.parametrize("place", ["button", "card"])
def test_a_click_starts_it_too_and_only_once(screen: HomeScreen, place: str) -> None:
    heard: list[object] = []
    screen.source_chosen.connect(heard.append)
    card = screen.cards[0]
    QTest.mouseClick(card.button if place == "button" else card, LEFT)
    assert heard == [HANDWRITING]


def test_own_data_are_one_tab_away(screen: HomeScreen, actions: Actions) -> None:
    calls: list[str] = []
    actions.connect_to("open", lambda: calls.append("open"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.cards[1].button
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert calls == ["open"]


def test_first_visitors_are_told_how_it_works_others_see_their_sessions(
    screen: HomeScreen,
) -> None:
    assert screen.findChild(Steps) is not None
    screen.show_cards((PHOTOS,), ())
    assert screen.findChild(Steps) is None or not screen.findChild(Steps).isVisible()
    assert words(screen.cards[2]) >= {
        "photos", "just now · /data/photos", "3 of 12 decided", "84.2\N{NO-BREAK SPACE}%",
    }  # fmt: skip


def test_a_session_is_gone_on_with(screen: HomeScreen, qtbot: QtBot) -> None:
    screen.show_cards((PHOTOS,), ())
    with qtbot.waitSignal(screen.session_chosen) as heard:
        QTest.mouseClick(screen.cards[2].button, LEFT)
    assert heard.args == [PHOTOS]


def test_the_session_of_the_digits_is_on_their_own_card(screen: HomeScreen) -> None:
    screen.show_cards((DIGITS, PHOTOS), ())
    assert len(screen.cards) == 3
    assert "3 of 12 decided" in words(screen.cards[0])
    assert screen.cards[0].button.shown_text == "Go on"
    assert screen.cards[0].findChild(QProgressBar).value() == 3


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=4), "4 min ago"),
        (timedelta(hours=3), "3 h ago"),
    ],
)
def test_times_are_said_as_people_say_them(screen: HomeScreen, ago: timedelta, said: str) -> None:
    place = Source("folder", "/a")
    screen.show_cards((recent("a", place, last_used=datetime.now(UTC) - ago),), ())
    assert f"{said} · /a" in words(screen.cards[2])


@pytest.mark.parametrize(("width", "n_columns"), [(928, 2), (1184, 3), (1824, 4)])
def test_nothing_is_wider_than_the_window(
    screen: HomeScreen, qtbot: QtBot, width: int, n_columns: int
) -> None:
    long = recent("never_ending_name_" * 9, Source("folder", "/deep" * 60), score=None, decided=0)
    screen.show_cards((DIGITS, long, *[PHOTOS] * 6), ())
    screen.resize(width, 620)
    qtbot.waitUntil(lambda: len(set(edges(screen, "left")[2:])) == n_columns)
    assert min(edges(screen, "left")) >= 0
    assert max(edges(screen, "right")) < width


def edges(screen: HomeScreen, side: str) -> list[int]:
    """Return where the cards begin or end, in pixels from the left of the screen."""
    corners = [QPoint(getattr(card.rect(), side)(), 0) for card in screen.cards]
    places = zip(screen.cards, corners, strict=True)
    return [card.mapTo(screen, corner).x() for card, corner in places]


def test_broken_sessions_are_listed_with_the_reason(screen: HomeScreen) -> None:
    screen.show_cards((), (Problem("a.dpsession", Message("it is damaged; open its copy")),))
    texts = [label.text() for label in screen.findChildren(QLabel)]
    assert "a.dpsession was left out: it is damaged; open its copy" in texts


def test_the_picture_is_made_of_real_digits_and_real_wrong_labels(
    screen: HomeScreen, theme: Theme
) -> None:
    digits = sample_digits(60)
    assert len(digits) == 60
    assert 5 <= sum(bool(digit.wrong_label) for digit in digits) <= 30
    light = screen.grab().toImage()
    theme.apply(Scheme.DARK)
    assert screen.grab().toImage() != light


class Film:
    """Media whose even items are readable."""

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        if item % 2:
            raise DataPerfError("{file} is empty", file=item)
        return np.full((max_side or 9, 30, 3), 40 * (item % 5), dtype=np.uint8)


@pytest.fixture
def covered(home: Path) -> Callable[[int], Path]:
    """Return what draws a cover over so many items."""

    def draw(n_items: int) -> Path:
        path = cover_path(home / "photos.dpsession")
        draw_cover(Film(), np.arange(n_items), path, Monitor())
        return path

    return draw


def test_a_cover_is_drawn_of_readable_items(covered: Callable[[int], Path]) -> None:
    assert QImage(str(covered(100))).width() == 8 * 96
    assert QImage(str(covered(3))).width() == 2 * 96


def test_without_readable_items_there_is_no_cover(covered: Callable[[int], Path]) -> None:
    assert not covered(0).exists()


def test_drawing_a_cover_can_be_cancelled(home: Path) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        draw_cover(Film(), np.arange(9), cover_path(home / "a.dpsession"), monitor)


def test_the_chosen_task_stays_when_home_is_filled_anew_and_starts(app: App, qtbot: QtBot) -> None:
    row = app.home.findChild(ChallengeRow)
    names = [row.tasks.itemText(place) for place in range(row.tasks.count())]
    row.tasks.setFocus()
    QTest.keyClick(row.tasks, Qt.Key.Key_Down)
    assert row.tasks.currentText() == names[1]
    app.show_home()
    rows = app.home.findChildren(ChallengeRow)
    anew = next(each for each in reversed(rows) if each.challenge == row.challenge)
    assert anew is not row
    assert anew.tasks.currentText() == names[1]
    with qtbot.waitSignal(anew.chosen) as chosen:
        QTest.mouseClick(anew.button, Qt.MouseButton.LeftButton)
    assert chosen.args[0].options == {"task": names[1]}
    app.workers.cancel()
