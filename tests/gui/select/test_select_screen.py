"""Choosing clips in the window: keys, limit, proposal, scores, undo, the official file."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.speech_selection.challenge import SpeechSelection
from dataperf_gui.gui.app import App
from dataperf_gui.gui.select.screen import SelectScreen
from dataperf_gui.gui.sound import stage
from dataperf_gui.jobs import Monitor

PATIENCE_MS = 240_000
pytestmark = pytest.mark.usefixtures("warm_home")
SAMPLE = Path(str(asset("challenges", "speech-selection", "sample")))


@pytest.fixture(autouse=True)
def nobody_hears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "BACKENDS", ("NULL",))


@pytest.fixture
def opened(app: App, qtbot: QtBot) -> Callable[..., SelectScreen]:
    """Return what opens a task and waits for its first proposal."""

    def open_(place: str = "embedded:speech-selection", task: str = "en_25") -> SelectScreen:
        app.open(place, {"task": task})
        qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: app.select.presenter.proposal is not None, timeout=PATIENCE_MS)
        return app.select

    return open_


def press(screen: SelectScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen, key)


def wait_for_score(screen: SelectScreen, qtbot: QtBot) -> None:
    feed = screen.presenter.feed
    qtbot.waitUntil(lambda: feed.is_up_to_date, timeout=PATIENCE_MS)


def test_return_chooses_and_goes_on_until_undone(opened: Callable[..., SelectScreen]) -> None:
    screen = opened()
    first = screen.presenter.item
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert screen.set.count.text() == "2 of 25"
    assert screen.set_model.rowCount() == sum(screen.set.balance.counts) == 2
    assert screen.presenter.item != first
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.set.count.text() == "1 of 25"
    press(screen, Qt.Key.Key_Left)
    press(screen, Qt.Key.Key_X)
    assert screen.presenter.chosen.room in (24, 25)


def test_a_score_needs_words_and_nontargets_and_is_that_of_the_test_model(
    opened: Callable[..., SelectScreen], qtbot: QtBot
) -> None:
    screen = opened()
    press(screen, Qt.Key.Key_Return)
    assert "to get a score" in screen.set.hint.text()
    press(screen, Qt.Key.Key_T)
    assert screen.set.count.text() == "25 of 25"
    assert not screen.set.hint.isVisible()
    wait_for_score(screen, qtbot)
    labels = screen.presenter.proposal.labels
    expected = screen.presenter.bench.model.score(labels).value
    assert screen.scores.live.value_text == f"{100 * expected:.1f}\N{NO-BREAK SPACE}%"
    assert screen.pool.proposal.text() == "25 items: 0 would come in, 0 go out"


def test_a_full_set_refuses_and_swaps_instead(
    opened: Callable[..., SelectScreen], qtbot: QtBot
) -> None:
    screen = opened()
    press(screen, Qt.Key.Key_T)
    chosen = screen.presenter.chosen
    outside = int(next(item for item in screen.presenter.items if item not in chosen))
    marked = int(chosen.items[3])
    screen.presenter.show_item(marked)
    press(screen, Qt.Key.Key_M)
    screen.presenter.show_item(outside)
    with qtbot.waitSignal(screen.said) as said:
        press(screen, Qt.Key.Key_Return)
    assert "no more are allowed" in said.args[0]
    press(screen, Qt.Key.Key_S)
    assert outside in chosen
    assert marked not in chosen
    assert screen.set.count.text() == "25 of 25"


def test_the_official_score_is_shown_after_a_warning_and_equals_that_of_the_file(
    app: App, opened: Callable[..., SelectScreen], qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    screen = opened("embedded:speech-selection", "id_25")
    press(screen, Qt.Key.Key_T)
    asked = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        button = next(each for each in box.buttons() if each.text() == "Look")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, look)
    with qtbot.waitSignal(screen.presenter.officially_scored, timeout=PATIENCE_MS):
        app.actions["official_score"].trigger()
    assert "The rules forbid" in asked[0]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    app.actions["export"].trigger()
    qtbot.waitUntil(app.window.notice.isVisible, timeout=PATIENCE_MS)
    assert "id_25_train.json is in" in app.window.notice.text
    request = Request(SAMPLE, options={"submission": tmp_path / "id_25_train.json"})
    score = SpeechSelection().evaluate(request, Findings(), Monitor()).score
    assert f"{100 * score:.2f}\N{NO-BREAK SPACE}%" in screen.scores.official.text()
    assert "looks so far: 1" in screen.scores.official.text()


def test_it_reopens_where_it_was_from_home(
    app: App, opened: Callable[..., SelectScreen], qtbot: QtBot
) -> None:
    screen = opened()
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    labels, item = screen.presenter.chosen.labels.copy(), screen.presenter.item
    app.open("embedded:speech-selection", {"task": "pt_25"})
    qtbot.waitUntil(
        lambda: app.select is not None and "Portuguese" in app.select._data.name,
        timeout=PATIENCE_MS,
    )
    app.show_home()
    card = next(c for c in app.home.cards if c.title == "English words, 25 clips")
    assert "3 of 25 chosen" in [each.text() for each in card.findChildren(QLabel)]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: app.select is not None and "English" in app.select._data.name, timeout=PATIENCE_MS
    )
    assert np.array_equal(app.select.presenter.chosen.labels, labels)
    assert app.select.presenter.item == item


def test_other_data_take_the_place_of_the_selection(
    app: App, opened: Callable[..., SelectScreen], qtbot: QtBot
) -> None:
    opened()
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    assert app.select is None
    assert app.window.current_screen == "review"
    assert app.actions["keep"].isEnabled()
    assert not app.actions["choose"].isEnabled()


def test_the_list_can_be_narrowed_and_typing_does_not_choose(
    opened: Callable[..., SelectScreen], qtbot: QtBot
) -> None:
    screen = opened()
    screen.pool.part.setCurrentIndex(1)
    screen.pool.part.activated.emit(1)
    n = screen.pool_model.rowCount()
    assert 0 < n < len(screen._data)
    assert f"{n} OF {len(screen._data)}" in screen.pool.count.text()
    screen.pool.text.setFocus()
    QTest.keyClicks(screen.pool.text, "xtsm")
    qtbot.waitUntil(lambda: screen.pool_model.rowCount() == 0, timeout=PATIENCE_MS)
    assert screen.set.count.text() == "0 of 25"


def test_an_official_folder_without_sounds_says_so(
    app: App, opened: Callable[..., SelectScreen], tmp_path: Path
) -> None:
    folder = tmp_path / "official"
    shutil.copytree(SAMPLE / "workspace", folder / "workspace")
    screen = opened(str(folder), "en_60")
    assert "There are no sound files" in app.window.notice.text
    assert screen.stage.view.accessibleName() == f"Item {screen._data.keys[screen.presenter.item]}"
    press(screen, Qt.Key.Key_T)
    assert screen.set.count.text() == "60 of 60"
