"""Pictures of the real window at work: for the README, and for a machine without a screen."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dataperf_gui.assets import asset
from dataperf_gui.data.dataset import Source
from dataperf_gui.data.embedded import SPOKEN_WORDS
from dataperf_gui.gui.app import App
from dataperf_gui.gui.loading import Loader
from dataperf_gui.gui.theme.theme import Scheme
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

if TYPE_CHECKING:
    from dataperf_gui.boards.events import Draft
    from dataperf_gui.gui.boards.feed import Make

SIZE = (1280, 720)
TIMEOUT_MS = 120_000
POLL_MS = 20
REST_MS = 1000
"""In which the person's own curve follows."""
DECISIONS = (Qt.Key.Key_Return,) * 24 + (Qt.Key.Key_K, Qt.Key.Key_F)
"""What is pressed before the Review screen is shown."""
BOARD = "data-acquisition"
"""The board shown: its baselines are scored in seconds."""
ENTRIES = (("Ada", "greedy"), ("Ben", "price"))
"""Who hands in what some strategy buys."""
NEGATIVES = slice(600, 1000, 25)
"""Places in the order of likeness of what is said to be negative in the picture."""
GATHERED = 24
"""Points gathered in the picture of the map."""
SELECTED = 5
"""Tiles selected in the picture of the grid."""


def take_screenshots(folder: Path, source: Source, *, is_complete: bool = True) -> list[Path]:
    """Open `source` in the real window, decide with real keys, and write PNG files.

    Runs without a screen (Qt's "offscreen" platform). The session is the one of `source` in the
    sessions folder: set ``DATAPERF_GUI_HOME`` to keep a person's own untouched.

    Parameters
    ----------
    folder : Path
        Where to write; made if it is not there.
    source : Source
        The dataset.
    is_complete : bool
        Whether to show the other screens, too, after Home and Review.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    DataPerfError
        The window did not get ready.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["dataperf-gui"])
    app = App(application, Scheme.LIGHT)  # type: ignore[arg-type]
    app.window.resize(*SIZE)
    app.window.show()
    folder.mkdir(parents=True, exist_ok=True)
    written = [_grab(app, folder / "home-light.png")]
    try:
        app.desk.open_source(source)
        _wait_until(lambda: app.review is not None and app.review.presenter.feed.is_up_to_date)
        written += _review(app, folder)
        if is_complete:
            written.append(_map(app, folder))
            written += [_compare(app, folder), _sound(app, folder), _select(app, folder)]
            written.append(_market(app, folder))
            written.append(_select_vision(app, folder))
            written.append(_boards(app, folder))
            written.append(_tour(app, folder))
    finally:
        app.window.close()
    return written


def _review(app: App, folder: Path) -> list[Path]:
    review = app.review
    if review is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    for key in DECISIONS:
        QTest.keyClick(review, key)
        _wait_until(lambda: review.presenter.feed.is_up_to_date)
    QTest.qWait(POLL_MS)
    written = [_grab(app, folder / "review-light.png")]
    app.theme.apply(Scheme.DARK)
    written.append(_grab(app, folder / "review-dark.png"))
    app.theme.apply(Scheme.LIGHT)
    QTest.keyClick(review, Qt.Key.Key_G)
    _pause()
    QTest.mouseClick(review.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for _ in range(SELECTED - 1):
        QTest.keyClick(review.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    written.append(_grab(app, folder / "grid-light.png"))
    return written


def _map(app: App, folder: Path) -> Path:
    """Show the neighbourhoods with a gathered group, and the item in its middle."""
    from dataperf_gui.projection.base import Way  # noqa: PLC0415 - scikit-learn is slow

    app.workplace.show_map()
    screen = app.workplace.map
    if screen is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    presenter = screen.presenter
    _wait_until(lambda: presenter.layout is not None)
    presenter.lay_out(Way.NEIGHBOURHOODS)
    _wait_until(lambda: not presenter.workers.is_busy)
    screen.group.nearest.setValue(GATHERED)
    for key in (Qt.Key.Key_S, Qt.Key.Key_N):
        QTest.keyClick(screen.view, key)
    return _grab(app, folder / "map-light.png")


def _compare(app: App, folder: Path) -> Path:
    """Show the curves that are ticked at first, once all are drawn."""
    app.workplace.show_compare()
    compare = app.compare
    if compare is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    _wait_until(lambda: not compare.feed.is_drawing and len(compare.curves) > 1)
    _pause(REST_MS)
    return _grab(app, folder / "compare-light.png")


def _sound(app: App, folder: Path) -> Path:
    """Show a clip of the embedded words, played to nobody."""
    from dataperf_gui.gui.sound import stage  # noqa: PLC0415 - pyqtgraph is slow

    stage.BACKENDS = ("NULL",)
    app.desk.open_source(SPOKEN_WORDS)
    _wait_until(lambda: app.review is not None and isinstance(app.review.stage, stage.SoundStage))
    review = app.review
    if review is None or not isinstance(review.stage, stage.SoundStage):
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    sound = review.stage
    _wait_until(lambda: review.presenter.feed.is_up_to_date and sound.view.heard is not None)
    _pause(REST_MS)
    return _grab(app, folder / "sound-light.png")


def _select(app: App, folder: Path) -> Path:
    """Show clips of the speech selection challenge, after the proposal was taken."""
    app.open("embedded:speech-selection", {"task": "en_25"})
    _wait_until(lambda: app.select is not None and app.select.presenter.proposal is not None)
    select = app.select
    if select is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_T):
        QTest.keyClick(select, key)
    _wait_until(lambda: select.presenter.feed.is_up_to_date)
    _pause(REST_MS)
    return _grab(app, folder / "select-light.png")


def _select_vision(app: App, folder: Path) -> Path:
    """Show a concept after some negatives by hand and a proposal that was taken."""
    before = app.select
    app.open("embedded:vision-selection", {"task": "Five"})
    _wait_until(lambda: app.select not in (None, before))
    select = app.select
    if select is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    presenter = select.presenter
    _wait_until(lambda: presenter.proposal is not None)
    QTest.keyClick(select, Qt.Key.Key_T)
    for _ in range(4):
        QTest.keyClick(select, Qt.Key.Key_1)
    for item in presenter.likeness.order[NEGATIVES]:
        presenter.show_item(int(item))
        QTest.keyClick(select, Qt.Key.Key_0)
        _wait_until(lambda: presenter.lacks is not None or presenter.feed.is_up_to_date)
    presenter.show_item(int(presenter.task.examples[0]))
    presenter.step(1)
    _pause(REST_MS)
    return _grab(app, folder / "select-vision-light.png")


def _market(app: App, folder: Path) -> Path:
    """Show the embedded markets, after a strategy bought and a person changed it."""
    app.open("embedded:data-acquisition")
    _wait_until(lambda: app.market is not None and bool(app.market.presenter.proposals))
    market = app.market
    if market is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    QTest.keyClick(market, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    slider = market.sellers.row_of(2).slider
    slider.setFocus()
    for key in (Qt.Key.Key_PageUp,) * 3:
        QTest.keyClick(slider, key)
    feed = market.presenter.feed
    _wait_until(lambda: feed.is_scored and feed.is_estimated and not app.workers.is_busy)
    return _grab(app, folder / "market-light.png")


def _boards(app: App, folder: Path) -> Path:
    """Show a board after its baselines were scored."""
    app.show_boards()
    boards = app.boards
    if boards is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    boards.challenge.setCurrentIndex(boards.challenge.findData(BOARD))
    _wait_until(lambda: not boards.feed.is_busy)
    QTest.mouseClick(boards.baselines, Qt.MouseButton.LeftButton)
    _wait_until(lambda: not boards.feed.is_busy)
    for owner, strategy in ENTRIES:
        boards.feed.hand_in(_bought_by(owner, strategy))
        _wait_until(lambda: not boards.feed.is_busy)
    boards.tabs.setCurrentIndex(0)
    boards.board.selectRow(1)
    return _grab(app, folder / "boards-light.png")


def _tour(app: App, folder: Path) -> Path:
    """Show the second step of the tour, with one label fixed."""
    app.tour.start()
    _wait_until(lambda: app.tour.room is not None and app.tour.room.result is not None)
    room = app.tour.room
    if room is None:
        raise DataPerfError("the window did not open; see `dataperf-gui doctor`")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget() or room.review, key)
    _wait_until(lambda: room.result is not None)
    _pause(REST_MS)
    app.window.statusBar().clearMessage()  # of the picture before
    written = _grab(app, folder / "tour-light.png")
    app.tour.leave()
    return written


def _bought_by(owner: str, strategy: str) -> "Make":
    """Return what makes an entry of a strategy's purchases."""
    from dataperf_gui.boards.events import Draft  # noqa: PLC0415 - SQLAlchemy is slow
    from dataperf_gui.challenges.base import Request  # noqa: PLC0415 - as above
    from dataperf_gui.challenges.faults import Findings  # noqa: PLC0415 - as above
    from dataperf_gui.challenges.registry import load_challenge  # noqa: PLC0415 - as above

    folder = Path(str(asset("challenges", BOARD, "sample")))

    def make(monitor: Monitor) -> "tuple[Draft, Path]":
        request = Request(folder, options={"name": strategy, "seed": 0})
        files = load_challenge(BOARD).baseline(request, Findings(), monitor)
        content = {name: text.encode() for name, text in files.items()}
        return Draft(BOARD, owner, strategy, content), folder

    return make


def _grab(app: App, path: Path) -> Path:
    """Save the window once the pictures that it asks for while painting have come."""
    for _ in range(3):
        app.window.grab()
        _pause()
        _wait_until(lambda: not any(each.is_busy for each in app.window.findChildren(Loader)))
    if not app.window.grab().save(str(path)):
        raise DataPerfError("{file} cannot be written; choose another folder", file=path)
    return path


def _pause(milliseconds: int = 10 * POLL_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_until(is_true: Callable[[], bool]) -> None:
    """Run the event loop until something holds.

    Raises
    ------
    DataPerfError
        It did not hold within two minutes.
    """
    for _ in range(TIMEOUT_MS // POLL_MS):
        if is_true():
            return
        _pause(POLL_MS)
    raise DataPerfError("the window did not get ready within two minutes")
