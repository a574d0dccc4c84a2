"""The arithmetic of a budget: what is spent, what is left, and what a wish would need.

The budget cannot be passed. A wish that costs more than what is left is granted as far as the money
goes, and the answer says what is missing and where it could come from: so the purchase that is kept
is one that can be handed in at every moment, and nobody has to repair it afterwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dataperf_gui.challenges.data_acquisition.markets import MarketInfo
from dataperf_gui.scoring.acquisition import cost, exceeds


@dataclass(frozen=True, slots=True)
class Lower:
    """Where the money for a wish could come from: the most expensive other line.

    Parameters
    ----------
    place : int
        The seller.
    cost : float
        What is spent there.
    n_fewer : int
        How many rows fewer would do; all of them where even that is not enough.
    is_enough : bool
        Whether that alone pays for the wish.
    """

    place: int
    cost: float
    n_fewer: int
    is_enough: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What becomes of a wish for rows of one seller.

    Parameters
    ----------
    wish : int
        Rows asked for.
    kept : int
        Rows that the stock and the budget allow.
    over : float
        How much the wish (as far as there are so many rows) costs above the budget; 0 where
        it does not.
    lower : Lower or None
        What to lower for it; None where nothing else is bought, or nothing is over.
    """

    wish: int
    kept: int
    over: float
    lower: Lower | None


def spent(market: MarketInfo, rows: Sequence[int]) -> float:
    """Return what a purchase costs, as the official rule counts."""
    return cost(rows, market.n_rows, market.prices)


def is_over(market: MarketInfo, rows: Sequence[int]) -> bool:
    """Whether a purchase costs more than the budget, by the official comparison."""
    return exceeds(spent(market, rows), market.budget)


def left(market: MarketInfo, rows: Sequence[int]) -> float:
    """Return the money that is left; 0 where nothing is."""
    return max(market.budget - spent(market, rows), 0.0)


def line_cost(market: MarketInfo, rows: Sequence[int], place: int) -> float:
    """Return what the rows of one seller cost."""
    return market.prices[place] * (rows[place] / market.n_rows[place])


def most_rows(market: MarketInfo, rows: Sequence[int], place: int, stock: int) -> int:
    """Return how many rows of a seller the budget allows beside what else is bought.

    Parameters
    ----------
    market : MarketInfo
        Prices and budget.
    rows : sequence of int
        ``(n_sellers,)``; the number at `place` does not matter.
    place : int
        The seller.
    stock : int
        Rows that it has.
    """
    low, high = 0, stock
    while low < high:  # the cost never falls with the rows, so halving finds the last that fits
        middle = (low + high + 1) // 2
        if is_over(market, with_rows(rows, place, middle)):
            high = middle - 1
        else:
            low = middle
    return low


def answer(market: MarketInfo, rows: Sequence[int], place: int, wish: int, stock: int) -> Answer:
    """Say what becomes of the wish for `wish` rows of a seller that has `stock`.

    Parameters
    ----------
    market : MarketInfo
        Prices and budget.
    rows : sequence of int
        ``(n_sellers,)`` what is bought now, within the budget.
    place : int
        The seller.
    wish : int
        0 or more; more than the stock means all of it.
    stock : int
        Rows that it has.
    """
    wanted = with_rows(rows, place, min(wish, stock))
    if not is_over(market, wanted):
        return Answer(wish, min(wish, stock), 0.0, None)
    kept = most_rows(market, rows, place, min(wish, stock))
    over = spent(market, wanted) - market.budget
    return Answer(wish, kept, over, _what_to_lower(market, wanted, place))


def fitted(market: MarketInfo, rows: Sequence[int]) -> list[int]:
    """Return a purchase within the budget: rows go one by one where most money is spent."""
    kept = list(rows)
    while any(kept) and is_over(market, kept):
        dearest = max(range(len(kept)), key=lambda place: line_cost(market, kept, place))
        kept[dearest] = most_rows(market, kept, dearest, max(kept[dearest] - 1, 0))
    return kept


def with_rows(rows: Sequence[int], place: int, n: int) -> list[int]:
    """Return a copy of `rows` with another number at `place`."""
    changed = [int(each) for each in rows]
    changed[place] = n
    return changed


def _what_to_lower(market: MarketInfo, wanted: Sequence[int], place: int) -> Lower | None:
    others = [other for other in range(len(wanted)) if other != place and wanted[other]]
    others = [other for other in others if line_cost(market, wanted, other) > 0]
    if not others:
        return None
    dearest = max(others, key=lambda other: line_cost(market, wanted, other))
    most = most_rows(market, wanted, dearest, wanted[dearest])
    return Lower(
        dearest,
        line_cost(market, wanted, dearest),
        wanted[dearest] - most,
        not is_over(market, with_rows(wanted, dearest, most)),
    )
