"""Reads a market: prices, budget and summaries, the buyer's rows, and the sellers' rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import csv

from dataperf_gui.arrays import Floats
from dataperf_gui.challenges.documents import BOM, read_json
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_text, shown_path
from dataperf_gui.scoring.acquisition import Market
from dataperf_gui.strategies.acquisition.base import AcquisitionProblem, Seller

MARKETS = "marketinfo"
FEATURES = "features"
N_BINS = 10


@dataclass(frozen=True, eq=False, slots=True)
class MarketInfo:
    """What a submission is checked against.

    Parameters
    ----------
    id : str
        The market's folder name.
    budget : float
        Most that may be spent.
    prices : tuple of float
        ``(n_sellers,)`` of a seller's whole set.
    n_rows : tuple of int
        ``(n_sellers,)``.
    labels : tuple of Floats or None
        The sellers' labels; None where their rows are hidden.
    """

    id: str
    budget: float
    prices: tuple[float, ...]
    n_rows: tuple[int, ...]
    labels: tuple[Floats, ...] | None


def market_ids(folder: Path) -> list[str]:
    """Return the names of the markets in numeric order."""
    names = [path.name for path in (folder / MARKETS).glob("*") if path.is_dir()]
    return sorted((name for name in names if name.isdecimal()), key=int)


def read_market_info(folder: Path, market: str, findings: Findings) -> MarketInfo | None:
    """Read prices, budget and sizes of a market; None (and faults) where that fails."""
    prices = read_prices(folder, market, findings)
    budget = read_budget(folder, market, findings)
    if prices is None or budget is None:
        return None
    sellers = seller_files(folder, market)
    if not sellers:
        return _read_hidden(folder, market, prices, budget, findings)
    if len(sellers) > len(prices):
        findings.refuse(
            FaultCode.BAD_DATA, f"{MARKETS}/{market}/price/price.txt", "",
            "has {n} prices for {sellers} sellers; write one a line",
            n=len(prices), sellers=len(sellers),
        )  # fmt: skip
        return None
    labels = [read_numbers(folder, path, findings, last_only=True) for path in sellers]
    known = tuple(values[:, 0] for values in labels if values is not None)
    if len(known) < len(labels):
        return None
    n_rows = tuple(len(values) for values in known)
    return MarketInfo(market, budget, prices[: len(known)], n_rows, known)


def read_market(folder: Path, market: str, findings: Findings) -> Market | None:
    """Read all rows of a market; None (and faults) where that fails."""
    buyer = read_buyer(folder, market, findings)
    paths = seller_files(folder, market)
    sellers = [read_numbers(folder, path, findings) for path in paths]
    known = tuple(rows for rows in sellers if rows is not None)
    if buyer is None or len(known) < len(sellers):
        return None
    for path, rows in zip(paths, known, strict=True):
        if rows.shape[1] != buyer.shape[1]:
            findings.refuse(
                FaultCode.BAD_DATA, shown_path(folder, path), "",
                "has {n} columns where the buyer's rows have {buyer}; fetch it again",
                n=rows.shape[1], buyer=buyer.shape[1],
            )  # fmt: skip
    return Market(known, buyer)


def read_problem(folder: Path, market: str, findings: Findings) -> AcquisitionProblem | None:
    """Read what a buyer may see before buying; None (and faults) where that fails."""
    prices = read_prices(folder, market, findings)
    budget = read_budget(folder, market, findings)
    buyer = read_buyer(folder, market, findings)
    sellers = [
        read_seller(folder, market, place, price, findings)
        for place, price in enumerate(prices or ())
    ]
    known = tuple(seller for seller in sellers if seller is not None)
    if budget is None or buyer is None or not known or len(known) < len(sellers):
        return None
    for place, seller in enumerate(known):
        check_columns(market, place, seller, known[0], buyer, findings)
    return AcquisitionProblem(known, buyer, budget)


def check_columns(
    market: str, place: int, seller: Seller, first: Seller, buyer: Floats, findings: Findings
) -> None:
    """Refuse a summary that cannot be compared with those of others or with the buyer's rows."""
    shown = f"{MARKETS}/{market}/summary/{place}.csv.json"
    if not np.array_equal(seller.columns, first.columns):
        findings.refuse(
            FaultCode.BAD_DATA, shown, "",
            "covers other columns than the first seller's summary; fetch it again",
        )  # fmt: skip
    elif len(seller.columns) and seller.columns[-1] >= buyer.shape[1] - 1:
        findings.refuse(
            FaultCode.BAD_DATA, shown, "",
            "covers column {column}, but the buyer's rows have {n}; fetch it again",
            column=int(seller.columns[-1]), n=buyer.shape[1] - 1,
        )  # fmt: skip


def seller_files(folder: Path, market: str) -> list[Path]:
    """Return the files of the sellers' rows in numeric order; none where they are hidden.

    The original takes them in the order of the file system, which differs between machines.
    """
    files = [path for path in (folder / FEATURES / market).glob("*.csv") if path.stem.isdecimal()]
    return sorted(files, key=lambda path: int(path.stem))


def read_numbers(
    folder: Path, path: Path, findings: Findings, *, last_only: bool = False
) -> Floats | None:
    """Read a table of finite numbers without a header; None (and a fault) where it is none.

    Parameters
    ----------
    folder : Path
        The challenge's folder.
    path : Path
        A CSV file whose last column holds labels.
    findings : Findings
        Where faults go.
    last_only : bool
        Read the labels alone, which needs little memory.
    """
    shown = shown_path(folder, path)
    try:
        table = _read_floats(path, last_only=last_only)
    except OSError as error:
        findings.refuse(
            FaultCode.MISSING_FILE, shown, "", "cannot be read ({reason}); put the file there",
            reason=error.strerror or error,
        )  # fmt: skip
        return None
    except ValueError as error:
        findings.refuse(
            FaultCode.BAD_DATA, shown, "", "is not a table of numbers ({reason}); fetch it again",
            reason=" ".join(str(error).split()),
        )  # fmt: skip
        return None
    values: Floats = np.column_stack([column.to_numpy() for column in table.columns])
    if not np.isfinite(values).all() or not np.equal(values[:, -1], values[:, -1].round()).all():
        findings.refuse(
            FaultCode.BAD_DATA, shown, "",
            "has a missing or infinite number, or a label that is no whole number",
        )  # fmt: skip
        return None
    return values


def _read_floats(path: Path, *, last_only: bool) -> pa.Table:
    with path.open(encoding="utf-8-sig") as lines:
        names = [f"f{place}" for place in range(lines.readline().count(",") + 1)]
    return csv.read_csv(
        path,
        read_options=csv.ReadOptions(column_names=names),
        convert_options=csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.float64()),
            include_columns=names[-1:] if last_only else names,
        ),
    )


def read_buyer(folder: Path, market: str, findings: Findings) -> Floats | None:
    """Read the buyer's own rows; None (and a fault) where that fails."""
    return read_numbers(folder, folder / MARKETS / market / "data_buyer" / "20.csv", findings)


def read_prices(folder: Path, market: str, findings: Findings) -> tuple[float, ...] | None:
    """Read the price of each seller's whole set; None (and a fault) where that fails."""
    path = folder / MARKETS / market / "price" / "price.txt"
    text = read_text(folder, path, findings)
    lines = [line for line in (text or "").removeprefix(BOM).split("\n") if line.strip()]
    prices = [_amount(line.rpartition(",")[2]) for line in lines]
    known = tuple(price for price in prices if price is not None)
    if text is not None and (not known or len(known) < len(prices)):
        findings.refuse(
            FaultCode.BAD_DATA, shown_path(folder, path), "",
            "must have a line like Lin,100 for every seller",
        )  # fmt: skip
    return known if known and len(known) == len(prices) else None


def read_budget(folder: Path, market: str, findings: Findings) -> float | None:
    """Read the most that may be spent; None (and a fault) where that fails."""
    path = folder / MARKETS / market / "price" / "budget.txt"
    text = read_text(folder, path, findings)
    budget = None if text is None else _amount(text.removeprefix(BOM))
    if text is not None and not budget:
        findings.refuse(
            FaultCode.BAD_DATA, shown_path(folder, path), "", "must hold one number above 0"
        )
    return budget or None


def _amount(text: str) -> float | None:
    """Return a number that is 0 or more, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < np.inf else None


def _read_hidden(
    folder: Path, market: str, prices: tuple[float, ...], budget: float, findings: Findings
) -> MarketInfo | None:
    """Take the sizes from the summaries where the sellers' rows are hidden."""
    sellers = [
        read_seller(folder, market, place, price, findings) for place, price in enumerate(prices)
    ]
    n_rows = tuple(seller.n_rows for seller in sellers if seller is not None)
    return MarketInfo(market, budget, prices, n_rows, None) if len(n_rows) == len(prices) else None


def read_seller(
    folder: Path, market: str, place: int, price: float, findings: Findings
) -> Seller | None:
    """Read what a seller shows of its rows; None (and a fault) where that fails."""
    path = folder / MARKETS / market / "summary" / f"{place}.csv.json"
    content = read_json(folder, path, findings)
    if content is None:
        return None
    try:
        return _seller(content, price)
    except (KeyError, TypeError, ValueError, AttributeError):
        findings.refuse(
            FaultCode.BAD_DATA, shown_path(folder, path), "",
            "is no summary with row_number, column_number, hist and label_correlation",
        )  # fmt: skip
        return None


def _seller(content: Mapping[str, Any], price: float) -> Seller:
    n_rows, label = int(content["row_number"]), int(content["column_number"]) - 1
    if n_rows < 1:
        raise ValueError(n_rows)
    hist, correlation = content["hist"], content["label_correlation"]
    columns = sorted(int(column) for column in hist if column in correlation)
    columns = [column for column in columns if column != label]
    bins = [_bins(hist[str(column)]) for column in columns]
    return Seller(
        n_rows=n_rows,
        price=price,
        columns=np.array(columns, dtype=np.intp),
        counts=np.array([counts for counts, _ in bins], dtype=np.float64).reshape(-1, N_BINS),
        edges=np.array([edges for _, edges in bins], dtype=np.float64).reshape(-1, N_BINS + 1),
        correlation=np.nan_to_num([float(correlation[str(c)]) for c in columns]),
        positive=_share_of_greater(*_bins(hist[str(label)])) if str(label) in hist else None,
    )


def _bins(column: Mapping[str, Any]) -> tuple[Floats, Floats]:
    """Return the counts and the edges of a histogram that hangs together.

    Raises
    ------
    ValueError, KeyError, TypeError
        It does not.
    """
    counts = np.array([float(column[f"{b}_size"]) for b in range(N_BINS)])
    edges = np.array([float(column[f"{b}_range"]) for b in range(N_BINS + 1)])
    if not np.isfinite(edges).all() or (np.diff(edges) < 0).any():
        raise ValueError("edges")
    if not np.isfinite(counts).all() or counts.min() < 0 or not counts.any():
        raise ValueError("counts")
    return counts, edges


def _share_of_greater(counts: Floats, edges: Floats) -> float | None:
    """Return how many of the labels are the greater of two; None where there are others."""
    filled = np.flatnonzero(counts)
    if not set(filled.tolist()) <= {0, N_BINS - 1} or edges[0] == edges[-1]:
        return None
    return float(counts[-1] / counts.sum())
