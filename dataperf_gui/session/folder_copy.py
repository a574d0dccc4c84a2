"""A copy of a dataset's files, sorted into one folder a class by their new labels."""

import shutil
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Labels
from dataperf_gui.data.dataset import Dataset, Problem, Split
from dataperf_gui.data.images import FileImages
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.session.header import Header
from dataperf_gui.session.names import distinct, safe_name


@dataclass(frozen=True, slots=True)
class FolderCopy:
    """What was copied."""

    folder: Path
    copied: int
    excluded: int
    """Items left out because a person excluded them."""
    problems: tuple[Problem, ...]
    """Files that could not be read; they are not in the copy."""


def files_of(header: Header, dataset: Dataset) -> list[tuple[int, Path]]:
    """Return the session's items with their files.

    Raises
    ------
    DataPerfError
        The dataset is not made of files, as the embedded one.
    """
    if not isinstance(dataset.media, FileImages):
        raise DataPerfError(
            "{name} is not made of files; export its labels as a table.", name=dataset.name
        )
    paths = dict(zip(dataset.keys, dataset.media.paths, strict=True))
    return [(item, paths[key]) for item, key in enumerate(header.keys) if key in paths]


def copy_by_label(
    header: Header,
    labels: Labels,
    files: Iterable[tuple[int, Path]],
    folder: Path,
    monitor: Monitor,
) -> FolderCopy:
    """Copy files to ``folder/<label>/<name>``, all of them or, where that fails, none.

    Items of more than one split go to ``folder/<split>/<label>/<name>``. Names are made valid for
    every system, and numbered where two files have the same.

    Parameters
    ----------
    header : Header
        Of the session.
    labels : Labels
        ``(n,)`` the new labels.
    files : iterable of (int, Path)
        Items with the files they came from.
    folder : Path
        What to make; must not be there, or be empty.
    monitor : Monitor
        Told of each file; can cancel.

    Raises
    ------
    DataPerfError
        `folder` holds something, or cannot be written.
    Cancelled
        Nothing is left behind.
    """
    folder = folder.absolute()  # "." has no name
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataPerfError("{folder} is not empty; choose a new folder.", folder=folder)
    sources = list(files)
    wanted = [(item, path) for item, path in sources if labels[item] != EXCLUDED]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".copying-", dir=folder.parent) as draft:
            whole = Path(draft) / folder.name
            failures = _copy(_targets(header, labels, wanted), whole, monitor)
            if folder.exists():
                folder.rmdir()  # empty; not every system renames over it
            whole.rename(folder)
    except OSError as error:
        raise DataPerfError(
            "The copy {folder} cannot be made: {problem}. Nothing was left behind.",
            folder=folder,
            problem=error,
        ) from error
    return FolderCopy(
        folder,
        copied=len(wanted) - len(failures),
        excluded=len(sources) - len(wanted),
        problems=tuple(
            Problem(header.keys[item], Message("it cannot be read: {problem}", {"problem": error}))
            for item, error in failures
        ),
    )


def _targets(
    header: Header, labels: Labels, files: Iterable[tuple[int, Path]]
) -> list[tuple[int, Path, Path]]:
    """Return item, source and path inside the copy; no two paths differ only in case."""
    folders = list(distinct(safe_name(name) for name in header.classes))
    is_split = len(np.unique(header.splits)) > 1
    by_folder: defaultdict[Path, list[tuple[int, Path]]] = defaultdict(list)
    for item, source in files:
        split = Split(header.splits[item]).name.lower() if is_split else ""
        by_folder[Path(split) / folders[labels[item]]].append((item, source))
    return [
        (item, source, folder / name)
        for folder, members in by_folder.items()
        for (item, source), name in zip(
            members, distinct(safe_name(source.name) for _, source in members), strict=True
        )
    ]


def _copy(
    targets: list[tuple[int, Path, Path]], folder: Path, monitor: Monitor
) -> tuple[tuple[int, OSError], ...]:
    """Copy what can be read into `folder`; return the items that cannot, and why."""
    folder.mkdir()
    failures = []
    for done, (item, source, relative) in enumerate(targets):
        monitor.report(done / len(targets), "copying files")
        try:
            file = source.open("rb")
        except OSError as error:
            failures.append((item, error))
            continue
        target = folder / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        with file, target.open("xb") as copy:
            shutil.copyfileobj(file, copy)
    return tuple(failures)
