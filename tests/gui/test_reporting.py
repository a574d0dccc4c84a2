"""The report from the window: asked for by key, written while the session goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App

PATIENCE_MS = 240_000


@pytest.mark.usefixtures("warm_home")
def test_the_rail_writes_the_report_and_offers_to_open_it(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not app.actions["report"].isEnabled()
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    for _ in range(3):
        QTest.keyClick(app.review, Qt.Key.Key_Return)
    page = tmp_path / "digits.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(page), ""))
    QTest.mouseClick(app.window.findChild(QToolButton, "rail-report"), Qt.MouseButton.LeftButton)
    assert app.window.findChild(QToolButton, "rail-review").isChecked()
    qtbot.waitUntil(page.exists, timeout=PATIENCE_MS)
    assert "looked at 3 of 400 items" in page.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: "The report is in" in app.window.notice.text, timeout=PATIENCE_MS)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QTest.mouseClick(app.window.notice.button, Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(page))]


@pytest.mark.parametrize(
    ("place", "options", "told"),
    [
        ("embedded:speech-selection", {"task": "en_25"}, "at most 25 are allowed"),
        ("embedded:data-acquisition", {}, "of the money"),
    ],
)
def test_what_was_chosen_or_bought_is_reported_by_the_same_key(
    place: str, options: dict[str, str], told: str,
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    app.open(place, options)
    qtbot.waitUntil(lambda: (app.select or app.market) is not None, timeout=PATIENCE_MS)
    screen = app.select or app.market
    assert screen is not None
    if app.market is not None:
        qtbot.waitUntil(lambda: len(app.market.presenter.proposals) > 0, timeout=PATIENCE_MS)
        app.market.presenter.fill(everywhere=True)
    else:
        QTest.keyClick(app.select, Qt.Key.Key_Return)
    page = tmp_path / "page.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(page), ""))
    rail = app.window.findChild(QToolButton, "rail-report")
    assert rail.isEnabled()
    assert app.actions["report"].isEnabled()
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.exists, timeout=PATIENCE_MS)
    assert told in page.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: "The report is in" in app.window.notice.text, timeout=PATIENCE_MS)
    app.workplace.close()
    assert not rail.isEnabled()
    assert not app.actions["report"].isEnabled()


@pytest.mark.usefixtures("warm_home")
def test_a_place_that_cannot_be_written_is_told(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    (tmp_path / "digits.html").mkdir()
    place = str(tmp_path / "digits.html")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (place, ""))
    app.actions["report"].trigger()
    qtbot.waitUntil(lambda: "is a folder" in app.window.notice.text, timeout=PATIENCE_MS)
    assert app.window.notice.property("tone") == "error"
