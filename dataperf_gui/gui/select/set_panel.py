"""The card with the chosen set: how full it is, how its groups stand, and the list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.select.balance import Balance
from dataperf_gui.gui.select.item_list import ItemList
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, keep_free, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import ActionButton

LEAST_LIST = 64
"""One row and a half: that there are more is seen."""


class SetPanel(QFrame):
    """The chosen set at the right of the Select screen.

    Parameters
    ----------
    groups : sequence of str
        Their names.
    rows : ItemList
        The list.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    def __init__(
        self, groups: Sequence[str], rows: ItemList, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.count = label(role="strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.balance = Balance(theme, groups)
        self.variety = label(role="muted", wraps=True)
        self.variety.setToolTip(variety_tip())
        self.hint = label(role="muted", wraps=True)
        self._rows = rows
        column = QVBoxLayout(self)
        keep_free(column, 2 * GRID, 12, GRID, 12)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(label(tr("Chosen").upper(), "eyebrow"), 1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.balance)
        column.addWidget(self.variety)
        column.addWidget(self.hint)
        column.addWidget(rows, 1)
        follow_type(rows, lambda: rows.setMinimumHeight(px(LEAST_LIST)))
        column.addWidget(ActionButton(actions, "mark"))

    def show_set(self, counts: list[int], limit: int) -> None:
        """Show how many items of each group are chosen."""
        n = sum(counts)
        text = tr("{n:,} of {limit:,}", n=n, limit=limit)
        self.count.setText(text)
        self.bar.setMaximum(limit)
        self.bar.setValue(n)
        self.bar.setAccessibleName(tr("{n} of {limit} chosen", n=n, limit=limit))
        self.balance.show_counts(counts)

    def show_variety(self, score: float, n: int) -> None:
        """Say how varied the chosen items are: the Vendi score of so many."""
        text = tr("Variety: {value:.1f} different of {n:,}", value=score, n=n)
        self.variety.setText(text if n else "")
        self.variety.setVisible(n > 1)

    def show_hint(self, text: str) -> None:
        """Say what is missing for a score, or nothing."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


def variety_tip() -> str:
    """Explain the measure of variety."""
    return tr(
        "How many entirely different items the set is worth: 1 where all are alike, and as many as "
        "there are where none is like another (Vendi score with the cosine of the features: the "
        "exponential of the entropy of the eigenvalues; Friedman and Dieng 2023)."
    )
