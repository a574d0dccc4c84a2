"""Markets in the window and on the disk: scores of files, sessions, folders, what is missing."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from official_market import write_market
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.data_acquisition.challenge import DataAcquisition
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.cli import main
from dataperf_gui.gui.app import App
from dataperf_gui.gui.handing_in import from_session
from dataperf_gui.gui.home.challenge_row import MARKET, ChallengeRow
from dataperf_gui.gui.market.screen import MarketScreen
from dataperf_gui.gui.texts import percent
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.repair import verify
from dataperf_gui.session.session import Session

PATIENCE_MS = 240_000
SAMPLE = Path(str(asset("challenges", "data-acquisition", "sample")))
CASE = "reference-runs/data_acquisition/case_a_two_markets"
DASH = "\N{EN DASH}"
SHIFT = Qt.KeyboardModifier.ShiftModifier
Opened = Callable[..., MarketScreen]
Settled = Callable[[MarketScreen], None]
Export = Callable[[Path], str]


def test_the_score_on_screen_is_that_of_the_files_written(
    opened: Opened, settled: Settled, export: Export, tmp_path: Path
) -> None:
    screen = opened()
    QTest.keyClick(screen, Qt.Key.Key_T, SHIFT)
    slider = screen.sellers.row_of(3).slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    QTest.keyClick(screen, Qt.Key.Key_BracketRight)
    QTest.keyClick(screen.sellers.row_of(5).slider, Qt.Key.Key_Home)
    settled(screen)
    assert "0.csv, 1.csv" in export(tmp_path)
    found = DataAcquisition().evaluate(Request(SAMPLE, entry=tmp_path), Findings(), Monitor())
    assert screen.worth.mean_truth.text() == percent(found.score or 0, 2)
    assert screen.worth.mean_combined.text() == percent(found.extra["combined_score"], 2)
    for place, market in enumerate("01234"):
        screen.tabs.setCurrentIndex(place)
        assert screen.worth.truth.text() == percent(found.per_task[market]["acc"], 2)
        assert screen.worth.combined.text() == percent(found.extra["combined_per_task"][market], 2)
        score = screen.presenter.score_of(place)
        assert score is not None
        assert {"acc": score.accuracy, "cost": score.cost} == found.per_task[market]
        words = f"{found.per_task[market]['cost']:.2f} of 150.00 spent"
        assert screen.budget.words.text().startswith(words)
        line = (tmp_path / f"{market}.csv").read_text()
        assert line == ",".join(map(str, screen.presenter.rows)) + "\n"


def test_the_command_line_gives_the_same_score_of_the_files(
    opened: Opened, settled: Settled, export: Export, tmp_path: Path
) -> None:
    folder, out = tmp_path / "market", tmp_path / "out"
    shutil.copytree(SAMPLE, folder)
    screen = opened(str(folder))
    QTest.keyClick(screen, Qt.Key.Key_T, SHIFT)
    settled(screen)
    export(folder / "submission/mine")
    config = {"instance_ids": list("01234"), "submission_path": "../submission/mine/",
              "model_name": "lr"}  # fmt: skip
    (folder / "config/mine.json").write_text(json.dumps(config))
    arguments = ["evaluate", "data-acquisition", str(folder), "--config", "config/mine.json"]
    assert main([*arguments, "--out", str(out)]) == 0
    scores = json.loads((out / "scores.json").read_text())
    assert screen.worth.truth.text() == percent(scores["0"]["acc"], 2)
    mean = float(np.mean([each["acc"] for each in scores.values()]))
    assert screen.worth.mean_truth.text() == percent(mean, 2)


def test_an_unfinished_purchase_is_not_written_and_the_reason_is_said(
    opened: Opened, settled: Settled, export: Export, tmp_path: Path
) -> None:
    screen = opened()
    assert "Nothing is bought" in screen.worth.note.text()
    QTest.keyClick(screen, Qt.Key.Key_T)
    settled(screen)
    assert "1, 2, 3, 4" in screen.worth.note.text()
    assert screen.worth.truth.text() != screen.worth.mean_truth.text() == DASH
    assert "buys nothing" in export(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_it_reopens_from_home_and_from_its_file(
    app: App, opened: Opened, qtbot: QtBot, settled: Settled, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = opened()
    QTest.keyClick(screen, Qt.Key.Key_BracketRight)
    QTest.keyClick(screen, Qt.Key.Key_T)
    settled(screen)
    bought, path = screen.presenter.purchase.all_rows, screen.presenter.session.path
    spent = round(sum(screen.presenter.costs))
    app.show_home()
    app.workplace.close()
    app.show_home()
    card = next(each for each in app.home.cards if each.title == "Data acquisition, 5 markets")
    assert f"{spent} of 750 spent" in [each.text() for each in card.findChildren(QLabel)]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.market is not None, timeout=PATIENCE_MS)
    assert app.market is not None
    assert app.market.presenter.purchase.all_rows == bought
    assert app.market.tabs.currentIndex() == 1
    app.show_home()
    app.workplace.close()
    assert opened(str(path)).presenter.purchase.all_rows == bought
    app.show_home()
    app.workplace.close()
    assert verify(path) == []
    assert main(["session", "verify", str(path)]) == 0
    assert main(["session", "show", str(path)]) == 0
    place, n = next((place, n) for place, n in enumerate(bought[1]) if n)
    assert f"market 1, seller {place}: {n} rows" in capsys.readouterr().out


def test_home_offers_the_sample_and_a_folder_can_be_dropped(
    app: App, qtbot: QtBot, folder: Path
) -> None:
    row = next(r for r in app.home.findChildren(ChallengeRow) if r.challenge == MARKET)
    assert not row.tasks.isVisibleTo(row)
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.market is not None, timeout=PATIENCE_MS)
    assert app.window.current_screen == "market"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    app.window.dropEvent(event)
    qtbot.waitUntil(
        lambda: app.market is not None and app.market.presenter.dataset.source.path == str(folder),
        timeout=PATIENCE_MS,
    )
    assert app.market is not None
    assert app.market.tabs.count() == 2


def test_hidden_rows_and_a_broken_summary_are_said(
    app: App, opened: Opened, settled: Settled, folder: Path
) -> None:
    shutil.rmtree(folder / "features")
    (folder / "marketinfo/0/summary/3.csv.json").write_text("{")
    names = [f"a-vendor-with-a-very-long-name-and-number-{n}" for n in range(11)]
    (folder / "marketinfo/0/sellerid.txt").write_text("\n".join(names))
    screen = opened(str(folder))
    assert "1 file could not be used" in app.window.notice.text
    row = screen.sellers.row_of(3)
    assert "marketinfo/0/summary/3.csv.json" in row.fault.text()
    assert not row.slider.isEnabled()
    assert not row.field.isEnabled()
    QTest.keyClick(screen, Qt.Key.Key_T, SHIFT)
    settled(screen)
    assert "hidden" in screen.worth.note.text()
    assert screen.worth.truth.text() == DASH
    assert screen.worth.estimate.text().startswith("~")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert screen.seller.name.text() == names[3]
    QTest.keyClick(screen, Qt.Key.Key_M)
    assert screen.presenter.rows[3] == 0


def test_reference_runs_show_the_official_scores(
    opened: Opened, settled: Settled, shared: Path
) -> None:
    screen = opened(str(shared / CASE))
    presenter = screen.presenter
    assert "3 of the 768 columns" in screen.worth.note.text()
    expected = json.loads((shared / CASE / "expected_sklearn1.9.1.json").read_text())
    official = expected["mixed_lr|natural"]["result"]
    for market in (0, 1):
        presenter.show_market(market)
        text = (shared / CASE / f"submission/mixed/{market}.csv").read_text()
        for place, cell in enumerate(text.split(",")):
            presenter.buy(place, int(cell))
    settled(screen)
    for market in (0, 1):
        screen.tabs.setCurrentIndex(market)
        assert presenter.costs[market] == pytest.approx(official[str(market)]["cost"], abs=1e-9)
        score = presenter.score_of(market)
        assert score is not None
        assert score.accuracy == pytest.approx(official[str(market)]["acc"], abs=0.02)
        assert screen.worth.truth.text() == percent(score.accuracy, 2)


@pytest.mark.parametrize("n", [1, 200])
def test_one_seller_and_two_hundred(
    opened: Opened, qtbot: QtBot, settled: Settled, tmp_path: Path, n: int
) -> None:
    write_market(tmp_path, "0", 0)
    widen(tmp_path, n)
    screen = opened(str(tmp_path))
    assert len(screen.sellers.order) == n
    QTest.keyClick(screen, Qt.Key.Key_T)
    settled(screen)
    assert sum(screen.presenter.rows) > 0
    last = screen.sellers.order[-1]
    screen.presenter.show_seller(last)
    row = screen.sellers.row_of(last)
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty(), timeout=PATIENCE_MS)


def widen(folder: Path, n: int) -> None:
    """Give a market `n` sellers, all like its first."""
    info, features = folder / "marketinfo/0", folder / "features/0"
    summary, rows = (info / "summary/0.csv.json").read_text(), (features / "0.csv").read_text()
    for path in (*(info / "summary").iterdir(), *features.iterdir()):
        path.unlink()
    (info / "price/price.txt").write_text("\n".join(["Lin,100"] * n))
    for place in range(n):
        (info / f"summary/{place}.csv.json").write_text(summary)
        (features / f"{place}.csv").write_text(rows)


def test_what_is_open_can_be_handed_in_with_its_division(opened: Opened) -> None:
    screen = opened()
    QTest.keyClick(screen, Qt.Key.Key_T, SHIFT)
    make = from_session(screen.presenter.session)
    draft, place = make("Ada", "mine")(Monitor())
    assert (draft.division, draft.challenge, place) == ("algorithm", "data-acquisition", SAMPLE)
    assert sorted(draft.files) == [f"{market}.csv" for market in range(5)]
    QTest.keyClick(screen, Qt.Key.Key_Minus)
    draft, _ = make("Ada", "mine")(Monitor())
    assert draft.division == "human + algorithm"
    assert draft.journal_head == screen.presenter.session.seal


@pytest.mark.usefixtures("warm_home")
def test_other_data_take_the_place_of_the_markets(app: App, opened: Opened, qtbot: QtBot) -> None:
    opened()
    app.open("embedded:handwriting")
    qtbot.waitUntil(lambda: app.review is not None, timeout=PATIENCE_MS)
    assert app.market is None
    assert not app.actions["fill_market"].isEnabled()
    assert app.actions["keep"].isEnabled()


def test_a_second_window_only_looks(app: App, opened: Opened) -> None:
    screen = opened()
    path = screen.presenter.session.path
    QTest.keyClick(screen, Qt.Key.Key_T)
    app.show_home()
    app.workplace.close()
    with Session.open(path, who="ben"):
        screen = opened()
        assert "look but not buy" in screen.notice.text
        assert not screen.sellers.row_of(0).slider.isEnabled()
        assert not app.actions["fill_market"].isEnabled()
        app.show_home()
        app.workplace.close()


def test_another_language_keeps_what_is_bought_and_where_one_is(
    app: App, opened: Opened, qtbot: QtBot
) -> None:
    screen = opened()
    QTest.keyClick(screen, Qt.Key.Key_BracketRight)
    QTest.keyClick(screen, Qt.Key.Key_T)
    bought = screen.presenter.purchase.all_rows
    app.preferences.change(language="de")
    qtbot.waitUntil(lambda: app.market not in (None, screen), timeout=PATIENCE_MS)
    assert app.market is not None
    assert app.market.presenter.purchase.all_rows == bought
    assert app.market.tabs.currentIndex() == 1
    assert app.window.current_screen == "market"
    QTest.keyClick(app.market, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(app.market.presenter.rows)
    app.preferences.change(language="en")
