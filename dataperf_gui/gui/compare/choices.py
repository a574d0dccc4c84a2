"""What the curves are drawn of, and against what."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dataperf_gui.compare.curves import Mode
from dataperf_gui.gui.compare.plot import Axis
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.gui.widgets.flow import Flow

SEEDS = (1, 5, 10)
"""How often each strategy may rank."""


class Choices(QWidget):
    """Lists: what algorithms do with an item, how many orders of each, the axis, its scale.

    Parameters
    ----------
    has_truth : bool
        Whether items can be given their true labels.
    """

    changed = Signal()
    """Another choice."""

    def __init__(self, *, has_truth: bool) -> None:
        super().__init__()
        self.mode_field, self.seeds_field = Choice(), Choice()
        self.axis_field, self.scale_field = Choice(), Choice()
        self._offer_modes(has_truth=has_truth)
        for n in SEEDS:
            self.seeds_field.addItem(tr("1 seed") if n == 1 else tr("{n} seeds", n=n), n)
        self.seeds_field.setAccessibleName(tr("How often each strategy ranks"))
        self.seeds_field.setToolTip(
            tr("Each strategy ranks so often, with other folds and draws (seeds): how sure are we?")
        )
        self.axis_field.addItem(tr("Items inspected"), Axis.ITEMS)
        self.axis_field.addItem(tr("Seconds of work"), Axis.SECONDS)
        self.axis_field.setAccessibleName(tr("Against what"))
        self.axis_field.setToolTip(
            tr("Seconds: yours as they were; an algorithm's at your pace, after its ranking")
        )
        self.scale_field.addItem(tr("Even scale"), False)
        self.scale_field.addItem(tr("Logarithmic scale"), True)
        self.scale_field.setAccessibleName(tr("Scale"))
        row = Flow(self)
        self._fields = (self.mode_field, self.seeds_field, self.axis_field, self.scale_field)
        for field in self._fields:
            row.addWidget(field)
            field.currentIndexChanged.connect(self.changed)

    @property
    def places(self) -> list[int]:
        """What is chosen, by its place in each list."""
        return [field.currentIndex() for field in self._fields]

    def choose(self, places: Sequence[int]) -> None:
        """Choose by the place in each list."""
        for field, place in zip(self._fields, places, strict=True):
            field.setCurrentIndex(place)

    @property
    def mode(self) -> Mode:
        """What algorithms do with an item."""
        return Mode(self.mode_field.currentData())  # Qt gives back plain text

    @property
    def n_seeds(self) -> int:
        """How often each strategy ranks."""
        return int(self.seeds_field.currentData())

    @property
    def axis(self) -> Axis:
        """Against what curves are drawn."""
        axis: Axis = self.axis_field.currentData()
        return axis

    @property
    def is_log(self) -> bool:
        """Whether the scale is logarithmic."""
        return bool(self.scale_field.currentData())

    def _offer_modes(self, *, has_truth: bool) -> None:
        fixes = tr("Each item looked at gets its true label (the challenge's rule)")
        relabel = tr("Nobody looks: each item gets the label that the strategy suggests")
        drop = tr("Nobody looks: the most suspect items are left out")
        modes = (
            (Mode.FIXES, tr("True fixes"), fixes),
            (Mode.AUTO, tr("Automatic: relabel"), relabel),
            (Mode.DROP, tr("Automatic: drop"), drop),
        )
        offered = [row for row in modes if row[0] is not Mode.FIXES or has_truth]
        for mode, text, _ in offered:
            self.mode_field.addItem(text, mode)
        self.mode_field.setToolTip("\n".join(f"{text}: {tip}" for _, text, tip in offered))
        self.mode_field.setAccessibleName(tr("What algorithms do with an item"))
