"""Buy from the sellers whose summary looks most like the buyer's own data."""

from collections.abc import Sequence

import numpy as np

from dataperf_gui.arrays import Floats
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.acquisition.base import (
    AcquisitionProblem,
    Seller,
    affordable,
    places,
)

N_PARTNERS = 3
"""Most similar sellers that share the budget."""


class Similarity:
    """Likeness of histograms times likeness of the correlations with the label.

    Histograms are compared by their intersection (Swain and Ballard, "Color indexing", 1991),
    correlations by the cosine: rows that look alike help only if what they say about the label
    is alike, too. Both are what the challenge lets a buyer see (Chen et al., "Data acquisition:
    a new frontier in data-centric AI", 2023).
    """

    name = "similarity"
    title = "Most similar sellers"
    summary = "The sellers whose histograms and correlations look most like the buyer's data."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Share the budget among the most similar sellers; `rng` is not used."""
        monitor.check()
        likeness = np.array([similarity(seller, problem.buyer) for seller in problem.sellers])
        partners = np.argsort(-likeness, kind="stable")[:N_PARTNERS]
        weights = np.zeros(len(likeness))
        weights[partners] = np.maximum(likeness[partners], 1e-6)
        return affordable(problem, (problem.budget * weights / weights.sum()).tolist())

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Name a seller's likeness and its place by it."""
        likeness = [similarity(seller, problem.buyer) for seller in problem.sellers]
        ranks = places(likeness, greatest_first=True)
        chosen = Message(
            "Number {place} of {of} by likeness to your rows ({likeness:.2f}): the {n} most alike "
            "share the budget by it"
        )
        left_out = Message(
            "Number {place} of {of} by likeness to your rows ({likeness:.2f}): only the {n} most "
            "alike get a share"
        )
        return [
            Message(
                (chosen if n else left_out).text,
                {"place": rank, "of": len(ranks), "likeness": value, "n": N_PARTNERS},
            )
            for n, rank, value in zip(rows, ranks, likeness, strict=True)
        ]


def similarity(seller: Seller, buyer: Floats) -> float:
    """Return a number in 0..1; 0 where the correlations disagree."""
    return overlap(seller, buyer) * max(agreement(seller, buyer), 0.0)


def overlap(seller: Seller, buyer: Floats) -> float:
    """Return how much of the histograms is shared, 0..1, the mean over the columns."""
    theirs = seller.counts / seller.counts.sum(axis=1, keepdims=True)
    shares = in_bins(seller, buyer) / len(buyer)
    return float(np.minimum(shares, theirs).sum(axis=1).mean()) if len(theirs) else 0.0


def agreement(seller: Seller, buyer: Floats) -> float:
    """Return the cosine of the seller's and the buyer's correlations with the label, -1..1."""
    own = correlation(buyer[:, seller.columns], buyer[:, -1])
    return _cosine(own, seller.correlation)


def in_bins(seller: Seller, buyer: Floats) -> Floats:
    """``(n_shown, 10)`` the buyer's rows in the bins of the seller's histograms."""
    X = buyer[:, seller.columns]
    counts = [np.histogram(x, edges)[0] for x, edges in zip(X.T, seller.edges, strict=True)]
    return np.array(counts, dtype=np.float64).reshape(seller.counts.shape)


def correlation(X: Floats, y: Floats) -> Floats:
    """Return ``(n_columns,)`` correlations of the columns of `X` with `y`; 0 where constant."""
    X_centred, y_centred = X - X.mean(axis=0), y - y.mean()
    norms = np.linalg.norm(X_centred, axis=0) * np.linalg.norm(y_centred)
    values: Floats = np.divide(
        y_centred @ X_centred, norms, out=np.zeros(X.shape[1]), where=norms > 0
    )
    return values


def _cosine(a: Floats, b: Floats) -> float:
    norms = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(a @ b) / norms if norms else 0.0
