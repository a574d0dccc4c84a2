"""Finds one of several strategies by its name."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from dataperf_gui.messages import DataPerfError


class Named(Protocol):
    """Anything with a name for the command line."""

    name: str


Strategy = TypeVar("Strategy", bound=Named)


def find_named(strategies: Iterable[Strategy], name: str) -> Strategy:
    """Return the strategy called `name`.

    Raises
    ------
    DataPerfError
        There is none; the sentence lists those there are.
    """
    by_name = {strategy.name: strategy for strategy in strategies}
    if name not in by_name:
        raise DataPerfError(
            "there is no strategy {name} here; there are {known}",
            name=name,
            known=", ".join(by_name),
        )
    return by_name[name]
