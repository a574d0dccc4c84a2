"""The tour on the real window: by keyboard alone, by mouse alone, left at any time, never mixed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.gui.tour.card import CoachCard
from dataperf_gui.gui.tour.plan import Phase
from dataperf_gui.gui.tour.room import Room
from dataperf_gui.session.store import recent_sessions

PATIENCE_MS = 240_000
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
PLAIN = Qt.KeyboardModifier(0)


class Visitor:
    """A person who takes the tour: what they press, and what they see of it."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot = app, qtbot

    @property
    def phase(self) -> Phase:
        return self.app.tour.plan.phase

    @property
    def card(self) -> CoachCard:
        assert self.app.tour.guide is not None
        return self.app.tour.guide.card

    @property
    def room(self) -> Room:
        assert self.app.tour.room is not None
        return self.app.tour.room

    def press(self, key: Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def click(self, widget: QWidget) -> None:
        """Click where a widget is on the window: on whatever lies on top there."""
        window = self.app.window
        self.qtbot.waitUntil(widget.isVisible)
        place = widget.mapTo(window, widget.rect().center())
        QTest.mouseClick(window.windowHandle(), LEFT, pos=place)

    def wait(self, is_true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_true()), timeout=PATIENCE_MS)

    def wait_for(self, phase: Phase) -> None:
        self.wait(lambda: self.phase is phase)
        self.wait_for_light()

    def wait_for_light(self) -> None:
        """Wait until what is lit is where it belongs; the card covers none of it."""

        def is_in_place() -> bool:
            guide, window = self.app.tour.guide, self.app.window
            assert guide is not None
            card = guide.card.geometry()
            is_free = not any(hole.intersects(card) for hole in guide.spotlight.holes)
            return is_free and window.rect().contains(card) and bool(guide.spotlight.holes)

        self.wait(is_in_place)

    def begin(self) -> None:
        self.app.actions["tour"].trigger()
        self.wait_for(Phase.LOOK)


@pytest.fixture
def visitor(app: App, qtbot: QtBot, warm_home: Path) -> Visitor:  # noqa: ARG001 - features are there
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    return Visitor(app, qtbot)


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the visitor keeps the report, as the system's own dialog would."""
    page = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(page), ""))
    return page


def nothing_temporary(home: Path) -> bool:
    return list((home / "cache" / "temporary").iterdir()) == []


@pytest.mark.newcomer
def test_the_whole_tour_by_keyboard_alone(visitor: Visitor, page: Path, home: Path) -> None:
    visitor.press(Key.Key_Return)  # Home offers it to newcomers
    visitor.wait_for(Phase.LOOK)
    assert "“3”" in visitor.card.text
    visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.FIX)
    for n in range(3):
        assert visitor.card.count_text == f"{n} of 3 done"
        visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.WATCH)
    visitor.wait(lambda: "more than luck" in visitor.card.text)
    result = visitor.room.result
    assert result is not None
    assert result.now > result.before
    assert result.changed == 3
    visitor.press(Key.Key_Right)
    visitor.wait_for(Phase.START_RACE)
    visitor.wait(lambda: QApplication.focusWidget() is visitor.room.race_button)
    visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.RACE)
    assert visitor.room.review.race_line.isVisible()
    for _ in range(5):
        visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.RACE_OVER)
    assert "after 8 items" in visitor.room.compare.race.words.text()  # type: ignore[union-attr]
    visitor.press(Key.Key_Right)
    visitor.wait_for(Phase.REPORT)
    visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.GOODBYE)
    assert "Handwritten digits" in page.read_text(encoding="utf-8")
    visitor.wait(lambda: QApplication.focusWidget() is visitor.card.next)
    visitor.press(Key.Key_Return)
    visitor.wait(lambda: not visitor.app.tour.is_on)
    assert visitor.app.window.current_screen == "home"
    assert str(page) in visitor.app.window.notice.text
    assert recent_sessions() == ((), ())
    visitor.wait(lambda: nothing_temporary(home))
    # never in the way again
    visitor.wait(lambda: QApplication.focusWidget() is visitor.app.home.cards[0].button)
    assert visitor.app.preferences.settings.is_tour_seen


def test_the_whole_tour_by_mouse_alone(visitor: Visitor, page: Path) -> None:
    visitor.click(visitor.app.window.rail_button("tour"))
    visitor.wait_for(Phase.LOOK)
    buttons = visitor.room.review.decision_bar.buttons
    visitor.click(buttons["suggest"])  # still only to be looked at
    assert visitor.room.presenter.n_decided == 0
    visitor.click(visitor.card.next)
    visitor.wait_for(Phase.FIX)
    visitor.click(visitor.app.window.rail_button("home"))  # dimmed
    assert visitor.app.window.current_screen == "tour"
    for name in ("suggest", "keep", "suggest"):
        visitor.click(buttons[name])
    visitor.wait_for(Phase.WATCH)
    visitor.wait(lambda: visitor.room.result is not None)
    assert visitor.room.result.changed == 2  # type: ignore[union-attr]
    visitor.click(visitor.card.next)
    visitor.wait_for(Phase.START_RACE)
    visitor.wait(lambda: visitor.room.can_race)
    visitor.wait_for_light()
    visitor.click(visitor.room.race_button)  # type: ignore[arg-type]
    visitor.wait_for(Phase.RACE)
    for place in range(5):
        visitor.click(visitor.room.review.decision_bar.class_buttons[place])
    visitor.wait_for(Phase.RACE_OVER)
    visitor.click(visitor.card.next)
    visitor.wait_for(Phase.REPORT)
    visitor.click(visitor.app.window.rail_button("report"))
    visitor.wait_for(Phase.GOODBYE)
    assert page.is_file()
    visitor.click(visitor.card.next)
    assert not visitor.app.tour.is_on


@pytest.mark.parametrize(
    "way", [(), ("Right",), ("Right",) * 2, ("Right",) * 3, ("Right",) * 4, ("Right",) * 5]
)
def test_escape_leaves_at_each_step(visitor: Visitor, home: Path, way: tuple[str, ...]) -> None:
    visitor.begin()
    for _ in way:
        visitor.press(Key.Key_Right)
    visitor.press(Key.Key_Escape)
    assert not visitor.app.tour.is_on
    assert visitor.app.window.current_screen == "home"
    assert nothing_temporary(home)


def test_escape_leaves_before_the_digits_are_there(visitor: Visitor, home: Path) -> None:
    visitor.app.actions["tour"].trigger()
    assert visitor.phase is Phase.OPENING
    visitor.press(Key.Key_Escape)
    assert not visitor.app.tour.is_on
    assert visitor.app.window.current_screen == "home"
    assert nothing_temporary(home)
    visitor.begin()  # and what was on its way does not disturb the next one
    assert visitor.room.presenter.n_decided == 0


def test_escape_leaves_in_the_middle_of_the_race(visitor: Visitor) -> None:
    visitor.begin()
    for _ in range(3):
        visitor.press(Key.Key_Right)
    visitor.wait(lambda: visitor.room.can_race)
    visitor.press(Key.Key_Return)
    visitor.wait_for(Phase.RACE)
    visitor.press(Key.Key_K)
    visitor.press(Key.Key_Escape)
    assert not visitor.app.tour.is_on


def test_back_by_key_and_again_from_the_start(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press(Key.Key_Right)
    visitor.press(Key.Key_Return)
    assert visitor.card.count_text == "1 of 3 done"
    visitor.press(Key.Key_Left)
    assert visitor.phase is Phase.LOOK
    visitor.press(Key.Key_Escape)
    visitor.press(Key.Key_F2)
    visitor.wait_for(Phase.LOOK)
    visitor.press(Key.Key_Right)
    assert visitor.card.count_text == "0 of 3 done"


def test_the_keys_of_the_review_screen_work_in_step_two_and_rest_in_step_one(
    visitor: Visitor,
) -> None:
    visitor.begin()
    presenter = visitor.room.presenter
    visitor.press(Key.Key_K)
    assert presenter.n_decided == 0
    visitor.press(Key.Key_Right)
    visitor.press(Key.Key_3)
    visitor.press(Key.Key_E)
    assert visitor.card.count_text == "2 of 3 done"
    visitor.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert visitor.card.count_text == "1 of 3 done"


def test_tab_goes_round_what_can_be_used(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press(Key.Key_Right)
    card, seen = visitor.card, []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        visitor.press(Key.Key_Tab)
    assert seen == [visitor.room.review, card.next, card.back, card.leave]
    assert QApplication.focusWidget() is visitor.room.review
    visitor.press(Key.Key_Backtab)
    assert QApplication.focusWidget() is card.leave
    visitor.press(Key.Key_Return)
    assert not visitor.app.tour.is_on


def test_a_persons_own_session_is_as_it_was(visitor: Visitor, home: Path) -> None:
    app = visitor.app
    app.open("embedded:handwriting")
    visitor.wait(lambda: app.review is not None and app.review.presenter.feed.is_up_to_date)
    visitor.wait(lambda: not app.workers.is_busy)
    visitor.press(Key.Key_K)
    review, own = app.review, app.review.presenter  # type: ignore[union-attr]
    item, journal = own.item, list(own.session.journal())
    visitor.press(Key.Key_G)
    visitor.begin()
    visitor.press(Key.Key_Right)
    for _ in range(3):
        visitor.press(Key.Key_Return)
    visitor.press(Key.Key_H, Qt.KeyboardModifier.ControlModifier)  # keys that lead away rest
    assert app.window.current_screen == "tour"
    visitor.press(Key.Key_Escape)
    assert app.window.current_screen == "review"
    assert app.review is review
    assert (own.item, list(own.session.journal())) == (item, journal)
    assert app.review.is_grid
    visitor.press(Key.Key_G)
    visitor.press(Key.Key_K)
    assert len(list(own.session.journal())) == len(journal) + 1
    assert app.actions["home"].isEnabled()
    assert app.actions["report"].isEnabled()
    assert app.window.offers_screen("report")
    assert nothing_temporary(home)


def test_light_and_card_follow_the_window_and_the_theme(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press(Key.Key_Right)
    window = visitor.app.window
    for size in ((1024, 640), (1900, 1000), (1280, 720)):
        window.resize(*size)
        visitor.wait(lambda: visitor.app.tour.guide.spotlight.size() == window.size())  # type: ignore[union-attr]
        visitor.wait_for_light()
        work = visitor.room.review.decision_bar
        (hole,) = visitor.app.tour.guide.spotlight.holes  # type: ignore[union-attr]
        corner = work.mapTo(window, QPoint(0, 0))
        visitor.wait(lambda corner=corner, hole=hole: hole.contains(corner))
    visitor.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    visitor.wait_for_light()
    assert visitor.app.theme.tokens.is_dark
    visitor.app.theme.apply(Scheme.LIGHT)


def test_another_language_ends_the_tour_and_shows_what_was_there(visitor: Visitor) -> None:
    visitor.begin()
    visitor.app.preferences.change(language="de")
    visitor.wait(lambda: not visitor.app.tour.is_on)
    assert visitor.app.window.current_screen == "home"
    visitor.begin()
    assert visitor.card.text
    visitor.press(Key.Key_Escape)


@pytest.mark.parametrize("motion", ["reduced", "full"])
def test_nothing_moves_for_those_who_want_calm(visitor: Visitor, motion: str) -> None:
    visitor.app.preferences.change(motion=motion)
    visitor.begin()
    visitor.press(Key.Key_Right)
    spotlight = visitor.app.tour.guide.spotlight  # type: ignore[union-attr]
    visitor.wait(lambda: not spotlight.mask().isEmpty())  # the mouse can pass
    assert spotlight.is_moving == (motion == "full")


def test_what_is_opened_meanwhile_comes_to_the_front(visitor: Visitor, home: Path) -> None:
    visitor.begin()
    visitor.app.open("embedded:handwriting")
    visitor.wait(lambda: visitor.app.review is not None)
    assert not visitor.app.tour.is_on
    assert visitor.app.window.current_screen == "review"
    assert nothing_temporary(home)
    visitor.wait(lambda: not visitor.app.workers.is_busy)


def test_the_window_closes_in_the_middle_of_the_tour(visitor: Visitor, home: Path) -> None:
    visitor.begin()
    visitor.app.window.close()
    assert nothing_temporary(home)


def test_a_place_that_cannot_be_written_is_told(visitor: Visitor, home: Path) -> None:
    (home / "cache" / "temporary").write_text("in the way", encoding="utf-8")
    visitor.app.actions["tour"].trigger()
    assert "cannot write here" in visitor.app.window.notice.text
    assert not visitor.app.tour.is_on
    (home / "cache" / "temporary").unlink()


def test_every_button_has_a_name_and_the_card_says_what_it_shows(visitor: Visitor) -> None:
    visitor.begin()
    card = visitor.card
    assert card.accessibleName() == "What is a wrong label?"
    assert card.text in card.accessibleDescription()
    assert all(button.accessibleName() for button in card.buttons)


def test_screen_readers_are_told_each_step_and_how_far_one_is(
    app: App, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[QWidget, str]] = []
    monkeypatch.setattr(
        "dataperf_gui.gui.tour.guide.announce", lambda widget, text: heard.append((widget, text))
    )
    visitor.begin()
    card = visitor.card
    assert all(widget is card for widget, _ in heard)
    step, title, *_ = heard[-1][1].splitlines()
    assert (step, title) == ("Step 1 of 5", card.title_text)
    assert card.text in heard[-1][1]
    visitor.press(Key.Key_Right)
    visitor.wait_for(Phase.FIX)
    assert heard[-1][1].splitlines() == [
        "Step 2 of 5", card.title_text, card.text, card.count_text,
    ]  # fmt: skip
    n_heard = len(heard)
    visitor.press(Key.Key_Return)
    visitor.wait(lambda: len(heard) > n_heard)
    assert heard[-1][1] == card.count_text  # what is not new is not said again
    app.tour.leave()
