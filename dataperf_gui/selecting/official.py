"""The looks at the official evaluation set, as a session keeps them."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Official:
    """How often the official evaluation set was looked at, and what it said last."""

    uses: int = 0
    value: float | None = None
    digest: str = ""
    """Of the labels that the value belongs to."""

    @classmethod
    def from_json(cls, content: object) -> Self:
        """Return what `to_json` wrote; what is not understood is left out."""
        if not isinstance(content, dict):
            return cls()
        uses, value, digest = (content.get(name) for name in ("uses", "value", "digest"))
        return cls(
            uses if isinstance(uses, int) and uses >= 0 else 0,
            value if isinstance(value, float) else None,
            digest if isinstance(digest, str) else "",
        )

    def to_json(self) -> dict[str, object]:
        """Return it as a session file keeps it."""
        return {"uses": self.uses, "value": self.value, "digest": self.digest}
