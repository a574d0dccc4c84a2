"""Sentences for people, kept apart from their values so that they can be translated.

Everything below the window that has something to say (a reason, a note, an error) says it with
a `Message`. Its English text is the key of the translation; ``str(message)`` is plain English.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from numbers import Integral

from dataperf_gui.catalogues import ENGLISH as ENGLISH_CODE
from dataperf_gui.catalogues import english, read_texts
from dataperf_gui.wording import PLAIN, PRINTED, Style, fill, read_back


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named gaps.

    Parameters
    ----------
    text : str
        English text with ``str.format`` fields: ``"{n} files were skipped"``. Where ``n`` counts
        something, this is the plural form; the singular stands in ``dataperf_en.ts``.
    values : Mapping[str, object]
        What goes into the fields; a `Message` or `Lines` among them is translated, too.

    Examples
    --------
    >>> str(Message("{n} of {total} neighbours disagree", {"n": 8, "total": 10}))
    '8 of 10 neighbours disagree'
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        # `fill` leaves a text without values as it is; a field that nothing fills must be noticed.
        text = english(self.text, count_of(self.values))
        return fill(text, self.values) if self.values else text.format()


@dataclass(frozen=True, slots=True)
class Lines:
    """Several sentences, each on a line of its own."""

    messages: tuple[Message, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.messages))


class DataPerfError(Exception):
    """Something a person can mend: what happened, to which file, and what to do.

    Parameters
    ----------
    text : str
        English text with ``str.format`` fields.
    **values : object
        What goes into the fields.
    """

    def __init__(self, text: str, **values: object) -> None:
        self.message = Message(text, values)
        super().__init__(text, values)

    def __str__(self) -> str:
        return str(self.message)


def recognised(text: str, templates: Iterable[str], *, is_nested: bool = False) -> Message:
    """Return a sentence that was kept in English as what it was made of, to be translated.

    Parameters
    ----------
    text : str
        As ``str`` of a `Message` wrote it into a file.
    templates : iterable of str
        What it may have been made of; among those that fit, the one with the most words of its
        own is taken.
    is_nested : bool
        Whether gaps may hold such sentences, too.

    Returns
    -------
    Message
        The text as it is, where none fits.
    """
    found = [
        (template, values)
        for template in templates
        for form in _english_forms(template)
        if (values := read_back(text, form)) is not None
    ]
    if not found:
        return Message("{sentence}", {"sentence": text})
    template, values = min(found, key=lambda each: len("".join(map(str, each[1].values()))))
    if is_nested:
        values = {
            name: recognised(value, templates, is_nested=True)
            if isinstance(value, str) and " " in value and value != text
            else value
            for name, value in values.items()
        }
    return Message(template, values)


def words(text: str) -> str:
    """Return `text`; marks a sentence for translation that is said elsewhere."""
    return text


def count_of(values: Mapping[str, object]) -> int | None:
    """Return the number of what a sentence counts, its field ``n``; None if it counts nothing."""
    n = values.get("n")
    return int(n) if isinstance(n, Integral) else None


def _english_forms(template: str) -> tuple[str, ...]:
    """Return a template and, if it counts something, its singular."""
    if "{n" not in template:
        return (template,)
    return tuple(dict.fromkeys((template, *read_texts(ENGLISH_CODE).get(template, ()))))


@dataclass(frozen=True, slots=True)
class Voice:
    """How sentences and numbers are said; English, as in a terminal, unless told otherwise.

    Parameters
    ----------
    translate : callable
        Takes an English text and, where things are counted, their number; returns the text in
        another language with the same gaps.
    style : Style
        How numbers are written.
    language : str
        As pages name it.
    date : callable
        Writes a date.
    """

    translate: Callable[[str, int | None], str] = english
    style: Style = PLAIN
    language: str = "en"
    date: Callable[[date], str] = date.isoformat

    def tr(self, text: str, **values: object) -> str:
        """Return an English text in this voice's language, its gaps filled."""
        translated = self.translate(text, count_of(values))
        said = {name: self._value(value) for name, value in values.items()}
        return fill(translated, said, self.style)

    def say(self, message: Message) -> str:
        """Return a sentence in this voice's language."""
        return self.tr(message.text, **message.values)

    def number(self, value: float, specification: str) -> str:
        """Return a number written with a format specification such as ``".1f"``."""
        return fill(f"{{value:{specification}}}", {"value": value}, self.style)

    def _value(self, value: object) -> object:
        if isinstance(value, Message):
            return self.say(value)
        if isinstance(value, Lines):
            return "\n".join(map(self.say, value.messages))
        return value


ENGLISH = Voice(style=PRINTED)
"""For pages and pictures that people read."""
