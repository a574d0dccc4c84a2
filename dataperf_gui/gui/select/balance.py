"""How many items of each group are chosen, as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.widgets.basics import placed
from dataperf_gui.gui.widgets.painted import describe, show_value

LINE = 19
NAME_WIDTH, COUNT_WIDTH = 84, 26
BAR_HEIGHT = 8


class Balance(QWidget):
    """A bar a group; the longest fills the width.

    Parameters
    ----------
    theme : Theme
        Colours.
    groups : sequence of str
        Their names.
    """

    def __init__(self, theme: Theme, groups: Sequence[str]) -> None:
        super().__init__()
        self._theme, self._groups = theme, tuple(groups)
        self.counts = [0] * len(self._groups)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        describe(self, QAccessible.Role.Chart, tr("Chosen of each group"))
        follow_type(self, lambda: self.setFixedHeight(px(LINE) * len(self._groups)))
        self.show_counts(self.counts)

    def sizeHint(self) -> QSize:
        """Return a size with a line for each group."""
        return QSize(px(200), px(LINE) * len(self._groups))

    def show_counts(self, counts: list[int]) -> None:
        """Show other counts."""
        self.counts = counts
        pairs = zip(self._groups, counts, strict=True)
        words = ", ".join(f"{group} {n}" for group, n in pairs)
        show_value(self, words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw name, bar and count of each group; a missing group is said in words, too."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(*self.counts, 1)
        metrics = QFontMetrics(self.font())
        named, counted, line = px(NAME_WIDTH), px(COUNT_WIDTH), px(LINE)
        room = self.width() - named - counted
        for place, (group, n) in enumerate(zip(self._groups, self.counts, strict=True)):
            top = place * line
            painter.setPen(self._theme.colour("text" if n else "muted"))
            name = metrics.elidedText(group, Qt.TextElideMode.ElideRight, named - 6)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(placed(self, 0, top, named, line), middle, name)
            count = placed(self, self.width() - counted, top, counted, line)
            painter.drawText(count, middle | int(Qt.AlignmentFlag.AlignRight), str(n))
            self._paint_bar(painter, QRectF(named, top, room, line), n / most)

    def _paint_bar(self, painter: QPainter, place: QRectF, share: float) -> None:
        thick = px(BAR_HEIGHT)
        top = place.center().y() - thick / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        radius = thick / 2
        full = placed(self, place.left(), top, place.width(), thick)
        painter.drawRoundedRect(full, radius, radius)
        if share:
            painter.setBrush(self._theme.colour("accent"))
            width = max(place.width() * share, thick)
            filled = placed(self, place.left(), top, width, thick)
            painter.drawRoundedRect(filled, radius, radius)
