"""An image encoder given as an ONNX file; needs the optional extra ``onnx``."""

from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Features, Pixels
from dataperf_gui.data.onnx_network import Shape, open_network
from dataperf_gui.messages import DataPerfError

DEFAULT_SIDE = 224
"""Pixels squared, where the network takes any size."""
MEAN = np.array([0.485, 0.456, 0.406], dtype=np.float32)
SPREAD = np.array([0.229, 0.224, 0.225], dtype=np.float32)
"""The channel statistics of ImageNet that published encoders expect."""


class OnnxEncoder:
    """A network from pictures to vectors.

    Parameters
    ----------
    path : Path
        An ONNX file with one float32 input ``(n, 3, side, side)``, where n is free or 1; the
        first output is used, flattened to a row a picture.

    Attributes
    ----------
    side : int
        Pixels squared that the network wants.

    Raises
    ------
    DataPerfError
        onnxruntime is not installed, or the file is no such network.
    """

    def __init__(self, path: Path) -> None:
        self._network = open_network(path)
        inputs = self._network.inputs
        if len(inputs) != 1 or not _takes_pictures(*inputs[0][1:]):
            raise DataPerfError(
                "{file} takes {inputs}; pictures need one float32 input (n, 3, side, side)",
                file=path, inputs=list(inputs),
            )  # fmt: skip
        n, _, *sides = inputs[0][2]
        self.side = next((side for side in sides if isinstance(side, int)), DEFAULT_SIDE)
        self._takes_one = n == 1

    def transform(self, pictures: Pixels) -> Features:
        """Return ``(n, n_features)`` of ``(n, side, side, 3)`` pictures.

        Raises
        ------
        DataPerfError
            The network failed on them, or gave something else than numbers.
        """
        scaled = (pictures.astype(np.float32) / 255 - MEAN) / SPREAD
        batch = np.ascontiguousarray(scaled.transpose(0, 3, 1, 2), dtype=np.float32)
        n_parts = len(batch) if self._takes_one else 1
        outputs = [self._network.run(part) for part in np.split(batch, n_parts)]
        return np.concatenate(outputs).reshape(len(pictures), -1)


def _takes_pictures(kind: str, shape: Shape) -> bool:
    """Whether an input is float32 of shape (n or 1, 3, side, side); free sizes are no integers."""
    if kind != "tensor(float)" or len(shape) != 4:
        return False
    n, channels, *sides = shape
    fixed_sides = {side for side in sides if isinstance(side, int)}
    return channels == 3 and len(fixed_sides) <= 1 and (n == 1 or not isinstance(n, int))
