"""Purchases in a row: those of a person as the journal has them, those of a strategy by money."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dataperf_gui.buying.budget import spent
from dataperf_gui.buying.markets import Markets
from dataperf_gui.buying.proposing import proposals_of
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import replay


@dataclass(frozen=True, slots=True)
class Moment:
    """A purchase in all markets, as it was after a step.

    Parameters
    ----------
    seq : int
        The journal's row; 0 where no journal says so.
    rows : tuple of tuple of int
        Rows bought of each seller of each market.
    costs : tuple of float
        What is spent in each market.
    share : float
        Money spent of all budgets together, 0..1.
    """

    seq: int
    rows: tuple[tuple[int, ...], ...]
    costs: tuple[float, ...]
    share: float

    @property
    def is_complete(self) -> bool:
        """Whether something is bought in every market, which the challenge demands."""
        return all(any(rows) for rows in self.rows)


def moment_of(markets: Markets, rows: list[list[int]], seq: int = 0) -> Moment:
    """Return a purchase with its costs."""
    infos = [market.info for market in markets.markets]
    costs = tuple(spent(info, bought) for info, bought in zip(infos, rows, strict=True))
    whole = sum(info.budget for info in infos)
    return Moment(seq, tuple(map(tuple, rows)), costs, sum(costs) / whole)


def purchases_of(markets: Markets, journal: Iterable[Decision]) -> Iterator[Moment]:
    """Yield the purchase after each step of a journal, undone ones and their undoing included."""
    for row, state in replay(markets.dataset.labels, journal):
        yield moment_of(markets, markets.split(state.labels.tolist()), row.seq)


def purchase_for(
    markets: Markets, strategy: str, share: float, seed: int, monitor: Monitor
) -> Moment:
    """Return what a strategy buys for a share of each market's budget.

    Parameters
    ----------
    markets : Markets
        Where.
    strategy : str
        Its name.
    share : float
        0..1.
    seed : int
        Equal seeds give equal purchases.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        There is no such strategy.
    """
    found = proposals_of(markets, strategy, seed, monitor, share)
    return moment_of(markets, [proposal.rows for proposal in found])
