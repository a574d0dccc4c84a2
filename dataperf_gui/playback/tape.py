"""What is being played: hands out samples and knows which of them is heard now."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from time import perf_counter

import numpy as np

from dataperf_gui.data.sounds import Clip, Samples

N_CHANNELS = 2


@dataclass(frozen=True, eq=False, slots=True)
class Passage:
    """What to play, and how.

    Parameters
    ----------
    clip : Clip
        From which it is.
    start_s, end_s : float
        The part to play, in seconds of the clip.
    from_s : float
        Where to begin within it.
    is_looped : bool
        Whether it begins again at its end, until stopped.
    speed : float
        0.5 to 1.5; the pitch stays.
    """

    clip: Clip
    start_s: float
    end_s: float
    from_s: float
    is_looped: bool = False
    speed: float = 1.0


class Tape:
    """The samples of one passage on their way to the device.

    Parameters
    ----------
    samples : Samples
        ``(n_samples, 2)`` at the passage's speed.
    passage : Passage
        What is played.
    queued_s : float
        What the device holds of earlier samples when it asks for more, in seconds.
    clock : callable
        Seconds.
    """

    def __init__(
        self, samples: Samples, passage: Passage, queued_s: float,
        clock: Callable[[], float] = perf_counter,
    ) -> None:  # fmt: skip
        self._samples, self._passage, self._clock = samples, passage, clock
        self._queued_s = queued_s
        frames = passage.clip.rate / passage.speed
        self._start = min(max(round(passage.start_s * frames), 0), len(samples) - 1)
        self._end = min(max(round(passage.end_s * frames), self._start + 1), len(samples))
        offset = round(passage.from_s * frames) - self._start
        self._offset = offset if 0 <= offset < self._end - self._start else 0
        self._lock = Lock()
        self._n_before, self._n_handed, self._asked_at = 0, 0, clock()
        self._n_heard = 0.0

    def read(self, out: Samples) -> None:
        """Fill `out`, ``(n, 2)``, with the next samples; with silence where there are no more."""
        filled, length = 0, self._end - self._start
        place = self._offset + self._n_handed
        while filled < len(out) and (self._passage.is_looped or place < length):
            first = self._start + place % length
            n = min(len(out) - filled, self._end - first)
            out[filled : filled + n] = self._samples[first : first + n]
            filled, place = filled + n, place + n
        out[filled:] = 0
        with self._lock:
            self._n_before, self._asked_at = self._n_handed, self._clock()
            self._n_handed += len(out)

    @property
    def position(self) -> float:
        """What is heard now, in seconds of the clip.

        The samples handed over less those that the device still held then, and on from there by
        the clock; never backwards.
        """
        passage, place = self._passage, self._offset + self._count()
        length = self._end - self._start
        within = place % length if passage.is_looped else min(place, length)
        return (self._start + within) * passage.speed / passage.clip.rate

    @property
    def is_over(self) -> bool:
        """Whether the last sample was heard."""
        if self._passage.is_looped:
            return False
        return self._offset + self._count() >= self._end - self._start

    def _count(self) -> float:
        """Return how many samples were heard."""
        rate = self._passage.clip.rate
        with self._lock:
            since = self._clock() - self._asked_at - self._queued_s
            count = min(max(self._n_before + since * rate, self._n_heard), self._n_handed)
            self._n_heard = count
        return count


def stereo(samples: Samples) -> Samples:
    """Return two channels, ``(n, 2)``: of one the same twice, of more than two the mean."""
    if samples.shape[1] == N_CHANNELS:
        return samples
    mean: Samples = samples.mean(axis=1, keepdims=True, dtype=np.float32)
    return np.repeat(mean, N_CHANNELS, axis=1)
