"""The languages that the program speaks, for whoever has no Qt: reads the translations."""

import locale
from collections.abc import Mapping
from datetime import date

from dataperf_gui.catalogues import ENGLISH, translated
from dataperf_gui.messages import Voice
from dataperf_gui.wording import PRINTED, Style

NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português (Brasil)",
}
"""Languages that can be chosen, each as its own people call it."""
COMMA = Style(",", ".", PRINTED.minus, PRINTED.before_percent)
STYLES = {"de": COMMA, "es": COMMA, "pt": Style(",", ".", PRINTED.minus)}
MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
}
"""As the window writes them: see `dataperf_gui.gui.texts`."""


def voice_of(language: str) -> Voice:
    """Return how sentences, numbers and days are said in one of `NAMES`."""

    def translate(text: str, n: int | None) -> str:
        return translated(language, text, n) or text

    def write(day: date) -> str:
        dot = "." if language == "de" else ""
        return f"{day.day}{dot} {MONTHS[language].split()[day.month - 1]} {day.year}"

    return Voice(translate, STYLES.get(language, PRINTED), language, write)


def language_of_system() -> str:
    """Return the language of the terminal where we speak it; else English."""
    name = (locale.getlocale()[0] or "").replace("_", "-").split("-")[0].lower()
    return name if name in NAMES else ENGLISH
