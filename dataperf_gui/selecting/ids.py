"""Finds items by a part of their id: half a million in some milliseconds."""

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from dataperf_gui.arrays import Bools


class Ids:
    """The ids of a pool, ready to be searched.

    Parameters
    ----------
    keys : sequence of str
        ``(n,)``.

    Examples
    --------
    >>> Ids(["Cat/a.wav", "dog/b.wav"]).having("cAt").tolist()
    [True, False]
    """

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = pa.array((key.casefold() for key in keys), pa.string())

    def having(self, part: str) -> Bools:
        """Return ``(n,)`` True for the ids with `part` in them, whatever the case."""
        found = pc.match_substring(self._keys, part.casefold())
        mask: Bools = found.to_numpy(zero_copy_only=False)
        return mask
