"""Where a person is on the Select screen, as the session keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from dataperf_gui.selecting.base import SelectionTask
from dataperf_gui.selecting.official import Official

ALL = "all"
"""The part of the pool that is all of it."""


@dataclass(slots=True)
class Place:
    """What is on screen.

    Parameters
    ----------
    strategy : str
        Which proposes.
    seed : int
        Of its proposal.
    key : str
        The item on screen; empty at first.
    part : str
        The part of the pool in the list, see `listing.parts_of`.
    text : str
        Part of the ids in the list.
    like : str
        The item whose likes are listed instead of the pool; empty for none.
    is_grid : bool
        Whether many items are shown at once.
    official : Official
        The looks at the official evaluation set.
    """

    strategy: str
    seed: int = 0
    key: str = ""
    part: str = ALL
    text: str = ""
    like: str = ""
    is_grid: bool = False
    official: Official = field(default_factory=Official)

    @classmethod
    def from_json(cls, content: Mapping[str, object], task: SelectionTask) -> Self:
        """Return the place that `to_json` wrote; what is not understood is left out."""
        names = [strategy.name for strategy in task.strategies]
        strategy = content.get("strategy")
        return cls(
            strategy=strategy if isinstance(strategy, str) and strategy in names else names[0],
            seed=_count(content.get("seed")),
            key=_text(content.get("key")),
            part=_text(content.get("part")) or ALL,
            text=_text(content.get("text")),
            like=_text(content.get("like")),
            is_grid=content.get("grid") is True,
            official=Official.from_json(content.get("official")),
        )

    def to_json(self, n_chosen: int, limit: int) -> dict[str, object]:
        """Return the place as a session file keeps it, with what a card shows of the session."""
        return {
            "strategy": self.strategy,
            "seed": self.seed,
            "key": self.key,
            "part": self.part,
            "text": self.text,
            "like": self.like,
            "grid": self.is_grid,
            "official": self.official.to_json(),
            "chosen": n_chosen,
            "limit": limit,
        }


def _count(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
