"""Fills the fields of a sentence, with numbers as a language writes them, and reads them back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from numbers import Real
from string import Formatter
from typing import Any

NUMBER = r"[+-]?\d[\d,.]*%?"
"""As Python writes one, as a regular expression."""


@dataclass(frozen=True, slots=True)
class Style:
    """How numbers are written.

    Parameters
    ----------
    decimal, group, minus, plus : str
        Signs of decimals, of thousands, of what is below 0, and of a rise.
    before_percent : str
        What stands between a number and its percent sign.
    """

    decimal: str = "."
    group: str = ","
    minus: str = "-"
    before_percent: str = ""
    plus: str = "+"


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
             "+": style.plus, "%": f"{style.before_percent}%"}  # fmt: skip
    return number.translate(str.maketrans(signs))


def fill(text: str, values: Mapping[str, Any], style: Style = PLAIN) -> str:
    """Return a sentence with its gaps filled.

    Parameters
    ----------
    text : str
        With ``str.format`` fields.
    values : Mapping
        What goes into the fields.
    style : Style
        How numbers are written.

    Examples
    --------
    >>> fill("{n} files, {share:.0%} of all", {"n": 2, "share": 0.5})
    '2 files, 50% of all'
    """
    return _Filler(style).vformat(text, (), values) if values else text


def read_back(text: str, template: str) -> dict[str, Any] | None:
    """Return what the gaps of a sentence were filled with in the plain style.

    Parameters
    ----------
    text : str
        What `fill` made.
    template : str
        With named fields, each of them once.

    Returns
    -------
    dict or None
        Values by field; None where the sentence is another one.

    Examples
    --------
    >>> read_back("2 files, 50% of all", "{n} files, {share:.0%} of all")
    {'n': 2, 'share': 0.5}
    """
    pattern, specifications = _pattern(template)
    found = pattern.fullmatch(text)
    if found is None:
        return None
    return {name: _value(found[name], spec) for name, spec in specifications.items()}


@cache
def _pattern(template: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return what a filled sentence looks like, and the fields with their specifications."""
    parts, specifications = [], {}
    for literal, name, spec, _ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if name is not None and name in specifications:
            parts.append(f"(?P={name})")
        elif name is not None:
            specifications[name] = spec or ""
            parts.append(f"(?P<{name}>{NUMBER if spec else '.+?'})")
    return re.compile("".join(parts), re.DOTALL), specifications


def _value(text: str, spec: str) -> str | int | float:
    """Return a gap's text as what it was: numbers count, and are written anew."""
    if not spec:
        return int(text) if text.isdecimal() and str(int(text)) == text else text
    value = float(text.replace(",", "").rstrip("%")) / (100 if text.endswith("%") else 1)
    return int(value) if spec.endswith((",", "d")) else value
