"""What was bought in each market, checked; and what it is worth."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.data_acquisition.markets import (
    FEATURES,
    MarketInfo,
    market_ids,
    read_market,
    read_market_info,
)
from dataperf_gui.challenges.data_acquisition.submissions import (
    Config,
    check_budget,
    check_purchases,
    check_trainable,
    entry_file,
    read_config,
    read_purchases,
)
from dataperf_gui.challenges.faults import FaultCode, Findings, Refused
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.acquisition import (
    OFFICIAL_MODEL,
    Draws,
    Market,
    accuracy_of_draw,
    combined,
    cost,
    draws,
)


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """The purchases in one market.

    Parameters
    ----------
    market : MarketInfo
        Where.
    file : str
        The submission's path as the person knows it.
    purchases : list of int
        Rows bought of each seller.
    """

    market: MarketInfo
    file: str
    purchases: list[int]


@dataclass(frozen=True, slots=True)
class MarketScore:
    """What the purchases in one market are worth.

    Parameters
    ----------
    cost : float
        What they cost.
    per_trial : tuple of float
        Accuracy of each of the ten draws.
    combined : float
        The site's score, which rewards what was not spent.
    """

    cost: float
    per_trial: tuple[float, ...]
    combined: float

    @property
    def accuracy(self) -> float:
        """The official accuracy: the mean over the draws."""
        return float(np.mean(self.per_trial))


def read_entries(request: Request, findings: Findings) -> tuple[str, list[tuple[Entry, Draws]]]:
    """Read and check everything but the sellers' features.

    Returns
    -------
    model : str
        Name of the buyer's model.
    entries : list
        The purchases in each market with their official draws.

    Raises
    ------
    Refused
        With all faults together.
    """
    config = _read_config(request, findings)
    if config is None:
        findings.raise_if_refused()
        return "", []
    read = [_read_entry(request, config, market, findings) for market in config.markets]
    findings.raise_if_refused()
    entries = [entry for entry in read if entry is not None]
    drawn = draws([e.market.n_rows for e in entries], [e.purchases for e in entries])
    pairs = list(zip(entries, drawn, strict=True))
    for entry, of_market in pairs:
        check_trainable(entry.market, of_market, config.model, entry.file, findings)
    findings.raise_if_refused()
    return config.model, pairs


def _read_config(request: Request, findings: Findings) -> Config | None:
    """Read the configuration; an entry without one has all markets and the official model."""
    if request.entry is not None:
        return Config(tuple(market_ids(request.folder)), request.entry, OFFICIAL_MODEL)
    return read_config(request.folder, request.options["config"], findings)


def score_entry(
    folder: Path, entry: Entry, of_market: Draws, model: str, findings: Findings, monitor: Monitor
) -> MarketScore:
    """Train the buyer's model on every draw of one market.

    Raises
    ------
    Refused
        The sellers' rows are hidden or broken.
    """
    market = entry.market
    rows = _read_rows(folder, market, findings)
    price = cost(entry.purchases, market.n_rows, market.prices)
    accuracies = []
    for done, draw in enumerate(of_market):
        text = Message("Market {market}", {"market": market.id})
        monitor.report(done / len(of_market), text)
        accuracies.append(accuracy_of_draw(rows, draw, model))
    mean = float(np.mean(accuracies))
    return MarketScore(price, tuple(accuracies), combined(mean, price, market.budget))


def _read_rows(folder: Path, market: MarketInfo, findings: Findings) -> Market:
    rows = None
    if market.labels is not None:
        rows = read_market(folder, market.id, findings)
    else:
        findings.refuse(
            FaultCode.BAD_DATA, f"{FEATURES}/{market.id}", "",
            "holds no seller's rows, so only the site can score; `check` works without them",
        )  # fmt: skip
    if rows is None or findings.faults:
        raise Refused(findings.faults)
    return rows


def _read_entry(request: Request, config: Config, market: str, findings: Findings) -> Entry | None:
    info = read_market_info(request.folder, market, findings)
    if info is None:
        return None
    purchases = read_purchases(request.folder, config, info, findings)
    if purchases is None:
        return None
    shown = shown_path(request.folder, entry_file(config, market))
    if check_purchases(info, purchases, shown, findings):
        may_exceed = bool(request.options.get("ignore_budget"))
        check_budget(info, purchases, shown, findings, may_exceed=may_exceed)
    return Entry(info, shown, purchases)
