"""The languages that the program speaks, for whoever has no Qt: reads the translations."""

import locale
from collections.abc import Mapping
from datetime import date
from functools import cache
from xml.etree import ElementTree as ET

from dataperf_gui.assets import asset
from dataperf_gui.messages import Voice
from dataperf_gui.wording import COUNTED, PRINTED, Style

ENGLISH = "en"
NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português (Brasil)",
}
"""Languages that can be chosen, each as its own people call it."""
ALSO_ONE = {"pt": (0, 1)}
"""Numbers besides 1 that take the form for one."""
COMMA = Style(",", ".", PRINTED.minus, PRINTED.before_percent)
STYLES = {"de": COMMA, "es": COMMA, "pt": Style(",", ".", PRINTED.minus)}
MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
}
"""As the window writes them: see `dataperf_gui.gui.texts`."""


@cache
def read_texts(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the finished translations of a language, by their English text.

    Raises
    ------
    OSError
        The program is not installed whole.
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


def translated(language: str, text: str, n: int | None) -> str | None:
    """Return a sentence in a language, or None; `n` is the number of what is counted."""
    forms = read_texts(language).get(text)
    return None if forms is None else forms[0 if n in ALSO_ONE.get(language, (1,)) else -1]


def voice_of(language: str) -> Voice:
    """Return how sentences, numbers and days are said in one of `NAMES`."""

    def translate(text: str, n: int | None) -> str:
        return translated(language, text, n if COUNTED in text else None) or text

    def write(day: date) -> str:
        dot = "." if language == "de" else ""
        return f"{day.day}{dot} {MONTHS[language].split()[day.month - 1]} {day.year}"

    return Voice(translate, STYLES.get(language, PRINTED), language, write)


def language_of_system() -> str:
    """Return the language of the terminal where we speak it; else English."""
    name = (locale.getlocale()[0] or "").replace("_", "-").split("-")[0].lower()
    return name if name in NAMES else ENGLISH
