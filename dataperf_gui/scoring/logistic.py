"""The test model of images and own data: logistic regression on features, exact after each edit."""

import numpy as np

from dataperf_gui.arrays import Features, Floats, Ints, Labels, Matrix
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import ACCURACY, Score, ScoreKind, label_digest
from dataperf_gui.scoring.metrics import accuracy, macro_f1
from dataperf_gui.scoring.optimum import Questions, most_likely
from dataperf_gui.scoring.solver import WarmLogisticRegression

TOLERANCE = 1e-6
"""Newton decrement, per training row, at which a fit ends."""
CLOSE_TOLERANCE = 3e-7
"""The same where border cases are decided at the optimum: an iteration more leaves fewer of them
open, which saves more time than it takes."""
PREVIEW_FROM = 10_000
"""Items from which a few iterations are a good enough preview."""
PREVIEW_ITERATIONS = 2
EXACT_UP_TO = 2_000_000
"""Rows times features times logits up to which test items on the border of two classes are decided
at the optimum. It takes one to three milliseconds; beyond, it would double the time to a score."""
EXACT_PROBABILITIES_UP_TO = 8_000_000
"""The same for probabilities, which rankings ask for once and not at each key: 700 items of ten
classes. With 3,000 items a ranking would take five times as long."""


class LogisticModel:
    """Multinomial logistic regression with scikit-learn's objective, kept warm between edits.

    The result is that of ``LogisticRegression(C=C)`` fitted to convergence on the rows that are
    not excluded (scikit-learn's default settings stop short of it). A fit ends when the Newton
    decrement is at most `TOLERANCE` times the number of rows: logits are then within about 0.001
    of the optimum's. Up to `EXACT_UP_TO` test items nearer than that to the border of two classes
    are decided at the optimum itself (see `optimum`), and up to `EXACT_PROBABILITIES_UP_TO`
    probabilities are those of the optimum, so that neither the order of edits nor the processor
    changes a score or a ranking. Classes that no row has are never predicted; a single class is
    predicted everywhere.

    Parameters
    ----------
    X : Features
        ``(n_train, n_features)``.
    X_test : Features
        ``(n_test, n_features)`` of the trusted test set.
    y_test : Labels
        ``(n_test,)`` its labels.
    n_classes : int
        Number of classes; labels are codes below it.
    C : float
        Inverse strength of the L2 penalty; the intercept is not penalised.

    Raises
    ------
    DataPerfError
        There are no items to train or to test on.
    """

    def __init__(
        self, X: Features, X_test: Features, y_test: Labels, n_classes: int, C: float = 1.0
    ) -> None:
        if not len(X) or not len(X_test):
            raise DataPerfError("A score needs at least one training item and one test item.")
        self.metric = ACCURACY
        self.y_test = y_test
        self._n_classes, self._C = n_classes, C
        self._X, X_test = design(X, X_test)
        self._questions = Questions.of(X_test)
        self._present: Ints = np.array([], np.intp)
        self._solver: WarmLogisticRegression | None = None
        self._digest = ""

    def score(self, labels: Labels, monitor: Monitor | None = None) -> Score:
        """Fit to the tolerance on ``(n_train,)`` labels (-1 = left out) and score.

        Raises
        ------
        DataPerfError
            Every item is excluded.
        Cancelled
            `monitor` was cancelled; the next fit goes on from where this one stopped.
        """
        monitor = monitor or Monitor()
        self._relabel(labels)
        codes = np.zeros(len(self.y_test), np.int32)
        if self._solver is not None:
            self._solver.solve(self._tolerance(self._solver), monitor)
            codes = self._predicted(self._solver, monitor)
        self._digest = label_digest(labels)
        return self._scored(codes, ScoreKind.EXACT, self._digest)

    def score_many(self, states: Labels, monitor: Monitor) -> Floats:
        """Return the values of ``(n_states, n_train)`` labels, each a few from the one before.

        Faster than one `score` after the other, and equal within the tolerance.

        Raises
        ------
        DataPerfError
            Every item is excluded.
        Cancelled
            `monitor` was cancelled.
        """
        has_class = np.stack([(states == code).any(axis=1) for code in range(self._n_classes)])
        if len(states) == 1 or (has_class[:, 0] != has_class.T).any():
            return np.array([self.score(labels, monitor).value for labels in states])
        self._relabel(states[0])
        if self._solver is None:  # one class only
            return np.full(len(states), self.score(states[0], monitor).value)
        targets = self._targets()[states]
        fits = self._solver.solve_many(targets, self._tolerance(self._solver), monitor)
        if self._is_exact(self._solver):
            codes = self._solver.predict_many(self._questions, targets, *fits, monitor)
        else:
            codes = np.stack([self._near(theta) for theta in fits[0]])
        values: Floats = np.mean(self._present[codes] == self.y_test, axis=1)
        return values

    def preview(self, labels: Labels) -> Score | None:
        """Score after a few iterations; None below `PREVIEW_FROM` items or before a first fit."""
        if len(labels) < PREVIEW_FROM:
            return None
        self._relabel(labels)
        if self._solver is None or self._solver.is_cold:
            return None
        self._solver.solve(TOLERANCE * len(labels), Monitor(), PREVIEW_ITERATIONS)
        codes = self._near(self._solver.theta_)
        return self._scored(codes, ScoreKind.PREVIEW, label_digest(labels))

    def prepare(self) -> None:
        """Renew the most outdated part of what speeds up fits, if it is outdated enough."""
        if self._solver is not None:
            self._solver.renew()

    def predict_proba(self, labels: Labels) -> Floats | None:
        """``(n_train, n_classes)``, rows left out included, if `labels` were fitted last."""
        if label_digest(labels) != self._digest:
            return None
        pred_probs = np.zeros((len(labels), self._n_classes))
        if self._solver is None:
            pred_probs[:, self._present] = 1
        elif self._size(self._solver) <= EXACT_PROBABILITIES_UP_TO:
            pred_probs[:, self._present] = self._solver.pred_probs(Monitor())
        else:
            pred_probs[:, self._present] = self._solver.near_pred_probs()
        return pred_probs

    def _relabel(self, labels: Labels) -> None:
        """Hand the labels to the solver; another set of classes needs another solver."""
        self._digest = ""
        present = np.flatnonzero(np.bincount(labels[labels >= 0], minlength=1))
        if not len(present):
            raise DataPerfError("Every training item is excluded. Put at least one back.")
        if not np.array_equal(present, self._present):
            self._present = present
            self._solver = None
            if len(present) > 1:
                self._solver = WarmLogisticRegression(self._X, len(present), self._C)
        if self._solver is not None:
            self._solver.relabel(self._targets()[labels])

    def _targets(self) -> Labels:
        """Return the solver's target of each label; the last one is for excluded."""
        targets = np.full(self._n_classes + 1, -1, np.int32)
        targets[self._present] = np.arange(len(self._present))
        return targets

    def _predicted(self, solver: WarmLogisticRegression, monitor: Monitor) -> Labels:
        """Return the ``(n_test,)`` codes of a fit."""
        if self._is_exact(solver):
            return solver.predict(self._questions, monitor)
        return self._near(solver.theta_)

    def _is_exact(self, solver: WarmLogisticRegression) -> bool:
        return self._size(solver) <= EXACT_UP_TO

    def _size(self, solver: WarmLogisticRegression) -> int:
        """Return rows times features times logits: what a product of a fit takes."""
        return self._X.size * len(solver.theta_)

    def _tolerance(self, solver: WarmLogisticRegression) -> float:
        return len(self._X) * (CLOSE_TOLERANCE if self._is_exact(solver) else TOLERANCE)

    def _near(self, theta: Features) -> Labels:
        """Return the codes that a fit in float32 finds likeliest."""
        return most_likely(theta @ self._questions.X_single.T)

    def _scored(self, codes: Labels, kind: ScoreKind, digest: str) -> Score:
        predictions = self._present[codes].astype(np.int32)
        predictions.flags.writeable = False
        return Score(
            value=accuracy(self.y_test, predictions),
            metric=self.metric,
            kind=kind,
            macro_f1=macro_f1(self.y_test, predictions),
            predictions=predictions,
            label_digest=digest,
        )


def design(X: Features, X_test: Features) -> tuple[Matrix, Matrix]:
    """Centre both matrices on the first one's mean and add a column of ones.

    Centring only moves the unpenalised intercept. With fewer rows than features both are rotated
    into the space that the rows span: the penalty does not see a rotation, and the optimum lies
    in that space. What a rotation is like depends on the processor, so it is made in float64: in
    float32 its rounding would move the optimum.
    """
    mean = X.mean(axis=0, dtype=np.float64).astype(np.float32)
    X, X_test = X - mean, X_test - mean
    if len(X) >= X.shape[1]:
        return _with_ones(X), _with_ones(X_test)
    Q, R = np.linalg.qr(X.T.astype(np.float64))
    return _with_ones(R.T), _with_ones(X_test @ Q)


def _with_ones(X: Matrix) -> Matrix:
    return np.concatenate([X, np.ones((len(X), 1))], axis=1, dtype=X.dtype)
