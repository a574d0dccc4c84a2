"""The Select screen put together: the pool, one item large, the chosen set and its scores."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from dataperf_gui.arrays import Ints
from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.gui.action_table import MOVING_ACTIONS, SOUND_ACTIONS, Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.deciding import connect
from dataperf_gui.gui.review.evidence import Neighbour
from dataperf_gui.gui.review.evidence_panel import NeighbourRow
from dataperf_gui.gui.review.picture_stage import PictureStage
from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_words import estimating
from dataperf_gui.gui.select.clip_list import ClipList, ClipModel, Row
from dataperf_gui.gui.select.clip_rows import ClipRows
from dataperf_gui.gui.select.pool_panel import PoolPanel
from dataperf_gui.gui.select.presenter import NO_ITEM, SelectPresenter
from dataperf_gui.gui.select.score_card import ScoreCard
from dataperf_gui.gui.select.set_panel import SetPanel
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, card, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.messages import Message

if TYPE_CHECKING:
    from dataperf_gui.gui.sound.stage import SoundStage

POOL_WIDTH, SIDE_WIDTH = 276, 264
BUTTONS = ("choose", "take_out", "swap")


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
        self.loader = ImageLoader(self._data.media, self)
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
        self.pool.show_filter(place.group, place.text)
        self.pool.show_strategy(place.strategy)
        self.presenter.start()
        self._on_set_changed()
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
        self.pool_model = ClipModel(self._data, self._row)
        self.set_model = ClipModel(self._data, self._row)
        all_rows = ClipRows(theme, self.loader, shows_chosen=True)
        chosen_rows = ClipRows(theme, self.loader, shows_chosen=False)
        self._delegates = (all_rows, chosen_rows)  # a view does not keep its own
        self.pool_list = ClipList(self.pool_model, all_rows, tr("The pool"))
        self.set_list = ClipList(self.set_model, chosen_rows, tr("The chosen set"))
        self.pool = PoolPanel(groups, task.strategies, self.pool_list, self._actions)
        self.set = SetPanel(groups, self.set_list, self._actions, theme)
        self.scores = ScoreCard(task.development, self._actions, theme)
        self.stage = self._make_stage(theme)
        self.about = ElidedLabel(role="heading")
        self.reason = label(wraps=True)
        self.neighbours = NeighbourRow(theme, self.loader)
        self.neighbours.setFixedHeight(self.neighbours.minimumSizeHint().height())
        self.notice = Notice(theme)

    def _make_stage(self, theme: Theme) -> "PictureStage | SoundStage":
        media = self._data.media
        if not isinstance(media, SoundMedia):
            return PictureStage(self.presenter.bench, self.loader, theme)
        from dataperf_gui.gui.sound.stage import SoundStage  # noqa: PLC0415 - as in Review

        return SoundStage(self.presenter, media, self._actions, theme)

    def _lay_out(self) -> None:
        work, column = card()
        column.addWidget(self.about)
        column.addWidget(self.stage, 1)
        column.addWidget(self.reason)
        column.addWidget(label(tr("The items most like it").upper(), "eyebrow"))
        column.addWidget(self.neighbours)
        buttons = QHBoxLayout()
        for name in BUTTONS:
            is_primary = name == "choose"
            buttons.addWidget(ActionButton(self._actions, name, is_primary=is_primary))
        column.addLayout(buttons)
        side, body, page = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        side.addWidget(self.scores)
        side.addWidget(self.set, 1)
        right = QWidget()
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        for widget, width in ((self.pool, POOL_WIDTH), (right, SIDE_WIDTH)):
            widget.setFixedWidth(width)
        body.addWidget(self.pool)
        body.addWidget(work, 1)
        body.addWidget(right)
        page.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        page.addWidget(self.notice)
        page.addLayout(body, 1)
        for layout in (side, body, page):
            layout.setSpacing(12)

    def _connect_views(self) -> None:
        presenter = self.presenter
        presenter.item_shown.connect(self._on_item_shown)
        presenter.pool_changed.connect(self._on_pool_changed)
        presenter.set_changed.connect(self._on_set_changed)
        presenter.proposing.connect(self._on_proposing)
        presenter.scored.connect(self._on_scored)
        presenter.officially_scored.connect(self._show_official)
        presenter.refused.connect(self._on_refused)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)
        self.pool.filtered.connect(presenter.filter)
        self.pool.left.connect(self.setFocus)
        self.pool.strategy_chosen.connect(self._on_strategy)
        for source in (self.pool_list, self.set_list, self.neighbours):
            source.opened.connect(presenter.show_item)
        self.loader.loaded.connect(self.pool_model.announce)
        self.loader.loaded.connect(self.set_model.announce)

    def _slots(self) -> dict[str, Callable[[], None]]:
        presenter = self.presenter
        return self.stage.slots() | {
            "choose": presenter.add, "take_out": presenter.take_out, "swap": presenter.swap,
            "mark": self._on_mark, "take_proposal": presenter.take_proposal,
            "propose_again": self._on_propose_again, "official_score": self.ask_for_official,
            "undo": presenter.undo, "redo": presenter.redo,
            "previous": lambda: presenter.step(-1), "next": lambda: presenter.step(1),
            "filter": self._on_filter, "zoom": self.stage.use,
        }  # fmt: skip

    def _row(self, item: int) -> Row:
        """Describe an item as both lists show it."""
        data, proposal = self._data, self.presenter.proposal
        group = data.classes[data.labels[item]]
        return Row(
            item=item, group=group, name=data.keys[item].removeprefix(f"{group}/"),
            is_chosen=item in self.presenter.chosen,
            is_proposed=proposal is not None and bool(proposal.labels[item]),
            is_marked=item == self.presenter.marked,
            typical=1 - float(self.presenter.queue.suspicion[item]),
        )  # fmt: skip

    def _enable(self) -> None:
        """Switch on what can be done now, and off what cannot."""
        presenter, item = self.presenter, self.presenter.item
        session, is_item = presenter.session, presenter.item != NO_ITEM
        is_chosen = is_item and item in presenter.chosen
        can = is_item and not session.is_read_only
        states = {
            "choose": can and not is_chosen, "take_out": can and is_chosen,
            "swap": can and presenter.swap_partner() is not None, "mark": can and is_chosen,
            "take_proposal": can and presenter.proposal is not None,
            "propose_again": self.pool.strategy.isEnabled(),
            "official_score": presenter.hindrance is None,
            "undo": session.can_undo, "redo": session.can_redo, "filter": True,
            "zoom": is_item, "previous": is_item, "next": is_item,
        }  # fmt: skip
        for name in SOUND_ACTIONS:
            states[name] = is_item and bool(self.stage.slots())
        for name, is_enabled in states.items():
            self._actions.enable([name], is_enabled=is_enabled and self.isVisible())

    @Slot(int)
    def _on_item_shown(self, item: int) -> None:
        presenter, data = self.presenter, self._data
        self.pool_list.show_current(item)
        self.set_list.show_current(item)
        self._enable()
        if item == NO_ITEM:
            self.about.setText(tr("No clip in the list; show another group or clear the field."))
            return
        group = data.classes[data.labels[item]]
        state = tr("chosen") if item in presenter.chosen else tr("not chosen")
        self.about.setText(f"{group} · {state}")
        reason = say(presenter.likeness.reason(item, data.classes))
        self.reason.setText(sentence(reason))
        near = [int(each) for each in presenter.likeness.nearest(item)]
        labels = data.labels
        self.neighbours.show_neighbours(
            [Neighbour(n, data.classes[labels[n]], labels[n] == labels[item]) for n in near]
        )
        self.stage.show_item(item, presenter.upcoming())

    @Slot()
    def _on_pool_changed(self) -> None:
        items: Ints = self.presenter.items
        self.pool_model.show_items(items)
        self.pool.show_count(len(items), len(self._data))
        self.pool_list.show_current(self.presenter.item)

    @Slot()
    def _on_set_changed(self) -> None:
        presenter = self.presenter
        chosen = presenter.chosen
        self.set_model.show_items(chosen.items)
        self.pool_model.refresh()
        self.set.show_set(chosen.counts, presenter.task.limit)
        self.set_list.show_current(presenter.item)
        hindrance = presenter.hindrance
        self.set.show_hint("" if hindrance is None else say(hindrance))
        if hindrance is None:
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
        proposal = self.presenter.proposal
        if proposal is None:
            self.pool.proposal.setText(tr("No proposal yet."))
            return
        n_in, n_out = proposal.changes(self.presenter.chosen.labels)
        text = tr("{n} clips: {more} would come in, {fewer} go out",
                  n=int(np.count_nonzero(proposal.labels)), more=n_in, fewer=n_out)  # fmt: skip
        self.pool.proposal.setText(text)

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

    def _on_filter(self) -> None:
        self.pool.text.setFocus()

    def _on_mark(self) -> None:
        presenter = self.presenter
        presenter.mark(NO_ITEM if presenter.marked == presenter.item else presenter.item)

    def _on_strategy(self, name: str) -> None:
        self.presenter.propose(name, 0)
        self.setFocus()

    def _on_propose_again(self) -> None:
        place = self.presenter.place
        self.presenter.propose(place.strategy, place.seed + 1)
