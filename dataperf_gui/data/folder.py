"""Reads a folder with one sub-folder a class, with or without ``train/`` and ``test/`` above."""

import os
from pathlib import Path

from dataperf_gui.data.dataset import Dataset, Problem, Source, Split
from dataperf_gui.data.file_kinds import kind_of
from dataperf_gui.data.rows import Row, dataset_of_files, natural_key
from dataperf_gui.data.splits import SPLIT_NAMES
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message


def read_folder(source: Source, monitor: Monitor) -> Dataset:
    """Read the folder at ``source.path``; a class's own sub-folders count to it.

    Raises
    ------
    DataPerfError
        The folder is missing, or has no pictures or sounds in sub-folders.
    """
    root = Path(source.path)
    if not root.is_dir():
        raise DataPerfError("{folder} is not a folder that can be opened", folder=root)
    rows: list[Row] = []
    problems: list[Problem] = []
    for split, folder in _split_folders(root):
        problems.extend(_without_class(root, folder))
        for class_folder in _sub_folders(folder):
            for path in _files(class_folder):
                key = path.relative_to(root).as_posix()
                if kind_of(path) is not None:
                    rows.append(Row(key, path, class_folder.name, split))
                else:
                    text = "{file} is no picture or sound of a kind that is read; it was left out"
                    problems.append(Problem(key, Message(text, {"file": key})))
    if not rows:
        raise DataPerfError(
            "{folder} has no pictures or sounds in sub-folders; put each class into a folder of "
            "its own, or open a table with the columns file and label",
            folder=root,
        )
    return dataset_of_files(source, root, rows, problems, monitor)


def list_folder(folder: Path) -> list[Path]:
    """Return what lies in a folder, in no order.

    Raises
    ------
    DataPerfError
        It cannot be read.
    """
    try:
        return list(folder.iterdir())
    except OSError as error:
        raise _closed(error) from error


def _without_class(root: Path, folder: Path) -> list[Problem]:
    """Return the pictures and sounds beside the class folders as problems."""
    loose = (
        path.relative_to(root).as_posix() for path in list_folder(folder)
        if kind_of(path) is not None and path.is_file() and path.name[0] != "."
    )  # fmt: skip
    text = "{file} lies in no class's folder; it was left out"
    return [Problem(key, Message(text, {"file": key})) for key in sorted(loose, key=natural_key)]


def _split_folders(root: Path) -> list[tuple[Split, Path]]:
    """Return the folders that hold class folders: ``train/``, ``test/`` ..., or the root."""
    folders = _sub_folders(root)
    named = [
        (SPLIT_NAMES[f.name.casefold()], f) for f in folders if f.name.casefold() in SPLIT_NAMES
    ]
    has_only_splits = bool(named) and len(named) == len(folders)
    is_nested = has_only_splits and any(_sub_folders(folder) for _, folder in named)
    return named if is_nested else [(Split.TRAIN, root)]


def _sub_folders(folder: Path) -> list[Path]:
    found = (path for path in list_folder(folder) if path.is_dir() and path.name[0] != ".")
    return sorted(found, key=lambda path: natural_key(path.name))


def _files(folder: Path) -> list[Path]:
    """Return all files below a class's folder, hidden ones apart, in a stable order."""
    found: list[Path] = []
    for parent, names, files in os.walk(folder, onerror=_refuse):
        names[:] = [name for name in names if not name.startswith(".")]
        found.extend(
            Path(parent, name)
            for name in files
            if not name.startswith(".") and name.casefold() not in {"thumbs.db", "desktop.ini"}
        )
    return sorted(found, key=lambda path: natural_key(path.as_posix()))


def _refuse(error: OSError) -> None:
    raise _closed(error) from error


def _closed(error: OSError) -> DataPerfError:
    return DataPerfError(
        "{folder} cannot be read ({reason}); make it readable or move it elsewhere",
        folder=error.filename, reason=error.strerror or type(error).__name__,
    )  # fmt: skip
