"""Other libraries' data values, computed in environments of their own.

pyDVL and datascope want an older numpy than the program, so each is asked through its own
interpreter: ``PYDVL_PYTHON`` and ``DATASCOPE_PYTHON`` name them (``python -m venv FOLDER`` and
``FOLDER/bin/pip install pyDVL==0.10.0``). This file is also what that interpreter runs.
"""

import json
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import numpy as np

PYTHONS = {"pyDVL": "PYDVL_PYTHON", "datascope": "DATASCOPE_PYTHON"}
"""Library to the variable that names the interpreter that has it."""


@dataclass(frozen=True)
class Valued:
    """What a library says."""

    values: Any
    """``(n_samples,)``."""
    seconds: float
    """How long the values took, without start and imports."""
    library: str
    """Name and version."""


def ask(library: str, X: Any, y: Any, X_validation: Any, y_validation: Any, k: int) -> Valued:
    """Return KNN-Shapley values by `library`, on one thread.

    Raises
    ------
    LookupError
        No interpreter is named for it.
    """
    python = os.environ.get(PYTHONS[library])
    if not python:
        raise LookupError(f"{PYTHONS[library]} names no interpreter")
    with TemporaryDirectory() as folder:
        data, out = Path(folder) / "data.npz", Path(folder) / "values.npy"
        np.savez(data, X=X, y=y, X_validation=X_validation, y_validation=y_validation)
        command = [python, "-W", "ignore", __file__, library, str(k), str(data), str(out)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        said = json.loads(done.stdout.splitlines()[-1])
        return Valued(np.load(out), said["seconds"], said["library"])


def by_pydvl(k: int) -> Callable[..., Any]:
    """Return what values rows with pyDVL, as its documentation does it."""
    from pydvl.valuation import Dataset, KNNShapleyValuation  # noqa: PLC0415 - not in ours
    from sklearn.neighbors import KNeighborsClassifier  # noqa: PLC0415

    def values(X: Any, y: Any, X_validation: Any, y_validation: Any) -> Any:
        model = KNeighborsClassifier(n_neighbors=k)
        method = KNNShapleyValuation(model, Dataset(X_validation, y_validation), progress=False)
        return method.fit(Dataset(X, y)).result.values

    return values


def by_datascope(k: int) -> Callable[..., Any]:
    """Return what values rows with datascope's neighbour method."""
    from datascope.importance.shapley import ShapleyImportance  # noqa: PLC0415 - not in ours
    from datascope.importance.utility import SklearnModelAccuracy  # noqa: PLC0415
    from sklearn.neighbors import KNeighborsClassifier  # noqa: PLC0415

    def values(X: Any, y: Any, X_validation: Any, y_validation: Any) -> Any:
        utility = SklearnModelAccuracy(KNeighborsClassifier(n_neighbors=k))
        importance = ShapleyImportance(method="neighbor", utility=utility, nn_k=k)
        return np.array(list(importance.fit(X, y).score(X_validation, y_validation)))

    return values


def main(library: str, k: str, data: str, out: str) -> None:
    """Value rows, save the values and print how long that took."""
    warnings.simplefilter("ignore")
    value = {"pyDVL": by_pydvl, "datascope": by_datascope}[library](int(k))
    arrays = dict(np.load(data))
    started = perf_counter()
    values = value(**arrays)
    seconds = perf_counter() - started
    np.save(out, np.asarray(values, dtype=float))
    said = {"seconds": seconds, "library": f"{library} {version(library)}"}
    sys.stdout.write(f"{json.dumps(said)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
