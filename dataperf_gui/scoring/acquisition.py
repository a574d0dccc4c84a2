"""The official score of data acquisition: what a buyer's model learns from the rows bought."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isclose
from typing import Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.fitting import fitting

Draws = Sequence[Sequence[Ints]]
"""Trial by trial, the rows drawn from each seller."""

N_TRIALS = 10
SEED = 1111
"""Of the one generator that runs on over trials and markets."""

ACCURACY_WEIGHT = 0.98
"""Of the site's combined score; the rest is for the share of the budget that was kept."""

N_NEIGHBORS = 9

OFFICIAL_MODEL = "lr"
MODELS: Mapping[str, Callable[[], Any]] = {
    "lr": lambda: LogisticRegression(random_state=0),
    "knn": lambda: KNeighborsClassifier(n_neighbors=N_NEIGHBORS),
    # The original calls gradient boosted stumps "rf".
    "rf": lambda: GradientBoostingClassifier(
        n_estimators=100, learning_rate=1.0, max_depth=1, random_state=0
    ),
}
"""The buyer's models by their official names."""


@dataclass(frozen=True, eq=False, slots=True)
class Market:
    """A buyer and the sellers' rows; the last column of every array is the label.

    Parameters
    ----------
    sellers : tuple of Floats
        ``(n_rows, n_features + 1)`` each, in numeric order of the sellers.
    buyer : Floats
        ``(n_buyer, n_features + 1)``, the test set.
    """

    sellers: tuple[Floats, ...]
    buyer: Floats


def cost(purchases: Sequence[int], n_rows: Sequence[int], prices: Sequence[float]) -> float:
    """Return what `purchases` rows of sellers with `n_rows` rows cost: always linear.

    Examples
    --------
    >>> cost([10, 0, 5], [40, 60, 50], [100.0, 100.0, 200.0])
    45.0
    """
    return float(sum(p * (n / rows) for n, rows, p in zip(purchases, n_rows, prices, strict=True)))


def exceeds(price: float, budget: float) -> bool:
    """Whether `price` is more than `budget`; a sum that only rounding lifts above it is not."""
    return price > budget and not isclose(price, budget, rel_tol=1e-12)


def combined(accuracy: float, price: float, budget: float) -> float:
    """Return the site's score, which also rewards an unspent budget."""
    return ACCURACY_WEIGHT * accuracy + (1 - ACCURACY_WEIGHT) * (budget - price) / budget


def draws(n_rows: Sequence[Sequence[int]], purchases: Sequence[Sequence[int]]) -> Iterator[Draws]:
    """Yield, market by market, the ten official draws: row numbers for each seller.

    One legacy generator serves all markets, so the rows of a market depend on the markets
    before it: their order matters.

    Parameters
    ----------
    n_rows : sequence of sequence of int
        Rows of each seller, per market.
    purchases : sequence of sequence of int
        Rows bought of each seller, per market.
    """
    legacy = np.random.RandomState(SEED)
    for rows, bought in zip(n_rows, purchases, strict=True):
        pairs = list(zip(rows, bought, strict=True))
        yield [[legacy.choice(n, size) for n, size in pairs] for _ in range(N_TRIALS)]


def bought_rows(market: Market, draw: Sequence[Ints]) -> Floats:
    """Return the rows ``(n_bought, n_features + 1)`` of one draw."""
    chosen = zip(market.sellers, draw, strict=True)
    return np.concatenate([rows[picked] for rows, picked in chosen])


def accuracy_of_draw(market: Market, draw: Sequence[Ints], model: str) -> float:
    """Train the buyer's `model` on one draw; return its accuracy on the buyer's own rows."""
    rows = bought_rows(market, draw)
    with fitting():
        fitted = MODELS[model]().fit(rows[:, :-1], rows[:, -1])
        return float(fitted.score(market.buyer[:, :-1], market.buyer[:, -1]))
