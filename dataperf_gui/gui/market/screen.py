"""The Market screen put together: tabs, budget, sellers, what the purchase is worth, advice."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from dataperf_gui.buying.proposing import strategies
from dataperf_gui.buying.samples import read_samples
from dataperf_gui.gui.action_table import Scope
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.market.budget_card import BudgetCard
from dataperf_gui.gui.market.presenter import MarketPresenter
from dataperf_gui.gui.market.samples_dialog import SamplesDialog
from dataperf_gui.gui.market.seller_list import SellerList
from dataperf_gui.gui.market.side_cards import SellerCard, StrategyCard
from dataperf_gui.gui.market.wording import facts_words, money, spent_words, value_names
from dataperf_gui.gui.market.worth_card import WorthCard
from dataperf_gui.gui.market.worth_words import worth_text
from dataperf_gui.gui.review.deciding import connect
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.theme.sizes import keep_width
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label, mark_focus
from dataperf_gui.gui.widgets.fields import ListChoice
from dataperf_gui.gui.widgets.notice import Notice
from dataperf_gui.messages import DataPerfError

SIDE_WIDTH = 304
SORT_WIDTH = 200


class MarketScreen(QWidget):
    """Sellers, a budget, and what the rows bought may be worth.

    Parameters
    ----------
    presenter : MarketPresenter
        Leads through the markets; closed with the screen.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    """

    said = Signal(str)
    """A sentence for the status line."""
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(self, presenter: MarketPresenter, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Market"))
        self.presenter, self._actions, self._theme = presenter, actions, theme
        self._make_views()
        self._lay_out()
        self._connect_views()
        self._connected = connect(actions, self._slots())
        self._names = [*actions.names(Scope.MARKET), "undo", "redo"]
        self.addActions([actions[name] for name in self._names])

    def start(self) -> None:
        """Show where the person was; call once, when the screen is in its window."""
        reason = self.presenter.session.read_only_reason
        if reason is not None:
            self.notice.show_text(tr("You can look but not buy: {reason}.", reason=say(reason)))
            self.sellers.lock()
        place = self.presenter.place
        self.sort.setCurrentIndex(max(self.sort.findData(place.value), 0))
        self.strategy.show_strategy(place.strategy)
        self.presenter.start()
        self.setFocus()
        self.sellers.show_current(place.seller, takes_focus=True)

    def close_down(self) -> None:
        """End the workers, close the session, and leave the actions to others."""
        for action, slot in self._connected:
            action.triggered.disconnect(slot)
        for action in self.actions():
            self.removeAction(action)
        self._connected = []
        self.presenter.close()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys buy: the card of the sellers has a frame then."""
        super().focusInEvent(event)
        mark_focus(self.sellers, has_focus=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        mark_focus(self.sellers, has_focus=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the actions on that can be done now."""
        super().showEvent(event)
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the actions off: nobody buys what they do not see, by menu either."""
        super().hideEvent(event)
        self._actions.enable(self._names, is_enabled=False)

    def show_samples(self) -> None:
        """Show the rows that the current seller shows."""
        presenter = self.presenter
        line, rows, problem = presenter.line, [], ""
        try:
            rows = read_samples(presenter.markets, presenter.place.market, line.place)
        except DataPerfError as error:
            problem = sentence(say(error.message))
        SamplesDialog(line, rows, problem, self._theme, self).exec()

    def _make_views(self) -> None:
        self.tabs, self.sort = QTabBar(), ListChoice()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Markets"))
        for market in self.presenter.markets.markets:
            self.tabs.addTab(market.info.id)
        for name, (text, tip) in value_names().items():
            self.sort.addItem(text, name)
            self.sort.setItemData(self.sort.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.sort.setAccessibleName(tr("Sort sellers by"))
        keep_width(self.sort, SORT_WIDTH)
        self.budget = BudgetCard(self._theme)
        self.sellers = SellerList(self._theme)
        self.worth = WorthCard()
        self.strategy = StrategyCard(strategies(), self._actions)
        self.seller = SellerCard(self._actions, self._theme)
        self.notice = Notice(self._theme)

    def _lay_out(self) -> None:
        head, left, side = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(label(tr("Market").upper(), "eyebrow"))
        head.addWidget(self.tabs, 1)
        head.addWidget(label(tr("Sort by"), "muted"))
        head.addWidget(self.sort)
        left.addLayout(head)
        left.addWidget(self.budget)
        left.addWidget(self.sellers, 1)
        right = QWidget()
        keep_width(right, SIDE_WIDTH)
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.worth)
        side.addWidget(self.strategy)
        side.addWidget(self.seller, 1)
        body, page = QHBoxLayout(), QVBoxLayout(self)
        body.addLayout(left, 1)
        body.addWidget(right)
        body.setSpacing(12)
        page.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        page.addWidget(self.notice)
        page.addLayout(body, 1)
        for layout in (left, side, page):
            layout.setSpacing(GRID)

    def _connect_views(self) -> None:
        presenter = self.presenter
        presenter.market_shown.connect(self._on_market_shown)
        presenter.seller_shown.connect(self._on_seller_shown)
        presenter.purchase_changed.connect(self._on_purchase_changed)
        presenter.wished.connect(self._on_wished)
        presenter.proposing.connect(self._on_proposing)
        presenter.worth_changed.connect(self._on_worth_changed)
        presenter.said.connect(self.said)
        presenter.failed.connect(self.failed)
        self.tabs.currentChanged.connect(presenter.show_market)
        self.sort.activated.connect(self._on_sort)
        self.strategy.strategy_chosen.connect(self._on_strategy)
        self.sellers.entered.connect(presenter.show_seller)
        self.sellers.wished.connect(self._on_slider_held)
        self.sellers.decided.connect(presenter.buy)
        self.sellers.moved.connect(self._on_moved_from_field)

    def _slots(self) -> dict[str, Callable[[], None]]:
        presenter = self.presenter
        return {
            "fill_market": lambda: presenter.fill(everywhere=False),
            "fill_all": lambda: presenter.fill(everywhere=True),
            "another_seed": self._on_another_seed,
            "more_rows": lambda: presenter.buy_step(1),
            "fewer_rows": lambda: presenter.buy_step(-1),
            "buy_most": presenter.buy_most,
            "buy_none": lambda: presenter.buy(presenter.place.seller, 0),
            "clear_market": presenter.clear,
            "samples": self.show_samples,
            "previous_seller": lambda: self._on_moved(-1),
            "next_seller": lambda: self._on_moved(1),
            "previous_market": lambda: presenter.step_market(-1),
            "next_market": lambda: presenter.step_market(1),
            "sort_sellers": self.sort.setFocus,
            "undo": presenter.undo,
            "redo": presenter.redo,
        }

    def _enable(self) -> None:
        """Switch on what can be done now, and off what cannot."""
        presenter, session = self.presenter, self.presenter.session
        can = not session.is_read_only
        has_rows = can and bool(presenter.line.n_rows)
        bought = presenter.rows
        has_advice = can and bool(presenter.proposals)
        states = dict.fromkeys(self._names, True) | {
            "fill_market": has_advice, "fill_all": has_advice,
            "another_seed": self.strategy.strategy.isEnabled(),
            "more_rows": has_rows, "fewer_rows": has_rows, "buy_most": has_rows,
            "buy_none": has_rows and bool(bought[presenter.place.seller]),
            "clear_market": can and any(bought), "undo": session.can_undo,
            "redo": session.can_redo,
        }  # fmt: skip
        for name, is_enabled in states.items():
            self._actions.enable([name], is_enabled=is_enabled and self.isVisible())

    @Slot()
    def _on_market_shown(self) -> None:
        presenter = self.presenter
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(presenter.place.market)
        self.sellers.show_lines([presenter.line_of(place) for place in presenter.order])
        self._on_purchase_changed()
        self._on_seller_shown()

    @Slot()
    def _on_seller_shown(self) -> None:
        presenter = self.presenter
        line, proposal = presenter.line, presenter.proposal
        self.sellers.show_current(line.place, takes_focus=False)
        reason = sentence(say(proposal.reasons[line.place])) if proposal else ""
        self.seller.show_seller(line, reason, facts_words(line))
        self._enable()

    @Slot()
    def _on_purchase_changed(self) -> None:
        presenter = self.presenter
        self.sellers.show_bought(presenter.bought())
        self._show_tabs()
        self._show_budget()
        self._show_proposal()
        self._enable()

    @Slot()
    def _on_wished(self) -> None:
        self.budget.show_refusal(self.presenter.refusal)
        self._show_budget()

    @Slot()
    def _on_worth_changed(self) -> None:
        self.worth.show_worth(worth_text(self.presenter))

    @Slot(bool)
    def _on_proposing(self, is_under_way: bool) -> None:  # noqa: FBT001 - Qt passes no keywords
        self.strategy.strategy.setEnabled(not is_under_way)
        self._show_proposal()
        self._enable()

    def _show_tabs(self) -> None:
        """Say on each tab how much of its budget is spent."""
        presenter = self.presenter
        costs, markets = presenter.costs, presenter.markets.markets
        for place, (market, cost) in enumerate(zip(markets, costs, strict=True)):
            text = f"{market.info.id} · {money(cost)}"
            if self.tabs.tabText(place) != text:
                self.tabs.setTabText(place, text)
                tip = tr("Market {id}: {spent} spent", id=market.info.id, spent=money(cost))
                self.tabs.setTabToolTip(place, tip)

    def _show_budget(self) -> None:
        presenter = self.presenter
        whole = presenter.market.info.budget
        spent = presenter.spent if presenter.wish_spent is None else presenter.wish_spent
        self.budget.show_spent(spent, whole, spent_words(spent, whole))

    def _show_proposal(self) -> None:
        proposal = self.presenter.proposal
        if proposal is None:
            self.strategy.summary.setText(tr("Asking the strategy…"))
            return
        n = sum(rows > 0 for rows in proposal.rows)
        self.strategy.summary.setText(
            tr("Would buy {rows} rows of {n} sellers, see the arrows above the sliders.",
               rows=sum(proposal.rows), n=n)
        )  # fmt: skip

    def _on_slider_held(self, place: int, rows: int) -> None:
        self.presenter.wish(place, rows)
        self.sellers.row_of(place).show_cost(self.presenter.line.row_price * rows)

    def _on_moved(self, by: int) -> None:
        self.presenter.step(by)
        self.sellers.show_current(self.presenter.place.seller, takes_focus=True)

    def _on_moved_from_field(self, by: int) -> None:
        """Stay in the column of the fields."""
        self.presenter.step(by)
        self.sellers.row_of(self.presenter.place.seller).field.setFocus()

    def _on_sort(self, row: int) -> None:
        self.presenter.sort(self.sort.itemData(row))

    def _on_strategy(self, name: str) -> None:
        self.presenter.propose(name, 0)
        self.strategy.show_strategy(name)

    def _on_another_seed(self) -> None:
        place = self.presenter.place
        self.presenter.propose(place.strategy, place.seed + 1)
