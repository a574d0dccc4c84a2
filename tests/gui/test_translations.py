"""Translations: in step with the sources, whole, and harmless."""

import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from string import Formatter

import extract
import pytest
from extract import HERE, find_all
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from ts_files import NAMES, Entry, counted_in, has_number, merged, read, taken, write

from dataperf_gui.catalogues import read_texts
from dataperf_gui.gui.language import PSEUDO, Language, pseudo
from dataperf_gui.gui.texts import date_text, number, percent, retold, say, tr, voice
from dataperf_gui.messages import Lines, Message
from dataperf_gui.translations import NAMES as CHOICES
from dataperf_gui.translations import voice_of

MARKUP = re.compile(r"<[^<>]*>|&\w*;?|https?://\S+")
LANGUAGES = sorted(NAMES)


@pytest.fixture(scope="module")
def sources() -> extract.Found:
    return find_all()


def entries(language: str) -> list[Entry]:
    return read(HERE / f"dataperf_{language}.ts")


def finished(language: str) -> list[Entry]:
    return [entry for entry in entries(language) if entry.is_finished]


def counted() -> set[str]:
    return counted_in(entries("en"))


def gaps(text: str) -> Counter[tuple[str, str, str]]:
    found = Formatter().parse(text)
    return Counter((name, spec or "", kind or "") for _, name, spec, kind in found if name)


def test_every_sentence_of_the_sources_is_a_literal(sources: extract.Found) -> None:
    assert sources.unresolved == []
    assert len(sources.places) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_in_step_with_the_sources(language: str, sources: extract.Found) -> None:
    known, wanted = {entry.source for entry in entries(language)}, set(sources.places)
    hint = "run: python resources/translations/extract.py"
    assert sorted(wanted - known) == [], hint
    assert sorted(known - wanted) == [], hint
    assert len(entries(language)) == len(known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished(language: str) -> None:
    assert [entry.source for entry in entries(language) if not entry.is_finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_marks_and_forms_are_those_of_the_source(language: str) -> None:
    wrong, with_forms = [], counted()
    for entry in finished(language):
        n_forms = 2 if entry.source in with_forms else 1
        is_good = len(entry.translations) == n_forms and all(
            gaps(text) == gaps(entry.source)
            and Counter(MARKUP.findall(text)) == Counter(MARKUP.findall(entry.source))
            and text.strip() == text != ""
            and text.count("\n") == entry.source.count("\n")
            and text.endswith("…") == entry.source.endswith("…")
            and "(s)" not in text
            for text in entry.translations
        )
        if not is_good:
            wrong.append((entry.source, entry.translations))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_gap_for_a_number_takes_one_in_every_form(language: str) -> None:
    for entry in finished(language):
        names = {name for name, _, _ in gaps(entry.source)}
        for text in entry.translations:
            assert Formatter().vformat(text, (), dict.fromkeys(names, 1))


def test_english_has_the_forms_of_each_sentence_with_a_number(sources: extract.Found) -> None:
    known = {entry.source: entry for entry in entries("en")}
    assert set(known) == set(extract.find_counted(sources))
    assert len(counted()) > 80
    for text, entry in known.items():
        assert has_number(text)
        assert entry.is_finished
        assert entry.translations[-1] == text, "the text in the sources is the plural form"
        assert all(gaps(form) == gaps(text) for form in entry.translations)


def test_no_sentence_counts_with_brackets(sources: extract.Found) -> None:
    assert [text for text in sources.places if "(s)" in text] == []


def test_a_word_that_is_not_in_a_call_is_found() -> None:
    text = (
        "from x import tr\nSHORT = {1: 'One', 2: 'Two'}\n"
        "def f(n, is_new):\n    word = 'New one' if is_new else 'Old one'\n    tr(word)\n"
        "    tr(SHORT[n])\n    tr(n)\n    tr(f'bad {n}')\n    tr('{n}')\n"
    )
    found = extract.Found()
    extract.Module(extract.ast.parse(text), "f.py", found).read()
    assert set(found.places) == {"One", "Two", "New one", "Old one"}
    assert found.unresolved == ["f.py:7: n", "f.py:8: f'bad {n}'"]


ENTRIES = st.lists(
    st.builds(
        Entry,
        source=st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1),
        translations=st.tuples(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]))),
        is_finished=st.booleans(),
        places=st.just(("a.py",)),
        note=st.sampled_from(["", "a note"]),
    ),
    unique_by=lambda entry: entry.source,
)


@limits(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # on a busy machine
@given(before=ENTRIES)
def test_files_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, before: list[Entry]
) -> None:
    path = tmp_path_factory.mktemp("ts") / "dataperf_de.ts"
    write(path, before, "de")
    assert read(path) == before
    assert path.read_text("utf-8").startswith(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>'
    )


@limits(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # on a busy machine
@given(before=ENTRIES, more=st.sets(st.text(min_size=1)))
def test_what_is_translated_stays_and_what_is_gone_goes(
    before: list[Entry], more: set[str]
) -> None:
    kept = {entry.source: {"a.py"} for entry in before[::2]}
    places = kept | {text: {"b.py"} for text in more - set(kept)}
    after = merged(before, places, lambda _: False)
    assert {entry.source for entry in after} == set(kept) | more
    by_source = {entry.source: entry for entry in before}
    assert all(entry == by_source[entry.source] for entry in after if entry.source in kept)
    assert taken([], before) == [entry for entry in before if entry.is_finished]


def test_the_command_brings_files_in_step_and_says_what_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(extract, "HERE", tmp_path)
    monkeypatch.setattr(sys, "argv", ["extract.py", "--check"])
    assert extract.main() == 1
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(sys, "argv", ["extract.py"])
    assert extract.main() == 0
    monkeypatch.setattr(sys, "argv", ["extract.py", "--check"])
    capsys.readouterr()
    assert extract.main() == 0
    said = capsys.readouterr().out
    assert "not in step" not in said
    assert len(said.splitlines()) == 1 + len(NAMES)


def test_the_command_runs_by_itself() -> None:
    command = [sys.executable, HERE / "extract.py", "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.fixture
def language(qapp: QApplication) -> Language:
    return Language(qapp, "en")


def with_texts(
    monkeypatch: pytest.MonkeyPatch, texts: dict[str, tuple[str, ...]], language: Language
) -> None:
    monkeypatch.setattr("dataperf_gui.catalogues.read_texts", lambda _: texts)
    language.use("de")


def test_sentences_numbers_and_what_is_counted_are_said_in_the_language(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "{n} files, {share:.1%}": ("{n} Datei, {share:.1%}", "{n} Dateien, {share:.1%}"),
        "it is {what}": ("es ist {what}",),
        "loud": ("laut",),
    }
    with_texts(monkeypatch, texts, language)
    assert tr("{n} files, {share:.1%}", n=1, share=0.807) == "1 Datei, 80,7\N{NO-BREAK SPACE}%"
    assert tr("{n} files, {share:.1%}", n=0, share=1.0).startswith("0 Dateien, 100,0")
    nested = Message("it is {what}", {"what": Lines((Message("loud"), Message("quiet")))})
    assert say(nested) == "es ist laut\nquiet"
    assert (
        tr("not translated {x:+.2f} {k:,}", x=-1.5, k=12345)
        == "not translated \N{MINUS SIGN}1,50 12.345"
    )
    assert (number(0.5, ".3f"), percent(0.25)) == ("0,500", "25\N{NO-BREAK SPACE}%")
    assert (voice().language, voice().tr("loud")) == ("de", "laut")
    language.close()
    monkeypatch.undo()
    language.use("en")
    assert tr("{n} baselines were scored.", n=1) == "1 baseline was scored."
    assert tr("{n} baselines were scored.", n=2) == "2 baselines were scored."
    language.close()


@pytest.mark.parametrize(
    ("code", "shown"),
    [("en", "2 Nov 2026"), ("de", "2. Nov. 2026"), ("es", "2 nov 2026"), ("pt", "2 nov. 2026")],
)
def test_days_are_written_as_the_language_does(language: Language, code: str, shown: str) -> None:
    language.use(code)
    assert date_text(date(2026, 11, 2)) == shown
    language.close()


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
def test_days_and_numbers_are_those_of_the_command_line(language: Language, code: str) -> None:
    language.use(code)
    days = [date(2026, month, 2 * month) for month in range(1, 13)]
    plain = voice_of(code)
    assert [date_text(day) for day in days] == [plain.date(day) for day in days]
    for value, how in ((1234.5, ",.1f"), (-0.25, "+.1%"), (3, "d")):
        assert number(value, how) == plain.number(value, how)
    language.close()


def test_what_boards_keep_in_english_is_retold(language: Language) -> None:
    kept = "costs 12.5 where the budget is 10; buy fewer rows"
    assert retold(kept) == kept
    language.use("de")
    assert retold(kept) == "kostet 12,5 bei einem Budget von 10; kaufen Sie weniger Zeilen"
    assert retold("ValueError: odd") == "ValueError: odd"
    language.close()


def test_a_sentence_is_english_until_it_is_finished() -> None:
    for code in NAMES:
        texts = read_texts(code)
        done = finished(code)
        assert texts == {entry.source: entry.translations for entry in done}
    assert set(CHOICES) == {"en", *NAMES}
    assert read_texts("en") == {entry.source: entry.translations for entry in entries("en")}


def test_the_pseudo_language_is_longer_and_keeps_gaps(
    language: Language, sources: extract.Found
) -> None:
    language.use(PSEUDO)
    for text in sources.places:
        assert gaps(pseudo(text)) == gaps(text)
        assert len(pseudo(text)) > 1.25 * len(text)
    assert tr("Open {name}", name="x").startswith("[Öpéñ x ~~~~")
    language.close()
