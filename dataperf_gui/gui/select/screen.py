"""The Select screen put together: the pool, one item large, the chosen set and its scores."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from dataperf_gui.arrays import Ints
from dataperf_gui.gui.action_table import MOVING_ACTIONS, SOUND_ACTIONS, Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.deciding import connect
from dataperf_gui.gui.review.evidence import Neighbour
from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_words import estimating
from dataperf_gui.gui.select.grid import TileGrid
from dataperf_gui.gui.select.item_list import ItemList, ItemModel
from dataperf_gui.gui.select.item_rows import ROW_HEIGHT, ItemRows
from dataperf_gui.gui.select.listing import parts_of
from dataperf_gui.gui.select.pool_panel import PoolPanel
from dataperf_gui.gui.select.presenter import NO_ITEM, SelectPresenter
from dataperf_gui.gui.select.score_card import ScoreCard
from dataperf_gui.gui.select.set_panel import SetPanel
from dataperf_gui.gui.select.tiles import ItemTiles, cell_size
from dataperf_gui.gui.select.wording import Wording
from dataperf_gui.gui.select.work_card import WorkCard
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import mark_focus
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.messages import Message
from dataperf_gui.selecting.closeness import NEGATIVE, POSITIVE
from dataperf_gui.selecting.fingerprints import Fingerprints

POOL_WIDTH, SIDE_WIDTH = 276, 264


class SelectScreen(QWidget):
    """A pool, the item looked at, and the set chosen from it.

    Parameters
    ----------
    presenter : SelectPresenter
        Leads through the pool; closed with the screen.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    said = Signal(str)
    """A sentence for the status line."""
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(self, presenter: SelectPresenter, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Select"))
        self.presenter, self._actions = presenter, actions
        self._data = presenter.bench.dataset
        self._words = Wording(presenter)
        media = self._data.media or Fingerprints(presenter.bench.features)
        self.loader = ImageLoader(media, self)
        self._make_views(theme)
        self._lay_out()
        self._connect_views()
        self._connected = connect(actions, self._slots())
        self._names = [*actions.names(Scope.SELECT), *MOVING_ACTIONS, *SOUND_ACTIONS]
        self.addActions([actions[name] for name in self._names])

    def start(self) -> None:
        """Show where the person was; call once, when the screen is in its window."""
        reason = self.presenter.session.read_only_reason
        if reason is not None:
            self.notice.show_text(tr("You can look but not decide: {reason}.", reason=say(reason)))
        place = self.presenter.place
        self.pool.show_filter(place.part, place.text)
        self.pool.show_strategy(place.strategy)
        self.presenter.start()
        self._on_set_changed()
        if place.is_grid:
            self._show_page(is_grid=True)
        self.setFocus()

    def close_down(self) -> None:
        """End the workers, close the session, and leave the actions to others."""
        for action, slot in self._connected:
            action.triggered.disconnect(slot)
        for action in self.actions():
            self.removeAction(action)
        self._connected = []
        self.stage.close_down()
        self.presenter.close()
        self.loader.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the actions on that can be done now."""
        super().showEvent(event)
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the actions off: nobody chooses what they do not see, by menu either."""
        super().hideEvent(event)
        self._actions.enable(self._names, is_enabled=False)
        self.stage.rest()

    def show_group(self, items: list[int]) -> None:
        """List only these items of the pool, gathered on the map."""
        self.presenter.list_gathered(items)
        self.pool.show_filter(self.presenter.place.part, "")
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys choose: the card of the item has a frame then."""
        super().focusInEvent(event)
        mark_focus(self.work, has_focus=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        mark_focus(self.work, has_focus=False)

    def ask_for_official(self) -> None:
        """Say why the rules forbid choosing by the official score, then show it if still wanted."""
        text = say(self.presenter.task.rule)
        uses = self.presenter.place.official.uses
        question = QMessageBox(
            QMessageBox.Icon.Question, tr("Official score"),
            tr("{rule}\n\nYou have looked {n} times. Each look is written down in the session.",
               rule=text, n=uses), parent=self,
        )  # fmt: skip
        look = question.addButton(tr("Look"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        if question.clickedButton() is look:
            self.presenter.look_at_official()

    def _make_views(self, theme: Theme) -> None:
        task, groups = self.presenter.task, self._data.classes[1:]
        self.pool_model = ItemModel(self._data, self._words.row)
        self.set_model = ItemModel(self._data, self._words.row)
        is_said = self.presenter.chosen.says_groups
        all_rows = ItemRows(theme, self.loader, shows_chosen=True)
        chosen_rows = ItemRows(theme, self.loader, shows_chosen=is_said)
        tiles = ItemTiles(theme, self.loader)
        self._delegates = (all_rows, chosen_rows, tiles)  # a view does not keep its own
        self.pool_list = ItemList(self.pool_model, all_rows, ROW_HEIGHT, tr("The pool"))
        self.set_list = ItemList(self.set_model, chosen_rows, ROW_HEIGHT, tr("The chosen set"))
        self.grid = TileGrid(self.pool_model, tiles, cell_size)
        self.pool = PoolPanel(parts_of(task), task.strategies, self.pool_list, self._actions)
        self.set = SetPanel([tr(name) for name in groups], self.set_list, self._actions, theme)
        self.scores = ScoreCard(task.development, self._actions, theme)
        self.work = WorkCard(self.presenter, self.grid, self.loader, self._actions, theme)
        self.stage = self.work.stage
        self.notice = Notice(theme)

    def _lay_out(self) -> None:
        side, body, page = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        side.addWidget(self.scores)
        side.addWidget(self.set, 1)
        right = QWidget()
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        follow_type(self.pool, lambda: self.pool.setFixedWidth(px(POOL_WIDTH)))
        follow_type(right, lambda: right.setFixedWidth(px(SIDE_WIDTH)))
        body.addWidget(self.pool)
        body.addWidget(self.work, 1)
        body.addWidget(right)
        page.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        page.addWidget(self.notice)
        page.addLayout(body, 1)
        for layout in (side, body, page):
            layout.setSpacing(12)

    def _connect_views(self) -> None:
        presenter, questions = self.presenter, self.presenter.questions
        presenter.item_shown.connect(self._on_item_shown)
        presenter.pool_changed.connect(self._on_pool_changed)
        presenter.set_changed.connect(self._on_set_changed)
        presenter.proposing.connect(self._on_proposing)
        presenter.scored.connect(self._on_scored)
        presenter.officially_scored.connect(self._show_official)
        presenter.refused.connect(self._on_refused)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)
        questions.near_found.connect(self._on_near_found)
        questions.variety_found.connect(self.set.show_variety)
        self.pool.filtered.connect(presenter.filter)
        self.pool.left.connect(self.setFocus)
        self.pool.strategy_chosen.connect(self._on_strategy)
        for source in (self.pool_list, self.set_list):
            source.opened.connect(presenter.show_item)
        self.work.opened.connect(self._on_opened)
        self.grid.selected.connect(self._on_selected)
        self.loader.loaded.connect(self.pool_model.announce)
        self.loader.loaded.connect(self.set_model.announce)

    def _slots(self) -> dict[str, Callable[[], None]]:
        presenter, targets = self.presenter, self.work.targets
        return self.work.slots() | {
            "choose": lambda: presenter.choose(targets()),
            "positive": lambda: presenter.choose(targets(), POSITIVE),
            "negative": lambda: presenter.choose(targets(), NEGATIVE),
            "take_out": lambda: presenter.take_out(targets()),
            "flip": lambda: presenter.flip(targets()),
            "swap": presenter.swap, "mark": self._on_mark,
            "take_proposal": presenter.take_proposal, "propose_again": self._on_propose_again,
            "similar": self._on_similar, "back": presenter.go_back,
            "copy_address": self._on_copy_address, "official_score": self.ask_for_official,
            "undo": presenter.undo, "redo": presenter.redo, "grid": self._on_grid,
            "previous": lambda: presenter.step(-1), "next": lambda: presenter.step(1),
            "filter": self._on_filter, "zoom": self.stage.use,
        }  # fmt: skip

    @Slot()
    def _enable(self) -> None:
        """Switch on what can be done now, and off what cannot."""
        presenter, item = self.presenter, self.presenter.item
        session, chosen, is_item = presenter.session, presenter.chosen, item != NO_ITEM
        targets = self.work.targets()
        is_in = chosen.labels[targets] > 0 if targets else np.empty(0, dtype=np.bool_)
        can = is_item and not session.is_read_only
        can_say = can and chosen.says_groups and bool(targets)
        is_alone = is_item and not self.work.is_grid
        states = {
            "choose": can_say or (can and not is_in.all()), "take_out": can and is_in.any(),
            "positive": can_say, "negative": can_say, "flip": can_say and is_in.any(),
            "swap": can and is_alone and presenter.swap_partner() is not None,
            "mark": can and item in chosen, "take_proposal": can and presenter.proposal is not None,
            "propose_again": self.pool.strategy.isEnabled(),
            "similar": is_item, "back": bool(self._words.searched()),
            "copy_address": is_alone and bool(presenter.task.address(item)),
            "official_score": presenter.hindrance is None,
            "undo": session.can_undo, "redo": session.can_redo, "filter": True, "grid": is_item,
            "zoom": is_alone, "previous": is_alone, "next": is_alone,
        }  # fmt: skip
        for name in SOUND_ACTIONS:
            states[name] = is_alone and bool(self.stage.slots())
        for name, is_enabled in states.items():
            self._actions.enable([name], is_enabled=bool(is_enabled) and self.isVisible())

    @Slot(int)
    def _on_item_shown(self, item: int) -> None:
        presenter = self.presenter
        self.pool_list.show_current(item)
        self.set_list.show_current(item)
        if item == NO_ITEM:
            self.work.show_nothing()
        else:
            self.work.show_item(self._words.about(item), presenter.upcoming())
            if self.work.is_grid:
                self.grid.show_current(item)
                self._on_selected()
            elif self.work.pages.currentWidget() is self.work.message_page:
                self._show_page(is_grid=presenter.place.is_grid)
        self._enable()

    @Slot(int, object)
    def _on_near_found(self, item: int, near: Ints) -> None:
        if item != self.presenter.item:
            return
        words = self._words
        reason = say(self.presenter.likeness.reason(item, near, self.presenter.chosen.labels))
        self.work.show_reason(
            sentence(reason),
            [Neighbour(n, words.known_as(n), words.agrees(n, item)) for n in near.tolist()],
        )

    @Slot()
    def _on_pool_changed(self) -> None:
        presenter, items = self.presenter, self.presenter.items
        self.pool_model.show_items(items)
        self.pool.show_count(len(items), len(self._data))
        self.pool.show_like(self._words.searched())
        self.pool_list.show_current(presenter.item)
        self._enable()

    @Slot()
    def _on_set_changed(self) -> None:
        presenter = self.presenter
        chosen = presenter.chosen
        self.set_model.show_items(chosen.items)
        self.pool_model.refresh()
        self.set.show_set(chosen.counts, presenter.task.limit)
        self.set_list.show_current(presenter.item)
        lacks = presenter.hindrance or presenter.lacks
        self.set.show_hint("" if lacks is None else say(lacks))
        if lacks is None:
            self.scores.live.show_state(estimating())
        else:
            self.scores.live.show_nothing()
        self._show_official()
        self._show_proposal()
        self._enable()

    def _show_official(self) -> None:
        official, is_current = self.presenter.place.official, self.presenter.is_official_current
        self.scores.show_official(official, is_current=is_current)

    def _show_proposal(self) -> None:
        self.pool.proposal.setText(self._words.proposed())

    @Slot(bool)
    def _on_proposing(self, is_under_way: bool) -> None:  # noqa: FBT001 - Qt passes no keywords
        self.pool.strategy.setEnabled(not is_under_way)
        self._show_proposal()
        if is_under_way:
            self.pool.proposal.setText(tr("Making a proposal…"))
        self._enable()

    @Slot(object)
    def _on_scored(self, update: ScoreUpdate) -> None:
        feed = self.presenter.feed
        self.scores.show_live(update, feed.values, is_up_to_date=feed.is_up_to_date)

    @Slot(object)
    def _on_refused(self, message: Message) -> None:
        self.said.emit(sentence(say(message)))

    @Slot()
    def _on_selected(self) -> None:
        if self.work.is_grid:
            self.work.about.setText(self._words.selected(self.work.targets()))
        self._enable()

    @Slot(int)
    def _on_opened(self, item: int) -> None:
        self._show_page(is_grid=False)
        self.presenter.show_item(item)
        self.setFocus()

    def _on_filter(self) -> None:
        self.pool.text.setFocus()

    def _on_grid(self) -> None:
        if self.work.is_grid and (targets := self.work.targets()):
            self.presenter.show_item(targets[0])
        self._show_page(is_grid=not self.work.is_grid)

    def _show_page(self, *, is_grid: bool) -> None:
        self.presenter.place.is_grid = is_grid
        if is_grid:
            self.work.show_grid()
            self._on_selected()
        else:
            self.work.show_stage()
            self.work.about.setText(self._words.selected([self.presenter.item]))
            self.setFocus()
            self._enable()

    def _on_similar(self) -> None:
        targets = self.work.targets()
        if targets and targets[0] != self.presenter.item:
            self.presenter.show_item(targets[0])
        self.presenter.find_similar()

    def _on_copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.presenter.task.address(self.presenter.item))
        self.said.emit(tr("The address is copied. Nothing was fetched."))

    def _on_mark(self) -> None:
        presenter = self.presenter
        presenter.mark(NO_ITEM if presenter.marked == presenter.item else presenter.item)

    def _on_strategy(self, name: str) -> None:
        self.presenter.propose(name, 0)
        self.setFocus()

    def _on_propose_again(self) -> None:
        place = self.presenter.place
        self.presenter.propose(place.strategy, place.seed + 1)
