"""What the scoring programs of all challenges share."""

import json
import sys
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.boards.receipts import make_receipt

Reference = Mapping[str, NDArray[Any]]
"""The sealed arrays by name."""
Scores = dict[str, float]
"""Task to score."""
SCORE = "score"
"""Key of the number that ranks entries: the mean over the tasks."""
ORIGIN = ("challenge", "data", "program")
"""What a receipt says that no scorer can find out: the challenge's id, the digest of its data, and
the version of the program whose scorer it is."""
REFERENCE = "reference.npz"


class BadEntry(Exception):  # noqa: N818 - an outcome, not an error of the program
    """The entry breaks a rule; the text says which, and in which file."""


def read_text(entry: Path, name: str) -> str:
    """Return the text of a file of the entry.

    Raises
    ------
    BadEntry
        It is missing, or no UTF-8 text.
    """
    try:
        return (entry / name).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadEntry(f"{name} is missing or no UTF-8 text") from error


def run(score: Callable[[Reference, Path], Scores], place: Path, out: Path) -> int:
    """Score ``place/res`` by ``place/ref`` into ``out/scores.json``; return the exit code."""
    with np.load(place / "ref" / REFERENCE, allow_pickle=False) as arrays:
        reference = {name: arrays[name] for name in arrays.files}
    out.mkdir(parents=True, exist_ok=True)
    try:
        scores = score(reference, place / "res")
    except BadEntry as error:
        sys.stderr.write(f"refused: {error}\n")
        return 2
    mean = float(np.mean(list(scores.values())))
    (out / "receipt.json").write_text(
        _receipt(reference, place / "res", mean, scores), encoding="utf-8"
    )
    scores = {SCORE: mean, **scores}
    (out / "scores.json").write_text(json.dumps(scores), encoding="utf-8")
    rows = "".join(f"<tr><td>{escape(k)}</td><td>{v:.6g}</td></tr>" for k, v in scores.items())
    page = f'<!doctype html><meta charset="utf-8"><title>Scores</title><table>{rows}</table>'
    (out / "detailed_results.html").write_text(page, encoding="utf-8")
    return 0


def _receipt(reference: Reference, entry: Path, score: float, scores: Scores) -> str:
    """Return the receipt that the program itself gives for these files."""
    challenge, data, program = (str(reference[name]) for name in ORIGIN)
    return make_receipt(
        challenge,
        data,
        {path.name: path.read_bytes() for path in entry.iterdir()},
        score,
        scores,
        reference["board seeds"].tolist(),
        "",
        program,
    )
