"""The row above the queue: which order, which items, how many."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QWidget,
)

from dataperf_gui.gui.review.filters import Filters, Show
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.fields import Choice, TextField
from dataperf_gui.gui.widgets.flow import Flow
from dataperf_gui.inspection.inspecting import DETECTORS
from dataperf_gui.strategies.base import CleaningStrategy
from dataperf_gui.strategies.registry import entries

TEXT_WIDTH, PROGRESS_WIDTH = 140, 96


class FilterBar(QWidget):
    """Chooses the strategy and the filters.

    Parameters
    ----------
    classes : sequence of str
        Class names.
    strategies : sequence of pairs of str
        Name and title of each strategy.
    """

    strategy_chosen = Signal(str)
    filters_changed = Signal(object)
    """New `Filters`."""
    grouping_changed = Signal(bool)
    left = Signal()
    """The person has finished choosing: the keys decide again."""

    def __init__(
        self,
        classes: Sequence[str],
        strategies: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.strategy = _combo(tr("Order of the queue"), strategies)
        shows = [
            (Show.ALL, tr("All items")),
            (Show.UNDECIDED, tr("Not decided yet")),
            (Show.DECIDED, tr("Decided")),
            (Show.CHANGED, tr("Label changed")),
            (Show.EXCLUDED, tr("Left out")),
            (Show.FLAGGED, tr("Not sure")),
        ]
        self.show_choice = _combo(tr("Which items"), [(str(show), text) for show, text in shows])
        codes = [(str(code), name) for code, name in enumerate(classes)]
        self.given = _combo(tr("Given label"), [("-1", tr("Any given label")), *codes])
        self.suggested = _combo(tr("Suggested label"), [("-1", tr("Any suggestion")), *codes])
        self.text = TextField()
        self.text.setPlaceholderText(tr("File name"))
        self.text.setAccessibleName(tr("Part of the file name"))
        self.text.setClearButtonEnabled(True)
        self.grouped = Button(tr("Group by pair"))
        self.grouped.setCheckable(True)
        self.grouped.setToolTip(tr("Put items with the same given and suggested label together"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Ranking the items"))
        self.progress.hide()
        self.count, self.problem = label(role="muted"), label(role="strong")
        self._problem, self._items = "", tuple[int, ...]()
        self.reset = Button(tr("Show all"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        fields = Flow()
        fields.addWidget(label(tr("Order"), "muted"))
        for widget in (self.strategy, self.show_choice, self.given, self.suggested, self.text):
            fields.addWidget(widget)
        fields.addWidget(self.grouped)
        row.addLayout(fields, 1)
        row.addWidget(self.progress)
        row.addWidget(self.problem)
        row.addWidget(self.count)
        row.addWidget(self.reset)
        self.strategy.activated.connect(self._on_strategy)
        for combo in (self.show_choice, self.given, self.suggested):
            combo.activated.connect(self._on_chosen)
        self.text.textChanged.connect(self._on_changed)
        self.text.left.connect(self.left)
        self.text.returnPressed.connect(self.left)
        self.grouped.toggled.connect(self.grouping_changed)
        self.reset.clicked.connect(self.clear)
        self.reset.hide()
        follow_type(self, self._fit)

    @property
    def filters(self) -> Filters:
        """The filters as chosen."""
        return Filters(
            Show(self.show_choice.currentData()),
            int(self.given.currentData()),
            int(self.suggested.currentData()),
            self.text.text().strip(),
            self._problem,
            self._items,
        )

    def show_filters(self, filters: Filters) -> None:
        """Show filters that were chosen elsewhere, without announcing them."""
        chosen = (
            (self.show_choice, str(filters.show)),
            (self.given, str(filters.given)),
            (self.suggested, str(filters.suggested)),
        )
        for combo, value in chosen:
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._problem, self._items = filters.problem, filters.items
        found = title_of(filters.problem)
        n = len(filters.items)
        self.problem.setText(tr("{n} from the map", n=n) if n else found)
        with QSignalBlocker(self.text):
            self.text.setText(filters.text)
        self.reset.setVisible(filters.is_any)

    def show_strategy(self, name: str) -> None:
        """Show which strategy ordered the queue."""
        self.strategy.setCurrentIndex(max(self.strategy.findData(name), 0))

    def focus_text(self) -> None:
        """Begin to type part of a file name."""
        self.text.setFocus()

    def show_count(self, shown: int, total: int) -> None:
        """Show how many items pass."""
        texts = tr("{n} items", n=total), tr("{shown} of {n} items", shown=shown, n=total)
        self.count.setText(texts[shown != total])

    def clear(self) -> None:
        """Show everything again."""
        self.show_filters(Filters())
        self._on_changed()

    def show_ranking(self, *, is_running: bool) -> None:
        """Show that a ranking runs; another one cannot be asked for meanwhile."""
        self.progress.setValue(0)
        self.progress.setVisible(is_running)
        self.strategy.setEnabled(not is_running)

    def _fit(self) -> None:
        self.text.setFixedWidth(px(TEXT_WIDTH))
        self.progress.setFixedWidth(px(PROGRESS_WIDTH))

    def _on_strategy(self) -> None:
        self.left.emit()
        self.strategy_chosen.emit(self.strategy.currentData())

    def _on_chosen(self) -> None:
        self.left.emit()
        self._on_changed()

    def _on_changed(self) -> None:
        self.reset.setVisible(self.filters.is_any)
        self.filters_changed.emit(self.filters)


def title_of(problem: str) -> str:
    """Return what the screen calls a problem of files; nothing for none."""
    return next((tr(each.title) for each in DETECTORS if each.name == problem), "")


def _combo(name: str, choices: Sequence[tuple[str, str]]) -> Choice:
    combo = Choice()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(13)
    combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    for value, text in choices:
        combo.addItem(text, value)
    return combo


def strategies_for(*, has_validation: bool) -> list[tuple[str, str]]:
    """Return name and title of every strategy that can rank a dataset.

    Titles say which strategies look at the dataset's clean items: they know more than the others.
    """
    return [
        (entry.name, _title(entry.strategy, has_validation=has_validation))
        for entry in entries()
        if entry.strategy is not None and (has_validation or not entry.strategy.needs_validation)
    ]


def _title(strategy: CleaningStrategy, *, has_validation: bool) -> str:
    title = tr(strategy.title)
    if has_validation and strategy.uses_validation:
        return tr("{title} (uses clean items)", title=title)
    return title
