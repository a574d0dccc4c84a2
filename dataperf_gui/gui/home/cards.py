"""Cards of the Home screen: a heading, a sentence, perhaps a picture, and one button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import KeyButton
from dataperf_gui.gui.widgets.painted import describe
from dataperf_gui.session.store import Recent

COVER_HEIGHT = 88
COVER_ICON = 32
COVER_RADIUS = 6


class Cover(QWidget):
    """A picture cut to its field, or an icon where there is none.

    Parameters
    ----------
    theme : Theme
        Colours.
    image : QImage or None
        The picture.
    icon : str
        What stands for a missing picture.
    """

    def __init__(self, theme: Theme, image: QImage | None, icon: str) -> None:
        super().__init__()
        self._theme, self._image, self._icon = theme, image, icon
        describe(self, QAccessible.Role.Graphic, tr("Picture of what is inside"))
        follow_type(self, lambda: self.setFixedHeight(px(COVER_HEIGHT)))
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the middle of the picture, or the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QPainterPath()
        field.addRoundedRect(self.rect(), COVER_RADIUS, COVER_RADIUS)
        painter.setClipPath(field)
        painter.fillRect(self.rect(), self._theme.colour("hover"))
        ratio = self.devicePixelRatioF()
        if self._image is None:
            drawn = pixmap(self._icon, self._theme.tokens.muted, COVER_ICON, ratio)
            side = COVER_ICON
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, drawn)
            return
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        scaled = self._image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, scaled)


class Card(QFrame):
    """A thing to work on; Return on its button, or a click anywhere, starts it.

    Parameters
    ----------
    title : str
        The heading.
    sentence : QLabel
        What it is.
    button : KeyButton
        What starts it.
    picture : QWidget
        Shown above the heading; at its left where the card is wide.
    is_wide : bool
        Whether picture and text stand side by side.
    """

    chosen = Signal()

    def __init__(
        self,
        title: str,
        sentence: QLabel,
        button: KeyButton,
        picture: QWidget,
        *,
        is_wide: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence.text())
        self.title, self.button = title, button
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        box = QBoxLayout(direction, self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addWidget(picture, 1 if is_wide else 0)
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        box.addLayout(self._column, 1)
        self._fill(sentence)

    def add_progress(self, recent: Recent, score: str) -> None:
        """Show how far the session is and its last score."""
        done, total = recent.chosen or (recent.decided, recent.n_train)
        if recent.spent is not None:
            done, total = round(recent.spent[0]), round(recent.spent[1])
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setMaximum(max(total, 1))
        bar.setValue(done)
        text = (
            tr("{done:,} of {total:,} decided", done=done, total=total)
            if recent.chosen is None
            else tr("{n} of {limit} chosen", n=done, limit=total)
        )
        if recent.spent is not None:
            text = tr("{done} of {total} spent", done=done, total=total)
        bar.setAccessibleName(text)
        words = QHBoxLayout()
        words.addWidget(label(text, "muted"))
        words.addStretch(1)
        words.addWidget(label(score, "figure"))
        place = self._column.count() - 1
        self._column.insertLayout(place, words)
        self._column.insertWidget(place + 1, bar)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Start when clicked anywhere."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Return when the button has the focus; outside dialogs Qt leaves that out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, sentence: QLabel) -> None:
        self._column.addWidget(ElidedLabel(self.title, "heading", Qt.TextElideMode.ElideMiddle))
        self._column.addWidget(sentence)
        self._column.addStretch(1)
        self.button.setAccessibleName(f"{self.button.shown_text}: {self.title}")
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self._column.addLayout(row)
