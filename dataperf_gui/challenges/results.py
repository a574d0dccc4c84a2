"""``summary.json``, and writing result files all together or not at all."""

import json
import platform
import tempfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from dataperf_gui.challenges.base import ChallengeInfo, Evaluation
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.messages import DataPerfError

LIBRARIES = ("dataperf-gui", "numpy", "scipy", "scikit-learn", "pandas", "pyarrow")
"""Packages whose versions may move a score."""


def summarise(
    info: ChallengeInfo, evaluation: Evaluation, findings: Findings, seconds: float
) -> dict[str, Any]:
    """Return the content of ``summary.json``."""
    return {
        "challenge": info.id,
        "score": evaluation.score,
        "metric": info.metric.name,
        "direction": "higher" if info.metric.higher_is_better else "lower",
        "per_task": dict(evaluation.per_task),
        "warnings": [str(warning) for warning in findings.warnings],
        "versions": {"python": platform.python_version()} | {n: version(n) for n in LIBRARIES},
        "seconds": round(seconds, 3),
        **evaluation.extra,
    }


def as_json(content: object) -> str:
    """Return `content` as indented JSON with a final newline; NaN is an error."""
    return json.dumps(content, indent=2, allow_nan=False) + "\n"


def write_together(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write `files` into `folder`, so that a failure leaves no half of them.

    Everything is written beside its place first and then moved, which only renames; a folder in
    the place of a file is found before the first move.

    Raises
    ------
    DataPerfError
        The folder cannot be made or written to.
    """
    for name in files:
        if (folder / name).is_dir():
            raise DataPerfError(
                "{path} is a folder where a file has to go; move it away or choose another folder",
                path=folder / name,
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".writing-") as draft:
            for name, text in files.items():
                content = text.encode() if isinstance(text, str) else text
                (Path(draft) / name).write_bytes(content)
            for name in files:
                (Path(draft) / name).replace(folder / name)
    except OSError as error:
        raise DataPerfError(
            "{folder}: cannot write here ({reason}); choose another folder",
            folder=folder,
            reason=error.strerror or error,
        ) from error
