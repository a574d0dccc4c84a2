"""One sheet of little pictures, printed at thousands of places with one call."""

from typing import cast

import numpy as np
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from dataperf_gui.arrays import Features, Ints

FIELDS = 10
"""Numbers of a `QPainter.PixmapFragment`: place, part of the sheet, scales, turn, opacity."""


class Sheet:
    """Little pictures of one size in rows and columns.

    Parameters
    ----------
    rows, columns : int
        How many.
    side : int
        Of each, logical pixels.
    ratio : float
        Pixels to a logical one.
    """

    def __init__(self, rows: int, columns: int, side: int, ratio: float) -> None:
        self._cell, self._ratio = round(side * ratio), ratio
        self._side = side
        self.pixmap = QPixmap(columns * self._cell, rows * self._cell)
        self.pixmap.fill(Qt.GlobalColor.transparent)

    def begin(self, painter: QPainter, row: int, column: int) -> None:
        """Let `painter`, at work on the sheet, draw around the middle of one picture."""
        painter.resetTransform()
        painter.translate((column + 0.5) * self._cell, (row + 0.5) * self._cell)
        painter.scale(self._ratio, self._ratio)

    def cut(self, row: int, column: int) -> QPixmap:
        """Return one picture by itself."""
        part = self.pixmap.copy(column * self._cell, row * self._cell, self._cell, self._cell)
        part.setDevicePixelRatio(self._ratio)
        return part

    def print(self, painter: QPainter, places: Features, rows: Ints, columns: Ints) -> None:
        """Print pictures with their middles at places.

        Python would need longer to call `drawPixmap` for each than Qt to draw them all.

        Parameters
        ----------
        painter : QPainter
            Of the widget.
        places : Features
            ``(n, 2)`` logical pixels.
        rows, columns : Ints
            ``(n,)`` which picture.
        """
        if not len(places):
            return
        parts = np.zeros((len(places), FIELDS))
        parts[:, :2] = places
        parts[:, 2], parts[:, 3] = columns * self._cell, rows * self._cell
        parts[:, 4:6] = self._cell
        parts[:, 6:8] = 1 / self._ratio
        parts[:, 9] = 1.0
        # Qt takes a pointer to the first one, which Python can only make of an address; the
        # array lives until the call has returned.
        first = shiboken6.wrapInstance(parts.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(cast("QPainter.PixmapFragment", first), len(parts), self.pixmap)
