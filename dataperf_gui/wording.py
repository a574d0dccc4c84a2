"""Fills the gaps of a sentence as a language writes numbers, and counts things in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Real
from string import Formatter
from typing import Any

COUNTED = "(s)"
"""In an English sentence: one form for one, another for all other numbers ``{n}``."""


@dataclass(frozen=True, slots=True)
class Style:
    """How numbers are written.

    Parameters
    ----------
    decimal, group, minus : str
        Signs of decimals, of thousands, and of what is below 0.
    before_percent : str
        What stands between a number and its percent sign.
    """

    decimal: str = "."
    group: str = ","
    minus: str = "-"
    before_percent: str = ""


PLAIN = Style()
"""As Python, files and terminals write numbers."""
PRINTED = Style(minus="\N{MINUS SIGN}", before_percent="\N{NO-BREAK SPACE}")
"""English for people to read, as in the window and in reports."""


class _Filler(Formatter):
    def __init__(self, style: Style) -> None:
        self._style = style

    def format_field(self, value: object, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        return localised(text, self._style) if isinstance(value, Real) else text


def localised(number: str, style: Style) -> str:
    """Return a number that Python wrote as `style` wants it.

    Examples
    --------
    >>> localised("-1,234.5%", Style(decimal=",", group=".", before_percent=" "))
    '-1.234,5 %'
    """
    signs: dict[str, str | int | None] = {",": style.group, ".": style.decimal, "-": style.minus,
             "%": f"{style.before_percent}%"}  # fmt: skip
    return number.translate(str.maketrans(signs))


def fill(text: str, values: Mapping[str, Any], style: Style = PLAIN) -> str:
    """Return a sentence with its gaps filled.

    Parameters
    ----------
    text : str
        With ``str.format`` fields, and perhaps with English words such as ``item(s)``.
    values : Mapping
        What goes into the fields; ``n`` is the number of what is counted.
    style : Style
        How numbers are written.

    Examples
    --------
    >>> fill("{n} file(s), {share:.0%} of all", {"n": 1, "share": 0.5})
    '1 file, 50% of all'
    """
    n = values.get("n")
    if COUNTED in text and isinstance(n, Real):
        text = text.replace(COUNTED, "" if n == 1 else "s")
    return _Filler(style).vformat(text, (), values) if values else text
