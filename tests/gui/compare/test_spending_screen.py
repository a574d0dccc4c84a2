"""Choosing clips and comparing what they bring: the real window, the real practice score."""

from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.selection_spending import SelectionSpending
from dataperf_gui.compare.spending import spending_rows, strategy_curve
from dataperf_gui.gui.app import App
from dataperf_gui.gui.compare.spending_screen import SpendingScreen
from dataperf_gui.gui.sound import stage
from dataperf_gui.jobs import Monitor

PATIENCE_MS = 240_000
pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def app_with_clips(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(stage, "BACKENDS", ("NULL",))
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: app.select.presenter.proposal is not None, timeout=PATIENCE_MS)
    return app


def shown(app: App, qtbot: QtBot, *names: str) -> SpendingScreen:
    """Show the comparison with these curves alone, once they are drawn."""
    app.workplace.show_compare()
    screen = app.workplace.spending
    assert screen is not None
    for name in (PERSON, *screen._subject.titles):
        screen.list.box(name).setChecked(name in names)
    settle(screen, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_D)
    settle(screen, qtbot)
    return screen


def settle(screen: SpendingScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not screen.feed.is_busy, timeout=PATIENCE_MS)


def test_a_selection_is_compared_by_what_was_chosen(
    app_with_clips: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = app_with_clips
    select = app.select
    assert select is not None
    QTest.keyClick(select, Qt.Key.Key_T)
    screen = shown(app, qtbot, PERSON, "k-medoids")
    assert app.window.current_screen == "compare"
    assert "practice score" in screen.measured.text()
    curves = {curve.name: curve for curve in screen.curves}
    task = SelectionSpending(select.presenter.task)
    expected = strategy_curve(task, "k-medoids", 0, Monitor())
    assert curves["k-medoids"].scores.tolist() == expected.scores.tolist()
    assert curves[PERSON].final == expected.final  # the proposal was taken as it is
    rows = spending_rows(screen.curves, task.budgets, screen.goal)
    assert [screen.table.cell_text(line, 0) for line in range(2)] == ["You", "Cleaned k-medoids"]
    assert screen.table.cell_text(1, 3) == f"{rows[1].area.value:.3f}"
    assert screen.table.cell_text(0, 4) == "25"

    app.workplace.show_select()
    QTest.keyClick(select, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    app.workplace.show_compare()
    settle(screen, qtbot)
    assert [curve.name for curve in screen.curves if len(curve.spent)] == ["k-medoids"]
    app.workplace.show_select()
    QTest.keyClick(select, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    app.workplace.show_compare()
    settle(screen, qtbot)
    assert {curve.name for curve in screen.curves if len(curve.spent)} == {PERSON, "k-medoids"}

    for suffix in ("csv", "svg", "png"):
        place = str(tmp_path / f"curves.{suffix}")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, place=place: (place, ""))
        QTest.keyClick(screen, Qt.Key.Key_S)
    table = pd.read_csv(tmp_path / "curves.csv")
    mine = table[table.strategy == "k-medoids"]
    assert mine.score.to_numpy() == pytest.approx(expected.scores, abs=1e-12)
    assert "clips chosen</text>" in (tmp_path / "curves.svg").read_text(encoding="utf-8")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_drawing_can_be_cancelled_and_what_was_drawn_is_there_again(
    app_with_clips: App, qtbot: QtBot
) -> None:
    app = app_with_clips
    app.workplace.show_compare()
    screen = app.workplace.spending
    assert screen is not None
    qtbot.waitUntil(lambda: len(randoms(screen)) > 1, timeout=PATIENCE_MS)
    QTest.mouseClick(screen.busy.button, Qt.MouseButton.LeftButton)
    settle(screen, qtbot)
    first = randoms(screen)
    assert len(first) < 20
    app.workplace.close()
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    app.workplace.show_compare()
    again = app.workplace.spending
    assert again is not None
    qtbot.waitUntil(lambda: len(randoms(again)) >= len(first), timeout=PATIENCE_MS)
    assert randoms(again)[: len(first)] == first
    again.feed.drawing.cancel()
    settle(again, qtbot)


def randoms(screen: SpendingScreen) -> list[list[float]]:
    return [curve.scores.tolist() for curve in screen.curves if curve.name == "random"]


def test_purchases_are_compared_by_money(app: App, qtbot: QtBot) -> None:
    app.open("embedded:data-acquisition")
    qtbot.waitUntil(lambda: app.market is not None, timeout=PATIENCE_MS)
    presenter = app.market.presenter
    qtbot.waitUntil(lambda: len(presenter.proposals) > 0, timeout=PATIENCE_MS)
    presenter.purchase.take(dict(enumerate(presenter.proposals)))
    app.workplace.show_compare()
    screen = app.workplace.spending
    assert screen is not None
    screen.feed.drawing.cancel()  # random purchases take a minute
    settle(screen, qtbot)
    screen = shown(app, qtbot, PERSON, "similarity")
    assert "true accuracy" in screen.measured.text()
    curves = {curve.name: curve for curve in screen.curves}
    assert curves[PERSON].final == curves["similarity"].final
    assert screen.table.horizontalHeaderItem(1).text() == "Money spent"
