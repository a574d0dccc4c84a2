"""Purchases that look at nothing but prices: what cleverer ones have to beat."""

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.acquisition.base import AcquisitionProblem, affordable, buy_in_order


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
