"""File names made from class names, valid on every system."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePath

MAX_BYTES = 120
"""Half of what file systems allow, so that a number or a suffix still fits."""

_RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"
}
_FORBIDDEN = set('<>:"/\\|?*')


def safe_name(text: str) -> str:
    """Return `text` as a name for a file or folder: one part of a path, never hidden or special.

    Examples
    --------
    >>> safe_name("a/b"), safe_name(".."), safe_name("CON"), safe_name("very good ")
    ('a_b', '__', '_CON', 'very good')
    """
    characters = (
        "_" if c in _FORBIDDEN or unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c
        for c in unicodedata.normalize("NFC", text)
    )
    name = "".join(characters)
    start = len(name) - len(name.lstrip("."))
    name = "_" * start + name[start:]
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    name = _cut(stem, MAX_BYTES - len(suffix.encode())) + suffix if len(suffix) < 10 else name
    name = _cut(name, MAX_BYTES).strip().rstrip(".") or "_"
    return f"_{name}" if name.split(".")[0].lower().rstrip() in _RESERVED else name


def distinct(names: Iterable[str]) -> Iterator[str]:
    """Tell names that differ at most in case apart: ``cat.png``, then ``Cat (2).png``."""
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    for name in names:
        path, candidate, key = PurePath(name), name, name.casefold()
        while candidate.casefold() in taken:
            numbers[key] = numbers.get(key, 1) + 1
            candidate = f"{path.stem} ({numbers[key]}){path.suffix}"
        taken.add(candidate.casefold())
        yield candidate


def _cut(text: str, n_bytes: int) -> str:
    return text.encode("utf-8")[:n_bytes].decode("utf-8", "ignore")
