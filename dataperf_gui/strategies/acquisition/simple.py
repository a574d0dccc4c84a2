"""Purchases that look at nothing but prices: what cleverer ones have to beat."""

from collections.abc import Sequence

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.acquisition.base import (
    AcquisitionProblem,
    affordable,
    buy_in_order,
    places,
)


class Uniform:
    """The same money for every seller."""

    name = "uniform"
    title = "Equal shares"
    summary = "The same money for every seller."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Split the budget; `rng` is not used."""
        monitor.check()
        n_sellers = len(problem.sellers)
        return affordable(problem, [problem.budget / n_sellers] * n_sellers)

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Name the share, and what a row costs."""
        share = problem.budget / len(problem.sellers)
        text = Message(
            "An equal share of the budget: {money:.4g}, at {price:.3g} a row, as far as there "
            "are rows"
        ).text
        return [
            Message(text, {"money": share, "price": seller.row_price}) for seller in problem.sellers
        ]


class Single:
    """Everything from one seller picked blindly: the original tool's own example."""

    name = "single"
    title = "One seller"
    summary = "As much as the budget allows from one seller picked at random."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Pick a seller; what that one cannot supply stays unspent."""
        monitor.check()
        return buy_in_order(problem, [int(rng.integers(len(problem.sellers)))])

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Say which one was picked."""
        picked = Message("Picked blindly: all that the budget buys of it")
        other = Message("Not the one that was picked blindly")
        return [picked if n else other for n in rows]


class Cheapest:
    """As many rows as the budget buys."""

    name = "price"
    title = "Cheapest rows"
    summary = "The cheapest rows first; sellers at one price in random order."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Buy in the order of the price of a row."""
        monitor.check()
        prices = np.array([seller.row_price for seller in problem.sellers])
        return buy_in_order(problem, np.lexsort((rng.random(len(prices)), prices)).tolist())

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Name a seller's place by the price of a row."""
        prices = [seller.row_price for seller in problem.sellers]
        ranks = places(prices, greatest_first=False)
        bought = Message("Number {place} of {of} from the cheapest: {price:.3g} a row")
        too_dear = Message(
            "Number {place} of {of} from the cheapest ({price:.3g} a row): the money went to "
            "cheaper rows"
        )
        return [
            Message(
                (bought if n else too_dear).text,
                {"place": rank, "of": len(ranks), "price": price},
            )
            for n, rank, price in zip(rows, ranks, prices, strict=True)
        ]
