"""Filters, orders, the grid, coming back: what the screen shows and what the journal holds."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from review_desk import NO_MODIFIER, PATIENCE_MS, Desk, Ranked, SitDown

from dataperf_gui.bench import put_on_bench
from dataperf_gui.data.dataset import Dataset, MediaKind
from dataperf_gui.gui.review.queue_model import CELL_ROLE
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def select_rows(desk: Desk, first: int, last: int) -> list[int]:
    """Click one tile and, with Shift, another; return the items between."""
    grid = desk.screen.grid
    model = grid.model()
    for row, modifier in ((first, NO_MODIFIER), (last, SHIFT)):
        place = grid.visualRect(model.index(row, 0)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    return desk.presenter.items[first : last + 1].tolist()


def test_a_group_is_decided_with_one_key_and_undone_with_one(desk: Desk) -> None:
    desk.press(Key.Key_G)
    assert desk.screen.is_grid
    items = select_rows(desk, 1, 4)
    assert desk.screen.decision_bar.selection_text.startswith("4 selected")
    desk.press(Key.Key_E)
    rows = desk.journal
    assert [row.item for row in rows] == items
    assert {row.action for row in rows} == {Action.EXCLUDE}
    assert len({row.step for row in rows}) == 1
    assert "left out" in desk.screen.model.index(1).data()
    desk.press(Key.Key_Z, CONTROL)
    assert desk.session.decided == 0
    assert "not decided yet" in desk.screen.model.index(1).data()


def test_a_suggestion_for_a_group_gives_each_item_its_own(desk: Desk) -> None:
    queue = desk.presenter.queue
    desk.press(Key.Key_G)
    items = select_rows(desk, 0, 3)
    desk.press(Key.Key_Return)
    assert {row.item: row.label for row in desk.journal} == {
        item: queue.suggested[item] for item in items
    }
    desk.wait_for_score()
    assert desk.screen.score_panel.state_text == "exact"


def test_double_click_opens_an_item_of_the_grid(desk: Desk) -> None:
    desk.press(Key.Key_G)
    select_rows(desk, 3, 3)
    grid = desk.screen.grid
    place = grid.visualRect(desk.screen.model.index(3)).center()
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, place)
    assert not desk.screen.is_grid
    assert desk.presenter.item == desk.presenter.items[3]


def test_the_grid_can_be_grouped_by_pair(desk: Desk) -> None:
    desk.press(Key.Key_G)
    QTest.mouseClick(desk.screen.filter_bar.grouped, Qt.MouseButton.LeftButton)
    given, suggested = desk.presenter.bench.dataset.labels, desk.presenter.queue.suggested
    pairs = [(given[item], suggested[item]) for item in desk.presenter.items]
    groups = [pair for i, pair in enumerate(pairs) if i == 0 or pair != pairs[i - 1]]
    sizes = [pairs.count(pair) for pair in groups]
    assert len(groups) == len(set(groups))
    assert sizes == sorted(sizes, reverse=True)


def test_only_visible_tiles_ask_for_pictures(desk: Desk) -> None:
    assert desk.screen.model.rowCount() == 400
    loaded = desk.screen.loader._cache
    desk.qtbot.waitUntil(lambda: len(loaded) > 0, timeout=PATIENCE_MS)
    assert len(loaded) < 100


def test_filters_show_what_passes_and_say_how_many(desk: Desk) -> None:
    desk.press(Key.Key_K)
    desk.press(Key.Key_F)
    bar = desk.screen.filter_bar
    choose(bar.show_choice, "flagged")
    assert bar.count.text() == "1 of 400 items"
    assert desk.screen.decision_bar.now_text == "⚑ not sure"
    choose(bar.show_choice, "undecided")
    assert bar.count.text() == "398 of 400 items"
    choose(bar.given, "3")
    labels = desk.presenter.bench.dataset.labels
    assert np.all(labels[desk.presenter.items] == 3)
    assert len(desk.presenter.items) < 60
    QTest.mouseClick(bar.reset, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "400 items"


def test_a_file_name_is_found(desk: Desk) -> None:
    key = desk.presenter.bench.dataset.keys[desk.presenter.items[7]]
    desk.press(Key.Key_F, CONTROL)
    QTest.keyClicks(desk.screen.filter_bar.text, key.upper())
    assert desk.presenter.items.tolist() == [desk.presenter.item]
    assert desk.presenter.shown(desk.presenter.item).key == key
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_K)
    assert desk.journal[-1].item == desk.presenter.item


def test_another_strategy_keeps_all_decisions(desk: Desk) -> None:
    decided = desk.presenter.items[:5].tolist()
    for _ in range(5):
        desk.press(Key.Key_Return)
    before = list(desk.presenter.items)
    choose(desk.screen.filter_bar.strategy, "random")
    assert not desk.screen.filter_bar.strategy.isEnabled()
    desk.wait_for_ranking()
    assert desk.screen.filter_bar.strategy.isEnabled()
    assert list(desk.presenter.items) != before
    assert np.all(desk.session.state.statuses[decided] > 0)
    assert desk.presenter.item not in decided
    desk.press(Key.Key_K)
    assert desk.journal[-1].shown.strategy == "random"


def test_ranking_again_puts_decided_items_last(desk: Desk) -> None:
    decided = desk.presenter.items[:5].tolist()
    for _ in range(5):
        desk.press(Key.Key_Return)
    desk.press(Key.Key_R)
    desk.wait_for_ranking()
    assert set(desk.presenter.items[-5:].tolist()) == set(decided)


def test_reopening_shows_the_same_item_and_score(
    desk: Desk, sit_down: SitDown, ranked: Ranked
) -> None:
    for _ in range(12):
        desk.press(Key.Key_Return)
    desk.press(Key.Key_Left)
    desk.wait_for_score()
    item, score = desk.presenter.item, desk.screen.score_panel.value_text
    desk.screen.close_down()
    again = sit_down(*ranked)
    assert again.presenter.item == item
    assert again.screen.score_panel.ring.toolTip() == "12 of 400 decided"
    again.wait_for_score()
    assert again.screen.score_panel.value_text == score


def test_a_second_window_looks_but_does_not_decide(
    desk: Desk, sit_down: SitDown, ranked: Ranked
) -> None:
    desk.press(Key.Key_K)
    second = sit_down(*ranked)
    assert second.screen.notice.isVisible()
    assert "another window has it open: ann" in second.screen.notice.text
    assert not second.screen.decision_bar.buttons["keep"].isEnabled()
    for key in (Key.Key_K, Key.Key_Return, Key.Key_4, Key.Key_Z):
        second.press(key)
    assert len(desk.journal) == 1
    item = second.presenter.item
    second.press(Key.Key_Right)
    assert second.presenter.item != item


class NoPictures:
    """Pictures of which none can be read."""

    def image(self, item: int, max_side: int | None = None) -> np.ndarray:  # noqa: ARG002
        raise DataPerfError("The file {item} is broken; restore it from a copy.", item=item)


def test_a_broken_picture_says_why(sit_down: SitDown, ranked: Ranked) -> None:
    bench, queue = ranked
    broken = replace(bench, dataset=replace(bench.dataset, media=NoPictures()))
    desk = sit_down(broken, queue)
    view = desk.screen.stage.view
    item = int(queue.items[0])
    desk.qtbot.waitUntil(lambda: f"{item} is broken" in view.accessibleDescription())
    desk.press(Key.Key_K)
    assert desk.journal[-1].item == item


def test_items_without_pictures_show_their_features(sit_down: SitDown, ranked: Ranked) -> None:
    bench, queue = ranked
    plain = replace(bench, dataset=replace(bench.dataset, media=None, kind=MediaKind.NONE))
    desk = sit_down(plain, queue)
    assert not desk.screen.stage.view.has_image
    assert desk.presenter.shown(desk.presenter.item).key in (
        desk.screen.stage.view.accessibleDescription()
    )
    assert len(desk.presenter.neighbours(desk.presenter.item)) == 10
    assert desk.screen.grab().width() > 0


def test_classes_are_numbered_by_likelihood_on_wish(desk: Desk) -> None:
    desk.press(Key.Key_O)
    item, bench = desk.presenter.item, desk.presenter.bench
    likeliest = int(np.argmax(bench.probabilities(item)))
    first = desk.screen.decision_bar.class_buttons[0]
    assert first.shown_text == bench.dataset.classes[likeliest]
    assert first.shown_key == "1"


@pytest.mark.parametrize("n_classes", [2, 1000])
def test_few_and_many_long_class_names_fit(
    sit_down: SitDown, digits: Dataset, n_classes: int
) -> None:
    names = tuple(f"A rather long name of a class, number {code}" for code in range(n_classes))
    labels = digits.labels % n_classes
    dataset = replace(digits, classes=names, labels=labels, truth=None, fingerprint=f"{n_classes}")
    bench = put_on_bench(dataset)
    desk = sit_down(bench, bench.rank("random"))
    assert desk.screen.decision_bar.given_text in names
    assert desk.screen.minimumSizeHint().width() <= 1184
    assert desk.screen.minimumSizeHint().height() <= 628
    buttons = [b for b in desk.screen.decision_bar.class_buttons if b.isVisible()]
    assert len(buttons) == min(n_classes, 10)


def test_everything_has_a_name_for_screen_readers(desk: Desk) -> None:
    screen = desk.screen
    nameless = [
        widget
        for widget in screen.findChildren(type(screen.filter_bar.strategy))
        + screen.findChildren(type(screen.filter_bar.text))
        + screen.findChildren(type(screen.decision_bar.buttons["keep"]))
        + [screen.filmstrip, screen.grid, screen.stage.view, screen.score_panel.sparkline]
        if not widget.accessibleName()
    ]
    assert nameless == []


def test_suspicion_bars_show_the_rank(desk: Desk) -> None:
    model = desk.screen.model
    shares = [model.index(row).data(CELL_ROLE).suspicion for row in (0, 200, 399)]
    assert shares == [1.0, 0.5, 0.0]


def test_the_keyboard_comes_back_after_choosing(desk: Desk) -> None:
    desk.screen.filter_bar.show_choice.setFocus()
    choose(desk.screen.filter_bar.show_choice, "undecided")
    assert QApplication.focusWidget() is desk.screen
