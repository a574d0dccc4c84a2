"""Reports of what was chosen and bought: what the page says is what the session holds."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from official_market import write_market
from pages import Shot, read, require_shown_and_silent

from dataperf_gui.buying import markets as buying
from dataperf_gui.buying.opening import markets_at, open_markets
from dataperf_gui.buying.proposing import proposals_of
from dataperf_gui.buying.purchase import Purchase
from dataperf_gui.buying.truth import TrueScores
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Source
from dataperf_gui.gui.language import read_texts
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Voice
from dataperf_gui.places import HOME_VARIABLE
from dataperf_gui.report.making import gather_any
from dataperf_gui.report.page import render, sentences, write_report
from dataperf_gui.report.pdf import print_pdf
from dataperf_gui.report.purchase import PurchaseContent
from dataperf_gui.report.record import record_of
from dataperf_gui.report.selection import SelectionContent
from dataperf_gui.selecting.base import session_of
from dataperf_gui.selecting.chosen import ChosenSet
from dataperf_gui.selecting.opening import Opened, open_to_choose
from dataperf_gui.selecting.proposing import proposal_of
from dataperf_gui.selecting.variety import vendi_score
from dataperf_gui.session.decisions import ShownAs
from dataperf_gui.session.session import Session

CONTENTS = ("clips", "images", "rows")


def speech(task: str = "en_25") -> Opened:
    return open_to_choose(Source("speech-selection", "embedded", {"task": task}), Monitor())


def vision(concept: str = "Five") -> Opened:
    return open_to_choose(Source("vision-selection", "embedded", {"task": concept}), Monitor())


def choose_clips(opened: Opened) -> Session:
    """Pick nine clips, take a proposal, swap three of it, and look at the official score."""
    task = opened.task
    session = session_of(task, "Ada")
    chosen = ChosenSet(task, session, opened.likeness)
    for item in opened.queue.items[:9].tolist():
        chosen.add(item, ShownAs("k-medoids", 3, 4.0))
    chosen.take(proposal_of(task, "k-medoids", 0, Monitor()))
    for item in [each for each in opened.queue.items.tolist() if each not in chosen][:3]:
        out = chosen.least_typical(chosen.group_for(item))
        chosen.swap(item, out, ShownAs("k-medoids", 30, 100.0))
    session.undo()
    score = task.official_score(chosen.labels, Monitor())
    official = {"uses": 2, "value": score.value, "digest": score.label_digest}
    session.remember_place({"strategy": "k-medoids", "official": official})
    return session


def choose_images(opened: Opened) -> Session:
    """Label some of each kind, and take what a strategy proposes beside them."""
    session = session_of(opened.task, "Ada")
    chosen = ChosenSet(opened.task, session, opened.likeness)
    order = opened.likeness.order
    near, far = order[20:32].tolist(), order[-12:].tolist()
    chosen.put(near + far, [2] * len(near) + [1] * len(far), ShownAs("nearest", 0, 1.0))
    chosen.take(proposal_of(opened.task, "nearest", 0, Monitor()))
    session.remember_place({"strategy": "nearest"})
    return session


def buy(markets: buying.Markets) -> Session:
    """Take a strategy's purchase everywhere, and change one market by hand."""
    session = buying.session_of(markets, "Ada")
    purchase = Purchase(markets, session)
    purchase.take(dict(enumerate(proposals_of(markets, "similarity", 0, Monitor()))))
    last = len(markets.markets) - 1
    dearest = int(np.argmax(purchase.rows(last)))
    purchase.buy(last, dearest, 10, ShownAs("similarity"))
    session.remember_place({"strategy": "similarity"})
    return session


def folder_of_markets(folder: Path) -> buying.Markets:
    source = markets_at(str(folder))
    assert source is not None
    return open_markets(source, Monitor())


@pytest.fixture(scope="module")
def home_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("choices")


@pytest.fixture(autouse=True)
def same_home(home_of_all: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Share one home: curves that were drawn once are there for the next test."""
    monkeypatch.setenv(HOME_VARIABLE, str(home_of_all))


@pytest.fixture(scope="module")
def made(
    home_of_all: Path,
) -> dict[str, tuple[SelectionContent | PurchaseContent, Path]]:
    """Return for clips, images and rows the content of a report and the session."""
    found = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(home_of_all))
        folder = home_of_all / "official"
        for seed, market in enumerate(("0", "1")):
            write_market(folder, market, seed)
        subjects = {"clips": speech(), "images": vision(), "rows": folder_of_markets(folder)}
        works = {"clips": choose_clips, "images": choose_images, "rows": buy}
        for name, subject in subjects.items():
            with works[name](subject) as session:
                record, path = record_of(session), session.path
            content = gather_any(record, subject, None, Monitor())
            assert isinstance(content, SelectionContent | PurchaseContent)
            found[name] = content, path
    return found


@pytest.fixture
def clips(made: dict[str, tuple[SelectionContent, Path]]) -> SelectionContent:
    return made["clips"][0]


@pytest.fixture
def images(made: dict[str, tuple[SelectionContent, Path]]) -> SelectionContent:
    return made["images"][0]


@pytest.fixture
def rows(made: dict[str, tuple[PurchaseContent, Path]]) -> PurchaseContent:
    return made["rows"][0]


def test_a_selection_is_told_as_the_session_holds_it(clips: SelectionContent) -> None:
    labels = clips.record.labels
    items = np.flatnonzero(labels)
    score = clips.task.bench.model.score(labels)
    text = read(render(clips))
    assert clips.n_chosen == len(items) == 25
    assert clips.practice is not None
    assert clips.practice.value == score.value
    assert clips.practice.low < score.value < clips.practice.high
    assert clips.variety == vendi_score(clips.task.bench.features[items])
    assert [each.chosen for each in clips.groups] == np.bincount(labels)[1:].tolist()
    assert sum(each.taken + each.picked for each in clips.followed) == 25
    assert sum(each.picked for each in clips.followed) == clips.n_by_hand
    assert clips.minutes == pytest.approx((9 * 4 + 3 * 60) / 60)
    assert "Ada chose 25 of 162 items to train a model on; at most 25 are allowed." in text
    assert f"Picked by hand: {clips.n_by_hand}" in text
    assert "It took 4 minutes." in text
    assert "Decisions taken back: 2." in text
    assert clips.record.seal in text
    assert "dataperf-gui open embedded:speech-selection --task en_25" in text
    assert "division: human + algorithm" in text


def test_the_official_score_is_shown_only_where_it_was_asked_for(
    clips: SelectionContent, images: SelectionContent
) -> None:
    official = clips.record.official
    shown = f"{100 * (official.value or 0):.2f} %"
    text = read(render(clips))
    assert f"The official score of the set is {shown}." in text
    assert "of this set; looks so far: 2" in text
    older = replace(clips, is_official_current=False)
    text = read(render(older))
    assert "The official score of the set" not in text
    assert "of an earlier set; looks so far: 2" in text
    assert "not looked at" in read(render(images))


def test_clips_can_be_played_and_seen(clips: SelectionContent) -> None:
    page = render(clips)
    read(page)
    assert len(clips.chosen) == page.count("<audio controls") == 8
    assert page.count("data:image/png;base64,") == 8
    assert {each.group for each in clips.chosen} == {
        each.name for each in clips.groups if each.chosen
    }
    assert any(each.is_by_hand for each in clips.chosen)


def test_the_curve_has_the_person_a_strategy_and_random_choice(clips: SelectionContent) -> None:
    figure = clips.figure
    assert figure is not None
    assert [line.style for line in figure.lines] == ["other", "person"]
    assert len(figure.bands) == 1
    assert figure.end is not None
    assert [row.name for row in clips.spending.rows] == ["person", "k-medoids", "random"]
    assert clips.spending.rows[-1].n_seeds == 20
    chance, final = clips.spending.by_chance, clips.spending.rows[0].final
    assert chance is not None
    assert final is not None
    assert chance.low < chance.value < chance.high
    beside = {
        final.value > chance.high: "That is more than random choice",
        final.value < chance.low: "That is less than random choice",
    }.get(True, "Random choice reaches that, too")
    assert beside in sentences(clips)[1]


def test_strategies_can_be_named(made: dict[str, tuple[SelectionContent, Path]]) -> None:
    content = gather_any(made["images"][0].record, vision(), ["uncertainty"], Monitor())
    assert isinstance(content, SelectionContent)
    assert [row.name for row in content.spending.rows] == ["person", "uncertainty", "random"]
    assert "Uncertainty sampling" in read(render(content))


def test_a_concept_says_what_it_is_judged_by(images: SelectionContent) -> None:
    text = read(render(images))
    assert images.practice is not None
    assert "Measured on what is certain: the 20 examples" in text
    assert "negative" in text
    assert images.n_by_hand == 24


@pytest.mark.parametrize("opened", [lambda: vision("Three"), lambda: speech("pt_25")])
def test_nothing_chosen_is_told_honestly(opened: Callable[[], Opened]) -> None:
    subject = opened()
    with session_of(subject.task, "Ada") as session:
        content = gather_any(record_of(session), subject, None, Monitor())
    page = render(content)
    text = read(page)
    assert f"Nothing of the {len(subject.task.bench.dataset):,} items is chosen yet." in text
    assert "<svg" not in page
    assert "Some of what was chosen" not in text
    assert "Compared with strategies" not in text


def test_a_purchase_is_told_as_the_session_holds_it(rows: PurchaseContent) -> None:
    bought = rows.record.labels.tolist()
    text = read(render(rows))
    assert sum(line.rows for market in rows.markets for line in market.bought) == sum(bought)
    assert f"Ada bought {sum(bought)} rows and kept" in text
    assert rows.spent == pytest.approx(sum(market.spent for market in rows.markets))
    assert sum(line.cost for line in rows.markets[0].bought) == pytest.approx(rows.markets[0].spent)
    assert "of 300.00" in text
    assert rows.record.seal in text
    by_hand = [line for line in rows.markets[1].bought if not line.strategy]
    assert [line.rows for line in by_hand] == [10]
    assert {line.strategy for line in rows.markets[0].bought} == {"similarity"}
    assert "Most similar sellers: Number 1 of" in text
    assert "Decided by a person: Shared values" in text
    assert 0 < rows.minutes < 1


def test_the_true_accuracy_is_the_official_one_and_the_estimate_is_called_so(
    rows: PurchaseContent, home_of_all: Path
) -> None:
    markets = folder_of_markets(home_of_all / "official")
    bought = markets.split(rows.record.labels.tolist())
    assert rows.truth == TrueScores(markets).mean(bought, Monitor())
    assert "by the official rule" in sentences(rows)[1]
    hidden = home_of_all / "hidden"
    shutil.copytree(home_of_all / "official", hidden)
    shutil.rmtree(hidden / "features")
    content = gather_any(rows.record, folder_of_markets(hidden), [], Monitor())
    assert isinstance(content, PurchaseContent)
    assert content.truth is None
    assert content.estimate == rows.estimate
    assert "that is an estimate." in sentences(content)[1]
    assert "The sellers' rows are hidden" in sentences(content)[1]
    read(render(content))


def test_nothing_bought_is_told_honestly(tmp_path: Path) -> None:
    write_market(tmp_path, "0", 7)
    markets = folder_of_markets(tmp_path)
    with buying.session_of(markets, "Ada") as session:
        content = gather_any(record_of(session), markets, [], Monitor())
        text = read(render(content))
        assert "Nothing is bought yet in 1 market." in text
        assert "There are 150.00 to spend." in text


@pytest.mark.parametrize("name", CONTENTS)
@pytest.mark.parametrize("language", ["de", "es", "pt"])
def test_every_sentence_is_translated(
    name: str, language: str, made: dict[str, tuple[SelectionContent, Path]]
) -> None:
    texts, missing = read_texts(language), []

    def translate(text: str, n: int | None) -> str:
        if text not in texts and any(letter.isalpha() for letter in text):
            missing.append(text)
        forms = texts.get(text, (text,))
        return forms[0 if n == 1 else -1]

    page = render(made[name][0], Voice(translate, language=language))
    read(page)
    assert missing == []
    assert "The thick line" not in page


@pytest.mark.parametrize("name", CONTENTS)
def test_no_name_breaks_the_page(name: str, made: dict[str, tuple[SelectionContent, Path]]) -> None:
    content = made[name][0]
    header = replace(content.record.header, name="<script>alert(1)</script>&\"'")
    page = render(replace(content, record=replace(content.record, header=header)))
    read(page)
    assert "<script" not in page


@pytest.mark.parametrize("name", CONTENTS)
def test_the_command_writes_the_same_page(
    name: str, made: dict[str, tuple[SelectionContent, Path]], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    content, path = made[name]
    out = tmp_path / "report.html"
    assert main(["report", str(path), "--out", str(out)]) == 0
    _, written = out.read_text(encoding="utf-8").split("<h1>")  # above it, the day in its language
    assert written == render(content).split("<h1>")[1]
    assert main(["report", str(path), "--out", str(out), "--strategies", "nonsense"]) == 2
    assert main(["report", str(path), "--out", str(out), "--data", str(tmp_path)]) == 2
    errors = capsys.readouterr().err
    assert "nonsense chooses nothing here" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("name", CONTENTS)
def test_replay_ends_with_the_score_of_the_report(
    name: str, made: dict[str, tuple[SelectionContent, Path]], capsys: pytest.CaptureFixture[str]
) -> None:
    content, path = made[name]
    final = content.spending.rows[0].final
    assert final is not None
    assert main(["session", "replay", str(path)]) == 0
    said = capsys.readouterr().out
    assert f"-> {final.value}" in said
    assert str(content.spending.task.measured) in said


@pytest.mark.parametrize("width", [1280, 500])
@pytest.mark.parametrize("name", CONTENTS)
def test_a_real_browser_shows_it_and_asks_for_nothing(
    name: str, width: int, made: dict[str, tuple[SelectionContent, Path]], shot: Shot,
    tmp_path: Path,
) -> None:  # fmt: skip
    page = tmp_path / "report.html"
    write_report(made[name][0], page)
    require_shown_and_silent(page, width, shot, tmp_path)


@pytest.mark.usefixtures("browser")
def test_a_browser_prints_it(rows: PurchaseContent, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    write_report(rows, page)
    print_pdf(page, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
