"""Markets as a buyer sees them, and the dataset that a session of purchases belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Floats
from dataperf_gui.catalogues import english
from dataperf_gui.challenges.data_acquisition.markets import MarketInfo
from dataperf_gui.data.dataset import Dataset, MediaKind, Problem, Source, Split
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.data.titles import MARKETS
from dataperf_gui.messages import Message
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session
from dataperf_gui.strategies.acquisition.base import AcquisitionProblem, Seller
from dataperf_gui.wording import fill

CHALLENGE = "data-acquisition"

Rows = Sequence[int]
"""``(n_sellers,)`` rows bought of each seller of one market."""


@dataclass(frozen=True, eq=False, slots=True)
class Stall:
    """One seller as a buyer sees it.

    Parameters
    ----------
    place : int
        The seller's official number.
    name : str
        As ``sellerid.txt`` has it, where that says more than the number; else empty.
    n_rows : int
        Rows for sale; 0 where that is not known, so that nothing can be bought.
    price : float
        Of all rows.
    seller : Seller or None
        What it shows; None where its summary cannot be used.
    fault : Message or None
        Why its summary cannot be used.
    """

    place: int
    name: str
    n_rows: int
    price: float
    seller: Seller | None
    fault: Message | None

    @property
    def row_price(self) -> float:
        """Price of one row; 0 where the number of rows is not known."""
        return self.price / self.n_rows if self.n_rows else 0.0


@dataclass(frozen=True, eq=False, slots=True)
class OpenMarket:
    """One market before anything is bought.

    Parameters
    ----------
    info : MarketInfo
        What the official rules check a purchase against.
    stalls : tuple of Stall
        ``(n_sellers,)`` in their numeric order.
    buyer : Floats
        ``(n_buyer, n_columns)`` the buyer's own rows, the label last.
    hidden : Message or None
        Why the true accuracy cannot be told here; None where the sellers' rows are there.
    """

    info: MarketInfo
    stalls: tuple[Stall, ...]
    buyer: Floats
    hidden: Message | None

    @property
    def usable(self) -> list[int]:
        """The sellers whose summary can be used."""
        return [stall.place for stall in self.stalls if stall.seller is not None]

    def problem(self, share: float = 1.0) -> AcquisitionProblem:
        """Return what strategies are given: the sellers in `usable`, a `share` of the budget."""
        sellers = tuple(stall.seller for stall in self.stalls if stall.seller is not None)
        return AcquisitionProblem(sellers, self.buyer, share * self.info.budget)

    def spread_out(self, rows: Rows) -> list[int]:
        """Return ``(n_sellers,)`` rows of what a strategy bought from the sellers in `usable`."""
        bought = dict(zip(self.usable, rows, strict=True))
        return [bought.get(stall.place, 0) for stall in self.stalls]


@dataclass(frozen=True, eq=False)
class Markets:
    """All markets of a challenge's folder, in the official order.

    Parameters
    ----------
    source : Source
        How to open them again.
    folder : Path
        The challenge's folder.
    markets : tuple of OpenMarket
        At least one.
    """

    source: Source
    folder: Path
    markets: tuple[OpenMarket, ...]

    @cached_property
    def first_items(self) -> list[int]:
        """Item of the first seller of each market, and the number of all sellers."""
        sizes = [len(market.stalls) for market in self.markets]
        return [0, *np.cumsum(sizes).tolist()]

    def item(self, market: int, place: int) -> int:
        """Return the item of a session that stands for a seller."""
        return self.first_items[market] + place

    def seller_of(self, item: int) -> tuple[int, int]:
        """Return the market and the place of the seller that an item stands for."""
        market = int(np.searchsorted(self.first_items, item, side="right")) - 1
        return market, item - self.first_items[market]

    def split(self, rows: Rows) -> list[list[int]]:
        """Cut ``(n_items,)`` rows into those of each market."""
        ends = self.first_items
        return [[int(n) for n in rows[a:b]] for a, b in pairwise(ends)]

    @cached_property
    def dataset(self) -> Dataset:
        """The sellers as items of a session; a purchase is a labelling of them.

        The class of an item is the number of its rows that are bought, and so is its label: a
        session keeps, undoes, chains and proves it like any other, in the same file format.
        """
        stalls = [stall for market in self.markets for stall in market.stalls]
        most = max(stall.n_rows for stall in stalls)
        classes = tuple(map(str, range(most + 1)))
        keys = tuple(f"{m.info.id}/{stall.place}" for m in self.markets for stall in m.stalls)
        labels = np.zeros(len(keys), dtype=np.int32)
        splits = np.full(len(keys), Split.TRAIN, dtype=np.uint8)
        contents = [_digest(market) for market in self.markets]
        faults = [(key, stall.fault) for key, stall in zip(keys, stalls, strict=True)]
        return Dataset(
            name=fill(english(MARKETS, len(self.markets)), {"n": len(self.markets)}),
            source=self.source,
            kind=MediaKind.NONE,
            classes=classes,
            keys=keys,
            labels=labels,
            splits=splits,
            media=None,
            fingerprint=fingerprint(classes, keys, labels, splits, contents),
            problems=tuple(Problem(key, fault) for key, fault in faults if fault is not None),
        )


def session_of(markets: Markets, who: str, seed: int = 0) -> Session:
    """Go on with the session of `markets`, or begin it; use it in this thread only.

    Raises
    ------
    DataPerfError
        The file is damaged, of a newer program, or cannot be written.
    """
    return open_session(markets.dataset, who=who, seed=seed)


def _digest(market: OpenMarket) -> str:
    """Return SHA-256 of all that a buyer decides on in a market."""
    total = sha256(repr((market.info.id, market.info.budget, market.buyer.shape)).encode())
    total.update(np.ascontiguousarray(market.buyer, dtype="<f8").tobytes())
    for stall in market.stalls:
        total.update(repr((stall.place, stall.n_rows, stall.price)).encode())
        if (seller := stall.seller) is not None:
            for values in (seller.columns, seller.counts, seller.edges, seller.correlation):
                total.update(np.ascontiguousarray(values, dtype="<f8").tobytes())
    return total.hexdigest()
