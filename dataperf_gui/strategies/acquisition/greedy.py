"""Buy block by block wherever the next block promises most."""

from collections.abc import Sequence

import numpy as np

from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.strategies.acquisition.base import AcquisitionProblem, affordable, places
from dataperf_gui.strategies.acquisition.similarity import similarity

N_BLOCKS = 30
"""Equal parts of the budget that are spent one after the other."""


class Greedy:
    """Greedy purchases on an estimated gain with diminishing returns.

    The rows are hidden until they are bought, so the gain of going from m to n rows of a seller
    is estimated as (square root of n - square root of m), for what more rows of one kind still
    teach, times the seller's likeness to the buyer's data, for how much of it
    transfers. Taking the best block each time is optimal for such a sum up to the block's size
    (Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set
    functions", 1978).
    """

    name = "greedy"
    title = "Greedy on estimated gain"
    summary = "Block by block from the seller whose next rows promise most."

    def buy(
        self, problem: AcquisitionProblem, rng: np.random.Generator, monitor: Monitor
    ) -> list[int]:
        """Spend block by block; `rng` is not used."""
        likeness = np.array([similarity(seller, problem.buyer) for seller in problem.sellers])
        blocks = np.array(affordable(problem, [problem.budget / N_BLOCKS] * len(likeness)))
        most = np.array([seller.n_rows for seller in problem.sellers])
        rows = np.zeros(len(likeness), dtype=int)
        for done in range(N_BLOCKS):
            monitor.report(done / N_BLOCKS, "Estimating gains")
            gain = likeness * (np.sqrt(rows + blocks) - np.sqrt(rows))
            gain[(rows + blocks > most) | (blocks == 0)] = -1.0
            best = int(np.argmax(gain))
            if gain[best] < 0:
                break
            rows[best] += blocks[best]
        return [int(n) for n in rows]

    def reasons(self, problem: AcquisitionProblem, rows: Sequence[int]) -> list[Message]:
        """Name what the first block of a seller promises, against the others'."""
        likeness = [similarity(seller, problem.buyer) for seller in problem.sellers]
        blocks = affordable(problem, [problem.budget / N_BLOCKS] * len(likeness))
        gains = [value * n**0.5 for value, n in zip(likeness, blocks, strict=True)]
        ranks = places(gains, greatest_first=True)
        bought = Message(
            "Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness "
            "{likeness:.2f}); each block more of one seller is worth less"
        )
        passed_over = Message(
            "Number {place} of {of} by what the first {money:.4g} buy ({rows} rows, likeness "
            "{likeness:.2f}): other sellers' next rows always promised more"
        )
        return [
            Message(
                (bought if n else passed_over).text,
                {"place": rank, "of": len(ranks), "money": problem.budget / N_BLOCKS,
                 "rows": block, "likeness": value},
            )
            for n, rank, block, value in zip(rows, ranks, blocks, likeness, strict=True)
        ]  # fmt: skip
