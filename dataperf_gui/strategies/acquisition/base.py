"""What an acquisition strategy is given, and what it must return."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from dataperf_gui.arrays import Floats, Ints
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message

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
    positive : float, optional
        Share of rows with the greater of two labels; None where the summary does not tell.
    """

    n_rows: int
    price: float
    columns: Ints
    counts: Floats
    edges: Floats
    correlation: Floats
    positive: float | None = None

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

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Say of each seller why `buy` bought so many ``(n_sellers,)`` rows of it."""
        ...


def places(values: Sequence[float], *, greatest_first: bool) -> list[int]:
    """Return the place of each value, counted from 1; equal values share one.

    Examples
    --------
    >>> places([2.0, 5.0, 2.0], greatest_first=True)
    [2, 1, 2]
    """
    signed = [-value if greatest_first else value for value in values]
    return [1 + sum(other < value for other in signed) for value in signed]


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
