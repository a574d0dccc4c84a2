"""Teaching a concept in the window: keys, groups, search, scores, undo, the official files."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.boards.entries import State
from dataperf_gui.boards.publishing import submit
from dataperf_gui.boards.store import Boards
from dataperf_gui.cli import main
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.choose_task import ChooseTaskDialog
from dataperf_gui.gui.handing_in import from_selection
from dataperf_gui.gui.home.challenge_row import ChallengeRow
from dataperf_gui.gui.select.screen import SelectScreen
from dataperf_gui.gui.select.tiles import cell_size
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.jobs import Monitor
from dataperf_gui.session.decisions import Action

PATIENCE_MS = 240_000
LOOKED_S = 0.05
SAMPLE = Path(str(asset("challenges", "vision-selection", "sample")))
Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Opened = Callable[..., SelectScreen]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An official folder of a person's own, without pictures, with addresses."""
    place = tmp_path / "official"
    shutil.copytree(SAMPLE, place, ignore=shutil.ignore_patterns("pictures"))
    examples = place / "data/examples/alpha_example_set_Five.csv"
    text = examples.read_text(encoding="utf-8").replace(",1,,", ",1,https://x.org/<b>5.jpg,")
    examples.write_text(text, encoding="utf-8")
    return place


def press(screen: SelectScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen, key)


def undo(screen: SelectScreen) -> None:
    QTest.keyClick(screen, Key.Key_Z, Control)


def counts(screen: SelectScreen) -> list[int]:
    """Negatives and positives, as the card shows them."""
    assert screen.set_model.rowCount() == sum(screen.set.balance.counts)
    return screen.set.balance.counts


def say_of_the_least_likely(screen: SelectScreen, n: int, key: Qt.Key = Key.Key_0) -> None:
    for item in screen.presenter.likeness.order[::-1][:n].tolist():
        screen.presenter.show_item(item)
        press(screen, key)


def look(asked: list[str]) -> None:
    """Agree to look at the official score as soon as the question is there."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, click)
            return
        asked.append(box.text())
        button = next(each for each in box.buttons() if each.text() == "Look")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, click)


def test_one_key_each_for_positive_negative_flip_and_out(opened_concept: Opened) -> None:
    screen = opened_concept()
    first = screen.presenter.item
    assert "suggested: positive" in screen.work.about.text()
    press(screen, Key.Key_1, Key.Key_Y, Key.Key_0, Key.Key_N)
    assert counts(screen) == [2, 2]
    assert screen.set.count.text() == "4 of 1,000"
    assert screen.presenter.item != first
    screen.presenter.show_item(first)
    assert screen.work.about.text().endswith("positive, says you")
    press(screen, Key.Key_F)
    assert counts(screen) == [3, 1]
    assert screen.presenter.item == first
    press(screen, Key.Key_X)
    assert counts(screen) == [2, 1]
    for expected in ([3, 1], [2, 2], [1, 2]):
        undo(screen)
        assert counts(screen) == expected
    assert screen.set.balance.toolTip() == "negative 1, positive 2"


def test_return_takes_what_is_suggested_and_a_second_look_confirms(
    opened_concept: Opened, qtbot: QtBot
) -> None:
    screen = opened_concept()
    presenter = screen.presenter
    press(screen, Key.Key_T)
    assert counts(screen) == [200, 50]
    item = int(presenter.proposal.order[25])
    presenter.show_item(item)
    assert screen.work.about.text().endswith("positive, says the strategy")
    since = perf_counter()
    qtbot.waitUntil(lambda: perf_counter() - since > LOOKED_S)
    press(screen, Key.Key_Return)
    assert counts(screen) == [200, 50]
    presenter.show_item(item)
    assert screen.work.about.text().endswith("positive, says you")
    journal = list(presenter.session.journal())
    assert [row.action for row in journal[-2:]] == [Action.PROPOSE, Action.RELABEL]
    assert journal[-1].shown.seconds >= LOOKED_S


def test_the_examples_are_shown_and_open_at_a_click(opened_concept: Opened, qtbot: QtBot) -> None:
    screen = opened_concept()
    examples = screen.presenter.task.examples.tolist()
    assert screen.work.examples.items == examples
    QTest.mouseClick(screen.work.examples, Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
    assert screen.presenter.item == examples[1]
    qtbot.waitUntil(lambda: "“Five” for certain" in screen.work.reason.text(), timeout=PATIENCE_MS)
    screen.pool.part.setCurrentIndex(screen.pool.part.findData("examples"))
    screen.pool.part.activated.emit(1)
    assert sorted(screen.presenter.items.tolist()) == sorted(examples)


def test_a_range_of_tiles_is_one_step(opened_concept: Opened) -> None:
    screen = opened_concept()
    press(screen, Key.Key_G)
    assert screen.work.is_grid
    grid = screen.grid
    assert grid.hasFocus()
    n_columns = grid.grid.n_columns
    QTest.keyClick(grid, Key.Key_Down, Shift)
    QTest.keyClick(grid, Key.Key_Right, Shift)
    listed = screen.presenter.items
    assert grid.selected_items == listed[: n_columns + 2].tolist()
    assert f"{n_columns + 2} selected" in screen.work.about.text()
    press(screen, Key.Key_0)
    assert counts(screen) == [n_columns + 2, 0]
    assert grid.selected_items == [listed[n_columns + 2]]
    undo(screen)
    assert counts(screen) == [0, 0]
    QTest.keyClick(screen, Key.Key_Z, Control | Shift)
    assert counts(screen) == [n_columns + 2, 0]


def test_clicks_select_as_one_reads(opened_concept: Opened) -> None:
    screen = opened_concept()
    press(screen, Key.Key_G)
    grid, listed = screen.grid, screen.presenter.items

    def click(place: int, modifier: Qt.KeyboardModifier) -> None:
        point = grid.visualRect(grid.grid.index_at(place)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    n = grid.grid.n_columns
    click(1, Qt.KeyboardModifier.NoModifier)
    click(2 * n, Shift)
    assert grid.selected_items == listed[1 : 2 * n + 1].tolist()
    click(3, Control)
    expected = [item for place, item in enumerate(listed.tolist()) if 1 <= place <= 2 * n]
    expected.remove(int(listed[3]))
    assert grid.selected_items == expected
    QTest.keyClick(grid, Key.Key_A, Control)
    assert len(grid.selected_items) == 3000
    press(screen, Key.Key_1)
    assert counts(screen) == [0, 0]  # no room for 3,000, so none
    QTest.keyClick(grid, Key.Key_Home)
    assert grid.selected_items == [listed[0]]
    QTest.keyClick(grid, Key.Key_Return, Control)
    assert not screen.work.is_grid
    assert screen.presenter.item == listed[0]


def test_what_is_similar_is_listed_and_escape_leads_back(
    opened_concept: Opened, qtbot: QtBot
) -> None:
    screen = opened_concept()
    presenter = screen.presenter
    press(screen, Key.Key_Right, Key.Key_Right)
    item, before = presenter.item, presenter.items.copy()
    press(screen, Key.Key_L)
    qtbot.waitUntil(lambda: len(presenter.items) == 1001, timeout=PATIENCE_MS)
    X = presenter.bench.features
    cosines = X @ X[item] / np.linalg.norm(X, axis=1) / np.linalg.norm(X[item])
    assert presenter.items[0] == item
    np.testing.assert_allclose(cosines[presenter.items], np.sort(cosines)[::-1][:1001], atol=1e-5)
    assert presenter.bench.dataset.keys[item] in screen.pool.like.text()
    press(screen, Key.Key_0, Key.Key_0)
    assert counts(screen) == [2, 0]
    assert presenter.item == presenter.items[2]
    press(screen, Key.Key_Escape)
    assert np.array_equal(presenter.items, before)
    assert presenter.item == item
    assert not screen.pool.like.isVisible()


def test_too_little_is_said_then_the_practice_score_is_that_of_the_model(
    opened_concept: Opened, qtbot: QtBot
) -> None:
    screen = opened_concept()
    presenter = screen.presenter
    assert "as positive" in screen.set.hint.text()
    press(screen, Key.Key_T)
    assert "say of 5 more images yourself" in screen.set.hint.text()
    assert screen.scores.live.value_text == "\N{EN DASH}"
    say_of_the_least_likely(screen, 5)
    assert not screen.set.hint.isVisible()
    qtbot.waitUntil(lambda: presenter.feed.is_up_to_date, timeout=PATIENCE_MS)
    expected = presenter.bench.model.score(presenter.chosen.judged)
    assert screen.scores.live.value_text == f"{100 * expected.value:.1f}\N{NO-BREAK SPACE}%"
    assert "(25 images)" in screen.scores.live.since_text
    assert "whose label is certain" in screen.scores.live.toolTip()
    assert "predicted by a model that was trained without it" in screen.scores.live.toolTip()
    undo(screen)
    assert "say of 1 more images yourself" in screen.set.hint.text()


def test_variety_is_shown_and_explained(opened_concept: Opened, qtbot: QtBot) -> None:
    screen = opened_concept()
    press(screen, Key.Key_T)
    qtbot.waitUntil(lambda: "of 250" in screen.set.variety.text(), timeout=PATIENCE_MS)
    X = screen.presenter.bench.features[screen.presenter.chosen.items].astype(np.float64)
    U = X / np.linalg.norm(X, axis=1, keepdims=True)
    values = np.clip(np.linalg.eigvalsh(U @ U.T / len(U)), 1e-300, None)
    vendi = np.exp(-np.sum(values * np.log(values)))
    assert f"{vendi:.1f} different of 250" in screen.set.variety.text()
    assert "Vendi score" in screen.set.variety.toolTip()


def test_the_official_score_is_that_of_the_command_line_on_the_exported_file(
    app: App, opened_concept: Opened, qtbot: QtBot, folder: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    screen = opened_concept(str(folder))
    press(screen, Key.Key_T)
    say_of_the_least_likely(screen, 3)
    press(screen, Key.Key_1)
    asked: list[str] = []
    look(asked)
    with qtbot.waitSignal(screen.presenter.officially_scored, timeout=PATIENCE_MS):
        app.actions["official_score"].trigger()
    assert "The rules forbid choosing by the official test images" in asked[0]
    assert "You have looked 0 times" in asked[0]
    entry = folder / "data" / "train_sets"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(entry))
    app.actions["export"].trigger()
    qtbot.waitUntil(lambda: "Five.csv" in app.window.notice.text, timeout=PATIENCE_MS)
    out = tmp_path / "out"
    assert main(["evaluate", "vision-selection", str(folder), "--out", str(out)]) == 0
    f1 = json.loads((out / "scores.json").read_text(encoding="utf-8"))["Five"]["f1"]
    said = f"Official score of this set: {100 * f1:.2f}\N{NO-BREAK SPACE}%"
    assert said in screen.scores.official.text()
    assert "looks so far: 1" in screen.scores.official.text()
    chosen = json.loads((entry / "Five.json").read_text(encoding="utf-8"))
    assert len(chosen) == len(screen.presenter.chosen.items)
    app.window.activateWindow()  # the question was
    qtbot.waitUntil(app.window.isActiveWindow, timeout=PATIENCE_MS)
    screen.setFocus()
    press(screen, Key.Key_0)
    assert screen.presenter.chosen.labels[screen.presenter.item] == 1
    assert "Official score of an earlier set" in screen.scores.official.text()


def test_it_reopens_where_it_was_from_home(app: App, opened_concept: Opened, qtbot: QtBot) -> None:
    screen = opened_concept()
    press(screen, Key.Key_1, Key.Key_0, Key.Key_1, Key.Key_L)
    presenter = screen.presenter
    qtbot.waitUntil(lambda: len(presenter.items) == 1001, timeout=PATIENCE_MS)
    labels, item, like = presenter.chosen.labels.copy(), presenter.item, presenter.like
    other = opened_concept(task="Three")
    assert other.presenter.bench.dataset.name.startswith("Three")
    app.show_home()
    card = next(c for c in app.home.cards if c.title == "Five, 3,000 images")
    assert "3 of 1000 chosen" in [
        each.text().replace(",", "") for each in card.findChildren(QLabel)
    ]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.select not in (None, other), timeout=PATIENCE_MS)
    again = app.select.presenter
    assert np.array_equal(again.chosen.labels, labels)
    assert (again.item, again.like) == (item, like)
    qtbot.waitUntil(lambda: len(again.items) == 1001, timeout=PATIENCE_MS)


def test_home_offers_the_embedded_concepts(app: App, qtbot: QtBot) -> None:
    rows = {row.challenge: row for row in app.home.findChildren(ChallengeRow)}
    row = rows["vision-selection"]
    assert [row.tasks.itemText(i) for i in range(3)] == ["Three", "Five", "Eight"]
    row.tasks.setCurrentIndex(2)
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    assert app.select.presenter.bench.dataset.name == "Eight, 3,000 images"


def test_a_dropped_folder_asks_for_the_concept_and_for_pictures(
    app: App, folder: Path, qtbot: QtBot
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ChooseTaskDialog):
            QTimer.singleShot(20, answer)
            return
        dialog.media.setText(str(SAMPLE / "pictures"))
        QTest.keyClick(dialog.tasks, Key.Key_Down)
        QTest.keyClick(dialog.tasks, Key.Key_Return)

    QTimer.singleShot(0, answer)
    app.window.dropped.emit(str(folder))
    qtbot.waitUntil(lambda: app.select is not None, timeout=PATIENCE_MS)
    data = app.select.presenter.bench.dataset
    assert (data.source.options["task"], data.media is not None) == ("Five", True)


def test_without_pictures_ids_features_and_addresses_are_shown(
    app: App, opened_concept: Opened, folder: Path
) -> None:
    screen = opened_concept(str(folder))
    assert "no pictures" in app.window.notice.text
    data, examples = screen._data, screen.presenter.task.examples
    assert screen.stage.view.accessibleName() == f"Item {data.keys[screen.presenter.item]}"
    assert screen.loader.has_media  # fingerprints of the features
    assert not screen.work.address.isVisible()
    screen.presenter.show_item(int(examples[0]))
    assert screen.work.address.text() == "https://x.org/<b>5.jpg"
    assert screen.work.address.textFormat() is Qt.TextFormat.PlainText
    press(screen, Key.Key_C)
    assert QGuiApplication.clipboard().text() == "https://x.org/<b>5.jpg"


def test_nothing_found_says_so_and_clearing_brings_the_item_back(
    opened_concept: Opened, qtbot: QtBot
) -> None:
    screen = opened_concept()
    press(screen, Key.Key_Right)
    item = screen.presenter.item
    screen.pool.text.setFocus()
    QTest.keyClicks(screen.pool.text, "no such id")
    qtbot.waitUntil(lambda: screen.pool_model.rowCount() == 0, timeout=PATIENCE_MS)
    page = screen.work.message_page
    assert screen.work.pages.currentWidget() is page
    assert "clear the field" in page.text.text()
    press(screen, Key.Key_1, Key.Key_G, Key.Key_L)
    assert counts(screen) == [0, 0]
    screen.pool.text.clear()
    assert screen.presenter.item == item
    assert screen.work.pages.currentIndex() == 0


def test_a_finished_choice_of_all_concepts_is_handed_in(opened_concept: Opened, home: Path) -> None:
    for concept in ("Three", "Eight", "Five"):
        screen = opened_concept(task=concept)
        press(screen, Key.Key_T)
    press(screen, Key.Key_0)
    draft, challenge = from_selection(screen.presenter)("Ann", "by hand")(Monitor())
    assert (draft.challenge, draft.division) == ("vision-selection", "human + algorithm")
    assert len(draft.files) == 6
    assert len(draft.journal_head) == 64
    with Boards(f"sqlite:///{home / 'boards.sqlite'}") as boards:
        identity = submit(boards, draft, challenge, Monitor())
        entry = boards.submission(identity).entry
    assert entry.state is State.SCORED
    labels = screen.presenter.chosen.labels
    score = screen.presenter.task.official_score(labels, Monitor())
    assert entry.per_task["Five"] == pytest.approx(score.value, abs=1e-12)


def test_tiles_grow_with_the_letters(app: App, opened_concept: Opened) -> None:
    grid = opened_concept().grid
    height, n_columns = grid.verticalHeader().defaultSectionSize(), grid.grid.n_columns
    app.theme.apply(Scheme.LIGHT, 2.0)
    assert grid.verticalHeader().defaultSectionSize() > 1.8 * height
    assert grid.horizontalHeader().minimumSectionSize() == cell_size().width()
    app.theme.apply(Scheme.LIGHT, 1.0)
    assert grid.verticalHeader().defaultSectionSize() == height
    assert grid.grid.n_columns == n_columns
