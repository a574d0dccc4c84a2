"""What reports of every kind of session say alike."""

import platform
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from itertools import pairwise

from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import steps

PAUSE_S = 60.0
"""What was on screen for longer counts as so long: the person was away."""
LIBRARIES = ("dataperf-gui", "numpy", "scipy", "scikit-learn")
"""Packages whose versions may move a score."""
SEED = 0
"""Of the bootstrap."""


def versions() -> tuple[tuple[str, str], ...]:
    """Return name and version of what may move a score."""
    return (
        ("Python", platform.python_version()),
        *((name, version(name)) for name in LIBRARIES),
    )


def minutes_on_screen(journal: Sequence[Decision]) -> float:
    """Return how long items were looked at, see `PAUSE_S`."""
    return sum(min(row.shown.seconds, PAUSE_S) for row in journal) / 60


def minutes_between(created: str, journal: Sequence[Decision]) -> float:
    """Return the time from step to step, see `PAUSE_S`; where nothing says what was on screen.

    Parameters
    ----------
    created : str
        When the session began, as in its header.
    journal : sequence of Decision
        All rows.
    """
    moments = [datetime.fromisoformat(when) for when in
               (created, *(step[0].when for step in steps(journal)))]  # fmt: skip
    gaps = ((after - before).total_seconds() for before, after in pairwise(moments))
    return sum(min(max(gap, 0.0), PAUSE_S) for gap in gaps) / 60
