"""The list beside the picture of spending: which curves are wanted, and which line is whose."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.tasks import BAND_SEEDS, RANDOM
from dataperf_gui.gui.compare.curve_list import Swatch
from dataperf_gui.gui.compare.series import look_of
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.fields import Tick


class SpendingList(QScrollArea):
    """Names with a box to tick.

    Parameters
    ----------
    theme : Theme
        Colours.
    titles : Mapping[str, str]
        Strategy to what the screen calls it; the one to begin with first.
    """

    changed = Signal()
    """Another choice."""

    def __init__(self, theme: Theme, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._theme, self._titles = theme, titles
        self._boxes: dict[str, Tick] = {}
        self._swatches: dict[str, Swatch] = {}
        self._order = tuple(name for name in titles if name != RANDOM)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Curves to show"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        keep_free(self._column, 0, 0, GRID, 0)
        self._column.setSpacing(2)
        self._add(PERSON, tr("What you chose, for each amount that you had spent"))
        self._column.addWidget(label(tr("Strategies").upper(), "eyebrow"))
        for name in self._order:
            self._add(name, tr("Asked anew for each of several budgets"))
        if RANDOM in titles:
            self._column.addWidget(label(tr("For reference").upper(), "eyebrow"))
            tip = tr("{n} random choices for each budget; 9 of 10 lie within the band",
                     n=BAND_SEEDS)  # fmt: skip
            self._add(RANDOM, tip)
        self._column.addStretch(1)
        self.setWidget(inside)
        for name in (PERSON, *self._order[:1], RANDOM):
            if name in self._boxes:
                self._boxes[name].setChecked(True)
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

    def title(self, name: str) -> str:
        """Return what the screen calls a curve."""
        return tr("You") if name == PERSON else tr(self._titles.get(name, name))

    def look(self, name: str) -> QPen:
        """Return the pen of a curve."""
        return look_of(name, self._order, self._theme)

    def _add(self, name: str, tip: str) -> None:
        box, swatch, row = Tick(self.title(name)), Swatch(), QHBoxLayout()
        box.setToolTip(tip)
        box.toggled.connect(self.changed)
        row.setSpacing(GRID)
        row.addWidget(swatch)
        row.addWidget(box, 1)
        self._boxes[name], self._swatches[name] = box, swatch
        self._column.addLayout(row)

    def _on_theme_changed(self) -> None:
        for name, swatch in self._swatches.items():
            swatch.show_pen(self.look(name))
