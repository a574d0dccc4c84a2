"""One table: no key twice, nothing without a key, and everything shown where people look."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.action_table import CLASS_KEYS, MOVING_ACTIONS, SOUND_ACTIONS, Scope, table
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.key_rules import spell
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.gui.widgets.fields import TextField

SPECS = table()


@pytest.mark.parametrize("scope", [each for each in Scope if each is not Scope.WINDOW])
def test_no_key_does_two_things_on_a_screen(scope: Scope) -> None:
    shared = (*MOVING_ACTIONS, *SOUND_ACTIONS) if scope is Scope.SELECT else ()
    here = [spec for spec in SPECS if spec.scope in (scope, Scope.WINDOW) or spec.name in shared]
    classes = CLASS_KEYS if scope is Scope.REVIEW else ()
    keys = Counter([*classes, *(key for spec in here for key in spec.keys)])
    assert [key for key, n in keys.items() if n > 1] == []


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_action_has_a_key_that_qt_knows_and_says_what_it_does(spec: object) -> None:
    assert spec.keys
    assert all(QKeySequence(key).toString() for key in spec.keys)
    assert spec.text
    assert len(spec.tip) > len(spec.text) - 1


def test_names_are_unique(actions: Actions) -> None:
    assert len(actions.specs) == len(SPECS)
    assert {name for scope in Scope for name in actions.names(scope)} == set(actions.specs)


def test_every_action_is_in_a_menu(app: App) -> None:
    menus = [action.menu() for action in app.window.menuBar().actions()]
    in_menus = {action.objectName() for menu in menus for action in menu.actions()}
    assert in_menus == set(app.actions.specs)
    assert len({menu.title() for menu in menus}) == len(menus)


def test_the_sheet_of_keys_lists_every_key(actions: Actions, qtbot: QtBot) -> None:
    sheet = KeysDialog(actions)
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    keys = [spell(key) for spec in SPECS for key in spec.keys]
    assert [text for text in (*keys, *(spec.text for spec in SPECS)) if text not in texts] == []


def page(actions: Actions, qtbot: QtBot) -> tuple[QWidget, ActionButton, QLineEdit]:
    """Return a page with a button of "keep" and a field to type in."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, field = ActionButton(actions, "keep"), TextField()
    column.addWidget(button)
    column.addWidget(field)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    actions.attach(page, Scope.REVIEW)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page, button, field


def test_a_key_and_its_button_do_the_same_and_the_button_shows_the_key(
    actions: Actions, qtbot: QtBot
) -> None:
    widget, button, _ = page(actions, qtbot)
    calls: list[str] = []
    actions.connect_to("keep", lambda: calls.append("keep"))
    QTest.keyClick(widget, Qt.Key.Key_K)
    assert calls == ["keep"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert calls == ["keep", "keep"]
    assert (button.shown_text, button.shown_key) == ("Keep label", "K")


def test_letters_rest_while_a_field_has_the_focus(actions: Actions, qtbot: QtBot) -> None:
    widget, _, field = page(actions, qtbot)
    calls: list[str] = []
    actions.connect_to("keep", lambda: calls.append("keep"))
    field.setFocus()
    QTest.keyClicks(field, "kefg1;")
    assert (field.text(), calls, widget.isVisible()) == ("kefg1;", [], True)


def test_what_is_off_is_off_for_key_button_and_menu(actions: Actions, qtbot: QtBot) -> None:
    widget, button, _ = page(actions, qtbot)
    calls: list[str] = []
    actions.connect_to("keep", lambda: calls.append("keep"))
    actions.enable(["keep"], is_enabled=False)
    QTest.keyClick(widget, Qt.Key.Key_K)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (button.isEnabled(), actions["keep"].isEnabled(), calls) == (False, False, [])


def test_icons_change_with_the_theme(actions: Actions, theme: Theme) -> None:
    light = actions["keep"].icon().pixmap(24).toImage()
    theme.apply(Scheme.DARK)
    assert actions["keep"].icon().pixmap(24).toImage() != light


def test_tips_name_the_keys(actions: Actions) -> None:
    assert actions["search"].toolTip().endswith("(L, /)")
    assert actions.keys_text("undo") == QKeySequence("Ctrl+Z").toString(
        QKeySequence.SequenceFormat.NativeText
    )
