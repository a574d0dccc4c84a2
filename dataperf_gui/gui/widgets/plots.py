"""Plots without what pyqtgraph adds of its own."""

import pyqtgraph as pg
from PySide6.QtCore import Qt

from dataperf_gui.gui.texts import written


class NumberAxis(pg.AxisItem):  # type: ignore[misc]  # it has no types
    """An axis with numbers as the person's language writes them."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return what stands at the marks."""
        texts: list[str] = super().tickStrings(values, scale, spacing)
        return [written(text) for text in texts]


def plain_plot(**axes: pg.AxisItem) -> pg.PlotWidget:
    """Return a plot without menus and buttons, that no mouse moves, of which nothing outlives it.

    pyqtgraph makes its menus in any case, and as windows of their own.

    Parameters
    ----------
    **axes : AxisItem
        ``bottom``, ``left``, in place of the usual ones.
    """
    both = {side: NumberAxis(side) for side in ("bottom", "left")} | axes
    plot = pg.PlotWidget(enableMenu=False, axisItems=both)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.hideButtons()
    plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers grow so
    plot.setMouseEnabled(x=False, y=False)
    menu = plot.getPlotItem().ctrlMenu
    menu.setParent(plot, menu.windowFlags())
    return plot
