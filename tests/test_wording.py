"""Sentences that were kept in English are taken apart again; voices without Qt speak like it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.challenges.faults import Fault, FaultCode, place_of
from dataperf_gui.messages import Message, recognised
from dataperf_gui.translations import NAMES, language_of_system, read_texts, voice_of
from dataperf_gui.wording import fill, read_back


@given(
    name=st.text("abc xyz", min_size=1),
    n=st.integers(0, 10**7),
    share=st.floats(0, 1),
    change=st.floats(-999, 999),
)
def test_what_was_filled_in_is_read_back(name: str, n: int, share: float, change: float) -> None:
    template = "{name}: {n:,} item(s), {share:.0%}, {change:+.2f} so far"
    values = {"name": name, "n": n, "share": share, "change": change}
    text = fill(template, values)
    found = read_back(text, template)
    assert found is not None
    assert (found["name"], found["n"]) == (name, n)
    assert fill(template, found) == text


def test_another_sentence_is_not_taken_for_it() -> None:
    assert read_back("no such thing", "{n} file(s)") is None
    assert read_back("7 files", "{n:,} file(s)") == {"n": 7}
    assert read_back("007 files", "{n} file(s)") == {"n": "007"}
    assert read_back("a and a", "{x} and {x}") == {"x": "a"}
    assert read_back("a and b", "{x} and {x}") is None


def test_kept_sentences_are_said_in_another_language_with_what_is_in_them() -> None:
    kept = "the strategy mine failed (it reported no progress for 3 s); choose another, or tell "
    found = recognised(f"{kept}its author", read_texts("de"), is_nested=True)
    assert voice_of("de").say(found) == (
        "die Strategie mine ist gescheitert (sie meldete 3 s lang keinen Fortschritt); wählen "
        "Sie eine andere, oder sagen Sie es ihren Autoren"
    )
    unknown = recognised("ValueError: {odd}", read_texts("de"), is_nested=True)
    assert voice_of("de").say(unknown) == "ValueError: {odd}"
    assert str(unknown) == "ValueError: {odd}"


def test_the_place_of_a_fault_is_translated_and_english_in_files() -> None:
    what = Message("holds no market; put them there")
    fault = Fault(FaultCode.BAD_LINE, "0.csv", "line 3", what)
    assert str(fault) == "0.csv, line 3: holds no market; put them there [BAD_LINE]"
    assert voice_of("de").say(fault.sentence).startswith("0.csv, Zeile 3: ")
    assert voice_of("es").say(place_of("key targets.dog")) == "clave targets.dog"
    assert str(place_of("id 7")) == "id 7"


@pytest.mark.parametrize("language", sorted(NAMES))
def test_a_voice_writes_numbers_and_counts(language: str) -> None:
    voice = voice_of(language)
    assert voice.language == language
    decimal = "." if language == "en" else ","
    assert voice.number(0.5, ".2f") == f"0{decimal}50"
    one, many = (voice.tr("Data acquisition, {n} market(s)", n=n) for n in (1, 2))
    assert one[-3:] != many[-3:]


def test_the_language_of_the_terminal_is_one_that_we_speak(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, code in (("de_AT", "de"), ("pt_PT", "pt"), ("fi_FI", "en"), (None, "en")):
        monkeypatch.setattr("locale.getlocale", lambda name=name: (name, "UTF-8"))
        assert language_of_system() == code
    assert voice_of("de").date(date(2026, 3, 2)) == "2. März 2026"
