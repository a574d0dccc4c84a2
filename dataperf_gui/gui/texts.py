"""The one place where sentences meet the translation, and numbers the person's language."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from dataperf_gui.catalogues import read_texts
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.titles import title_of
from dataperf_gui.messages import Message, Voice, recognised
from dataperf_gui.wording import PRINTED, Style, localised

CONTEXT = "DataPerf"
NO_NUMBER = -1
"""How Qt is told that nothing is counted."""
DATE = {"de": "d. MMM yyyy"}
USUAL_DATE = "d MMM yyyy"
"""The month as a word: nobody takes it for the day."""


def tr(text: str, **values: object) -> str:
    """Translate an English text and fill its named gaps as the language writes numbers."""
    return voice().tr(text, **values)


def say(message: Message) -> str:
    """Translate a sentence that came from below the window."""
    return voice().say(message)


def voice() -> Voice:
    """Return how the window speaks now; it may be used in any thread."""
    return _voice_of(QLocale().name(), is_from_right())


def retold(text: str) -> str:
    """Translate an English sentence that was kept with its gaps filled, as boards keep reasons."""
    known = read_texts(voice().language)
    return say(recognised(text, known, is_nested=True)) if known else text


def name_of(data: Dataset) -> str:
    """Return what people call a dataset."""
    return say(title_of(data.name, data.source))


def style_of(locale: QLocale, *, is_mirrored: bool = False) -> Style:
    """Return how numbers are written in a language, and where one reads from the right."""
    style = PRINTED
    if locale.language() not in (QLocale.Language.C, QLocale.Language.English):
        is_close = locale.language() == QLocale.Language.Portuguese
        gap = "" if is_close else PRINTED.before_percent
        style = Style(locale.decimalPoint(), locale.groupSeparator(), PRINTED.minus, gap)
    if is_mirrored:  # a sign would go behind its number
        mark = "\N{LEFT-TO-RIGHT MARK}"
        style = replace(style, minus=f"{mark}{style.minus}", plus=f"{mark}{style.plus}")
    return style


@cache
def _voice_of(name: str, is_mirrored: bool) -> Voice:  # noqa: FBT001 - a key of what is kept
    """Return a language's voice: asked for by every word of every screen, so made once."""
    locale = QLocale(name)
    language = QLocale.languageToCode(locale.language()) or "en"
    return Voice(_translated, style_of(locale, is_mirrored=is_mirrored), language, date_text)


def is_from_right() -> bool:
    """Tell whether the person reads from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def number(value: float, specification: str) -> str:
    """Write a number by a format specification, such as ``".3f"`` or ``",d"``."""
    return written(format(value, specification))


def written(plain: str) -> str:
    """Return a number that Python wrote as the person's language does."""
    return localised(plain, voice().style)


def percent(share: float, decimals: int = 0) -> str:
    """Write a share of 1 with its percent sign."""
    return number(share, f".{decimals}%")


def date_text(day: date) -> str:
    """Write a day."""
    locale = QLocale()
    code = QLocale.languageToCode(locale.language())
    return locale.toString(QDate(day.year, day.month, day.day), DATE.get(code, USUAL_DATE))


def time_text(when: datetime) -> str:
    """Write a day with the time of day."""
    return f"{date_text(when)} {when:%H:%M}"


def became(given: str, new: str) -> str:
    """Write what was a label and what it is now, with an arrow that points the way one reads."""
    if not is_from_right():
        return f"{given} \N{RIGHTWARDS ARROW} {new}"
    apart = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
    words = " \N{LEFTWARDS ARROW} ".join(each.join(apart) for each in (given, new))
    return f"\N{RIGHT-TO-LEFT ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _translated(text: str, n: int | None) -> str:
    number = NO_NUMBER if n is None else abs(n)
    return QCoreApplication.translate(CONTEXT, text, None, number)
