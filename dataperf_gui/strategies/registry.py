"""All cleaning strategies: those that come with the program, and those of other packages.

A package adds one with an entry point in the group ``dataperf_gui.strategies`` that names a class
without arguments (see `CleaningStrategy`)::

    [project.entry-points."dataperf_gui.strategies"]
    my-strategy = "my_package.module:MyStrategy"
"""

from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.strategies.active_label_cleaning import ActiveLabelCleaning
from dataperf_gui.strategies.adaptive_consensus import AdaptiveConsensus
from dataperf_gui.strategies.area_under_margin import AreaUnderMargin
from dataperf_gui.strategies.base import CleaningStrategy
from dataperf_gui.strategies.confident_learning import ConfidentLearning
from dataperf_gui.strategies.consensus import Consensus
from dataperf_gui.strategies.ensemble import Ensemble
from dataperf_gui.strategies.influence import Influence
from dataperf_gui.strategies.knn_shapley import KnnShapley
from dataperf_gui.strategies.leave_one_out import LeaveOneOut
from dataperf_gui.strategies.neighbour_vote import NeighbourVote
from dataperf_gui.strategies.normalized_margin import NormalizedMargin
from dataperf_gui.strategies.random_order import RandomOrder
from dataperf_gui.strategies.self_confidence import SelfConfidence
from dataperf_gui.strategies.tmc_shapley import TmcShapley

GROUP = "dataperf_gui.strategies"
BUILT_IN = "built-in"

# A tuple, because entry points are not found in a frozen build.
BUILT_INS: tuple[CleaningStrategy, ...] = (
    Consensus(), AdaptiveConsensus(), SelfConfidence(), NormalizedMargin(), ConfidentLearning(),
    ActiveLabelCleaning(), NeighbourVote(), AreaUnderMargin(), LeaveOneOut(), Ensemble(),
    RandomOrder(), KnnShapley(), TmcShapley(), Influence(),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A strategy as lists show it.

    Parameters
    ----------
    name : str
        What it is asked for by.
    origin : str
        ``"built-in"``, or the package it came with and its version.
    strategy : CleaningStrategy or None
        None where it is broken.
    problem : Message or None
        Why it is broken.
    """

    name: str
    origin: str
    strategy: CleaningStrategy | None
    problem: Message | None = None


def entries() -> tuple[Entry, ...]:
    """Return all strategies, broken ones included; built-ins first, the default first of all."""
    found = [Entry(strategy.name, BUILT_IN, strategy) for strategy in BUILT_INS]
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        found.append(_load(point, {entry.name for entry in found}))
    return tuple(found)


def find_strategy(name: str) -> CleaningStrategy:
    """Return the strategy called `name`.

    Raises
    ------
    DataPerfError
        There is none, with the names there are; or it is broken, with the reason.
    """
    known = entries()
    for entry in known:
        if entry.name == name and entry.strategy is not None:
            return entry.strategy
    for entry in known:
        if entry.name == name:
            raise DataPerfError(
                "the strategy {name} of {origin} is broken: {problem}",
                name=name, origin=entry.origin, problem=entry.problem,
            )  # fmt: skip
    raise DataPerfError(
        "there is no strategy {name}; there are {names}",
        name=name,
        names=", ".join(entry.name for entry in known if entry.strategy is not None),
    )


def _load(point: EntryPoint, taken: set[str]) -> Entry:
    """Load what an entry point names; whatever goes wrong is the entry's problem, not ours."""
    origin = f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown package"
    try:
        strategy = point.load()()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - another's code may raise anything
        reason = f"{type(error).__name__}: {error}"
        return _broken(point, origin, Message("it cannot be loaded ({reason})", {"reason": reason}))
    if not isinstance(strategy, CleaningStrategy):
        lacks = [name for name in _MEMBERS if not hasattr(strategy, name)]
        return _broken(point, origin, Message("it lacks {names}", {"names": ", ".join(lacks)}))
    wordless = [name for name in _TEXTS if not isinstance(getattr(strategy, name), str)]
    if wordless:
        text = "its {names} should be text"
        return _broken(point, origin, Message(text, {"names": ", ".join(wordless)}))
    if strategy.name in taken:
        text = "the name {name} is taken"
        return _broken(point, origin, Message(text, {"name": strategy.name}))
    return Entry(strategy.name, origin, strategy)


def _broken(point: EntryPoint, origin: str, problem: Message) -> Entry:
    return Entry(point.name, origin, None, problem)


_TEXTS = ("name", "title", "summary")
_MEMBERS = (*_TEXTS, "uses_validation", "needs_validation", "rank")
