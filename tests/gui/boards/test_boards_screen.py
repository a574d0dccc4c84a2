"""The Boards screen: real files, real databases, real scores; the numbers are read from it."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.boards.database import sqlite_url
from dataperf_gui.boards.entries import State
from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.store import Boards
from dataperf_gui.challenges.base import Request
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.registry import load_challenge
from dataperf_gui.cli import main
from dataperf_gui.gui.app import App
from dataperf_gui.gui.boards.feed import sample_folder
from dataperf_gui.gui.boards.hand_in import HandInDialog
from dataperf_gui.gui.boards.rows import Line, Lines, LinesView
from dataperf_gui.gui.boards.screen import BoardsScreen
from dataperf_gui.gui.boards.team import TeamDialog
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.sound import stage
from dataperf_gui.gui.widgets.page import Page
from dataperf_gui.jobs import Monitor
from dataperf_gui.places import boards_file
from dataperf_gui.settings import load

PATIENCE_MS = 240_000
MARKET = "data-acquisition"
SAMPLE = Path(str(asset("challenges", MARKET, "sample")))
pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def boards(app: App, qtbot: QtBot) -> BoardsScreen:
    """Return the screen on the boards of data acquisition, whose sample is scored fast."""
    app.show_boards()
    show(app, qtbot, MARKET)
    return app.boards


def show(app: App, qtbot: QtBot, challenge: str) -> None:
    app.boards.challenge.setCurrentIndex(app.boards.challenge.findData(challenge))
    rest(app, qtbot)


def rest(app: App, qtbot: QtBot) -> None:
    """Wait for what runs, and for the reading that follows it."""
    qtbot.waitUntil(lambda: not app.boards.feed.is_busy, timeout=PATIENCE_MS)


def lines(view: LinesView) -> list[Line]:
    model = view.model()
    assert isinstance(model, Lines)
    return model.lines


def facts(boards: BoardsScreen) -> dict[str, str]:
    table = boards.detail.facts
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def entry_files(folder: Path, name: str) -> Path:
    """Write the files of a baseline into `folder`."""
    request = Request(SAMPLE, options={"name": name, "seed": 3})
    folder.mkdir()
    for file, text in load_challenge(MARKET).baseline(request, Findings(), Monitor()).items():
        (folder / file).write_text(text, encoding="utf-8")
    return folder


def answer(app: App, owner: str, name: str, files: Path | None) -> None:
    """Fill the dialog when it is there, and press Return."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, HandInDialog):
            QTimer.singleShot(20, fill)
            return
        dialog.owner.setText(owner)
        dialog.name.setText(name)
        if files is not None:
            dialog.from_files.setChecked(True)
            dialog.files.setText(str(files))
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, fill)
    QTest.mouseClick(app.boards.hand_in_button, Qt.MouseButton.LeftButton)


def test_an_empty_board_says_what_to_do_and_shows_published_results(boards: BoardsScreen) -> None:
    assert boards.empty.isVisible()
    shown = lines(boards.board)
    assert shown
    assert all("published" in line.cells[7] for line in shown)
    assert all("other data, cannot be compared" in line.cells[7] for line in shown)
    assert {line.cells[0] for line in shown} == {"\N{EN DASH}"}


def test_baselines_are_scored_by_one_click_and_only_once(
    app: App, boards: BoardsScreen, qtbot: QtBot
) -> None:
    QTest.mouseClick(boards.baselines, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    assert not boards.empty.isVisible()
    own = [line for line in lines(boards.board) if "baseline" in line.cells[7]]
    assert {line.cells[1] for line in own} == {"uniform", "similarity"}
    assert [line.cells[0] for line in own] == ["\N{EN DASH}"] * 2
    assert len(boards.progress.own) >= 1
    assert boards.progress.own[0].normalised == -1
    QTest.mouseClick(boards.baselines, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(boards.said) as said:
        rest(app, qtbot)
    assert "there already" in said.args[0]


def test_an_entry_is_checked_scored_ranked_scored_again_and_withdrawn(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    answer(app, "Ada", "my plan", entry_files(tmp_path / "files", "similarity"))
    rest(app, qtbot)
    request = Request(SAMPLE, entry=tmp_path / "files")
    score = load_challenge(MARKET).evaluate(request, Findings(), Monitor()).score
    first = next(line for line in lines(boards.board) if line.cells[1] == "my plan")
    assert first.cells[0] == "1"
    assert first.cells[3] == f"{score:.4f}"
    assert boards.tabs.currentWidget() is boards.tracker
    qtbot.waitUntil(lambda: boards.selected is not None)
    assert facts(boards)["Score"].startswith(f"{score:.4f}")
    assert "numpy" in facts(boards)["Versions"]
    QTest.mouseClick(boards.detail.again, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    assert lines(boards.tracker)[0].cells[0] == "scored again, equal"
    QTest.mouseClick(boards.detail.take_back, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    assert lines(boards.tracker)[0].cells[0] == "withdrawn"
    assert [line for line in lines(boards.board) if line.cells[1] == "my plan"] == []
    with Boards(sqlite_url(boards_file())) as kept:
        assert kept.submissions(MARKET)[0].entry.state is State.WITHDRAWN


def test_a_refused_entry_shows_its_reasons(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = entry_files(tmp_path / "files", "uniform")
    victim = min(folder.iterdir())
    victim.write_text("nonsense", encoding="utf-8")
    answer(app, "Ada", "broken", folder)
    rest(app, qtbot)
    line = lines(boards.tracker)[0]
    assert line.cells[0].startswith("refused: ")
    assert line.tone == "bad"
    qtbot.waitUntil(lambda: boards.selected is not None)
    refused = [text for what, text in facts(boards).items() if what.startswith("Refused")]
    assert victim.name in refused[0]
    shown = facts(boards)
    assert shown["Rule broken"] == "The numbers are whole, and no more than the seller has."
    assert "Rule kept" in shown
    assert not boards.detail.again.isEnabled()


def test_boards_go_to_others_and_come_back_without_doubling(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(app, "Ada", "my plan", entry_files(tmp_path / "files", "uniform"))
    rest(app, qtbot)
    file = tmp_path / "boards.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    QTest.mouseClick(boards.export, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    with qtbot.waitSignal(boards.said) as said:
        QTest.mouseClick(boards.merge, Qt.MouseButton.LeftButton)
    assert "nothing changed" in said.args[0]
    rest(app, qtbot)
    assert len(lines(boards.tracker)) == 1
    file.write_text(file.read_text().replace("Ada", "Eve"))
    with qtbot.waitSignal(boards.failed) as failed:
        QTest.mouseClick(boards.merge, Qt.MouseButton.LeftButton)
    assert "line 2" in str(failed.args[0])


def test_what_is_chosen_on_the_select_screen_can_be_handed_in(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "BACKENDS", ("NULL",))
    app.open("embedded:speech-selection", {"task": "en_25"})
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: app.select.presenter.proposal is not None, timeout=PATIENCE_MS)
    QTest.keyClick(app.select, Qt.Key.Key_T)
    chosen = app.select.presenter.chosen
    expected = app.select.presenter.task.official_score(chosen.labels, Monitor()).value
    app.show_boards()
    rest(app, qtbot)
    answer(app, "Ada", "the proposal", None)
    rest(app, qtbot)
    found = app.boards.selected
    assert found.challenge == "speech-selection"
    assert found.entry.per_task["en_25"] == pytest.approx(expected, abs=1e-12)
    assert found.entry.division == "algorithm"
    app.show_boards()
    QTest.keyClick(app.select, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.count_nonzero(chosen.labels) == 25  # keys rest while another screen is shown


def test_scoring_is_seen_cancelled_and_gone_on_with_from_the_window(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The speech sample takes seconds: long enough to be watched and stopped."""
    app.show_boards()
    show(app, qtbot, "speech-selection")
    folder = sample_folder("speech-selection")
    files = tmp_path / "files"
    files.mkdir()
    request = Request(folder, options={"name": "random", "seed": 3})
    challenge = load_challenge("speech-selection")
    for file, content in challenge.baseline(request, Findings(), Monitor()).items():
        (files / file).write_text(content, encoding="utf-8")
    boards = app.boards
    boards.tabs.setCurrentWidget(boards.tracker)
    answer(app, "Ada", "in a hurry", files)
    qtbot.waitUntil(app.window.busy.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(  # boards are read while an entry is scored
        lambda: [line.cells[0] for line in lines(boards.tracker)] == ["running"],
        timeout=PATIENCE_MS,
    )
    assert app.workers.is_busy
    QTest.mouseClick(app.window.busy.button, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    qtbot.waitUntil(
        lambda: [line.cells[0] for line in lines(boards.tracker)] == ["cancelled"],
        timeout=PATIENCE_MS,
    )
    boards.tracker.selectRow(0)
    assert not boards.detail.again.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    QTest.mouseClick(boards.detail.retry, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    qtbot.waitUntil(lambda: lines(boards.tracker)[0].cells[0] == "scored", timeout=PATIENCE_MS)
    with Boards(sqlite_url(boards_file())) as kept:
        in_window = kept.submissions()[0].receipt
    words = ["board", "submit", "speech-selection", str(folder), "--files", str(files)]
    assert main([*words, "--owner", "Ada", "--name", "by command"]) == 0
    with Boards(sqlite_url(boards_file())) as kept:
        assert kept.submissions()[1].receipt == in_window


def test_tries_are_listed_and_files_come_back(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("uniform", "similarity"):
        answer(app, "Ada", name, entry_files(tmp_path / name, name))
        rest(app, qtbot)
    boards.tabs.setCurrentIndex(0)
    own = [line for line in lines(boards.board) if line.cells[2] == "Ada"]
    assert len(own) == 1
    assert "best of 2 entries" in own[0].cells[7]
    boards.board.select_key(own[0].key)
    assert {"Try 1 of 2", "Try 2 of 2"} <= facts(boards).keys()
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(out))
    QTest.mouseClick(boards.detail.save, Qt.MouseButton.LeftButton)
    rest(app, qtbot)
    best = own[0].cells[1]
    assert {file.name: file.read_bytes() for file in out.iterdir()} == {
        file.name: file.read_bytes() for file in (tmp_path / best).iterdir()
    }


def test_a_folder_that_is_gone_is_told(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = entry_files(tmp_path / "files", "uniform")
    shutil.rmtree(folder)
    with qtbot.waitSignal(boards.failed) as failed:
        answer(app, "Ada", "gone", folder)
        rest(app, qtbot)
    assert str(folder) in str(failed.args[0])


def test_a_thousand_entries_are_shown_at_once(app: App, boards: BoardsScreen) -> None:
    model = Lines(("a", "b"), app.theme)
    view = LinesView(model, "Many", wide=1)
    view.show_lines([Line(str(n), (str(n), f"entry {n}")) for n in range(1000)])
    assert model.rowCount() == 1000
    view.select_key("700")
    assert view.key == "700"
    view.deleteLater()
    assert boards.isVisible()


def ask_for_team(boards: BoardsScreen, url: str) -> None:
    """Write another address into the dialog and accept it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TeamDialog)
        dialog.address.setText(url)
        dialog.accept()

    QTimer.singleShot(0, write)
    QTest.mouseClick(boards.team, Qt.MouseButton.LeftButton)


def test_a_team_keeps_its_boards_elsewhere(
    app: App, boards: BoardsScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    url = sqlite_url(tmp_path / "team.sqlite")
    with Boards(url) as others:
        files = {f"{k}.csv": b"0,0\n" for k in range(5)}
        others.enter(Draft(MARKET, "the team", "theirs", files), "the team")
    ask_for_team(boards, url)
    qtbot.waitUntil(lambda: load().settings.boards_url == url)
    rest(app, qtbot)
    assert any("theirs" in line.cells for line in lines(boards.tracker))
    another = BoardsScreen(app.workers, app.theme, Preferences(app))  # at the next start
    qtbot.addWidget(another)
    another.challenge.setCurrentIndex(another.challenge.findData(MARKET))
    another.refresh()
    rest(app, qtbot)
    qtbot.waitUntil(lambda: any("theirs" in line.cells for line in lines(another.tracker)))
    another.close_down()
    ask_for_team(boards, "")
    qtbot.waitUntil(lambda: load().settings.boards_url == "")
    rest(app, qtbot)
    assert lines(boards.tracker) == []


def test_a_database_that_cannot_be_opened_changes_nothing(
    app: App, boards: BoardsScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(boards.failed) as failed:
        ask_for_team(boards, "mysterious://nowhere/boards")
        rest(app, qtbot)
    assert "mysterious://nowhere/boards" in str(failed.args[0])
    assert load().settings.boards_url == ""


def test_a_page_scrolls_only_where_it_has_to(app: App, qtbot: QtBot) -> None:
    app.window.resize(1280, 720)
    app.show_boards()
    screen = app.boards
    assert screen is not None
    qtbot.waitUntil(lambda: not screen.feed.is_busy and not screen.task.isVisible())
    page = screen.parentWidget().parentWidget()
    assert isinstance(page, Page)
    assert not page.verticalScrollBar().isVisible()
    assert screen.height() == page.viewport().height()
