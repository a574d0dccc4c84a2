"""`inspect`: every problem of a dataset's files."""

from functools import partial
from pathlib import Path

from dataperf_gui.data.dataset import Dataset, MediaKind
from dataperf_gui.inspection import pictures, sounds, twins
from dataperf_gui.inspection.base import Detector, Inspection, Measured
from dataperf_gui.inspection.measuring import measure
from dataperf_gui.jobs import Monitor

IMAGE, SOUND = MediaKind.IMAGE, MediaKind.SOUND
near_pictures = partial(twins.near_duplicates, most=twins.NEAR_PICTURE)
near_sounds = partial(twins.near_duplicates, most=twins.NEAR_SOUND)

DETECTORS = (
    Detector(
        "dark", "Dark",
        "no part of it is bright", IMAGE, pictures.dark,
    ),
    Detector(
        "bright", "Bright",
        "no part of it is dark", IMAGE, pictures.bright,
    ),
    Detector(
        "blurred", "Blurred",
        "it has no fine detail", IMAGE, pictures.blurred,
    ),
    Detector(
        "low-information", "Hardly anything to see",
        "it is nearly of one colour", IMAGE, pictures.low_information,
    ),
    Detector(
        "odd-size", "Odd size",
        "much smaller or larger than the others", IMAGE, pictures.odd_size,
    ),
    Detector(
        "odd-shape", "Odd shape",
        "much wider or higher than the others", IMAGE, pictures.odd_shape,
    ),
    Detector(
        "exact-duplicate", "The same picture twice",
        "equal pixel by pixel", IMAGE, twins.exact_duplicates,
    ),
    Detector(
        "near-duplicate", "Nearly the same picture",
        "the same, but resized, compressed or made brighter", IMAGE, near_pictures,
    ),
    Detector(
        "silent", "Silent",
        "nothing can be heard", SOUND, sounds.silent,
    ),
    Detector(
        "clipped", "Clipped",
        "crests are cut off: recorded too loudly", SOUND, sounds.clipped,
    ),
    Detector(
        "cut-at-start", "Cut at the start",
        "it begins at full level", SOUND, sounds.cut_at_start,
    ),
    Detector(
        "cut-at-end", "Cut at the end",
        "it ends at full level", SOUND, sounds.cut_at_end,
    ),
    Detector(
        "odd-length", "Odd length",
        "much shorter or longer than the others", SOUND, sounds.odd_length,
    ),
    Detector(
        "odd-loudness", "Odd loudness",
        "much quieter or louder than the others", SOUND, sounds.odd_loudness,
    ),
    Detector(
        "other-rate", "Other sample rate",
        "recorded or stored differently from most", SOUND, sounds.other_rate,
    ),
    Detector(
        "dc-offset", "Not around zero",
        "a constant was added to it (DC offset)", SOUND, sounds.dc_offset,
    ),
    Detector(
        "exact-duplicate", "The same sound twice",
        "equal sample by sample", SOUND, twins.exact_duplicates,
    ),
    Detector(
        "near-duplicate", "Nearly the same sound",
        "the same, but delayed, compressed or made louder", SOUND, near_sounds,
    ),
)  # fmt: skip
"""In the order in which they are listed; names are unique within a kind."""


def inspect(dataset: Dataset, monitor: Monitor, cache: Path | None = None) -> Inspection:
    """Look at every file of a dataset once, and return what is wrong with which.

    Files that cannot be decoded are left out: they are among ``dataset.problems``.

    Parameters
    ----------
    dataset : Dataset
        Of anything; without pictures and sounds nothing is found.
    monitor : Monitor
        Progress and cancelling.
    cache : Path, optional
        Folder where what was measured is kept, by content; labels may have changed meanwhile.
    """
    detectors = [detector for detector in DETECTORS if detector.kind is dataset.kind]
    if dataset.media is None or not detectors:
        return Inspection({})
    table = measure(dataset, dataset.media, monitor, cache)
    if not table["is_read"].any():
        return Inspection(dict.fromkeys(detectors, ()))
    measured = Measured(dataset, table, monitor)
    found = {detector: detector.find(measured) for detector in detectors}
    return Inspection({
        detector: sorted(findings, key=lambda finding: -finding.severity)
        for detector, findings in found.items()
    })  # fmt: skip
