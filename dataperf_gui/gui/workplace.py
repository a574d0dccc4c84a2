"""The screens made for the data that are open: made when ready, shown, closed together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.texts import name_of, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.window import MainWindow
from dataperf_gui.gui.workers import Workers
from dataperf_gui.session.session import Session

if TYPE_CHECKING:
    # numpy's and scipy's friends take a second to import; the window shows before.
    from pathlib import Path

    from dataperf_gui.bench import Bench, Queue
    from dataperf_gui.buying.markets import Markets
    from dataperf_gui.buying.values import Insight
    from dataperf_gui.gui.compare.screen import CompareScreen
    from dataperf_gui.gui.compare.spending_screen import SpendingScreen
    from dataperf_gui.gui.compare.subject import Subject as ComparedSubject
    from dataperf_gui.gui.map.screen import MapScreen
    from dataperf_gui.gui.market.screen import MarketScreen
    from dataperf_gui.gui.review.screen import ReviewScreen
    from dataperf_gui.gui.select.screen import SelectScreen
    from dataperf_gui.report.making import Subject
    from dataperf_gui.selecting.opening import Opened

NEEDS_DATA = ("export", "report", "problems", "compare", "map")
"""Actions that mean nothing before something is open."""


class Workplace(QObject):
    """What is being worked on, as screens in the window.

    Parameters
    ----------
    window : MainWindow
        Where the screens go.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    workers : Workers
        Do what takes long.
    """

    opened = Signal(object)
    """What has just been opened: something with a `dataset`."""
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, window: MainWindow, actions: Actions, theme: Theme, workers: Workers
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._theme, self._workers = window, actions, theme, workers
        self.review: ReviewScreen | None = None
        self.compare: CompareScreen | None = None
        self.map: MapScreen | None = None
        self.select: SelectScreen | None = None
        self.market: MarketScreen | None = None
        self.spending: SpendingScreen | None = None

    @property
    def bench(self) -> "Bench | None":
        """What is open; None where nothing is."""
        for screen in (self.review, self.select):
            if screen is not None:
                return screen.presenter.bench
        return None

    def reported(self) -> "tuple[Session, Subject] | None":
        """Return the session that a report would be about, and its data; None without one."""
        if self.review is not None:
            return self.review.presenter.session, self.review.presenter.bench
        if self.select is not None:
            return self.select.presenter.session, self.select.presenter.opened
        if self.market is not None:
            return self.market.presenter.session, self.market.presenter.markets
        return None

    def shows(self, source: Source, session: "Path | None" = None) -> bool:
        """Show what is open again if it is `source` (and `session`); return whether it is."""
        screens = (
            (self.review and self.review.presenter.bench, self.review, self.show_review),
            (self.select and self.select.presenter.bench, self.select, self.show_select),
            (self.market and self.market.presenter, self.market, self.show_market),
        )
        for what, screen, show in screens:
            if not what or screen is None:
                continue
            is_it = (
                what.dataset.source == source
                if session is None
                else screen.presenter.session.path == session
            )
            if is_it:
                show()
                return True
        return False

    @Slot(object, object, object)
    def open_review(self, bench: "Bench", session: Session, queue: "Queue") -> None:
        """Show a dataset with its session on the Review screen."""
        self._put_review(bench, session, queue)
        self.opened.emit(bench)

    def _put_review(self, bench: "Bench", session: Session, queue: "Queue") -> "ReviewScreen":
        from dataperf_gui.gui.review.presenter import ReviewPresenter  # noqa: PLC0415 - as above
        from dataperf_gui.gui.review.screen import ReviewScreen  # noqa: PLC0415 - as above

        presenter = ReviewPresenter(bench, session, queue, self._workers)
        presenter.queue_changed.connect(self._on_queue_changed)
        self.review = ReviewScreen(presenter, self._actions, self._theme)
        self.review.said.connect(self._window.say)
        self.review.failed.connect(self.failed)
        self._window.set_screen("review", self.review)
        for name in ("compare", "map", "report"):
            self._window.offer_screen(name, is_offered=True)
        self._actions.enable(NEEDS_DATA, is_enabled=True)
        self.show_review()
        self.review.start()
        return self.review

    @Slot(object, object)
    def open_select(self, opened: "Opened", session: Session) -> None:
        """Show a selection task with its session on the Select screen."""
        self._put_select(opened, session)
        self.opened.emit(opened.task.bench)

    def _put_select(self, opened: "Opened", session: Session) -> "SelectScreen":
        from dataperf_gui.gui.select.presenter import SelectPresenter  # noqa: PLC0415 - as above
        from dataperf_gui.gui.select.screen import SelectScreen  # noqa: PLC0415 - as above

        presenter = SelectPresenter(opened, session, self._workers)
        self.select = SelectScreen(presenter, self._actions, self._theme)
        self.select.said.connect(self._window.say)
        self.select.failed.connect(self.failed)
        self._window.set_screen("select", self.select)
        for name in ("compare", "map", "report"):
            self._window.offer_screen(name, is_offered=True)
        self._actions.enable(["export", "report", "compare", "map"], is_enabled=True)
        self.show_select()
        self.select.start()
        return self.select

    def remake(self) -> None:
        """Make the screens anew in the language now in force, at the same place.

        The data, their ranking and the session, which stays open, are handed on.
        """
        compare, spending, shown_map = self.compare, self.spending, self.map
        if self.review is not None:
            self._remake_review(self.review)
        elif self.select is not None:
            self._remake_select(self.select)
        elif self.market is not None:
            self._remake_market(self.market)
        if compare is not None and self.review is not None:
            self.compare = self._made_compare(self.review)
            self.compare.take_over(compare)
        elif spending is not None and (subject := self._subject()) is not None:
            self.spending = self._made_spending(subject)
            self.spending.take_over(spending)
        if shown_map is not None and (screen := self.review or self.select) is not None:
            self.map = self._made_map(screen, shown_map)

    def _remake_review(self, old: "ReviewScreen") -> None:
        presenter, is_grid = old.presenter, old.is_grid
        item, filters, presenter.keeps_session = presenter.item, presenter.filters, True
        self.close()
        review = self._put_review(presenter.bench, presenter.session, presenter.queue)
        if review.presenter.filters != filters:
            review.presenter.filter(filters)
        if item >= 0:
            review.presenter.show_item(item)
        if is_grid:
            review.show_grid()

    def _remake_select(self, old: "SelectScreen") -> None:
        presenter = old.presenter
        item, presenter.keeps_session = presenter.item, True
        self.close()
        select = self._put_select(presenter.opened, presenter.session)
        if item >= 0:
            select.presenter.show_item(item)

    def _remake_market(self, old: "MarketScreen") -> None:
        presenter = old.presenter
        presenter.keeps_session = True
        self.close()
        self._put_market(presenter.markets, presenter.session, presenter.insights)

    @Slot(object, object, object)
    def open_market(self, markets: "Markets", session: Session, insights: "list[Insight]") -> None:
        """Show markets with their session on the Market screen."""
        self.opened.emit(self._put_market(markets, session, insights).presenter)

    def _put_market(
        self, markets: "Markets", session: Session, insights: "list[Insight]"
    ) -> "MarketScreen":
        from dataperf_gui.gui.market.presenter import MarketPresenter  # noqa: PLC0415 - as above
        from dataperf_gui.gui.market.screen import MarketScreen  # noqa: PLC0415 - as above

        presenter = MarketPresenter(markets, session, insights, self._workers)
        self.market = MarketScreen(presenter, self._actions, self._theme)
        self.market.said.connect(self._window.say)
        self.market.failed.connect(self.failed)
        self._window.set_screen("market", self.market)
        for name in ("compare", "report"):
            self._window.offer_screen(name, is_offered=True)
        self._actions.enable(["export", "report", "compare"], is_enabled=True)
        self.show_market()
        self.market.start()
        return self.market

    def show_review(self) -> None:
        """Bring the Review screen to the front, if there is one."""
        if self.review is not None:
            data = self.review.presenter.bench.dataset
            self._window.show_screen("review", name_of(data), self._provenance())

    def show_select(self) -> None:
        """Bring the Select screen to the front, if there is one."""
        if self.select is not None:
            data = self.select.presenter.bench.dataset
            text = tr("Choose the items that teach the test model most; every step is saved")
            self._window.show_screen("select", name_of(data), text)

    def show_market(self) -> None:
        """Bring the Market screen to the front, if there is one."""
        if self.market is not None:
            data = self.market.presenter.dataset
            text = tr("Buy the rows that teach the buyer's model most; every step is saved")
            self._window.show_screen("market", name_of(data), text)

    def show_compare(self) -> None:
        """Show the curves of what is open; the screen is made when first wanted."""
        if self.review is None:
            self._show_spending()
            return
        if self.compare is None:
            self.compare = self._made_compare(self.review)
        data = self.review.presenter.bench.dataset
        text = tr("How far you got, and how far algorithms would have got with as many looks")
        self._window.show_screen("compare", name_of(data), text)

    def show_map(self) -> None:
        """Show what is open as points; the screen is made when first wanted."""
        screen = self.review or self.select
        if screen is None:
            return
        if self.map is None:
            self.map = self._made_map(screen)
        text = tr("Every item is a point: what is alike lies close together")
        self._window.show_screen("map", name_of(screen.presenter.bench.dataset), text)

    def close(self) -> None:
        """End the screens and what works for them, and make room for others."""
        for screen in (
            self.map, self.compare, self.spending, self.review, self.select, self.market,
        ):  # fmt: skip
            if screen is not None:
                screen.close_down()
        self.review = self.compare = self.select = self.market = self.spending = self.map = None
        for name in ("review", "select", "market", "compare", "map"):
            self._window.drop_screen(name)
        for name in ("compare", "map", "report"):
            self._window.offer_screen(name, is_offered=False)
        self._actions.enable(NEEDS_DATA, is_enabled=False)

    def _show_spending(self) -> None:
        """Show score against budget spent, where something is chosen or bought."""
        subject = self._subject()
        if subject is None:
            return
        if self.spending is None:
            self.spending = self._made_spending(subject)
        text = tr("How far you got for what you spent, and how far strategies get")
        self._window.show_screen("compare", subject.name, text)

    def _made_spending(self, subject: "ComparedSubject") -> "SpendingScreen":
        from dataperf_gui.gui.compare.spending_screen import (  # noqa: PLC0415 - as above
            SpendingScreen,
        )

        made = SpendingScreen(subject, self._actions, self._theme)
        made.said.connect(self._window.say)
        made.failed.connect(self.failed)
        self._window.set_screen("compare", made)
        return made

    def _subject(self) -> "ComparedSubject | None":
        """Return what is compared by budget spent; None where nothing is."""
        from dataperf_gui.gui.compare.subject import (  # noqa: PLC0415 - as above
            of_purchase,
            of_selection,
        )

        if self.market is not None:
            return of_purchase(self.market.presenter)
        return None if self.select is None else of_selection(self.select.presenter)

    def _made_compare(self, review: "ReviewScreen") -> "CompareScreen":
        from dataperf_gui.gui.compare.screen import (  # noqa: PLC0415 - pyqtgraph is slow
            CompareScreen,
        )

        compare = CompareScreen(review.presenter, self._actions, self._theme)
        compare.said.connect(self._window.say)
        compare.failed.connect(self.failed)
        compare.item_chosen.connect(self._on_item_chosen)
        compare.race_moved.connect(review.show_race)
        self._window.set_screen("compare", compare)
        return compare

    def _made_map(
        self, screen: "ReviewScreen | SelectScreen", before: "MapScreen | None" = None
    ) -> "MapScreen":
        from dataperf_gui.gui.map.making import make_map  # noqa: PLC0415 - scikit-learn is slow

        made = make_map(screen, self._actions, self._theme, before)
        made.said.connect(self._window.say)
        made.failed.connect(self.failed)
        made.item_chosen.connect(self._on_item_chosen)
        made.group_chosen.connect(self._on_group_chosen)
        self._window.set_screen("map", made)
        return made

    def _on_item_chosen(self, item: int) -> None:
        """Show an item on the screen where it can be decided on."""
        if self.review is not None:
            self.show_review()
            self.review.open_item(item)
        elif self.select is not None:
            self.show_select()
            self.select.presenter.show_item(item)

    def _on_group_chosen(self, items: list[int]) -> None:
        """Show a group, and nothing else, on the screen where it can be decided on."""
        if self.review is not None:
            self.show_review()
            self.review.show_group(items)
        elif self.select is not None:
            self.show_select()
            self.select.show_group(items)

    def _on_queue_changed(self) -> None:
        if self.review is not None and self._window.current_screen == "review":
            data = self.review.presenter.bench.dataset
            self._window.show_title(name_of(data), self._provenance())

    def _provenance(self) -> str:
        """Say how what is on the Review screen came about."""
        from dataperf_gui.strategies.registry import find_strategy  # noqa: PLC0415 - as above

        if self.review is None:
            return ""
        presenter = self.review.presenter
        return tr(
            "Ranked by: {strategy} · seed {seed} · {n:,} in the trusted test set · {saved}",
            strategy=tr(find_strategy(presenter.queue.strategy).title),
            seed=presenter.bench.seed,
            n=len(presenter.bench.dataset.test),
            saved=tr("read only")
            if presenter.session.is_read_only
            else tr("every decision is saved at once"),
        )
