"""The acquisition strategies that come with the program."""

from dataperf_gui.strategies.acquisition.base import AcquisitionStrategy
from dataperf_gui.strategies.acquisition.greedy import Greedy
from dataperf_gui.strategies.acquisition.similarity import Similarity
from dataperf_gui.strategies.acquisition.simple import Cheapest, Single, Uniform

STRATEGIES: tuple[AcquisitionStrategy, ...] = (
    Uniform(), Single(), Cheapest(), Similarity(), Greedy(),
)  # fmt: skip
