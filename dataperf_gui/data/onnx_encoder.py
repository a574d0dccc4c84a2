"""An image encoder given as an ONNX file; needs the optional extra ``onnx``."""

from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Features, Pixels
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
        An ONNX file with one float32 input ``(n, 3, height, width)``; the first output is used,
        flattened to a row a picture.

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
        try:
            import onnxruntime  # noqa: PLC0415 - optional
        except ImportError as error:
            raise DataPerfError(
                "ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'"
            ) from error
        if not path.is_file():
            raise DataPerfError("{file} cannot be found; check the path", file=path)
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            raise _unusable(path, error) from error
        self._path = path
        entrance = self._session.get_inputs()[0]
        shape = entrance.shape
        if len(self._session.get_inputs()) != 1 or len(shape) != 4 or shape[1] != 3:
            raise DataPerfError(
                "{file} takes an input of shape {shape}; pictures need (n, 3, height, width)",
                file=path, shape=shape,
            )  # fmt: skip
        self._input = entrance.name
        self.side = shape[2] if isinstance(shape[2], int) else DEFAULT_SIDE

    def transform(self, pictures: Pixels) -> Features:
        """Return ``(n, n_features)`` of ``(n, side, side, 3)`` pictures.

        Raises
        ------
        DataPerfError
            The network failed on them.
        """
        scaled = (pictures.astype(np.float32) / 255 - MEAN) / SPREAD
        batch = np.ascontiguousarray(scaled.transpose(0, 3, 1, 2))
        try:
            vectors = self._session.run(None, {self._input: batch})[0]
        except Exception as error:
            raise _unusable(self._path, error) from error
        return np.asarray(vectors, dtype=np.float32).reshape(len(pictures), -1)


def _unusable(path: Path, error: Exception) -> DataPerfError:
    return DataPerfError(
        "{file} cannot be used as an encoder ({reason}); export it again as ONNX",
        file=path, reason=error,
    )  # fmt: skip
