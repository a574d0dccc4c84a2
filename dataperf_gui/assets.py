"""Where the files that travel with the program lie: ``challenges/`` and ``resources/``.

In a wheel they are inside the package (``_assets``, see the build configuration); in a source
checkout they are its top-level folders. Everything else asks here.
"""

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
    inside = files("dataperf_gui") / "_assets"
    root: Traversable = inside if inside.is_dir() else Path(str(files("dataperf_gui"))).parent
    return root.joinpath(*parts)
