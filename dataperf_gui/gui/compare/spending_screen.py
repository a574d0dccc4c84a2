"""The Compare screen of what has a budget: strategies and the person by score against spending."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.spending import (
    BudgetedTask,
    SpendingCurve,
    SpendingGoal,
    goal_of,
    spending_rows,
)
from dataperf_gui.compare.spending_run import SpendingOutcome, Wanted, wanted_of
from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.compare.choices import SEEDS
from dataperf_gui.gui.compare.saving import FILTERS, save_spending
from dataperf_gui.gui.compare.spending_feed import SpendingFeed
from dataperf_gui.gui.compare.spending_list import SpendingList
from dataperf_gui.gui.compare.spending_plot import Drawn, SpendingPlot
from dataperf_gui.gui.compare.spending_table import SpendingTable, unit_text
from dataperf_gui.gui.compare.subject import Subject
from dataperf_gui.gui.dialogs.files import ask_where_to_save
from dataperf_gui.gui.texts import say, tr, voice
from dataperf_gui.gui.theme.sizes import keep_height, keep_width
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label
from dataperf_gui.gui.widgets.busy import BusyBar
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.messages import DataPerfError, Message

SIDE_WIDTH = 300
TABLE_HEIGHT = 168


class SpendingScreen(QWidget):
    """Curves and figures of a session of choosing or buying.

    Parameters
    ----------
    subject : Subject
        What is compared.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    said = Signal(str)
    failed = Signal(object)
    """A `Message`."""

    def __init__(self, subject: Subject, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Compare"))
        self._subject, self._actions, self._theme = subject, actions, theme
        self._task: BudgetedTask | None = None
        self._curves: dict[str, dict[int, SpendingCurve]] = {}
        self.feed = SpendingFeed(subject, self)
        self.list = SpendingList(theme, subject.titles)
        self.plot = SpendingPlot(theme, unit_text(subject.unit), tr(subject.metric.title))
        self.table = SpendingTable(subject.unit, self.list.title)
        self.busy, self.measured = BusyBar(), label(role="muted", wraps=True)
        self.words = label(_invitation(), "muted", wraps=True)
        self.seeds = Choice()
        for n in SEEDS:
            self.seeds.addItem(tr("1 seed") if n == 1 else tr("{n} seeds", n=n), n)
        self.seeds.setAccessibleName(tr("How often each strategy chooses"))
        self.seeds.setToolTip(tr("Each strategy chooses so often, with other draws (seeds)"))
        self._lay_out()
        actions.attach(self, Scope.COMPARE)
        self._connections: list[QMetaObject.Connection] = []
        self._connect()
        self._show()

    @property
    def curves(self) -> list[SpendingCurve]:
        """The curves that are shown, the person's first."""
        return [
            curve
            for name in self.list.chosen
            for seed, curve in self._curves.get(name, {}).items()
            if name == PERSON or Wanted(name, seed) in self._wanted()
        ]

    @property
    def goal(self) -> SpendingGoal | None:
        """The best baseline's score, where one is drawn."""
        return None if self._task is None else goal_of(self.curves, self._task.baselines)

    def take_over(self, other: "SpendingScreen") -> None:
        """Show what another screen of the same session shows; curves are not drawn again."""
        self._curves, task = dict(other._curves), other._task  # noqa: SLF001 - its own class
        self.seeds.setCurrentIndex(other.seeds.currentIndex())
        self.list.choose(other.list.chosen)
        if task is not None:
            self._on_begun(task)

    def close_down(self) -> None:
        """End the work."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._subject.changed.disconnect(self._on_changed)
        self.feed.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the screen's keys on, and look at what the person did meanwhile."""
        super().showEvent(event)
        self._actions.enable(self._actions.names(Scope.COMPARE), is_enabled=True)
        self.feed.follow()
        if not self._curves and not self.feed.is_drawing:
            self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the keys off."""
        super().hideEvent(event)
        self._actions.enable(self._actions.names(Scope.COMPARE), is_enabled=False)

    @Slot()
    def draw(self) -> None:
        """Draw the curves that are ticked and not there yet."""
        missing = [
            one for one in self._wanted() if one.seed not in self._curves.get(one.name, {})
        ]  # fmt: skip
        if missing and not self.feed.is_drawing:
            self.feed.draw(missing)
        elif not missing:
            self.said.emit(tr("All curves that are ticked are drawn."))

    def _wanted(self) -> list[Wanted]:
        names = [name for name in self.list.chosen if name != PERSON]
        return wanted_of(names, int(self.seeds.currentData()))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.seeds)
        tools.addWidget(self.measured, 1)
        tools.addWidget(ActionButton(self._actions, "save_curves"))
        tools.addWidget(ActionButton(self._actions, "draw_curves", is_primary=True))
        frame, column = card()
        column.addWidget(self.plot, 1)
        column.addWidget(self.words)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(tools)
        left.addWidget(self.busy)
        left.addWidget(frame, 1)
        keep_height(self.table, TABLE_HEIGHT)
        left.addWidget(self.table)
        keep_width(self.list, SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left, 1)
        row.addWidget(self.list)

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "draw_curves": self.draw, "save_curves": self._save,
        }  # fmt: skip
        self._connections = [self._actions.connect_to(name, slot) for name, slot in slots.items()]
        self.list.changed.connect(self._show)
        self.seeds.currentIndexChanged.connect(self._show)
        self.plot.pointed.connect(self._on_pointed)
        self.feed.begun.connect(self._on_begun)
        self.feed.curve_drawn.connect(self._on_curve)
        self.feed.person_moved.connect(self._on_curve)
        self.feed.drawn.connect(self._on_drawn)
        self.feed.failed.connect(self.failed)
        self.feed.drawing.started.connect(self.busy.start)
        self.feed.drawing.progressed.connect(self.busy.show_progress)
        self.feed.drawing.ended.connect(self.busy.stop)
        self.busy.cancelled.connect(self.feed.drawing.cancel)
        self._subject.changed.connect(self._on_changed)
        self._theme.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        """Show picture and figures of what is ticked."""
        curves, task, goal = self.curves, self._task, self.goal
        names = dict.fromkeys(curve.name for curve in curves)
        drawn = [
            Drawn(tuple(curve for curve in curves if curve.name == name), self.list.look(name))
            for name in names
        ]
        budgets = (0.0, 1.0) if task is None else task.budgets
        self.plot.show_curves(drawn, goal, budgets[-1])
        self.table.show_rows(spending_rows(curves, budgets, goal))

    @Slot(object)
    def _on_begun(self, task: BudgetedTask) -> None:
        """Begin anew where strategies are judged by something else than before."""
        if self._task is not None and self._task.key != task.key:
            self._curves = {}
        self._task = task
        self.measured.setText(say(task.measured))
        self._show()

    @Slot(object)
    def _on_curve(self, curve: SpendingCurve) -> None:
        self._curves.setdefault(curve.name, {})[curve.seed] = curve
        self._show()

    @Slot(object)
    def _on_drawn(self, outcome: SpendingOutcome) -> None:
        for failure in outcome.failures:
            values = {"name": self.list.title(failure.name), "reason": failure.message}
            self.failed.emit(Message("{name} gave no curve: {reason}", values))

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self.feed.follow()

    @Slot(object)
    def _on_pointed(self, spot: tuple[str, float, float] | None) -> None:
        if spot is None:
            self.words.setText(_invitation())
            return
        name, spent, score = spot
        text = tr("{name}: {score:.3f} with {spent:.6g} {unit}", name=self.list.title(name),
                  score=score, spent=spent, unit=unit_text(self._subject.unit))  # fmt: skip
        self.words.setText(text)

    def _save(self) -> None:
        if not self.curves or self._task is None:
            self.said.emit(tr("There is no curve to save yet."))
            return
        path, kind = ask_where_to_save(
            self, tr("Save the curves"), "curves.png", ";;".join(FILTERS)
        )
        if not path:
            return
        try:
            place = save_spending(path, kind, self.curves, self._task, self.goal, voice())
        except DataPerfError as error:
            self.failed.emit(error.message)
            return
        self.said.emit(tr("Saved: {path}", path=place))


def _invitation() -> str:
    return tr("Point at a curve to read it.")
