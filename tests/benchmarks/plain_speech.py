"""The speech test model as the challenge states it: ten voting classifiers, one after another."""

import warnings
from collections.abc import Sequence

import numpy as np
from sklearn.ensemble import VotingClassifier
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from dataperf_gui.arrays import Features, Labels


def plain_predictions(X: Features, y: Labels, X_eval: Features, seeds: Sequence[int]) -> Labels:
    """Return ``(n_seeds, n_eval)`` predicted class ids."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*probability", FutureWarning)
        warnings.simplefilter("ignore", ConvergenceWarning)
        predictions = [
            VotingClassifier(
                [
                    ("svm", SVC(probability=True, random_state=seed)),
                    ("lr", LogisticRegression(random_state=seed)),
                ],
                voting="soft",
            )
            .fit(X, y)
            .predict(X_eval)
            for seed in seeds
        ]
    return np.array(predictions)
