"""A speech encoder given as an ONNX file; needs the optional extra ``onnx``."""

from pathlib import Path

import numpy as np
import scipy.signal

from dataperf_gui.arrays import Features
from dataperf_gui.data.onnx_network import open_network
from dataperf_gui.data.sounds import Clip
from dataperf_gui.data.spectrogram import mono
from dataperf_gui.messages import DataPerfError

RATE = 16_000
"""In Hz; what published speech encoders were trained on."""
SHORTEST_S = 0.1
"""Shorter clips are filled up with silence: encoders look at windows of 25 ms and more."""


class OnnxSpeechEncoder:
    """A network from sounds to vectors.

    Parameters
    ----------
    path : Path
        An ONNX file with one float32 input ``(1 or n, n_samples)`` of sound at 16 kHz, where
        n_samples is free. Of the first output ``(1, ..., n_features)`` the mean over all frames is
        used.

    Raises
    ------
    DataPerfError
        onnxruntime is not installed, or the file is no such network.
    """

    def __init__(self, path: Path) -> None:
        self._network = open_network(path)
        inputs = self._network.inputs
        if len(inputs) != 1 or not _takes_sounds(*inputs[0][1:]):
            raise DataPerfError(
                "{file} takes {inputs}; sounds need one float32 input (n, n_samples)",
                file=path, inputs=list(inputs),
            )  # fmt: skip

    def transform(self, clip: Clip) -> Features:
        """Return ``(n_features,)`` of a clip.

        Raises
        ------
        DataPerfError
            The network failed on it, or gave something else than numbers.
        """
        samples = mono(clip)
        if clip.rate != RATE:
            samples = scipy.signal.resample_poly(samples, RATE, clip.rate)
        missing = max(round(SHORTEST_S * RATE) - len(samples), 0)
        padded = np.pad(samples, (0, missing)).astype(np.float32)
        output = self._network.run(padded[None])
        mean: Features = output.reshape(-1, output.shape[-1]).mean(axis=0)
        return mean


def _takes_sounds(kind: str, shape: object) -> bool:
    """Whether an input is float32 of shape (n or 1, n_samples), n_samples free."""
    if kind != "tensor(float)" or not isinstance(shape, list) or len(shape) != 2:
        return False
    n, n_samples = shape
    return not isinstance(n_samples, int) and (n == 1 or not isinstance(n, int))
