"""Reads the official folder of the vision cleaning challenge."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.challenges.documents import read_csv, read_yaml
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import inside, read_table, shown_path, vectors
from dataperf_gui.scoring.cleaning_network import N_FEATURES

SETUP = "task_setup.yml"
DEFAULT_PATHS = {
    "embedding_folder": "embeddings/",
    "groundtruth_folder": "data/",
    "submission_folder": "submissions/",
}
BINARY = {"0": 0, "1": 1, "0.0": 0, "1.0": 1}
"""Labels as a CSV may spell them."""
NOT_VERIFIED = -1
MAX_SIZE = 100_000
"""More rows than that would train for days; a typing error."""


@dataclass(frozen=True, slots=True)
class TaskSetup:
    """One entry of ``tasks`` in ``task_setup.yml``: a class of images and its sizes."""

    data_id: str
    train_size: int
    noise_level: str
    """As the file's name spells it."""
    test_size: int
    val_size: int = 0
    classes: tuple[str, ...] = ("0", "1")
    """Names of the labels 0 and 1: ours, the original looks at no such key."""

    @property
    def train_name(self) -> str:
        """File name of the noisy training set."""
        return f"{self.data_id}_train_{self.noise_level}_{self.train_size}.parquet"

    @property
    def test_name(self) -> str:
        """File name of the clean test set."""
        return f"{self.data_id}_test_{self.test_size}.parquet"

    @property
    def validation_name(self) -> str:
        """File name of the clean validation set."""
        return f"{self.data_id}_val_{self.val_size}.parquet"


@dataclass(frozen=True, slots=True)
class Setup:
    """``task_setup.yml``, checked."""

    folder: Path
    embeddings: Path
    truth: Path
    submissions: Path
    tasks: tuple[TaskSetup, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Part:
    """One embedding file.

    Parameters
    ----------
    ids : tuple of str
        ``(n,)`` image ids; empty text where the file has none.
    X : Features
        ``(n, 2048)``.
    labels : Labels
        ``(n,)`` of 0 and 1.
    """

    ids: tuple[str, ...]
    X: Features
    labels: Labels


@dataclass(frozen=True, eq=False, slots=True)
class CleaningTask:
    """What scoring one task needs.

    Parameters
    ----------
    setup : TaskSetup
        Its name and sizes.
    train, test : Part
        The noisy training rows and the clean test rows.
    clean : Labels
        ``(n_train,)`` human-verified labels of the training rows, `NOT_VERIFIED` where there is
        none.
    """

    setup: TaskSetup
    train: Part
    test: Part
    clean: Labels


def read_setup(folder: Path, findings: Findings) -> Setup | None:
    """Read and check ``task_setup.yml``; None (and faults) where it cannot be used."""
    content = read_yaml(folder, folder / SETUP, findings)
    if content is None:
        return None
    paths, tasks = _sections(content)
    if paths is None or not tasks:
        findings.refuse(
            FaultCode.BAD_DATA,
            SETUP,
            "key tasks",
            "needs a list `tasks` and, if other folders are used, a mapping `paths`",
        )
        return None
    places = [_folder(folder, paths, key, findings) for key in DEFAULT_PATHS]
    read = [_task(entry, position, findings) for position, entry in enumerate(tasks)]
    known = tuple(task for task in read if task is not None)
    _refuse_repeated([task.data_id for task in known], findings)
    embeddings, truth, submissions = places
    if embeddings is None or truth is None or submissions is None or len(known) < len(read):
        return None
    return Setup(folder, embeddings, truth, submissions, known)


def read_task(
    setup: Setup, task: TaskSetup, findings: Findings, *, needs_every_label: bool = True
) -> CleaningTask | None:
    """Read the files that scoring `task` needs; None (and faults) where that fails."""
    train, test = read_train(setup, task, findings), _read_part(setup, task.test_name, findings)
    if train is None or test is None:
        return None
    if len(train.ids) != task.train_size:
        findings.refuse_unless_official(
            FaultCode.BAD_DATA,
            task.train_name,
            "",
            "has {rows} rows where {setup} says {n}; make them agree",
            rows=len(train.ids),
            setup=SETUP,
            n=task.train_size,
        )
    clean = _read_truth(setup, task, train.ids, findings, needs_every_label=needs_every_label)
    return None if clean is None else CleaningTask(task, train, test, clean)


def read_train(setup: Setup, task: TaskSetup, findings: Findings) -> Part | None:
    """Read the noisy training rows; None (and faults) where that fails."""
    return _read_part(setup, task.train_name, findings, needs_ids=True)


def read_validation(setup: Setup, task: TaskSetup, findings: Findings) -> Part | None:
    """Read the clean rows that strategies may look at; None where the task has none."""
    if not (setup.embeddings / task.validation_name).is_file():
        return None
    return _read_part(setup, task.validation_name, findings)


def _sections(content: Mapping[str, Any]) -> tuple[Mapping[str, Any] | None, list[Any]]:
    """Return ``paths`` (None where it is no mapping) and ``tasks`` (empty where no list)."""
    paths, tasks = content.get("paths") or {}, content.get("tasks")
    return paths if isinstance(paths, dict) else None, tasks if isinstance(tasks, list) else []


def _folder(folder: Path, paths: Mapping[str, Any], key: str, findings: Findings) -> Path | None:
    return inside(folder, str(paths.get(key) or DEFAULT_PATHS[key]), SETUP, findings)


def _task(entry: object, position: int, findings: Findings) -> TaskSetup | None:
    where = f"key tasks[{position}]"
    values = entry if isinstance(entry, dict) else {}
    try:
        return TaskSetup(
            data_id=_text(values.get("data_id")),
            train_size=_count(values.get("train_size"), 1),
            noise_level=_number(values.get("noise_level")),
            test_size=_count(values.get("test_size"), 1),
            val_size=_count(values.get("val_size", 0), 0),
            classes=_names(values.get("classes", ["0", "1"])),
        )
    except (TypeError, ValueError):
        findings.refuse(
            FaultCode.BAD_DATA,
            SETUP,
            where,
            "needs `data_id` (text without _ or /), `train_size`, `noise_level`, `test_size` "
            "and `val_size`; `classes`, if given, are two names",
        )
        return None


def _text(value: object) -> str:
    if not isinstance(value, str) or not value or any(sign in value for sign in "_/\\\0"):
        raise ValueError(value)
    return value


def _count(value: object, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    if not least <= value <= MAX_SIZE:
        raise ValueError(value)
    return value


def _number(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError(value)
    float(value)
    return str(value)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(set(map(str, value))) != 2:
        raise ValueError(value)
    return tuple(map(str, value))


def _refuse_repeated(ids: list[str], findings: Findings) -> None:
    """Refuse a task named twice; of its two results the original keeps the last."""
    for data_id in sorted({data_id for data_id in ids if ids.count(data_id) > 1}):
        findings.refuse_unless_official(
            FaultCode.DUPLICATE_ID,
            SETUP,
            "key tasks",
            "names {data_id} more than once; keep one of them",
            data_id=data_id,
        )


def _read_part(
    setup: Setup, name: str, findings: Findings, *, needs_ids: bool = False
) -> Part | None:
    path = setup.embeddings / name
    shown = shown_path(setup.folder, path)
    needed = ("encoding", "label", "filename") if needs_ids else ("encoding", "label")
    table = read_table(setup.folder, path, needed, findings, optional=("filename",))
    if table is None:
        return None
    X = vectors(table, "encoding", N_FEATURES, shown, findings)
    labels = _binary(table.column("label"), shown, findings)
    if X is None or labels is None:
        return None
    if "filename" not in table.column_names:
        return Part(("",) * len(X), X, labels)
    return Part(tuple(map(str, table.column("filename").to_pylist())), X, labels)


def _binary(column: pa.ChunkedArray, shown: str, findings: Findings) -> Labels | None:
    try:
        values = column.cast(pa.float64()).fill_null(np.nan).to_numpy()
    except pa.ArrowException:  # lists, words
        values = np.full(1, np.nan)
    wrong = np.flatnonzero((values != 0) & (values != 1))
    if wrong.size or not values.size:
        findings.refuse(
            FaultCode.BAD_DATA,
            shown,
            f"column label, row {wrong[0]}" if wrong.size else "column label",
            "has a label that is not 0 or 1, or no rows; fetch the file again",
        )
        return None
    labels: Labels = values.astype(np.int32)
    return labels


def _read_truth(
    setup: Setup,
    task: TaskSetup,
    ids: tuple[str, ...],
    findings: Findings,
    *,
    needs_every_label: bool,
) -> Labels | None:
    """Return the human-verified label of each training row; the first row of an id counts."""
    path = setup.truth / f"dataset_{task.data_id}_train.csv"
    shown = shown_path(setup.folder, path)
    table = read_csv(setup.folder, path, ("ImageID", "hv_label"), findings)
    if table is None:
        return None
    verified: dict[str, str] = {}
    for row in table:
        verified.setdefault(*row.cells)
    labels = [BINARY.get(verified.get(image_id, "").strip(), NOT_VERIFIED) for image_id in ids]
    for position, label in enumerate(labels):
        if label == NOT_VERIFIED and needs_every_label:
            findings.refuse(
                FaultCode.BAD_DATA,
                shown,
                f"ImageID {ids[position]}",
                "has no hv_label of 0 or 1, which row {row} of {train} needs; fetch the file again",
                row=position,
                train=task.train_name,
            )
    is_refused = needs_every_label and NOT_VERIFIED in labels
    return None if is_refused else np.array(labels, dtype=np.int32)
