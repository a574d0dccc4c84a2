"""Cards of the Home screen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label

CARD_WIDTH = 340
PICTURE_HEIGHT = 120


class Picture(QWidget):
    """A picture that fills its width, cut at the edges."""

    def __init__(self, image: QImage | None) -> None:
        super().__init__()
        self._image = image
        self.setFixedHeight(PICTURE_HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the middle of the picture."""
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(self.width(), self.height()) * self.devicePixelRatioF()
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = self._image.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        drawn = QPixmap.fromImage(scaled)
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawPixmap(0, 0, drawn)


class Card(QFrame):
    """A thing to work on; Return, Space or a click starts it.

    Parameters
    ----------
    title, text : str
        Heading and one sentence.
    button : str
        What the button says.
    is_primary : bool
        Whether its button is the screen's filled one.
    """

    chosen = Signal()

    def __init__(
        self, title: str, text: str, button: str, *, is_primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(CARD_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        self.column.addWidget(ElidedLabel(title, "heading"))
        sentence = label(text, "muted", wraps=True)
        sentence.setMinimumHeight(2 * sentence.fontMetrics().lineSpacing() + 4)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(sentence)
        self.column.addStretch(1)
        self.button = QPushButton(button)
        self.button.setProperty("primary", is_primary)
        self.button.setAccessibleName(f"{button}: {title}")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.chosen)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addLayout(row)

    def add_picture(self, image: QImage) -> None:
        """Show a picture above the heading."""
        self.column.insertWidget(0, Picture(image))

    def add_progress(self, done: int, total: int, score: str) -> None:
        """Show how far the session is and its last score."""
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setMaximum(max(total, 1))
        bar.setValue(done)
        text = tr("{done} of {total} decided", done=done, total=total)
        bar.setAccessibleName(text)
        row = QHBoxLayout()
        row.addWidget(label(text, "muted"))
        row.addStretch(1)
        row.addWidget(label(score, "muted"))
        place = self.column.count() - 1
        self.column.insertWidget(place, bar)
        self.column.insertLayout(place + 1, row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Start when clicked anywhere."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Return when the button has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
            return
        super().keyPressEvent(event)


def contact_sheet(theme: Theme, images: list[QImage], columns: int) -> QImage:
    """Put small pictures side by side, for a card."""
    side, gap = 56, 6
    rows = -(-len(images) // columns)
    size = QSize(columns * (side + gap) + gap, rows * (side + gap) + gap)
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(theme.colour("hover"))
    painter = QPainter(sheet)
    for place, image in enumerate(images):
        left = gap + place % columns * (side + gap)
        top = gap + place // columns * (side + gap)
        painter.drawImage(
            left, top,
            image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            ),
        )  # fmt: skip
    painter.end()
    return sheet
