"""Buy block by block wherever the next block seems to help most."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from dataperf_gui.arrays import Floats
from dataperf_gui.jobs import Monitor
from dataperf_gui.strategies.acquisition.base import AcquisitionProblem, Seller, affordable

N_BLOCKS = 12
"""Equal parts of the budget that are spent one after the other."""


class Greedy:
    """Greedy purchases on an estimated gain.

    The rows are hidden until they are bought, so stand-ins are drawn from a seller's summary:
    normal within a class, with the means, spreads and correlations that it shows. A block goes
    to the seller whose stand-ins lower the log loss on the buyer's own rows most. Greedy choice
    by marginal gain: Nemhauser, Wolsey and Fisher (1978); as a baseline for markets: Chen et
    al., "Data acquisition: a new frontier in data-centric AI" (2023).
    """

    name = "greedy"
    title = "Greedy on estimated gain"
    summary = "Block by block from the seller whose summary promises the largest gain."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Simulate every seller, then spend block by block."""
        rows = [0] * len(problem.sellers)
        stand_ins = [_stand_ins(seller, rng) for seller in problem.sellers]
        block = affordable(problem, [problem.budget / N_BLOCKS] * len(rows))
        for done in range(N_BLOCKS):
            monitor.report(done / N_BLOCKS, "Estimating gains")
            losses = [
                _loss(problem, stand_ins, _with_block(rows, place, block[place]))
                if 0 < block[place] <= seller.n_rows - rows[place]
                else np.inf
                for place, seller in enumerate(problem.sellers)
            ]
            best = int(np.argmin(losses))
            if not np.isfinite(losses[best]):
                break
            rows = _with_block(rows, best, block[best])
        return rows


def _stand_ins(seller: Seller, rng: np.random.Generator) -> Floats:
    """Draw ``(n_rows, n_shown + 1)`` rows, the label last, with a seller's moments."""
    means, deviations = seller.moments()
    share = seller.positive_share
    y = (rng.random(seller.n_rows) < share).astype(float)
    spread = np.sqrt(max(share * (1 - share), 1e-6))
    between = seller.correlation * deviations / spread
    within = deviations * np.sqrt(np.maximum(1 - seller.correlation**2, 0.0))
    noise = rng.standard_normal((seller.n_rows, len(means)))
    X = means + (y - share)[:, None] * between + noise * within
    return np.column_stack([X, y])


def _with_block(rows: list[int], place: int, block: int) -> list[int]:
    return [n + block * (seller == place) for seller, n in enumerate(rows)]


def _loss(problem: AcquisitionProblem, stand_ins: list[Floats], rows: list[int]) -> float:
    """Log loss on the buyer's rows of a model trained on stand-ins; infinite for one class."""
    bought = np.concatenate([drawn[:n] for drawn, n in zip(stand_ins, rows, strict=True)])
    X, y = bought[:, :-1], bought[:, -1]
    if len(np.unique(y)) < 2:
        return float("inf")
    columns = problem.sellers[0].columns
    labels = problem.buyer[:, -1] > problem.buyer[:, -1].min()
    model = LogisticRegression().fit(X, y)
    return float(log_loss(labels, model.predict_proba(problem.buyer[:, columns])[:, 1]))
