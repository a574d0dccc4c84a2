"""Dialogs of files begin where a person was last, never where the program lies."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.dialogs.files import ask_for_file, ask_for_folder, ask_where_to_save


@pytest.fixture(autouse=True)
def dialogs_of_qt() -> Iterator[None]:
    """Show Qt's own dialog, which a test can drive, on every system."""
    flag = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QCoreApplication.setAttribute(flag, on=True)
    yield
    QCoreApplication.setAttribute(flag, on=False)


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(key: Qt.Key, type_: str = "") -> list[Path]:
    """Answer the next dialog with a key, and return where it began, once it was there."""
    began: list[Path] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        began.append(Path(dialog.directory().absolutePath()))
        name = dialog.findChild(QLineEdit)
        assert name is not None
        if type_:
            name.setText(type_)
        QTest.keyClick(name, key)

    QTimer.singleShot(0, press)
    return began


def test_the_first_time_it_begins_among_the_documents(parent: QWidget, documents: Path) -> None:
    began = answer(Qt.Key.Key_Return)
    path, kind = ask_where_to_save(parent, "Save", "page.html", "Web page (*.html);;PDF (*.pdf)")
    assert (Path(path), kind) == (documents / "page.html", "Web page (*.html)")
    assert began == [documents]


@pytest.mark.usefixtures("documents")
def test_then_it_begins_where_it_was_last(parent: QWidget, tmp_path: Path) -> None:
    last = tmp_path / "last"
    last.mkdir()
    (last / "table.csv").touch()
    answer(Qt.Key.Key_Return, str(last / "table.csv"))
    assert Path(ask_for_file(parent, "Choose", "*.csv")) == last / "table.csv"
    began = answer(Qt.Key.Key_Return)
    path, _ = ask_where_to_save(parent, "Save", "curves.png", "*.png")
    assert (Path(path), began) == (last / "curves.png", [last])
    began = answer(Qt.Key.Key_Escape)
    assert ask_for_folder(parent, "Choose") == ""
    assert began == [last]


@pytest.mark.parametrize("ask", [ask_for_folder, ask_for_file])
def test_a_folder_that_is_gone_is_not_begun_in(
    parent: QWidget, documents: Path, tmp_path: Path, ask: Callable[..., str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    answer(Qt.Key.Key_Return, str(gone))
    assert Path(ask_for_folder(parent, "Choose")) == gone
    gone.rmdir()
    began = answer(Qt.Key.Key_Escape)
    assert ask(parent, "Choose", *(["*"] if ask is ask_for_file else [])) == ""
    assert began == [documents]
