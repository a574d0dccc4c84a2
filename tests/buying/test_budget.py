"""The budget's arithmetic: never passed, exact, and what is missing is said rightly."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dataperf_gui.buying import budget
from dataperf_gui.challenges.data_acquisition.markets import MarketInfo
from dataperf_gui.scoring.acquisition import cost, exceeds

amounts = st.one_of(st.integers(0, 300).map(float), st.floats(0.5, 500.0, width=32))


@st.composite
def markets(draw: st.DrawFn) -> MarketInfo:
    n = draw(st.integers(1, 8))
    prices = tuple(draw(st.lists(amounts, min_size=n, max_size=n)))
    n_rows = tuple(draw(st.lists(st.integers(1, 400), min_size=n, max_size=n)))
    money = draw(st.one_of(st.integers(1, 400).map(float), st.floats(0.5, 400.0)))
    return MarketInfo("0", money, prices, n_rows, None)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[MarketInfo, list[tuple[int, int]]]:
    market = draw(markets())
    n = len(market.n_rows)
    wish = st.tuples(st.integers(0, n - 1), st.integers(0, 500))
    return market, draw(st.lists(wish, min_size=1, max_size=12))


@settings(deadline=None)
@given(wishes())
def test_no_sequence_of_wishes_passes_the_budget(
    case: tuple[MarketInfo, list[tuple[int, int]]],
) -> None:
    market, asked = case
    rows = [0] * len(market.n_rows)
    for place, wish in asked:
        stock = market.n_rows[place]
        found = budget.answer(market, rows, place, wish, stock)
        rows = budget.with_rows(rows, place, found.kept)
        price = cost(rows, market.n_rows, market.prices)
        assert not exceeds(price, market.budget)
        assert budget.spent(market, rows) == price
        assert 0 <= found.kept <= min(wish, stock)
        if found.kept < min(wish, stock):  # refused in part: one row more would have been too much
            more = budget.with_rows(rows, place, found.kept + 1)
            assert exceeds(cost(more, market.n_rows, market.prices), market.budget)
            wanted = budget.with_rows(rows, place, min(wish, stock))
            assert found.over == cost(wanted, market.n_rows, market.prices) - market.budget > 0
        else:
            assert found.over == 0
            assert found.lower is None


@settings(deadline=None)
@given(wishes())
def test_what_is_named_to_lower_is_the_dearest_line_and_as_much_as_it_takes(
    case: tuple[MarketInfo, list[tuple[int, int]]],
) -> None:
    market, asked = case
    rows = [0] * len(market.n_rows)
    for place, wish in asked:
        found = budget.answer(market, rows, place, wish, market.n_rows[place])
        if found.lower is not None:
            wanted = budget.with_rows(rows, place, min(wish, market.n_rows[place]))
            others = [budget.line_cost(market, wanted, p) for p in range(len(rows)) if p != place]
            lower = found.lower
            assert lower.cost == max(others) > 0
            lowered = budget.with_rows(wanted, lower.place, wanted[lower.place] - lower.n_fewer)
            assert 0 < lower.n_fewer <= wanted[lower.place]
            assert budget.is_over(market, lowered) is not lower.is_enough
            if lower.is_enough:
                one_less = wanted[lower.place] - lower.n_fewer + 1
                assert budget.is_over(market, budget.with_rows(wanted, lower.place, one_less))
        rows = budget.with_rows(rows, place, found.kept)


@settings(deadline=None)
@given(markets(), st.data())
def test_the_most_that_fits_is_found(market: MarketInfo, data: st.DataObject) -> None:
    n = len(market.n_rows)
    rows = [data.draw(st.integers(0, most)) for most in market.n_rows]
    place = data.draw(st.integers(0, n - 1))
    assume(not budget.is_over(market, budget.with_rows(rows, place, 0)))
    stock = market.n_rows[place]
    fits = [not budget.is_over(market, budget.with_rows(rows, place, k)) for k in range(stock + 1)]
    assert all(a >= b for a, b in pairwise(fits))
    assert budget.most_rows(market, rows, place, stock) == sum(fits) - 1


@settings(deadline=None)
@given(markets(), st.data())
def test_a_purchase_is_cut_to_the_budget_and_left_alone_within(
    market: MarketInfo, data: st.DataObject
) -> None:
    rows = [data.draw(st.integers(0, most)) for most in market.n_rows]
    kept = budget.fitted(market, rows)
    assert not budget.is_over(market, kept)
    assert all(k <= n for k, n in zip(kept, rows, strict=True))
    if not budget.is_over(market, rows):
        assert kept == rows


def test_exactly_the_budget_passes() -> None:
    market = MarketInfo("0", 150.0, (100.0, 100.0), (60, 50), None)
    assert budget.answer(market, [0, 25], 0, 60, 60).kept == 60
    found = budget.answer(market, [0, 26], 0, 60, 60)
    assert (found.kept, found.over) == (58, pytest.approx(2.0))
    assert found.lower == budget.Lower(1, 52.0, 1, is_enough=True)
    assert budget.left(market, [60, 25]) == 0


def test_where_nothing_else_is_bought_there_is_nothing_to_lower() -> None:
    market = MarketInfo("0", 10.0, (100.0, 0.0), (10, 5), None)
    assert budget.answer(market, [0, 5], 0, 3, 10) == budget.Answer(3, 1, 20.0, None)
