"""The translation files, read without Qt, and the plural form that a number takes in a language."""

from collections.abc import Callable, Mapping
from functools import cache
from gettext import c2py
from xml.etree import ElementTree as ET

from dataperf_gui.assets import asset

ENGLISH = "en"
PLURAL_RULES: Mapping[str, str] = {
    "ar": "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5",
    "de": "n != 1",
    "en": "n != 1",
    "es": "n != 1",
    "pl": "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2",
    "pt": "n > 1",
    "ru": "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2",
}
"""Index of the plural form of ``n``, as C expressions: "Plural-Forms" in the GNU gettext manual,
section 11.2.6. Qt Linguist writes the forms of a language into a file in the same order."""


@cache
def read_texts(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the finished translations of a language, by their English text.

    A counted sentence has several forms. The English file holds the sentences with a ``{n}`` only:
    their text in the sources is the plural form.

    Raises
    ------
    OSError
        The installation is incomplete.
    """
    path = asset("resources", "translations", f"dataperf_{language}.ts")
    if not path.is_file():
        return {}
    texts = {}
    with path.open("rb") as file:
        for message in ET.parse(file).iter("message"):  # noqa: S314 - ours
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return texts


def plural_index(language: str, n: int) -> int:
    """Return which of a language's plural forms the number `n` takes.

    Parameters
    ----------
    language : str
        A language without a rule in `PLURAL_RULES` counts like English.
    n : int
        What is counted; its sign does not matter.

    Examples
    --------
    >>> [plural_index("pl", n) for n in (1, 2, 5, 22)]
    [0, 1, 2, 1]
    """
    return _plural_rule(language)(abs(n))


@cache
def _plural_rule(language: str) -> Callable[[int], int]:
    # `c2py` accepts arithmetic on `n` only and is what the standard library's gettext itself uses
    # for the header of a catalogue.
    return c2py(PLURAL_RULES.get(language, PLURAL_RULES[ENGLISH]))


def translated(language: str, text: str, n: int | None) -> str | None:
    """Return a sentence in a language, or None if it has no translation.

    Parameters
    ----------
    language : str
        Code of the language.
    text : str
        The English text as it stands in the sources.
    n : int or None
        Number of what is counted.
    """
    forms = read_texts(language).get(text)
    if forms is None:
        return None
    if n is None or len(forms) == 1:
        return forms[-1]
    return forms[min(plural_index(language, n), len(forms) - 1)]


def english(text: str, n: int | None) -> str:
    """Return an English text in the form that the number `n` takes."""
    if n is None or "{n" not in text:
        return text
    return translated(ENGLISH, text, n) or text
