"""Why an item is suspected: a sentence, the model's probabilities, the nearest neighbours."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.evidence import Bar, Neighbour
from dataperf_gui.gui.review.tiles import draw_fitted, draw_stand_in
from dataperf_gui.gui.texts import percent, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label

ROW_HEIGHT = 20
NEIGHBOUR_SIDE = 50
NEIGHBOUR_HEIGHT = NEIGHBOUR_SIDE + 22
"""Pixels of a neighbour with its label."""


class ProbabilityBars(QWidget):
    """The likeliest classes as bars; given and suggested are marked by word and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a row a class."""
        return QSize(240, ROW_HEIGHT * max(len(self._bars), 1))

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other probabilities."""
        if len(bars) != len(self._bars):
            self.updateGeometry()
        self._bars = bars
        self.setAccessibleName(tr("What the model thinks"))
        self.setAccessibleDescription(
            ", ".join(f"{bar.name} {percent(bar.probability)} {bar.mark}" for bar in bars)
        )
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw name, bar, percentage and mark of each class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = {"given": tr("given"), "suggested": tr("suggested"), "": ""}
        for row, bar in enumerate(self._bars):
            self._paint_bar(painter, row * ROW_HEIGHT, bar, words[bar.mark])

    def _paint_bar(self, painter: QPainter, top: int, bar: Bar, word: str) -> None:
        metrics = QFontMetrics(self.font())
        name_width, number_width, word_width = self.width() * 3 // 10, 40, 68
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.setPen(self._theme.colour("text"))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, name_width - 8)
        painter.drawText(QRect(0, top, name_width, ROW_HEIGHT), middle, name)
        full = self.width() - name_width - number_width - word_width
        place = QRectF(name_width, top + 6, full, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(self._theme.colour(bar.mark or "muted"))
        filled = QRectF(place.left(), place.top(), max(full * bar.probability, 3), 8)
        painter.drawRoundedRect(filled, 4, 4)
        painter.setPen(self._theme.colour("text"))
        number = QRect(name_width + full, top, number_width, ROW_HEIGHT)
        painter.drawText(number, right, percent(bar.probability))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QRect(self.width() - word_width, top, word_width, ROW_HEIGHT), right, word)


class NeighbourRow(QWidget):
    """The nearest neighbours as small pictures with their labels."""

    opened = Signal(int)

    def __init__(self, theme: Theme, loader: ImageLoader) -> None:
        super().__init__()
        self._theme, self._loader = theme, loader
        self._neighbours: Sequence[Neighbour] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        loader.loaded.connect(self._on_loaded)

    def sizeHint(self) -> QSize:
        """Return room for two rows of five."""
        return QSize(260, 2 * NEIGHBOUR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return room for one row: where there is less for two, the second is left out."""
        return QSize(260, NEIGHBOUR_HEIGHT)

    @property
    def items(self) -> list[int]:
        """The neighbours that are shown."""
        return [neighbour.item for neighbour in self._neighbours]

    def show_neighbours(self, neighbours: Sequence[Neighbour]) -> None:
        """Show other neighbours."""
        self._neighbours = neighbours
        self.setAccessibleName(tr("The items most like it"))
        self.setAccessibleDescription(", ".join(neighbour.label for neighbour in neighbours))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the neighbour that was clicked."""
        for place, neighbour in zip(self._places(), self._neighbours, strict=False):
            if place.contains(event.position().toPoint()):
                self.opened.emit(neighbour.item)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each neighbour with its label; a dashed frame says that it disagrees."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, neighbour in zip(self._places(), self._neighbours, strict=False):
            if event.region().intersects(place):
                self._paint(painter, place, neighbour)

    def _places(self) -> list[QRect]:
        step = max(self.width() // 5, NEIGHBOUR_SIDE + 2)
        height, n_rows = NEIGHBOUR_HEIGHT, self.height() // NEIGHBOUR_HEIGHT
        return [
            QRect(i % 5 * step, i // 5 * height, step - 4, height - 2) for i in range(5 * n_rows)
        ]

    def _paint(self, painter: QPainter, place: QRect, neighbour: Neighbour) -> None:
        left = place.left() + (place.width() - NEIGHBOUR_SIDE) // 2
        picture = QRect(left, place.top() + 1, NEIGHBOUR_SIDE, NEIGHBOUR_SIDE)
        side = round(NEIGHBOUR_SIDE * self.devicePixelRatioF())
        image = self._loader.request(neighbour.item, side, can_wait=True)
        if image is not None:
            draw_fitted(painter, image, picture.adjusted(3, 3, -3, -3))
        else:
            place_in = picture.adjusted(3, 3, -3, -3)
            draw_stand_in(painter, place_in, neighbour.item, self._loader, self._theme)
        colour = self._theme.colour("given" if neighbour.agrees else "suggested")
        style = Qt.PenStyle.SolidLine if neighbour.agrees else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 1.5, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(picture, 4, 4)
        font = painter.font()
        font.setPointSizeF(8.5)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = QFontMetrics(font).elidedText(
            neighbour.label, Qt.TextElideMode.ElideMiddle, place.width()
        )
        below = QRect(place.left(), picture.bottom() + 1, place.width(), 18)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)

    def _on_loaded(self, items: set[int]) -> None:
        for place, neighbour in zip(self._places(), self._neighbours, strict=False):
            if neighbour.item in items:
                self.update(place)


class EvidencePanel(QWidget):
    """The card below the score.

    Parameters
    ----------
    theme : Theme
        Colours.
    loader : ImageLoader
        Pictures of the neighbours.
    """

    def __init__(self, theme: Theme, loader: ImageLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = label(wraps=True)
        self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing())
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.bars, self.neighbours = ProbabilityBars(theme), NeighbourRow(theme, loader)
        frame, column = card()
        column.setSpacing(GRID - 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(label(tr("Why it is suspected").upper(), "eyebrow"))
        column.addWidget(self.reason)
        self.problems = label(role="strong", wraps=True)
        self.problems.hide()
        column.addWidget(self.problems)
        column.addSpacing(2)
        self._thought = label(tr("What the model thinks").upper(), "eyebrow")
        column.addWidget(self._thought)
        column.addWidget(self.bars)
        column.addSpacing(2)
        self._likeness = label(tr("The items most like it").upper(), "eyebrow")
        column.addWidget(self._likeness)
        column.addWidget(self.neighbours)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def show_problems(self, problems: Sequence[str]) -> None:
        """Say what is wrong with the file itself, beside the doubt about its label."""
        self.problems.setVisible(bool(problems))
        self.problems.setText(tr("The file: {problems}.", problems="; ".join(problems)))

    def show_evidence(self, bars: Sequence[Bar], neighbours: Sequence[Neighbour]) -> None:
        """Show probabilities, the nearest neighbours, and how many of these agree.

        Parameters
        ----------
        bars : sequence of Bar
            Empty before they are computed.
        neighbours : sequence of Neighbour
            Empty before they are known.
        """
        self._thought.setVisible(bool(bars))
        self.bars.setVisible(bool(bars))
        self._likeness.setVisible(bool(neighbours))
        self.neighbours.setVisible(bool(neighbours))
        self.bars.show_bars(bars)
        n_agree = sum(neighbour.agrees for neighbour in neighbours)
        text = tr("Most like it: {n} of {total} agree", n=n_agree, total=len(neighbours))
        self._likeness.setText(text.upper())
        self._likeness.setToolTip(tr("Nearest neighbours; a dashed frame: it has another label"))
        self.neighbours.show_neighbours(neighbours)
