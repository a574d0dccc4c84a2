"""What a seller may be worth: several plain figures from summaries and prices, to sort by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from dataperf_gui.arrays import Floats
from dataperf_gui.buying.budget import line_cost
from dataperf_gui.buying.estimate import Estimator
from dataperf_gui.buying.markets import OpenMarket, Rows, Stall
from dataperf_gui.strategies.acquisition.similarity import (
    agreement,
    correlation,
    in_bins,
    overlap,
)

N_GROUPS = 16
"""Columns of a small drawing of correlations; more would be thinner than a pixel or two."""


@dataclass(frozen=True, eq=False, slots=True)
class Shape:
    """What a summary looks like beside the buyer's rows, small enough to draw.

    Parameters
    ----------
    theirs, own : Floats
        ``(10,)`` share of the values in each bin of the seller's histograms, the mean over the
        columns, of the seller and of the buyer.
    their_correlation, own_correlation : Floats
        ``(n_groups,)`` correlations with the label, columns in the order of the buyer's
        correlations and gathered into groups.
    overlap : float
        0..1, see `similarity.overlap`.
    agreement : float
        -1..1, see `similarity.agreement`.
    """

    theirs: Floats
    own: Floats
    their_correlation: Floats
    own_correlation: Floats
    overlap: float
    agreement: float

    @property
    def likeness(self) -> float:
        """0..1: overlap times agreement, 0 where the correlations disagree."""
        return self.overlap * max(self.agreement, 0.0)


class Insight:
    """What can be known of the sellers of one market before buying.

    Parameters
    ----------
    market : OpenMarket
        Where.
    """

    def __init__(self, market: OpenMarket) -> None:
        self.market, self.estimator = market, Estimator(market)

    @cached_property
    def shapes(self) -> list[Shape | None]:
        """``(n_sellers,)``; None where a summary cannot be used."""
        return [_shape(stall, self.market.buyer) for stall in self.market.stalls]

    @property
    def is_prepared(self) -> bool:
        """Whether all of it is computed."""
        return {"shapes", "alone"} <= set(vars(self))

    @cached_property
    def alone(self) -> list[float | None]:
        """``(n_sellers,)`` the estimated accuracy if the whole budget went to one seller."""
        return [self.estimator.alone(stall.place) for stall in self.market.stalls]

    def prepare(self) -> None:
        """Compute all of it, where that holds nobody up."""
        _ = self.shapes, self.alone


Figures = Callable[[Insight, Rows], Sequence[float | None]]


@dataclass(frozen=True, slots=True)
class Value:
    """A figure of each seller to sort by.

    Parameters
    ----------
    name : str
        Unique.
    greatest_first : bool
        Whether the greatest is the best.
    figures : callable
        Returns ``(n_sellers,)`` figures of a market and its purchase; None where unknown.
    """

    name: str
    greatest_first: bool
    figures: Figures


def order_by(value: Value, insight: Insight, rows: Rows) -> list[int]:
    """Return the sellers in the order of a figure; unknown ones last, equal ones by number."""
    sign = -1.0 if value.greatest_first else 1.0
    figures = [None if f is None else sign * f for f in value.figures(insight, rows)]
    return sorted(
        range(len(figures)), key=lambda place: (figures[place] is None, figures[place] or 0.0)
    )


def _of_stalls(figure: Callable[[Stall], float | None]) -> Figures:
    return lambda insight, _rows: [figure(stall) for stall in insight.market.stalls]


def _of_shapes(figure: Callable[[Shape], float]) -> Figures:
    return lambda insight, _rows: [
        None if shape is None else figure(shape) for shape in insight.shapes
    ]


def _likeness_for_money(insight: Insight, _rows: Rows) -> list[float | None]:
    """Rows bought for one unit of money, each as good as it is alike."""
    return [
        None if shape is None or not stall.row_price else shape.likeness / stall.row_price
        for shape, stall in zip(insight.shapes, insight.market.stalls, strict=True)
    ]


def _costs(insight: Insight, rows: Rows) -> list[float]:
    return [line_cost(insight.market.info, rows, place) for place in range(len(rows))]


VALUES: tuple[Value, ...] = (
    Value("number", greatest_first=False, figures=_of_stalls(lambda stall: stall.place)),
    Value("row_price", greatest_first=False,
          figures=_of_stalls(lambda stall: stall.row_price if stall.n_rows else None)),
    Value("n_rows", greatest_first=True, figures=_of_stalls(lambda stall: stall.n_rows)),
    Value("overlap", greatest_first=True, figures=_of_shapes(lambda shape: shape.overlap)),
    Value("agreement", greatest_first=True, figures=_of_shapes(lambda shape: shape.agreement)),
    Value("likeness", greatest_first=True, figures=_of_shapes(lambda shape: shape.likeness)),
    Value("likeness_for_money", greatest_first=True, figures=_likeness_for_money),
    Value("alone", greatest_first=True, figures=lambda insight, _rows: insight.alone),
    Value("bought", greatest_first=True, figures=lambda _insight, rows: list(rows)),
    Value("cost", greatest_first=True, figures=_costs),
)  # fmt: skip
"""What sellers can be sorted by; the first is the order of the files."""


def _shape(stall: Stall, buyer: Floats) -> Shape | None:
    seller = stall.seller
    if seller is None or not len(seller.columns):
        return None
    theirs = seller.counts / seller.counts.sum(axis=1, keepdims=True)
    own_correlation = correlation(buyer[:, seller.columns], buyer[:, -1])
    order = np.argsort(own_correlation, kind="stable")
    groups = np.array_split(order, min(N_GROUPS, len(order)))
    return Shape(
        theirs=theirs.mean(axis=0),
        own=in_bins(seller, buyer).mean(axis=0) / len(buyer),
        their_correlation=np.array([seller.correlation[group].mean() for group in groups]),
        own_correlation=np.array([own_correlation[group].mean() for group in groups]),
        overlap=overlap(seller, buyer),
        agreement=agreement(seller, buyer),
    )
