"""What is measured on a sound, and the problems that can be heard in it."""

import numpy as np

from dataperf_gui.arrays import Floats
from dataperf_gui.data.sounds import Clip, Samples
from dataperf_gui.inspection.base import Finding, Measured, outliers, past
from dataperf_gui.inspection.codes import N_WORDS, digest, sound_code
from dataperf_gui.messages import Message, words

SOUND = np.dtype(
    [
        ("is_read", "?"),
        ("rate", "i4"),
        ("seconds", "f4"),
        ("loudest", "f4"),
        ("level", "f4"),
        ("start", "f4"),
        ("end", "f4"),
        ("flat", "f4"),
        ("offset", "f4"),
        ("digest", "u8"),
        ("is_coded", "?"),
        ("code", "u8", (N_WORDS,)),
    ]
)
"""A row of the table of measures, see `measure_clip`."""

FRAME_S = 0.01
"""Levels are root mean squares of this long."""
EDGE_S = 0.005
"""The very edge of a clip. In 10 ms a spoken t or k rises to its full level by itself."""
ACTIVE_DB = 30.0
"""Frames this far below the loudest are pauses, and do not count for the level."""
FLOOR_POWER = 1e-12
"""-120 dB: below the rounding noise of 16 bits."""
FLAT_SHARE = 0.001
"""Of the range between a clip's lowest and highest sample; closer to either end is cut off."""
FLAT_RUN = 3
"""Samples in a row: the crest of a wave alone seldom has as many."""

SILENT, EMPTY = -60.0, -80.0
"""dB below full scale of the loudest frame: below -60 nobody hears words on usual speakers."""
CLIPPED, CRUSHED = 0.001, 0.05
"""Share of flat samples. Of 640 recorded words none has 0.1 %."""
FULL_EDGE, LOUD_EDGE = -3.0, 6.0
"""dB of the edge above the clip's own level. Cut inside a word, 99 % have -3; of words cut out by
hand 2 % begin and 0.5 % end so."""
QUIET_PERCENT, ABOVE_QUIET = 10, 10.0
"""An edge must lie so many dB above the quiet tenth of its clip too: steady noise is not cut."""
OFFSET, FAR_OFFSET = 0.02, 0.1
"""Of full scale; sound cards have less than 0.01."""
FINEST_LENGTH = 0.2
"""Octaves: where all are of one length, half as long again is odd."""
FINEST_LEVEL = 2.0
"""dB: where all are equally loud, 7 dB are odd."""


def measure_clip(clip: Clip) -> tuple[object, ...]:
    """Return a row of `SOUND`; of a silent clip, level and edges are NaN.

    The level is that of the active part, as in ITU-T P.56: silence before and after a word does
    not count. All levels are in dB below full scale, after taking out the DC offset.
    """
    offsets = clip.samples.mean(axis=0)
    mono = (clip.samples - offsets).mean(axis=1, dtype=np.float64)
    frames = _frame_levels(mono, max(round(FRAME_S * clip.rate), 1))
    loudest = float(frames.max())
    level = start = end = np.nan
    is_silent = loudest <= SILENT
    if not is_silent:
        level = _mean_level(frames[frames >= loudest - ACTIVE_DB])
        n_edge = max(round(EDGE_S * clip.rate), 1)
        quiet = float(np.percentile(frames, QUIET_PERCENT))
        start, end = (
            min(edge - level, edge - quiet - ABOVE_QUIET + FULL_EDGE)
            for edge in (_level(mono[:n_edge]), _level(mono[-n_edge:]))
        )
    return (
        True, clip.rate, clip.seconds, loudest, level, start, end,
        0.0 if is_silent else _flat_share(clip.samples), np.abs(offsets).max(),
        digest(clip.samples), not is_silent, sound_code(mono, clip.rate),
    )  # fmt: skip


def silent(measured: Measured) -> list[Finding]:
    """Find clips in which nothing can be heard."""
    loudest = measured.column("loudest")
    return past(loudest, SILENT, EMPTY, lambda item: Message(
        "silent: its loudest moment is at {level:.0f} dB", {"level": loudest[item]}
    ))  # fmt: skip


def clipped(measured: Measured) -> list[Finding]:
    """Find clips whose crests were cut off, also where they were made quieter afterwards."""
    flat = measured.column("flat")
    return past(flat, CLIPPED, CRUSHED, lambda item: Message(
        "clipped: the crests of {share:.1%} of its samples are cut off", {"share": flat[item]}
    ))  # fmt: skip


def cut_at_start(measured: Measured) -> list[Finding]:
    """Find clips that begin at full level."""
    return _full_edges(
        measured.column("start"),
        words("cut at the start: it begins at {level:+.0f} dB of its own level"),
    )


def cut_at_end(measured: Measured) -> list[Finding]:
    """Find clips that end at full level."""
    return _full_edges(
        measured.column("end"),
        words("cut at the end: it stops at {level:+.0f} dB of its own level"),
    )


def odd_length(measured: Measured) -> list[Finding]:
    """Find clips much shorter or longer than the others."""
    seconds = measured.column("seconds")
    usual = np.nanmedian(seconds)
    return outliers(np.log2(seconds), FINEST_LENGTH, lambda item: Message(
        "{seconds:.2f} s long; usual here are {usual:.2f} s",
        {"seconds": seconds[item], "usual": usual},
    ))  # fmt: skip


def odd_loudness(measured: Measured) -> list[Finding]:
    """Find clips much quieter or louder than the others."""
    level = measured.column("level")
    usual = np.nanmedian(level) if np.isfinite(level).any() else np.nan
    return outliers(level, FINEST_LEVEL, lambda item: Message(
        "its level is {level:.0f} dB; usual here are {usual:.0f} dB",
        {"level": level[item], "usual": usual},
    ))  # fmt: skip


def other_rate(measured: Measured) -> list[Finding]:
    """Find clips with another sample rate than most have; none where no rate has a majority."""
    rate = measured.column("rate")
    rates, counts = np.unique(rate[np.isfinite(rate)], return_counts=True)
    usual = rates[counts.argmax()]
    if 2 * counts.max() <= counts.sum():
        return []
    is_other = np.where(np.isnan(rate), np.nan, rate != usual)
    return past(is_other, 1.0, 2.0, lambda item: Message(
        "{rate:.0f} samples a second; most have {usual:.0f}", {"rate": rate[item], "usual": usual}
    ))  # fmt: skip


def dc_offset(measured: Measured) -> list[Finding]:
    """Find clips that do not swing around zero."""
    offset = measured.column("offset")
    return past(offset, OFFSET, FAR_OFFSET, lambda item: Message(
        "it swings around {offset:.1%} of full scale in place of zero", {"offset": offset[item]}
    ))  # fmt: skip


def _full_edges(edge: Floats, text: str) -> list[Finding]:
    """Find full edges, unless they are usual here: music and noise have neither start nor end."""
    known = edge[np.isfinite(edge)]
    if not len(known) or np.median(known) >= FULL_EDGE:
        return []
    return past(edge, FULL_EDGE, LOUD_EDGE, lambda item: Message(text, {"level": edge[item]}))


def _frame_levels(mono: Floats, n_frame: int) -> Floats:
    """Return ``(n_frames,)`` levels in dB; a clip shorter than a frame is one."""
    n_frame = min(n_frame, len(mono))
    n_frames = len(mono) // n_frame
    power = np.square(mono[: n_frames * n_frame]).reshape(n_frames, n_frame).mean(axis=1)
    levels: Floats = 10 * np.log10(power + FLOOR_POWER)
    return levels


def _level(mono: Floats) -> float:
    return float(10 * np.log10(np.square(mono).mean() + FLOOR_POWER))


def _mean_level(levels: Floats) -> float:
    """Return the level of the mean power."""
    return float(10 * np.log10((10 ** (levels / 10)).mean()))


def _flat_share(samples: Samples) -> float:
    """Return the share of samples in runs at the highest or lowest value of their channel.

    Counting samples at a clip's own extremes, whatever these are, finds crests that were cut off
    before the clip was made quieter (Laguna & Lerch, "An Efficient Algorithm for Clipping
    Detection and Declipping Audio", AES 2016).
    """
    low, high = samples.min(axis=0), samples.max(axis=0)
    margin = FLAT_SHARE * (high - low)
    shares = [_in_runs(is_flat) for is_flat in (samples >= high - margin, samples <= low + margin)]
    return float(np.max(np.add(*shares)))


def _in_runs(is_flat: np.typing.NDArray[np.bool_]) -> Floats:
    """Return ``(n_channels,)`` shares of samples that begin a run of `FLAT_RUN`."""
    n_starts = len(is_flat) - FLAT_RUN + 1
    if n_starts <= 0:
        return np.zeros(is_flat.shape[1])
    begins = np.logical_and.reduce([is_flat[i : i + n_starts] for i in range(FLAT_RUN)])
    shares: Floats = begins.sum(axis=0) / len(is_flat)
    return shares
