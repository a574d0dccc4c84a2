"""Saves what the Compare screen shows."""

from collections.abc import Sequence
from pathlib import Path

from dataperf_gui.compare.chart import chart
from dataperf_gui.compare.curves import Curve, Goal
from dataperf_gui.compare.painting import save_chart
from dataperf_gui.messages import DataPerfError, Voice

FILTERS = ("PNG (*.png)", "SVG (*.svg)", "CSV (*.csv)")
"""Of the dialog, the first one chosen at first."""


def save(
    path: str,
    kind: str,
    curves: Sequence[Curve],
    goal: Goal,
    title: str,
    metric: str,
    voice: Voice,
) -> Path:
    """Write a picture or a table, as the name ends or else as `kind` says; return where.

    Raises
    ------
    DataPerfError
        It cannot be written there.
    """
    place = Path(path)
    if place.suffix.lower() not in {".png", ".svg", ".csv"}:
        place = place.with_name(f"{place.name}.{(kind or FILTERS[0])[:3].lower()}")
    if place.suffix.lower() == ".csv":
        from dataperf_gui.compare.tables import curves_table  # noqa: PLC0415 - pandas is slow

        try:
            curves_table(curves).to_csv(place, index=False)
        except OSError as error:
            raise DataPerfError(
                "{file} cannot be written ({reason}); choose another place",
                file=place, reason=error.strerror or error,
            ) from error  # fmt: skip
    else:
        save_chart(chart(curves, goal, title, metric, voice), place)
    return place
