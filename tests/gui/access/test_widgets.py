"""The parts that make screens usable for everybody, each by itself."""

from itertools import combinations

import pytest
from access import contrast_of, cut, sharp_pixels_of, too_small, unframed, unnamed
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.app import App
from dataperf_gui.gui.boards.progress_plot import COLOURS, SYMBOLS
from dataperf_gui.gui.compare.series import DARK as DARK_SERIES
from dataperf_gui.gui.compare.series import LIGHT as LIGHT_SERIES
from dataperf_gui.gui.compare.series import look_of
from dataperf_gui.gui.review.score_panel import ScorePanel, ScoreText
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.theme.theme import Scheme, Theme, is_still
from dataperf_gui.gui.theme.tokens import DARK, LIGHT, contrast
from dataperf_gui.gui.widgets.basics import ElidedLabel
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.fields import Choice, Tick
from dataperf_gui.gui.widgets.flow import Flow
from dataperf_gui.gui.widgets.page import Page

ORDER = [f"strategy-{place}" for place in range(24)]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:  # noqa: ARG001
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def show(window: QWidget, qtbot: QtBot, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("kind", [Button, Tick])
def test_a_control_with_the_focus_hears_its_keys_before_the_screen(
    window: QWidget, qtbot: QtBot, kind: type[QPushButton], key: Qt.Key
) -> None:
    if kind is Tick and key == Qt.Key.Key_Return:
        pytest.skip("Return does nothing to a box")
    heard: list[str] = []
    control = kind("Do it")
    control.clicked.connect(lambda: heard.append("control"))
    shortcut = QShortcut(QKeySequence(key), window)
    shortcut.activated.connect(lambda: heard.append("screen"))
    show(window, qtbot, control, QPushButton("other"))
    control.setFocus()
    QTest.keyClick(control, key)
    assert heard == ["control"]


def test_return_opens_a_list(window: QWidget, qtbot: QtBot) -> None:
    choice = Choice()
    choice.addItems(["one", "two"])
    show(window, qtbot, choice)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert choice.view().isVisible()
    choice.hidePopup()


def test_a_row_wraps_and_equal_things_fill_it(theme: Theme, qtbot: QtBot) -> None:
    assert theme.type_scale == 1.0
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, is_even=True)
    buttons = [QPushButton(f"button {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    wide = flow.sizeHint().width()
    holder.resize(wide - 1, 200)
    holder.show()
    assert len({button.y() for button in buttons}) == 2
    assert buttons[1].geometry().right() == holder.width() - 1
    assert flow.heightForWidth(wide) < flow.heightForWidth(wide // 4)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(holder.rect())
    assert buttons[0].x() > buttons[1].x()
    two_rows = flow.heightForWidth(wide // 2)
    for button in buttons[2:]:
        button.hide()
    assert flow.heightForWidth(wide // 2) < two_rows
    flow.removeWidget(buttons[0])
    assert flow.heightForWidth(buttons[1].width()) < two_rows


def test_a_page_scrolls_only_what_has_no_room(theme: Theme, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    words = QLabel("many words " * 40)
    words.setWordWrap(True)
    column.addWidget(words)
    page = Page(content)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    qtbot.waitUntil(lambda: content.size() == page.viewport().size())
    theme.apply(Scheme.LIGHT, 2.0)
    page.resize(300, 100)
    assert content.height() > page.viewport().height()
    assert content.width() <= page.viewport().width()
    theme.apply(Scheme.LIGHT, 1.0)


def test_letters_grow_and_sizes_with_them(theme: Theme, qapp: QApplication) -> None:
    assert px(100) == 100
    small = QFontMetrics(qapp.font()).horizontalAdvance("words")
    theme.apply(Scheme.LIGHT, 2.0)
    assert px(100) == 200
    assert QFontMetrics(qapp.font()).horizontalAdvance("words") == pytest.approx(2 * small, rel=0.1)
    assert "font-size: 30pt" in qapp.styleSheet()
    theme.apply(Scheme.DARK)
    assert theme.type_scale == 2.0
    theme.apply(Scheme.LIGHT, 1.0)


def test_nothing_glides_where_a_person_does_not_want_it(theme: Theme, qapp: QApplication) -> None:
    theme.move("reduced")
    assert is_still(qapp)
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    theme.move("full")
    assert not is_still(qapp)


def test_the_score_is_said_once_it_rests(theme: Theme, qtbot: QtBot) -> None:
    panel = ScorePanel(theme)
    qtbot.addWidget(panel)
    heard: list[str] = []
    panel.announced.connect(heard.append)
    with qtbot.waitSignal(panel.announced, timeout=240_000):
        for value in ("70 %", "71 %", "72 %"):
            panel.show_score(ScoreText(value, "+1.0", True, "", "accuracy", "exact", ""), [0.7])
    assert heard == ["Test-model score 72 % +1.0"]


def test_a_painted_widget_has_role_and_value(program: App) -> None:
    assert program.window.isVisible()
    panel = ScorePanel(program.theme)
    panel.ring.show_progress(3, 12)
    found = QAccessible.queryAccessibleInterface(panel.ring)
    assert found.role() == QAccessible.Role.ProgressBar
    assert found.text(QAccessible.Text.Description) == "3 of 12 decided"
    panel.deleteLater()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_curves_differ_in_dashes_or_in_colour_and_stand_out(theme: Theme, scheme: Scheme) -> None:
    theme.apply(scheme)
    looks = [look_of(name, ORDER, theme) for name in ORDER]
    for one, other in combinations(looks, 2):
        assert (one.color(), one.dashPattern()) != (other.color(), other.dashPattern())
    for one, other in zip(looks, looks[6:], strict=False):  # alike in colour
        assert one.dashPattern() != other.dashPattern()
    tokens = theme.tokens
    series = DARK_SERIES if tokens.is_dark else LIGHT_SERIES
    weak = [c for c in (*series, *COLOURS[tokens.is_dark]) if contrast(c, tokens.surface) < 3]
    assert weak == []
    assert len(set(SYMBOLS)) == len(SYMBOLS)
    theme.apply(Scheme.LIGHT)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_stand_out_on_what_they_are_drawn_on(tokens: object) -> None:
    assert contrast(tokens.outline, tokens.surface) >= 3
    assert contrast(tokens.outline, tokens.window) >= 3


def test_the_checks_find_what_is_wrong(window: QWidget, qtbot: QtBot) -> None:
    tiny, pale = QPushButton(""), QLabel("pale words")
    tiny.setFixedSize(20, 20)
    tiny.setStyleSheet("QPushButton, QPushButton:focus { border: 0; padding: 0; }")
    pale.setStyleSheet("color: #cccccc; background: white")
    long = ElidedLabel("a line that is much longer than there is room for it in this window")
    long.setFixedWidth(80)
    show(window, qtbot, tiny, pale, long)
    assert any("no name" in fault for fault in unnamed(window))
    assert any("20 x 20" in fault for fault in too_small(window))
    assert any("no frame" in fault for fault in unframed(window))
    assert contrast_of(sharp_pixels_of(window), window, pale) < 2
    assert any("a line that is" in fault for fault in cut(window))
