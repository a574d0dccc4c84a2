"""A challenge's folder with several tasks asks which one, wherever it is opened from."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.choose_task import ChooseTaskDialog
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog
from dataperf_gui.gui.task_questions import question_about

PATIENCE_MS = 240_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The embedded sample as a folder of a person's own, without its pictures."""
    sample = Path(str(asset("challenges", "vision-cleaning", "sample")))
    place = tmp_path / "cleaning"
    shutil.copytree(sample, place, ignore=shutil.ignore_patterns("pictures"))
    return place


def answer(*keys: Qt.Key) -> None:
    """Press keys in the dialog as soon as it is there."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ChooseTaskDialog):
            QTimer.singleShot(20, press)
            return
        for key in keys:
            QTest.keyClick(dialog.focusWidget() or dialog, key)

    QTimer.singleShot(0, press)


def test_the_chosen_task_opens(app: App, folder: Path, qtbot: QtBot) -> None:
    answer(Qt.Key.Key_Down, Qt.Key.Key_Return)
    app.open(str(folder))
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    data = app.review.presenter.bench.dataset
    tasks = (folder / "task_setup.yml").read_text(encoding="utf-8")
    assert data.source.options["task"] in tasks
    assert data.source.options["task"] != "odd" or "odd" not in tasks.split("data_id")[1]
    assert data.media is None


def test_a_drop_asks_and_cancel_changes_nothing(app: App, folder: Path) -> None:
    answer(Qt.Key.Key_Escape)
    app.window.dropped.emit(str(folder))
    assert app.review is None
    assert not app.workers.is_busy


def test_who_names_the_task_is_not_asked(app: App, folder: Path, qtbot: QtBot) -> None:
    app.open(str(folder), {"task": "odd"})
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)


def test_pictures_are_joined_where_their_folder_is_named(folder: Path, qtbot: QtBot) -> None:
    dialog = ChooseTaskDialog(question_about(str(folder)))
    qtbot.addWidget(dialog)
    assert "labels, 30\N{NO-BREAK SPACE}% of them wrong at first" in dialog.tasks.item(0).text()
    first = dialog.tasks.item(0).text().split(":")[0]
    dialog.media.setText(" /somewhere ")
    assert dialog.options == {"task": first, "pictures": "/somewhere"}


def test_a_speech_folder_asks_for_language_and_size(qtbot: QtBot) -> None:
    sample = Path(str(asset("challenges", "speech-selection", "sample")))
    dialog = ChooseTaskDialog(question_about(str(sample)))
    qtbot.addWidget(dialog)
    assert dialog.tasks.count() == 6
    assert dialog.tasks.item(1).text() == "English: choose 60 clips"
    dialog.tasks.setCurrentRow(1)
    assert dialog.options == {"task": "en_60", "audio": ""}


def test_other_folders_are_not_asked_about(tmp_path: Path) -> None:
    assert question_about(str(tmp_path)) is None


def test_the_open_dialog_knows_such_a_folder(folder: Path, qtbot: QtBot) -> None:
    dialog = OpenDataDialog()
    qtbot.addWidget(dialog)
    dialog.path.setText(str(folder))
    assert "vision cleaning challenge" in dialog.found.text()
    assert dialog.accept_button.isEnabled()
