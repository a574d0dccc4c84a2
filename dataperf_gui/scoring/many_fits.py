"""Logistic regressions on the same rows with different labels, brought to their optima together.

A curve needs hundreds of them, each a label away from the one before. One at a time, most of the
time goes into calls on small arrays and into reading the same matrices again; dozens at a time
the products are of matrices, and a curve takes half the time.
"""

from collections.abc import Callable
from itertools import count

import numpy as np

from dataperf_gui.arrays import Bools, Features, Floats
from dataperf_gui.jobs import Monitor

SLOPE_LEFT, LINE_STEPS, FAR, PATIENCE = 3e-3, 10, 10.0, 30
"""As in `solver`, whose method this is."""
SLOPE_LEFT_OF_MANY = 0.1
"""With several logits a precise line search saves no iterations, only takes its own time."""
RENEWED_AT = 5
"""Iterations after which all fits are near enough to say what curvature they end with."""
WORTH_RENEWING = 12
"""Fits that together save more iterations than new inverses take time."""


def fit_together(
    X: Features,
    penalty: Features,
    inverses: Features,
    renewed: Callable[[Features], Features],
    start: Features,
    one_hot: Features,
    weights: Features,
    tolerance: float,
    monitor: Monitor,
) -> tuple[Features, Floats]:
    """Minimise what `solver.WarmLogisticRegression` does for several label vectors at once.

    Parameters
    ----------
    X : Features
        ``(n_samples, n_features)``.
    penalty : Features
        ``(n_features,)``.
    inverses : Features
        ``(n_logits or 1, n_features, n_features)`` preconditioner, the same for all fits.
    renewed : callable
        Mean curvatures of the fits, ``(n_logits, n_samples)``, to better inverses. Each change
        of a label moves the curvature of its row, from the first of the fits to the last from
        nothing to all; of what lies in the middle none is far. Ten classes take a third fewer
        iterations so.
    start : Features
        ``(n_logits, n_features)`` coefficients near all the optima.
    one_hot : Features
        ``(n_fits, n_logits, n_samples)``, 1 where a row has the logit's label.
    weights : Features
        ``(n_fits, n_samples)``, 0 for rows left out, else 1.
    tolerance : float
        Newton decrement at which a fit ends.
    monitor : Monitor
        Cancels between two iterations.

    Returns
    -------
    Features
        ``(n_fits, n_logits, n_features)``.
    Floats
        ``(n_fits,)`` Newton decrements.

    Raises
    ------
    Cancelled
        `monitor` was cancelled.
    """
    fits = _Fits(X, penalty, start, one_hot, weights)
    theta = np.empty_like(fits.theta)
    decrements = np.empty(len(theta))
    running = np.arange(len(theta))
    for iteration in count():
        monitor.check()
        if iteration == RENEWED_AT and len(running) >= WORTH_RENEWING:
            inverses = renewed(fits.mean_curvatures())
            fits.turn_downhill()
        z = _preconditioned(inverses, fits.gradient)
        is_done = fits.take_fall(z) <= tolerance**2
        is_done |= fits.patience == 0
        if is_done.any():
            theta[running[is_done]] = fits.theta[is_done]
            decrements[running[is_done]] = np.sqrt(np.maximum(fits.fall[is_done], 0))
            if is_done.all():
                break
            running, z = running[~is_done], z[~is_done]
            fits.keep(~is_done)
        fits.step(z)
    return theta, decrements


def _preconditioned(inverses: Features, gradients: Features) -> Features:
    """Multiply each logit's gradient, of every fit, with its inverse."""
    by_logit = np.matmul(gradients.transpose(1, 0, 2), inverses)  # each inverse is symmetric
    z: Features = by_logit.transpose(1, 0, 2)
    return z if z.shape[1] == 1 else z - z.mean(axis=1, keepdims=True)


class _Fits:
    """Where several fits stand: everything that has an entry a fit."""

    def __init__(
        self, X: Features, penalty: Features, start: Features, one_hot: Features, weights: Features
    ) -> None:
        self._X, self._penalty = X, penalty
        n_fits = len(one_hot)
        self.theta = np.repeat(start[None], n_fits, axis=0)
        self.one_hot, self.weights = one_hot, weights[:, None]
        self.logits = np.repeat((start @ X.T)[None], n_fits, axis=0)
        self.P = _probabilities(self.logits)
        self.residuals = self.weights * (self.P - one_hot)
        self.gradient = self._gradient()
        self.previous = self.direction = np.zeros_like(self.gradient)
        self.fall = self.last_fall = self.least_fall = np.full(n_fits, np.inf)
        self.patience = np.full(n_fits, PATIENCE)
        self._slope_left = SLOPE_LEFT if len(start) == 1 else SLOPE_LEFT_OF_MANY

    def keep(self, is_kept: Bools) -> None:
        """Forget the other fits."""
        for name, value in vars(self).items():
            if not name.startswith("_"):
                setattr(self, name, value[is_kept])

    def mean_curvatures(self) -> Features:
        """Return what each row adds to each logit's block of the Hessian, on average."""
        curvatures: Features = (self.weights * self.P * (1 - self.P)).mean(axis=0)
        return curvatures

    def turn_downhill(self) -> None:
        """Forget the last direction: it was chosen in another metric."""
        self.last_fall = np.full_like(self.last_fall, np.inf)

    def take_fall(self, z: Features) -> Floats:
        """Return each fit's squared Newton decrement, and count iterations without progress."""
        self.fall = _dot(self.gradient, z)
        self.patience = np.where(self.fall < self.least_fall, PATIENCE, self.patience - 1)
        self.least_fall = np.minimum(self.fall, self.least_fall)
        return self.fall

    def step(self, z: Features) -> None:
        """Go along the next conjugate direction (Polak-Ribiere) to where the slope vanishes."""
        momentum = np.maximum(0, (self.fall - _dot(self.previous, z)) / self.last_fall)
        direction = _each(momentum) * self.direction - z
        slope = _dot(self.gradient, direction)
        is_uphill = slope >= 0
        self.direction = np.where(_each(is_uphill), -z, direction)
        self._search_lines(np.where(is_uphill, -self.fall, slope))
        self.previous, self.last_fall = self.gradient, self.fall
        self.gradient = self._gradient()

    def _gradient(self) -> Features:
        return _product(self.residuals, self._X) + self._penalty * self.theta

    def _search_lines(self, first_slope: Floats) -> None:
        """Newton's method on each line, kept between a falling point and a rising one."""
        U = _product(self.direction, self._X.T)
        weighted = self.weights * U
        bend = _dot(self._penalty * self.direction, self.direction)
        pull = _dot(self._penalty * self.theta, self.direction)
        reach = FAR / np.maximum(np.abs(U).max(axis=(1, 2)), 1e-30)
        slope, length, low = first_slope, np.zeros(len(U)), np.zeros(len(U))
        high = np.full(len(U), np.inf)
        is_open = np.ones(len(U), dtype=bool)
        P, R = self.P, self.residuals
        for _ in range(LINE_STEPS):
            newton = np.minimum(length - slope / (_curvature(P, U, weighted) + bend), low + reach)
            is_inside = (low < newton) & (newton < high)
            length = np.where(is_open, np.where(is_inside, newton, (low + high) / 2), length)
            P = _probabilities(self.logits + _each(length) * U)
            R = self.weights * (P - self.one_hot)
            slope = _dot(R, U) + pull + length * bend
            is_open = np.abs(slope) > self._slope_left * np.abs(first_slope)
            if not is_open.any():
                break
            low, high = np.where(slope < 0, length, low), np.where(slope < 0, high, length)
        self.theta = self.theta + _each(length) * self.direction
        self.logits = self.logits + _each(length) * U
        self.P, self.residuals = P, R


def _each(values: Floats | Bools) -> Features:
    """Shape ``(n_fits,)`` values so that they multiply what each fit has."""
    return values[:, None, None].astype(np.float32)


def _product(rows: Features, matrix: Features) -> Features:
    """Multiply ``(n_fits, n_logits, m)`` rows with one matrix, all in one product."""
    flat = rows.reshape(-1, rows.shape[-1]) @ matrix
    return flat.reshape(*rows.shape[:2], -1)


def _dot(first: Features, second: Features) -> Floats:
    """Return each fit's inner product."""
    n_fits = len(first)
    products: Features = np.vecdot(first.reshape(n_fits, -1), second.reshape(n_fits, -1))
    return products.astype(np.float64)


def _curvature(P: Features, U: Features, weighted: Features) -> Floats:
    """Return each line's second derivative of the loss, see `solver`."""
    PU = P * weighted
    mean = PU.sum(axis=1)
    variance = _dot(PU, U) - _dot(mean, mean)
    return np.maximum(variance, 1e-30)


def _probabilities(Z: Features) -> Features:
    """Return probabilities from ``(n_fits, n_logits, n_samples)`` logits, see `solver`."""
    if Z.shape[1] == 1:
        P: Features = np.tanh(0.5 * Z)
        P *= 0.5
        P += 0.5
        return P
    P = Z - Z.max(axis=1, keepdims=True)
    np.exp(P, out=P)
    P /= P.sum(axis=1, keepdims=True)
    return P
