"""Real widgets without a screen; each test has to leave no thread and no window behind."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # a person's own language is not what tests expect

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dataperf_gui.bench import prepare
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.app import App
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.workers import Workers
from dataperf_gui.settings import Settings, save

PATIENCE_MS = 240_000


@pytest.fixture(autouse=True, scope="module")
def collected_in_this_thread() -> Iterator[None]:
    """Keep Python from collecting in a thread behind the window: Qt objects must not end there."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Compare threads and windows before and after; set up first, so checked last."""
    threads, windows = set(threading.enumerate()), set(qapp.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each.name for each in set(threading.enumerate()) - threads] == []
    assert set(qapp.topLevelWidgets()) - windows == set()


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """Lay everything out for people who read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def actions(theme: Theme) -> Actions:
    return Actions(theme)


@pytest.fixture
def workers() -> Iterator[Workers]:
    workers = Workers()
    yield workers
    workers.close()


@pytest.fixture(autouse=True)
def no_newcomer(request: pytest.FixtureRequest, home: Path) -> None:
    """Let people have seen the tour, but for tests marked ``newcomer``: Return means Start."""
    if request.node.get_closest_marker("newcomer") is None:
        save(Settings(is_tour_seen=True), home / "settings.json")


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    """Return the whole program, with its window on the (virtual) screen."""
    app = App(qapp, Scheme.LIGHT)
    with qtbot.waitExposed(app.window):
        app.window.show()
    yield app
    app.window.close()
    for each in (app.window, app.theme, app):
        each.deleteLater()


@pytest.fixture(scope="session")
def digit_features(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a cache with the features of the embedded digits: computed once, not in each test."""
    home = tmp_path_factory.mktemp("digits")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATAPERF_GUI_HOME", str(home))
        prepare(HANDWRITING)
    return home / "cache"


@pytest.fixture
def warm_home(home: Path, digit_features: Path) -> Path:
    """Return the test's own home, where the features of the digits are cached."""
    copytree(digit_features, home / "cache", dirs_exist_ok=True)
    return home


@pytest.fixture
def rest(app: App, qtbot: QtBot) -> Callable[[], None]:
    """Return what waits until a session is open and nothing is under way."""

    def wait() -> None:
        def is_calm() -> bool:
            return app.review is not None and not app.workers.is_busy

        qtbot.waitUntil(is_calm, timeout=PATIENCE_MS)

    return wait


@pytest.fixture
def english_again() -> Iterator[None]:
    """Find numbers written as in English again when the test is over."""
    yield
    assert QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
