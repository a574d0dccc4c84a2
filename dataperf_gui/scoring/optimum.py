"""From a fit in float32 to what the optimum itself says, the same on every processor.

A fast fit ends near the optimum, and where exactly depends on the last bits of float32 sums, which
differ between processors. That is near enough to rank most answers, but a test item on the border
of two classes can fall either way. `Optimum` goes on in float64 with Newton's method; every step
multiplies the distance that is left by 0.001, until only the rounding of float64 is left.
"""

from dataclasses import dataclass

import numpy as np

from dataperf_gui.arrays import Bools, Features, Floats, Ints, Labels, Matrix
from dataperf_gui.jobs import Monitor

SAFETY = 1.5
"""How many times further than estimated a fit may be from its optimum. The estimate neglects what
ties the classes together, which makes it up to 2.5 times too small, and assumes the worst
direction, which makes it about ten times too large."""
FLOAT32_ROUNDING = 1e-5
"""Largest error of a logit in float32, relative to the largest logit."""
TIE = 1e-9
"""Logits of an optimum that differ by less are equal: the first class wins."""
SETTLED = 1e-13
"""Newton decrement at which only rounding is left."""
DIRECTION_TOLERANCE = 1e-2
"""Relative accuracy of a Newton step, which is computed in float32."""
DIRECTION_STEPS = 50
"""Conjugate gradient iterations of one Newton step at most; six to ten are usual."""
BLOCK = 4096
"""Rows converted to float64 at a time."""


@dataclass(frozen=True, eq=False, slots=True)
class Objective:
    """What a fit minimises, see `solver.WarmLogisticRegression`.

    Parameters
    ----------
    X : Features or Floats
        ``(n_samples, n_features)``, the same on every processor: float32, or float64 where it was
        computed.
    X_single : Features
        `X` in float32.
    penalty : Features
        ``(n_features,)``.
    inverses : Features
        ``(n_logits or 1, n_features, n_features)`` preconditioner.
    one_hot : Features
        ``(n_logits, n_samples)``.
    weights : Features
        ``(n_samples,)``, 0 for rows left out.
    """

    X: Matrix
    X_single: Features
    penalty: Features
    inverses: Features
    one_hot: Features
    weights: Features

    def preconditioned(self, gradient: Features) -> Features:
        """Multiply each logit's gradient with its inverse."""
        z: Features = np.matmul(self.inverses, gradient[:, :, None])[:, :, 0]
        return z if len(z) == 1 else z - z.mean(axis=0)

    def deviations(self, X: Features) -> Features:
        """Return how far a logit of ``(n, n_features)`` rows may be off, for a decrement of 1."""
        spread = np.stack([np.einsum("ij,ij->i", X @ inverse, X) for inverse in self.inverses])
        deviations: Features = np.sqrt(np.maximum(spread.max(axis=0), 0))
        return deviations


class Optimum:
    """A fit on its way to the optimum.

    Parameters
    ----------
    objective : Objective
        What is minimised.
    theta : Features
        ``(n_logits, n_features)`` where to begin, near the optimum.

    Attributes
    ----------
    theta : Floats
        ``(n_logits, n_features)``.
    P : Floats
        ``(n_logits, n_samples)`` probabilities.
    decrement : float
        Newton decrement at `theta`.
    is_settled : bool
        Whether no step would bring it any nearer.
    """

    def __init__(self, objective: Objective, theta: Features) -> None:
        self._objective = objective
        self.theta = theta.astype(np.float64)
        if len(theta) > 1:
            # Adding the same to all logits' coefficients changes no probability, and steps never
            # do: what rounding has added would stay.
            self.theta -= self.theta.mean(axis=0)
        self.P, self._gradient, self.decrement = self._at(self.theta)
        self.is_settled = self.decrement <= SETTLED

    def settle(self, monitor: Monitor) -> None:
        """Step until only rounding is left."""
        while not self.is_settled:
            self.step(monitor)

    def step(self, monitor: Monitor) -> None:
        """Take a Newton step; one that gains nothing is taken back and settles the matter."""
        monitor.check()
        theta = self.theta + self._direction()
        P, gradient, decrement = self._at(theta)
        if decrement < self.decrement:
            self.theta, self.P, self._gradient, self.decrement = theta, P, gradient, decrement
            self.is_settled = decrement <= SETTLED
        else:
            self.is_settled = True

    def logits(self, X: Matrix) -> Floats:
        """Return ``(n_logits, n)`` logits of ``(n, n_features)`` rows."""
        return _logits(self.theta, X)

    def _at(self, theta: Floats) -> tuple[Floats, Floats, float]:
        """Return probabilities, gradient and Newton decrement."""
        objective = self._objective
        P = probabilities(_logits(theta, objective.X))
        residuals = objective.weights * (P - objective.one_hot)
        gradient: Floats = _sums(residuals, objective.X) + objective.penalty * theta
        single = gradient.astype(np.float32)
        fall = float(np.vdot(single, objective.preconditioned(single)))
        return P, gradient, float(np.sqrt(max(fall, 0.0)))

    def _direction(self) -> Floats:
        """Return the Newton step, by preconditioned conjugate gradients in float32."""
        objective, P = self._objective, self.P.astype(np.float32)
        residual = (-self._gradient / self.decrement).astype(np.float32)  # tiny ones would vanish
        step = np.zeros_like(residual)
        z = direction = objective.preconditioned(residual)
        fall = float(np.vdot(residual, z))
        enough = DIRECTION_TOLERANCE**2 * fall
        for _ in range(DIRECTION_STEPS):
            bent = _bent(objective, P, direction)
            bend = float(np.vdot(direction, bent))
            if bend <= 0:  # the model is so certain of every row that nothing curves
                break
            length = np.float32(fall / bend)
            step += length * direction
            residual -= length * bent
            z = objective.preconditioned(residual)
            last_fall, fall = fall, float(np.vdot(residual, z))
            if fall <= enough:
                break
            direction = z + np.float32(fall / last_fall) * direction
        newton: Floats = step.astype(np.float64) * self.decrement
        return newton


@dataclass(frozen=True, eq=False, slots=True)
class Questions:
    """Rows whose classes are asked for.

    Parameters
    ----------
    X : Features or Floats
        ``(n, n_features)``, the same on every processor.
    X_single : Features
        `X` in float32.
    lengths : Features
        ``(n,)`` norms of the rows, without the constant feature.
    """

    X: Matrix
    X_single: Features
    lengths: Features

    @classmethod
    def of(cls, X: Matrix) -> "Questions":
        """Return the questions about ``(n, n_features)`` rows."""
        single = X.astype(np.float32, copy=False)
        return cls(X, single, np.linalg.norm(single[:, :-1], axis=1))


def decided_classes(
    questions: Questions, objective: Objective, theta: Features, decrement: float, monitor: Monitor
) -> Labels:
    """Return the ``(n,)`` classes that the optimum finds likeliest.

    Those that the fit leaves open, because another class is nearly as likely, are asked again
    after each Newton step.

    Parameters
    ----------
    questions : Questions
        Rows.
    objective : Objective
        What was minimised.
    theta : Features
        ``(n_logits, n_features)`` the fit.
    decrement : float
        Its Newton decrement.
    monitor : Monitor
        Cancels between two steps.
    """
    logits = theta @ questions.X_single.T
    classes = most_likely(logits)
    rows = _open_rows(questions, objective, logits, decrement)
    if not len(rows):
        return classes
    optimum = Optimum(objective, theta)
    deviations = objective.deviations(questions.X_single[rows])
    while True:
        exact = optimum.logits(questions.X[rows])
        classes[rows] = most_likely(exact, TIE)
        reach = 2 * SAFETY * optimum.decrement * deviations
        is_open = margins(exact) <= reach
        if optimum.is_settled or not is_open.any():
            return classes
        rows, deviations = rows[is_open], deviations[is_open]
        optimum.step(monitor)


def _open_rows(
    questions: Questions, objective: Objective, logits: Features, decrement: float
) -> Ints:
    """Return the rows whose likeliest class may be another one at the optimum."""
    lead = margins(logits)
    rounding = FLOAT32_ROUNDING * float(np.abs(logits).max(initial=0.0))
    # No inverse is greater than the penalty's, but for the constant feature's.
    constant = float(np.sqrt(max(objective.inverses[:, -1, -1].max(), 0.0)))
    furthest = questions.lengths / np.sqrt(objective.penalty[0]) + constant
    rows = np.flatnonzero(lead <= 2 * SAFETY * decrement * furthest + rounding)
    if not len(rows):
        return rows
    deviations = objective.deviations(questions.X_single[rows])
    return rows[lead[rows] <= 2 * SAFETY * decrement * deviations + rounding]


def most_likely(logits: Matrix, tie: float = 0.0) -> Labels:
    """Return the ``(..., n)`` likeliest classes from ``(..., n_logits, n)`` logits.

    Of classes whose logits differ by at most `tie` it is the first.
    """
    if logits.shape[-2] == 1:
        codes: Bools | Ints = logits[..., 0, :] > tie
    elif tie:
        codes = (logits >= logits.max(axis=-2, keepdims=True) - tie).argmax(axis=-2)
    else:
        codes = logits.argmax(axis=-2)
    return np.asarray(codes, dtype=np.int32)


def margins(logits: Matrix) -> Matrix:
    """Return by how much the likeliest class leads, ``(n,)`` from ``(n_logits, n)`` logits."""
    if len(logits) == 1:
        lead: Matrix = np.abs(logits[0])
        return lead
    rest = logits.copy()
    best = rest.argmax(axis=0), np.arange(rest.shape[1])
    lead = rest[best]
    rest[best] = -np.inf
    lead -= rest.max(axis=0)
    return lead


def probabilities(logits: Floats) -> Floats:
    """Return the classes' probabilities from ``(n_logits, n)`` logits.

    One logit is that of the second of two classes; its probability comes alone.
    """
    if len(logits) == 1:
        P: Floats = 0.5 + 0.5 * np.tanh(0.5 * logits)
        return P
    P = np.exp(logits - logits.max(axis=0))
    P /= P.sum(axis=0)
    return P


def _bent(objective: Objective, P: Features, direction: Features) -> Features:
    """Multiply a direction with the Hessian."""
    U = direction @ objective.X_single.T
    PU = P * U
    mean = P * PU if len(P) == 1 else P * PU.sum(axis=0)
    curved = objective.weights * (PU - mean)
    bent: Features = curved @ objective.X_single + objective.penalty * direction
    return bent


def _logits(theta: Floats, X: Matrix) -> Floats:
    logits = np.empty((len(theta), len(X)))
    for start in range(0, len(X), BLOCK):
        rows = X[start : start + BLOCK].astype(np.float64, copy=False)
        logits[:, start : start + BLOCK] = theta @ rows.T
    return logits


def _sums(residuals: Floats, X: Matrix) -> Floats:
    total = np.zeros((len(residuals), X.shape[1]))
    for start in range(0, len(X), BLOCK):
        rows = X[start : start + BLOCK].astype(np.float64, copy=False)
        total += residuals[:, start : start + BLOCK] @ rows
    return total
