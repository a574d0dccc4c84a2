"""A challenge's folder with several tasks asks which one, wherever it is opened from."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.challenges.vision_cleaning.tasks import TaskSetup
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.choose_task import ChooseTaskDialog
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog

PATIENCE_MS = 60_000


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


def test_pictures_are_joined_where_their_folder_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ChooseTaskDialog(tmp_path, [TaskSetup("a", 300, "0.3", 500)])
    qtbot.addWidget(dialog)
    assert dialog.tasks.item(0).text() == "a: 300 labels, 30% of them wrong at first"
    dialog.pictures.setText(" /somewhere ")
    assert dialog.options == {"task": "a", "pictures": "/somewhere"}


def test_the_open_dialog_knows_such_a_folder(folder: Path, qtbot: QtBot) -> None:
    dialog = OpenDataDialog()
    qtbot.addWidget(dialog)
    dialog.path.setText(str(folder))
    assert "vision cleaning challenge" in dialog.found.text()
    assert dialog.accept_button.isEnabled()
