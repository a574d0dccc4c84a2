"""What a strategy would buy in a market, and why."""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.buying.budget import fitted, line_cost
from dataperf_gui.buying.markets import Markets, OpenMarket
from dataperf_gui.fitting import fitting
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.acquisition.base import AcquisitionStrategy
from dataperf_gui.strategies.acquisition.builtin import STRATEGIES
from dataperf_gui.strategies.lookup import find_named

FIRST = "similarity"
"""The strategy to begin with: no other scores better on the sample, and it explains itself."""
UNKNOWN = Message("Its summary cannot be used, so no strategy can judge it")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a strategy would buy in one market.

    Parameters
    ----------
    strategy : str
        Its name.
    seed : int
        What it was drawn with.
    rows : list of int
        ``(n_sellers,)``, within the budget.
    ranks : list of int
        ``(n_sellers,)`` place of each seller by the money spent on it, counted from 0.
    reasons : list of Message
        ``(n_sellers,)`` why so many.
    """

    strategy: str
    seed: int
    rows: list[int]
    ranks: list[int]
    reasons: list[Message]


def strategies() -> tuple[AcquisitionStrategy, ...]:
    """Return what can propose a purchase; the one to begin with first."""
    return tuple(sorted(STRATEGIES, key=lambda strategy: strategy.name != FIRST))


def proposals_of(
    markets: Markets, strategy: str, seed: int, monitor: Monitor, share: float = 1.0
) -> list[Proposal]:
    """Ask a strategy what it would buy in each market for a share of the budget.

    Equal seeds give equal proposals, those of ``dataperf-gui baseline data-acquisition``.

    Raises
    ------
    DataPerfError
        There is no such strategy.
    """
    found = find_named(STRATEGIES, strategy)
    return [
        _proposal(market, found, np.random.default_rng([seed, place]), seed, share,
                  monitor.part(place, len(markets.markets)))
        for place, market in enumerate(markets.markets)
    ]  # fmt: skip


def _proposal(
    market: OpenMarket,
    strategy: AcquisitionStrategy,
    rng: np.random.Generator,
    seed: int,
    share: float,
    monitor: Monitor,
) -> Proposal:
    n_sellers = len(market.stalls)
    if not market.usable:
        return Proposal(
            strategy.name, seed, [0] * n_sellers, list(range(n_sellers)), [UNKNOWN] * n_sellers
        )
    problem = market.problem(share)
    with fitting():
        bought = strategy.buy(problem, rng, monitor)
    told = dict(zip(market.usable, strategy.reasons(problem, bought), strict=True))
    # Strategies forgive themselves a billionth of a row; the budget does not.
    rows = fitted(market.info, market.spread_out(bought))
    money = [line_cost(market.info, rows, place) for place in range(n_sellers)]
    order = np.argsort(-np.array(money), kind="stable")
    ranks = np.empty(n_sellers, dtype=np.intp)
    ranks[order] = np.arange(n_sellers)
    reasons = [told.get(stall.place, UNKNOWN) for stall in market.stalls]
    return Proposal(strategy.name, seed, rows, ranks.tolist(), reasons)
