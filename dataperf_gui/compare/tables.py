"""Curves and figures as tables: what is written to files and printed."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.figures import Row
from dataperf_gui.messages import words
from dataperf_gui.scoring.intervals import Interval

COLUMNS = ("strategy", "seed", "fixes", "score")
TITLES = {
    "fraction_to_target": words("fixes to 95 %"),
    "area": words("area"),
    "precision_at_25": words("first 25"),
    "precision_at_50": words("first 50"),
    "precision_at_100": words("first 100"),
    "average_precision": words("average precision"),
    "rank_seconds": words("seconds"),
}
"""Field of `Figures` to the head of its column."""


def curves_table(curves: Sequence[Curve]) -> pd.DataFrame:
    """Return curves one below the other, a row a point, with the columns `COLUMNS`.

    ``fixes`` counts the items inspected, as the challenge does: an item whose label was right
    costs one too. It begins at 0; where a person came back to items, the last score counts.
    """
    parts = []
    for curve in curves:
        last = np.flatnonzero(np.diff(curve.inspected, append=np.iinfo(np.intp).max))
        columns = (curve.name, curve.seed, curve.inspected[last], curve.scores[last])
        parts.append(pd.DataFrame(dict(zip(COLUMNS, columns, strict=True))))
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(COLUMNS))


def figures_text(rows: Sequence[Row]) -> str:
    """Return the table of figures for a terminal; the width of an interval over seeds after ±."""
    cells = [["", *TITLES.values()]]
    cells += [[row.name, *(_shown(row.figures[field]) for field in TITLES)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for first, *others in cells:
        right = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        lines.append("  ".join([first.ljust(widths[0]), *right]))
    return "\n".join(lines)


def _shown(value: Interval | None) -> str:
    if value is None:
        return "-"
    return f"{value.value:.3f}" + (f" ±{value.margin:.3f}" if value.margin else "")
