"""What happens on the Market screen, without a pixel: purchase, budget, advice, worth."""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QObject, Signal

from dataperf_gui.buying import budget
from dataperf_gui.buying.budget import Answer
from dataperf_gui.buying.markets import Markets, OpenMarket
from dataperf_gui.buying.proposing import Proposal, proposals_of
from dataperf_gui.buying.purchase import Purchase
from dataperf_gui.buying.values import VALUES, Insight, order_by
from dataperf_gui.challenges.data_acquisition.entries import MarketScore
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.gui.market.feed import WorthFeed
from dataperf_gui.gui.market.lines import Bought, Line, Lines, bought_of
from dataperf_gui.gui.market.place import Place
from dataperf_gui.gui.market.wording import refusal_words, wish_words
from dataperf_gui.gui.texts import say, sentence, tr
from dataperf_gui.gui.workers import Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.scoring.base import ACCURACY
from dataperf_gui.session.decisions import Action, Change, ShownAs
from dataperf_gui.session.session import Session


class MarketPresenter(QObject):
    """Leads one person through all markets.

    Parameters
    ----------
    markets : Markets
        Sellers, prices, budgets.
    session : Session
        Where purchases go; touched by this thread only.
    insights : list of Insight
        One a market, prepared.
    workers : Workers
        Do what takes long.
    """

    market_shown = Signal()
    """Another market, or another order of its sellers."""
    seller_shown = Signal()
    """Another seller is the current one."""
    purchase_changed = Signal()
    """What is bought, or advised, is another."""
    wished = Signal()
    """What does not fit is another."""
    proposing = Signal(bool)
    """A strategy is being asked (True), or has answered, or failed."""
    worth_changed = Signal()
    said = Signal(str)
    failed = Signal(object)
    """A `Message`: what happened and what to do."""

    def __init__(
        self, markets: Markets, session: Session, insights: list[Insight], workers: Workers,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.markets, self.session, self.insights = markets, session, insights
        self.keeps_session = False  # True: another goes on with the session
        self.purchase = Purchase(markets, session)
        self.place = Place.from_json(session.place, markets)
        self.proposals: list[Proposal] = []
        self.refusal = ""
        """What does not fit, in words; empty where all does."""
        self.wish_spent: float | None = None
        """What would be spent if the wish under the mouse were granted; None without one."""
        self.estimates: list[float | None] = [None] * len(markets.markets)
        self.truths: dict[int, MarketScore | Message] = {}
        self.order: list[int] = []
        self._lines = Lines(markets, insights)
        self._workers, self._monitor = workers, Monitor()
        self.feed = WorthFeed(markets, insights, self)
        self.feed.estimated.connect(self._on_estimated)
        self.feed.scored.connect(self._on_scored)
        self.feed.failed.connect(self.failed)

    def start(self) -> None:
        """Show where the person was; ask for advice and for what the purchase is worth."""
        self.show_market(self.place.market, self.place.seller)
        self._ask_for_worth()
        self.propose(self.place.strategy, self.place.seed)
        insights = self.insights
        self._workers.run(
            tr("Judging each seller"), lambda monitor: _prepare(insights, monitor),
            self._on_judged, self._on_job_failed,
        )  # fmt: skip

    def close(self) -> None:
        """End the workers of the worth and close the session."""
        self._monitor.cancel()
        self.feed.close()
        self._remember()
        if not self.keeps_session:
            self.session.close()

    @property
    def dataset(self) -> Dataset:
        """The sellers as the session knows them."""
        return self.markets.dataset

    @property
    def market(self) -> OpenMarket:
        """The market on screen."""
        return self.markets.markets[self.place.market]

    @property
    def rows(self) -> list[int]:
        """``(n_sellers,)`` rows bought in the market on screen."""
        return self.purchase.rows(self.place.market)

    @property
    def spent(self) -> float:
        """Money spent in the market on screen."""
        return budget.spent(self.market.info, self.rows)

    @property
    def costs(self) -> list[float]:
        """Money spent in each market."""
        infos = [market.info for market in self.markets.markets]
        pairs = zip(infos, self.purchase.all_rows, strict=True)
        return [budget.spent(info, rows) for info, rows in pairs]

    @property
    def proposal(self) -> Proposal | None:
        """What the strategy would buy in the market on screen; None before it has answered."""
        return self.proposals[self.place.market] if self.proposals else None

    @property
    def line(self) -> Line:
        """The current seller."""
        return self.line_of(self.place.seller)

    @property
    def empty_markets(self) -> list[str]:
        """Names of the markets in which nothing is bought; they keep it from being handed in."""
        pairs = zip(self.markets.markets, self.purchase.all_rows, strict=True)
        return [market.info.id for market, rows in pairs if not any(rows)]

    def line_of(self, place: int) -> Line:
        """Return what the list shows of a seller of the market on screen."""
        return self._lines.line(self.place.market, place)

    def bought(self) -> dict[int, Bought]:
        """Return what is bought of each seller of the market on screen."""
        return bought_of(self.market, self.rows, self.proposal)

    def show_market(self, market: int, seller: int | None = None) -> None:
        """Show another market, at the seller given or at the first in the order."""
        self.place.market = market
        self.order = self._ordered()
        self.place.seller = self.order[0] if seller is None else seller
        self._say_refusal("", None)
        self._remember()
        self.market_shown.emit()
        self.worth_changed.emit()

    def step_market(self, by: int) -> None:
        """Show the market after or before; the first follows the last."""
        self.show_market((self.place.market + by) % len(self.markets.markets))

    def sort(self, value: str) -> None:
        """Put the sellers in the order of a figure."""
        self.place.value = value
        self.order = self._ordered()
        self._remember()
        self.market_shown.emit()

    def show_seller(self, place: int) -> None:
        """Make a seller the current one."""
        if place != self.place.seller:
            self.place.seller = place
            self.seller_shown.emit()

    def step(self, by: int) -> None:
        """Go to the seller below or above in the list."""
        row = self.order.index(self.place.seller) + by
        self.show_seller(self.order[min(max(row, 0), len(self.order) - 1)])

    def wish(self, place: int, rows: int) -> None:
        """Say what `rows` of a seller would cost and be worth; nothing is bought yet."""
        info, now = self.market.info, self.rows
        found = budget.answer(info, now, place, rows, self.market.stalls[place].n_rows)
        name, lower = self._names(place, found)
        wanted = budget.with_rows(now, place, rows)
        self._say_refusal(
            wish_words(found, name, lower) if found.over else "", budget.spent(info, wanted)
        )
        everywhere = self.purchase.all_rows
        everywhere[self.place.market] = budget.with_rows(now, place, found.kept)
        self.feed.estimate(everywhere)
        self.worth_changed.emit()

    def buy(self, place: int, rows: int) -> None:
        """Buy so many rows of a seller, as far as the budget goes."""
        advice = self.proposal
        shown = ShownAs(advice.strategy if advice else "")
        market = self.place.market
        answers: list[Answer] = []

        def change() -> Change | None:
            done, found = self.purchase.buy(market, place, rows, shown)
            answers.append(found)
            return done

        self._do(change)
        if answers:
            name, lower = self._names(place, answers[0])
            stock = self.market.stalls[place].n_rows
            self._say_refusal(refusal_words(answers[0], stock, name, lower), None)

    def buy_step(self, by: int) -> None:
        """Buy one row more or fewer of the current seller."""
        self.buy(self.place.seller, max(self.rows[self.place.seller] + by, 0))

    def buy_most(self) -> None:
        """Buy all rows of the current seller, or as many as the budget allows."""
        place, stock = self.place.seller, self.market.stalls[self.place.seller].n_rows
        self.buy(place, budget.most_rows(self.market.info, self.rows, place, stock))

    def clear(self) -> None:
        """Buy nothing in the market on screen."""
        advice = self.proposal
        shown = ShownAs(advice.strategy if advice else "")
        self._do(lambda: self.purchase.clear(self.place.market, shown))

    def fill(self, *, everywhere: bool) -> None:
        """Let the strategy buy in the market on screen, or in all of them."""
        if not self.proposals:
            return
        places = range(len(self.proposals)) if everywhere else [self.place.market]
        taken: Mapping[int, Proposal] = {place: self.proposals[place] for place in places}
        self._do(lambda: self.purchase.take(taken))

    def undo(self) -> None:
        """Take the last step back and show what it was about."""
        self._travelled(self.session.undo(), tr("There is nothing to undo."))

    def redo(self) -> None:
        """Repeat the step taken back last."""
        self._travelled(self.session.redo(), tr("There is nothing to do again."))

    def propose(self, strategy: str, seed: int) -> None:
        """Ask a strategy what it would buy; the answer arrives later."""
        self._monitor.cancel()
        self.place.strategy, self.place.seed = strategy, seed
        self.proposals = []
        self._remember()
        self.proposing.emit(True)
        self.purchase_changed.emit()
        markets = self.markets
        self._monitor = self._workers.run(
            tr("Asking the strategy"),
            lambda monitor: proposals_of(markets, strategy, seed, monitor),
            self._on_proposed, self._on_not_proposed,
        )  # fmt: skip

    def mean_estimate(self) -> float | None:
        """Return the mean estimate of all markets; None where one is missing."""
        known = [value for value in self.estimates if value is not None]
        return float(np.mean(known)) if len(known) == len(self.estimates) else None

    def score_of(self, market: int) -> MarketScore | None:
        """Return the true score of a market; None while it is not known."""
        score = self.truths.get(market)
        return score if isinstance(score, MarketScore) else None

    def mean_score(self) -> tuple[float, float] | None:
        """Return the official score and the combined one; None where a market has none."""
        scores = [self.score_of(place) for place in range(len(self.markets.markets))]
        known = [score for score in scores if score is not None]
        if len(known) < len(scores):
            return None
        return (
            float(np.mean([score.accuracy for score in known])),
            float(np.mean([score.combined for score in known])),
        )

    def _ordered(self) -> list[int]:
        value = next(value for value in VALUES if value.name == self.place.value)
        insight = self.insights[self.place.market]
        if value.name == "alone" and not insight.is_prepared:
            value = VALUES[0]
        return order_by(value, insight, self.rows)

    def _names(self, place: int, answer: Answer) -> tuple[str, str]:
        """Return the names of a seller, and of the one to lower for it."""
        lower = answer.lower
        return self.line_of(place).name, "" if lower is None else self.line_of(lower.place).name

    def _say_refusal(self, text: str, wish_spent: float | None) -> None:
        self.refusal, self.wish_spent = text, wish_spent
        self.wished.emit()

    def _do(self, change: Callable[[], Change | None]) -> None:
        """Change the purchase; where that is refused, say why."""
        try:
            done = change()
        except DataPerfError as error:
            self.said.emit(sentence(say(error.message)))
            return
        self._say_refusal("", None)
        if done is None:
            self.feed.estimate(self.purchase.all_rows)
            self.purchase_changed.emit()
        else:
            self._changed(done)

    def _changed(self, change: Change) -> None:
        first = min(self.markets.seller_of(int(item))[0] for item in change.items)
        # Later markets are drawn anew: one generator serves all.
        self.truths = {place: score for place, score in self.truths.items() if place < first}
        self._ask_for_worth()
        self._remember()
        self.purchase_changed.emit()
        self.worth_changed.emit()

    def _travelled(self, change: Change | None, nothing: str) -> None:
        if change is None:
            self.said.emit(nothing)
            return
        touched = [self.markets.seller_of(int(item)) for item in change.items]
        market, seller = touched[0]
        self._say_refusal("", None)
        if self.place.market not in {each[0] for each in touched}:
            self.show_market(market, seller)
        self._changed(change)
        if len(change.items) == 1:
            self.show_seller(seller)
        text = (
            tr("Undone: {n} sellers changed.", n=len(change.items))
            if change.action is Action.UNDO
            else tr("Done again: {n} sellers changed.", n=len(change.items))
        )
        self.said.emit(text)

    def _ask_for_worth(self) -> None:
        rows = self.purchase.all_rows
        self.feed.estimate(rows)
        self.feed.score(rows)

    def _remember(self) -> None:
        whole = sum(market.info.budget for market in self.markets.markets)
        self.session.remember_place(self.place.to_json(sum(self.costs), whole))

    def _on_estimated(self, estimates: list[float | None]) -> None:
        self.estimates = estimates
        self.worth_changed.emit()

    def _on_scored(self, place: int, score: MarketScore | Message) -> None:
        self.truths[place] = score
        if (mean := self.mean_score()) is not None:
            self.session.remember_score(mean[0], ACCURACY.name)
        self.worth_changed.emit()

    def _on_proposed(self, proposals: list[Proposal]) -> None:
        self.proposals = proposals
        self.proposing.emit(False)
        self.purchase_changed.emit()
        self.seller_shown.emit()

    def _on_judged(self, _: None) -> None:
        """Sort by what is known only now, if that is what sellers are sorted by."""
        if self.place.value == "alone":
            self.sort(self.place.value)

    def _on_not_proposed(self, error: Exception) -> None:
        self.proposing.emit(False)
        self._on_job_failed(error)

    def _on_job_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)


def _prepare(insights: list[Insight], monitor: Monitor) -> None:
    """Compute what sorting by estimates needs."""
    for done, insight in enumerate(insights):
        monitor.report(done / len(insights), "Judging each seller")
        insight.prepare()
