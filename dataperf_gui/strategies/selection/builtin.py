"""The selection strategies that come with the program, by what they choose from."""

from dataperf_gui.strategies.selection.base import SelectionStrategy
from dataperf_gui.strategies.selection.farthest_point import FarthestPoint
from dataperf_gui.strategies.selection.k_medoids import CleanedMedoids
from dataperf_gui.strategies.selection.nearest import NearestToExamples
from dataperf_gui.strategies.selection.nested_cv import NestedCrossValidation
from dataperf_gui.strategies.selection.pseudo_labels import PseudoLabels
from dataperf_gui.strategies.selection.random_rows import RandomByClass, RandomNegatives
from dataperf_gui.strategies.selection.uncertainty import Uncertainty

FROM_POSITIVES: tuple[SelectionStrategy, ...] = (
    RandomNegatives(), NearestToExamples(), FarthestPoint(), PseudoLabels(), Uncertainty(),
)  # fmt: skip
"""A few known positives and an unlabelled pool: vision selection."""

FROM_LABELLED: tuple[SelectionStrategy, ...] = (
    RandomByClass(), NestedCrossValidation(), CleanedMedoids(),
)  # fmt: skip
"""A pool of labelled items, some of them wrongly: speech selection."""
