"""The real Compare screen over a small dataset: curves, figures, race, tournament, files."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from dataperf_gui.bench import Bench, put_on_bench
from dataperf_gui.compare.curves import PERSON, Curve, Mode
from dataperf_gui.compare.figures import figures_of
from dataperf_gui.compare.oracles import WRONG_FIRST
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.compare.figures_table import NONE
from dataperf_gui.gui.compare.plot import CurvePlot
from dataperf_gui.gui.compare.screen import CompareScreen
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.workers import Workers

N_TRAIN, N_TEST = 40, 100
PATIENCE_MS = 240_000


def blobs(*, has_truth: bool = True) -> Bench:
    """Two overlapping classes, a quarter of the training labels wrong."""
    rng = np.random.default_rng(5)
    n = N_TRAIN + N_TEST
    truth = (np.arange(n) % 2).astype(np.int32)
    X = (rng.normal(0, 0.8, (n, 6)) + truth[:, None]).astype(np.float32)
    labels = truth.copy()
    wrong = rng.choice(N_TRAIN, N_TRAIN // 4, replace=False)
    labels[wrong] = 1 - labels[wrong]
    return put_on_bench(
        Dataset(
            name="blobs",
            source=Source("manifest", "/nowhere/labels.csv"),
            kind=MediaKind.NONE,
            classes=("cat", "dog"),
            keys=tuple(f"item-{item}" for item in range(n)),
            labels=labels,
            splits=np.repeat([0, 2], [N_TRAIN, N_TEST]).astype(np.uint8),
            media=None,
            fingerprint="f" * 64 if has_truth else "e" * 64,
            truth=truth if has_truth else None,
            features=X,
        )
    )


@dataclass
class Lab:
    """The screen, and the person who works beside it."""

    screen: CompareScreen
    presenter: ReviewPresenter
    qtbot: QtBot

    def until(self, done: object) -> None:
        self.qtbot.waitUntil(done, timeout=PATIENCE_MS)

    def draw(self, *names: str) -> None:
        """Tick these names alone, and draw them."""
        for name in (*self.screen.list.order, PERSON, "random", WRONG_FIRST, "value-first"):
            box = self.box(name)
            if box is not None:
                box.setChecked(name in names)
        QTest.keyClick(self.screen, Qt.Key.Key_D)
        self.until(lambda: not self.screen.feed.is_drawing)
        wanted = set(names) - {PERSON}
        self.until(lambda: wanted <= {curve.name for curve in self.screen.curves})

    def box(self, name: str) -> QCheckBox | None:
        return self.screen.list._boxes.get(name)

    def decide(self, n: int) -> None:
        """Give the next items their true label."""
        truth = self.presenter.bench.dataset.truth
        assert truth is not None
        for _ in range(n):
            self.presenter.relabel([self.presenter.item], int(truth[self.presenter.item]))

    @property
    def names(self) -> list[str]:
        table = self.screen.table
        return [table.cell_text(line, 0) for line in range(table.rowCount())]


@pytest.fixture
def lab(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[Lab]:
    bench = blobs(has_truth=getattr(request, "param", True))
    workers = Workers()
    session = bench.open_session("ann")
    presenter = ReviewPresenter(bench, session, bench.rank("self-confidence"), workers)
    presenter.start()
    screen = CompareScreen(presenter, Actions(theme), theme)
    qtbot.addWidget(screen)
    screen.resize(1184, 600)
    for name in screen.list.order:
        screen.list.box(name).setChecked(False)
    screen.list.box("random").setChecked(False)
    with qtbot.waitExposed(screen):
        screen.show()
    lab = Lab(screen, presenter, qtbot)
    lab.until(lambda: not screen.feed.is_drawing and bool(screen.curves))
    yield lab
    screen.close_down()
    presenter.close()
    workers.close()


def test_ticked_curves_are_drawn_with_their_figures(lab: Lab) -> None:
    lab.draw(PERSON, "self-confidence", "random", WRONG_FIRST)
    curves = {curve.name: curve for curve in lab.screen.curves}
    assert sum(curve.name == "random" for curve in lab.screen.curves) == 20
    assert lab.names == ["Model's doubt", "Random (20 orders)", "All wrong labels first"]
    goal, bench = lab.screen._goal, lab.presenter.bench
    assert goal is not None
    figures = figures_of(curves["self-confidence"], bench, goal)
    assert lab.screen.table.cell_text(0, 2) == f"{figures.area:.3f}"
    assert lab.screen.table.cell_text(2, 3) == "0.400"  # all 10 wrong ones among the first 25
    assert lab.screen.table.cell_text(2, 5) == NONE  # there are no 100
    oracle = curves[WRONG_FIRST].scores
    assert oracle[10] == pytest.approx(goal.clean)


def test_unticking_hides_a_curve_and_ticking_shows_it_again_at_once(lab: Lab) -> None:
    lab.draw("self-confidence", "consensus")
    box = lab.box("consensus")
    assert box is not None
    box.click()
    assert {curve.name for curve in lab.screen.curves} == {"self-confidence"}
    box.click()
    assert {curve.name for curve in lab.screen.curves} == {"self-confidence", "consensus"}
    assert not lab.screen.feed.is_drawing


def test_automatic_cleaning_needs_no_person(lab: Lab) -> None:
    lab.draw("self-confidence")
    field = lab.screen.choices.mode_field
    field.setCurrentIndex(field.findData(Mode.DROP))
    assert lab.screen.curves == []
    lab.draw("self-confidence")
    assert [curve.mode for curve in lab.screen.curves] == [Mode.DROP]


@pytest.mark.parametrize("lab", [False], indirect=True)
def test_without_truth_there_are_no_fixes_and_no_oracles(lab: Lab) -> None:
    assert lab.screen.choices.mode is Mode.AUTO
    assert lab.screen.choices.mode_field.count() == 2
    assert lab.box(WRONG_FIRST) is None
    lab.draw("self-confidence", "random")
    assert {curve.mode for curve in lab.screen.curves} == {Mode.AUTO}
    assert lab.screen.table.cell_text(0, 1) == NONE


def test_the_person_s_curve_grows_with_the_decisions(lab: Lab) -> None:
    lab.decide(3)
    wait_for_steps(lab, 3)
    lab.presenter.undo()
    wait_for_steps(lab, 2)
    assert person(lab).inspected.tolist() == [0, 1, 2]


def person(lab: Lab) -> Curve:
    """Return the person's curve; wait for the first one."""
    lab.until(lambda: any(curve.name == PERSON for curve in lab.screen.curves))
    return next(curve for curve in lab.screen.curves if curve.name == PERSON)


def wait_for_steps(lab: Lab, n: int) -> None:
    """Wait until the person's curve has so many steps."""
    key = (PERSON, Mode.PERSON)
    lab.until(lambda: key in lab.screen._series and len(lab.screen._series[key].first.items) == n)


def test_arrow_keys_walk_along_a_curve_and_enter_opens_the_item(lab: Lab) -> None:
    lab.draw("self-confidence")
    plot = lab.screen.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.spot is not None
    curve = plot.spot.series.first
    assert (plot.spot.step, plot.spot.item) == (4, curve.items[3])
    words = lab.screen.spot_words.text()
    assert f"{curve.scores[4]:.3f} after 4 items · item-{curve.items[3]}" in words
    with lab.qtbot.waitSignal(lab.screen.item_chosen) as chosen:
        QTest.keyClick(plot, Qt.Key.Key_Return)
    assert chosen.args == [curve.items[3]]


@pytest.mark.parametrize(("axis", "scale"), [(0, 0), (0, 1), (1, 0)])
def test_pointing_finds_the_item_and_a_click_opens_it(lab: Lab, axis: int, scale: int) -> None:
    lab.draw("self-confidence")
    lab.screen.choices.axis_field.setCurrentIndex(axis)
    lab.screen.choices.scale_field.setCurrentIndex(scale)
    plot, step = lab.screen.plot, 20
    curve = lab.screen.curves[0]
    place = place_of(plot, step)
    with lab.qtbot.waitSignal(lab.screen.item_chosen) as chosen:
        viewport = plot._plot.viewport()
        QTest.mouseMove(viewport, place)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    near = curve.items[max(step - 3, 0) : step + 3].tolist()
    assert chosen.args[0] in near


def place_of(plot: CurvePlot, step: int) -> QPoint:
    """Return where a point of the front curve lies on the picture."""
    x, y = plot._points(plot._series[-1][0].first)
    spot = QPointF(plot._shown_x(float(x[step])), float(y[step]))
    return plot._plot.mapFromScene(plot._plot.getViewBox().mapViewToScene(spot))


def test_a_race_follows_decisions_and_names_the_winner(lab: Lab) -> None:
    lab.draw(PERSON, "self-confidence", "consensus")
    lab.decide(2)
    wait_for_steps(lab, 2)
    race, told = lab.screen.race, []
    lab.screen.race_moved.connect(told.append)
    race.rival.setCurrentIndex(race.rival.findData("consensus"))
    race.budget.setValue(6)
    QTest.mouseClick(race.button, Qt.MouseButton.LeftButton)
    assert race.is_on
    assert told[-1].startswith("2 of 6 items: you ")
    lab.screen.hide()  # the person goes on in Review
    lab.decide(4)
    lab.until(lambda: not race.is_on)
    rival = next(curve for curve in lab.screen.curves if curve.name == "consensus")
    mine, theirs = person(lab).score_at(6), rival.score_at(6)
    assert any(text.startswith("6 of 6") for text in told)
    if mine == theirs:
        assert "dead heat" in told[-1]
    else:
        assert told[-1].startswith("You won" if mine > theirs else "Consensus won")
        assert f"{abs(mine - theirs):.3f}" in told[-1]


def test_a_race_can_be_stopped(lab: Lab) -> None:
    lab.draw(PERSON, "self-confidence")
    lab.until(lambda: any(curve.name == PERSON for curve in lab.screen.curves))
    QTest.mouseClick(lab.screen.race.button, Qt.MouseButton.LeftButton)
    assert lab.screen.race.is_on
    QTest.mouseClick(lab.screen.race.button, Qt.MouseButton.LeftButton)
    assert not lab.screen.race.is_on
    assert "called off" in lab.screen.race.words.text()


def test_the_tournament_says_what_counted(lab: Lab) -> None:
    lab.draw(PERSON, "self-confidence", "consensus")
    assert not lab.screen.tournament.button.isEnabled()
    lab.decide(12)
    wait_for_steps(lab, 12)
    lab.screen.tabs.setCurrentIndex(2)
    with lab.qtbot.waitSignal(lab.screen.feed.played, timeout=PATIENCE_MS) as played:
        QTest.mouseClick(lab.screen.tournament.button, Qt.MouseButton.LeftButton)
    (result,) = played.args
    assert (result.n_answered, result.n_unanswered) == (12, N_TRAIN - 12)
    words = lab.screen.tournament.words.text()
    assert "your 12 answers" in words
    assert f"{N_TRAIN - 12} items that you did not answer" in words


def test_what_is_shown_is_saved_as_picture_or_numbers(lab: Lab, tmp_path: Path) -> None:
    lab.draw("self-confidence")
    for name in ("a.csv", "a.svg", "a.png"):
        with lab.qtbot.waitSignal(lab.screen.said):
            lab.screen.save_to(str(tmp_path / name))
    table = pd.read_csv(tmp_path / "a.csv")
    assert table["score"].tolist() == pytest.approx(lab.screen.curves[0].scores.tolist())
    assert ET.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")  # noqa: S314 - our own
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    with lab.qtbot.waitSignal(lab.screen.failed):
        lab.screen.save_to(str(tmp_path / "no such folder" / "a.csv"))


def test_curves_are_there_at_once_when_the_screen_is_opened_again(lab: Lab, theme: Theme) -> None:
    lab.draw("self-confidence", "consensus")
    again = CompareScreen(lab.presenter, Actions(theme), theme)
    lab.qtbot.addWidget(again)
    with lab.qtbot.waitSignal(again.feed.drawn, timeout=PATIENCE_MS):
        again.list.box("adaptive-consensus").setChecked(False)
        again.list.box("random").setChecked(False)
        again.show()
    first = {curve.name: curve.scores.tolist() for curve in lab.screen.curves}
    lab.until(lambda: any(curve.name == "consensus" for curve in again.curves))
    shown = next(curve for curve in again.curves if curve.name == "consensus")
    assert shown.scores.tolist() == first["consensus"]
    again.close_down()


def test_several_seeds_give_intervals(lab: Lab) -> None:
    field = lab.screen.choices.seeds_field
    field.setCurrentIndex(field.findData(5))
    lab.draw("consensus")
    lab.until(lambda: len(lab.screen.curves) == 5)
    assert lab.names == ["Consensus (5 orders)"]
    assert " ±" in lab.screen.table.cell_text(0, 2)
