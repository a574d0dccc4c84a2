"""What a row of the list shows of a seller."""

from dataclasses import dataclass

from dataperf_gui.buying import budget
from dataperf_gui.buying.markets import Markets, OpenMarket, Rows, Stall
from dataperf_gui.buying.proposing import Proposal
from dataperf_gui.buying.values import Insight, Shape
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.strategies.acquisition.base import ROUNDING


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """A seller that does not change while its market is on screen.

    Parameters
    ----------
    place : int
        Its official number.
    name : str
        What the list calls it.
    n_rows : int
        Rows for sale.
    price, row_price : float
        Of all rows, and of one.
    shape : Shape or None
        What its summary looks like; None where it cannot be used.
    fault : str
        Why nothing can be bought or known of it; empty where all is well.
    """

    place: int
    name: str
    n_rows: int
    price: float
    row_price: float
    shape: Shape | None
    fault: str


@dataclass(frozen=True, slots=True)
class Bought:
    """What is bought of a seller.

    Parameters
    ----------
    rows : int
        Rows.
    cost : float
        Money.
    most : int
        Rows that the budget allows beside what is bought of others.
    advice : int or None
        What the strategy would buy; None before it has answered.
    """

    rows: int
    cost: float
    most: int
    advice: int | None


class Lines:
    """The lines of all markets, made when they are first shown.

    Parameters
    ----------
    markets : Markets
        Sellers and prices.
    insights : list of Insight
        One a market.
    """

    def __init__(self, markets: Markets, insights: list[Insight]) -> None:
        self._markets, self._insights = markets, insights
        self._made: dict[tuple[int, int], Line] = {}

    def line(self, market: int, place: int) -> Line:
        """Return what the list shows of a seller; the same one each time."""
        if (market, place) not in self._made:
            stall = self._markets.markets[market].stalls[place]
            shape = self._insights[market].shapes[place]
            fault = "" if stall.fault is None else say(stall.fault)
            self._made[market, place] = Line(
                place, seller_name(stall), stall.n_rows, stall.price, stall.row_price, shape, fault
            )
        return self._made[market, place]


def bought_of(market: OpenMarket, rows: Rows, proposal: Proposal | None) -> dict[int, Bought]:
    """Return what is bought of each seller of a market."""
    left, found = budget.left(market.info, rows), {}
    for stall in market.stalls:
        n, cost = rows[stall.place], budget.line_cost(market.info, rows, stall.place)
        room = stall.n_rows
        if stall.row_price:
            room = min(int((left + cost) / stall.row_price + ROUNDING), stall.n_rows)
        advice = proposal.rows[stall.place] if proposal and stall.n_rows else None
        found[stall.place] = Bought(n, cost, max(room, n), advice)
    return found


def seller_name(stall: Stall) -> str:
    """Return what the screen calls a seller."""
    return stall.name or tr("Seller {n}", n=stall.place)
