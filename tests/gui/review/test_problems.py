"""Problems of the files on the real Review screen: found, said, filtered."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from review_desk import Desk, SitDown

from dataperf_gui.bench import prepare
from dataperf_gui.data.opening import source_for
from dataperf_gui.gui.dialogs.problems import ProblemsDialog
from dataperf_gui.gui.review.filter_bar import title_of
from dataperf_gui.inspection.base import Inspection

N_EACH = 12


@pytest.fixture
def desk(sit_down: SitDown, tmp_path: Path) -> Desk:
    """Pictures of noise, one of them dark and one there twice, under another label."""
    rng = np.random.default_rng(0)
    for name, colour in (("blue", 2), ("red", 0)):
        (tmp_path / name).mkdir()
        for k in range(N_EACH):
            pixels = rng.integers(0, 256, (40, 40, 3), dtype=np.uint8)
            pixels[..., colour] |= 128
            Image.fromarray(pixels).save(tmp_path / name / f"{k}.png")
    dark = rng.integers(0, 20, (40, 40, 3), dtype=np.uint8)
    Image.fromarray(dark).save(tmp_path / "red" / "dark.png")
    (tmp_path / "red" / "twin.png").write_bytes((tmp_path / "blue" / "3.png").read_bytes())
    bench = prepare(source_for(str(tmp_path)))
    desk = sit_down(bench, bench.rank())
    desk.qtbot.waitUntil(lambda: desk.presenter.inspection is not None, timeout=240_000)
    return desk


def shown_keys(desk: Desk) -> set[str]:
    keys = desk.presenter.bench.dataset.keys
    return {keys[item] for item in desk.presenter.items}


def test_what_is_wrong_with_the_file_is_said_beside_the_doubt(desk: Desk) -> None:
    keys = desk.presenter.bench.dataset.keys
    panel = desk.screen.evidence_panel
    desk.presenter.show_item(keys.index("red/dark.png"))
    if desk.presenter.item != keys.index("red/dark.png"):
        pytest.skip("the dark picture was drawn for the test set")
    assert panel.problems.isVisible()
    assert panel.problems.text().startswith("The file: ")
    found = desk.presenter.inspection
    assert found is not None
    clean = next(item for item in desk.presenter.items if not found.reasons(item))
    desk.presenter.show_item(int(clean))
    assert not panel.problems.isVisible()


def test_a_kind_of_problem_is_a_filter_that_can_be_taken_off(desk: Desk) -> None:
    desk.presenter.show_problem("exact-duplicate")
    assert shown_keys(desk) <= {"blue/3.png", "red/twin.png"}
    assert shown_keys(desk)
    assert desk.screen.filter_bar.problem.text() == title_of("exact-duplicate")
    desk.screen.filter_bar.reset.click()
    assert len(desk.presenter.items) == desk.presenter.n_items
    assert desk.screen.filter_bar.problem.text() == ""


def test_other_filters_go_with_it(desk: Desk) -> None:
    desk.presenter.show_problem("exact-duplicate")
    given = desk.screen.filter_bar.given
    given.setCurrentIndex(given.findData("1"))
    given.activated.emit(given.currentIndex())
    assert shown_keys(desk) <= {"red/twin.png"}
    assert desk.presenter.filters.problem == "exact-duplicate"


def test_the_panel_counts_each_kind_and_leads_to_its_items(desk: Desk, qtbot: QtBot) -> None:
    data, found = desk.presenter.bench.dataset, desk.presenter.inspection
    assert found is not None
    dialog = ProblemsDialog(data.problems, data.notes, found)
    qtbot.addWidget(dialog)
    dialog.show()
    counts = {name: n for name, n in found.counts.items() if n}
    assert dialog.show_buttons.keys() == counts.keys()
    assert counts["exact-duplicate"] == 2
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.show_buttons["exact-duplicate"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["exact-duplicate"]
    assert not dialog.isVisible()


def test_the_panel_says_while_files_are_looked_at_and_when_all_are_well(qtbot: QtBot) -> None:
    for found in (None, Inspection({})):
        dialog = ProblemsDialog([], [], found)
        qtbot.addWidget(dialog)
        assert dialog.show_buttons == {}
