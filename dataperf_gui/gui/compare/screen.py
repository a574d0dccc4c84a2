"""The Compare screen: how far the person got, how far algorithms would have got."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import PERSON, Curve, Goal, Mode
from dataperf_gui.compare.figures import rows_of
from dataperf_gui.compare.person import pace_of
from dataperf_gui.compare.running import Outcome
from dataperf_gui.compare.tasks import BAND_SEEDS, RANDOM, Task
from dataperf_gui.compare.tournament import Tournament
from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.compare.choices import Choices
from dataperf_gui.gui.compare.curve_list import CurveList
from dataperf_gui.gui.compare.feed import CompareFeed
from dataperf_gui.gui.compare.figures_table import FiguresTable
from dataperf_gui.gui.compare.plot import CurvePlot, Spot
from dataperf_gui.gui.compare.race_card import RaceCard
from dataperf_gui.gui.compare.racing import Racing
from dataperf_gui.gui.compare.saving import FILTERS, save
from dataperf_gui.gui.compare.series import (
    DEFAULT_PACE,
    Series,
    is_reference,
    look_of,
    title_of,
)
from dataperf_gui.gui.compare.tournament_card import TournamentCard
from dataperf_gui.gui.dialogs.files import ask_where_to_save
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.texts import became, name_of, sentence, tr, voice
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label
from dataperf_gui.gui.widgets.busy import BusyBar
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.painted import announce
from dataperf_gui.messages import DataPerfError, Message

SIDE_WIDTH = 304
TABLE_HEIGHT = 168

Key = tuple[str, Mode]


class CompareScreen(QWidget):
    """Curves, figures, race and tournament on the data and the session under review.

    Parameters
    ----------
    presenter : ReviewPresenter
        Whose decisions are followed.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    item_chosen = Signal(int)
    """An item behind a step, to be shown in Review."""
    said = Signal(str)
    failed = Signal(object)
    race_moved = Signal(str)
    """How the race stands, or ended; empty text where there is none."""

    def __init__(self, presenter: ReviewPresenter, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._presenter, self._actions, self._theme = presenter, actions, theme
        self._bench: Bench = presenter.bench
        self._series: dict[Key, Series] = {}
        self._goal: Goal | None = None
        data = self._bench.dataset
        self.has_truth = data.truth is not None
        self.feed = CompareFeed(self._bench, presenter.session, self)
        self.list = CurveList(
            theme, has_truth=self.has_truth, has_validation=len(data.validation) > 0
        )
        self.plot = CurvePlot(theme, tr(self._bench.model.metric.title))
        self.table, self.busy = FiguresTable(), BusyBar()
        self.choices = Choices(has_truth=self.has_truth)
        self.race, self.tournament = RaceCard(theme), TournamentCard()
        self._racing = Racing(self.feed, self.race, self.plot, self)
        self.spot_words = label(_invitation(), "muted", wraps=True)
        self._lay_out()
        actions.attach(self, Scope.COMPARE)
        self._connections: list[QMetaObject.Connection] = []
        self._connect()
        self._show()

    @property
    def curves(self) -> list[Curve]:
        """The curves that are shown, the person's first."""
        return [curve for series in self._shown() for curve in series.curves]

    def take_over(self, other: "CompareScreen") -> None:
        """Show what another screen of the same session shows; curves are not drawn again.

        A race goes on where it stands.
        """
        self._series, self._goal = dict(other._series), other._goal  # noqa: SLF001 - its own class
        self.choices.choose(other.choices.places)
        self.list.choose(other.list.chosen)
        self.tabs.setCurrentIndex(other.tabs.currentIndex())
        if self._goal is not None:
            self.plot.show_goal(self._goal)
        self._show()
        self._racing.take_over(other._racing, self._person)  # noqa: SLF001 - its own class

    def close_down(self) -> None:
        """End the work."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._presenter.decided.disconnect(self._on_decided)
        self.feed.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the screen's keys on, and look at what the person did meanwhile."""
        super().showEvent(event)
        self._actions.enable(self._actions.names(Scope.COMPARE), is_enabled=True)
        self.feed.follow()
        if not self._series and not self.feed.is_drawing:
            self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the keys off."""
        super().hideEvent(event)
        self._actions.enable(self._actions.names(Scope.COMPARE), is_enabled=False)

    @Slot()
    def draw(self) -> None:
        """Draw the curves that are ticked and not there yet."""
        tasks = [task for name in self.list.chosen for task in self._tasks_of(name)]
        missing = [task for task in tasks if not self._is_drawn(task)]
        if missing and not self.feed.is_drawing:
            self.feed.draw(missing)
        elif not missing:
            self.said.emit(tr("All curves that are ticked are drawn."))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.choices, 1)
        tools.addWidget(ActionButton(self._actions, "save_curves"))
        tools.addWidget(ActionButton(self._actions, "draw_curves", is_primary=True))
        frame, column = card()
        column.addWidget(self.plot, 1)
        column.addWidget(self.spot_words)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(tools)
        left.addWidget(self.busy)
        left.addWidget(frame, 1)
        follow_type(self.table, lambda: self.table.setFixedHeight(px(TABLE_HEIGHT)))
        left.addWidget(self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QTabWidget:
        self.tabs = QTabWidget()
        follow_type(self.tabs, lambda: self.tabs.setFixedWidth(px(SIDE_WIDTH)))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        pages: tuple[tuple[QWidget, str], ...] = (
            (self.list, tr("Curves")), (self.race, tr("Race")), (self.tournament, tr("Tournament")),
        )  # fmt: skip
        for page, text in pages:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, GRID, 0, 0)
            column.addWidget(page)
            if page is not self.list:
                column.addStretch(1)
            self.tabs.addTab(holder, text)
        return self.tabs

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "draw_curves": self.draw,
            "save_curves": self._save,
        }
        self._connections = [self._actions.connect_to(name, slot) for name, slot in slots.items()]
        self.choices.changed.connect(self._show)
        self.list.changed.connect(self._show)
        self.plot.pointed.connect(self._on_pointed)
        self.plot.chosen.connect(self.item_chosen)
        self.feed.begun.connect(self._on_begun)
        self.feed.curve_drawn.connect(self._on_curve)
        self.feed.person_moved.connect(self._on_person)
        self.feed.drawn.connect(self._on_drawn)
        self.feed.played.connect(self._on_played)
        self.feed.failed.connect(self.failed)
        self.feed.drawing.started.connect(self.busy.start)
        self.feed.drawing.progressed.connect(self.busy.show_progress)
        self.feed.drawing.ended.connect(self.busy.stop)
        self.busy.cancelled.connect(self.feed.drawing.cancel)
        self.race.started.connect(self._on_race_started)
        self.race.stopped.connect(self._on_race_stopped)
        self._racing.moved.connect(self.race_moved)
        self._racing.ended.connect(self._show)
        self.tournament.wanted.connect(self._on_tournament_wanted)
        self._presenter.decided.connect(self._on_decided)
        self._theme.changed.connect(self._show)

    @property
    def _person(self) -> Curve | None:
        """The person's curve, once it has been followed."""
        series = self._series.get((PERSON, Mode.PERSON))
        return None if series is None else series.first

    def _mode_of(self, name: str) -> Mode:
        """Return in which mode a name is drawn: orders for reference fix, where that can be."""
        if name == PERSON:
            return Mode.PERSON
        is_fixed = is_reference(name) and self.has_truth
        return Mode.FIXES if is_fixed else self.choices.mode

    def _tasks_of(self, name: str) -> list[Task]:
        if name == PERSON:
            return []
        first, n_seeds = self._bench.seed, self.choices.n_seeds
        if is_reference(name):
            n_seeds = BAND_SEEDS if name == RANDOM else 1
        return [Task(name, self._mode_of(name), first + more) for more in range(n_seeds)]

    def _is_drawn(self, task: Task) -> bool:
        series = self._series.get((task.name, task.mode))
        return series is not None and any(curve.seed == task.seed for curve in series.curves)

    def _shown(self) -> list[Series]:
        """Return what is ticked and there, in the order of the list."""
        keys = [(name, self._mode_of(name)) for name in self.list.chosen]
        return [self._series[key] for key in keys if key in self._series]

    def _rivals(self) -> list[Series]:
        """Return the strategies that are shown, without the person and the references."""
        return [s for s in self._shown() if s.name != PERSON and not is_reference(s.name)]

    @Slot()
    def _show(self) -> None:
        """Show picture and figures of what is ticked."""
        shown = self._shown()
        person = self._person
        pace = (None if person is None else pace_of(person)) or DEFAULT_PACE
        self.plot.use_axis(self.choices.axis, is_log=self.choices.is_log, pace=pace)
        pens = [(series, look_of(series.name, self.list.order, self._theme)) for series in shown]
        self.plot.show_series(reversed(pens))  # the person's curve lies on top
        self._show_figures()
        rivals = tuple(series.name for series in self._rivals())
        inspected = 0 if person is None else int(person.inspected[-1])
        self.race.offer(rivals, inspected, len(self._bench.dataset.train))
        self.tournament.button.setEnabled(bool(inspected and rivals))

    def _show_figures(self) -> None:
        """Show the figures of whole curves; those of the person begin with the first decision."""
        curves = [curve for curve in self.curves if len(curve.items)]
        if self._goal is not None:
            self.table.show_rows(rows_of(curves, self._bench, self._goal))

    @Slot(object)
    def _on_begun(self, goal: Goal) -> None:
        if goal != self._goal:
            self._goal = goal
            self.plot.show_goal(goal)
            self._show_figures()

    @Slot(object)
    def _on_curve(self, curve: Curve) -> None:
        key = (curve.name, curve.mode)
        series = self._series.get(key)
        self._series[key] = (
            Series(curve.name, curve.mode, (curve,)) if series is None else series.with_curve(curve)
        )
        self._show()

    @Slot(object)
    def _on_person(self, curve: Curve) -> None:
        self._series[PERSON, Mode.PERSON] = Series(PERSON, Mode.PERSON, (curve,))
        self._show()
        self._racing.follow(curve)

    @Slot(object)
    def _on_drawn(self, outcome: Outcome) -> None:
        for failure in outcome.failures:
            self.failed.emit(
                Message(
                    "{name} gave no curve: {reason}",
                    {"name": title_of(failure.name), "reason": failure.message},
                )
            )

    @Slot(object)
    def _on_decided(self, _: object) -> None:
        if self.isVisible() or self._racing.is_on:
            self.feed.follow()

    @Slot(object)
    def _on_pointed(self, spot: Spot | None) -> None:
        words = _invitation() if spot is None else self._in_words(spot)
        self.spot_words.setText(words)
        if spot is not None and self.plot.hasFocus():
            announce(self.plot, words)

    def _in_words(self, spot: Spot) -> str:
        """Say what stands at a point of a curve."""
        curve, data = spot.series.first, self._bench.dataset
        name, score = title_of(curve.name), float(curve.scores[spot.step])
        if spot.item is None:
            return tr("{name}: {score:.3f} before the first item", name=name, score=score)
        label_code = int(curve.labels[spot.step - 1])
        given = data.classes[data.labels[spot.item]]
        new = tr("left out") if label_code < 0 else data.classes[label_code]
        what = tr("kept as {given}", given=given) if new == given else became(given, new)
        return tr(
            "{name}: {score:.3f} after {n} items · {key}: {what} · click or Enter opens it",
            name=name, score=score, n=int(curve.inspected[spot.step]), key=data.keys[spot.item],
            what=what,
        )  # fmt: skip

    @Slot(str, int)
    def _on_race_started(self, name: str, budget: int) -> None:
        person, rival = self._person, self._series.get((name, self._mode_of(name)))
        if person is None or rival is None:
            return
        self._racing.begin(rival.first, name, budget, person)

    @Slot()
    def _on_race_stopped(self) -> None:
        self._racing.stop(self._person)

    @Slot()
    def _on_tournament_wanted(self) -> None:
        self.feed.play({series.name: series.first.items for series in self._rivals()})

    @Slot(object)
    def _on_played(self, result: Tournament) -> None:
        self.tournament.show_result(result)

    def _save(self) -> None:
        if not self.curves or self._goal is None:
            self.said.emit(tr("There is no curve to save yet."))
            return
        path, kind = ask_where_to_save(
            self, tr("Save the curves"), "curves.png", ";;".join(FILTERS)
        )
        if path:
            self.save_to(path, kind)

    def save_to(self, path: str, kind: str = "") -> None:
        """Save what is shown: a picture (PNG, SVG) or the numbers (CSV), as the name ends."""
        if self._goal is None:
            return
        metric = self._bench.model.metric.title
        try:
            place = save(
                path, kind, self.curves, self._goal, name_of(self._bench.dataset), metric, voice()
            )
        except DataPerfError as error:
            self.failed.emit(error.message)
        else:
            self.said.emit(sentence(tr("saved as {file}", file=place)))


def _invitation() -> str:
    return tr("Point at a curve, or walk along it with the arrow keys, to see the item behind it.")
