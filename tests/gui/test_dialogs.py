"""Dialogs: what a person chooses in them is what happens."""

from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.data.dataset import Problem
from dataperf_gui.gui.dialogs.about import AboutDialog
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.export import ExportDialog, ExportKind, ExportWish
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog
from dataperf_gui.gui.dialogs.problems import ProblemsDialog
from dataperf_gui.licences import components
from dataperf_gui.messages import Message

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("theme")
TABLE = "file,human_single,split\na.png,cat,train\nb.png,dog,test\n"


@pytest.fixture
def opening(qtbot: QtBot) -> OpenDataDialog:
    dialog = OpenDataDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def cells(dialog: OpenDataDialog) -> list[list[str]]:
    table = dialog.preview
    rows, columns = range(table.rowCount()), range(table.columnCount())
    return [[table.item(row, column).text() for column in columns] for row in rows]


def test_nothing_can_be_opened_before_a_place_is_named(opening: OpenDataDialog) -> None:
    assert not opening.accept_button.isEnabled()
    QTest.keyClicks(opening.path, "/nowhere")
    assert opening.found.text() == "There is nothing at this place yet."
    assert not opening.accept_button.isEnabled()


def test_a_folder_of_classes_needs_no_choice(opening: OpenDataDialog, tmp_path: Path) -> None:
    for name in ("cat", "dog"):
        (tmp_path / name).mkdir()
    opening.path.setText(str(tmp_path))
    assert opening.found.text() == "Each sub-folder is read as a class."
    assert (opening.options, opening.accept_button.isEnabled()) == ({}, True)


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_the_label_column_of_a_table_is_asked_for(
    opening: OpenDataDialog, tmp_path: Path, suffix: str
) -> None:
    place = tmp_path / f"labels.{suffix}"
    place.write_text(TABLE, encoding="utf-8")
    if suffix == "parquet":
        pd.read_csv(place).to_parquet(place)
    opening.path.setText(str(tmp_path))
    assert cells(opening) == [["a.png", "cat", "train"], ["b.png", "dog", "test"]]
    assert not opening.accept_button.isEnabled()
    label = opening.choices.fields["label_column"]
    label.setFocus()
    QTest.keyClicks(label, "human")
    assert opening.accept_button.isEnabled()
    assert opening.options == {
        "file_column": "file", "label_column": "human_single",
        "split_column": "split", "truth_column": "",
    }  # fmt: skip


def test_usual_names_are_chosen_already(opening: OpenDataDialog, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("path,class,truth\na.png,cat,cat\n", encoding="utf-8")
    opening.path.setText(str(table))
    assert opening.options == {
        "file_column": "path", "label_column": "class", "split_column": "",
        "truth_column": "truth",
    }  # fmt: skip
    assert opening.accept_button.isEnabled()


def test_nothing_of_the_dialog_covers_another_part(
    opening: OpenDataDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "t.csv"
    table.write_text(TABLE, encoding="utf-8")
    opening.path.setText(str(table))
    shown = (opening.found, opening.preview, opening.choices, opening.buttons)
    qtbot.waitUntil(lambda: opening.choices.y() > opening.preview.geometry().bottom())
    tops = [widget.geometry().top() for widget in shown]
    bottoms = [widget.geometry().bottom() for widget in shown]
    assert all(top > bottom for top, bottom in zip(tops[1:], bottoms, strict=False))


def test_a_table_that_cannot_be_read_is_explained(opening: OpenDataDialog, tmp_path: Path) -> None:
    table = tmp_path / "t.parquet"
    table.write_bytes(b"not a table")
    opening.path.setText(str(table))
    assert str(table) in opening.found.text()
    assert not opening.accept_button.isEnabled()


def test_a_session_needs_no_choice(opening: OpenDataDialog, tmp_path: Path) -> None:
    (tmp_path / "a.dpsession").touch()
    opening.path.setText(str(tmp_path / "a.dpsession"))
    assert "A session" in opening.found.text()
    assert (opening.options, opening.accept_button.isEnabled()) == ({}, True)


@pytest.mark.parametrize("kind", ["folder", "table"])
def test_a_place_can_be_looked_for(
    opening: OpenDataDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path), ""))
    button = opening.folder_button if kind == "folder" else opening.table_button
    QTest.mouseClick(button, LEFT)
    assert opening.path.text() == str(tmp_path)


@pytest.mark.parametrize("kind", [ExportKind.CSV, ExportKind.PARQUET, ExportKind.FOLDER])
def test_what_is_chosen_is_exported(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: ExportKind
) -> None:
    dialog = ExportDialog("Digits", has_files=True, division="Division: human.")
    qtbot.addWidget(dialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/to/folder")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (f"/to/file{a[3]}", ""))
    dialog.choices[kind].click()
    QTest.mouseClick(dialog.accept_button, LEFT)
    is_folder = kind in (ExportKind.FOLDER, ExportKind.OFFICIAL)
    place = "/to/folder" if is_folder else f"/to/file*.{kind}"
    assert dialog.wish == ExportWish(kind, Path(place))


def test_leaving_the_choice_of_a_place_leaves_the_dialog_open(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ExportDialog("Digits", has_files=False)
    qtbot.addWidget(dialog)
    dialog.show()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    QTest.mouseClick(dialog.accept_button, LEFT)
    assert (dialog.wish, dialog.isVisible()) == (None, True)
    assert not dialog.choices[ExportKind.FOLDER].isEnabled()


def test_problems_are_listed_and_copied_whole(qtbot: QtBot) -> None:
    problems = [
        Problem(f"{i}.png", Message("{file} is empty; replace it", {"file": f"/a/{i}.png"}))
        for i in range(1200)
    ]
    dialog = ProblemsDialog(problems, [Message("20 % were held out.")])
    qtbot.addWidget(dialog)
    assert (dialog.table.rowCount(), dialog.table.item(0, 1).text()) == (
        1000,
        "/a/0.png is empty; replace it",
    )
    QTest.mouseClick(dialog.copy_button, LEFT)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[-1]) == (1200, "1199.png\t/a/1199.png is empty; replace it")


def test_without_problems_that_is_said(qtbot: QtBot) -> None:
    dialog = ProblemsDialog([], [])
    qtbot.addWidget(dialog)
    assert "All files could be used." in [label.text() for label in dialog.findChildren(QLabel)]


def test_the_licences_of_everything_installed_with_it_are_named(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    titles = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert titles == [component.title for component in components()]
    assert titles[0].startswith("dataperf-gui")
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Apache License 2.0" in said
    assert "LGPL" in said


def test_the_licence_of_the_chosen_name_is_shown(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert "Apache License" in dialog.text.toPlainText()
    dialog.names.setFocus()
    QTest.keyClick(dialog.names, Qt.Key.Key_Down)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    QTest.keyClick(dialog.names, Qt.Key.Key_End)
    assert dialog.names.currentRow() == dialog.names.count() - 1
    assert "MIT License" in dialog.text.toPlainText()  # of the last of the assets


@pytest.mark.parametrize("make", [AboutDialog, OpenDataDialog])
def test_escape_closes(qtbot: QtBot, make: type[Dialog]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_higher_than_the_screen_scrolls_one_way_only(qtbot: QtBot) -> None:
    dialog, tall = Dialog("Tall"), QWidget()
    qtbot.addWidget(dialog)
    tall.setMinimumSize(400, 5000)
    dialog.column.addWidget(tall)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog._page.verticalScrollBar().isVisible()
    assert not dialog._page.horizontalScrollBar().isVisible()
