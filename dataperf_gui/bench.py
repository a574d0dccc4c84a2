"""One dataset on the bench: what the window, the command line and notebooks work with.

`prepare` and the methods that take a monitor may run long and belong into a worker; everything
else answers at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from dataperf_gui.arrays import EXCLUDED, Bools, Features, Floats, Ints, Labels
from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.data.features import features_for, without_unreadable
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.messages import Message
from dataperf_gui.places import cache_folder
from dataperf_gui.scoring.base import Score, TestModel
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.session.session import Session
from dataperf_gui.session.store import open_session
from dataperf_gui.strategies import DEFAULT_STRATEGY
from dataperf_gui.strategies.base import CleaningProblem, Ranking

if TYPE_CHECKING:
    import pandas as pd

NOT_RANKED = -1


@dataclass(frozen=True, eq=False, slots=True)
class ItemReasons(Mapping[int, Message]):
    """Ranked item to why it is suspected, a plain sentence that is written when it is read.

    Parameters
    ----------
    ranked : Ints
        ``(n_train,)`` the ranked items.
    rows : Ints
        ``(n_items,)`` by item, its place in `ranked`; negative if it has none.
    sentences : sequence of Message
        ``(n_train,)`` by place.
    """

    ranked: Ints
    rows: Ints
    sentences: Sequence[Message]

    def __getitem__(self, item: int) -> Message:
        """Write the sentence of a ranked item; KeyError for others."""
        row = self.rows[item] if 0 <= item < len(self.rows) else -1
        if row < 0:
            raise KeyError(item)
        return self.sentences[row]

    def __iter__(self) -> Iterator[int]:
        """Go through the ranked items."""
        return iter(self.ranked.tolist())

    def __len__(self) -> int:
        """Count the ranked items."""
        return len(self.ranked)


@dataclass(frozen=True, eq=False, slots=True)
class Queue:
    """The training items in the order in which a person should look at them.

    Parameters
    ----------
    strategy : str
        Name of the strategy that ordered them.
    items : Ints
        ``(n_train,)`` the most suspect first.
    ranks : Ints
        ``(n_items,)`` 0-based position of each item in `items`, `NOT_RANKED` (-1) if it has none.
    suspicion : Floats
        ``(n_items,)`` by item, in 0..1; 0 for items that are not ranked.
    suggested : Labels
        ``(n_items,)`` by item; equal to the current label where no change is suggested. For an
        item that a person left out it is the label it was given.
    reasons : Mapping[int, Message]
        Ranked item to why it is suspected, a plain sentence.
    """

    strategy: str
    items: Ints
    ranks: Ints
    suspicion: Floats
    suggested: Labels
    reasons: Mapping[int, Message]


@dataclass(frozen=True, eq=False)
class Bench:
    """A dataset with its features and its test model.

    Parameters
    ----------
    dataset : Dataset
        Without the items whose files could not be read; those are among its problems.
    features : Features
        ``(n_items, n_features)``.
    model : TestModel
        Scores ``(n_train,)`` labels on the trusted test set. Not thread-safe: hand it to one
        `LiveScore`.
    seed : int
        Of everything random: folds, strategies.
    """

    dataset: Dataset
    features: Features
    model: TestModel
    seed: int = 0

    @cached_property
    def rows(self) -> Ints:
        """``(n_items,)`` the training row of each item, -1 for items of other splits."""
        rows = np.full(len(self.dataset), -1, dtype=np.intp)
        rows[self.dataset.train] = np.arange(len(self.dataset.train))
        return rows

    @cached_property
    def problem(self) -> CleaningProblem:
        """What strategies are given, with the labels that the dataset came with."""
        data, validation = self.dataset, self.dataset.validation
        has_validation = len(validation) > 0
        return CleaningProblem(
            X=self.features[data.train],
            labels=data.labels[data.train],
            classes=data.classes,
            X_validation=self.features[validation] if has_validation else None,
            y_validation=data.labels[validation] if has_validation else None,
            seed=self.seed,
        )

    def train_labels(self, labels: Labels) -> Labels:
        """Return the ``(n_train,)`` training labels of ``(n_items,)`` labels, for the score."""
        return labels[self.dataset.train]

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Fit the test model to ``(n_items,)`` labels, -1 = left out, and score it.

        Not beside a `LiveScore` of the same bench: they share the model.

        Raises
        ------
        DataPerfError
            These labels cannot be fitted.
        """
        with one_thread():
            return self.model.score(self.train_labels(labels), monitor)

    def rank(
        self,
        strategy: str = DEFAULT_STRATEGY,
        labels: Labels | None = None,
        settled: Bools | None = None,
        monitor: Monitor | None = None,
    ) -> Queue:
        """Put the training items in the order of a strategy.

        Parameters
        ----------
        strategy : str
            Its name.
        labels : Labels, optional
            ``(n_items,)`` current labels, -1 = left out; by default those that were given.
        settled : Bools, optional
            ``(n_items,)`` True where a person has decided; these items come last.
        monitor : Monitor, optional
            Progress and cancelling.

        Raises
        ------
        DataPerfError
            There is no such strategy, or it failed.
        """
        # scipy takes half a second to import; the window shows before.
        from dataperf_gui.strategies.registry import find_strategy  # noqa: PLC0415
        from dataperf_gui.strategies.running import run  # noqa: PLC0415

        problem, train = self.problem, self.dataset.train
        if labels is not None or settled is not None:
            problem = problem.relabelled(
                problem.labels if labels is None else labels[train],
                None if settled is None else settled[train],
            )
        with one_thread():
            ranking = run(find_strategy(strategy), problem, monitor or Monitor())
        return self._queue(strategy, ranking)

    def explain(self, monitor: Monitor | None = None) -> None:
        """Compute what `probabilities` and `neighbours` show, so that they answer at once."""
        monitor = monitor or Monitor()
        with one_thread():
            self.problem.nearest(monitor)
            self.problem.pred_probs(monitor)

    def probabilities(self, item: int) -> Floats:
        """``(n_classes,)`` of a training item, by models that were trained without it."""
        probabilities: Floats = self.problem.pred_probs(Monitor())[self._row(item)]
        return probabilities

    def neighbours(self, item: int, k: int = 10) -> Ints:
        """Return the training items most like training item `item`, the nearest first."""
        nearest = self.problem.nearest(Monitor())[self._row(item), :k]
        return self.dataset.train[nearest]

    def closest(self, item: int, label: int) -> int | None:
        """Return the training item most like `item` that has a given label; None if none has.

        By Euclidean distance between features; 20 ms among 50,000.
        """
        train = self.dataset.train
        others = train[(self.dataset.labels[train] == label) & (train != item)]
        if not len(others):
            return None
        nearness = self.features @ self.features[item] - self._half_squares
        return int(others[np.argmax(nearness[others])])

    @cached_property
    def _half_squares(self) -> Floats:
        """``(n_items,)`` half of each item's squared length."""
        halves: Floats = np.einsum("ij,ij->i", self.features, self.features) / 2
        return halves

    def open_session(self, who: str) -> Session:
        """Go on with the session of this dataset, or begin it; use it in this thread only.

        Raises
        ------
        DataPerfError
            The file is damaged, of a newer program, or cannot be written.
        """
        return open_session(self.dataset, who=who, seed=self.seed)

    def table(self, queue: Queue) -> "pd.DataFrame":
        """Return a queue as a table, one row an item; ``rank`` counts from 1."""
        import pandas as pd  # noqa: PLC0415 - half a second to import; the window shows before

        data, items = self.dataset, queue.items
        names = np.array(data.classes, dtype=object)
        return pd.DataFrame(
            {
                "rank": np.arange(1, len(items) + 1),
                "file": [data.keys[item] for item in items],
                "given_label": names[data.labels[items]],
                "suggested_label": names[queue.suggested[items]],
                "suspicion": queue.suspicion[items].round(6),
                "reason": [str(queue.reasons[item]) for item in items.tolist()],
            }
        )

    def _row(self, item: int) -> int:
        row = int(self.rows[item])
        if row < 0:
            raise ValueError(f"item {item} is not one to train on")
        return row

    def _queue(self, strategy: str, ranking: Ranking) -> Queue:
        """Turn a ranking of training rows into a queue of items."""
        n_items, train = len(self.dataset), self.dataset.train
        items = train[ranking.order]
        ranks = np.full(n_items, NOT_RANKED, dtype=np.intp)
        ranks[items] = np.arange(len(items))
        suspicion = np.zeros(n_items)
        suspicion[train] = ranking.suspicion
        suggested = self.dataset.labels.copy()
        suggested[train] = np.where(
            ranking.suggested == EXCLUDED, suggested[train], ranking.suggested
        )
        reasons = ItemReasons(train, self.rows, ranking.reasons)
        return Queue(strategy, items, ranks, suspicion, suggested, reasons)


def prepare(source: Source, *, seed: int = 0, monitor: Monitor | None = None) -> Bench:
    """Open a dataset and put it on the bench; features come from the cache where they are there.

    Parameters
    ----------
    source : Source
        What to open, see `dataperf_gui.challenges.opening.source_for`.
    seed : int
        Of folds and strategies.
    monitor : Monitor, optional
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        It cannot be opened, or has nothing to train or to test on.
    """
    from dataperf_gui.challenges.opening import READERS  # noqa: PLC0415 - as in put_on_bench

    monitor = monitor or Monitor()
    return put_on_bench(open_dataset(source, monitor, READERS), seed=seed, monitor=monitor)


def put_on_bench(dataset: Dataset, *, seed: int = 0, monitor: Monitor | None = None) -> Bench:
    """Compute an open dataset's features and build its test model, see `prepare`."""
    with one_thread():
        features = features_for(dataset, monitor or Monitor(), cache_folder())
        dataset, features = without_unreadable(dataset, features)
        model = make_test_model(dataset, features)
    return Bench(dataset, features, model, seed)


def make_test_model(dataset: Dataset, features: Features) -> TestModel:
    """Return a new test model: the challenge's where the dataset is a task of one."""
    # pandas takes half a second to import; the window shows before.
    from dataperf_gui.challenges.opening import official_model  # noqa: PLC0415

    return official_model(dataset) or LogisticModel(
        features[dataset.train],
        features[dataset.test],
        dataset.labels[dataset.test],
        len(dataset.classes),
    )
