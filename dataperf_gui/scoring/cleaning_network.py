"""The test model of the vision cleaning challenge, in NumPy float32 and without torch.

The official model (DS3Lab/dataperf-vision-debugging 557620b) is two linear layers without an
activation between them, 2048-128-1, trained by AdamW (Loshchilov and Hutter 2019) from torch's
default initialisation with seed 42. Two facts make it fast:

- The layers collapse: one vector ``v = w2 W1`` gives every output.
- With one output, the gradient of ``W1`` is the outer product of ``w2`` and one vector, so both
  AdamW moments are moved by rank-one BLAS updates instead of whole-matrix arithmetic.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.blas import saxpy, sger
from scipy.special import expit

from dataperf_gui.arrays import Features, Labels

N_FEATURES, N_HIDDEN = 2048, 128
SEED = 42
EPOCHS, BATCH = 20, 64
LEARNING_RATE, WEIGHT_DECAY = 0.01, 0.9
BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-8
THRESHOLDS: NDArray[np.float32] = np.arange(0.1, 1, 0.05).astype(np.float32)
ROWS = 32
"""Rows of ``W1`` moved at a time, so that they stay near the core; 16 and 64 are slower."""
SMALLEST_SCALE = 1e-6
"""Shared decays are folded into the state before they leave the range of float32."""

Vector = NDArray[np.float32]


class Weights(NamedTuple):
    """Parameters of the two layers, in the order in which torch draws them."""

    W1: NDArray[np.float32]
    """``(N_HIDDEN, N_FEATURES)``"""
    b1: Vector
    """``(N_HIDDEN,)``"""
    w2: Vector
    """``(N_HIDDEN,)``"""
    b2: Vector
    """``(1,)``"""


@cache
def initial_weights() -> Weights:
    """Return torch's default initialisation of the two layers for seed 42, to within 1 ulp.

    torch takes the low 24 bits of each 32-bit word of MT19937 as a fraction and scales it to
    plus or minus ``1 / sqrt(fan_in)``.
    """
    generator = np.random.RandomState(SEED)  # the official rule's legacy generator

    def draw(n: int, fan_in: int) -> Vector:
        words = np.frombuffer(generator.bytes(4 * n), dtype="<u4")
        fraction = (words & 0xFFFFFF).astype(np.float32) * np.float32(2**-24)
        bound = np.float32(1 / np.sqrt(fan_in))
        return fraction * (bound + bound) - bound

    return Weights(
        W1=draw(N_HIDDEN * N_FEATURES, N_FEATURES).reshape(N_HIDDEN, N_FEATURES),
        b1=draw(N_HIDDEN, N_FEATURES),
        w2=draw(N_HIDDEN, N_HIDDEN),
        b2=draw(1, N_HIDDEN),
    )


@dataclass(frozen=True, eq=False, slots=True)
class FittedNetwork:
    """A trained network, collapsed to one linear map.

    Parameters
    ----------
    direction : Vector
        ``(N_FEATURES,)``, the product of the layers.
    offset : float
        Their joint bias.
    threshold : float
        Predict 1 where the probability is larger.
    """

    direction: Vector
    offset: np.float32
    threshold: np.float32

    def probabilities(self, X: Features) -> Vector:
        """Return ``(n_samples,)`` probabilities of class 1."""
        return _probabilities(X, self.direction, self.offset)

    def predict(self, X: Features) -> Labels:
        """Return ``(n_samples,)`` classes, 0 or 1."""
        return (self.probabilities(X) > self.threshold).astype(np.int32)


def fit_network(X: Features, labels: Labels) -> FittedNetwork:
    """Train the official network, and choose its threshold on the training set.

    Parameters
    ----------
    X : Features
        ``(n_samples, 2048)``; batches are taken in this order.
    labels : Labels
        ``(n_samples,)`` of 0 and 1.
    """
    y = labels.astype(np.float32)
    training = _Training(initial_weights())
    for _ in range(EPOCHS):
        for batch in _batches(len(X)):
            training.step(X[batch], y[batch])
    direction, offset = training.collapsed()
    threshold = _best_threshold(_probabilities(X, direction, offset), labels)
    return FittedNetwork(direction, offset, threshold)


def rounded_accuracy(predicted: Labels, labels: Labels) -> float:
    """Return the accuracy to two decimals, by NumPy's rounding as the original.

    NumPy rounds 0.165 to 0.16 and Python to 0.17; the difference decides official scores.
    """
    return float(np.round(np.mean(predicted == labels), 2))


def _batches(n_samples: int) -> Iterator[slice]:
    return (slice(start, start + BATCH) for start in range(0, n_samples, BATCH))


def _probabilities(X: Features, direction: Vector, offset: np.float32) -> Vector:
    probabilities: Vector = expit(X @ direction + offset)
    return probabilities


def _best_threshold(probabilities: Vector, labels: Labels) -> np.float32:
    """Return the first threshold with the largest rounded training accuracy; 0 if all are 0."""
    accuracies = [rounded_accuracy(probabilities > t, labels) for t in THRESHOLDS]
    best = int(np.argmax(accuracies))
    return THRESHOLDS[best] if accuracies[best] > 0 else np.float32(0)


class _Training:
    """AdamW on the two layers.

    ``W1`` and its moments are stored divided by the decay that all their entries share, so that
    no step has to touch them merely to decay them: with ``W1 = decay * _W``,
    ``M = decay_1 * _M`` and ``V = decay_2 * _V``, a rank-one update per moment, one square root,
    one division and one addition are all that is left.
    """

    def __init__(self, weights: Weights) -> None:
        self._W = weights.W1.copy()
        self._M, self._V = np.zeros_like(self._W), np.zeros_like(self._W)
        self._scratch = np.empty((ROWS, N_FEATURES), dtype=np.float32)
        self._rest = np.concatenate([weights.b1, weights.w2, weights.b2])
        self._rest_m, self._rest_v = np.zeros_like(self._rest), np.zeros_like(self._rest)
        self._b1 = self._rest[:N_HIDDEN]
        self._w2 = self._rest[N_HIDDEN:-1]
        self._b2 = self._rest[-1:]
        self._decay = self._decay_1 = self._decay_2 = 1.0
        self._t = 0

    def collapsed(self) -> tuple[Vector, np.float32]:
        """Return the vector and the bias that give the same outputs as the two layers."""
        direction: Vector = (self._w2 @ self._W) * np.float32(self._decay)
        return direction, self._w2 @ self._b1 + self._b2[0]

    def step(self, X: Features, y: Vector) -> None:
        """Take one AdamW step on the mean binary cross-entropy of a batch."""
        residual: Vector = (_probabilities(X, *self.collapsed()) - y) / np.float32(len(X))
        s, total = residual @ X, residual.sum()
        w2 = self._w2.copy()  # the gradient of W1 is outer(w2, s) with w2 before its own step
        grad_w2 = (self._W @ s) * np.float32(self._decay) + self._b1 * total
        self._t += 1
        self._step_rest(np.concatenate([w2 * total, grad_w2, [total]]))
        self._step_first_layer(w2, s)

    def _step_rest(self, gradient: Vector) -> None:
        """Move the biases and the second layer, plainly."""
        self._rest *= np.float32(1 - LEARNING_RATE * WEIGHT_DECAY)
        self._rest_m += (gradient - self._rest_m) * np.float32(1 - BETA_1)
        self._rest_v *= np.float32(BETA_2)
        self._rest_v += np.float32(1 - BETA_2) * gradient * gradient
        root = np.sqrt(self._rest_v) / np.float32(np.sqrt(1 - BETA_2**self._t))
        length = np.float32(LEARNING_RATE / (1 - BETA_1**self._t))
        self._rest -= length * self._rest_m / (root + np.float32(EPSILON))

    def _step_first_layer(self, w2: Vector, s: Vector) -> None:
        """Move ``W1`` by AdamW for the gradient ``outer(w2, s)``."""
        self._decay *= 1 - LEARNING_RATE * WEIGHT_DECAY
        self._decay_1 *= BETA_1
        self._decay_2 *= BETA_2
        root_scale = np.sqrt(self._decay_2 / (1 - BETA_2**self._t))
        length = LEARNING_RATE / (1 - BETA_1**self._t) * self._decay_1 / self._decay / root_scale
        add_1, add_2 = (1 - BETA_1) / self._decay_1, (1 - BETA_2) / self._decay_2
        epsilon = np.float32(EPSILON / root_scale)
        s_squared, w2_squared, scratch = s * s, w2 * w2, self._scratch
        for start in range(0, N_HIDDEN, ROWS):
            rows = slice(start, start + ROWS)
            M, V = self._M[rows], self._V[rows]
            sger(add_1, s, w2[rows], a=M.T, overwrite_a=1)
            sger(add_2, s_squared, w2_squared[rows], a=V.T, overwrite_a=1)
            np.sqrt(V, out=scratch)
            np.add(scratch, epsilon, out=scratch)
            np.divide(M, scratch, out=scratch)
            saxpy(scratch.reshape(-1), self._W[rows].reshape(-1), a=-length)
        if self._decay_1 < SMALLEST_SCALE:
            self._fold_decays()

    def _fold_decays(self) -> None:
        """Make the stored state the true one, with all shared decays 1 again."""
        self._W *= np.float32(self._decay)
        self._M *= np.float32(self._decay_1)
        self._V *= np.float32(self._decay_2)
        self._decay = self._decay_1 = self._decay_2 = 1.0
