"""Asks where to: each time begins in the folder that was used last, at first among the documents.

Without a folder to begin in Qt takes the one that the program was started in, which after a double
click is the program's own, or the root of the disk.
"""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from dataperf_gui.places import window_file

KEY = "folder"


def ask_for_folder(parent: QWidget, title: str, start: str = "") -> str:
    """Return the folder that a person chooses, empty if none.

    Parameters
    ----------
    parent : QWidget
        What the dialog belongs to.
    title : str
        What the folder is for.
    start : str
        Where to begin; where the last one was if empty.
    """
    return _remembered(QFileDialog.getExistingDirectory(parent, title, start or _begin()))


def ask_for_file(parent: QWidget, title: str, kinds: str) -> str:
    """Return the file that a person chooses, empty if none; `kinds` as Qt writes them."""
    return _remembered(QFileDialog.getOpenFileName(parent, title, _begin(), kinds)[0])


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
    """Return the file to write, empty if none, and which of `kinds` is chosen.

    Parameters
    ----------
    parent : QWidget
        What the dialog belongs to.
    title : str
        What is saved.
    name : str
        Proposed for the file.
    kinds : str
        As Qt writes them.
    """
    proposed = str(Path(_begin()) / name)
    path, kind = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    return _remembered(path), kind


def _begin() -> str:
    last = str(_settings().value(KEY, ""))
    if last and Path(last).is_dir():
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents and Path(documents).is_dir() else str(Path.home())


def _remembered(chosen: str) -> str:
    if chosen:
        place = Path(chosen)
        _settings().setValue(KEY, str(place if place.is_dir() else place.parent))
    return chosen


def _settings() -> QSettings:
    return QSettings(str(window_file()), QSettings.Format.IniFormat)
