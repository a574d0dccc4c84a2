"""A selection task as something with a budget: items chosen, and the practice score."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from hashlib import sha256

import numpy as np

from dataperf_gui import __version__
from dataperf_gui.arrays import Labels
from dataperf_gui.compare.spending import Unit
from dataperf_gui.data.titles import title_of
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.base import Metric
from dataperf_gui.selecting.base import NOT_CHOSEN, SelectionTask, problem_of, says_groups
from dataperf_gui.selecting.chosen import BY_HAND
from dataperf_gui.selecting.states import steps_of
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import fold, standing
from dataperf_gui.strategies.lookup import find_named
from dataperf_gui.strategies.selection.base import propose

N_BUDGETS = 8
"""Sizes that a strategy is asked for."""
MEASURED = Message("This is the practice score: the rules forbid choosing by the official one.")


class SelectionSpending:
    """See `BudgetedTask`.

    Parameters
    ----------
    task : SelectionTask
        The pool, its strategies and its practice score.
    journal : sequence of Decision
        Of the person's session: where nobody else says which items are what, all sets are judged
        by what the person verified, the same items for every set.
    """

    def __init__(self, task: SelectionTask, journal: Sequence[Decision] = ()) -> None:
        self._task = task
        self._verified = _verified(len(task.bench.dataset), journal)
        self.unit = Unit.ROWS if says_groups(task) else Unit.CLIPS

    @property
    def name(self) -> Message:
        """The pool's name."""
        data = self._task.bench.dataset
        return title_of(data.name, data.source)

    @property
    def metric(self) -> Metric:
        """That of the practice score."""
        return self._task.bench.model.metric

    @property
    def measured(self) -> Message:
        """The practice score, and why it is that; or what is missing for one."""
        return self._task.uncertain(self._verified) or MEASURED

    @cached_property
    def key(self) -> str:
        """Of the pool and the limit, and of what sets are judged by."""
        task, data = self._task, self._task.bench.dataset
        digest = sha256(f"{__version__} {data.fingerprint} {task.limit}".encode())
        if says_groups(task):
            digest.update(self._verified.tobytes())
        return digest.hexdigest()

    @cached_property
    def budgets(self) -> Sequence[float]:
        """Sizes from one item a class up to the limit."""
        n_groups, n_examples = len(self._task.bench.dataset.classes) - 1, len(self._task.examples)
        least = max(n_groups, 2, 2 * n_examples)  # a set holds the examples, and as many others
        most = min(self._task.limit, len(self._task.bench.dataset))
        sizes = np.linspace(min(least, most), most, N_BUDGETS)
        return sorted({float(round(size)) for size in sizes.tolist()})

    @property
    def titles(self) -> Mapping[str, str]:
        """Those of the task's strategies."""
        return {strategy.name: strategy.title for strategy in self._task.strategies}

    @property
    def baselines(self) -> Sequence[str]:
        """All strategies: each could be handed in as it is."""
        return [strategy.name for strategy in self._task.strategies]

    def choose(self, strategy: str, budget: float, seed: int, monitor: Monitor) -> Labels:
        """Ask a strategy for at most so many items; equal seeds give equal sets."""
        task = self._task
        problem = replace(problem_of(task), budget=int(budget))
        found = find_named(task.strategies, strategy)
        chosen = propose(found, problem, np.random.default_rng(seed), monitor)
        labels = np.full(len(task.bench.dataset), NOT_CHOSEN, dtype=np.int32)
        labels[chosen.rows] = chosen.labels + 1
        return labels

    def spent(self, labels: Labels) -> float:
        """Return how many items are chosen."""
        return float(np.count_nonzero(labels != NOT_CHOSEN))

    def score(self, labels: Labels, monitor: Monitor) -> float | None:
        """Return the practice score; None where something is missing for one."""
        return self._task.practice(labels, self._verified, monitor)

    def moments(self, journal: Iterable[Decision]) -> Iterator[Labels]:
        """Yield the set after each step that no undo has taken back."""
        return (step.labels for step in steps_of(self._task, standing(journal)))


def _verified(n: int, journal: Sequence[Decision]) -> Labels:
    """Return the ``(n,)`` group that a person gave each item last, `NOT_CHOSEN` for others."""
    ledger = fold(np.full(n, NOT_CHOSEN, dtype=np.int32), journal)
    return np.where(ledger.statuses == BY_HAND, ledger.labels, NOT_CHOSEN).astype(np.int32)
