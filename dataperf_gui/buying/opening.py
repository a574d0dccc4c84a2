"""Recognises and opens the markets of the data acquisition challenge."""

from dataclasses import replace
from pathlib import Path

from dataperf_gui.arrays import Floats
from dataperf_gui.assets import asset
from dataperf_gui.buying.markets import CHALLENGE, Markets, OpenMarket, Stall
from dataperf_gui.challenges.data_acquisition.markets import (
    MARKETS,
    MarketInfo,
    check_columns,
    market_ids,
    read_budget,
    read_buyer,
    read_market_info,
    read_prices,
    read_seller,
    seller_files,
)
from dataperf_gui.challenges.faults import Fault, FaultCode, Findings
from dataperf_gui.challenges.reading import read_text
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.opening import EMBEDDED
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.acquisition.base import Seller

SAMPLE = "embedded"
"""Stands for the folder that travels with the program."""
HIDDEN = Message("The sellers' rows are hidden: the true accuracy is known after handing in.")


def markets_at(place: str) -> Source | None:
    """Return how to open `place` as markets; None where it is something else.

    Parameters
    ----------
    place : str
        A challenge's folder, its ``marketinfo``, or ``embedded:data-acquisition``.
    """
    if place == f"{EMBEDDED}{CHALLENGE}":
        return Source(CHALLENGE, SAMPLE)
    try:
        folder = Path(place).expanduser().resolve()
    except RuntimeError:
        return None  # no such home folder: whoever opens it says so
    if folder.name == MARKETS:
        folder = folder.parent
    return Source(CHALLENGE, str(folder)) if (folder / MARKETS).is_dir() else None


def markets_folder(source: Source) -> Path:
    """Return the challenge's folder that `source` names."""
    if source.path == SAMPLE:
        return Path(str(asset("challenges", CHALLENGE, "sample")))
    return Path(source.path)


def open_markets(source: Source, monitor: Monitor) -> Markets:
    """Open all markets of an official folder.

    A seller whose summary cannot be used is listed with the reason, and nothing can be bought of
    it; everything else that is wrong with the folder is refused.

    Raises
    ------
    Refused
        The folder cannot be used; every fault is listed.
    """
    folder, findings = markets_folder(source), Findings()
    names = market_ids(folder)
    if not names:
        findings.refuse(
            FaultCode.MISSING_FILE, MARKETS, "",
            "holds no market: a folder named 0, 1, 2 ...; put them there",
        )  # fmt: skip
    opened = []
    for done, name in enumerate(names):
        monitor.report(done / len(names), "Reading the markets")
        opened.append(_open_market(folder, name, findings))
    findings.raise_if_refused()
    return Markets(source, folder, tuple(market for market in opened if market is not None))


def _open_market(folder: Path, market: str, findings: Findings) -> OpenMarket | None:
    prices = read_prices(folder, market, findings)
    budget = read_budget(folder, market, findings)
    buyer = read_buyer(folder, market, findings)
    if prices is None or budget is None or buyer is None:
        return None
    info, hidden = _sellers_rows(folder, market)
    if info is not None:
        prices = info.prices
    stalls = _stalls(folder, market, prices, buyer, info)
    if info is None:
        sizes = tuple(max(stall.n_rows, 1) for stall in stalls)
        info = MarketInfo(market, budget, prices, sizes, None)
    return OpenMarket(info, stalls, buyer, hidden)


def _sellers_rows(folder: Path, market: str) -> tuple[MarketInfo | None, Message | None]:
    """Return what the sellers' own rows say of sizes, or why they say nothing."""
    if not seller_files(folder, market):
        return None, HIDDEN
    soft = Findings()
    info = read_market_info(folder, market, soft)
    return info, None if info is not None else said(soft.faults[0])


def _stalls(
    folder: Path,
    market: str,
    prices: tuple[float, ...],
    buyer: Floats,
    info: MarketInfo | None,
) -> tuple[Stall, ...]:
    names = _names(folder, market, len(prices))
    first: Seller | None = None
    stalls = []
    for place, price in enumerate(prices):
        soft = Findings()
        seller = read_seller(folder, market, place, price, soft)
        if seller is not None:
            check_columns(market, place, seller, first or seller, buyer, soft)
        if seller is None or soft.faults:
            n_rows = 0 if info is None else info.n_rows[place]
            fault = said(soft.faults[0])
            stalls.append(Stall(place, names[place], n_rows, price, None, fault))
            continue
        first = first or seller
        n_rows = seller.n_rows if info is None else info.n_rows[place]
        seller = replace(seller, n_rows=n_rows)  # a cost is a share of the rows that are there
        stalls.append(Stall(place, names[place], n_rows, price, seller, None))
    return tuple(stalls)


def _names(folder: Path, market: str, n_sellers: int) -> list[str]:
    """Return the sellers' names of ``sellerid.txt``; empty ones where they are but numbers."""
    text = read_text(folder, folder / MARKETS / market / "sellerid.txt", Findings()) or ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) != n_sellers:
        return [""] * n_sellers
    return ["" if line.isdecimal() else line for line in lines]


def said(fault: Fault) -> Message:
    """Return a fault as a sentence without its code."""
    return Message("{file} {problem}", {"file": fault.file, "problem": fault.message})
