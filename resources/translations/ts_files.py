"""Reads and writes the files of Qt Linguist (``.ts``) that hold the translations."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

NAMES = {"de": "de_DE", "es": "es_ES", "pt": "pt_BR"}
"""Language in a file's name to language in the file, for those that sentences are translated to."""
ENGLISH = "en"
CONTEXT = "DataPerf"


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of a file.

    Parameters
    ----------
    source : str
        In English.
    translations : tuple of str
        One, or each plural form of a sentence that counts something, in the order of Qt Linguist.
    is_finished : bool
        Whether a translator is done with it.
    places : tuple of str
        Files that say it.
    note : str
        From one translator to the next.
    """

    source: str
    translations: tuple[str, ...]
    is_finished: bool
    places: tuple[str, ...] = ()
    note: str = ""


def read(path: Path) -> list[Entry]:
    """Return the sentences of a file; none where there is no file."""
    if not path.exists():
        return []
    return [_entry(node) for node in ET.parse(path).iter("message")]  # noqa: S314 - ours


def _entry(node: ET.Element) -> Entry:
    translation = node.find("translation")
    assert translation is not None  # noqa: S101 - each message has one
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return Entry(
        source=node.findtext("source", ""),
        translations=tuple(forms or [translation.text or ""]),
        is_finished=translation.get("type") != "unfinished",
        places=tuple(place.get("filename", "") for place in node.findall("location")),
        note=node.findtext("translatorcomment", ""),
    )


def has_number(text: str) -> bool:
    """Return whether a sentence has the field ``n``, and so may count something."""
    return any(name == "n" for _, name, _, _ in Formatter().parse(text))


def counted_in(english: Iterable[Entry]) -> set[str]:
    """Return the sentences that count something: those with two forms in English."""
    return {entry.source for entry in english if len(entry.translations) > 1}


def merged(
    before: Iterable[Entry],
    places: Mapping[str, set[str]],
    is_counted: Callable[[str], bool],
    n_forms: int = 2,
) -> list[Entry]:
    """Return the sentences that a file should have.

    Parameters
    ----------
    before : iterable of Entry
        What the file has.
    places : Mapping of str to set of str
        Each sentence of the sources with the files that say it.
    is_counted : callable
        Tells whether a sentence counts something.
    n_forms : int
        Plural forms of the language.
    """
    known = {entry.source: entry for entry in before}
    wanted = sorted(places, key=lambda text: (min(places[text]), text))
    return [
        _brought_over(
            known.get(text), text, tuple(sorted(places[text])), n_forms if is_counted(text) else 1
        )
        for text in wanted
    ]


def taken(before: Iterable[Entry], others: Iterable[Entry]) -> list[Entry]:
    """Return `before` with the finished sentences of `others` that are not finished in it."""
    known = {entry.source: entry for entry in before}
    for entry in others:
        if entry.is_finished and not (entry.source in known and known[entry.source].is_finished):
            known[entry.source] = entry
    return list(known.values())


def _brought_over(known: Entry | None, text: str, places: tuple[str, ...], n_forms: int) -> Entry:
    if known is None or len(known.translations) != n_forms:
        return Entry(text, ("",) * n_forms, is_finished=False, places=places)
    return Entry(text, known.translations, known.is_finished, places, known.note)


def write(path: Path, entries: Iterable[Entry], language: str) -> None:
    """Write a file as Qt Linguist does."""
    root = ET.Element(
        "TS", version="2.1", language=NAMES.get(language, language), sourcelanguage="en"
    )
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in entries:
        _add(context, entry)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def _add(context: ET.Element, entry: Entry) -> None:
    is_counted = len(entry.translations) > 1
    message = ET.SubElement(context, "message", {"numerus": "yes"} if is_counted else {})
    for place in entry.places:
        ET.SubElement(message, "location", filename=place)
    ET.SubElement(message, "source").text = entry.source
    if entry.note:
        ET.SubElement(message, "translatorcomment").text = entry.note
    kind = {} if entry.is_finished else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", kind)
    if not is_counted:
        translation.text = entry.translations[0]
        return
    for form in entry.translations:
        ET.SubElement(translation, "numerusform").text = form
