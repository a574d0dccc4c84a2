"""What the purchase may be worth: the estimate, and the true accuracy where it can be known."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from dataperf_gui.gui.market.wording import combined_tip, estimate_tip, truth_tip
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label


@dataclass(frozen=True, slots=True)
class WorthText:
    """What the card says, ready to show."""

    estimate: str
    truth: str
    mean_estimate: str
    mean_truth: str
    combined: str
    mean_combined: str
    note: str
    """Why something is missing, or what state it is in."""


class WorthCard(QWidget):
    """Estimated and true accuracy side by side, of this market and of all."""

    def __init__(self) -> None:
        super().__init__()
        self.estimate, self.truth = label(role="label"), label(role="label")
        self.mean_estimate, self.mean_truth = label(role="strong"), label(role="strong")
        self.combined, self.mean_combined = label(role="muted"), label(role="muted")
        self.note = label(role="muted", wraps=True)
        frame, column = card()
        column.addLayout(self._grid())
        column.addWidget(self.note)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_worth(self, text: WorthText) -> None:
        """Show other figures."""
        for place, figure in (
            (self.estimate, text.estimate), (self.truth, text.truth),
            (self.mean_estimate, text.mean_estimate), (self.mean_truth, text.mean_truth),
            (self.combined, text.combined), (self.mean_combined, text.mean_combined),
            (self.note, text.note),
        ):  # fmt: skip
            place.setText(figure)
        self.note.setVisible(bool(text.note))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for column, stretch in enumerate((3, 4, 4)):
            grid.setColumnStretch(column, stretch)
        grid.addWidget(label(tr("Accuracy").upper(), "eyebrow"), 0, 0)
        for column, text in enumerate((tr("This market"), tr("All markets")), start=1):
            self._put(grid, label(text, "muted"), 0, column, "")
        rows = (
            (tr("Estimate"), estimate_tip(), self.estimate, self.mean_estimate),
            (tr("True"), truth_tip(), self.truth, self.mean_truth),
            (tr("Combined"), combined_tip(), self.combined, self.mean_combined),
        )
        for row, (name, tip, *figures) in enumerate(rows, start=1):
            title = label(name)
            title.setToolTip(tip)
            grid.addWidget(title, row, 0)
            for column, figure in enumerate(figures, start=1):
                figure.setAccessibleName(name)
                self._put(grid, figure, row, column, tip)
        return grid

    @staticmethod
    def _put(grid: QGridLayout, widget: QLabel, row: int, column: int, tip: str) -> None:
        widget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        widget.setToolTip(tip)
        grid.addWidget(widget, row, column)
