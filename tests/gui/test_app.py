"""The whole program: from the first key on Home to labels on disk, with accidents on the way."""

import csv
import logging
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.app import App
from dataperf_gui.gui.crash import log_to, report_to
from dataperf_gui.gui.theme.tokens import DARK, LIGHT
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import recent_sessions

PATIENCE_MS = 240_000
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def person(app: App, qtbot: QtBot) -> Callable[[], None]:
    """Return what waits until a dataset is open and scored."""

    def wait() -> None:
        qtbot.waitUntil(
            lambda: app.review is not None and app.review.presenter.feed.is_up_to_date,
            timeout=PATIENCE_MS,
        )
        qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)

    with qtbot.waitActive(app.window):
        app.window.activateWindow()
    return wait


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.mark.usefixtures("warm_home")
def test_from_the_first_key_to_a_decision_on_disk(app: App, person: Callable[[], None]) -> None:
    press(Qt.Key.Key_Return)
    person()
    assert app.window.current_screen == "review"
    assert "Handwritten digits" in texts(app.window)
    assert any("seed 0" in text and "1,000 in the trusted" in text for text in texts(app.window))
    item = app.review.presenter.item
    press(Qt.Key.Key_K)
    (decision,) = app.review.presenter.session.journal()
    assert (decision.item, decision.action) == (item, Action.KEEP)
    (recent,), _ = recent_sessions()
    assert (recent.decided, recent.source) == (1, HANDWRITING)


@pytest.mark.usefixtures("warm_home")
def test_home_and_back_keeps_the_place_and_rests_the_decisions(
    app: App, person: Callable[[], None]
) -> None:
    press(Qt.Key.Key_Return)
    person()
    press(Qt.Key.Key_K)
    review, item = app.review, app.review.presenter.item
    press(Qt.Key.Key_H, CONTROL)
    assert app.window.current_screen == "home"
    assert not app.actions["keep"].isEnabled()
    assert "1 of 400 decided" in texts(app.home)
    press(Qt.Key.Key_Return)
    assert app.window.current_screen == "review"
    assert (app.review, app.review.presenter.item) == (review, item)
    assert app.actions["keep"].isEnabled()


@pytest.mark.usefixtures("warm_home")
def test_opening_the_same_data_anew_can_still_decide(
    app: App, person: Callable[[], None], qtbot: QtBot
) -> None:
    app.open("embedded:handwriting")
    person()
    before = app.review
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: app.review not in (None, before), timeout=PATIENCE_MS)
    person()
    assert not app.review.presenter.session.is_read_only


def test_a_cancelled_opening_leaves_the_session_to_others(
    app: App, qtbot: QtBot, warm_home: Path
) -> None:
    app.desk.prepared.connect(app.workers.cancel)
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: bool(list(warm_home.glob("sessions/*.dpsession"))), timeout=PATIENCE_MS)
    app.workers.cancel()
    qtbot.waitUntil(lambda: not app.workers.is_busy, timeout=PATIENCE_MS)
    assert app.review is None
    (path,) = warm_home.glob("sessions/*.dpsession")
    with Session.open(path) as session:
        assert not session.is_read_only
    assert not app.window.notice.isVisible()


def test_the_newest_wish_wins(app: App, person: Callable[[], None], tmp_path: Path) -> None:
    app.open("embedded:handwriting")
    app.open(str(small_table(tmp_path)))
    person()
    assert app.review.presenter.bench.dataset.name != "Handwritten digits"
    assert len(app.review.presenter.bench.dataset) == 24


def small_table(folder: Path) -> Path:
    """Write 24 pictures of two colours, a table of them, and a picture that is broken."""
    rows = ["file,label,split"]
    for i in range(24):
        name = f"{i:02}.png"
        Image.new("RGB", (16, 16), (255, 10 * i, 0) if i % 2 else (0, 10 * i, 255)).save(
            folder / name
        )
        rows.append(f"{name},{'red' if i % 2 else 'blue'},{'test' if i % 3 == 0 else 'train'}")
    (folder / "broken.png").write_bytes(b"no picture")
    rows.append("broken.png,red,train")
    table = folder / "labels.csv"
    table.write_text("\n".join(rows), encoding="utf-8")
    return table


def test_files_left_out_are_told_and_listed(
    app: App, person: Callable[[], None], tmp_path: Path
) -> None:
    app.window.dropped.emit(str(small_table(tmp_path)))
    person()
    assert "1 file could not be used" in app.window.notice.text
    shown = during_dialog(app.window.notice.button.click)
    assert "broken.png" in shown


def during_dialog(act: Callable[[], None]) -> list[str]:
    """Do what opens a dialog, close it, and return what it said."""
    heard: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        heard.extend(texts(dialog))
        for table in dialog.findChildren(
            QWidget, options=Qt.FindChildOption.FindChildrenRecursively
        ):
            if hasattr(table, "item") and hasattr(table, "rowCount"):
                heard.extend(table.item(row, 0).text() for row in range(table.rowCount()))
        dialog.reject()

    QTimer.singleShot(0, look)
    act()
    return heard


@pytest.mark.parametrize(("key", "title"), [("keys", "All keys"), ("about", "DataPerf GUI")])
def test_sheets_open_by_action(app: App, key: str, title: str) -> None:
    assert title in during_dialog(app.actions[key].trigger)


def test_a_wrong_place_is_explained_and_home_stays(app: App, qtbot: QtBot) -> None:
    app.open("/nowhere/at/all")
    qtbot.waitUntil(app.window.notice.isVisible, timeout=PATIENCE_MS)
    assert "/nowhere/at/all is not there" in app.window.notice.text
    assert app.window.current_screen == "home"


@pytest.mark.usefixtures("person")
def test_the_theme_changes_by_key(app: App) -> None:
    press(Qt.Key.Key_T, CONTROL)
    assert app.theme.tokens is DARK
    press(Qt.Key.Key_T, CONTROL)
    assert app.theme.tokens is LIGHT


def test_labels_are_exported_where_the_person_says(
    app: App,
    person: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app.open(str(small_table(tmp_path)))
    person()
    press(Qt.Key.Key_E)
    target = tmp_path / "clean.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    accept_dialog(app.actions["export"].trigger)
    qtbot.waitUntil(target.exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: str(target) in app.window.notice.text, timeout=PATIENCE_MS)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 24
    assert sum(row["action"] == "exclude" for row in rows) == 1


def accept_dialog(act: Callable[[], None]) -> None:
    QTimer.singleShot(0, lambda: modal().accept())
    act()


def modal() -> QDialog:
    widget = QApplication.activeModalWidget()
    assert isinstance(widget, QDialog)
    return widget


@pytest.fixture
def own_log(tmp_path: Path) -> Iterator[Path]:
    """Return a log of this test's own; what Python had is put back."""
    hook, handlers = sys.excepthook, list(logging.getLogger().handlers)
    logging.getLogger().handlers.clear()
    yield log_to(tmp_path)
    for handler in logging.getLogger().handlers:
        handler.close()
    logging.getLogger().handlers[:] = handlers
    sys.excepthook = hook


@pytest.mark.qt_no_exception_capture
def test_what_nobody_expected_is_told_and_logged_and_the_program_goes_on(
    app: App, own_log: Path, qtbot: QtBot
) -> None:
    report_to(app.show_error, own_log)
    QTimer.singleShot(0, lambda: {}["pixel"])
    qtbot.waitUntil(app.window.notice.isVisible)
    assert "KeyError: 'pixel'" in app.window.notice.text
    assert str(own_log) in app.window.notice.text
    assert "test_app.py" in own_log.read_text(encoding="utf-8")
    press(Qt.Key.Key_T, CONTROL)
    assert app.theme.tokens is DARK


def test_the_command_opens_the_window_with_data_in_it_until_ctrl_c(warm_home: Path) -> None:
    command = [sys.executable, "-m", "dataperf_gui", "open", "embedded:handwriting"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
        for _ in range(PATIENCE_MS // 50):
            if list(warm_home.glob("cache/covers/*.png")):
                break
            with pytest.raises(subprocess.TimeoutExpired):  # it goes on
                program.wait(0.05)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=PATIENCE_MS / 1000)
    assert program.returncode == -signal.SIGINT
    assert said == ""
    (recent,), problems = recent_sessions()
    assert (recent.source, problems) == (HANDWRITING, ())
