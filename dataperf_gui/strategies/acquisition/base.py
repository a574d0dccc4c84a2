"""What an acquisition strategy is given, and what it must return."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.jobs import Monitor

ROUNDING = 1e-9
"""Share of a row: money that fell short of a row by rounding alone still buys it."""


@dataclass(frozen=True, eq=False, slots=True)
class Seller:
    """What a seller shows before the sale.

    Parameters
    ----------
    n_rows : int
        Rows for sale.
    price : float
        Of all rows; fewer cost their share.
    columns : Ints
        ``(n_shown,)`` feature columns that the summary covers.
    counts : Floats
        ``(n_shown, 10)`` their histograms.
    edges : Floats
        ``(n_shown, 11)`` edges of the bins.
    correlation : Floats
        ``(n_shown,)`` of each column with the label; 0 where it is constant.
    """

    n_rows: int
    price: float
    columns: Ints
    counts: Floats
    edges: Floats
    correlation: Floats

    @property
    def row_price(self) -> float:
        """Price of one row."""
        return self.price / self.n_rows


@dataclass(frozen=True, eq=False, slots=True)
class AcquisitionProblem:
    """A budget, and what can be known of a market before buying.

    Parameters
    ----------
    sellers : tuple of Seller
        In their numeric order.
    buyer : Floats
        ``(n_buyer, n_columns)`` the buyer's own rows, the label last.
    budget : float
        Most that may be spent.
    """

    sellers: tuple[Seller, ...]
    buyer: Floats
    budget: float


class AcquisitionStrategy(Protocol):
    """Says how many rows to buy from whom.

    Attributes
    ----------
    name : str
        Unique among its like, lower case with hyphens.
    title : str
        What the screen calls it.
    summary : str
        One line.
    """

    name: str
    title: str
    summary: str

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Return the rows bought of each seller; equal input and `rng` state, equal purchases."""
        ...


def affordable(problem: AcquisitionProblem, spending: Sequence[float]) -> list[int]:
    """Turn ``(n_sellers,)`` amounts of money into whole rows, never more than a seller has."""
    return [
        min(seller.n_rows, int(money / seller.row_price + ROUNDING))
        if seller.price > 0
        else seller.n_rows
        for seller, money in zip(problem.sellers, spending, strict=True)
    ]


def buy_in_order(problem: AcquisitionProblem, order: Sequence[int]) -> list[int]:
    """Buy all that the budget allows of each seller in `order`, one after the other."""
    left, rows = problem.budget, [0] * len(problem.sellers)
    for place in order:
        spending = [0.0] * len(rows)
        spending[place] = left
        rows[place] = affordable(problem, spending)[place]
        left -= rows[place] * problem.sellers[place].row_price
    return rows
