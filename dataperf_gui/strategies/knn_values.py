"""Exact KNN-Shapley values, kept up to date while labels change."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels
from dataperf_gui.jobs import Monitor

BLOCK = 500_000
"""Distances sorted at a time: 4 MB, about what stays in the processor's cache."""
UPDATE_ROWS = 8
"""Validation rows of one product in an update; four times as many leave the cache at 50,000."""
MANY_ROWS = 20_000
"""Rows from which updates keep seven digits of each addend: memory is what takes the time, and
single precision halves it. After 15 updates of 50,000 rows values were 2e-10 off."""
FEW_CHANGES = 50
"""Changed labels up to which updates are quicker than valuing all rows again."""
MAX_RANKS = 100_000_000
"""Ranks held at a time at most: 200 MB up to 65,535 training rows, 400 MB above."""


class KnnValues:
    """The Shapley value of each training row in the game of a K-nearest-neighbour classifier.

    The game: a coalition is worth the share of a validation row's K nearest members that have
    its label, averaged over the validation rows. With training rows sorted by distance from one
    validation row of label y, and ``w_p = min(K, p) / (K p)``, the recursion of [1]_ adds up to

        ``s_p = [y_p = y] w_p + sum_(q > p) [y_q = y] (w_q - w_(q - 1))``.

    So a change of the label at place q moves its own value by ``w_q`` and that of everything
    nearer by one number, and only for validation rows of the two classes: an update is a product
    with the rows of the rank matrix that are below q.

    Parameters
    ----------
    X, labels : Features, Labels
        ``(n_samples, n_features)`` and ``(n_samples,)`` training rows.
    X_validation, y_validation : Features, Labels
        ``(n_validation, n_features)`` and ``(n_validation,)``, at least one.
    n_neighbors : int
        K, at least 1.
    monitor : Monitor, optional
        Told about progress block by block.

    Attributes
    ----------
    values : Floats
        ``(n_samples,)`` for the labels as they are now; they add up to the classifier's score.
    labels : Labels
        ``(n_samples,)`` as they are now.

    References
    ----------
    .. [1] Jia et al. (2019), "Efficient task-specific data valuation for nearest neighbor
       algorithms", PVLDB 12(11), theorem 1.
    """

    def __init__(
        self,
        X: Features,
        labels: Labels,
        X_validation: Features,
        y_validation: Labels,
        n_neighbors: int = 1,
        monitor: Monitor | None = None,
    ) -> None:
        places = np.arange(1, len(X) + 1)
        self._weights = np.minimum(n_neighbors, places) / (n_neighbors * places)
        self._steps = np.diff(self._weights, prepend=self._weights[0])
        self._y = y_validation
        self._ranks = neighbour_ranks(X, X_validation, monitor or Monitor())
        self.labels = labels.copy()
        self.values = self._valued()

    def relabel(self, row: int, label: int) -> None:
        """Give row `row` another label, and bring all values up to date."""
        given = self.labels[row]
        if label == given:
            return
        touched = np.flatnonzero((self._y == given) | (self._y == label))
        change = np.where(self._y[touched] == label, 1.0, -1.0) / len(self._y)
        places = self._ranks[touched, row]
        effect = change * self._steps[places]
        kind = np.float32 if len(self.labels) >= MANY_ROWS else np.float64
        effect = effect.astype(kind)
        below = np.empty((UPDATE_ROWS, len(self.labels)), kind)
        for start in range(0, len(touched), UPDATE_ROWS):
            part = slice(start, start + UPDATE_ROWS)
            rows = below[: len(touched[part])]
            np.less(self._ranks[touched[part]], places[part, np.newaxis], out=rows)
            self.values += effect[part] @ rows
        self.values[row] += change @ self._weights[places]
        self.labels[row] = label

    def relabel_all(self, labels: Labels) -> None:
        """Take ``(n_samples,)`` other labels, by updates where few differ."""
        changed = np.flatnonzero(labels != self.labels)
        if len(changed) <= FEW_CHANGES:
            for row in changed.tolist():
                self.relabel(row, int(labels[row]))
        else:
            self.labels = labels.copy()
            self.values = self._valued()

    def _valued(self) -> Floats:
        """Value all rows by the recursion."""
        total = np.zeros(len(self.labels))
        step = max(1, BLOCK // len(total))
        for start in range(0, len(self._y), step):
            ranks = self._ranks[start : start + step].astype(np.intp)
            agrees = self.labels == self._y[start : start + step, np.newaxis]
            by_rank = np.empty(agrees.shape)
            np.put_along_axis(by_rank, ranks, agrees, axis=1)
            later = np.cumsum((by_rank * self._steps)[:, ::-1], axis=1)[:, ::-1]
            by_rank *= self._weights
            by_rank[:, :-1] += later[:, 1:]
            total += np.take_along_axis(by_rank, ranks, axis=1).sum(axis=0)
        return total / len(self._y)


def knn_shapley_values(
    X: Features,
    labels: Labels,
    X_validation: Features,
    y_validation: Labels,
    n_neighbors: int,
    monitor: Monitor,
) -> Floats:
    """Return `KnnValues.values` for any number of validation rows, ``(n_samples,)``."""
    n_parts = -(-len(X) * len(y_validation) // MAX_RANKS)
    total = np.zeros(len(X))
    for done, rows in enumerate(np.array_split(np.arange(len(y_validation)), n_parts)):
        part = KnnValues(
            X, labels, X_validation[rows], y_validation[rows], n_neighbors,
            monitor.part(done, n_parts),
        )  # fmt: skip
        total += part.values * len(rows)
    return total / len(y_validation)


def neighbour_ranks(X: Features, X_validation: Features, monitor: Monitor) -> Ints:
    """Return how many training rows are nearer to each validation row than each is.

    Returns
    -------
    Ints
        ``(n_validation, n_samples)``, each row a permutation, in the smallest unsigned type; of
        rows equally near the first is nearer.
    """
    n = len(X)
    # In float64, and rounded to float32 only for sorting: rows that are equal are equally near.
    mean = X.mean(axis=0, dtype=np.float64)
    X, X_validation = X - mean, X_validation - mean
    square = np.einsum("ij,ij->i", X, X)
    numbers = np.arange(n)
    ranks = np.empty((len(X_validation), n), np.min_scalar_type(n))
    step = max(1, BLOCK // n)
    for start in range(0, len(ranks), step):
        monitor.report(start / len(ranks), "Valuing items")
        rows = X_validation[start : start + step]
        length = np.einsum("ij,ij->i", rows, rows)[:, np.newaxis]
        distances = np.maximum(square - 2 * (rows @ X.T) + length, 0)
        order = _sorted_order(distances.astype(np.float32))
        np.put_along_axis(ranks[start : start + step], order, numbers[np.newaxis], axis=1)
    return ranks


def _sorted_order(distances: Features) -> Ints:
    """Return the order of each row of float32 numbers from 0 up, stable.

    The bits of such numbers rise with them. With the column's number below them in one integer,
    a plain sort, which has no indices to carry along, is twice as fast as `argsort`.
    """
    keys = distances.view(np.int32).astype(np.int64) << 32
    keys |= np.arange(distances.shape[1])
    keys.sort(axis=1)
    order: Ints = keys & 0xFFFFFFFF
    return order
