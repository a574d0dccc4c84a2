"""`Clip`: a sound as numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""``(n_samples, n_channels)``, full scale = -1..1."""


@dataclass(frozen=True, eq=False, slots=True)
class Clip:
    """A decoded sound.

    Parameters
    ----------
    samples : Samples
        ``(n_samples, n_channels)``, at least one of each; full scale is -1..1.
    rate : int
        Samples a second, in Hz.
    """

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate
