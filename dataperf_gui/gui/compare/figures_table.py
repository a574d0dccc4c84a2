"""The table under the picture: the figures of each curve, with intervals over seeds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from dataperf_gui.compare.figures import Row
from dataperf_gui.gui.compare.series import is_reference, title_of
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.widgets.tables import PlainTable
from dataperf_gui.scoring.intervals import Interval

NAME_WIDTH, COLUMN_WIDTH = 176, 78
"""Pixels at the usual type; the second is the least."""
NONE = "\N{EN DASH}"


def columns() -> dict[str, tuple[str, str]]:
    """Return field of `Figures` to the head of its column and what it means."""
    looks = tr(
        "Share of all items looked at before the score is 95 % of that with all labels right "
        "(fraction of fixes); less is better"
    )
    area = tr(
        "How high the curve lies on the whole: 0 = no better than before, 1 = all right at once "
        "(normalised area under the curve)"
    )
    average = tr("Mean, over all wrong labels, of the precision up to each (average precision)")
    first = tr("Share of wrong labels among the first items (precision)")
    return {
        "fraction_to_target": (tr("To 95 %"), looks),
        "area": (tr("Area"), area),
        "precision_at_25": (tr("First 25"), first),
        "precision_at_50": (tr("First 50"), first),
        "precision_at_100": (tr("First 100"), first),
        "average_precision": (tr("Precision"), average),
        "rank_seconds": (
            tr("Seconds"), tr("How long the strategy took to put the items in order")
        ),
    }  # fmt: skip


class FiguresTable(PlainTable):
    """A row a curve; the best of a column in bold."""

    def __init__(self) -> None:
        super().__init__(tr("Figures of the curves"))
        heads = columns()
        self.setColumnCount(1 + len(heads))
        self.setHorizontalHeaderLabels([tr("Order"), *(head for head, _ in heads.values())])
        for place, (_, tip) in enumerate(heads.values(), start=1):
            item = self.horizontalHeaderItem(place)
            if item is not None:
                item.setToolTip(tip)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        follow_type(self, lambda: header.setMinimumSectionSize(px(COLUMN_WIDTH)))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, px(NAME_WIDTH))
        self.setWordWrap(False)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other figures."""
        self.setRowCount(len(rows))
        fields = list(columns())
        best = {field: _best(field, rows) for field in fields}
        for line, row in enumerate(rows):
            self._put(line, 0, _name(row), is_best=False)
            for place, field in enumerate(fields, start=1):
                value = row.figures[field]
                is_best = value is not None and value.value == best[field]
                self._put(line, place, shown(value), is_best=is_best)
        self.resizeRowsToContents()

    def cell_text(self, line: int, place: int) -> str:
        """Return what a cell says."""
        item = self.item(line, place)
        return item.text() if item is not None else ""

    def _put(self, line: int, place: int, text: str, *, is_best: bool) -> None:
        cell = QTableWidgetItem(text)
        if place:
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = self.font()
        font.setBold(is_best)
        cell.setFont(font)
        cell.setToolTip(tr("best of those shown") if is_best else text)
        self.setItem(line, place, cell)


def shown(value: Interval | None) -> str:
    """Return a figure with half the width of its interval, where it has one."""
    if value is None:
        return NONE
    if value.margin:
        return f"{number(value.value, '.2f')} ±{number(value.margin, '.2f')}"
    return number(value.value, ".3f")


def _name(row: Row) -> str:
    name = title_of(row.name)
    return tr("{name} ({n} orders)", name=name, n=row.n_seeds) if row.n_seeds > 1 else name


def _best(field: str, rows: Sequence[Row]) -> float | None:
    """Return the best value of a column; those for reference do not compete."""
    contestants = [row for row in rows if not is_reference(row.name)]
    values = [value.value for row in contestants if (value := row.figures[field]) is not None]
    if field == "rank_seconds" or len(values) < 2:
        return None
    return min(values) if field == "fraction_to_target" else max(values)
