"""Logistic regression kept at its optimum while labels change."""

import numpy as np
from scipy.linalg.lapack import dpotrf, dpotri

from dataperf_gui.arrays import Features, Floats, Labels, Matrix
from dataperf_gui.jobs import Monitor
from dataperf_gui.scoring.many_fits import fit_together
from dataperf_gui.scoring.optimum import Objective, Optimum, Questions, decided_classes

MAX_ITERATIONS = 1_000
"""Far above what a fit takes: fifty from zero, one to fifteen after a flip."""
COLD_TOLERANCE = 3e-3
"""Decrement, over the root of the number of rows, at which a cold fit knows the curvature."""
RENEWED_FROM = 0.1
"""Relative change of a block's curvature at which its inverse is renewed."""
CURVATURE_ROWS = 100_000
"""Rows that one preconditioner is built from at most, all logits together."""
MAX_INVERSES = 1 << 24
"""Most numbers in a preconditioner (64 MB); with more classes they share one matrix."""
RIDGE = 1e-6
"""Least eigenvalue of a block, relative to its greatest, that float32 can tell from 0."""
SLOPE_LEFT = 3e-3
"""A line search ends when the slope has fallen to this fraction. It has to be precise: with 0.1
a flip among 300 items takes 19 iterations, with this 10."""
LINE_STEPS = 10
"""Steps of one line search at most; two are usual."""
FAR = 10.0
"""No logit moves further in one of them: beyond, curvature is lost to rounding."""
PATIENCE = 30
"""Iterations without progress after which rounding, not the data, is what is fitted."""


class WarmLogisticRegression:
    r"""L2-penalised logistic regression that starts each fit at the last optimum.

    With weights :math:`w_i` (0 for rows left out, else 1) it minimises scikit-learn's objective,
    divided by :math:`C`:

    .. math:: \sum_i w_i \left[\log\sum_k e^{z_{ik}} - z_{i y_i}\right]
              + \tfrac{1}{2C} \lVert\theta\rVert^2, \qquad z_i = \theta^T x_i

    where the last feature is a constant 1 whose weight (the intercept) is not penalised. Two
    classes take one logit (the other class's is 0), more take one each.

    The method is nonlinear conjugate gradients (Polak-Ribiere) with Newton's method on each
    line, as [1]_ recommends for warm starts: an iteration costs two products with `X` and, near
    the optimum, does what an iteration inside a truncated Newton step does. What makes it fast
    is the preconditioner: the inverse of each class's block of the Hessian, projected to sum to
    zero over the classes (as gradients do). On embeddings the condition number is 6, against 46
    with one matrix for all classes.

    Parameters
    ----------
    X : Features or Floats
        ``(n_samples, n_features)``, the last column all ones; centred features converge best. Fits
        are in float32; the `Optimum` that they are measured by is of the matrix that is given.
    n_classes : int
        Two or more; targets are codes below it.
    C : float
        Inverse strength of the penalty.

    Attributes
    ----------
    theta_ : Features
        ``(n_logits, n_features)``: one logit for two classes, else one for each.
    is_cold : bool
        Whether no fit has come near an optimum yet.
    decrement_ : float
        Newton decrement at which the last fit ended.
    n_iterations_ : int
        Iterations of the last `solve`.

    References
    ----------
    .. [1] Minka, "A comparison of numerical optimizers for logistic regression", 2003.
    """

    def __init__(self, X: Matrix, n_classes: int, C: float) -> None:
        n_samples, n_features = X.shape
        n_logits = 1 if n_classes == 2 else n_classes
        self._X_given, self._X = X, X.astype(np.float32, copy=False)
        self._codes = np.arange(n_classes)[-n_logits:, None]
        self._penalty = np.full(n_features, 1 / C, np.float32)
        self._penalty[-1] = 0
        self._targets = np.full(n_samples, -1, np.int32)
        self._weights = np.zeros(n_samples, np.float32)
        self._one_hot = np.zeros((n_logits, n_samples), np.float32)
        self._Z = np.zeros((n_logits, n_samples), np.float32)
        self._P = _probabilities(self._Z)
        self._residuals = np.zeros_like(self._P)
        self._inverses: Features = np.zeros((0, n_features, n_features), np.float32)
        self._curvatures = np.zeros((0, n_samples), np.float32)
        self.theta_ = np.zeros((n_logits, n_features), np.float32)
        self.is_cold = True
        self.decrement_ = np.inf
        self.n_iterations_ = 0

    def relabel(self, targets: Labels) -> None:
        """Set the ``(n_samples,)`` targets, -1 for rows that are left out."""
        rows = np.flatnonzero(targets != self._targets)
        self._targets = targets.copy()
        self._one_hot[:, rows] = targets[rows] == self._codes
        self._weights[rows] = targets[rows] >= 0
        self._residuals = self._weights * (self._P - self._one_hot)

    def solve(self, tolerance: float, monitor: Monitor, limit: int = MAX_ITERATIONS) -> None:
        """Iterate until the Newton decrement is at most `tolerance`, or `limit` iterations.

        The decrement is the gradient's norm in the metric of the inverse Hessian (here: of the
        preconditioner). Half its square is the loss still to gain, and no row's logit is further
        from the optimum than this many of the logit's own (Laplace) standard deviations.
        """
        if self.is_cold:
            self._warm_up(monitor)
        self._descend(tolerance, monitor, limit)

    def solve_many(
        self, targets: Labels, tolerance: float, monitor: Monitor
    ) -> tuple[Features, Floats]:
        """Fit ``(n_fits, n_samples)`` targets, a few labels apart, and stay at the last ones.

        Faster than to `solve` each, with the same result within `tolerance`.

        Returns
        -------
        Features
            ``(n_fits, n_logits, n_features)``, the `theta_` of each.
        Floats
            ``(n_fits,)``, the `decrement_` of each.
        """
        if self.is_cold:
            self.relabel(targets[0])
            self.solve(tolerance, monitor)
        thetas, decrements = fit_together(
            self._X,
            self._penalty,
            self._inverses,
            self._renewed,
            self.theta_,
            self._one_hot_of(targets),
            (targets >= 0).astype(np.float32),
            tolerance,
            monitor,
        )
        self.theta_, self.decrement_ = thetas[-1].copy(), float(decrements[-1])
        self._Z = self.theta_ @ self._X.T
        self._P = _probabilities(self._Z)
        self.relabel(targets[-1])
        return thetas, decrements

    def pred_probs(self, monitor: Monitor) -> Floats:
        """Return ``(n_samples, n_classes)`` at the optimum, rows left out included."""
        optimum = Optimum(self._objective(self._one_hot, self._weights), self.theta_)
        optimum.settle(monitor)
        return _of_classes(optimum.P)

    def near_pred_probs(self) -> Floats:
        """Return the same by the last fit, near the optimum."""
        return _of_classes(self._P.astype(np.float64))

    def predict(self, questions: Questions, monitor: Monitor) -> Labels:
        """Return the classes that the optimum finds likeliest."""
        objective = self._objective(self._one_hot, self._weights)
        return decided_classes(questions, objective, self.theta_, self.decrement_, monitor)

    def predict_many(
        self,
        questions: Questions,
        targets: Labels,
        thetas: Features,
        decrements: Floats,
        monitor: Monitor,
    ) -> Labels:
        """Return the same for each fit of `solve_many`, ``(n_fits, n)``."""
        weights = (targets >= 0).astype(np.float32)
        fits = zip(self._one_hot_of(targets), weights, thetas, decrements.tolist(), strict=True)
        return np.stack(
            [
                decided_classes(questions, self._objective(*labels), theta, decrement, monitor)
                for *labels, theta, decrement in fits
            ]
        )

    def _one_hot_of(self, targets: Labels) -> Features:
        """Return ``(n_fits, n_logits, n_samples)`` of ``(n_fits, n_samples)`` targets."""
        one_hot: Features = (targets[:, None] == self._codes).astype(np.float32)
        return one_hot

    def _objective(self, one_hot: Features, weights: Features) -> Objective:
        return Objective(self._X_given, self._X, self._penalty, self._inverses, one_hot, weights)

    def _warm_up(self, monitor: Monitor) -> None:
        """Go near the optimum with one cheap block, then invert each logit's."""
        self._precondition(n_blocks=1)
        self._descend(COLD_TOLERANCE * np.sqrt(len(self._X)), monitor, MAX_ITERATIONS)
        n_logits, n_features = self.theta_.shape
        is_affordable = n_logits * n_features**2 <= MAX_INVERSES
        self._precondition(n_blocks=n_logits if is_affordable else 1)
        self.is_cold = False

    def _descend(self, tolerance: float, monitor: Monitor, limit: int) -> None:
        gradient = self._gradient()
        previous = direction = np.zeros_like(gradient)
        last_fall = least_fall = np.inf
        patience = PATIENCE
        self.n_iterations_ = 0
        while self.n_iterations_ < limit and patience:
            monitor.check()
            z = self._preconditioned(gradient)
            fall = float(np.vdot(gradient, z))
            self.decrement_ = np.sqrt(max(fall, 0.0))
            if fall <= tolerance**2:
                return
            patience = PATIENCE if fall < least_fall else patience - 1
            least_fall = min(fall, least_fall)
            momentum = max(0.0, (fall - float(np.vdot(previous, z))) / last_fall)
            direction = np.float32(momentum) * direction - z
            slope = float(np.vdot(gradient, direction))
            if slope >= 0:
                direction, slope = -z, -fall
            self._search_line(direction, slope)
            previous, last_fall, gradient = gradient, fall, self._gradient()
            self.n_iterations_ += 1

    def _gradient(self) -> Features:
        return self._residuals @ self._X + self._penalty * self.theta_

    def _search_line(self, direction: Features, first_slope: float) -> None:
        """Go along `direction` to where the slope has almost vanished.

        The objective is convex: Newton's method, kept between a point still falling and one
        already rising, always gets there, without another product with `X`.
        """
        U = direction @ self._X.T
        weighted = self._weights * U
        bend = float(np.vdot(self._penalty * direction, direction))
        pull = float(np.vdot(self._penalty * self.theta_, direction))
        slope = first_slope
        length, low, high = 0.0, 0.0, np.inf
        reach = FAR / max(float(np.abs(U).max()), 1e-30)
        P, R = self._P, self._residuals
        for _ in range(LINE_STEPS):
            newton = length - slope / (_curvature(P, U, weighted) + bend)
            length = min(newton, low + reach)
            if not low < length < high:
                length = (low + high) / 2
            P = _probabilities(self._Z + np.float32(length) * U)
            R = self._weights * (P - self._one_hot)
            slope = float(np.vdot(R, U)) + pull + length * bend
            if abs(slope) <= SLOPE_LEFT * abs(first_slope):
                break
            low, high = (length, high) if slope < 0 else (low, length)
        self.theta_ += np.float32(length) * direction
        self._Z += np.float32(length) * U
        self._P, self._residuals = P, R

    def _preconditioned(self, gradient: Features) -> Features:
        """Multiply each logit's gradient with its inverse."""
        z: Features = np.matmul(self._inverses, gradient[:, :, None])[:, :, 0]
        return z if len(z) == 1 else z - z.mean(axis=0)

    def _precondition(self, n_blocks: int) -> None:
        """Invert each logit's block of the Hessian, or one block: their mean."""
        n_samples, n_features = self._X.shape
        self._curvatures = np.zeros((n_blocks, n_samples), np.float32)
        self._inverses = np.zeros((n_blocks, n_features, n_features), np.float32)
        for block, curvature in enumerate(self._per_block(self._weights * self._P * (1 - self._P))):
            self._invert(block, curvature)

    def renew(self) -> None:
        """Invert the block whose curvature has changed most since, if by much.

        Without it fits stay right and slow down: by a half after 30 flips among 300 items.
        """
        if self.is_cold:
            return
        now = self._per_block(self._weights * self._P * (1 - self._P))
        change = self._change(now)
        oldest = int(change.argmax())
        if change[oldest] > RENEWED_FROM:
            self._invert(oldest, now[oldest])

    def _renewed(self, curvatures: Features) -> Features:
        """Invert every block whose curvature has changed much, and return all inverses."""
        now = self._per_block(curvatures)
        for block in np.flatnonzero(self._change(now) > RENEWED_FROM).tolist():
            self._invert(block, now[block])
        return self._inverses

    def _change(self, now: Features) -> Features:
        """``(n_blocks,)`` how much of each block's curvature is no longer as it was inverted."""
        change = np.abs(np.where(self._curvatures > 0, now - self._curvatures, 0)).sum(axis=1)
        relative: Features = change / np.maximum(self._curvatures.sum(axis=1), RIDGE)
        return relative

    def _per_block(self, curvatures: Features) -> Features:
        """Return what each row adds to each block: ``(n_blocks, n_samples)``."""
        if len(curvatures) == len(self._inverses):
            return curvatures
        shared: Features = curvatures.mean(axis=0, keepdims=True)
        return shared

    def _invert(self, block: int, curvature: Features) -> None:
        """Invert ``X' diag(curvature) X + penalty``, summed over the rows that weigh most."""
        n_blocks, n_features, _ = self._inverses.shape
        n_rows = min(len(curvature), max(n_features, CURVATURE_ROWS // n_blocks))
        rows = np.argpartition(-curvature, n_rows - 1)[:n_rows]
        self._curvatures[block] = 0
        self._curvatures[block, rows] = curvature[rows]
        half = self._X[rows] * np.sqrt(curvature[rows])[:, None]
        hessian = (half.T @ half).astype(np.float64)
        hessian[np.diag_indices_from(hessian)] += self._penalty
        hessian[np.diag_indices_from(hessian)] += RIDGE * (1 + hessian.diagonal().max())
        factor, _ = dpotrf(hessian, lower=True)
        lower = np.tril(dpotri(factor, lower=True)[0])
        self._inverses[block] = lower + np.tril(lower, -1).T


def _of_classes(P: Floats) -> Floats:
    """Return ``(n_samples, n_classes)`` from ``(n_logits, n_samples)`` probabilities."""
    return (P if len(P) > 1 else np.concatenate([1 - P, P])).T


def _curvature(P: Features, U: Features, weighted: Features) -> float:
    """Return the second derivative of the loss along a line on which the logits grow by `U`."""
    PU = P * weighted  # weights are 0 or 1: multiplied once, they count in the square as well
    mean = PU.sum(axis=0)
    variance = float(np.vdot(PU, U)) - float(np.vdot(mean, mean))
    return max(variance, 1e-30)  # a sum of variances, whatever rounding says


def _probabilities(Z: Features) -> Features:
    """Return the classes' probabilities from ``(n_logits, n)`` logits.

    One logit is that of the second of two classes; its probability comes alone.
    """
    if len(Z) == 1:
        P: Features = 0.5 + 0.5 * np.tanh(0.5 * Z)
        return P
    P = np.exp(Z - Z.max(axis=0))
    P /= P.sum(axis=0)
    return P
