"""The Map screen put together: the map, how to read it, the classes, what is gathered."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dataperf_gui.arrays import Features, Floats
from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.map.cards import SIDE_WIDTH, GroupCard, ReadingCard
from dataperf_gui.gui.map.hover_card import HoverCard
from dataperf_gui.gui.map.layers import Marks, names_of
from dataperf_gui.gui.map.legend import Legend
from dataperf_gui.gui.map.presenter import NO_ROW, MapPresenter
from dataperf_gui.gui.map.source import MapSource
from dataperf_gui.gui.map.view import STEP, MapView
from dataperf_gui.gui.map.wording import composition, way_in_words
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import keep_free, keep_width
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import ElidedLabel, card
from dataperf_gui.gui.widgets.busy import BusyBar
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.projection.base import Layout, Way
from dataperf_gui.projection.picking import middles

if TYPE_CHECKING:
    from dataperf_gui.gui.sound.audition import Audition

MOST_NAMES = 12
"""Classes up to which their names stand on the map."""
BAR_WIDTH = 2 * GRID
"""Left free for a scroll bar, as wide as the margin of other screens."""
TOOLS, LOOKING = ("next_ringed", "fit_map"), ("closer", "further")


class MapScreen(QWidget):
    """All items as points.

    Parameters
    ----------
    source : MapSource
        What the points are; the screen owns it.
    loader : ImageLoader
        Pictures; closed by its owner.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    audition : Audition, optional
        Plays the items, where they are clips; the screen owns it.
    """

    item_chosen = Signal(int)
    """An item to be shown on the other screen."""
    group_chosen = Signal(object)
    """A list of items to be shown there."""
    said = Signal(str)
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, source: MapSource, loader: ImageLoader, actions: Actions, theme: Theme,
        audition: "Audition | None" = None,
    ) -> None:  # fmt: skip
        super().__init__()
        source.setParent(self)
        self._actions, self._source, self.audition = actions, source, audition
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Map"))
        self.presenter = MapPresenter(source, self)
        self.view = MapView(theme)
        self.view.layers.show_classes(len(source.classes), source.unknown)
        hear = None if audition is None else ActionButton(actions, "hear_point")
        self.card = HoverCard(loader, theme, self.view, hear)
        n_items = len(self.presenter.items)
        self.reading = ReadingCard(source.words(), theme, n_items)
        self.legend, self.group = (
            Legend(theme, source.classes, source.unknown),
            GroupCard(actions, n_items),
        )
        self.way, self.way_words, self.busy = Choice(), ElidedLabel(role="muted"), BusyBar()
        self.lasso = ActionButton(actions, "lasso")
        self.lasso.setCheckable(True)
        self._fill()
        self._lay_out()
        actions.attach(self, Scope.MAP)
        self._connected: list[QMetaObject.Connection] = []
        self._connect()
        self._on_marked()

    def start(self) -> None:
        """Lay the items out; call once, unless another map is taken over."""
        self.presenter.start()

    def take_over(self, other: "MapScreen") -> None:
        """Show what another map of the same items shows: its part of the plane, its group."""
        self.presenter.watch(is_watched=self.isVisible())
        self.presenter.take_over(other.presenter)
        self.legend.hide_classes(other.presenter.hidden)
        self.reading.count.setValue(other.reading.count.value())
        self.group.nearest.setValue(other.group.nearest.value())
        if other.view.is_lasso:
            self._on_lasso()
        self.view.look_like(other.view)

    def close_down(self) -> None:
        """End the work, and leave the actions to others."""
        for connection in self._connected:
            QObject.disconnect(connection)
        for action in self.actions():
            self.removeAction(action)
        if self.audition is not None:
            self.audition.close()
        self.presenter.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the map; with a proxy, Tab would never reach what stands before."""
        super().focusInEvent(event)
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the screen's keys on."""
        super().showEvent(event)
        self._actions.enable(self._actions.names(Scope.MAP), is_enabled=True)
        self._actions.enable(["hear_point"], is_enabled=self.audition is not None)
        self.presenter.watch(is_watched=True)
        self._on_grouped()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the keys off."""
        super().hideEvent(event)
        self._actions.enable(self._actions.names(Scope.MAP), is_enabled=False)
        self.presenter.watch(is_watched=False)
        self.presenter.point_at(NO_ROW)
        if self.audition is not None:
            self.audition.rest()

    def _fill(self) -> None:
        """Offer the ways to lay items out."""
        self.way.setAccessibleName(tr("How the items are laid out"))
        self.way.addItem(tr("Overview"), Way.OVERVIEW)
        self.way.addItem(tr("Neighbourhoods"), Way.NEIGHBOURHOODS)
        tips = (
            tr("The two directions in which the items differ most (PCA); at once"),
            tr("What is alike lies close (t-SNE); takes a while, behind the window"),
        )
        for row, tip in enumerate(tips):
            self.way.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        self.way.setEnabled(self.presenter.can_have_neighbourhoods)
        self.way.setToolTip(
            tr("How the items are laid out")
            if self.presenter.can_have_neighbourhoods
            else tr("There are too few items for neighbourhoods")
        )
        self.reading.count.setValue(self.presenter.n_ringed)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.way)
        tools.addWidget(self.lasso)
        for name in TOOLS:
            tools.addWidget(ActionButton(self._actions, name))
        tools.addStretch(1)
        frame, column = card()
        column.setContentsMargins(2, 2, 2, GRID)
        column.addWidget(self.view, 1)
        over = QVBoxLayout(self.view)  # on the map, which would jump if it had to make room
        over.addStretch(1)
        over.addWidget(self.busy)
        words = QHBoxLayout()
        keep_free(words, 2 * GRID, 0, GRID, 0)
        words.setSpacing(GRID)
        words.addWidget(self.way_words, 1)
        for name in LOOKING:
            words.addWidget(ActionButton(self._actions, name))
        column.addLayout(words)
        left, side, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        left.addLayout(tools)
        left.addWidget(frame, 1)
        legend, legend_column = card()
        legend_column.addWidget(self.legend)
        about = QVBoxLayout()
        about.addWidget(self.reading)
        about.addWidget(legend, 1)
        about.setContentsMargins(0, 0, 0, 0)
        holder, scrolled = QWidget(), QScrollArea()  # scrolled in a small window only
        holder.setLayout(about)
        keep_width(holder, SIDE_WIDTH)
        scrolled.setWidget(holder)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_width(scrolled, SIDE_WIDTH + BAR_WIDTH)
        keep_width(self.group, SIDE_WIDTH)
        side.addWidget(scrolled, 1)
        side.addWidget(self.group)
        keep_free(row, 2 * GRID, GRID, 0, GRID)
        row.addLayout(left, 1)
        row.addLayout(side)
        for layout in (left, side, about, row):
            layout.setSpacing(12)

    def _connect(self) -> None:
        presenter, view = self.presenter, self.view
        slots: dict[str, Callable[[], object]] = {
            "lasso": self._on_lasso, "fit_map": view.fit, "next_ringed": presenter.next_ringed,
            "closer": lambda: view.zoom(STEP), "further": lambda: view.zoom(1 / STEP),
            "gather_nearest": lambda: presenter.gather_nearest(self.group.nearest.value()),
            "clear_group": presenter.clear, "send_group": self._on_send,
            "open_point": self._on_open, "hear_point": self._on_hear,
        }  # fmt: skip
        self._connected = [self._actions.connect_to(name, slot) for name, slot in slots.items()]
        presenter.unfolded.connect(self._on_unfolded)
        presenter.laid_out.connect(self._on_laid_out)
        presenter.marked.connect(self._on_marked)
        presenter.grouped.connect(self._on_grouped)
        presenter.spotted.connect(self._on_spotted)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)
        presenter.workers.started.connect(self.busy.start)
        presenter.workers.progressed.connect(self.busy.show_progress)
        presenter.workers.ended.connect(self.busy.stop)
        self.busy.cancelled.connect(presenter.workers.cancel)
        if self.audition is not None:
            self.audition.failed.connect(self.failed)
        self.card.left.connect(self._on_left)
        view.pointed.connect(self._on_pointed)
        view.clicked.connect(self._on_clicked)
        view.lassoed.connect(self._on_lassoed)
        view.stepped.connect(presenter.step)
        self.way.activated.connect(self._on_way)
        self.legend.changed.connect(presenter.show_classes)
        self.legend.left.connect(view.setFocus)
        self.reading.ringed.connect(presenter.ring)

    @Slot(object)
    def _on_unfolded(self, points: Features) -> None:
        self.view.show_points(points)
        self.view.layers.show_names([])

    @Slot(object)
    def _on_laid_out(self, layout: Layout) -> None:
        self.view.show_points(layout.points)
        self.view.fit()
        self._show_names()
        self.way.setCurrentIndex(self.way.findData(layout.way))
        self.way_words.setText(way_in_words(layout))
        if layout.is_one_point:
            n = len(layout.points)
            self.view.show_text(
                tr("There is only one item.") if n == 1
                else tr("All {n:,} items have the same features, so they lie on one point.", n=n)
            )  # fmt: skip
        self.card.hide()
        self._on_marked()

    @Slot()
    def _on_marked(self) -> None:
        presenter = self.presenter
        marks = Marks(
            presenter.codes, presenter.looks, presenter.is_shown, presenter.ringed,
            presenter.group, presenter.current, presenter.spot,
        )  # fmt: skip
        before = self.view.layers.marks
        self.view.show_marks(marks)
        if marks.codes is not before.codes:
            self.legend.show_counts(presenter.counts)
        if marks.is_shown is not before.is_shown:
            self._show_names()

    def _show_names(self) -> None:
        """Write the names of classes on the map, as long as they are few."""
        presenter, names = self.presenter, self._source.classes
        n_shown = len(names) - len([code for code in presenter.hidden if code < len(names)])
        if n_shown > MOST_NAMES or not presenter.points.any():
            self.view.layers.show_names([])
            return
        codes = presenter.codes.astype("intp")
        places = middles(presenter.points, codes, len(names), presenter.is_shown)
        if (unknown := self._source.unknown) >= 0:
            places[unknown] = float("nan")  # what nothing is known of lies everywhere
        self.view.layers.show_names(names_of(names, places, presenter.counts))

    @Slot()
    def _on_grouped(self) -> None:
        presenter, n = self.presenter, len(self.presenter.group)
        codes = presenter.codes[presenter.group]
        self.group.show_group(n, composition(codes, self._source.classes))
        self._actions.enable(["send_group", "clear_group"], is_enabled=n > 0 and self.isVisible())
        self._on_marked()

    @Slot(int)
    def _on_spotted(self, row: int) -> None:
        self._on_marked()
        if row == NO_ROW:
            self.card.hide()
            return
        self.view.reveal(row)
        item = int(self.presenter.items[row])
        if self.audition is not None and item != self.audition.item:
            self.audition.rest()
        about = self._source.about(item)
        self.card.show_item(item, about, self.view.place_of(row))
        self.view.setAccessibleDescription(f"{about.key}, {self.card.label.text()}")

    @Slot(int, QPointF)
    def _on_pointed(self, row: int, _at: QPointF) -> None:
        if row != NO_ROW:
            self.card.keep()
            self.presenter.point_at(row)
        elif not self.view.hasFocus() or self.view.underMouse():
            self.card.let_go()

    @Slot()
    def _on_left(self) -> None:
        self.presenter.point_at(NO_ROW)

    @Slot(int)
    def _on_clicked(self, row: int) -> None:
        self.item_chosen.emit(int(self.presenter.items[row]))

    @Slot(object, bool)
    def _on_lassoed(self, corners: Floats, adds: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.presenter.gather_inside(corners, adds=adds)

    @Slot(int)
    def _on_way(self, _: int) -> None:
        self.presenter.lay_out(Way(self.way.currentData()))
        self.view.setFocus()

    def _on_lasso(self) -> None:
        self.view.use_lasso(is_used=not self.view.is_lasso)
        self.lasso.setChecked(self.view.is_lasso)

    def _on_open(self) -> None:
        item = self.presenter.wanted_item()
        if item >= 0:
            self.item_chosen.emit(item)

    def _on_hear(self) -> None:
        """Play what is pointed at, or end what is heard."""
        row, audition = self.presenter.spot, self.audition
        if audition is None:
            return
        if row != NO_ROW:
            audition.toggle(int(self.presenter.items[row]))
        elif audition.is_playing:
            audition.rest()
        else:
            self.said.emit(tr("Point at an item first, with the mouse or the arrow keys."))

    def _on_send(self) -> None:
        items = self.presenter.gathered()
        if items:
            self.group_chosen.emit(items)
