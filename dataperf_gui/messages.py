"""Sentences for people, kept apart from their values so that they can be translated.

Everything below the window that has something to say (a reason, a note, an error) says it with
a `Message`. Its English text is the key of the translation; ``str(message)`` is plain English.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named gaps.

    Parameters
    ----------
    text : str
        English text with ``str.format`` fields: ``"{n} files were skipped"``.
    values : Mapping[str, object]
        What goes into the fields.

    Examples
    --------
    >>> str(Message("{n} of {total} neighbours disagree", {"n": 8, "total": 10}))
    '8 of 10 neighbours disagree'
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


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
