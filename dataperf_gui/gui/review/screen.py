"""The Review screen put together: the views, and what connects them to the presenter."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dataperf_gui.arrays import Ints
from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.gui.action_table import SOUND_ACTIONS, Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.curve_card import CurveCard
from dataperf_gui.gui.review.deciding import Deciding, connect
from dataperf_gui.gui.review.evidence_panel import EvidencePanel
from dataperf_gui.gui.review.filter_bar import FilterBar, strategies_for
from dataperf_gui.gui.review.filters import Filters
from dataperf_gui.gui.review.lists import Filmstrip, Grid
from dataperf_gui.gui.review.message_page import MessagePage
from dataperf_gui.gui.review.picture_stage import PictureStage
from dataperf_gui.gui.review.presenter import NO_ITEM, ReviewPresenter
from dataperf_gui.gui.review.queue_model import QueueModel
from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_panel import ScorePanel
from dataperf_gui.gui.review.score_words import estimating, score_text
from dataperf_gui.gui.review.tiles import TileDelegate
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.theme.sizes import keep_between
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label, mark_focus
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.gui.widgets.page import Page
from dataperf_gui.session.decisions import Change

if TYPE_CHECKING:
    from dataperf_gui.gui.sound.stage import SoundStage

STRIP_SIDE, TILE_SIDE = 56, 104
SIDE_WIDTHS = 336, 448
MOVING = ("previous", "next", "zoom")


class ReviewScreen(QWidget):
    """One item, its label, the evidence, the score and the queue.

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
    """A sentence for the status line."""
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(
        self, presenter: ReviewPresenter, actions: Actions, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Review"))
        self.presenter, self._actions = presenter, actions
        self._bench, self._session = presenter.bench, presenter.session
        self.loader = ImageLoader(self._bench.dataset.media, self)
        self._make_views(theme)
        self._lay_out()
        self._connect_views()
        self._connected = connect(actions, self._slots())
        actions.attach(self, Scope.REVIEW)

    def start(self) -> None:
        """Show where the person was; call once, when the screen is in its window."""
        reason = self._session.read_only_reason
        if reason is not None:
            self.notice.show_text(tr("You can look but not decide: {reason}.", reason=say(reason)))
        self.presenter.start()
        self.filter_bar.show_filters(self.presenter.filters)
        self.setFocus()

    def close_down(self) -> None:
        """End the workers, close the session, and leave the actions to others."""
        for action, slot in self._connected:
            action.triggered.disconnect(slot)
        for action in self.actions():
            self.removeAction(action)
        self._connected = []
        self.stage.close_down()
        self.curve_card.close_down()
        self.presenter.close()
        self.loader.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the actions on that can be done now."""
        super().showEvent(event)
        self._actions.enable(self._actions.names(Scope.REVIEW), is_enabled=True)
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the actions off: nobody decides on what they do not see, by menu either."""
        super().hideEvent(event)
        self._actions.enable(self._actions.names(Scope.REVIEW), is_enabled=False)
        self.stage.rest()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys decide: the card of the item has a frame then."""
        super().focusInEvent(event)
        mark_focus(self._work_card, has_focus=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        mark_focus(self._work_card, has_focus=False)

    @property
    def is_grid(self) -> bool:
        """Whether many items are shown at once."""
        return self.pages.currentWidget() is self.grid

    def show_grid(self) -> None:
        """Show many items at once, if any pass the filters."""
        if self.presenter.item != NO_ITEM:
            self._show_page(self.grid)
            self.grid.show_current(self.presenter.item)
            self._on_selected()
            self.grid.setFocus()

    def open_item(self, item: int) -> None:
        """Show one item large; where the filters leave it out, show all items again."""
        if item not in self.presenter.items:
            self.presenter.filter(Filters())
        self._on_opened(item)

    def show_group(self, items: list[int]) -> None:
        """Show only these items, as tiles that are all selected: one key decides on them."""
        self.presenter.filter(Filters(items=tuple(items)))
        self.show_grid()
        self.grid.selectAll()

    def show_race(self, text: str) -> None:
        """Say how a race stands that was started on the Compare screen; empty = no race."""
        self.race_line.setText(text)
        self._race_card.setVisible(bool(text))

    def _make_views(self, theme: Theme) -> None:
        data = self._bench.dataset
        self.model = QueueModel(data, self._session.state)
        small = TileDelegate(theme, self.loader, STRIP_SIDE, shows_suggestion=False)
        large = TileDelegate(theme, self.loader, TILE_SIDE, shows_suggestion=True)
        self._delegates = (small, large)  # a view does not keep its own
        strategies = strategies_for(has_validation=len(data.validation) > 0)
        self.filter_bar = FilterBar(data.classes, strategies)
        self.stage = self._make_stage(theme)
        self.message_page = MessagePage()
        self.grid = Grid(self.model, large)
        self.filmstrip = Filmstrip(self.model, small)
        self.deciding = Deciding(self, self.presenter, self._actions, self._chosen)
        self.decision_bar = self.deciding.bar
        self.score_panel = ScorePanel(theme)
        self._race_card, race_column = card()
        self.race_line = label(role="strong", wraps=True)
        race_column.addWidget(label(tr("Race").upper(), "eyebrow"))
        race_column.addWidget(self.race_line)
        self._race_card.hide()
        self.curve_card = CurveCard(self.presenter, theme)
        self.evidence_panel = EvidencePanel(theme, self.loader)
        self.notice = Notice(theme)
        self.pages = QStackedWidget()
        for page in (self.stage, self.grid, self.message_page):
            self.pages.addWidget(page)

    def _make_stage(self, theme: Theme) -> "PictureStage | SoundStage":
        media = self._bench.dataset.media
        if not isinstance(media, SoundMedia):
            return PictureStage(self._bench, self.loader, theme)
        from dataperf_gui.gui.sound.stage import SoundStage  # noqa: PLC0415 - pyqtgraph is slow

        return SoundStage(self.presenter, media, self._actions, theme)

    def _lay_out(self) -> None:
        work, work_column = card()
        self._work_card = work
        work_column.addWidget(self.pages, 1)
        work_column.addWidget(self.decision_bar)
        self._strip_card, strip_column = card()
        strip_column.setContentsMargins(GRID, GRID, GRID, GRID)
        strip_column.addWidget(self.filmstrip)
        left, right, body = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(work, 1)
        left.addWidget(self._strip_card)
        right.addWidget(self.score_panel)
        right.addWidget(self._race_card)
        right.addWidget(self.curve_card)
        right.addWidget(self.evidence_panel, 1)
        right.addStretch()
        side = QWidget()
        side.setLayout(right)
        self._side = Page(side, is_wide=False)
        keep_between(self._side, *SIDE_WIDTHS)
        body.addLayout(left, 3)
        body.addWidget(self._side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.addWidget(self.notice)
        column.addWidget(self.filter_bar)
        column.addLayout(body, 1)
        right.setContentsMargins(0, 0, 0, 0)
        for layout in (left, right, body, column):
            layout.setSpacing(12)

    def _connect_views(self) -> None:
        presenter, bar = self.presenter, self.filter_bar
        presenter.item_shown.connect(self._on_item_shown)
        presenter.queue_changed.connect(self._on_queue_changed)
        presenter.decided.connect(self._on_decided)
        presenter.finished.connect(self._on_finished)
        presenter.scored.connect(self._on_scored)
        presenter.inspected.connect(self._on_inspected)
        presenter.ranking.connect(self._on_ranking)
        presenter.progressed.connect(self._on_progress)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)
        bar.strategy_chosen.connect(presenter.rank)
        bar.filters_changed.connect(presenter.filter)
        bar.grouping_changed.connect(self._on_grouping)
        bar.left.connect(self.setFocus)
        self.loader.loaded.connect(self._on_loaded)
        for opened in (self.filmstrip, self.grid, self.evidence_panel.neighbours):
            opened.opened.connect(self._on_opened)
        self.grid.selected.connect(self._on_selected)

    def _slots(self) -> dict[str, Callable[[], None]]:
        """Return what the actions run."""
        return self.deciding.slots() | self.stage.slots() | {
            "undo": self.presenter.undo, "redo": self.presenter.redo,
            "previous": self._on_previous, "next": self._on_next,
            "next_undecided": self.presenter.go_to_next_undecided,
            "zoom": self.stage.use, "grid": self._on_grid,
            "filter": self.filter_bar.focus_text, "class_order": self._on_class_order,
            "rerank": self._on_rerank,
        }  # fmt: skip

    def _chosen(self) -> list[int]:
        """Return the items that a key decides on."""
        if self.is_grid:
            return self.grid.selected_items()
        return [] if self.presenter.item == NO_ITEM else [self.presenter.item]

    def _enable(self) -> None:
        """Switch off what cannot be done now."""
        can_write = not self._session.is_read_only
        is_item = self.pages.currentWidget() is self.stage
        can_decide = can_write and (is_item or (self.is_grid and bool(self._chosen())))
        self.deciding.enable(is_enabled=can_decide)
        self._actions.enable(["rerank"], is_enabled=self.filter_bar.strategy.isEnabled())
        is_heard = is_item and bool(self.stage.slots())
        self._actions.enable(SOUND_ACTIONS, is_enabled=is_heard)
        self._actions.enable(MOVING, is_enabled=not self.is_grid)
        self._actions.enable(["undo"], is_enabled=self._session.can_undo)
        self._actions.enable(["redo"], is_enabled=self._session.can_redo)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.filter_bar.grouped.setVisible(page is self.grid)
        self._strip_card.setVisible(page not in (self.grid, self.message_page))
        for widget in (self.decision_bar, self.evidence_panel):
            widget.setVisible(page is not self.message_page)
        self._enable()

    def _show_item(self) -> None:
        shown = self.presenter.shown(self.presenter.item)
        self.decision_bar.show_labels(shown.given, shown.suggested, shown.now)
        self._show_evidence(self.presenter.item)
        self.deciding.show_classes()
        self.stage.show_item(self.presenter.item, self.presenter.upcoming())

    def _show_evidence(self, item: int) -> None:
        presenter, reason = self.presenter, self.presenter.shown(item).reason
        self.evidence_panel.reason.setText(sentence(say(reason)) if reason else "")
        found = presenter.inspection
        problems = [say(each) for each in found.reasons(item)] if found is not None else []
        self.evidence_panel.show_problems(problems)
        self.evidence_panel.show_evidence(presenter.bars(item), presenter.neighbours(item))

    @Slot()
    def _on_inspected(self) -> None:
        if self.presenter.item != NO_ITEM:
            self._show_evidence(self.presenter.item)

    @Slot(int)
    def _on_item_shown(self, item: int) -> None:
        if item == NO_ITEM:
            self.message_page.show_nothing()
            self._show_page(self.message_page)
            return
        self._show_item()
        self.filmstrip.show_current(item)
        if self.is_grid:
            self.grid.show_current(item)
            self._on_selected()
        else:
            self._show_page(self.stage)

    @Slot()
    def _on_queue_changed(self) -> None:
        presenter = self.presenter
        self.model.show_items(presenter.items, presenter.queue)
        self.filter_bar.show_strategy(presenter.queue.strategy)
        self.filter_bar.show_filters(presenter.filters)
        self.filter_bar.show_count(len(presenter.items), presenter.n_items)
        self.score_panel.ring.show_progress(presenter.n_decided, presenter.n_items)

    @Slot(object)
    def _on_decided(self, change: Change) -> None:
        items: Ints = change.items
        self.model.show_state(self._session.state, items)
        self.score_panel.ring.show_progress(self.presenter.n_decided, self.presenter.n_items)
        self.score_panel.show_state(estimating())

    @Slot()
    def _on_finished(self) -> None:
        is_all = not self.presenter.filters.is_any
        actions = [self._actions[name] for name in ("export", "rerank", "undo")]
        self.message_page.show_finished(actions, is_all=is_all)
        self._show_page(self.message_page)

    @Slot(object)
    def _on_scored(self, update: ScoreUpdate) -> None:
        feed = self.presenter.feed
        text = score_text(update, is_up_to_date=feed.is_up_to_date)
        self.score_panel.show_score(text, feed.values)

    @Slot(bool)
    def _on_ranking(self, is_running: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.filter_bar.show_ranking(is_running=is_running)
        self.filter_bar.show_strategy(self.presenter.queue.strategy)
        self._enable()

    @Slot(float, object)
    def _on_progress(self, fraction: float, _text: object) -> None:
        self.filter_bar.progress.setValue(round(100 * fraction))

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        self.model.announce(items)

    @Slot(bool)
    def _on_grouping(self, is_grouped: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.presenter.group(is_grouped=is_grouped)

    @Slot(int)
    def _on_opened(self, item: int) -> None:
        self._show_page(self.stage)
        self.presenter.show_item(item)
        self.setFocus()

    @Slot()
    def _on_selected(self) -> None:
        if not self.is_grid:
            return
        chosen = self._chosen()
        self.decision_bar.show_selection(len(chosen))
        if len(chosen) == 1:
            self._show_evidence(chosen[0])
        self._enable()

    @Slot()
    def _on_previous(self) -> None:
        self.presenter.step(0 if self.pages.currentWidget() is self.message_page else -1)

    @Slot()
    def _on_next(self) -> None:
        self.presenter.step(1)

    @Slot()
    def _on_grid(self) -> None:
        if self.is_grid:
            index = self.grid.currentIndex()
            is_there = index.isValid()
            self._on_opened(int(self.model.items[index.row()]) if is_there else self.presenter.item)
        else:
            self.show_grid()

    @Slot()
    def _on_class_order(self) -> None:
        self.presenter.use_likelihood(is_used=not self.presenter.is_by_likelihood)

    @Slot()
    def _on_rerank(self) -> None:
        self.presenter.rank(self.presenter.queue.strategy, anew=True)
