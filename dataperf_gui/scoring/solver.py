"""Logistic regression kept at its optimum while labels change."""

import numpy as np

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.jobs import Monitor

MAX_ITERATIONS = 1_000
"""Where rounding or an extreme penalty keeps the tolerance out of reach."""
COLD_ITERATIONS = 10
"""After so many iterations from zero the curvature is near enough to the optimum's."""
CURVATURE_ROWS = 30_000
"""Rows that one preconditioner is built from at most, all columns together."""
MAX_INVERSES = 1 << 24
"""Most numbers in a preconditioner (64 MB); with more classes they share one matrix."""
SLOPE_LEFT = 0.1
"""A line search ends when the slope has fallen to this fraction."""


class WarmLogisticRegression:
    r"""L2-penalised logistic regression that starts each fit at the last optimum.

    With weights :math:`w_i` (0 for rows left out, else 1) it minimises scikit-learn's objective,
    divided by :math:`C`:

    .. math:: \sum_i w_i \left[\log\sum_k e^{z_{ik}} - z_{i y_i}\right]
              + \tfrac{1}{2C} \lVert\theta\rVert^2, \qquad z_i = \theta^T x_i

    where the last feature is a constant 1 whose weight (the intercept) is not penalised. Two
    classes take one column of :math:`\theta` (the other class's logit is 0), more take one each.

    The method is nonlinear conjugate gradients (Polak-Ribiere) with Newton's method on each
    line, as [1]_ recommends for warm starts: an iteration costs two products with `X` and, near
    the optimum, does what an iteration inside a truncated Newton step does. What makes it fast
    is the preconditioner: the inverse of each class's block of the Hessian, projected on columns
    that sum to zero (gradients do). On embeddings it lowers the condition number from 50
    (one matrix for all classes) to 6, and it is built anew only once enough iterations were lost.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``, the last column all ones; centred features converge best.
    n_classes : int
        Two or more; targets are codes below it.
    C : float
        Inverse strength of the penalty.

    Attributes
    ----------
    theta_ : Features
        ``(n_features, n_columns)``.
    n_iterations_ : int
        Iterations of the last `solve`.

    References
    ----------
    .. [1] Minka, "A comparison of numerical optimizers for logistic regression", 2003.
    """

    def __init__(self, X: Features, n_classes: int, C: float) -> None:
        n_samples, n_features = X.shape
        self._X = X
        self._has_reference = n_classes == 2
        n_columns = 1 if self._has_reference else n_classes
        self._codes = np.arange(n_columns) + self._has_reference
        self._penalty = np.full((n_features, 1), 1 / C, np.float32)
        self._penalty[-1] = 0
        self._row_norm = float(np.linalg.norm(X) / np.sqrt(n_samples))
        self._targets = np.full(n_samples, -1, np.int32)
        self._one_hot = np.zeros((n_samples, n_columns), np.float32)
        self._weights = np.zeros((n_samples, 1), np.float32)
        self.theta_ = np.zeros((n_features, n_columns), np.float32)
        self._Z = np.zeros((n_samples, n_columns), np.float32)
        self._P = _softmax(self._Z, has_reference=self._has_reference)
        self._inverses: Features = np.zeros((0, n_features, n_features), np.float32)
        self.n_iterations_ = 0

    @property
    def is_cold(self) -> bool:
        """Whether `solve` was never called."""
        return len(self._inverses) == 0

    @property
    def gradient_norm(self) -> float:
        """Euclidean norm of the gradient in units of a row's: a changed label adds about 1."""
        return float(np.linalg.norm(self._gradient())) / self._row_norm

    def relabel(self, targets: Labels) -> None:
        """Set the ``(n_samples,)`` targets, -1 for rows that are left out."""
        rows = np.flatnonzero(targets != self._targets)
        self._targets = targets.copy()
        self._one_hot[rows] = targets[rows, None] == self._codes
        self._weights[rows, 0] = targets[rows] >= 0

    def solve(self, tolerance: float, monitor: Monitor, limit: int = MAX_ITERATIONS) -> None:
        """Iterate until `gradient_norm` is at most `tolerance`, or `limit` iterations."""
        self.n_iterations_ = 0
        if self.is_cold:
            self._inverses = self._precondition(shared=True)
            self._descend(tolerance, monitor, COLD_ITERATIONS)
            self._inverses = self._precondition(shared=False)
        self._descend(tolerance, monitor, limit)

    def pred_probs(self) -> Features:
        """Return ``(n_samples, n_classes)`` at `theta_`, rows left out included."""
        return np.column_stack([1 - self._P, self._P]) if self._has_reference else self._P

    def predict(self, X: Features) -> Labels:
        """Return the likeliest of the classes for ``(n, n_features)`` rows."""
        Z = X @ self.theta_
        codes = Z[:, 0] > 0 if self._has_reference else Z.argmax(axis=1)
        return codes.astype(np.int32)

    def _descend(self, tolerance: float, monitor: Monitor, limit: int) -> None:
        gradient = self._gradient()
        direction, last_fall = np.zeros_like(gradient), np.inf
        previous = gradient
        for _ in range(limit):
            if np.linalg.norm(gradient) <= tolerance * self._row_norm:
                return
            monitor.check()
            z = self._preconditioned(gradient)
            fall = float(np.vdot(gradient, z))
            momentum = max(0.0, (fall - float(np.vdot(previous, z))) / last_fall)
            direction = np.float32(momentum) * direction - z
            if np.vdot(direction, gradient) >= 0:
                direction = -z
            self._search_line(direction, gradient)
            previous, last_fall, gradient = gradient, fall, self._gradient()
            self.n_iterations_ += 1

    def _gradient(self) -> Features:
        residuals = self._weights * (self._P - self._one_hot)
        return self._X.T @ residuals + self._penalty * self.theta_

    def _search_line(self, direction: Features, gradient: Features) -> None:
        """Go along `direction` to where the slope has almost vanished.

        The objective is convex, so that Newton's method, kept between a point still falling and
        one already rising, always gets there; it needs no product with `X`.
        """
        U = self._X @ direction
        weighted = self._weights * U
        bend = float(np.vdot(self._penalty * direction, direction))
        pull = float(np.vdot(self._penalty * self.theta_, direction))
        slope = first_slope = float(np.vdot(gradient, direction))
        length, low, high = 0.0, 0.0, np.inf
        P = self._P
        while abs(slope) > SLOPE_LEFT * abs(first_slope) or length == 0:
            length -= slope / (_curvature(P, U, weighted) + bend)
            if not low < length < high:
                length = (low + high) / 2
            P = _softmax(self._Z + np.float32(length) * U, has_reference=self._has_reference)
            slope = float(np.vdot(P - self._one_hot, weighted)) + pull + length * bend
            low, high = (length, high) if slope < 0 else (low, length)
            if high - low <= 1e-3 * high:
                break
        self.theta_ += np.float32(length) * direction
        self._Z += np.float32(length) * U
        self._P = P

    def _preconditioned(self, gradient: Features) -> Features:
        """Multiply each column of `gradient` with its inverse."""
        if len(self._inverses) == 1:
            z = self._inverses[0] @ gradient
        else:
            z = np.matmul(self._inverses, gradient.T[:, :, None])[:, :, 0].T
        return z if self._has_reference else z - z.mean(axis=1, keepdims=True)

    def _precondition(self, *, shared: bool) -> Features:
        """Return the inverse of each class's block of the Hessian, or of their mean."""
        n_samples, n_features = self._X.shape
        curvatures = self._weights * self._P * (1 - self._P)
        n_columns = curvatures.shape[1]
        if shared or n_columns * n_features**2 > MAX_INVERSES:
            curvatures = curvatures.mean(axis=1, keepdims=True)
        rows = min(n_samples, max(n_features, CURVATURE_ROWS // curvatures.shape[1]))
        return np.stack([self._inverse(q, rows) for q in curvatures.T])

    def _inverse(self, curvature: Features, n_rows: int) -> Features:
        """Invert ``X' diag(curvature) X + penalty``, summed over the rows that weigh most."""
        rows = np.argpartition(-curvature, n_rows - 1)[:n_rows]
        half = self._X[rows] * np.sqrt(curvature[rows])[:, None]
        block = (half.T @ half).astype(np.float64)
        block[np.diag_indices_from(block)] += self._penalty[:, 0]
        block[-1, -1] += 1e-3  # the intercept of a class without curvature
        return np.linalg.inv(block).astype(np.float32)


def _curvature(P: Features, U: Features, weighted: Features) -> float:
    """Return the second derivative of the loss along a line on which the logits grow by `U`."""
    PU = P * U
    return float(np.vdot(PU, weighted) - np.vdot(PU.sum(axis=1), (P * weighted).sum(axis=1)))


def _softmax(Z: Features, *, has_reference: bool) -> Features:
    """Return the classes' probabilities from their ``(n, n_columns)`` logits.

    With `has_reference` there is one class more, whose logit is 0 and which gets no column.
    """
    top = Z.max(axis=1, keepdims=True)
    if has_reference:
        top = np.maximum(top, 0)
    P = np.exp(Z - top)
    total = P.sum(axis=1, keepdims=True)
    if has_reference:
        total += np.exp(-top)
    P /= total
    return P
