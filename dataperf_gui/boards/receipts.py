"""Receipts: what a score was made of, as one text that is equal wherever the score is made."""

import json
import platform
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version
from typing import Any

PROGRAM = "dataperf-gui"
LIBRARIES = ("numpy", "scipy", "scikit-learn")
"""Packages beside the program whose versions may move a score."""


def make_receipt(
    challenge: str,
    data: str,
    files: Mapping[str, bytes],
    score: float | None,
    per_task: Mapping[str, float],
    seeds: Sequence[int],
    journal_head: str,
    program: str = "",
) -> str:
    """Return the canonical JSON text of a score's receipt.

    Parameters
    ----------
    challenge : str
        Challenge id.
    data : str
        Digest of the data that the entry was scored on.
    files : Mapping[str, bytes]
        The submission; its digests go into the receipt.
    score : float or None
        Over all sub-tasks.
    per_task : Mapping[str, float]
        Sub-task to its score.
    seeds : sequence of int
        Of the test model.
    journal_head : str
        Last hash of the session's journal; empty where no person decided.
    program : str
        Version of the program, where it is not installed: in an exported scorer.
    """
    versions = {"python": platform.python_version(), PROGRAM: program or version(PROGRAM)}
    content: dict[str, Any] = {
        "challenge": challenge,
        "data": data,
        "files": {name: sha256(content).hexdigest() for name, content in files.items()},
        "score": score,
        "per_task": dict(per_task),
        "seeds": list(seeds),
        "journal_head": journal_head,
        "versions": versions | {name: version(name) for name in LIBRARIES},
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)


def differences(before: str, after: str) -> dict[str, tuple[Any, Any]]:
    """Return what two receipts disagree on: name to what each of them says."""
    old, new = json.loads(before), json.loads(after)
    return {
        name: (old.get(name), new.get(name))
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    }
