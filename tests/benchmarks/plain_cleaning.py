"""The cleaning network written out plainly: what the fast version is tested and timed against."""

import numpy as np

from dataperf_gui.arrays import Features, Labels
from dataperf_gui.scoring.cleaning_network import Vector, initial_weights

f32 = np.float32


def plain_accuracy(X: Features, labels: Labels, X_test: Features, y_test: Labels) -> float:
    """Train all four parameters of the two layers with textbook AdamW, and score."""
    network = PlainNetwork()
    y = labels.astype(f32)
    for _ in range(20):
        for start in range(0, len(X), 64):
            network.step(X[start : start + 64], y[start : start + 64])
    on_train, on_test = network.probabilities(X), network.probabilities(X_test)
    best, threshold = 0.0, 0.0
    for candidate in np.arange(0.1, 1, 0.05):
        accuracy = np.round(np.mean((on_train > candidate) == labels), 2)
        if accuracy > best:
            best, threshold = accuracy, candidate
    return float(np.round(np.mean((on_test > threshold) == y_test), 2))


class PlainNetwork:
    """Two linear layers and the AdamW state of each parameter."""

    def __init__(self) -> None:
        self.parameters = [array.copy() for array in initial_weights()]
        self.first = [np.zeros_like(p) for p in self.parameters]
        self.second = [np.zeros_like(p) for p in self.parameters]
        self.t = 0

    def probabilities(self, X: Features) -> Vector:
        W1, b1, w2, b2 = self.parameters
        return _sigmoid((X @ W1.T + b1) @ w2 + b2)

    def gradients(self, X: Features, y: Vector) -> tuple[np.ndarray, ...]:
        W1, b1, w2, b2 = self.parameters
        hidden = X @ W1.T + b1
        residual = (_sigmoid(hidden @ w2 + b2) - y) / f32(len(X))
        back = np.outer(residual, w2)
        return back.T @ X, back.sum(axis=0), residual @ hidden, residual.sum(keepdims=True)

    def step(self, X: Features, y: Vector) -> None:
        self.t += 1
        for i, gradient in enumerate(self.gradients(X, y)):
            p, m, v = self.parameters[i], self.first[i], self.second[i]
            p *= f32(1 - 0.01 * 0.9)
            m += (gradient - m) * f32(0.1)
            v *= f32(0.999)
            v += f32(0.001) * gradient * gradient
            root = np.sqrt(v) / f32(np.sqrt(1 - 0.999**self.t))
            p -= f32(0.01 / (1 - 0.9**self.t)) * m / (root + f32(1e-8))


def _sigmoid(z: Vector) -> Vector:
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))
