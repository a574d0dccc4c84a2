"""Plots without what pyqtgraph adds of its own."""

import pyqtgraph as pg
from PySide6.QtCore import Qt


def plain_plot(**axes: pg.AxisItem) -> pg.PlotWidget:
    """Return a plot without menus and buttons, that no mouse moves, of which nothing outlives it.

    pyqtgraph makes its menus in any case, and as windows of their own.

    Parameters
    ----------
    **axes : AxisItem
        ``bottom``, ``left``, in place of the usual ones.
    """
    plot = pg.PlotWidget(enableMenu=False, axisItems=axes)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    menu = plot.getPlotItem().ctrlMenu
    menu.setParent(plot, menu.windowFlags())
    return plot
