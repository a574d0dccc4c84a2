"""Demo mode: plays by itself when nobody is there, hands over, resets, keeps nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.tour.hand import Tempo
from dataperf_gui.gui.tour.launch import show_command
from dataperf_gui.gui.tour.plan import Phase
from dataperf_gui.gui.tour.show import settings_for_stage
from dataperf_gui.gui.tour.stage import PATIENCE, Stage
from dataperf_gui.places import HOME_VARIABLE
from dataperf_gui.session.decisions import Action
from dataperf_gui.settings import Settings
from dataperf_gui.temporary import TemporaryPlace

PATIENCE_MS = 240_000
NEVER_MS = 10_000_000
QUICK = Tempo(look_ms=10, soon_ms=5, press_ms=5, end_ms=NEVER_MS, n_slow=2, n_items=6)
Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier


class Show:
    """The stage in front of an audience."""

    def __init__(self, app: App, qtbot: QtBot, folder: Path, idle_ms: int) -> None:
        self.app, self.qtbot, self.folder = app, qtbot, folder
        self.stage = Stage(app, folder, idle_ms, QUICK)
        with qtbot.waitSignal(self.stage.begun, timeout=PATIENCE_MS):
            self.stage.start()
        self.wait(lambda: self.presenter.feed.is_up_to_date)

    @property
    def presenter(self) -> ReviewPresenter:
        assert self.app.review is not None
        return self.app.review.presenter

    def wait(self, is_true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_true()), timeout=PATIENCE_MS)

    def press(
        self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key as the system reports it: to the window, not to a widget."""
        QTest.keyClick(self.app.window.windowHandle(), key, modifier)

    def wait_until_it_plays(self) -> None:
        self.stage.idle.wait_for(1)
        self.wait(lambda: self.stage.hand.is_playing)

    def wait_until_played(self) -> None:
        self.wait(lambda: self.stage.hand.n_played == QUICK.n_items)
        self.wait(lambda: not self.stage.hand.is_playing)


@pytest.fixture
def show(app: App, qtbot: QtBot, tmp_path: Path, warm_home: Path) -> Iterator[Show]:  # noqa: ARG001
    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    show = Show(app, qtbot, tmp_path, NEVER_MS)
    yield show
    show.stage.close()


def test_it_plays_by_itself_after_a_rest_and_the_score_climbs(show: Show) -> None:
    show.wait_until_it_plays()
    show.wait_until_played()
    actions = [decision.action for decision in show.presenter.session.journal()]
    assert actions == [Action.RELABEL] * QUICK.n_items
    data, state = show.presenter.bench.dataset, show.presenter.session.state
    decided = show.presenter.queue.items[: QUICK.n_items]
    assert (state.labels[decided] == data.truth[decided]).all()
    values = show.presenter.feed.values
    assert values[-1] > values[0]
    assert f"{100 * values[-1]:.1f}" in show.stage.hints.text
    assert "In 6 looks" in show.stage.hints.text


def test_it_begins_again_when_it_has_ended(show: Show) -> None:
    show.wait_until_it_plays()
    show.wait_until_played()
    before = show.presenter
    show.stage._end.start(1)
    show.wait(lambda: show.presenter is not before and show.stage.hand.is_playing)
    assert show.presenter.n_decided == 0


@pytest.mark.parametrize("touch", ["key", "click", "move"])
def test_any_touch_stops_it_and_hands_over_from_the_start(show: Show, touch: str) -> None:
    show.wait_until_it_plays()
    show.wait(lambda: show.stage.hand.n_played >= 1)
    window = show.app.window.windowHandle()
    if touch == "key":
        show.press(Key.Key_Return)
    elif touch == "click":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(640, 500))
    else:
        QTest.mouseMove(window, QPoint(300, 300))
        QTest.mouseMove(window, QPoint(400, 420))
    show.wait(lambda: not show.stage.hand.is_playing)
    assert not show.stage.hand.pointer.isVisible()
    assert show.presenter.n_decided == 0  # what woke it did nothing else
    assert "press a key" in show.stage.hints.text
    show.press(Key.Key_Return)
    assert show.presenter.n_decided == 1


def test_touching_keeps_it_from_playing(show: Show) -> None:
    timer = show.stage.idle._timer
    timer.stop()
    show.press(Key.Key_Right)
    assert timer.isActive()  # it counts anew
    assert not show.stage.hand.is_playing


def test_it_waits_longer_for_those_who_have_begun(show: Show) -> None:
    timer = show.stage.idle._timer
    assert timer.interval() == NEVER_MS
    show.press(Key.Key_Return)
    assert timer.interval() == PATIENCE * NEVER_MS
    show.press(Key.Key_F5)
    assert timer.interval() == NEVER_MS


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Key.Key_R, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_one_key_goes_back_to_the_start(
    show: Show, key: Key, modifier: Qt.KeyboardModifier
) -> None:
    first = show.presenter.item
    for _ in range(3):
        show.press(Key.Key_Return)
    assert show.presenter.n_decided == 3
    show.app.actions["compare"].trigger()
    assert show.app.window.current_screen == "compare"
    show.press(key, modifier)
    assert show.app.window.current_screen == "review"
    assert (show.presenter.n_decided, show.presenter.item) == (0, first)
    assert list(show.presenter.session.journal()) == []
    assert len(list(show.folder.rglob("*.dpsession"))) == 1  # the one before is gone


def test_a_dialog_that_somebody_left_open_is_closed(show: Show) -> None:
    seen: list[QDialog] = []

    def rest() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        show.stage.idle.wait_for(1)

    QTimer.singleShot(0, rest)
    show.app.actions["keys"].trigger()  # comes back when the dialog is closed
    assert len(seen) == 1
    show.wait(lambda: show.stage.hand.is_playing)


def test_the_tour_is_given_on_the_stage_and_a_reset_ends_it(show: Show) -> None:
    show.press(Key.Key_F2)
    show.wait(lambda: show.app.tour.plan.phase is Phase.LOOK)
    timer = show.stage.idle._timer
    timer.stop()
    show.press(Key.Key_Right)
    assert show.app.tour.plan.phase is Phase.FIX
    assert timer.isActive()  # keys of the tour are touches, too
    show.press(Key.Key_Escape)
    assert not show.app.tour.is_on
    assert show.app.window.isVisible()
    assert not show.app.actions["open"].isEnabled()
    show.press(Key.Key_F2)
    show.wait(lambda: show.app.tour.plan.phase is Phase.LOOK)
    show.press(Key.Key_F5)
    assert not show.app.tour.is_on
    assert show.app.window.current_screen == "review"


def test_escape_twice_leaves_and_once_does_not(show: Show) -> None:
    show.press(Key.Key_Escape)
    assert show.app.window.isVisible()
    assert "once more" in show.stage.hints.text
    show.press(Key.Key_Escape)
    show.wait(lambda: not show.app.window.isVisible())


def test_visitors_reach_no_files(show: Show) -> None:
    reaching = ("open", "export", "report", "problems", "stage", "boards")
    assert [name for name in reaching if show.app.actions[name].isEnabled()] == []
    assert not show.app.window.acceptDrops()
    assert not show.app.window.offers_screen("report")


@pytest.mark.parametrize("motion", ["reduced", "full"])
def test_the_arrow_jumps_for_those_who_want_calm(show: Show, motion: str) -> None:
    show.app.preferences.change(motion=motion)
    show.wait_until_it_plays()
    show.wait(lambda: show.stage.hand.n_played >= 2)
    is_gliding = show.stage.hand.pointer._glide.endValue() is not None
    assert is_gliding == (motion == "full")


def test_settings_of_a_stage_are_large_and_nobodys() -> None:
    own = Settings(language="de", motion="reduced", name="Ada", boards_url="postgresql://there/x")
    made = settings_for_stage(own, 1080)
    assert (made.language, made.motion, made.type_scale) == ("de", "reduced", 1.5)
    assert (made.name, made.boards_url, made.is_tour_seen) == ("", "", True)
    assert settings_for_stage(own, 600).type_scale == 1.25
    assert settings_for_stage(own, 4320).type_scale == 1.75


def test_the_menu_starts_a_program_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    program, words = show_command()
    assert (program, words) == (sys.executable, ["-m", "dataperf_gui", "demo", "--stage"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert show_command()[1] == ["demo", "--stage"]


@pytest.mark.parametrize("command", [("demo", "--stage"), ("open", "--stage")])
def test_the_command_keeps_nothing_even_when_killed(home: Path, command: tuple[str, ...]) -> None:
    before = {path.name for path in home.iterdir()}
    places = home / "cache" / "temporary"
    with subprocess.Popen(
        [sys.executable, "-m", "dataperf_gui", *command],
        env=os.environ | {HOME_VARIABLE: str(home)}, stderr=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        try:
            for _ in range(PATIENCE_MS // 100):
                if list(places.glob("*/stage-*/*.dpsession")):
                    break
                with pytest.raises(subprocess.TimeoutExpired):  # it goes on
                    program.wait(0.1)
            assert len(list(places.glob("*/stage-*/*.dpsession"))) == 1
        finally:  # a failure must not wait for a program that goes on
            program.send_signal(signal.SIGKILL)
        _, said = program.communicate(timeout=PATIENCE_MS / 1000)
    assert said == ""
    with TemporaryPlace("tour"):  # whatever makes the next place cleans up
        assert list(places.glob("stage-*")) == []
    assert {path.name for path in home.iterdir()} <= before | {"cache", "sessions"}
    assert list(home.glob("sessions/*")) == []
    assert {path.name for path in (home / "cache").iterdir()} == {"temporary"}
