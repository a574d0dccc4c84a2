"""Where the files that travel with the program lie: ``challenges/`` and ``resources/``.

In a wheel they are inside the package (``_assets``, see the build configuration); in a source
checkout they are its top-level folders. Everything else asks here.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def asset(*parts: str) -> Traversable:
    """Return the shipped file or folder at the path `parts`.

    Examples
    --------
    >>> asset("challenges", "handwriting").is_dir()
    True
    """
    return _root().joinpath(*parts)


@cache
def _root() -> Traversable:
    """Find the folder of both; looking takes half a millisecond, and there are many icons."""
    inside = files("dataperf_gui") / "_assets"
    return inside if inside.is_dir() else Path(str(files("dataperf_gui"))).parent
