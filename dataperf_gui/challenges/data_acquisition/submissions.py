"""Reads, checks and writes the submissions of data acquisition."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.data_acquisition.markets import MarketInfo
from dataperf_gui.challenges.documents import BOM, read_json
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_text, shown_path
from dataperf_gui.scoring.acquisition import (
    MODELS,
    N_NEIGHBORS,
    OFFICIAL_MODEL,
    Draws,
    cost,
    exceeds,
)

WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
MARKET = re.compile(r"[\w-]{1,100}")
"""The name of a market's folder."""


@dataclass(frozen=True, slots=True)
class Config:
    """What the original's configuration file asks for.

    Parameters
    ----------
    markets : tuple of str
        In this order; one generator runs through all of them.
    submission : Path
        Folder of the markets' files.
    model : str
        Key of `MODELS`.
    """

    markets: tuple[str, ...]
    submission: Path
    model: str


def read_config(folder: Path, path: Path, findings: Findings) -> Config | None:
    """Read a configuration; None (and faults) where it cannot be used."""
    content = read_json(folder, path, findings)
    if content is None:
        return None
    shown = shown_path(folder, path)
    markets, place, model = (
        content.get(key) for key in ("instance_ids", "submission_path", "model_name")
    )
    if not isinstance(markets, list) or not markets or not isinstance(place, str):
        findings.refuse(
            FaultCode.BAD_VALUE, shown, "",
            "needs a list `instance_ids` and a path `submission_path`",
        )  # fmt: skip
        return None
    if not all(type(name) in {int, str} and MARKET.fullmatch(str(name)) for name in markets):
        findings.refuse(
            FaultCode.BAD_VALUE, shown, "key instance_ids",
            'must be a list of markets, such as ["0", "1"]',
        )  # fmt: skip
        return None
    if "\0" in place:
        findings.refuse(
            FaultCode.UNSAFE_PATH, shown, "key submission_path", "is no path; name a folder"
        )
        return None
    if not isinstance(model, str):
        findings.refuse(
            FaultCode.BAD_VALUE, shown, "key model_name",
            "is missing; there are {models}", models=", ".join(MODELS),
        )  # fmt: skip
        return None
    if model not in MODELS:
        findings.warn(
            "{file}: the model {model} is unknown; logistic regression is used, as in the original",
            file=shown, model=model,
        )  # fmt: skip
    return Config(
        tuple(map(str, markets)),
        _submission_folder(folder, path, place),
        model if model in MODELS else OFFICIAL_MODEL,
    )


def read_purchases(
    folder: Path, config: Config, market: MarketInfo, findings: Findings
) -> list[int] | None:
    """Read a market's file: one line of whole numbers; None (and faults) where it is not."""
    path = entry_file(config, market.id)
    text = read_text(folder, path, findings)
    if text is None:
        return None
    shown = shown_path(folder, path)
    lines = [line for line in text.removeprefix(BOM).split("\n") if line.strip()]
    if len(lines) != 1:
        findings.refuse(
            FaultCode.BAD_LINE, shown, "",
            "has {n} lines where one line of whole numbers should be", n=len(lines),
        )  # fmt: skip
        return None
    cells = [cell.strip() for cell in lines[0].split(",")]
    numbers = [parse_purchase(cell) for cell in cells]
    for place, number in enumerate(numbers):
        if number is None:
            findings.refuse(
                FaultCode.BAD_VALUE, shown, f"number {place + 1}",
                "is {cell}, not the whole number of rows bought of seller {seller}",
                cell=repr(cells[place][:40]), seller=place,
            )  # fmt: skip
    known = [number for number in numbers if number is not None]
    return known if len(known) == len(numbers) else None


def parse_purchase(text: str) -> int | None:
    """Return a whole number, or None."""
    return int(text) if WHOLE_NUMBER.fullmatch(text) else None


def entry_file(config: Config, market: str) -> Path:
    """Return a market's file: ``{market}.csv``, or ``.txt`` where only that exists."""
    path = config.submission / f"{market}.csv"
    text = path.with_suffix(".txt")
    return text if text.exists() and not path.exists() else path


def check_purchases(
    market: MarketInfo, purchases: Sequence[int], shown: str, findings: Findings
) -> bool:
    """Refuse numbers that nobody can sell; return whether a cost can be told."""
    n_sellers = len(market.n_rows)
    if len(purchases) != n_sellers:
        findings.refuse(
            FaultCode.TOO_FEW if len(purchases) < n_sellers else FaultCode.TOO_MANY, shown, "",
            "has {n} numbers for {sellers} sellers; write one each",
            n=len(purchases), sellers=n_sellers,
        )  # fmt: skip
        return False
    wrong = [
        place
        for place, (n, most) in enumerate(zip(purchases, market.n_rows, strict=True))
        if not 0 <= n <= most
    ]
    for place in wrong:
        findings.refuse(
            FaultCode.BAD_VALUE, shown, f"number {place + 1}",
            "buys {n} rows of seller {seller}, who has {most}; write 0 to {most}",
            n=purchases[place], seller=place, most=market.n_rows[place],
        )  # fmt: skip
    if not any(purchases):
        findings.refuse(FaultCode.TOO_FEW, shown, "", "buys nothing, so nothing can be trained")
        return False
    return not wrong


def check_budget(
    market: MarketInfo,
    purchases: Sequence[int],
    shown: str,
    findings: Findings,
    *,
    may_exceed: bool = False,
) -> None:
    """Refuse purchases that cost more than the budget; the original's batch tool does not."""
    price = cost(purchases, market.n_rows, market.prices)
    if not exceeds(price, market.budget):
        return
    if may_exceed:
        findings.warn(
            "{file}: costs {cost:.10g} where the budget is {budget:.10g}; scored all the same",
            file=shown, cost=price, budget=market.budget,
        )  # fmt: skip
        return
    findings.refuse_unless_official(
        FaultCode.OVER_BUDGET, shown, "",
        "costs {cost:.10g} where the budget is {budget:.10g}; buy fewer rows",
        cost=price, budget=market.budget,
    )  # fmt: skip


def check_trainable(
    market: MarketInfo,
    draws: Draws,
    model: str,
    shown: str,
    findings: Findings,
) -> None:
    """Refuse purchases of which some official draw cannot train the model."""
    if market.labels is None:
        return
    for trial, draw in enumerate(draws, start=1):
        labels = np.concatenate(
            [of_seller[rows] for of_seller, rows in zip(market.labels, draw, strict=True)]
        )
        if model == "knn" and len(labels) < N_NEIGHBORS:
            findings.refuse(
                FaultCode.TOO_FEW, shown, "",
                "buys {n} rows where the buyer's model needs {least}",
                n=len(labels), least=N_NEIGHBORS,
            )  # fmt: skip
            return
        if len(np.unique(labels)) < 2:
            refuse = findings.refuse_unless_official if model == "knn" else findings.refuse
            refuse(
                FaultCode.ONE_CLASS, shown, "",
                "draws rows of one class only in trial {trial}; buy more, or of other sellers",
                trial=trial,
            )  # fmt: skip
            return


def submission_files(purchases: Mapping[str, Sequence[int]]) -> Files:
    """Return ``{market}.csv`` for each market: one line of whole numbers."""
    return {f"{market}.csv": ",".join(map(str, rows)) + "\n" for market, rows in purchases.items()}


def _submission_folder(folder: Path, config: Path, written: str) -> Path:
    """Resolve ``submission_path``, which the original takes from its own folder ``src``."""
    candidates = [
        Path(os.path.normpath(base / written)) for base in (folder / "src", folder, config.parent)
    ]
    return next((place for place in candidates if place.is_dir()), candidates[0])
