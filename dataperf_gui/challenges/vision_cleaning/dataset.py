"""A cleaning task as a `Dataset`, for the bench: people fix labels, the official model scores."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Pixels
from dataperf_gui.assets import asset
from dataperf_gui.challenges.documents import read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.vision_cleaning.tasks import (
    Part,
    Setup,
    TaskSetup,
    read_setup,
    read_task,
    read_validation,
)
from dataperf_gui.data.dataset import Dataset, Media, MediaKind, Source, Split
from dataperf_gui.data.images import IMAGE_SUFFIXES, FileImages, SheetImages, read_image
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message

CHALLENGE = "vision-cleaning"
EMBEDDED = "embedded"
"""Stands for the folder of the tasks that travel with the program."""
PICTURES = "pictures"
"""Folder inside the challenge's folder that is looked at unless another is named."""


def read_cleaning_task(source: Source, monitor: Monitor) -> Dataset:
    """Open one task of an official folder as a dataset with precomputed features.

    Parameters
    ----------
    source : Source
        ``path`` is the folder with ``task_setup.yml``, or `EMBEDDED`. Options: ``task``, the
        data_id (not needed where there is only one), and ``pictures``, a folder of pictures named
        by image id, or with a sheet of equal tiles (``sheet_SIDE.png``) and ``sheet.csv``, the
        ``ImageID`` of each tile row by row. The official data has no pictures.
    monitor : Monitor
        Asked once whether to begin.

    Raises
    ------
    DataPerfError
        The folder or the task cannot be used; every fault is listed.
    """
    monitor.check()
    folder = sample_folder() if source.path == EMBEDDED else Path(source.path)
    findings = Findings(official=True)  # no submission is judged here
    setup = findings.required(read_setup(folder, findings))
    task = find_task(setup, source.options.get("task", ""))
    validation = read_validation(setup, task, findings)
    read = findings.required(read_task(setup, task, findings))
    parts = [(Split.TRAIN, read.train), (Split.TEST, read.test)]
    if validation is not None:
        parts.append((Split.VALIDATION, validation))
    pictures = Path(source.options.get("pictures") or folder / PICTURES)
    media = join_pictures([part for _, part in parts], pictures, findings)
    findings.raise_if_refused()
    labels = np.concatenate([part.labels for _, part in parts])
    splits = np.concatenate([np.full(len(part.X), split, np.uint8) for split, part in parts])
    keys = tuple(key for split, part in parts for key in _keys(split, part))
    features = np.concatenate([part.X for _, part in parts])
    content = sha256(features.tobytes()).hexdigest()
    return Dataset(
        name=task.data_id,
        source=replace(source, options={**source.options, "task": task.data_id}),
        kind=MediaKind.NONE if media is None else MediaKind.IMAGE,
        classes=task.classes,
        keys=keys,
        labels=labels,
        splits=splits,
        media=media,
        truth=np.concatenate([read.clean, *(part.labels for _, part in parts[1:])]),
        features=features,
        fingerprint=fingerprint(task.classes, keys, labels, splits, [content]),
        notes=tuple(findings.warnings) + (() if media else (_NO_PICTURES,)),
    )


def sample_folder() -> Path:
    """Return the folder of the tasks that travel with the program."""
    return Path(str(asset("challenges", CHALLENGE, "sample")))


_NO_PICTURES = Message(
    "these data have no pictures; items show their id, their features and their neighbours"
)


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
            "{folder} has the tasks {known}; choose one of them with --task",
            folder=setup.folder,
            known=", ".join(task.data_id for task in setup.tasks),
        )
    return found[0]


def train_keys(train: Part) -> tuple[str, ...]:
    """Return the key of each training row: an id may come twice, so the row is part of it."""
    return _keys(Split.TRAIN, train)


def join_pictures(parts: Iterable[Part], pictures: Path, findings: Findings) -> Media | None:
    """Find the picture of every image id in the folder `pictures`; None if there is not one."""
    ids = [image_id for part in parts for image_id in part.ids]
    if not pictures.is_dir():
        return None
    sheets = sorted(pictures.glob("sheet_*.png"))
    if not sheets:
        files = {path.stem: path for path in sorted(pictures.iterdir())
                 if path.suffix.lower() in IMAGE_SUFFIXES}  # fmt: skip
        places = {image_id: place for place, image_id in enumerate(files)}
        return _joined(FileImages(list(files.values())), places, ids)
    side = sheets[0].stem.removeprefix("sheet_")
    rows = read_csv(pictures, pictures / "sheet.csv", ("ImageID",), findings)
    if rows is None or not side.isdecimal() or int(side) < 1:
        findings.refuse(
            FaultCode.BAD_DATA, sheets[0].name, "",
            "needs a name like sheet_28.png (the side of a tile) and a sheet.csv beside it",
        )  # fmt: skip
        return None
    places = {row.cells[0]: place for place, row in enumerate(rows)}
    return _joined(SheetImages(read_image(sheets[0]), int(side)), places, ids)


@dataclass(frozen=True, slots=True)
class JoinedPictures:
    """Pictures kept in another order than the items."""

    pictures: Media
    places: tuple[int | None, ...]
    ids: tuple[str, ...]

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Decode the picture of `item`; `DataPerfError` where it has none."""
        place = self.places[item]
        if place is None:
            raise DataPerfError(
                "there is no picture of {id}; put one of that name into the folder of pictures",
                id=self.ids[item],
            )
        return self.pictures.image(place, max_side)


def _joined(pictures: Media, places: Mapping[str, int], ids: list[str]) -> Media | None:
    found = tuple(places.get(image_id) for image_id in ids)
    if all(place is None for place in found):
        return None
    return JoinedPictures(pictures, found, tuple(ids))


def _keys(split: Split, part: Part) -> tuple[str, ...]:
    return tuple(f"{split.name.lower()}/{row}/{id_}" for row, id_ in enumerate(part.ids))
