"""Sentences that were kept in English are taken apart again; voices without Qt speak like it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.catalogues import PLURAL_RULES, plural_index, read_texts
from dataperf_gui.challenges.faults import Fault, FaultCode, place_of
from dataperf_gui.messages import Message, recognised
from dataperf_gui.translations import NAMES, language_of_system, voice_of
from dataperf_gui.wording import fill, read_back


@given(
    name=st.text("abc xyz", min_size=1),
    n=st.integers(0, 10**7),
    share=st.floats(0, 1),
    change=st.floats(-999, 999),
)
def test_what_was_filled_in_is_read_back(name: str, n: int, share: float, change: float) -> None:
    template = "{name}: {n:,} items, {share:.0%}, {change:+.2f} so far"
    values = {"name": name, "n": n, "share": share, "change": change}
    text = fill(template, values)
    found = read_back(text, template)
    assert found is not None
    assert (found["name"], found["n"]) == (name, n)
    assert fill(template, found) == text


def test_another_sentence_is_not_taken_for_it() -> None:
    assert read_back("no such thing", "{n} files") is None
    assert read_back("7 files", "{n:,} files") == {"n": 7}
    assert read_back("007 files", "{n} files") == {"n": "007"}
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


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 101: 1}),
        ("pt", {0: 0, 1: 0, 2: 1}),
        ("pl", {1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 22: 1, 101: 2}),
        ("ru", {1: 0, 2: 1, 5: 2, 11: 2, 21: 0, 112: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 110: 3, 11: 4, 99: 4, 100: 5, 102: 5}),
        ("fi", {1: 0, 2: 1}),
    ],
)
def test_a_number_takes_the_plural_form_of_its_language(
    language: str, forms: dict[int, int]
) -> None:
    assert {n: plural_index(language, n) for n in forms} == forms
    assert plural_index(language, -1) == plural_index(language, 1)


def test_each_language_that_can_be_chosen_has_a_plural_rule() -> None:
    assert set(NAMES) <= set(PLURAL_RULES)


def test_what_is_counted_has_a_singular_in_plain_english_too() -> None:
    assert str(Message("{n} baselines were scored.", {"n": 1})) == "1 baseline was scored."
    assert str(Message("{n} baselines were scored.", {"n": 0})) == "0 baselines were scored."
    kept = recognised("1 baseline was scored.", ["{n} baselines were scored."])
    assert (kept.text, dict(kept.values)) == ("{n} baselines were scored.", {"n": 1})


@pytest.mark.parametrize("language", sorted(NAMES))
def test_a_voice_writes_numbers_and_counts(language: str) -> None:
    voice = voice_of(language)
    assert voice.language == language
    decimal = "." if language == "en" else ","
    assert voice.number(0.5, ".2f") == f"0{decimal}50"
    one, many = (voice.tr("Data acquisition, {n} markets", n=n) for n in (1, 2))
    assert one[-3:] != many[-3:]


def test_the_language_of_the_terminal_is_one_that_we_speak(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, code in (("de_AT", "de"), ("pt_PT", "pt"), ("fi_FI", "en"), (None, "en")):
        monkeypatch.setattr("locale.getlocale", lambda name=name: (name, "UTF-8"))
        assert language_of_system() == code
    assert voice_of("de").date(date(2026, 3, 2)) == "2. März 2026"
