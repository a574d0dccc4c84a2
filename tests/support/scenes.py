"""Every screen and dialog of the real program, one after the other, as a person may meet it.

What is shown is the same each time: fixed data, seeds, people and times. Each group is a generator
that opens what it needs in a running `App` and yields the name of a scene with the widget to look
at; the caller looks, and asks for the next.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from picture_files import write_classes, write_picture
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dataperf_gui.data.dataset import Problem, Source
from dataperf_gui.data.embedded import HANDWRITING, SPOKEN_WORDS
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.about import AboutDialog
from dataperf_gui.gui.dialogs.choose_task import ChooseTaskDialog, TaskQuestion
from dataperf_gui.gui.dialogs.export import ExportDialog
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.dialogs.open_data import OpenDataDialog
from dataperf_gui.gui.dialogs.problems import ProblemsDialog
from dataperf_gui.gui.loading import Loader
from dataperf_gui.gui.review.filters import Filters, Show
from dataperf_gui.gui.screenshots import _bought_by as bought_by
from dataperf_gui.gui.settings.dialog import SettingsDialog
from dataperf_gui.gui.sound import stage
from dataperf_gui.messages import Message
from dataperf_gui.session.notes import LastScore
from dataperf_gui.session.store import Recent
from dataperf_gui.settings import Settings, save

PATIENCE_MS = 240_000
POLL_MS = 20
REST_MS = 250
"""In which what was asked for while painting has come."""
PERSON = "ada"
"""Who works."""
LONG = "a rather long name that nobody would choose but somebody has with-a-word-that-never-ends"

Scene = tuple[str, QWidget]
Group = Callable[[App, Path], Iterator[Scene]]


def until(is_true: Callable[[], bool], what: str) -> None:
    """Run the event loop until something holds."""
    for _ in range(PATIENCE_MS // POLL_MS):
        if is_true():
            return
        rest(POLL_MS)
    raise TimeoutError(what)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key on a screen, which whoever looked at a scene may have left."""
    widget.setFocus()
    QTest.keyClick(widget, key)


def rest(milliseconds: int = REST_MS) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def loaders() -> list[Loader]:
    """Return what loads for the screens that there are."""
    windows = QApplication.topLevelWidgets()
    return [loader for window in windows for loader in window.findChildren(Loader)]


def home(app: App, _folder: Path) -> Iterator[Scene]:
    """Home before the first session, with sessions, and with one that cannot be read."""
    app.home.show_cards((), ())
    app.home.setFocus()
    yield "home-first", app.window
    app.home.show_cards(recents(), ())
    app.home.setFocus()
    yield "home-sessions", app.window
    damaged = Problem("broken.dpsession", Message("the file is damaged; nothing in it was changed"))
    app.home.show_cards(recents()[:1], (damaged,))
    app.home.setFocus()
    yield "home-problem", app.window
    app.show_error(Message("{file} has no column “label”", {"file": "/data/labels.csv"}))
    yield "home-error", app.window
    app.window.notice.hide()


def recents() -> tuple[Recent, ...]:
    """Return sessions as their cards show them, one with long names."""
    when = datetime.now(UTC) + timedelta(hours=1)  # "just now", however long this takes
    rows = (
        ("photos", Source("folder", "/data/photos"), 3, 12, 0.842),
        (LONG, Source("folder", f"/data/{LONG}/{LONG}"), 500, 500, None),
        ("birds", Source("manifest", "/data/birds.csv"), 0, 50_000, None),
    )
    return tuple(
        Recent(
            Path(f"/data/{name[:6]}.dpsession"), name, source, done, total,
            LastScore(score, "accuracy") if score else None, when,
        )
        for name, source, done, total, score in rows
    )  # fmt: skip


def review(app: App, _folder: Path) -> Iterator[Scene]:
    """Review at the beginning, after some decisions, the grid, nothing to show, and a notice."""
    app.desk.open_source(HANDWRITING)
    wait_for_review(app)
    yield "review-start", app.window
    screen = app.review
    assert screen is not None
    for key in (*[Qt.Key.Key_Return] * 6, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_E):
        press(screen, key)
        until(lambda: screen.presenter.feed.is_up_to_date, "the score")
    yield "review", app.window
    screen.show_race("12 of 40 items: you 0.812, Consensus 0.806")
    screen.notice.show_text("You can look but not decide: another window has it open.")
    yield "review-race", app.window
    screen.show_race("")
    screen.notice.hide()
    press(screen, Qt.Key.Key_G)
    rest()
    QTest.mouseClick(screen.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for _ in range(3):
        QTest.keyClick(screen.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    yield "grid", app.window
    press(screen.grid, Qt.Key.Key_G)
    screen.presenter.filter(Filters(Show.FLAGGED, text="no such file"))
    screen.filter_bar.show_filters(screen.presenter.filters)
    yield "review-nothing", app.window
    screen.presenter.filter(Filters())
    screen.filter_bar.show_filters(screen.presenter.filters)
    press(screen, Qt.Key.Key_L)
    search = QApplication.activePopupWidget()
    if search is not None:
        yield "class-search", search
        search.close()


def own_data(app: App, folder: Path) -> Iterator[Scene]:
    """Review of a person's own pictures: few, with long names, some of them broken."""
    root = folder / "photos"
    classes = ("cat", LONG)
    write_classes(root, 8, classes)
    (root / "cat" / "broken.png").write_bytes(b"no picture")
    write_picture(root / LONG / f"{LONG}.png", seed=5)
    app.open(str(root))
    wait_for_review(app)
    until(lambda: app.review is not None and app.review.presenter.inspection is not None, "looks")
    yield "own-data", app.window
    screen = app.review
    assert screen is not None
    press(screen, Qt.Key.Key_G)
    yield "own-data-grid", app.window
    press(screen, Qt.Key.Key_G)
    for _ in range(screen.presenter.n_items):
        press(screen, Qt.Key.Key_K)
    until(lambda: screen.presenter.feed.is_up_to_date, "the score")
    yield "review-finished", app.window


def sound(app: App, _folder: Path) -> Iterator[Scene]:
    """Review of clips, played to nobody."""
    app.desk.open_source(SPOKEN_WORDS)
    wait_for_review(app)
    screen = app.review
    assert screen is not None
    assert isinstance(screen.stage, stage.SoundStage)
    heard = screen.stage
    until(lambda: heard.view.heard is not None, "the clip")
    until(lambda: heard.transport.device.count() > 1, "the sound devices")
    yield "sound", app.window


def select(app: App, _folder: Path) -> Iterator[Scene]:
    """Select with an empty set, and after the proposal was taken."""
    app.open("embedded:speech-selection", {"task": "en_25"})
    until(lambda: app.select is not None and app.select.presenter.proposal is not None, "proposal")
    screen = app.select
    assert screen is not None
    if isinstance(heard := screen.stage, stage.SoundStage):
        until(lambda: heard.transport.device.count() > 1, "the sound devices")
    yield "select-empty", app.window
    press(screen, Qt.Key.Key_Return)
    press(screen, Qt.Key.Key_T)
    until(lambda: screen.presenter.feed.is_up_to_date, "the score")
    yield "select", app.window


def select_vision(app: App, _folder: Path) -> Iterator[Scene]:
    """Select of pictures for a concept."""
    app.open("embedded:vision-selection", {"task": "Five"})
    until(lambda: app.select is not None and app.select.presenter.proposal is not None, "proposal")
    screen = app.select
    assert screen is not None
    screen.setFocus()
    yield "select-vision", app.window


def market(app: App, _folder: Path) -> Iterator[Scene]:
    """Buying rows of several sellers, before and after a strategy bought."""
    app.open("embedded:data-acquisition")
    until(lambda: app.market is not None and bool(app.market.presenter.proposals), "proposals")
    screen = app.market
    assert screen is not None
    screen.setFocus()
    yield "market-empty", app.window
    screen.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    feed = screen.presenter.feed
    until(lambda: feed.is_scored and feed.is_estimated and not app.workers.is_busy, "the score")
    yield "market", app.window


def map_(app: App, _folder: Path) -> Iterator[Scene]:
    """The map of the digits, with its plain layout."""
    app.desk.open_source(HANDWRITING)
    wait_for_review(app)
    app.workplace.show_map()
    screen = app.workplace.map
    assert screen is not None
    until(lambda: screen.presenter.layout is not None, "the layout")
    until(lambda: not screen.presenter.workers.is_busy, "the layout")
    yield "map", app.window


def compare(app: App, _folder: Path) -> Iterator[Scene]:
    """Compare: curves, race, tournament."""
    app.desk.open_source(HANDWRITING)
    wait_for_review(app)
    screen = app.review
    assert screen is not None
    for _ in range(4):
        press(screen, Qt.Key.Key_Return)
        until(lambda: screen.presenter.feed.is_up_to_date, "the score")
    app.workplace.show_compare()
    lab = app.compare
    assert lab is not None
    until(lambda: not lab.feed.is_drawing and len(lab.curves) > 1, "the curves")
    rest(3 * REST_MS)
    until(lambda: len(lab.curves[0].items) > 3, "the person's curve")
    yield "compare", app.window
    for place, name in ((1, "compare-race"), (2, "compare-tournament")):
        lab.tabs.setCurrentIndex(place)
        yield name, app.window


def boards(app: App, _folder: Path) -> Iterator[Scene]:
    """Boards: empty, with entries, the submissions, progress."""
    app.show_boards()
    screen = app.boards
    assert screen is not None
    screen.challenge.setCurrentIndex(screen.challenge.findData("data-acquisition"))
    until(lambda: not screen.feed.is_busy, "the board")
    yield "boards-empty", app.window
    screen.tabs.setCurrentWidget(screen.progress)
    yield "boards-progress", app.window
    screen.feed.hand_in(bought_by("Ada", "greedy"))
    until(lambda: not screen.feed.is_busy, "the score")
    yield "boards-submissions", app.window
    screen.tabs.setCurrentIndex(0)
    screen.board.selectRow(0)
    yield "boards", app.window


def dialogs(app: App, folder: Path) -> Iterator[Scene]:
    """Every dialog, those that change in each of their states."""
    from dataperf_gui.gui.boards.hand_in import HandInDialog  # noqa: PLC0415 - SQLAlchemy is slow
    from dataperf_gui.gui.boards.team import TeamDialog  # noqa: PLC0415 - as above

    window = app.window
    yield from _shown("dialog-keys", KeysDialog(app.actions, window))
    yield from _shown("dialog-settings", SettingsDialog(app.actions, window))
    yield from _shown("dialog-about", AboutDialog(window))
    opening = OpenDataDialog(window)
    yield from _shown("dialog-open", opening, keep=True)
    table = folder / "labels.csv"
    rows = [f"{LONG}{n}.png,{name},train" for n, name in enumerate(("cat", "dog", LONG))]
    table.write_text("\n".join(["file,what somebody said,split", *rows]), encoding="utf-8")
    opening.choices.offer(("file", "what somebody said", "split"))
    opening.path.setText(str(table))
    opening.path.setText("/data/labels.csv")
    opening.path.setText(str(table))
    opening.path.setCursorPosition(0)
    yield from _shown("dialog-open-table", opening)
    export = ExportDialog("photos", has_files=False, division="It counts as human.", parent=window)
    yield from _shown("dialog-export", export)
    problems = [Problem(f"cat/{LONG}.png", Message("the picture is damaged; replace it"))] * 3
    notes = [Message("2 labels had a space at their end; it was left out")]
    yield from _shown("dialog-problems", ProblemsDialog(problems, notes, None, window))
    yield from _shown("dialog-no-problems", ProblemsDialog([], [], None, window))
    question = TaskQuestion(
        "data is a vision cleaning challenge. Each task is a set of labels to clean.",
        [(f"{n}", f"task {n}: 300 labels, 30% of them wrong at first") for n in range(4)],
        "pictures", "The official data have no pictures.", "Folder of pictures",
    )  # fmt: skip
    yield from _shown("dialog-task", ChooseTaskDialog(question, window))
    yield from _shown("dialog-hand-in", HandInDialog("Ada", "photos", window))
    yield from _shown("dialog-team", TeamDialog("", window))


def _shown(name: str, dialog: QDialog, *, keep: bool = False) -> Iterator[Scene]:
    dialog.show()
    yield name, dialog
    if not keep:
        dialog.close()
        dialog.deleteLater()


def wait_for_review(app: App) -> None:
    """Wait until Review shows the newest score of what was just opened."""
    until(lambda: app.review is not None and not app.workers.is_busy, "Review")
    screen = app.review
    assert screen is not None
    until(lambda: screen.presenter.feed.is_up_to_date, "the score")


GROUPS: dict[str, Group] = {
    group.__name__.strip("_"): group
    for group in (
        home,
        review,
        own_data,
        sound,
        select,
        select_vision,
        market,
        map_,
        compare,
        boards,
        dialogs,
    )
}


def be_quiet() -> None:
    """Have clips played to nobody, and only when they are asked for."""
    stage.BACKENDS = ("NULL",)
    save(Settings(plays_on_arrival=False, name=PERSON, is_tour_seen=True))


def settle(widget: QWidget) -> None:
    """Let come what `widget` asks for while it is painted."""
    steady(widget)


def steady(widget: QWidget) -> QImage:
    """Return what `widget` looks like once nothing is on its way and it looks the same twice."""
    before = widget.grab().toImage()
    for _ in range(PATIENCE_MS // REST_MS):
        rest(REST_MS)
        until(lambda: not any(each.is_busy for each in loaders()), "pictures and sounds")
        image = widget.grab().toImage()
        if image == before:
            return image
        before = image
    raise TimeoutError(widget.accessibleName())
