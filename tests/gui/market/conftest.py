"""The real window with markets in it, and the keys and clicks of a buyer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from official_market import write_market
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.market.screen import MarketScreen

PATIENCE_MS = 240_000


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[MarketScreen], None]:
    """Return what waits for advice, estimates and true scores."""

    def wait(screen: MarketScreen) -> None:
        presenter = screen.presenter
        qtbot.waitUntil(
            lambda: bool(presenter.proposals) and presenter.feed.is_estimated
            and presenter.feed.is_scored and all(i.is_prepared for i in presenter.insights),
            timeout=PATIENCE_MS,
        )  # fmt: skip

    return wait


@pytest.fixture
def opened(
    app: App, qtbot: QtBot, settled: Callable[[MarketScreen], None]
) -> Callable[..., MarketScreen]:
    """Return what opens markets and waits until all is known of them."""

    def open_(place: str = "embedded:data-acquisition") -> MarketScreen:
        before = app.market
        app.open(place)
        qtbot.waitUntil(lambda: app.market not in (None, before), timeout=PATIENCE_MS)
        assert app.market is not None
        settled(app.market)
        return app.market

    return open_


@pytest.fixture
def export(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], str]:
    """Return what exports to a folder and reads what the window says."""

    def export_(place: Path) -> str:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(place))
        app.window.notice.hide()
        app.actions["export"].trigger()
        qtbot.waitUntil(app.window.notice.isVisible, timeout=PATIENCE_MS)
        return app.window.notice.text

    return export_


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two markets of eleven sellers in the official format."""
    for seed, market in enumerate(("0", "1")):
        write_market(tmp_path / "official", market, seed)
    return tmp_path / "official"
