"""Reports of real sessions: what the page says is what the session holds, and it is whole."""

import base64
import io
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import Shot, read, require_shown_and_silent
from PIL import Image

from dataperf_gui.bench import Bench, prepare
from dataperf_gui.cli import main
from dataperf_gui.data.embedded import HANDWRITING, SPOKEN_WORDS
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.report.content import Content, gather
from dataperf_gui.report.corrections import picture_uri
from dataperf_gui.report.page import render, sentences, write_report
from dataperf_gui.report.pdf import print_pdf
from dataperf_gui.report.record import record_of
from dataperf_gui.scoring.base import ACCURACY
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session
from dataperf_gui.settings import Settings, save
from dataperf_gui.translations import voice_of


def review(bench: Bench, n: int, seconds: float = 2.0) -> Session:
    """Let somebody who knows the truth decide on the first `n` suspects."""
    session, data = bench.open_session("Ada"), bench.dataset
    for rank, item in enumerate(bench.rank().items[:n].tolist()):
        shown = ShownAs("consensus", rank, seconds)
        if data.truth[item] < 0:
            session.decide(item, Action.EXCLUDE, shown=shown)
        elif data.truth[item] == data.labels[item]:
            session.decide(item, Action.KEEP, shown=shown)
        else:
            session.decide(item, Action.RELABEL, int(data.truth[item]), shown)
    return session


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> tuple[Bench, Content, Path]:
    """Return the embedded digits, the content of a report of 40 decisions, and the session."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATAPERF_GUI_HOME", str(tmp_path_factory.mktemp("report")))
        bench = prepare(HANDWRITING)
        with review(bench, 40) as session:
            record, path = record_of(session), session.path
    return bench, gather(record, bench, None, Monitor()), path


def test_the_figures_are_those_of_the_session(digits: tuple[Bench, Content, Path]) -> None:
    bench, content, _ = digits
    text = read(render(content))
    before = bench.score(bench.dataset.labels).value
    after = bench.score(content.record.labels).value
    n_changed = int(np.count_nonzero(content.record.labels != bench.dataset.labels))
    assert bench.model.metric == ACCURACY
    assert f"from {100 * before:.1f}\N{NO-BREAK SPACE}% to {100 * after:.1f}" in render(content)
    assert "Ada looked at 40 of 400 items in 80 seconds." in text
    assert f"Of these, {n_changed} got another label." in text
    assert content.matrix.counts.sum() == 40
    assert np.trace(content.matrix.counts) == 40 - n_changed
    assert content.record.seal in text
    assert "the chain of 40 rows is whole" in text


def test_the_first_correction_is_the_one_that_raised_the_score_most(
    digits: tuple[Bench, Content, Path],
) -> None:
    bench, content, _ = digits
    gains = [each.gain for each in content.corrections]
    assert gains == sorted(gains, reverse=True)
    assert len(gains) == 8
    first = content.corrections[0]
    item = bench.dataset.keys.index(first.key)
    assert bench.dataset.classes[bench.dataset.truth[item]] == first.new
    assert first.picture.startswith("data:image/png;base64,")
    step = content.person.items.tolist().index(item)
    assert first.gain == content.person.scores[step + 1] - content.person.scores[step]


def test_strategies_can_be_named_and_random_order_is_there_by_default(
    digits: tuple[Bench, Content, Path],
) -> None:
    bench, content, _ = digits
    assert [row.name for row in content.rows] == ["person", "consensus", "random"]
    named = gather(content.record, bench, ["neighbours"], Monitor())
    assert [row.name for row in named.rows] == ["person", "neighbours"]
    assert "neighbours" in read(render(named))


@pytest.mark.usefixtures("home")
def test_long_pauses_do_not_count(digits: tuple[Bench, Content, Path]) -> None:
    bench, _, _ = digits
    with review(bench, 3, seconds=600) as session:
        content = gather(record_of(session), bench, [], Monitor())
    assert content.minutes == 3
    assert content.summary.seconds == 1800


@pytest.mark.usefixtures("home")
def test_a_session_without_decisions_is_told_honestly(digits: tuple[Bench, Content, Path]) -> None:
    bench, _, _ = digits
    with review(bench, 0) as session:
        content = gather(record_of(session), bench, [], Monitor())
    text = read(render(content))
    assert "Nobody has decided on any of the 400 items yet." in text
    assert content.figure is None
    assert "Which label became which" not in text


def test_a_session_that_was_tampered_with_is_refused_and_says_where(
    digits: tuple[Bench, Content, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, _, path = digits
    copy = tmp_path / "touched.dpsession"
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as database, database:
        guards = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in guards.fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE journal SET who = 'Eve' WHERE seq = 7")
    assert main(["report", str(copy), "--out", str(tmp_path / "report.html")]) == 2
    assert "row 7" in capsys.readouterr().err
    assert not (tmp_path / "report.html").exists()


@pytest.mark.usefixtures("home")
def test_sounds_can_be_played_from_the_page() -> None:
    bench = prepare(SPOKEN_WORDS)
    with review(bench, 25) as session:
        content = gather(record_of(session), bench, [], Monitor())
    page = render(content)
    read(page)
    assert page.count("<audio controls") == len(content.corrections) > 3
    assert "data:audio/wav;base64," in page
    assert len(page) < 3_000_000


@settings(deadline=None)
@given(name=st.text(min_size=1, max_size=60))
def test_no_name_breaks_the_page(digits: tuple[Bench, Content, Path], name: str) -> None:
    _, content, _ = digits
    hostile = f"<script>alert(1)</script>&\"'{name}"
    record = replace(content.record, header=replace(content.record.header, name=hostile))
    page = render(replace(content, record=record))
    read(page)
    assert "<script" not in page


def test_the_command_writes_the_page_or_says_what_is_wrong(
    digits: tuple[Bench, Content, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, content, path = digits
    out = tmp_path / "deep" / "report.html"
    command = ["report", str(path), "--out", str(out), "--strategies", "random"]
    assert main([*command, "--language", "en"]) == 0
    assert sentences(content)[1] in out.read_text(encoding="utf-8")
    read(out.read_text(encoding="utf-8"))
    assert main(["report", str(path), "--strategies", "nonsense"]) == 2
    assert main(["report", str(tmp_path / "none.dpsession")]) == 2
    errors = capsys.readouterr().err
    assert "nonsense" in errors
    assert "none.dpsession" in errors
    assert "Traceback" not in errors


def test_the_command_speaks_the_language_of_the_settings_or_the_one_asked_for(
    digits: tuple[Bench, Content, Path], tmp_path: Path
) -> None:
    _, content, path = digits
    out = tmp_path / "report.html"
    save(Settings(language="pt"))
    command = ["report", str(path), "--out", str(out), "--strategies", "consensus"]
    for options, language in (([], "pt"), (["--language", "de"], "de")):
        assert main([*command, *options]) == 0
        page = out.read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in page
        told = sentences(content, voice_of(language))
        assert told[0] in page
        assert told[0] != sentences(content)[0]
        assert f"--language {language}" in page
    assert "Handgeschriebene Ziffern" in page
    assert ">Konsens<" in page
    assert "this review" not in page


def test_nothing_is_half_written(digits: tuple[Bench, Content, Path], tmp_path: Path) -> None:
    _, content, _ = digits
    (tmp_path / "report.html").mkdir()
    with pytest.raises(DataPerfError, match="is a folder"):
        write_report(content, tmp_path / "report.html")
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


def test_a_picture_in_a_page_is_the_picture() -> None:
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    content = base64.b64decode(picture_uri(pixels).split(",")[1])
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(content))), pixels)


def test_without_a_browser_the_pdf_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DataPerfError, match="Install Chromium"):
        print_pdf(tmp_path / "report.html", tmp_path / "report.pdf")


@pytest.mark.parametrize("width", [1280, 500])
def test_a_real_browser_shows_it_and_asks_for_nothing(
    digits: tuple[Bench, Content, Path], shot: Shot, tmp_path: Path, width: int
) -> None:
    _, content, _ = digits
    page = tmp_path / "report.html"
    write_report(content, page)
    require_shown_and_silent(page, width, shot, tmp_path)


def test_a_browser_prints_it(
    digits: tuple[Bench, Content, Path], browser: str, tmp_path: Path
) -> None:
    _, content, _ = digits
    page = tmp_path / "report.html"
    write_report(content, page)
    print_pdf(page, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert browser
