"""What a report says of a session in which rows were bought."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dataperf_gui.buying.budget import line_cost, spent
from dataperf_gui.buying.division import division_of
from dataperf_gui.buying.estimate import Estimator
from dataperf_gui.buying.markets import Markets, OpenMarket, Stall
from dataperf_gui.buying.proposing import strategies as known_strategies
from dataperf_gui.buying.truth import TrueScores
from dataperf_gui.challenges.data_acquisition.entries import MarketScore
from dataperf_gui.compare.purchase_spending import PurchaseSpending
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.messages import Message
from dataperf_gui.report.basics import minutes_between, versions
from dataperf_gui.report.figure import Figure
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.report.spending import Spending, spend
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing
from dataperf_gui.session.summary import Summary, summarise
from dataperf_gui.strategies.acquisition.similarity import agreement, overlap


@dataclass(frozen=True, slots=True)
class Bought:
    """Rows bought of a seller.

    Parameters
    ----------
    stall : Stall
        The seller.
    rows : int
        How many.
    cost : float
        What they cost.
    strategy : str
        Whose word they are; empty where a person decided.
    reason : Message or None
        Why so many; None where nothing is known.
    """

    stall: Stall
    rows: int
    cost: float
    strategy: str
    reason: Message | None


@dataclass(frozen=True, eq=False, slots=True)
class MarketPart:
    """One market of the purchase.

    Parameters
    ----------
    name : str
        As its folder.
    budget, spent : float
        Money.
    estimate : float or None
        Expected accuracy, from what a buyer may see.
    truth : MarketScore or None
        By the official rule.
    note : Message or None
        Why there is no true accuracy.
    bought : tuple of Bought
        The most expensive first.
    """

    name: str
    budget: float
    spent: float
    estimate: float | None
    truth: MarketScore | None
    note: Message | None
    bought: tuple[Bought, ...]


@dataclass(frozen=True, eq=False, slots=True)
class PurchaseContent:
    """A report of a purchase without its markup.

    Parameters
    ----------
    record : SessionRecord
        The session.
    summary : Summary
        What was done.
    minutes : float
        From step to step, see `basics.minutes_between`.
    markets : tuple of MarketPart
        What was bought.
    spending : Spending
        Accuracy against money spent.
    division : str
        Who bought, as a board counts it.
    versions : tuple of (str, str)
        Name and version of what may move a score.
    """

    record: SessionRecord
    summary: Summary
    minutes: float
    markets: tuple[MarketPart, ...]
    spending: Spending
    division: str
    versions: tuple[tuple[str, str], ...]

    @property
    def figure(self) -> Figure | None:
        """The curve, where there is one."""
        return self.spending.figure

    @property
    def budget(self) -> float:
        """Of all markets together."""
        return sum(market.budget for market in self.markets)

    @property
    def spent(self) -> float:
        """In all markets together."""
        return sum(market.spent for market in self.markets)

    @property
    def estimate(self) -> float | None:
        """Mean of all markets; None where one has none."""
        return _mean([market.estimate for market in self.markets])

    @property
    def truth(self) -> float | None:
        """The official score: the mean of all markets; None where one has none."""
        return _mean([None if m.truth is None else m.truth.accuracy for m in self.markets])

    @property
    def combined(self) -> float | None:
        """The score of the challenge's site, the mean of all markets; None where one has none."""
        return _mean([None if m.truth is None else m.truth.combined for m in self.markets])

    @property
    def dearest(self) -> tuple[MarketPart, Bought] | None:
        """Where most money went; None where nothing is bought."""
        lines = [(market, line) for market in self.markets for line in market.bought]
        return max(lines, key=lambda pair: pair[1].cost, default=None)


def gather_purchase(
    record: SessionRecord, markets: Markets, strategies: Sequence[str] | None, monitor: Monitor
) -> PurchaseContent:
    """Gather a report of a purchase.

    Parameters
    ----------
    record : SessionRecord
        The session.
    markets : Markets
        Its sellers.
    strategies : sequence of str, optional
        To compare with, see `spending.spend`.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        A strategy is not known, or the sellers' rows are broken.
    """
    rows = markets.split(record.labels.tolist())
    last = {row.item: row for row in standing(record.journal)}
    with one_thread():
        worth = dict(TrueScores(markets).scores(rows, monitor.part(0, 2)))
    parts = []
    for place, (market, bought) in enumerate(zip(markets.markets, rows, strict=True)):
        decisions = {stall.place: last.get(markets.item(place, stall.place))
                     for stall in market.stalls}  # fmt: skip
        parts.append(_part(market, bought, worth[place], decisions))
    return PurchaseContent(
        record=record,
        summary=summarise(record.header, record.journal),
        minutes=minutes_between(record.header.created, record.journal),
        markets=tuple(parts),
        spending=spend(PurchaseSpending(markets), record, strategies, monitor.part(1, 2)),
        division=division_of(record.journal),
        versions=versions(),
    )


def _part(
    market: OpenMarket,
    rows: list[int],
    worth: MarketScore | Message,
    decisions: Mapping[int, Decision | None],
) -> MarketPart:
    bought = []
    for stall in market.stalls:
        if rows[stall.place]:
            strategy = _strategy_of(decisions[stall.place])
            bought.append(Bought(
                stall=stall, rows=rows[stall.place],
                cost=line_cost(market.info, rows, stall.place),
                strategy=strategy, reason=_reason(market, stall, rows, strategy),
            ))  # fmt: skip
    return MarketPart(
        name=market.info.id,
        budget=market.info.budget,
        spent=spent(market.info, rows),
        estimate=Estimator(market).accuracy(rows),
        truth=worth if isinstance(worth, MarketScore) else None,
        note=worth if isinstance(worth, Message) else None,
        bought=tuple(sorted(bought, key=lambda line: -line.cost)),
    )


def _strategy_of(row: Decision | None) -> str:
    """Return whose word a purchase is; empty where a person decided, see `division_of`."""
    return row.shown.strategy if row is not None and row.shown.rank >= 0 else ""


def _reason(market: OpenMarket, stall: Stall, rows: list[int], strategy: str) -> Message | None:
    """Return a strategy's own reason, or how alike the rows are that a person bought."""
    if stall.seller is None:
        return None
    found = [each for each in known_strategies() if each.name == strategy]
    if found:
        bought = [rows[place] for place in market.usable]
        reasons = found[0].reasons(market.problem(), bought)
        return reasons[market.usable.index(stall.place)]
    shared, agreed = overlap(stall.seller, market.buyer), agreement(stall.seller, market.buyer)
    return Message(
        "Shared values {overlap:.0%}, agreement of labels {agreement:.2f}, likeness "
        "{likeness:.2f}.",
        {"overlap": shared, "agreement": agreed, "likeness": shared * max(agreed, 0.0)},
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if len(known) == len(values) else None
