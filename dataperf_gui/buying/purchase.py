"""The purchase: what a session's journal adds up to, and what a person can do with it."""

from collections.abc import Mapping

import numpy as np

from dataperf_gui.buying import budget
from dataperf_gui.buying.budget import Answer
from dataperf_gui.buying.markets import Markets
from dataperf_gui.buying.proposing import Proposal
from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.data_acquisition.submissions import (
    check_budget,
    check_purchases,
    submission_files,
)
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, Change, ShownAs
from dataperf_gui.session.session import UNSEEN, Session


class Purchase:
    """What is bought, in a session; every method that changes it is one step of undo.

    Parameters
    ----------
    markets : Markets
        Sellers, prices, budgets.
    session : Session
        Of ``markets.dataset``; used by one thread at a time.
    """

    def __init__(self, markets: Markets, session: Session) -> None:
        self._markets, self._session = markets, session

    @property
    def all_rows(self) -> list[list[int]]:
        """Rows bought of each seller of each market."""
        return self._markets.split(self._session.state.labels.tolist())

    def rows(self, market: int) -> list[int]:
        """Return ``(n_sellers,)`` rows bought in one market."""
        return self.all_rows[market]

    def buy(
        self, market: int, place: int, wish: int, shown: ShownAs = UNSEEN
    ) -> tuple[Change | None, Answer]:
        """Buy `wish` rows of a seller in place of what was bought of it, within the budget.

        Returns
        -------
        change : Change or None
            None where that leaves everything as it was.
        answer : Answer
            What was kept of the wish.

        Raises
        ------
        DataPerfError
            The session is read-only, or the disk is full.
        """
        rows, stall = self.rows(market), self._markets.markets[market].stalls[place]
        info = self._markets.markets[market].info
        found = budget.answer(info, rows, place, wish, stall.n_rows)
        if found.kept == rows[place]:
            return None, found
        item = self._markets.item(market, place)
        return self._session.decide(item, Action.RELABEL, found.kept, shown), found

    def take(self, proposals: Mapping[int, Proposal]) -> Change:
        """Make the purchase in some markets what a strategy proposes, as one step.

        Every seller of these markets gets a row in the journal, those that stay as they are too:
        so the journal says that the whole market is the strategy's word (see `division_of`).

        Raises
        ------
        DataPerfError
            It is that already, or the session is read-only.
        """
        now = self.all_rows
        if all(now[market] == proposal.rows for market, proposal in proposals.items()):
            raise DataPerfError("That is what is bought already.")
        items, labels, shown = [], [], []
        for market, proposal in proposals.items():
            for place, n in enumerate(proposal.rows):
                items.append(self._markets.item(market, place))
                labels.append(n)
                shown.append(ShownAs(proposal.strategy, proposal.ranks[place]))
        return self._session.decide(items, Action.RELABEL, labels, shown)

    def clear(self, market: int, shown: ShownAs = UNSEEN) -> Change:
        """Buy nothing in a market, as one step.

        Raises
        ------
        DataPerfError
            Nothing is bought there, or the session is read-only.
        """
        places = np.flatnonzero(self.rows(market)).tolist()
        if not places:
            raise DataPerfError("Nothing is bought here.")
        items = [self._markets.item(market, place) for place in places]
        return self._session.decide(items, Action.RELABEL, 0, shown)


def official_files(markets: Markets, rows: list[list[int]]) -> Files:
    """Return the official submission: a file a market.

    Raises
    ------
    Refused
        The challenge would refuse it: nothing is bought in a market, or a budget is passed.
    """
    findings = Findings()
    for market, bought in zip(markets.markets, rows, strict=True):
        shown = f"{market.info.id}.csv"
        if check_purchases(market.info, bought, shown, findings):
            check_budget(market.info, bought, shown, findings)
    findings.raise_if_refused()
    ids = [market.info.id for market in markets.markets]
    return submission_files(dict(zip(ids, rows, strict=True)))
