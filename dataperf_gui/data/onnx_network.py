"""Opens encoders given as ONNX files; needs the optional extra ``onnx``."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.messages import DataPerfError

Shape = Sequence[int | str | None]
"""Of an input; free sizes are no integers."""


@dataclass(frozen=True, slots=True)
class Network:
    """An opened network.

    Parameters
    ----------
    path : Path
        The file.
    inputs : sequence
        Name, type and shape of each input.
    session : Any
        ``onnxruntime.InferenceSession``.
    """

    path: Path
    inputs: Sequence[tuple[str, str, Shape]]
    session: Any

    def run(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the first output for the first input.

        Raises
        ------
        DataPerfError
            The network fails on them, or gives something else than finite numbers.
        """
        try:
            output = self.session.run(None, {self.inputs[0][0]: values})[0]
            result = np.asarray(output).astype(np.float32)
        except Exception as error:
            raise unusable(self.path, error) from error
        if not np.isfinite(result).all():
            raise unusable(self.path, ValueError("its output is not finite"))
        return result


def open_network(path: Path) -> Network:
    """Open an ONNX file for the processor.

    Raises
    ------
    DataPerfError
        onnxruntime is not installed, or the file is no network.
    """
    try:
        import onnxruntime  # noqa: PLC0415 - optional
    except ImportError as error:
        raise DataPerfError(
            "ONNX encoders need the optional part: pip install 'dataperf-gui[onnx]'"
        ) from error
    if not path.is_file():
        raise DataPerfError("{file} cannot be found; check the path", file=path)
    try:
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    except Exception as error:
        raise unusable(path, error) from error
    inputs = [(each.name, each.type, each.shape) for each in session.get_inputs()]
    return Network(path, inputs, session)


def unusable(path: Path, error: Exception) -> DataPerfError:
    """Return what to say of a network that does not work."""
    return DataPerfError(
        "{file} cannot be used as an encoder ({reason}); export it again as ONNX",
        file=path, reason=error,
    )  # fmt: skip
