"""What a detector is given, and what it says: findings about the files, not about the labels."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.data.dataset import Dataset, MediaKind
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message

Table = NDArray[np.void]
"""``(n_items,)`` what was measured on each item, one named column a measure; ``is_read`` is
False where the file could not be decoded."""

LEAST = 0.5
"""Severity of what only just counts as a problem."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something is wrong with the file of an item.

    Parameters
    ----------
    item : int
        Which one.
    severity : float
        0..1; `LEAST` just counts, 1 is beyond doubt.
    reason : Message
        A plain sentence.
    """

    item: int
    severity: float
    reason: Message


@dataclass(frozen=True, eq=False)
class Measured:
    """What detectors look at.

    Parameters
    ----------
    dataset : Dataset
        Names, labels and splits.
    table : Table
        Measures of every item.
    monitor : Monitor
        For detectors that take long.
    """

    dataset: Dataset
    table: Table
    monitor: Monitor

    def column(self, name: str) -> Floats:
        """Return ``(n_items,)`` values of a measure, NaN where the file could not be decoded."""
        return np.where(self.table["is_read"], self.table[name].astype(np.float64), np.nan)


@dataclass(frozen=True, slots=True)
class Detector:
    """Finds one kind of problem.

    Parameters
    ----------
    name : str
        Unique, lower case with hyphens: what the command line and files call it.
    title : str
        What the screen calls it.
    summary : str
        One line.
    kind : MediaKind
        Of items it looks at.
    find : callable
        Turns what was measured into findings.
    """

    name: str
    title: str
    summary: str
    kind: MediaKind
    find: Callable[[Measured], Sequence[Finding]]


@dataclass(frozen=True, eq=False)
class Inspection:
    """The problems of a dataset's files.

    Parameters
    ----------
    findings : Mapping[Detector, sequence of Finding]
        Of every detector that looked, the worst first; empty where nothing was found.
    """

    findings: Mapping[Detector, Sequence[Finding]]

    @property
    def counts(self) -> dict[str, int]:
        """Items found by each detector, by its name."""
        return {detector.name: len(found) for detector, found in self.findings.items()}

    def items(self, name: str = "") -> Ints:
        """Return the items that the detector called `name` found, or any of them; ascending."""
        found = [
            finding.item
            for detector, findings in self.findings.items()
            if name in {"", detector.name}
            for finding in findings
        ]
        return np.unique(np.array(found, dtype=np.intp))

    def reasons(self, item: int) -> list[Message]:
        """Return what is wrong with the file of `item`, the worst first."""
        return self._reasons.get(item, [])

    @cached_property
    def _reasons(self) -> dict[int, list[Message]]:
        every = [finding for findings in self.findings.values() for finding in findings]
        reasons: dict[int, list[Message]] = {}
        for finding in sorted(every, key=lambda finding: -finding.severity):
            reasons.setdefault(finding.item, []).append(finding.reason)
        return reasons


def past(
    values: Floats, limit: float, worst: float, reason: Callable[[int], Message]
) -> list[Finding]:
    """Find the items whose value lies at `limit` or past it, seen on the way to `worst`.

    Parameters
    ----------
    values : Floats
        ``(n_items,)``; NaN is never found.
    limit : float
        Where a problem begins; the severity is `LEAST` there.
    worst : float
        Where the severity reaches 1; below `limit` where low values are the problem.
    reason : callable
        Says of an item what is wrong.
    """
    way = (values - limit) / (worst - limit)
    return [
        Finding(item, float(min(LEAST + (1 - LEAST) * way[item], 1.0)), reason(item))
        for item in np.flatnonzero(way >= 0).tolist()
    ]


OUTLIER = 3.5
"""Robust z from which a value is an outlier (Iglewicz & Hoaglin, "How to Detect and Handle
Outliers", 1993)."""


def outliers(values: Floats, finest: float, reason: Callable[[int], Message]) -> list[Finding]:
    """Find the items far from the rest of the dataset, either way.

    The distance is the robust z of Iglewicz & Hoaglin (1993): from the median, in units of the
    median absolute deviation, scaled to equal a standard deviation where values are normal.

    Parameters
    ----------
    values : Floats
        ``(n_items,)``; NaN where unknown.
    finest : float
        Smallest spread counted with: where all items are alike, a hair's breadth is no problem.
    reason : callable
        Says of an item what is wrong.
    """
    if not np.isfinite(values).any():
        return []
    return past(np.abs(robust_z(values, finest)), OUTLIER, 3 * OUTLIER, reason)


def robust_z(values: Floats, finest: float) -> Floats:
    """Return ``(n_items,)`` signed distances from the median, see `outliers`."""
    z: Floats = (values - np.nanmedian(values)) / max(spread(values), finest)
    return z


def spread(values: Floats) -> float:
    """Return the scaled median absolute deviation of what is known, see `outliers`."""
    return float(1.4826 * np.nanmedian(np.abs(values - np.nanmedian(values))))
