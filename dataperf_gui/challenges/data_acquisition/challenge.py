"""The data acquisition challenge for the command line: files in, official files out."""

from collections.abc import Mapping

import numpy as np

from dataperf_gui.challenges.base import Evaluation, Files, Request, repetition_intervals
from dataperf_gui.challenges.data_acquisition.entries import read_entries, score_entry
from dataperf_gui.challenges.data_acquisition.markets import (
    MARKETS,
    MarketInfo,
    market_ids,
    read_market_info,
    read_problem,
)
from dataperf_gui.challenges.data_acquisition.submissions import (
    check_budget,
    check_purchases,
    parse_purchase,
    submission_files,
)
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import shown_path
from dataperf_gui.challenges.results import as_json
from dataperf_gui.challenges.selections import read_choices
from dataperf_gui.fitting import fitting
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.acquisition.builtin import STRATEGIES
from dataperf_gui.strategies.lookup import find_named


class DataAcquisition:
    """See ``challenges/data-acquisition/README.md``."""

    id = "data-acquisition"

    def check(self, request: Request, findings: Findings) -> None:
        """Read what `evaluate` would; where the sellers' rows are hidden, what a buyer can."""
        read_entries(request, findings)

    def evaluate(self, request: Request, findings: Findings, monitor: Monitor) -> Evaluation:
        """Score the purchases in every market."""
        model, entries = read_entries(request, findings)
        scores = {}
        for done, (entry, draws) in enumerate(entries):
            part = monitor.part(done, len(entries))
            scores[entry.market.id] = score_entry(
                request.folder, entry, draws, model, findings=findings, monitor=part
            )
        per_trial = {market: list(score.per_trial) for market, score in scores.items()}
        known = market_ids(request.folder)
        result = {market: {"cost": s.cost, "acc": s.accuracy} for market, s in scores.items()}
        return Evaluation(
            score=float(np.mean([score.accuracy for score in scores.values()])),
            per_task=result,
            files={"scores.json": as_json(result)},
            extra={
                "combined_score": float(np.mean([score.combined for score in scores.values()])),
                "combined_per_task": {market: s.combined for market, s in scores.items()},
                "per_trial": per_trial,
            },
            intervals=repetition_intervals(per_trial),
            missing=tuple(market for market in known if market not in scores),
        )

    def submit_files(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Turn purchases (``task,id,rows``: market, seller, rows) into the site's files."""
        path = request.options["purchases"]
        choices = read_choices(request.folder, path, findings, third="rows") or {}
        shown = shown_path(request.folder, path)
        known = market_ids(request.folder)
        purchases = {}
        for market in known:
            info = read_market_info(request.folder, market, findings)
            if info is not None and market in choices:
                purchases[market] = _purchases(info, choices[market], shown, findings)
        for market in choices:
            if market not in known:
                findings.refuse(
                    FaultCode.UNKNOWN_ID, shown, f"task {market}",
                    "is no market; there are {known}", known=", ".join(known) or "none",
                )  # fmt: skip
        _warn_of_missing(known, purchases, findings)
        findings.raise_if_refused()
        monitor.report(1.0)
        return submission_files(purchases)

    def baseline(self, request: Request, findings: Findings, monitor: Monitor) -> Files:
        """Let a named strategy buy in every market."""
        strategy = find_named(STRATEGIES, request.options["name"])
        markets = market_ids(request.folder)
        if not markets:
            findings.refuse(FaultCode.MISSING_FILE, MARKETS, "", "holds no market; put them there")
        problems = [read_problem(request.folder, market, findings) for market in markets]
        findings.raise_if_refused()
        purchases = {}
        for place, (market, problem) in enumerate(zip(markets, problems, strict=True)):
            if problem is not None:
                rng = np.random.default_rng([request.options["seed"], place])
                part = monitor.part(place, len(markets))
                with fitting():
                    purchases[market] = strategy.buy(problem, rng, part)
        return submission_files(purchases)


def _purchases(
    market: MarketInfo, rows: Mapping[str, str], shown: str, findings: Findings
) -> list[int]:
    """Check one market of a purchases file; sellers that it leaves out sell nothing."""
    n_sellers = len(market.n_rows)
    purchases = [0] * n_sellers
    place = f"{shown}, task {market.id}"
    for seller, text in rows.items():
        number = parse_purchase(text)
        if seller not in map(str, range(n_sellers)):
            findings.refuse(
                FaultCode.UNKNOWN_ID, place, f"id {seller}",
                "is no seller; there are 0 to {last}", last=n_sellers - 1,
            )  # fmt: skip
        elif number is None:
            findings.refuse(
                FaultCode.BAD_VALUE, place, f"id {seller}",
                "buys {rows}, which is no whole number", rows=repr(text[:40]),
            )  # fmt: skip
        else:
            purchases[int(seller)] = number
    if check_purchases(market, purchases, place, findings):
        check_budget(market, purchases, place, findings)
    return purchases


def _warn_of_missing(
    known: list[str], purchases: Mapping[str, list[int]], findings: Findings
) -> None:
    missing = [market for market in known if market not in purchases]
    if missing:
        findings.warn(
            "{fault}: nothing is bought in the markets {markets}; all are submitted together",
            fault=FaultCode.MISSING_SUBTASK, markets=", ".join(missing),
        )  # fmt: skip
