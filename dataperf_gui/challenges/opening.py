"""Opens a challenge's official folder like any other dataset."""

from collections.abc import Mapping
from pathlib import Path

from dataperf_gui.challenges.vision_cleaning import dataset as cleaning
from dataperf_gui.challenges.vision_cleaning.tasks import SETUP
from dataperf_gui.data import opening
from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.scoring.base import TestModel
from dataperf_gui.scoring.cleaning_model import CleaningTestModel

READERS: Mapping[str, opening.Reader] = {
    **opening.READERS,
    cleaning.CHALLENGE: cleaning.read_cleaning_task,
}
"""The data room's readers and those of the challenges that open on the bench."""


def source_for(place: str, **options: str) -> Source:
    """Recognise what `place` is, as `data.opening.source_for` does, or a cleaning folder.

    ``embedded:vision-cleaning`` is the challenge's sample.
    """
    given = {name: value for name, value in options.items() if value}
    if place == f"{opening.EMBEDDED}{cleaning.CHALLENGE}":
        return Source(cleaning.CHALLENGE, cleaning.EMBEDDED, given)
    folder = Path(place).expanduser()
    if (folder / SETUP).is_file():
        return Source(cleaning.CHALLENGE, str(folder.resolve()), given)
    return opening.source_for(place, **options)


def official_model(dataset: Dataset) -> TestModel | None:
    """Return the test model of the challenge that `dataset` belongs to; None for other data."""
    if dataset.source.kind != cleaning.CHALLENGE or dataset.features is None:
        return None
    features, test = dataset.features, dataset.test
    return CleaningTestModel(features[dataset.train], features[test], dataset.labels[test])
