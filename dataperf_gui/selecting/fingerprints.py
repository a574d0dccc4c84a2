"""Pictures of features, for items that have no other."""

import numpy as np

from dataperf_gui.arrays import Features, Pixels


class Fingerprints:
    """A grey field a feature, row by row: items that are alike look alike.

    See `dataperf_gui.data.dataset.Media`.

    Parameters
    ----------
    X : Features
        ``(n, n_features)``; may be mapped from the disk.
    """

    def __init__(self, X: Features) -> None:
        self._X = X

    def image(self, item: int, max_side: int | None = None) -> Pixels:  # noqa: ARG002 - it is small
        """Draw the features of `item` from their least value (dark) to their largest (bright)."""
        values = np.asarray(self._X[item], dtype=np.float64)
        side = int(np.ceil(np.sqrt(len(values))))
        low, high = values.min(), values.max()
        shades = np.zeros(side * side, dtype=np.uint8)
        shades[: len(values)] = np.rint((values - low) * (255 / ((high - low) or 1.0)))
        return np.repeat(shades.reshape(side, side, 1), 3, axis=2)
