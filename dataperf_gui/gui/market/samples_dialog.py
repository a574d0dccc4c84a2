"""The five rows that a seller shows, beside the drawings of its summary."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.market.drawings import LARGE, CorrelationDrawing, HistogramDrawing
from dataperf_gui.gui.market.lines import Line
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.tables import PlainTable

MOST_COLUMNS = 200
"""More columns than anybody reads only make the table slow."""
WIDTH = 720


class SamplesDialog(Dialog):
    """What a seller shows.

    Parameters
    ----------
    line : Line
        The seller.
    rows : sequence of sequence of float
        Its sample rows, the label last; empty where they cannot be read.
    problem : str
        Why they cannot be read.
    theme : Theme
        Colours.
    """

    def __init__(
        self,
        line: Line,
        rows: Sequence[Sequence[float]],
        problem: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("What {name} shows", name=line.name), parent=parent)
        self.setMinimumWidth(WIDTH)
        if line.shape is not None:
            self.column.addLayout(_drawings(line, theme))
        self.table = PlainTable(tr("Sample rows"))
        self.note = label(problem, "muted", wraps=True)
        self.column.addWidget(label(tr("Sample rows").upper(), "eyebrow"))
        self.column.addWidget(self.table)
        self.column.addWidget(self.note)
        n_columns = max(map(len, rows), default=0)
        self.table.setVisible(bool(rows))
        if rows:
            self.table.show_columns(_columns(rows, n_columns))
        if n_columns - 1 > MOST_COLUMNS:
            text = tr("The first {n} of {of} columns.", n=MOST_COLUMNS, of=n_columns - 1)
            self.note.setText(text)
        self.note.setVisible(bool(self.note.text()))


def _columns(rows: Sequence[Sequence[float]], n_columns: int) -> dict[str, list[str]]:
    """Return the label first, then the columns by their numbers."""
    table = {tr("label"): [number(row[-1], "g") for row in rows]}
    for place in range(min(n_columns - 1, MOST_COLUMNS)):
        table[str(place)] = [number(row[place], ".3g") if place < len(row) else "" for row in rows]
    return table


def _drawings(line: Line, theme: Theme) -> QHBoxLayout:
    both = QHBoxLayout()
    both.setSpacing(3 * GRID)
    titles = (tr("Values: bars are the seller's, the line is yours"),
              tr("Labels: bars are the seller's, the line is yours"))  # fmt: skip
    drawings = (HistogramDrawing(theme, LARGE), CorrelationDrawing(theme, LARGE))
    for title, drawing in zip(titles, drawings, strict=True):
        drawing.show_shape(line.shape)
        column = QVBoxLayout()
        column.addWidget(label(title, "muted"))
        column.addWidget(drawing)
        both.addLayout(column)
    both.addStretch(1)
    return both
