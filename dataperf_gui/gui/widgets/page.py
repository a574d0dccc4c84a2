"""Content that scrolls where its window is too small for it, and fills it where it is not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

ROOM = 0.9
"""Share of the screen's height that a dialog takes at most."""


class Page(QScrollArea):
    """A widget, as large as there is room for and never smaller than it can be.

    `QScrollArea` makes what wraps its words as high as it would like to be, and so scrolls where
    nothing has to; this asks for the least height instead.

    Parameters
    ----------
    content : QWidget
        What is shown; owned by the page.
    is_wide : bool
        Whether it may be wider than the page, and scroll sideways.
    """

    def __init__(self, content: QWidget, *, is_wide: bool = True) -> None:
        super().__init__()
        self.content, self._is_wide = content, is_wide
        self._has_bar = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not is_wide:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        """Return what the content wants, as far as the screen has room for it."""
        screen = QGuiApplication.primaryScreen().availableSize()
        return self.content.sizeHint().boundedTo(screen * ROOM)

    def minimumSizeHint(self) -> QSize:
        """Return a width without scrolling sideways, where that is not wanted."""
        hint = super().minimumSizeHint()
        if not self._is_wide:
            bar = self.verticalScrollBar().sizeHint().width() if self._has_bar else 0
            hint.setWidth(self.content.minimumSizeHint().width() + bar)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content the new room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the content the room: it may have changed while it was hidden."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again where the content has other wishes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return done

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        width, height = self._least(room)
        bars = self.verticalScrollBar().sizeHint().width()
        if width > room.width():  # a bar below takes some of the height
            room -= QSize(0, bars)
        if self._has_bar != (height > room.height()):
            self._has_bar = not self._has_bar
            self.updateGeometry()
        if self._has_bar:
            width, height = self._least(room - QSize(bars, 0))
        self.content.resize(width, max(height, room.height()))

    def _least(self, room: QSize) -> tuple[int, int]:
        """Return the width that the content gets in a room, and the least height in it."""
        layout, least = self.content.layout(), self.content.minimumSizeHint()
        least = least.expandedTo(self.content.minimumSize())
        width = max(room.width(), least.width()) if self._is_wide else room.width()
        if layout is not None and layout.hasHeightForWidth():
            return width, max(layout.minimumHeightForWidth(width), self.content.minimumHeight())
        return width, least.height()
