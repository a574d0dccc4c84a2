"""What screen readers are told of widgets that the program paints itself."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from dataperf_gui.gui.theme.theme import Theme

ROLE = "accessible-role"
"""Name of the dynamic property."""
FRAME = 2
"""Pixels."""


def describe(widget: QWidget, role: QAccessible.Role, name: str, value: str = "") -> None:
    """Say what a painted widget is, what it is called and what it shows.

    Parameters
    ----------
    widget : QWidget
        Painted by itself: without this, Qt knows nothing but that it is there.
    role : QAccessible.Role
        What it is.
    name : str
        What it is called.
    value : str
        What it shows, in words.
    """
    widget.setProperty(ROLE, role.value)
    widget.setAccessibleName(name)
    show_value(widget, value)


def show_value(widget: QWidget, value: str) -> None:
    """Say what a painted widget shows now."""
    if widget.accessibleDescription() != value:
        widget.setAccessibleDescription(value)


def paint_focus(painter: QPainter, widget: QWidget, theme: Theme) -> None:
    """Frame a painted widget that has the focus, as the style sheet frames others."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), FRAME))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = FRAME / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), 7, 7)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something when it has said what it is at."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


def install_roles(application: QApplication) -> None:
    """Let Qt ask for the roles that `describe` has set; done once."""
    if not application.property(ROLE):
        application.setProperty(ROLE, "asked for")
        QAccessible.installFactory(_made)


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a painted widget; None leaves others to Qt."""
    role = thing.property(ROLE) if isinstance(thing, QWidget) else None
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, QAccessible.Role(role), "")
