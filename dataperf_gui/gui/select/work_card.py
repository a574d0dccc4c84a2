"""The card in the middle of the Select screen: one item large, or the pool as tiles."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.evidence import Neighbour
from dataperf_gui.gui.review.evidence_panel import NEIGHBOUR_SIDE, NeighbourRow
from dataperf_gui.gui.review.message_page import MessagePage
from dataperf_gui.gui.review.picture_stage import PictureStage
from dataperf_gui.gui.select.grid import TileGrid
from dataperf_gui.gui.select.presenter import NO_ITEM, SelectPresenter
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, label
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.flow import Flow

if TYPE_CHECKING:
    from dataperf_gui.gui.sound.stage import SoundStage

GROUPS_KNOWN = (("choose", "take_out", "swap", "similar"),)
GROUPS_SAID = (("choose", "positive", "negative"), ("flip", "take_out", "similar"))
"""Rows of buttons."""


class ExampleRow(NeighbourRow):
    """The examples as small pictures, as many as fit."""

    largest = NEIGHBOUR_SIDE

    def minimumSizeHint(self) -> QSize:
        """Return room for a line of pictures without words."""
        return QSize(px(260), NEIGHBOUR_SIDE + 3)

    def _places(self) -> list[QRect]:
        step = NEIGHBOUR_SIDE + 6
        n = max(self.width() // step, 1)
        return [QRect(i * step, 0, NEIGHBOUR_SIDE + 2, NEIGHBOUR_SIDE + 24) for i in range(n)]


class WorkCard(QFrame):
    """One item with what speaks for it, or many as tiles, or a sentence; and the keys.

    Parameters
    ----------
    presenter : SelectPresenter
        Leads through the pool.
    grid : TileGrid
        The tiles.
    loader : ImageLoader
        Pictures.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    opened = Signal(int)
    """The person wants to see an item."""

    def __init__(
        self, presenter: SelectPresenter, grid: TileGrid, loader: ImageLoader, actions: Actions,
        theme: Theme,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setProperty("role", "card")
        self._presenter, self._actions, self._theme = presenter, actions, theme
        self.grid = grid
        self.stage = self._make_stage(loader)
        self.about = ElidedLabel(role="heading")
        self.reason = label(wraps=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.neighbours = NeighbourRow(theme, loader)
        self.examples = ExampleRow(theme, loader)
        self.examples.setAccessibleName(tr("The examples"))
        follow_type(self, self._fit)
        self.address = label(role="muted")
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.address.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._address_line = QWidget()
        self.message_page = MessagePage()
        self.pages = QStackedWidget()
        self._lay_out()
        self._show_examples()
        for source in (self.neighbours, self.examples, grid):
            source.opened.connect(self.opened)

    @property
    def is_grid(self) -> bool:
        """Whether many items are shown at once."""
        return self.pages.currentWidget() is self.grid

    def targets(self) -> list[int]:
        """Return the items that a key decides on."""
        if self.is_grid:
            return self.grid.selected_items
        return [] if self._presenter.item == NO_ITEM else [self._presenter.item]

    def show_item(self, about: str, upcoming: Sequence[int]) -> None:
        """Show the current item; its neighbours follow."""
        item = self._presenter.item
        self.about.setText(about)
        address = self._presenter.task.address(item)
        self.address.setText(address)
        self.address.setToolTip(address)
        self._address_line.setVisible(bool(address))
        self.stage.show_item(item, upcoming)

    def show_reason(self, reason: str, neighbours: Sequence[Neighbour]) -> None:
        """Show what speaks for the current item."""
        self.reason.setText(reason)
        self.neighbours.show_neighbours(neighbours)

    def show_grid(self) -> None:
        """Show many items at once."""
        self.pages.setCurrentWidget(self.grid)
        self.grid.show_current(self._presenter.item)
        self.grid.setFocus()

    def show_stage(self) -> None:
        """Show one item."""
        self.pages.setCurrentIndex(0)

    def show_nothing(self) -> None:
        """Say that the list is empty, and how to fill it again."""
        self.about.setText(tr("Nothing in the list"))
        self.message_page.show_message(
            tr("Nothing to show"),
            tr("No item is in this part of the pool, or has this text in its id. Choose “All” at "
               "the left and clear the field to see the whole pool again."),
        )  # fmt: skip
        self.pages.setCurrentWidget(self.message_page)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what actions run that only this kind of item has."""
        return self.stage.slots()

    def _make_stage(self, loader: ImageLoader) -> "PictureStage | SoundStage":
        media = self._presenter.bench.dataset.media
        if not isinstance(media, SoundMedia):
            return PictureStage(self._presenter.bench, loader, self._theme)
        from dataperf_gui.gui.sound.stage import SoundStage  # noqa: PLC0415 - as in Review

        return SoundStage(self._presenter, media, self._actions, self._theme)

    def _fit(self) -> None:
        """Set the heights that depend on the size of letters."""
        self.reason.setMinimumHeight(2 * self.reason.fontMetrics().lineSpacing())
        for row in (self.neighbours, self.examples):
            row.setFixedHeight(row.minimumSizeHint().height())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(ActionButton(self._actions, "grid"))
        column.addLayout(head)
        for page in (self._item_page(), self.grid, self.message_page):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        rows = GROUPS_SAID if self._presenter.chosen.says_groups else GROUPS_KNOWN
        for names in rows:
            buttons = Flow(is_even=True)
            for name in names:
                is_primary = name == "choose"
                buttons.addWidget(ActionButton(self._actions, name, is_primary=is_primary))
            column.addLayout(buttons)

    def _item_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        if len(self._presenter.task.examples):
            text = tr("The {n} examples", n=len(self._presenter.task.examples))
            column.addWidget(label(text.upper(), "eyebrow"))
            column.addWidget(self.examples)
        else:
            self.examples.setParent(page)
            self.examples.hide()
        column.addWidget(self.stage, 1)
        line = QHBoxLayout(self._address_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(tr("Original address").upper(), "eyebrow"))
        line.addWidget(self.address, 1)
        line.addWidget(ActionButton(self._actions, "copy_address"))
        column.addWidget(self._address_line)
        column.addWidget(self.reason)
        column.addWidget(label(tr("The items most like it").upper(), "eyebrow"))
        column.addWidget(self.neighbours)
        return page

    def _show_examples(self) -> None:
        examples = self._presenter.task.examples.tolist()
        self.examples.show_neighbours([Neighbour(item, "", agrees=True) for item in examples])
        self.examples.setAccessibleName(tr("The examples"))
