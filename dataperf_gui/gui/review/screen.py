"""The Review screen: one item, its label, and whether it is right."""

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dataperf_gui.gui.action_table import CLASS_KEYS, Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.class_search import ClassSearch
from dataperf_gui.gui.review.decision_bar import DecisionBar
from dataperf_gui.gui.review.evidence import evidence_bars, evidence_neighbours, reason_text
from dataperf_gui.gui.review.evidence_panel import EvidencePanel
from dataperf_gui.gui.review.filter_bar import FilterBar
from dataperf_gui.gui.review.grid_page import GridPage
from dataperf_gui.gui.review.item_view import ItemView
from dataperf_gui.gui.review.lists import Filmstrip
from dataperf_gui.gui.review.presenter import NO_ITEM, ReviewPresenter
from dataperf_gui.gui.review.queue_model import QueueModel
from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_panel import ScorePanel
from dataperf_gui.gui.review.score_text import score_text
from dataperf_gui.gui.review.tiles import TileDelegate
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.session.decisions import Change
from dataperf_gui.strategies.registry import entries

STRIP_SIDE = 72
SIDE_WIDTH = 328
DECISIONS = ("keep", "suggest", "search", "exclude", "flag", "undo", "redo")
SINGLE = ("previous", "next", "zoom")
"""Actions whose keys belong to the list while the grid is open."""


class ReviewScreen(QWidget):
    """Shows what its presenter says, and tells it what the person does.

    Parameters
    ----------
    presenter : ReviewPresenter
        Leads through the queue; closed with the screen.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    said = Signal(str)
    failed = Signal(object)
    export_wanted = Signal()

    def __init__(
        self, presenter: ReviewPresenter, actions: Actions, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("role", "page")
        self.presenter, self._actions, self._theme = presenter, actions, theme
        dataset = presenter.bench.dataset
        self.loader = ImageLoader(dataset.media, self)
        self.model = QueueModel(dataset, presenter.session.state)
        self.item_view = ItemView(theme)
        self.decision_bar = DecisionBar(actions)
        self.score_panel = ScorePanel(theme)
        self.evidence = EvidencePanel(theme, self.loader)
        self.filter_bar = FilterBar(
            dataset.classes, _strategies(has_validation=len(dataset.validation) > 0)
        )
        self._strip_delegate = TileDelegate(theme, self.loader, STRIP_SIDE)
        self.strip = Filmstrip(self.model, self._strip_delegate)
        self.grid_page = GridPage(self.model, self.loader, actions, theme)
        self.notice = Notice(theme)
        self.search = ClassSearch(dataset.classes, self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect_presenter()
        self._connect_widgets()
        self._connect_actions()

    @property
    def is_grid(self) -> bool:
        """Whether the grid is open."""
        return self._pages.currentWidget() is self.grid_page

    def start(self) -> None:
        """Show the first item."""
        self._explain_read_only()
        self.filter_bar.show_strategy(self.presenter.queue.strategy)
        self.presenter.start()
        self.filter_bar.show_filters(self.presenter.filters)
        self._show_progress()

    def close_down(self) -> None:
        """End the workers, close the session, and leave the actions to others."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self.presenter.close()
        self.loader.close()

    def _lay_out(self) -> None:
        frame, column = card()
        column.addWidget(self.item_view, 1)
        column.addWidget(self.decision_bar)
        self._pages.addWidget(frame)
        self._pages.addWidget(self.grid_page)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.score_panel)
        side.addWidget(self.evidence, 1)
        for panel in (self.score_panel, self.evidence):
            panel.setFixedWidth(SIDE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._pages, 1)
        middle.addLayout(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        outer.setSpacing(GRID)
        outer.addWidget(self.notice)
        outer.addWidget(self.filter_bar)
        outer.addLayout(middle, 1)
        outer.addWidget(self.strip)

    def _connect_presenter(self) -> None:
        presenter = self.presenter
        presenter.item_shown.connect(self._on_item_shown)
        presenter.queue_changed.connect(self._on_queue_changed)
        presenter.decided.connect(self._on_decided)
        presenter.scored.connect(self._on_scored)
        presenter.ranking.connect(self._on_ranking)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)

    def _connect_widgets(self) -> None:
        presenter = self.presenter
        self.loader.loaded.connect(self._on_loaded)
        self.strip.opened.connect(presenter.show_item)
        self.grid_page.opened.connect(self._on_opened)
        self.grid_page.group_changed.connect(self._on_group_changed)
        self.evidence.neighbours.opened.connect(presenter.show_item)
        self.filter_bar.strategy_chosen.connect(presenter.rank)
        self.filter_bar.filters_changed.connect(presenter.filter)
        self.decision_bar.class_picked.connect(self._pick)
        self.search.picked.connect(self._pick)
        self.notice.acted.connect(self._on_notice_acted)

    def _connect_actions(self) -> None:
        presenter = self.presenter
        slots = {
            "keep": lambda: presenter.keep(self._chosen()),
            "suggest": lambda: presenter.take_suggestion(self._chosen()),
            "exclude": lambda: presenter.exclude(self._chosen()),
            "flag": lambda: presenter.flag(self._chosen()),
            "search": self._open_search,
            "undo": presenter.undo,
            "redo": presenter.redo,
            "previous": lambda: presenter.step(-1),
            "next": lambda: presenter.step(1),
            "next_undecided": presenter.next_undecided,
            "zoom": self.item_view.toggle_zoom,
            "grid": self.toggle_grid,
            "filter": self.filter_bar.text.setFocus,
            "class_order": self._toggle_class_order,
            "rerank": lambda: presenter.rank(presenter.queue.strategy, anew=True),
        }
        self._connections = [self._actions.connect_to(name, slot) for name, slot in slots.items()]
        self._actions.attach(self, Scope.REVIEW)
        self._class_keys = [self._class_key(key) for key in CLASS_KEYS]

    def _class_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self._on_class_key)
        return shortcut

    def toggle_grid(self) -> None:
        """Switch between one item and the grid."""
        is_grid = not self.is_grid
        self._pages.setCurrentIndex(int(is_grid))
        self.strip.setVisible(not is_grid)
        self._actions.enable(SINGLE, is_enabled=not is_grid)
        if is_grid:
            self.grid_page.show_current(self.presenter.item)
        else:
            self._on_item_shown(self.presenter.item)
            self.setFocus()

    def _chosen(self) -> list[int]:
        """Return the items that a decision is about."""
        if self.is_grid:
            return self.grid_page.selected_items()
        return [self.presenter.item] if self.presenter.item != NO_ITEM else []

    def _pick(self, code: int) -> None:
        self.presenter.relabel(self._chosen(), code)

    def _open_search(self) -> None:
        button = self.decision_bar.buttons["search"]
        anchor = self.grid_page if self.is_grid else button
        corner = anchor.mapToGlobal(QPoint(0, 0 if not self.is_grid else anchor.height()))
        self.search.open_at(corner - QPoint(0, 4))

    def _toggle_class_order(self) -> None:
        self.presenter.use_likelihood(is_used=not self.presenter.is_by_likelihood)

    @Slot()
    def _on_class_key(self) -> None:
        key = CLASS_KEYS[self._class_keys.index(self.sender())]  # type: ignore[arg-type]
        codes = dict(self.presenter.class_keys()) if self.presenter.item != NO_ITEM else {}
        if key in codes:
            self._pick(codes[key])

    @Slot(int)
    def _on_item_shown(self, item: int) -> None:
        self._enable_decisions()
        if item == NO_ITEM:
            self.item_view.show_text(tr("No item passes the filters. “Show all” resets them."), "")
            self.decision_bar.show_labels("", "", "")
            return
        presenter, dataset = self.presenter, self.presenter.bench.dataset
        shown = presenter.shown()
        self.decision_bar.show_labels(shown.given, shown.suggested, shown.now)
        self.decision_bar.show_classes(dataset.classes, presenter.class_keys())
        self._show_picture(item)
        self.evidence.reason.setText(reason_text(shown))
        self.evidence.bars.show_bars(evidence_bars(presenter.bench, presenter.queue, item))
        neighbours = evidence_neighbours(presenter.bench, presenter.session.state.labels, item)
        self.evidence.neighbours.show_neighbours(neighbours)
        self.strip.show_current(item)
        for upcoming in presenter.upcoming():
            self.loader.request(upcoming)

    def _show_picture(self, item: int) -> None:
        dataset = self.presenter.bench.dataset
        key = dataset.keys[item]
        if dataset.media is None:
            self.item_view.show_features(self.presenter.bench.features[item], key)
            return
        image, error = self.loader.request(item), self.loader.error(item)
        if image is not None:
            self.item_view.show_image(image, key)
        elif error is not None:
            self.item_view.show_text(say(error), key)
        else:
            self.item_view.show_text("", key)

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        self.model.announce(items)
        if self.presenter.item in items and not self.item_view.has_image:
            self._show_picture(self.presenter.item)

    @Slot()
    def _on_queue_changed(self) -> None:
        presenter = self.presenter
        queue = presenter.queue
        self.model.show_items(presenter.items, queue)
        self.filter_bar.show_count(len(presenter.items), len(queue.items))
        self.filter_bar.show_strategy(queue.strategy)

    @Slot(object)
    def _on_decided(self, change: Change) -> None:
        self.model.show_state(self.presenter.session.state, change.items)
        self._show_progress()
        self._enable_decisions()
        self.score_panel.show_state(tr("estimating…"))
        if not np.isin(self.presenter.item, change.items):
            return
        if self.presenter.item != NO_ITEM:
            shown = self.presenter.shown()
            self.decision_bar.show_labels(shown.given, shown.suggested, shown.now)

    @Slot(object)
    def _on_scored(self, update: ScoreUpdate) -> None:
        self.score_panel.show_score(score_text(update), self.presenter.feed.values)
        if not self.presenter.feed.is_up_to_date:
            self.score_panel.show_state(tr("estimating…"))

    @Slot(bool)
    def _on_ranking(self, is_running: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.filter_bar.strategy.setEnabled(not is_running)

    @Slot(int)
    def _on_opened(self, item: int) -> None:
        self.presenter.show_item(item)
        if self.is_grid:
            self.toggle_grid()

    @Slot()
    def _on_group_changed(self) -> None:
        self._enable_decisions()

    @Slot()
    def _on_notice_acted(self) -> None:
        self.export_wanted.emit()

    def _enable_decisions(self) -> None:
        session = self.presenter.session
        can_decide = not session.is_read_only and bool(self._chosen())
        names = [name for name in DECISIONS if name not in ("undo", "redo")]
        self._actions.enable(names, is_enabled=can_decide)
        self._actions.enable(["undo"], is_enabled=session.can_undo)
        self._actions.enable(["redo"], is_enabled=session.can_redo)
        self.decision_bar.enable_classes(is_enabled=can_decide)

    def _show_progress(self) -> None:
        presenter = self.presenter
        total = len(presenter.bench.dataset.train)
        self.score_panel.ring.show_progress(presenter.n_decided, total)
        if presenter.is_done and not presenter.session.is_read_only:
            self.notice.show_text(
                tr("You have looked at all {n} items. Well done.", n=total),
                tr("Export the labels…"),
            )
        elif not presenter.session.is_read_only:
            self.notice.hide()

    def _explain_read_only(self) -> None:
        reason = self.presenter.session.read_only_reason
        if reason is not None:
            self.notice.show_text(tr("You can look but not decide: {reason}.", reason=say(reason)))
        else:
            self.notice.hide()


def _strategies(*, has_validation: bool) -> list[tuple[str, str]]:
    """Return name and title of every strategy that can rank this dataset."""
    return [
        (entry.name, tr(entry.strategy.title))
        for entry in entries()
        if entry.strategy is not None and (has_validation or not entry.strategy.uses_validation)
    ]
