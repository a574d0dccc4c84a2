"""Scores entries for data acquisition: one line of whole numbers a market."""

from pathlib import Path

import numpy as np

from dataperf_gui.codabench.scorers.common import BadEntry, Reference, Scores, read_text
from dataperf_gui.scoring.acquisition import (
    OFFICIAL_MODEL,
    Market,
    accuracy_of_draw,
    cost,
    draws,
    exceeds,
)


def score(reference: Reference, entry: Path) -> Scores:
    """Return the accuracy in each market, the mean over the draws."""
    tasks = reference["tasks"].tolist()
    markets = [_market(reference, task) for task in tasks]
    n_rows = [[len(rows) for rows in market.sellers] for market in markets]
    bought = [
        _purchases(entry, task, n, reference[f"{task}/prices"], float(reference[f"{task}/budget"]))
        for task, n in zip(tasks, n_rows, strict=True)
    ]
    scores = {}
    for task, market, of_market in zip(tasks, markets, draws(n_rows, bought), strict=True):
        accuracies = []
        for draw in of_market:
            labels = [s[rows, -1] for s, rows in zip(market.sellers, draw, strict=True)]
            if len(np.unique(np.concatenate(labels))) < 2:
                raise BadEntry(f"{task}.csv: a draw has rows of one class only; buy more")
            accuracies.append(accuracy_of_draw(market, draw, OFFICIAL_MODEL))
        scores[task] = float(np.mean(accuracies))
    return scores


def _market(reference: Reference, task: str) -> Market:
    n_sellers = len(reference[f"{task}/prices"])
    sellers = tuple(reference[f"{task}/seller {place}"] for place in range(n_sellers))
    return Market(sellers, reference[f"{task}/buyer"])


def _purchases(
    entry: Path, task: str, n_rows: list[int], prices: np.ndarray, budget: float
) -> list[int]:
    name = f"{task}.csv"
    try:
        bought = [int(cell) for cell in read_text(entry, name).strip().split(",")]
    except ValueError as error:
        raise BadEntry(f"{name}: write one line of whole numbers ({error})") from error
    if len(bought) != len(n_rows):
        raise BadEntry(f"{name}: has {len(bought)} numbers for {len(n_rows)} sellers")
    if not all(0 <= n <= most for n, most in zip(bought, n_rows, strict=True)) or not any(bought):
        raise BadEntry(f"{name}: buy 0 rows to all rows of a seller, and something at all")
    if exceeds(price := cost(bought, n_rows, prices.tolist()), budget):
        raise BadEntry(f"{name}: costs {price:.10g} where the budget is {budget:.10g}")
    return bought
