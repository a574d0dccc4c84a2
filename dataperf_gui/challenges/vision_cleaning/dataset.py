"""A cleaning task as a `Dataset`, for the bench: people fix labels, the official model scores."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.assets import asset
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.vision_cleaning.pictures import join_pictures
from dataperf_gui.challenges.vision_cleaning.tasks import (
    Part,
    Setup,
    TaskSetup,
    read_setup,
    read_task,
    read_validation,
)
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message

CHALLENGE = "vision-cleaning"
EMBEDDED = "embedded"
"""Stands for the folder of the tasks that travel with the program."""
PICTURES = "pictures"
"""Folder inside the challenge's folder that is looked at unless another is named."""
NO_PICTURES = Message(
    "these data have no pictures; items show their id, their features and their neighbours"
)


def read_cleaning_task(source: Source, monitor: Monitor) -> Dataset:
    """Open one task of an official folder as a dataset with precomputed features.

    Parameters
    ----------
    source : Source
        ``path`` is the folder with ``task_setup.yml``, or `EMBEDDED`. Options: ``task``, the
        data_id (not needed where there is only one), and ``pictures``, a folder, see
        `join_pictures`. The official data has no pictures.
    monitor : Monitor
        Asked once whether to begin.

    Raises
    ------
    DataPerfError
        The folder or the task cannot be used; every fault is listed.
    """
    monitor.check()
    folder = challenge_folder(source)
    findings = Findings(official=True)  # no submission is judged here
    setup = findings.required(read_setup(folder, findings))
    task = find_task(setup, source.options.get("task", ""))
    validation = read_validation(setup, task, findings)
    read = findings.required(read_task(setup, task, findings))
    parts = {Split.TRAIN: read.train, Split.TEST: read.test}
    if validation is not None:
        parts[Split.VALIDATION] = validation
    pictures = Path(source.options.get("pictures") or folder / PICTURES)
    ids = tuple(image_id for part in parts.values() for image_id in part.ids)
    media = join_pictures(ids, pictures, findings)
    findings.raise_if_refused()
    dataset = _dataset(
        replace(source, options={**source.options, "task": task.data_id}), task, parts
    )
    return replace(
        dataset,
        truth=np.concatenate([read.clean, dataset.labels[len(read.clean) :]]),
        media=media,
        kind=MediaKind.NONE if media is None else MediaKind.IMAGE,
        notes=tuple(findings.warnings) + (() if media else (NO_PICTURES,)),
    )


def _dataset(source: Source, task: TaskSetup, parts: Mapping[Split, Part]) -> Dataset:
    """Return the parts one after the other, without truth and pictures."""
    labels = np.concatenate([part.labels for part in parts.values()])
    features = np.concatenate([part.X for part in parts.values()])
    splits = np.repeat([int(split) for split in parts], [len(part.X) for part in parts.values()])
    splits = splits.astype(np.uint8)
    keys = tuple(key for split, part in parts.items() for key in _keys(split, part))
    content = sha256(features.tobytes()).hexdigest()
    return Dataset(
        name=task.data_id,
        source=source,
        kind=MediaKind.NONE,
        classes=task.classes,
        keys=keys,
        labels=labels,
        splits=splits,
        media=None,
        features=features,
        fingerprint=fingerprint(task.classes, keys, labels, splits, [content]),
    )


def challenge_folder(source: Source) -> Path:
    """Return the folder with ``task_setup.yml`` that `source` names."""
    return sample_folder() if source.path == EMBEDDED else Path(source.path)


def sample_folder() -> Path:
    """Return the folder of the tasks that travel with the program."""
    return Path(str(asset("challenges", CHALLENGE, "sample")))


def find_task(setup: Setup, data_id: str) -> TaskSetup:
    """Return the task called `data_id`, or the only one where `data_id` is empty.

    Raises
    ------
    DataPerfError
        There is no such task, or several to choose from.
    """
    found = [task for task in setup.tasks if data_id in ("", task.data_id)]
    if len(found) != 1:
        raise DataPerfError(
            "{folder} has the tasks {known}; choose one of them (--task on the command line)",
            folder=setup.folder,
            known=", ".join(task.data_id for task in setup.tasks),
        )
    return found[0]


def train_keys(train: Part) -> tuple[str, ...]:
    """Return the key of each training row: an id may come twice, so the row is part of it."""
    return _keys(Split.TRAIN, train)


def _keys(split: Split, part: Part) -> tuple[str, ...]:
    return tuple(f"{split.name.lower()}/{row}/{id_}" for row, id_ in enumerate(part.ids))
