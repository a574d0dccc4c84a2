"""A seller's summary drawn small: values in ten bins, correlations with the label."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from dataperf_gui.arrays import Floats
from dataperf_gui.buying.values import Shape
from dataperf_gui.gui.market.wording import correlation_tip, histogram_tip
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.painted import describe

SMALL = QSize(72, 28)
LARGE = QSize(300, 120)


class Drawing(QWidget):
    """Bars of the seller, and a line of the buyer over them.

    Parameters
    ----------
    theme : Theme
        Colours.
    size : QSize
        Fixed.
    """

    def __init__(self, theme: Theme, size: QSize = SMALL) -> None:
        super().__init__()
        self._theme = theme
        self._shape: Shape | None = None
        describe(self, QAccessible.Role.Chart, "")
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_shape(self, shape: Shape | None) -> None:
        """Show another seller; nothing where its summary cannot be used."""
        self._shape = shape
        tip = self._tip(shape)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw bars and line, or a dash where nothing is known."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shape is None:
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "\N{EN DASH}")
            return
        theirs, own, base = self._figures(self._shape)
        field = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        highest = max(float(np.abs(theirs).max()), float(np.abs(own).max()), 1e-9)
        zero = field.bottom() if base else field.center().y()
        scale = (field.height() if base else field.height() / 2) / highest
        step = field.width() / len(theirs)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(QPointF(field.left(), zero), QPointF(field.right(), zero))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, value in enumerate(theirs.tolist()):
            agrees = base or value * float(own[place]) >= 0
            painter.setBrush(self._theme.colour("accent" if agrees else "suspect"))
            left, height = field.left() + place * step, value * scale
            painter.drawRect(QRectF(left + 0.5, zero - max(height, 0), step - 1, abs(height)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("text"), 1.25))
        points = [
            QPointF(field.left() + (place + 0.5) * step, zero - value * scale)
            for place, value in enumerate(own.tolist())
        ]
        painter.drawPolyline(QPolygonF(points))

    def _figures(self, shape: Shape) -> tuple[Floats, Floats, bool]:
        """Return the seller's and the buyer's figures, and whether the base line is below."""
        raise NotImplementedError

    def _tip(self, shape: Shape | None) -> str:
        raise NotImplementedError


class HistogramDrawing(Drawing):
    """Shares of the values in ten bins, the mean over the columns."""

    def _figures(self, shape: Shape) -> tuple[Floats, Floats, bool]:
        return shape.theirs, shape.own, True

    def _tip(self, shape: Shape | None) -> str:
        return tr("No histogram") if shape is None else histogram_tip(shape)


class CorrelationDrawing(Drawing):
    """Correlations with the label, columns in the order of the buyer's."""

    def _figures(self, shape: Shape) -> tuple[Floats, Floats, bool]:
        return shape.their_correlation, shape.own_correlation, False

    def _tip(self, shape: Shape | None) -> str:
        return tr("No correlations") if shape is None else correlation_tip(shape)
