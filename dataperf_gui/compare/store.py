"""Finished curves on the disk, so that a run that was ended goes on where it was."""

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from dataperf_gui import __version__
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve, Mode
from dataperf_gui.messages import DataPerfError


class CurveStore:
    """A file with a finished curve on each line, written through as it is added.

    A line that was not written to its end counts as not there. Lines of other data, or of another
    version of the program, are passed over.

    Parameters
    ----------
    path : Path
        The file; it need not exist.
    bench : Bench
        What the curves are of.

    Raises
    ------
    DataPerfError
        The file is there and cannot be read.
    """

    def __init__(self, path: Path, bench: Bench) -> None:
        self.path = path
        self._key = _key(bench)
        self._curves: dict[tuple[str, Mode, int], Curve] = {}
        try:
            lines = path.read_bytes().splitlines() if path.exists() else []
        except OSError as error:
            raise DataPerfError(
                "{path} cannot be read ({reason}); move it away", path=path, reason=error
            ) from error
        for line in lines:
            with suppress(ValueError, KeyError, TypeError):  # torn, or not ours
                self._take(json.loads(line))

    def get(self, name: str, mode: Mode, seed: int) -> Curve | None:
        """Return a finished curve, None where it is not finished."""
        return self._curves.get((name, mode, seed))

    def add(self, curve: Curve) -> None:
        """Keep a curve over all training items; on the disk on return.

        Raises
        ------
        DataPerfError
            The file cannot be written.
        """
        line = json.dumps(
            {
                "key": self._key,
                "name": curve.name,
                "mode": curve.mode,
                "seed": curve.seed,
                "items": curve.items.tolist(),
                "labels": curve.labels.tolist(),
                "scores": curve.scores.tolist(),
                "rank_seconds": curve.rank_seconds,
            }
        )
        try:
            with self.path.open("ab") as file:
                file.write(f"\n{line}\n".encode())  # the first ends a line that was torn
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DataPerfError(
                "{path} cannot be written ({reason}); choose another folder, or make room",
                path=self.path,
                reason=error.strerror or error,
            ) from error
        self._curves[curve.name, curve.mode, curve.seed] = curve

    def remove(self) -> None:
        """Remove the file: everything is finished."""
        self.path.unlink(missing_ok=True)
        self._curves.clear()

    def _take(self, content: dict[str, Any]) -> None:
        if content["key"] != self._key:
            return
        items = np.array(content["items"], dtype=np.intp)
        scores = np.array(content["scores"], dtype=np.float64)
        if len(scores) != len(items) + 1:
            raise ValueError("a point is missing")
        curve = Curve(
            name=str(content["name"]),
            mode=Mode(content["mode"]),
            seed=int(content["seed"]),
            items=items,
            labels=np.array(content["labels"], dtype=np.int32),
            inspected=np.arange(len(scores)),
            scores=scores,
            rank_seconds=content["rank_seconds"],
        )
        self._curves[curve.name, curve.mode, curve.seed] = curve


def _key(bench: Bench) -> str:
    """Digest what a curve depends on besides its name, mode and seed."""
    dataset = bench.dataset
    digest = sha256(f"{__version__} {dataset.fingerprint} {type(bench.model).__name__}".encode())
    digest.update(np.ascontiguousarray(bench.features).data)
    if dataset.truth is not None:
        digest.update(np.ascontiguousarray(dataset.truth).data)
    return digest.hexdigest()
