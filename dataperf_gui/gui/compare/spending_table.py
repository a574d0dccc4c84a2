"""The figures of curves of score against budget, a row a curve."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from dataperf_gui.compare.spending import SpendingRow, Unit, is_reference
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.widgets.tables import PlainTable
from dataperf_gui.scoring.intervals import Interval

NAME_WIDTH, COLUMN_WIDTH = 180, 110
"""Pixels at the usual type; the second is the least."""
NONE = "\N{EN DASH}"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def unit_text(unit: Unit) -> str:
    """Return what is spent, in the person's language."""
    texts = {
        Unit.CLIPS: tr("clips chosen"), Unit.ROWS: tr("rows chosen"),
        Unit.MONEY: tr("money spent"),
    }  # fmt: skip
    return texts[unit]


def _head(unit: Unit) -> str:
    """Return what is spent, as the head of a column."""
    texts = {
        Unit.CLIPS: tr("Clips chosen"), Unit.ROWS: tr("Rows chosen"),
        Unit.MONEY: tr("Money spent"),
    }  # fmt: skip
    return texts[unit]


class SpendingTable(PlainTable):
    """A row a curve; the best of a column in bold.

    Parameters
    ----------
    unit : Unit
        What is spent.
    title_of : callable
        Name of a curve to what the screen calls it.
    """

    def __init__(self, unit: Unit, title_of: Callable[[str], str]) -> None:
        super().__init__(tr("Figures of the curves"))
        self._title_of = title_of
        heads = (
            (tr("Who"), ""),
            (_head(unit), tr("In the end; of yours, now")),
            (tr("Score"), tr("For that")),
            (tr("Area"), tr("Mean height of the curve from the least that strategies are asked "
                            "for to the whole budget, 0 before its first point")),
            (tr("To the best baseline"), tr("The least that is spent for the score that the best "
                                            "baseline has for the whole budget")),
        )  # fmt: skip
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels([head for head, _ in heads])
        for place, (_, tip) in enumerate(heads):
            item = self.horizontalHeaderItem(place)
            if item is not None:
                item.setToolTip(tip)
                item.setTextAlignment(RIGHT if place else LEFT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        follow_type(self, lambda: header.setMinimumSectionSize(px(COLUMN_WIDTH)))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        last = len(heads) - 1
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.ResizeToContents)
        self.setColumnWidth(0, px(NAME_WIDTH))
        self.setWordWrap(False)

    def show_rows(self, rows: Sequence[SpendingRow]) -> None:
        """Show other figures."""
        self.setRowCount(len(rows))
        best = {
            2: _best([row.final for row in rows if not is_reference(row.name)]),
            3: _best([row.area for row in rows if not is_reference(row.name)]),
        }
        for line, row in enumerate(rows):
            name = self._title_of(row.name)
            if row.n_seeds > 1:
                name = tr("{name} ({n} seeds)", name=name, n=row.n_seeds)
            reach = NONE if row.reach is None else number(row.reach, ",.6g")
            spent = NONE if row.spent is None else number(row.spent.value, ",.6g")
            for place, text in enumerate((name, spent, _shown(row.final), _shown(row.area), reach)):
                value = {2: row.final, 3: row.area}.get(place)
                self._put(line, place, text, is_best=value is not None
                          and best[place] == value.value)  # fmt: skip
        self.resizeRowsToContents()

    def cell_text(self, line: int, place: int) -> str:
        """Return what a cell says."""
        item = self.item(line, place)
        return item.text() if item is not None else ""

    def _put(self, line: int, place: int, text: str, *, is_best: bool) -> None:
        cell = QTableWidgetItem(text)
        if place:
            cell.setTextAlignment(RIGHT)
        font = self.font()
        font.setBold(is_best)
        cell.setFont(font)
        cell.setToolTip(tr("best of those shown") if is_best else text)
        self.setItem(line, place, cell)


def _shown(value: Interval | None) -> str:
    if value is None:
        return NONE
    if not value.margin:
        return number(value.value, ".3f")
    return f"{number(value.value, '.3f')} ±{number(value.margin, '.3f')}"


def _best(values: Sequence[Interval | None]) -> float | None:
    """Return the best of a column; one alone is not the best of anything."""
    known = [value.value for value in values if value is not None]
    return max(known) if len(known) > 1 else None
