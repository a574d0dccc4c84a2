"""Where a person is on the Market screen, as the session keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from dataperf_gui.buying.markets import Markets
from dataperf_gui.buying.proposing import strategies
from dataperf_gui.buying.values import VALUES


@dataclass(slots=True)
class Place:
    """What is on screen.

    Parameters
    ----------
    market : int
        Which market's tab.
    seller : int
        The seller that the list stands on.
    value : str
        What sellers are sorted by.
    strategy : str
        Which advises.
    seed : int
        Of its advice.
    """

    market: int = 0
    seller: int = 0
    value: str = VALUES[0].name
    strategy: str = strategies()[0].name
    seed: int = 0

    @classmethod
    def from_json(cls, content: Mapping[str, object], markets: Markets) -> Self:
        """Return the place that `to_json` wrote; what is not understood is left out."""
        market = _number(content.get("market"), len(markets.markets))
        return cls(
            market=market,
            seller=_number(content.get("seller"), len(markets.markets[market].stalls)),
            value=_one_of(content.get("value"), [value.name for value in VALUES]),
            strategy=_one_of(content.get("strategy"), [each.name for each in strategies()]),
            seed=_number(content.get("seed"), 10**9),
        )

    def to_json(self, spent: float, budget: float) -> dict[str, object]:
        """Return the place as a session file keeps it, with what a card shows of the session."""
        return {
            "market": self.market,
            "seller": self.seller,
            "value": self.value,
            "strategy": self.strategy,
            "seed": self.seed,
            "spent": spent,
            "budget": budget,
        }


def _number(value: object, end: int) -> int:
    return value if isinstance(value, int) and 0 <= value < end else 0


def _one_of(value: object, names: list[str]) -> str:
    return value if isinstance(value, str) and value in names else names[0]
