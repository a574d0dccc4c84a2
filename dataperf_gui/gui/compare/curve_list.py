"""The list beside the picture: which curves are wanted, and which line is whose."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.oracles import VALUE_FIRST, WRONG_FIRST
from dataperf_gui.compare.tasks import BAND_SEEDS, RANDOM
from dataperf_gui.gui.compare.series import look_of, title_of
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.fields import Tick
from dataperf_gui.gui.widgets.painted import describe
from dataperf_gui.strategies import DEFAULT_STRATEGY
from dataperf_gui.strategies.registry import entries

AT_FIRST = (PERSON, DEFAULT_STRATEGY, "adaptive-consensus", RANDOM, WRONG_FIRST)
"""What is ticked when the screen is first shown."""


class Swatch(QWidget):
    """A piece of a curve's line."""

    def __init__(self) -> None:
        super().__init__()
        self._pen = QPen()
        self.setFixedSize(QSize(32, 16))
        describe(self, QAccessible.Role.Graphic, tr("Its line in the picture"))

    def show_pen(self, pen: QPen) -> None:
        """Show another line."""
        self._pen = pen
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line across."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))


class CurveList(QScrollArea):
    """Names with a box to tick, in groups of like with like.

    Parameters
    ----------
    theme : Theme
        Colours.
    has_truth : bool
        Whether true labels are known: orders that know them can be drawn.
    has_validation : bool
        Whether there are clean items that strategies may look at.
    """

    changed = Signal()
    """Another choice."""

    def __init__(self, theme: Theme, *, has_truth: bool, has_validation: bool) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, Tick] = {}
        self._swatches: dict[str, Swatch] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Curves to show"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        keep_free(self._column, 0, 0, GRID, 0)
        self._column.setSpacing(2)
        plain, helped = _strategies(has_validation=has_validation)
        self.order = (*plain, *helped)
        self._add_group("", (PERSON,))
        self._add_group(tr("Strategies"), plain)
        if helped:
            self._add_group(tr("Strategies that look at clean items"), helped)
        oracles = (WRONG_FIRST, VALUE_FIRST) if has_truth else ()
        self._add_group(tr("For reference"), (RANDOM, *oracles))
        self._column.addStretch(1)
        self.setWidget(inside)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def chosen(self) -> list[str]:
        """The names that are ticked, in the order of the list."""
        return [name for name, box in self._boxes.items() if box.isChecked()]

    def choose(self, names: Iterable[str]) -> None:
        """Tick these names and no others."""
        wanted = set(names)
        for name, box in self._boxes.items():
            box.setChecked(name in wanted)

    def box(self, name: str) -> Tick:
        """Return the box of a name."""
        return self._boxes[name]

    def _add_group(self, heading: str, names: Iterable[str]) -> None:
        if heading:
            self._column.addSpacing(GRID // 2)
            self._column.addWidget(label(heading.upper(), "eyebrow", wraps=True))
        for name in names:
            box = Tick(title_of(name))
            box.setChecked(name in AT_FIRST)
            box.setToolTip(_tip(name))
            box.toggled.connect(self.changed)
            row = QHBoxLayout()
            row.setSpacing(GRID)
            swatch = Swatch()
            row.addWidget(swatch)
            row.addWidget(box, 1)
            self._boxes[name], self._swatches[name] = box, swatch
            self._column.addLayout(row)

    def _on_theme_changed(self) -> None:
        for name, swatch in self._swatches.items():
            swatch.show_pen(look_of(name, self.order, self._theme))


def _strategies(*, has_validation: bool) -> tuple[list[str], list[str]]:
    """Return names of strategies that use given labels alone, and of those that see clean items."""
    plain: list[str] = []
    helped: list[str] = []
    for entry in entries():
        if entry.strategy is None or entry.name == RANDOM:
            continue
        if entry.strategy.needs_validation and not has_validation:
            continue
        sees_clean = entry.strategy.uses_validation and has_validation
        (helped if sees_clean else plain).append(entry.name)
    return plain, helped


def _tip(name: str) -> str:
    tips = {
        PERSON: tr("Your decisions, one after the other, as they are in the journal"),
        RANDOM: tr("{n} random orders; 9 of 10 lie within the band", n=BAND_SEEDS),
        WRONG_FIRST: tr("An order that knows the truth: all wrong labels, in any order (oracle)"),
        VALUE_FIRST: tr("An order that knows the truth: the fix that helps most first (oracle)"),
    }
    if name in tips:
        return tips[name]
    found = next(entry for entry in entries() if entry.name == name)
    return tr(found.strategy.summary) if found.strategy else ""
