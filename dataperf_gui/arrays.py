"""Names for the array types that function signatures use."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Ints = NDArray[np.intp]
"""Positions: rows of a matrix, items of a dataset."""
Labels = NDArray[np.int32]
"""Codes into the tuple of class names; ``EXCLUDED`` (-1) where an item is left out."""
Floats = NDArray[np.float64]
Features = NDArray[np.float32]
"""One row an item, ``(n_items, n_features)``."""
Pixels = NDArray[np.uint8]
"""An image ``(height, width, 3)`` in sRGB."""
Matrix = NDArray[np.floating[Any]]

EXCLUDED = -1
"""The label code of an item that a person took out of the training set."""
