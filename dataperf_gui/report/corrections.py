"""The most instructive corrections of a session, as pictures and sounds inside the page."""

import base64
import io
from dataclasses import dataclass

import numpy as np
import soundfile
from PIL import Image

from dataperf_gui.arrays import EXCLUDED, Pixels
from dataperf_gui.bench import Bench, Queue
from dataperf_gui.compare.curves import Curve
from dataperf_gui.data.dataset import Media, SoundMedia
from dataperf_gui.data.sounds import Clip
from dataperf_gui.messages import DataPerfError, Message

MOST = 8
"""Corrections on a page: what fits on a sheet, and keeps the file small."""
SIDE = 240
"""Pixels of a picture's longer side."""
SECONDS = 4.0
"""Of a clip, from its start: 130 kB at 16 kHz."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A label that was changed, and what it taught.

    Parameters
    ----------
    key, given, new : str
        The item, its label before, and the one it has now.
    reason : Message or None
        Why it was suspected; None where it was not ranked.
    gain : float
        By how much the test score rose when it was changed.
    picture, sound : str
        As ``data:`` URIs; empty where there is none.
    """

    key: str
    given: str
    new: str
    reason: Message | None
    gain: float
    picture: str
    sound: str


def instructive(bench: Bench, person: Curve, queue: Queue) -> list[Correction]:
    """Return up to `MOST` corrections that stand, those first that raised the score most.

    A correction's gain is the rise of the test score at the step that made it (the last one, where
    a person came back). Of equal gains the more suspect item comes first: the machine saw it too.
    """
    gains = {int(item): gain for item, gain in zip(person.items, np.diff(person.scores),
                                                   strict=True)}  # fmt: skip
    labels = {int(item): int(label) for item, label in zip(person.items, person.labels,
                                                           strict=True)}  # fmt: skip
    given = bench.dataset.labels
    changed = [item for item, label in labels.items() if label not in (EXCLUDED, given[item])]
    changed.sort(key=lambda item: (-gains[item], -queue.suspicion[item], item))
    return [_correction(bench, queue, item, labels[item], gains[item]) for item in changed[:MOST]]


def _correction(bench: Bench, queue: Queue, item: int, label: int, gain: float) -> Correction:
    data = bench.dataset
    return Correction(
        key=data.keys[item],
        given=data.classes[data.labels[item]],
        new=data.classes[label],
        reason=queue.reasons.get(item),
        gain=float(gain),
        picture=picture_of(data.media, item),
        sound=sound_of(data.media, item),
    )


def picture_of(media: Media | None, item: int) -> str:
    """Return the picture of an item inside a URI; empty where there is none."""
    if media is None:
        return ""
    try:
        return picture_uri(media.image(item, SIDE))
    except DataPerfError:
        return ""  # the file has gone since: the page says what is known of it


def sound_of(media: Media | None, item: int) -> str:
    """Return the sound of an item inside a URI; empty where there is none."""
    if not isinstance(media, SoundMedia):
        return ""
    try:
        return sound_uri(media.clip(item))
    except DataPerfError:
        return ""


def picture_uri(pixels: Pixels) -> str:
    """Return ``(height, width, 3)`` pixels as a PNG inside a URI."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format="PNG", optimize=True)
    return _uri("image/png", file)


def sound_uri(clip: Clip) -> str:
    """Return the start of a clip inside a URI: 16-bit WAV, which every browser plays."""
    file = io.BytesIO()
    samples = clip.samples[: round(SECONDS * clip.rate)]
    soundfile.write(file, samples, clip.rate, format="WAV", subtype="PCM_16")
    return _uri("audio/wav", file)


def _uri(kind: str, file: io.BytesIO) -> str:
    return f"data:{kind};base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
