"""Screens look as they did when a person last looked at them and found them good.

Renew the pictures with ``pytest tests/gui/access/test_golden.py --renew-golden``, look at what git
shows as changed, and commit it.
"""

from collections.abc import Callable
from pathlib import Path

import golden
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from scenes import GROUPS, steady

from dataperf_gui.gui.app import App
from dataperf_gui.gui.theme.theme import Scheme

CHANGING = {
    "dialog-about",  # versions of libraries
    "dialog-open-table",  # where the table lies
    "boards", "boards-submissions",  # dates of entries
    "compare-race", "compare-tournament",  # the table has seconds
}  # fmt: skip
"""Scenes that look different each time."""
DARK = {"home-sessions", "review", "grid", "sound", "select", "boards-empty", "dialog-hand-in"}
"""Those that are kept in dark, too."""
PARTS: dict[str, Callable[[App], QWidget]] = {"compare": lambda app: app.compare.plot}
"""Of some scenes only a part stays the same."""


@pytest.fixture
def is_renewed(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew-golden"))


@pytest.mark.parametrize("group", GROUPS)
def test_screens_look_as_they_did(
    program: App, qapp: QApplication, tmp_path: Path, group: str, *, is_renewed: bool
) -> None:  # fmt: skip
    if is_renewed:
        golden.FOLDER.mkdir(exist_ok=True)
        golden.MADE_WITH.write_text(golden.versions(), encoding="utf-8")
    elif golden.versions() != golden.MADE_WITH.read_text(encoding="utf-8"):
        made_with = golden.MADE_WITH.read_text(encoding="utf-8").split("\n")
        other = sorted(set(golden.versions().split("\n")) - set(made_with))
        pytest.skip(f"the pictures were not made with {', '.join(other)}, see {golden.MADE_WITH}")
    qapp.setCursorFlashTime(0)
    faults = []
    for name, widget in GROUPS[group](program, tmp_path):
        if name in CHANGING:
            continue
        for scheme in (Scheme.LIGHT, *([Scheme.DARK] if name in DARK else [])):
            program.theme.apply(scheme)
            image = picture(program, PARTS[name](program) if name in PARTS else widget)
            if is_renewed:
                golden.save(image, f"{name}-{scheme}")
            elif fault := golden.fault(image, f"{name}-{scheme}", tmp_path):
                faults.append(fault)
        program.theme.apply(Scheme.LIGHT)
    assert faults == []


def picture(app: App, widget: QWidget) -> QImage:
    """Return what a widget looks like once it has come to rest."""
    app.window.statusBar().clearMessage()
    return steady(widget)


def test_a_changed_word_is_seen_and_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(golden, "FOLDER", tmp_path)
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    golden.save(image, "page")
    assert golden.fault(image, "page", tmp_path) == ""
    for x in range(10):
        image.setPixel(x, 5, 0)
    assert "0.05% of the pixels differ" in golden.fault(image, "page", tmp_path)
    assert (tmp_path / "page-difference.png").exists()
    assert "no golden picture" in golden.fault(image, "other", tmp_path)
