"""The cards beside the map: how to read it, and what is gathered."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.map.palette import SIDE, Markers
from dataperf_gui.gui.map.source import Words
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, keep_width, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import ActionButton

NEAREST = 50
MOST_RINGED = 2_000
SIDE_WIDTH = 292
TEXT_WIDTH = SIDE_WIDTH - 4 * GRID - 2
NUMBER_WIDTH = 64


def paragraph(text: str, width: int, role: str = "") -> QLabel:
    """Return a wrapped text with the height it needs: layouts squeeze it where room is short."""
    made = label(text, role, wraps=True)
    made.ensurePolished()

    def fit() -> None:
        made.setFixedWidth(px(width))
        made.setMinimumHeight(made.heightForWidth(px(width)))

    follow_type(made, fit)
    return made


class ReadingCard(QFrame):
    """Says how to read the map, and how many suspects are ringed.

    Parameters
    ----------
    words : Words
        What is said.
    theme : Theme
        Colours of the markers.
    n_items : int
        On the map.
    """

    ringed = Signal(int)
    """So many suspects are to be ringed."""

    def __init__(self, words: Words, theme: Theme, n_items: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words, self._theme, self._markers = words, theme, Markers(theme, 1)
        self._icons: list[QLabel] = []
        self.count = QSpinBox()
        self.count.setRange(0, min(n_items, MOST_RINGED))
        self.count.setSingleStep(10)
        self.count.setAccessibleName(tr("How many are ringed"))
        self.count.setToolTip(words.ring)
        self.count.setKeyboardTracking(False)
        keep_width(self.count, NUMBER_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID // 2)
        column.addWidget(label(tr("How to read it").upper(), "eyebrow"))
        column.addWidget(paragraph(words.intro, TEXT_WIDTH))
        line = QHBoxLayout()
        line.addWidget(paragraph(words.ring, TEXT_WIDTH - NUMBER_WIDTH - GRID))
        line.addWidget(self.count)
        column.addLayout(line)
        column.addLayout(self._looks())
        if words.left_out:
            column.addWidget(paragraph(words.left_out, TEXT_WIDTH, "muted"))
        self.count.valueChanged.connect(self.ringed)
        theme.changed.connect(self._draw)
        self._draw()

    def _looks(self) -> QGridLayout:
        """Return the looks of markers in two columns."""
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for place, (_, text) in enumerate(self._words.looks):
            icon = QLabel()
            icon.setFixedSize(QSize(SIDE + 2, SIDE + 2))
            self._icons.append(icon)
            grid.addWidget(icon, place // 2, 2 * (place % 2), Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(text), place // 2, 2 * (place % 2) + 1)
        return grid

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for icon, (look, _) in zip(self._icons, self._words.looks, strict=True):
            icon.setPixmap(self._markers.marker(0, look, ratio))


class GroupCard(QFrame):
    """Says how many items are gathered, and what can be done with them.

    Parameters
    ----------
    actions : Actions
        The table.
    n_items : int
        On the map.
    """

    def __init__(self, actions: Actions, n_items: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.count, self.what = label(role="strong"), label(role="muted", wraps=True)
        self.nearest = QSpinBox()
        self.nearest.setRange(1, max(n_items, 1))
        self.nearest.setValue(min(NEAREST, n_items))
        keep_width(self.nearest, NUMBER_WIDTH)
        self.nearest.setAccessibleName(tr("How many of the nearest"))
        self.send = ActionButton(actions, "send_group", is_primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(label(tr("Gathered").upper(), "eyebrow"))
        column.addWidget(self.count)
        column.addWidget(self.what)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(ActionButton(actions, "gather_nearest"), 1)
        line.addWidget(self.nearest)
        column.addLayout(line)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.send, 1)
        ends.addWidget(ActionButton(actions, "clear_group"))
        column.addLayout(ends)
        self.show_group(0, "")

    def show_group(self, n: int, what: str) -> None:
        """Show how many are gathered, and of which classes."""
        self.count.setText(tr("{n} items", n=n) if n else tr("Nothing yet"))
        self.what.setText(what if n else tr("Draw around points, or take the nearest"))
