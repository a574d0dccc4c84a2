"""The item that is pointed at, beside the pointer: what it looks like, and what is said of it."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.map.source import About
from dataperf_gui.gui.review.tiles import draw_fitted, draw_stand_in
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_width
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.painted import describe

PICTURE = 144
"""Logical pixels."""
NO_ITEM = -1
THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
AWAY = 18
"""Pixels from the point."""
SETTLED_MS = 250
"""After which the pointer can go onto the card; one that only passes is not held up by it."""
WAY_MS = 400
"""How long the pointer may be on its way there."""


class Picture(QWidget):
    """A picture, or the spectrogram of a clip; decoded behind the window."""

    def __init__(self, loader: ImageLoader, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._loader, self._theme = loader, theme
        self.item = NO_ITEM
        self.setFixedSize(QSize(PICTURE, PICTURE))
        describe(self, QAccessible.Role.Graphic, tr("Item"))
        loader.loaded.connect(self._on_loaded)

    @property
    def has_picture(self) -> bool:
        """Whether the picture of the item is decoded."""
        return self.item != NO_ITEM and self._image() is not None

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the picture, or a field with the item's number where there is none."""
        if self.item == NO_ITEM:
            return
        painter, image = QPainter(self), self._image()
        if image is not None:
            draw_fitted(painter, image, self.rect())
        else:
            draw_stand_in(painter, self.rect(), self.item, self._loader, self._theme)

    def _image(self) -> QImage | None:
        return self._loader.request(self.item, round(PICTURE * self.devicePixelRatioF()))

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        if self.item in items:
            self.update()


class HoverCard(QFrame):
    """Lies on the map beside the pointer, and lets all clicks through.

    With a button on it the pointer can go there, and the card stays while it is there.

    Parameters
    ----------
    loader : ImageLoader
        Decodes; closed by its owner.
    theme : Theme
        Colours.
    parent : QWidget
        The map.
    button : QWidget, optional
        What can be done with the item.
    """

    left = Signal()
    """The pointer is neither on the card nor on its way there."""

    def __init__(
        self, loader: ImageLoader, theme: Theme, parent: QWidget, button: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._map, self._button = parent, button
        self.setProperty("role", "card")
        self.setMouseTracking(True)
        self._settle, self._way = QTimer(self), QTimer(self)
        for timer, wait_ms, slot in (
            (self._settle, SETTLED_MS, self._on_settled), (self._way, WAY_MS, self._on_way_over),
        ):  # fmt: skip
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(slot)
        self.setAttribute(THROUGH)
        self.picture = Picture(loader, theme, self)
        self.picture.setVisible(loader.has_media)
        self.key = ElidedLabel(role="strong", mode=Qt.TextElideMode.ElideMiddle)
        self.label = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.reason = label(role="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.key, self.label, self.reason):
            column.addWidget(widget)
        if button is not None:
            column.addWidget(button)
        keep_width(self, PICTURE + 8 * GRID)
        self.hide()

    def show_item(self, item: int, about: About, at: QPointF) -> None:
        """Show an item beside a place of the map."""
        self.picture.item = item
        self.picture.update()
        self.key.setText(about.key)
        self.label.setText(tr("{label} · {state}", label=about.label, state=about.state))
        self.reason.setText(about.reason)
        self.reason.setVisible(bool(about.reason))
        self.setFixedHeight(self._height())
        self._place(at)
        self.show()
        self.raise_()
        self.keep()
        self.setAttribute(THROUGH)
        if self._button is not None:
            self._settle.start()

    def keep(self) -> None:
        """Stay: the pointer is on the item."""
        self._way.stop()

    def let_go(self) -> None:
        """Tell that the pointer has left, unless it comes here."""
        if self._button is None or self.testAttribute(THROUGH):
            self.left.emit()
        else:
            self._way.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Go, unless the pointer comes back."""
        super().leaveEvent(event)
        self.let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep what lies below from being pointed at."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep what lies below from being clicked."""
        event.accept()

    @Slot()
    def _on_settled(self) -> None:
        self.setAttribute(THROUGH, on=False)

    @Slot()
    def _on_way_over(self) -> None:
        if not self.underMouse():
            self.left.emit()

    def _height(self) -> int:
        """Return the height that the texts need at the card's width."""
        layout = self.layout()
        height: int = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        return max(height, self.minimumSizeHint().height())

    def _place(self, at: QPointF) -> None:
        area = self._map.rect()
        x = at.x() + AWAY
        if x + self.width() > area.width():
            x = at.x() - AWAY - self.width()
        y = min(max(at.y() - self.height() / 2, 0), max(area.height() - self.height(), 0))
        self.move(round(max(x, 0)), round(y))
