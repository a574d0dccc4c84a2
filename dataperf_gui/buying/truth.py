"""The true accuracy of a purchase, by the official rule, where the sellers' rows are there.

One legacy generator draws the rows of all markets in turn, so the draws in a market depend on what
is bought in the markets before it. They are always drawn from the first market on; a market whose
draws are the same as before is not trained again.
"""

from collections.abc import Iterator
from hashlib import sha256

import numpy as np

from dataperf_gui.buying.budget import spent
from dataperf_gui.buying.markets import Markets
from dataperf_gui.challenges.data_acquisition.entries import MarketScore
from dataperf_gui.challenges.data_acquisition.markets import read_market
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.acquisition import (
    OFFICIAL_MODEL,
    Draws,
    Market,
    accuracy_of_draw,
    combined,
    draws,
)

NOTHING = Message("Nothing is bought here yet.")
ONE_CLASS = Message(
    "Some of the ten official draws hold rows of one class only: buy more, or of other sellers."
)


class TrueScores:
    """Scores purchases by the official rule; used by one thread at a time.

    Parameters
    ----------
    markets : Markets
        Those whose sellers' rows are there are read when first scored, and kept.
    """

    def __init__(self, markets: Markets) -> None:
        self._markets = markets
        self._read: dict[int, Market] = {}
        self._known: dict[tuple[int, bytes], MarketScore] = {}

    def scores(
        self, rows: list[list[int]], monitor: Monitor
    ) -> Iterator[tuple[int, MarketScore | Message]]:
        """Yield each market with its score, or with the reason why it has none.

        Parameters
        ----------
        rows : list of list of int
            Rows bought of each seller of each market.
        monitor : Monitor
            Asked between trainings.

        Raises
        ------
        Refused
            The sellers' rows are broken.
        Cancelled
            The monitor was cancelled.
        """
        infos = [market.info for market in self._markets.markets]
        drawn = draws([info.n_rows for info in infos], rows)
        for place, (market, of_market) in enumerate(zip(self._markets.markets, drawn, strict=True)):
            if market.hidden is not None:
                yield place, market.hidden
            elif not any(rows[place]):
                yield place, NOTHING
            elif _has_one_class(market.info.labels or (), of_market):
                yield place, ONE_CLASS
            else:
                yield place, self._score(place, rows[place], of_market, monitor)

    def mean(self, rows: list[list[int]], monitor: Monitor) -> float | None:
        """Return the official score: the mean accuracy of all markets; None where one has none."""
        found = [score for _, score in self.scores(rows, monitor)]
        known = [score.accuracy for score in found if isinstance(score, MarketScore)]
        return float(np.mean(known)) if len(known) == len(found) else None

    def _score(
        self, place: int, rows: list[int], of_market: Draws, monitor: Monitor
    ) -> MarketScore:
        key = place, sha256(b"".join(d.tobytes() for draw in of_market for d in draw)).digest()
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._trained(place, rows, of_market, monitor)
        return known

    def _trained(
        self, place: int, rows: list[int], of_market: Draws, monitor: Monitor
    ) -> MarketScore:
        market, accuracies = self._market(place), []
        for draw in of_market:
            monitor.check()
            accuracies.append(accuracy_of_draw(market, draw, OFFICIAL_MODEL))
        info = self._markets.markets[place].info
        price, mean = spent(info, rows), float(np.mean(accuracies))
        return MarketScore(price, tuple(accuracies), combined(mean, price, info.budget))

    def _market(self, place: int) -> Market:
        if place not in self._read:
            findings, info = Findings(), self._markets.markets[place].info
            found = read_market(self._markets.folder, info.id, findings)
            self._read[place] = findings.required(found)
        return self._read[place]


def _has_one_class(labels: tuple[np.ndarray, ...], of_market: Draws) -> bool:
    """Whether some draw cannot train a model."""
    return any(
        len(np.unique(np.concatenate([y[rows] for y, rows in zip(labels, draw, strict=True)]))) < 2
        for draw in of_market
    )
