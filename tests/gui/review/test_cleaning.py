"""The embedded cleaning challenge in the real screen: live score, curve, official files."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from review_desk import Desk, Ranked, SitDown

from dataperf_gui.bench import prepare
from dataperf_gui.challenges.opening import source_for
from dataperf_gui.challenges.vision_cleaning.dataset import sample_folder
from dataperf_gui.cli import main
from dataperf_gui.gui.dialogs.export import ExportDialog, ExportKind, ExportWish
from dataperf_gui.gui.exporting import export
from dataperf_gui.gui.review.curve_card import CurveCard
from dataperf_gui.jobs import Monitor

TASK = "small"
N_FIXES = 12
CURVE_MS = 240_000


@pytest.fixture(scope="module")
def cleaning(tmp_path_factory: pytest.TempPathFactory) -> Ranked:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATAPERF_GUI_HOME", str(tmp_path_factory.mktemp("bench")))
        bench = prepare(source_for("embedded:vision-cleaning", task=TASK))
    return bench, bench.rank("knn-shapley")


def wait_for_curve(qtbot: QtBot, card: CurveCard) -> None:
    qtbot.waitUntil(lambda: card.is_up_to_date, timeout=CURVE_MS)


def task_folder(folder: Path, submissions: Path) -> Path:
    """Return the sample as an official folder with one task and other submissions."""
    sample, folder = sample_folder(), folder / "official"
    folder.mkdir()
    for name in ("data", "embeddings"):
        (folder / name).symlink_to(sample / name)
    (folder / "submissions").symlink_to(submissions)
    setup = (sample / "task_setup.yml").read_text()
    (folder / "task_setup.yml").write_text(setup)
    return folder


def test_the_session_scores_and_writes_what_the_official_evaluation_says(
    sit_down: SitDown, cleaning: Ranked, qtbot: QtBot, tmp_path: Path
) -> None:
    desk: Desk = sit_down(*cleaning)
    screen = desk.screen
    desk.wait_for_score()
    assert screen.score_panel.state_text == "official"
    assert {desk.screen.decision_bar.given_text, screen.decision_bar.suggested_text} <= {
        "large", "small", "",
    }  # fmt: skip
    for _ in range(N_FIXES):
        desk.press(Qt.Key.Key_Return)
    assert not screen.curve_card.is_up_to_date
    wait_for_curve(qtbot, screen.curve_card)
    wish = ExportWish(ExportKind.OFFICIAL, tmp_path / "entry")
    data = cleaning[0].dataset
    sentence = export(desk.presenter.session, data, wish)(Monitor())
    name = f"{TASK}_human-algorithm"
    assert f"{name}.txt" in sentence
    assert "288 of 300 rows were not ranked; they follow in the order of the data." in sentence
    assert "--" not in sentence
    written = [int(row) for row in (wish.path / f"{name}.txt").read_text().splitlines()]
    assert written[:N_FIXES] == [row.item for row in desk.journal]
    assert sorted(written) == list(range(300))
    assert float((wish.path / f"time_{name}.txt").read_text()) > 0
    out = tmp_path / "out"
    folder = task_folder(tmp_path, wish.path)
    assert main(["evaluate", "vision-cleaning", str(folder), "--out", str(out)]) == 0
    result = json.loads((out / f"{TASK}_evaluation.json").read_text())
    official = result["auc_score"]["human-algorithm"]["fraction_fixes"]
    assert screen.curve_card.score_text == f"{100 * official:.1f}\N{NO-BREAK SPACE}%"
    assert f"fraction_fixes = {official:.4f}" in screen.curve_card.toolTip()
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for_curve(qtbot, screen.curve_card)
    at_last = result["submitted_evaluations"][-1]["accuracy"]
    assert f"{95 * at_last:.0f}\N{NO-BREAK SPACE}%" in screen.curve_card.words_text


def test_other_data_have_no_curve(desk: Desk) -> None:
    assert desk.screen.curve_card.isHidden()


@pytest.mark.parametrize("division", ["", "Division: human (nobody led them)."])
def test_only_a_challenge_s_data_can_be_handed_in(qtbot: QtBot, division: str) -> None:
    dialog = ExportDialog("odd", has_files=False, division=division)
    qtbot.addWidget(dialog)
    assert (ExportKind.OFFICIAL in dialog.choices) == bool(division)
