"""Why an item is suspected: a sentence, the model's probabilities, the nearest neighbours."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.evidence import Bar, Neighbour
from dataperf_gui.gui.review.tiles import draw_fitted, draw_stand_in
from dataperf_gui.gui.texts import percent, tr
from dataperf_gui.gui.theme.sizes import follow_type, px, small
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label, placed
from dataperf_gui.gui.widgets.painted import announce, describe, show_value

ROW_HEIGHT = 20
NEIGHBOUR_SIDE, NEIGHBOUR_TEXT = 50, 18
A_ROW, BETWEEN = 5, 10
"""Neighbours side by side, and the pixels between their pictures."""
WALKING = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -A_ROW, Qt.Key.Key_Down: A_ROW,
    Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0,
}  # fmt: skip
"""Keys and by how many neighbours they go on; 0 opens."""


class ProbabilityBars(QWidget):
    """The likeliest classes as bars; given and suggested are marked by word and colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, QAccessible.Role.Chart, tr("What the model thinks"))

    def sizeHint(self) -> QSize:
        """Return a row a class."""
        return QSize(px(240), px(ROW_HEIGHT) * max(len(self._bars), 1))

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other probabilities."""
        if len(bars) != len(self._bars):
            self.updateGeometry()
        self._bars = bars
        words = _marks()
        parts = (f"{bar.name} {percent(bar.probability)} {words[bar.mark]}".strip() for bar in bars)
        show_value(self, ", ".join(parts))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw name, bar, percentage and mark of each class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = _marks()
        for row, bar in enumerate(self._bars):
            self._paint_bar(painter, row * px(ROW_HEIGHT), bar, words[bar.mark])

    def _paint_bar(self, painter: QPainter, top: int, bar: Bar, word: str) -> None:
        metrics = QFontMetrics(self.font())
        name_width, height = self.width() * 3 // 10, px(ROW_HEIGHT)
        number_width = metrics.horizontalAdvance(f"{percent(1)} ")
        word_width, thick = self._word_width(metrics), px(8)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.setPen(self._theme.colour("text"))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, name_width - 8)
        painter.drawText(placed(self, 0, top, name_width, height), middle, name)
        full = self.width() - name_width - number_width - word_width
        middle_top = top + (height - thick) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        place = placed(self, name_width, middle_top, full, thick)
        painter.drawRoundedRect(place, thick / 2, thick / 2)
        painter.setBrush(self._theme.colour(bar.mark or "muted"))
        filled = placed(self, name_width, middle_top, max(full * bar.probability, 3), thick)
        painter.drawRoundedRect(filled, thick / 2, thick / 2)
        painter.setPen(self._theme.colour("text"))
        number = placed(self, name_width + full, top, number_width, height)
        painter.drawText(number, right, percent(bar.probability))
        painter.setPen(self._theme.colour("muted"))
        said = placed(self, self.width() - word_width, top, word_width, height)
        painter.drawText(said, right, word)

    def _word_width(self, metrics: QFontMetrics) -> int:
        """Return the room for the longest word of this language."""
        return max(metrics.horizontalAdvance(f" {word}") for word in _marks().values())


def _marks() -> dict[str, str]:
    """Return what is said of the bars of the given and of the suggested label."""
    return {"given": tr("given"), "suggested": tr("suggested"), "": ""}


class NeighbourRow(QWidget):
    """The nearest neighbours as small pictures with their labels.

    A click opens one; with the focus, the arrows walk along them and Return opens.
    """

    opened = Signal(int)
    largest = 112
    """Side of a picture, in pixels, where there is room."""

    def __init__(self, theme: Theme, loader: ImageLoader) -> None:
        super().__init__()
        self._theme, self._loader = theme, loader
        self._neighbours: Sequence[Neighbour] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, QAccessible.Role.List, tr("The items most like it"))
        loader.loaded.connect(self._on_loaded)

    def sizeHint(self) -> QSize:
        """Return room for two rows of five, as large as the width allows."""
        return QSize(px(260), 2 * _neighbour_height(self._fitting(self._beside())))

    def minimumSizeHint(self) -> QSize:
        """Return room for one row: where there is less for two, the second is left out."""
        return QSize(px(260), _neighbour_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height with another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @property
    def items(self) -> list[int]:
        """The neighbours that are shown."""
        return [neighbour.item for neighbour in self._neighbours]

    def show_neighbours(self, neighbours: Sequence[Neighbour]) -> None:
        """Show other neighbours."""
        self._neighbours, self._current = neighbours, 0
        show_value(self, ", ".join(neighbour.label for neighbour in neighbours))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that walk and open before the screen's shortcuts take them."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in WALKING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, open with Return."""
        n = min(len(self._neighbours), len(self._places()))
        if event.key() not in WALKING or not n:
            super().keyPressEvent(event)
            return
        step = WALKING[Qt.Key(event.key())]
        if step == 0:
            self.opened.emit(self._neighbours[self._current].item)
        else:
            is_turned = self.isRightToLeft() and abs(step) == 1
            step = -step if is_turned else step
            self._current = min(max(self._current + step, 0), n - 1)
            announce(self, self._neighbours[self._current].label)
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
        if self.hasFocus() and self._neighbours:
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.drawRoundedRect(self._places()[self._current].adjusted(1, 1, -1, -1), 5, 5)

    def _places(self) -> list[QRect]:
        height = _neighbour_height(self._side())
        step = max(self.width() // A_ROW, NEIGHBOUR_SIDE + 2)
        n = A_ROW * (self.height() // height)
        return [
            placed(self, i % A_ROW * step, i // A_ROW * height, step - 4, height - 2).toRect()
            for i in range(n)
        ]

    def _beside(self) -> int:
        """Return the side for which five have room in a row."""
        return self.width() // A_ROW - BETWEEN

    def _fitting(self, side: int) -> int:
        return min(max(side, NEIGHBOUR_SIDE), self.largest)

    def _side(self) -> int:
        """Return how large a picture is: two rows of five have to fit."""
        below = self.height() // 2 - _neighbour_height(0)
        return self._fitting(min(self._beside(), below))

    def _paint(self, painter: QPainter, place: QRect, neighbour: Neighbour) -> None:
        side = self._side()
        left = place.left() + (place.width() - side) // 2
        picture = QRect(left, place.top() + 1, side, side)
        wanted = round(side * self.devicePixelRatioF())
        image = self._loader.request(neighbour.item, wanted, can_wait=True)
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
        font = small(self.font())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = QFontMetrics(font).elidedText(
            neighbour.label, Qt.TextElideMode.ElideMiddle, place.width()
        )
        below = QRect(place.left(), picture.bottom() + 1, place.width(), px(NEIGHBOUR_TEXT))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), text)

    def _on_loaded(self, items: set[int]) -> None:
        for place, neighbour in zip(self._places(), self._neighbours, strict=False):
            if neighbour.item in items:
                self.update(place)


def _neighbour_height(side: int = NEIGHBOUR_SIDE) -> int:
    """Return the pixels of a neighbour with its label."""
    return side + px(NEIGHBOUR_TEXT) + 4


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
        follow_type(
            self.reason,
            lambda: self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing()),
        )
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
