"""Where people read from the right, nothing that is painted points or grows the wrong way."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.arrays import Ints
from dataperf_gui.compare.race import Standing
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.compare.race_card import Track
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.key_rules import key_of, refusal, spell
from dataperf_gui.gui.market.budget_card import BudgetBar
from dataperf_gui.gui.market.row_slider import RowSlider
from dataperf_gui.gui.review.evidence import Neighbour
from dataperf_gui.gui.review.evidence_panel import NeighbourRow
from dataperf_gui.gui.texts import became, number, tr
from dataperf_gui.gui.theme.sizes import keep_free
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.tour.card import CoachCard, Dots
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.plots import plain_plot

FROM_LEFT, FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
HALF_WAY = Standing(10, 20, 0.8, 0.7)


def track(theme: Theme) -> QWidget:
    made = Track(theme)
    made.show_standing(HALF_WAY)
    return made


def budget(theme: Theme) -> QWidget:
    made = BudgetBar(theme)
    made.show_spent(30, 100)
    return made


def dots(theme: Theme) -> QWidget:
    made = Dots(theme)
    made.show_step(1)
    return made


def slider(theme: Theme) -> QWidget:
    made = RowSlider(theme)
    made.show_range(100)
    made.show_rows(20, 60, 40)
    return made


@pytest.mark.parametrize("make", [track, budget, dots, slider])
def test_what_grows_begins_at_the_right(
    theme: Theme, qtbot: QtBot, make: Callable[[Theme], QWidget]
) -> None:
    widget = make(theme)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    usual = _seen(widget)
    widget.setLayoutDirection(FROM_RIGHT)
    turned = _seen(widget)
    assert np.abs(turned - usual[:, ::-1]).mean() < 0.2 * np.abs(turned - usual).mean()


def _seen(widget: QWidget) -> Ints:
    """Return the pixels of a widget; edges are not the same to the last shade when turned."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].astype(np.intp)


def test_mouse_and_keys_move_a_slider_the_way_it_is_painted(theme: Theme, qtbot: QtBot) -> None:
    wanted = RowSlider(theme)
    qtbot.addWidget(wanted)
    wanted.setLayoutDirection(FROM_RIGHT)
    wanted.resize(200, 26)
    wanted.show_range(100)
    wanted.show_rows(50, 100, None)
    wanted.show()
    heard: list[int] = []
    wanted.decided.connect(heard.append)
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(2, 13))
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(198, 13))
    QTest.keyClick(wanted, Qt.Key.Key_Left)
    assert heard[:2] == [100, 0]
    assert heard[2] > 50


@pytest.mark.usefixtures("turned")
def test_the_nearest_items_begin_at_the_right_and_the_arrows_follow(
    theme: Theme, qtbot: QtBot
) -> None:
    row = NeighbourRow(theme, ImageLoader(None))
    qtbot.addWidget(row)
    row.resize(row.sizeHint())
    row.show_neighbours([Neighbour(item, f"label {item}", agrees=True) for item in range(7)])
    row.show()
    opened: list[int] = []
    row.opened.connect(opened.append)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 20, 20))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(row, key)
    assert opened == [0, 1, 6]


@pytest.mark.usefixtures("turned")
def test_arrows_and_signs_are_where_one_reads_them(theme: Theme, qtbot: QtBot) -> None:
    assert "\N{LEFTWARDS ARROW}" in became("3", "5")
    assert number(-1.5, "+.1f") == "\N{LEFT-TO-RIGHT MARK}\N{MINUS SIGN}1.5"
    assert tr("{x:+.1f} so far", x=0.5) == "\N{LEFT-TO-RIGHT MARK}+0.5 so far"
    window = QWidget()
    qtbot.addWidget(window)
    card = CoachCard(theme, window)
    assert card.next.shown_key == "\N{LEFTWARDS ARROW}"
    assert card.back.shown_key == "\N{RIGHTWARDS ARROW}"


@pytest.mark.usefixtures("turned")
def test_keys_are_shown_as_they_are_pressed(theme: Theme, qtbot: QtBot) -> None:
    actions = Actions(theme)
    assert actions["next"].shortcuts() == [QKeySequence("Left"), QKeySequence(";")]
    assert actions["next"].toolTip().endswith("(\N{LEFTWARDS ARROW}, ;)")
    button, sheet = ActionButton(actions, "previous"), KeysDialog(actions)
    for each in (button, sheet):
        qtbot.addWidget(each)
    assert button.shown_key == "\N{RIGHTWARDS ARROW}"
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    beside = texts.index(actions["next"].text())
    assert "\N{LEFTWARDS ARROW}" in texts[beside - 3 : beside + 4]
    assert spell("J") == "J"


def test_keys_turn_round_with_the_layout_and_back(theme: Theme, qapp: QApplication) -> None:
    actions = Actions(theme)
    usual = actions["previous"].shortcuts()
    assert usual[0] == QKeySequence("Left")
    qapp.setLayoutDirection(FROM_RIGHT)
    turned = actions["previous"].shortcuts()
    qapp.setLayoutDirection(FROM_LEFT)
    assert turned == [QKeySequence("Right"), *usual[1:]]
    assert actions["previous"].shortcuts() == usual


@pytest.mark.usefixtures("turned")
def test_a_key_that_a_person_gives_is_the_one_that_works(theme: Theme) -> None:
    actions = Actions(theme)
    control = Qt.KeyboardModifier.ControlModifier
    key = key_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, control))
    actions.preferences.change(keys={"exclude": (key,)})
    assert actions["exclude"].shortcuts() == [QKeySequence("Ctrl+Left")]
    taken = key_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier(0)))
    assert actions["next"].text() in refusal("exclude", taken, actions.specs)


def test_arrows_and_signs_of_those_who_read_from_the_left() -> None:
    assert became("3", "5") == "3 \N{RIGHTWARDS ARROW} 5"
    assert number(-1.5, "+.1f") == "\N{MINUS SIGN}1.5"


@pytest.mark.usefixtures("turned")
def test_axes_stay_at_the_left_of_what_they_measure(qtbot: QtBot) -> None:
    plot = plain_plot()
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    with qtbot.waitExposed(plot):
        plot.show()
    item = plot.getPlotItem()
    axis, view = item.getAxis("left").geometry(), item.getViewBox().geometry()
    qtbot.waitUntil(lambda: item.getAxis("left").geometry().right() <= view.left() + 1)
    assert axis.left() < view.left()


@pytest.mark.usefixtures("turned")
def test_margins_that_differ_are_turned_round(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = QVBoxLayout(holder)
    keep_free(box, 1, 2, 3, 4)
    margins = box.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (3, 2, 1, 4)
