"""The report from the window: asked for by key, written while the session goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App

PATIENCE_MS = 60_000


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
