"""Acquisition strategies: budgets are kept, and likeness is told from unlikeness."""

import numpy as np
import pytest

from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.acquisition.base import (
    AcquisitionProblem,
    AcquisitionStrategy,
    Seller,
    affordable,
    buy_in_order,
)
from dataperf_gui.strategies.acquisition.builtin import STRATEGIES
from dataperf_gui.strategies.acquisition.similarity import correlation, similarity


def rows(rng: np.random.Generator, n: int, sign: float = 1.0, shift: float = 0.0) -> np.ndarray:
    X = rng.normal(size=(n, 5)) + shift
    return np.column_stack([X, (sign * (X[:, 0] - shift) > 0).astype(float)])


def seller(table: np.ndarray, price: float = 100.0) -> Seller:
    X, y = table[:, :-1], table[:, -1]
    histograms = [np.histogram(x, 10) for x in X.T]
    return Seller(
        len(table), price, np.arange(5),
        np.array([counts for counts, _ in histograms], dtype=float),
        np.array([edges for _, edges in histograms]), correlation(X, y),
    )  # fmt: skip


@pytest.fixture
def problem() -> AcquisitionProblem:
    """Seller 2 is like the buyer; the others say the opposite or look elsewhere."""
    rng = np.random.default_rng(0)
    sellers = (
        seller(rows(rng, 90, -1.0)), seller(rows(rng, 110, shift=5.0), 70.0),
        seller(rows(rng, 100)), seller(rows(rng, 80, -1.0), 130.0),
    )  # fmt: skip
    return AcquisitionProblem(sellers, rows(rng, 200), 90.0)


@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.name)
@pytest.mark.parametrize("budget", [90.0, 3.0, 1000.0])
def test_strategies_stay_within_budget_and_stock(
    problem: AcquisitionProblem, strategy: AcquisitionStrategy, budget: float
) -> None:
    market = AcquisitionProblem(problem.sellers, problem.buyer, budget)
    bought = strategy.buy(market, np.random.default_rng(1), Monitor())
    spent = sum(n * s.row_price for n, s in zip(bought, market.sellers, strict=True))
    assert all(0 <= n <= s.n_rows for n, s in zip(bought, market.sellers, strict=True))
    assert spent <= budget + 1e-9
    assert strategy.buy(market, np.random.default_rng(1), Monitor()) == bought


@pytest.mark.parametrize("name", ["similarity", "greedy"])
def test_likeness_decides(problem: AcquisitionProblem, name: str) -> None:
    strategy = next(strategy for strategy in STRATEGIES if strategy.name == name)
    bought = strategy.buy(problem, np.random.default_rng(0), Monitor())
    assert int(np.argmax(bought)) == 2


def test_the_cheapest_rows_come_first(problem: AcquisitionProblem) -> None:
    strategy = next(strategy for strategy in STRATEGIES if strategy.name == "price")
    bought = strategy.buy(problem, np.random.default_rng(0), Monitor())
    assert bought[1] == 110
    assert bought[3] == 0


def test_similarity_tells_likes_from_unlikes(problem: AcquisitionProblem) -> None:
    likeness = [similarity(s, problem.buyer) for s in problem.sellers]
    assert likeness[0] == likeness[3] == 0.0
    assert likeness[2] > 0.7
    assert likeness[1] < 0.3


def test_correlation_is_numpy_s_and_0_where_constant() -> None:
    rng = np.random.default_rng(0)
    X, y = rng.normal(size=(30, 3)), rng.normal(size=30)
    assert correlation(X, y) == pytest.approx([np.corrcoef(x, y)[0, 1] for x in X.T])
    X[:, 1] = 4.0
    assert correlation(X, y)[1] == 0.0


def test_money_becomes_whole_rows_without_rounding_losses(problem: AcquisitionProblem) -> None:
    tenth = AcquisitionProblem((problem.sellers[2],), problem.buyer, 0.3)
    assert affordable(tenth, [0.1 + 0.2]) == [0]
    assert affordable(tenth, [3 * 1.0]) == [3]
    assert affordable(tenth, [2.9999999999]) == [3]
    assert affordable(tenth, [1e9]) == [100]
    assert buy_in_order(problem, [2, 0]) == [0, 0, 90, 0]


def test_a_seller_that_asks_nothing_gives_everything(problem: AcquisitionProblem) -> None:
    free = seller(rows(np.random.default_rng(0), 40), 0.0)
    market = AcquisitionProblem((free, *problem.sellers), problem.buyer, 10.0)
    assert affordable(market, [0.0] * 5)[0] == 40
    for strategy in STRATEGIES[2:]:
        assert strategy.buy(market, np.random.default_rng(0), Monitor())[0] >= 0
