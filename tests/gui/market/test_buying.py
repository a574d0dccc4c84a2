"""Buying with sliders, numbers and keys: the budget holds, and what does not fit is said."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.buying import budget
from dataperf_gui.gui.market.samples_dialog import SamplesDialog
from dataperf_gui.gui.market.screen import MarketScreen

PATIENCE_MS = 240_000
Opened = Callable[..., MarketScreen]
Settled = Callable[[MarketScreen], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(screen: MarketScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen, key)


def drag(screen: MarketScreen, place: int, share: float) -> None:
    """Press the handle of a slider, move it, and keep holding."""
    slider = screen.sellers.row_of(place).slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(9, middle))
    QTest.mouseMove(slider, QPoint(round(9 + share * (slider.width() - 18)), middle))


def let_go(screen: MarketScreen, place: int) -> None:
    slider = screen.sellers.row_of(place).slider
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))


def test_a_dragged_slider_asks_and_buys_when_let_go(opened: Opened, qtbot: QtBot) -> None:
    screen = opened()
    presenter, row = screen.presenter, screen.sellers.row_of(1)
    drag(screen, 1, 0.5)
    wished = row.slider.value()
    assert 30 < wished < 60
    qtbot.waitUntil(lambda: presenter.estimates[0] is not None, timeout=PATIENCE_MS)
    assert screen.worth.estimate.text().startswith("~")
    assert (presenter.session.last_seq, presenter.rows[1]) == (0, 0)
    presenter.purchase_changed.emit()  # as when advice arrives while the slider is held
    assert (row.cost.text(), row.field.text()) == (f"{wished * 113 / 87:.2f}", str(wished))
    let_go(screen, 1)
    assert (presenter.session.last_seq, presenter.rows[1]) == (1, wished)
    assert row.field.text() == str(wished)
    assert screen.budget.words.text().startswith(f"{wished * 113 / 87:.2f} of 150.00 spent")
    QTest.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert (presenter.rows[1], row.slider.value(), row.field.text()) == (0, 0, "0")
    QTest.keyClick(screen, Qt.Key.Key_Y, CONTROL)
    assert row.slider.value() == wished


def test_a_slider_moves_the_estimate(opened: Opened, settled: Settled) -> None:
    screen = opened()
    seen = []
    for share in (0.1, 0.4, 0.8):
        drag(screen, 0, share)
        settled(screen)
        seen.append(screen.worth.estimate.text())
    assert len(set(seen)) == 3
    let_go(screen, 0)


def test_a_wish_over_the_budget_is_red_said_and_kept_as_far_as_it_goes(opened: Opened) -> None:
    screen = opened()
    presenter, info = screen.presenter, screen.presenter.market.info
    presenter.buy(0, 70)  # 98.99 of 150
    drag(screen, 1, 1.0)
    assert screen.budget.bar.is_over
    assert "over" in screen.budget.words.text()
    assert "unless you lower Seller 0 (98.99)" in screen.budget.refusal.text()
    let_go(screen, 1)
    assert not screen.budget.bar.is_over
    kept, refusal = presenter.rows[1], screen.budget.refusal.text()
    assert screen.sellers.row_of(1).field.text() == str(kept)
    assert f"87 rows of Seller 1 are 61.99 over the budget. Kept at {kept}" in refusal
    assert "lower Seller 0, the most expensive (98.99), by 44 rows" in refusal
    assert not budget.is_over(info, presenter.rows)
    assert budget.is_over(info, budget.with_rows(presenter.rows, 1, kept + 1))
    presenter.buy(0, 26)  # as advised
    presenter.buy(1, 87)
    assert presenter.rows[1] == 87
    assert screen.budget.refusal.text() == ""


def test_a_typed_number_buys_and_half_typed_ones_do_not(opened: Opened) -> None:
    screen = opened()
    presenter = screen.presenter
    first, second = (screen.sellers.row_of(place) for place in screen.sellers.order[:2])
    first.slider.setFocus()
    QTest.keyClick(first.slider, Qt.Key.Key_2)
    assert first.field.hasFocus()
    QTest.keyClicks(first.field, "5t")
    assert first.field.text() == "25"
    assert presenter.session.last_seq == 0
    QTest.keyClick(first.field, Qt.Key.Key_Down)
    assert presenter.rows[0] == 25
    assert second.field.hasFocus()
    QTest.keyClicks(second.field, "7")
    QTest.keyClick(second.field, Qt.Key.Key_Escape)
    assert (second.field.text(), presenter.session.last_seq) == ("0", 1)
    second.field.selectAll()
    QTest.keyClicks(second.field, "500")
    QTest.keyClick(second.field, Qt.Key.Key_Return)
    assert presenter.rows[1] == 87
    assert screen.budget.refusal.text() == "Seller 1 has only 87 rows: all of them are bought."
    first.field.setFocus()
    QTest.keyClick(first.field, Qt.Key.Key_Delete)
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    assert presenter.rows[0] == 0


def test_everything_can_be_done_with_keys(opened: Opened) -> None:
    screen = opened()
    presenter = screen.presenter
    slider = screen.sellers.row_of(0).slider
    assert slider.hasFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert presenter.rows[0] == 1 + 9
    press(screen, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert presenter.place.seller == 1
    assert screen.sellers.row_of(1).slider.hasFocus()
    assert presenter.rows[:2] == [10, 1]
    press(screen, Qt.Key.Key_M)
    assert presenter.rows[1] == 87
    press(screen, Qt.Key.Key_X)
    assert presenter.rows[:2] == [10, 0]
    press(screen, Qt.Key.Key_BracketRight)
    assert presenter.place.market == screen.tabs.currentIndex() == 1
    press(screen, Qt.Key.Key_T)
    assert presenter.rows == presenter.proposals[1].rows
    QTest.keyClick(screen, Qt.Key.Key_Delete, CONTROL)
    assert not any(presenter.rows)
    press(screen, Qt.Key.Key_BracketLeft, Qt.Key.Key_S)
    assert screen.sort.hasFocus()
    QTest.keyClick(screen.sort, Qt.Key.Key_Down)
    assert presenter.place.value == screen.sort.currentData() == "row_price"
    prices = [presenter.line_of(place).row_price for place in screen.sellers.order]
    assert prices == sorted(prices)


@pytest.mark.parametrize("value", ["overlap", "agreement", "likeness_for_money", "alone", "cost"])
def test_sellers_can_be_sorted_by_several_values(opened: Opened, value: str) -> None:
    screen = opened()
    screen.presenter.fill(everywhere=True)
    row = screen.sort.findData(value)
    screen.sort.setCurrentIndex(row)
    screen.sort.activated.emit(row)
    assert sorted(screen.sellers.order) == list(range(12))
    assert screen.sellers.order != list(range(12))
    assert [row.line.place for row in screen.sellers.rows] == screen.sellers.order


def test_the_strategy_says_why_and_another_one_advises_otherwise(
    opened: Opened, settled: Settled
) -> None:
    screen = opened()
    presenter = screen.presenter
    assert "Number 1 of 12 by likeness" in screen.seller.reason.text()
    before = presenter.proposals[0].rows
    row = screen.strategy.strategy.findData("price")
    screen.strategy.strategy.setCurrentIndex(row)
    screen.strategy.strategy.activated.emit(row)
    settled(screen)
    assert presenter.proposals[0].rows != before
    assert "from the cheapest" in screen.seller.reason.text()
    presenter.propose("single", 0)
    settled(screen)
    seen = [presenter.proposals[0].rows]
    for _ in range(3):
        press(screen, Qt.Key.Key_R)
        settled(screen)
        seen.append(presenter.proposals[0].rows)
    assert presenter.place.seed == 3
    assert any(rows != seen[0] for rows in seen)


def test_five_rows_of_a_seller_are_shown(opened: Opened) -> None:
    screen = opened()
    seen: list[tuple[str, int, int]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SamplesDialog)
        table = dialog.table
        seen.append((dialog.windowTitle(), table.rowCount(), table.columnCount()))
        dialog.reject()

    QTimer.singleShot(0, look)
    press(screen, Qt.Key.Key_V)
    assert seen == [("What Seller 0 shows", 5, 33)]


def test_scrolling_does_not_buy(opened: Opened) -> None:
    screen = opened()
    slider = screen.sellers.row_of(0).slider
    slider.setFocus()
    event = QWheelEvent(
        QPointF(50, 10), QPointF(slider.mapToGlobal(QPoint(50, 10))), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    assert screen.presenter.session.last_seq == 0
