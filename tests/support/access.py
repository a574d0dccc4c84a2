"""What has to hold of every screen for people who use it in another way, as lists of faults."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from dataperf_gui.gui.theme.sizes import LEAST_TARGET
from dataperf_gui.gui.theme.tokens import contrast
from dataperf_gui.gui.widgets.basics import ElidedLabel

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QProgressBar, QTabBar,
)  # fmt: skip
SILENT_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)
TEXT, GRAPHICS = 4.5, 3.0
"""Least contrast (WCAG 2.2: 1.4.3 and 1.4.11)."""
SHARPNESS = 3
"""Times as large as on screen, so that letters have pixels of their full colour."""
AROUND = 4
"""Pixels around a control in which its frame may lie."""
LEAST_RING = 24
"""Pixels that differ at least between a control with and one without the focus."""
MOST_STEPS = 200
PADDING = 4
"""Pixels that a button may lack: there are more around its words."""


def named(widget: QWidget) -> str:
    """Return how a fault calls a widget."""
    words = widget.accessibleName() or widget.objectName()
    if isinstance(widget, QLabel | QAbstractButton):
        words = words or widget.text()
    return f"{type(widget).__name__} “{words[:40]}”"


def shown(root: QWidget) -> Iterator[QWidget]:
    """Return what can be seen or scrolled to, without what Qt makes inside of its own widgets."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not _is_inside(widget):
            yield widget


def _is_inside(widget: QWidget) -> bool:
    """Tell whether a widget is a part of one of Qt's: a header, a list of a combo box."""
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QLineEdit | QAbstractSpinBox | QHeaderView | QTabBar):
            return True
        if widget.isWindow():
            return True
        above = above.parentWidget()
    return False


def is_painted(widget: QWidget) -> bool:
    """Tell whether the program paints a widget, so that Qt does not know what it shows."""
    painter = next((kind for kind in type(widget).__mro__ if "paintEvent" in kind.__dict__), None)
    is_ours = painter is not None and painter.__module__.startswith("dataperf_gui")
    return is_ours and not isinstance(widget, (*CONTROLS, QLabel))


def unnamed(root: QWidget) -> list[str]:
    """Return controls and painted widgets that a screen reader cannot name or tell apart."""
    faults = []
    for widget in shown(root):
        if not isinstance(widget, CONTROLS) and not is_painted(widget):
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        if not found.text(QAccessible.Text.Name).strip():
            faults.append(f"no name: {named(widget)} in {named(widget.parentWidget())}")
        if found.role() in SILENT_ROLES:
            faults.append(f"no role: {named(widget)}")
    return faults


def too_small(root: QWidget) -> list[str]:
    """Return what can be clicked and is smaller than a finger's or a trembling hand's target."""
    faults = []
    for widget in shown(root):
        for what, width, height in _targets(widget):
            if min(width, height) < LEAST_TARGET:
                faults.append(f"too small: {what} in {named(widget)}: {width} x {height}")
    return faults


def _targets(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox):
        yield "control", widget.width(), widget.height()
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield "tab", *widget.tabRect(place).size().toTuple()
    elif isinstance(widget, QAbstractItemView) and _has_rows(widget):
        yield "row", *widget.visualRect(widget.model().index(0, 0)).size().toTuple()


def _has_rows(view: QAbstractItemView) -> bool:
    can_select = view.selectionMode() != QAbstractItemView.SelectionMode.NoSelection
    return can_select and view.model().rowCount() > 0


def unreached(root: QWidget) -> list[str]:
    """Return enabled controls that Tab does not reach, or Shift+Tab not in the same order back."""
    there = walk(root, Qt.Key.Key_Tab)
    back = walk(root, Qt.Key.Key_Backtab)
    reached = {id(widget) for widget in there}
    faults = [
        f"not reached: {named(widget)}"
        for widget in shown(root)
        if _wants_focus(widget) and id(widget) not in reached and not _is_of_group(widget, there)
    ]
    if there and back and _turned(there, back[0]) != back:
        faults.append("Shift+Tab goes another way than Tab")
    return faults


def _wants_focus(widget: QWidget) -> bool:
    is_control = isinstance(widget, CONTROLS) and not isinstance(widget, QProgressBar)
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # The arrows lead through a list from a field beside it.
    is_led = isinstance(widget, QAbstractItemView) and not widget.focusPolicy()
    is_wanted = takes or (is_control and not is_led)
    return widget.isEnabled() and widget.focusProxy() is None and is_wanted


def _is_of_group(widget: QWidget, reached: list[QWidget]) -> bool:
    """Tell whether arrows lead to a radio button: one of its group was reached."""
    if not isinstance(widget, QRadioButton):
        return False
    return any(
        isinstance(each, QRadioButton) and each.group() is widget.group() for each in reached
    )


def walk(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it began; return where it was, in order."""
    here = focus(root)
    if here is not None and not here.focusPolicy() & Qt.FocusPolicy.TabFocus:
        QTest.keyClick(here, key)  # a screen that had the focus to begin with
    first = here = focus(root)
    been: list[QWidget] = []
    for _ in range(MOST_STEPS):
        if here is None:
            return been
        been.append(here)
        QTest.keyClick(here, key)
        here = focus(root)
        if here is first:
            return been
    return been


def focus(root: QWidget) -> QWidget | None:
    """Return where the keyboard is, in the window of `root`."""
    return root.window().focusWidget()


def _turned(there: list[QWidget], first: QWidget) -> list[QWidget]:
    """Return a round the other way, from `first` on."""
    back = there[::-1]
    place = next((i for i, each in enumerate(back) if each is first), 0)
    return back[place:] + back[:place]


def unframed(root: QWidget) -> list[str]:
    """Return controls on the way of the Tab key that look the same with and without the focus."""
    faults = []
    for widget in walk(root, Qt.Key.Key_Tab):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        bring_in_sight(widget)
        with_focus = picture_of(root, widget)
        widget.clearFocus()
        without = picture_of(root, widget)
        if n_differing(with_focus, without) < LEAST_RING:
            faults.append(f"no frame: {named(widget)}")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    return faults


def bring_in_sight(widget: QWidget) -> None:
    """Scroll to a widget, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def picture_of(root: QWidget, widget: QWidget) -> QImage:
    """Return what a window looks like at and around a widget."""
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    place = place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(root.rect())
    image = QImage(place.size(), QImage.Format.Format_RGB32)
    root.render(image, QPoint(0, 0), QRegion(place))
    return image


def n_differing(first: QImage, second: QImage) -> int:
    """Count pixels whose colours have a contrast of 3 and more between two pictures."""
    one, other = luminances(first), luminances(second)
    if one.shape != other.shape:
        return one.size
    light, dark = np.maximum(one, other), np.minimum(one, other)
    return int(np.count_nonzero((light + 0.05) / (dark + 0.05) >= GRAPHICS))


def luminances(image: QImage) -> np.ndarray:
    """Return the relative luminance (WCAG 2.2) of each pixel, ``(height, width)`` in 0..1."""
    pixels = pixels_of(image) / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def pixels_of(image: QImage) -> np.ndarray:
    """Return red, green and blue of each pixel, ``(height, width, 3)``."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def pale(root: QWidget) -> list[str]:
    """Return labels and buttons whose words stand out too little from what is behind them."""
    faults, pixels = [], sharp_pixels_of(root)
    for widget in shown(root):
        is_text = isinstance(widget, QLabel) and bool(widget.text().strip())
        is_button = isinstance(widget, QAbstractButton) and bool(widget.text().strip())
        is_seen = widget.visibleRegion().boundingRect() == widget.rect()
        if (is_text or is_button) and is_seen and min(widget.width(), widget.height()) > 4:
            found = contrast_of(pixels, root, widget)
            if found < TEXT:
                state = "" if widget.isEnabled() else " (off)"
                faults.append(f"pale: {named(widget)}{state}: {found:.1f}")
    return faults


def sharp_pixels_of(root: QWidget) -> np.ndarray:
    """Return what a window looks like on a very sharp screen, a number a pixel."""
    image = QImage(root.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    root.render(image)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1) & 0xFFFFFF


def contrast_of(pixels: np.ndarray, root: QWidget, widget: QWidget) -> float:
    """Return the contrast between the ground of a widget and what stands out most from it."""
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    seen = place & QRect(QPoint(0, 0), root.size())
    top, left = SHARPNESS * seen.top(), SHARPNESS * seen.left()
    part = pixels[top : top + SHARPNESS * seen.height(), left : left + SHARPNESS * seen.width()]
    if seen.width() < place.width() or seen.height() < place.height() or not part.size:
        return TEXT  # scrolled out of sight: looked at where it is in sight
    colours, counts = np.unique(part, return_counts=True)
    ground = f"#{colours[counts.argmax()]:06x}"
    often = colours[counts >= SHARPNESS * SHARPNESS // 2]
    return max((contrast(f"#{each:06x}", ground) for each in often), default=1.0)


def cut(root: QWidget) -> set[str]:
    """Return texts that are not shown whole, and controls that something cuts off."""
    faults = set()
    for widget in shown(root):
        if isinstance(widget, QLabel) and widget.text() and _is_text_cut(widget):
            faults.add(f"cut: {named(widget)}")
        if isinstance(widget, QAbstractButton) and widget.text():
            least = widget.minimumSizeHint()
            if min(widget.width() - least.width(), widget.height() - least.height()) < -PADDING:
                faults.add(f"cut: {named(widget)}")
        if isinstance(widget, (*CONTROLS, QLabel)) and (by := _cut_off_by(widget, root)):
            faults.add(f"cut off by {by}: {named(widget)}")
    return faults


def _is_text_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if isinstance(label, ElidedLabel):
        return label.fontMetrics().horizontalAdvance(label.text()) > room.width() + 1
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def _cut_off_by(widget: QWidget, root: QWidget) -> str:
    """Return which ancestor shows only a part of a widget, and cannot be scrolled."""
    above = widget.parentWidget()
    while above is not None and above is not root.parentWidget():
        scrolled = above.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is above:
            return ""
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            return named(above)
        above = above.parentWidget()
    return ""


def faults(root: QWidget) -> list[str]:
    """Return all that is wrong with a window as it is."""
    if not isinstance(root, QDialog):
        root.window().activateWindow()
        QTest.qWaitForWindowActive(root.window())
    return [*unnamed(root), *too_small(root), *unreached(root), *unframed(root), *pale(root)]
