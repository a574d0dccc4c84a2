"""Sizes that grow with the type: a person may want letters up to twice as large as usual."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLayout, QWidget

BASE_POINTS = 10
"""Of the type at its usual size."""
SMALL = 0.85
"""Share of the usual size that small print has."""
LEAST_TARGET = 24
"""Pixels of the smallest thing to click (WCAG 2.2, 2.5.8)."""


def type_scale() -> float:
    """Return how many times as large as usual the type is."""
    return QApplication.font().pointSizeF() / BASE_POINTS


def px(pixels: float) -> int:
    """Return the pixels that something with words in it takes, from those at the usual type."""
    return round(pixels * type_scale())


def small(font: QFont) -> QFont:
    """Return a font for small print."""
    smaller = QFont(font)
    smaller.setPointSizeF(SMALL * font.pointSizeF())
    return smaller


def follow_type(widget: QWidget, fit: Callable[[], object]) -> None:
    """Call `fit` now, and again whenever the type gets another size.

    Parameters
    ----------
    widget : QWidget
        Whose sizes `fit` sets; when it goes, this ends.
    fit : callable
        Sets sizes by `px`.
    """
    _Follower(widget, fit)
    fit()


def keep_width(widget: QWidget, pixels: float) -> None:
    """Make a widget as wide as so many pixels are at the usual type, now and later."""
    follow_type(widget, lambda: widget.setFixedWidth(px(pixels)))


def keep_between(widget: QWidget, least: float, most: float) -> None:
    """Keep the width of a widget between two in pixels at the usual type, now and later."""

    def fit() -> None:
        widget.setMinimumWidth(px(least))
        widget.setMaximumWidth(px(most))

    follow_type(widget, fit)


def keep_height(widget: QWidget, pixels: float) -> None:
    """Make a widget as high as so many pixels are at the usual type, now and later."""
    follow_type(widget, lambda: widget.setFixedHeight(px(pixels)))


def keep_free(box: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Set margins that differ at the sides: Qt does not turn them round itself."""
    is_turned = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if is_turned else (start, end)
    box.setContentsMargins(left, top, right, bottom)


class _Follower(QObject):
    """Hears that the application has another font."""

    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._fit = fit
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit after the widget itself has heard of it."""
        if event.type() == QEvent.Type.ApplicationFontChange and watched is self.parent():
            self._fit()
        return False
