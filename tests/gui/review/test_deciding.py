"""Keys pressed in the real screen, judged by what it shows and what the journal holds."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from review_desk import Desk, Ranked

from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.scoring.base import Score
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.session.decisions import Action

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_most_suspect_item_is_shown_first_with_both_labels(desk: Desk, ranked: Ranked) -> None:
    bench, queue = ranked
    item = int(queue.items[0])
    bar = desk.screen.decision_bar
    assert desk.presenter.item == item
    assert bar.given_text == bench.dataset.classes[bench.dataset.labels[item]]
    assert bar.suggested_text == bench.dataset.classes[queue.suggested[item]]
    assert "neighbours" in desk.screen.evidence_panel.reason.text()


def test_return_takes_the_suggestion_and_moves_on(desk: Desk, ranked: Ranked) -> None:
    _, queue = ranked
    first, second = queue.items[:2].tolist()
    desk.press(Key.Key_Return)
    row = desk.journal[-1]
    assert (row.action, row.item, row.label) == (Action.RELABEL, first, queue.suggested[first])
    assert (row.shown.strategy, row.shown.rank, row.who) == ("consensus", 0, "ann")
    assert row.shown.seconds > 0
    assert desk.presenter.item == second
    assert desk.screen.score_panel.state_text == "estimating…"


@pytest.mark.parametrize(
    ("key", "action", "text"),
    [
        (Key.Key_K, Action.KEEP, "✓ kept"),
        (Key.Key_E, Action.EXCLUDE, "✓ left out"),
        (Key.Key_F, Action.FLAG, "⚑ not sure"),
        (Key.Key_4, Action.RELABEL, "✓ now 4"),
    ],
)
def test_each_key_decides_and_the_item_says_so(
    desk: Desk, key: Key, action: Action, text: str
) -> None:
    desk.press(key)
    assert [row.action for row in desk.journal] == [action]
    desk.press(Key.Key_Left)
    assert desk.screen.decision_bar.now_text == text
    assert len(desk.journal) == 1


def test_the_digit_of_the_given_label_keeps_it(desk: Desk) -> None:
    desk.press(Key(Key.Key_0 + int(desk.screen.decision_bar.given_text)))
    assert desk.journal[-1].action is Action.KEEP


def test_a_decision_moves_the_score_and_says_what_is_noise(desk: Desk) -> None:
    desk.wait_for_score()
    at_start = desk.screen.score_panel.value_text
    for _ in range(40):
        desk.press(Key.Key_Return)
    desk.wait_for_score()
    panel = desk.screen.score_panel
    assert at_start.endswith("%")
    assert panel.value_text != at_start
    assert panel.state_text == "exact"
    assert panel.since_text.startswith("+")
    desk.press(Key.Key_K)
    desk.wait_for_score()
    assert panel.change_text == "±0.0\nwithin noise"


def test_undo_shows_the_item_again_and_redo_repeats(desk: Desk, qtbot: QtBot) -> None:
    first = desk.presenter.item
    given = desk.screen.decision_bar.given_text
    desk.press(Key.Key_Return)
    desk.press(Key.Key_K)
    desk.press(Key.Key_Z, CONTROL)
    with qtbot.waitSignal(desk.screen.said) as said:
        desk.press(Key.Key_Z, CONTROL)
    assert desk.presenter.item == first
    assert desk.screen.decision_bar.now_text == ""
    assert said.args == [f"Undone: {desk.presenter.shown(first).key} is “{given}” again."]
    assert desk.session.state.labels[first] == desk.presenter.bench.dataset.labels[first]
    desk.press(Key.Key_Z, CONTROL | SHIFT)
    assert desk.screen.decision_bar.now_text.startswith("✓ now")
    actions = [row.action for row in desk.journal]
    assert actions[2:] == [Action.UNDO, Action.UNDO, Action.REDO]


def test_undo_brings_the_score_back(desk: Desk) -> None:
    desk.wait_for_score()
    at_start = desk.screen.score_panel.value_text
    for _ in range(30):
        desk.press(Key.Key_Return)
    desk.wait_for_score()
    for _ in range(30):
        desk.press(Key.Key_Z, CONTROL)
    desk.wait_for_score()
    assert desk.screen.score_panel.value_text == at_start
    assert not desk.screen.decision_bar.buttons["undo"].isEnabled()


def test_a_key_held_down_for_200_decisions_ends_with_the_right_score(desk: Desk) -> None:
    bench, queue = desk.presenter.bench, desk.presenter.queue
    desk.hold(Key.Key_Return, "\r", 200)
    assert [row.item for row in desk.journal] == queue.items[:200].tolist()
    assert desk.presenter.item == queue.items[200]
    desk.wait_for_score()
    labels = bench.dataset.labels.copy()
    labels[queue.items[:200]] = queue.suggested[queue.items[:200]]
    assert np.array_equal(desk.session.state.labels, labels)
    train, test = bench.dataset.train, bench.dataset.test
    fresh = LogisticModel(
        bench.features[train], bench.features[test], bench.dataset.labels[test], 10
    )
    expected = fresh.score(labels[train]).value
    assert desk.screen.score_panel.value_text == f"{100 * expected:.1f}\N{NO-BREAK SPACE}%"
    assert desk.screen.score_panel.state_text == "exact"


def test_a_key_held_down_past_the_end_decides_on_nothing_more(desk: Desk) -> None:
    desk.hold(Key.Key_K, "k", 420)
    assert len(desk.journal) == 400
    assert desk.screen.pages.currentWidget() is desk.screen.message_page
    assert desk.screen.message_page.heading.text() == "All looked at"
    assert desk.screen.score_panel.ring.toolTip() == "400 of 400 decided"
    desk.press(Key.Key_Left)
    assert desk.screen.pages.currentWidget() is desk.screen.stage
    assert desk.screen.decision_bar.now_text == "✓ kept"


def test_keys_that_choose_do_not_repeat(desk: Desk) -> None:
    desk.hold(Key.Key_E, "e", 10)
    assert len(desk.journal) == 1


def test_typing_in_a_field_decides_nothing(desk: Desk) -> None:
    desk.press(Key.Key_F, CONTROL)
    field = desk.screen.filter_bar.text
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "kefg1/")
    desk.press(Key.Key_Return)
    assert field.text() == "kefg1/"
    assert desk.journal == []
    assert desk.screen.message_page.heading.text() == "Nothing to show"
    QTest.mouseClick(desk.screen.filter_bar.reset, Qt.MouseButton.LeftButton)
    assert desk.screen.pages.currentWidget() is desk.screen.stage
    desk.press(Key.Key_K)
    assert len(desk.journal) == 1


def test_a_class_is_found_by_typing(desk: Desk) -> None:
    item = desk.presenter.item
    desk.press(Key.Key_L)
    search = desk.screen.deciding.search
    QTest.keyClicks(search.field, "8")
    QTest.keyClick(search.field, Key.Key_Return)
    assert not search.isVisible()
    assert (desk.journal[-1].item, desk.journal[-1].label) == (item, 8)
    assert len(desk.journal) == 1


def test_older_and_foreign_scores_are_dropped(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.wait_for_score()
    shown = []
    desk.presenter.feed.scored.connect(shown.append)
    feed = desk.presenter.feed
    text = desk.screen.score_panel.value_text
    old = ScoreUpdate(0, feed_score(desk, 0.123), 0.1, None, None)
    feed._arrived.emit(old)
    desk.qtbot.wait(20)
    assert shown == []
    assert desk.screen.score_panel.value_text == text


def feed_score(desk: Desk, value: float) -> Score:
    """Return a real score with another value."""
    labels = desk.presenter.bench.train_labels(desk.session.state.labels)
    return replace(desk.presenter.bench.model.score(labels), value=value)


def test_a_closed_screen_shows_no_more_scores(desk: Desk) -> None:
    desk.wait_for_score()
    desk.press(Key.Key_Return)
    desk.screen.close_down()
    shown = []
    desk.presenter.scored.connect(shown.append)
    desk.qtbot.wait(50)
    assert shown == []
