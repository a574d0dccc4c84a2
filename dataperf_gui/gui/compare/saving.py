"""Saves what the Compare screen shows."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.compare.chart import chart
from dataperf_gui.compare.curves import Curve, Goal
from dataperf_gui.compare.painting import save_chart
from dataperf_gui.compare.spending import BudgetedTask, SpendingCurve, SpendingGoal
from dataperf_gui.messages import DataPerfError, Voice

if TYPE_CHECKING:
    import pandas as pd

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
    place = _named(path, kind)
    if place.suffix.lower() == ".csv":
        from dataperf_gui.compare.tables import curves_table  # noqa: PLC0415 - pandas is slow

        _write_csv(curves_table(curves), place)
    else:
        save_chart(chart(curves, goal, title, metric, voice), place)
    return place


def save_spending(
    path: str, kind: str, curves: Sequence[SpendingCurve], task: BudgetedTask,
    goal: SpendingGoal | None, voice: Voice,
) -> Path:  # fmt: skip
    """Write a picture or a table of curves against budget, see `save`; return where.

    Raises
    ------
    DataPerfError
        It cannot be written there.
    """
    from dataperf_gui.compare.spending_chart import (  # noqa: PLC0415 - pandas is slow
        spending_chart,
        spending_table,
    )

    place = _named(path, kind)
    if place.suffix.lower() == ".csv":
        _write_csv(spending_table(curves), place)
    else:
        save_chart(spending_chart(curves, task, goal, voice), place)
    return place


def _named(path: str, kind: str) -> Path:
    """Return a path that ends as one of the kinds does."""
    place = Path(path)
    if place.suffix.lower() in {".png", ".svg", ".csv"}:
        return place
    return place.with_name(f"{place.name}.{(kind or FILTERS[0])[:3].lower()}")


def _write_csv(table: "pd.DataFrame", place: Path) -> None:
    try:
        table.to_csv(place, index=False)
    except OSError as error:
        raise DataPerfError(
            "{file} cannot be written ({reason}); choose another place",
            file=place, reason=error.strerror or error,
        ) from error  # fmt: skip
