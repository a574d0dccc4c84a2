"""The page of settings: each change holds at once; keys change by pressing them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.gui.action_table import Scope, table
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.app import App
from dataperf_gui.gui.dialogs.keys import KeysDialog
from dataperf_gui.gui.key_rules import key_of, meet, refusal
from dataperf_gui.gui.language import PSEUDO
from dataperf_gui.gui.settings.dialog import SettingsDialog
from dataperf_gui.gui.widgets.buttons import ActionButton
from dataperf_gui.settings import Settings, load

INSTEAD = "take another, or change that one first."
pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def dialog(actions: Actions, qtbot: QtBot) -> Iterator[SettingsDialog]:
    dialog = SettingsDialog(actions)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    dialog.close()


def press(
    dialog: SettingsDialog,
    name: str,
    key: Qt.Key,
    *,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    adds: bool = False,
) -> str:
    """Choose an action, press a button, press a key; return what is said."""
    editor = dialog.keys
    editor.select(name)
    button = editor.add if adds else editor.change
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    QTest.keyClick(button, key, modifiers)
    return editor.words.text()


def test_the_usual_keys_do_not_collide() -> None:
    specs = {spec.name: spec for spec in table()}
    refused = [
        refusal(name, key, specs, spec.keys) for name, spec in specs.items() for key in spec.keys
    ]
    assert [text for text in refused if text] == []


def test_a_key_is_changed_by_pressing_it(
    dialog: SettingsDialog, actions: Actions, qtbot: QtBot
) -> None:
    button = ActionButton(actions, "keep")
    qtbot.addWidget(button)
    said = press(dialog, "keep", Qt.Key.Key_J, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert said == "Ctrl+J now does “Keep label”."
    assert actions["keep"].shortcuts() == [QKeySequence("Ctrl+J")]
    assert button.shown_key == "Ctrl+J"
    assert "(Ctrl+J)" in button.toolTip()
    assert load().settings.keys == {"keep": ("Ctrl+J",)}
    sheet = KeysDialog(actions)
    qtbot.addWidget(sheet)
    assert "Ctrl+J" in [each.text() for each in sheet.findChildren(QLabel)]
    assert dialog.keys.selected == "keep"


def test_an_action_can_have_several_keys(dialog: SettingsDialog, actions: Actions) -> None:
    press(dialog, "keep", Qt.Key.Key_Y, adds=True)
    assert actions.specs["keep"].keys == ("K", "Y")
    press(dialog, "keep", Qt.Key.Key_K, adds=True)
    assert actions.specs["keep"].keys == ("Y", "K")


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("keep", Qt.Key.Key_E, f"E is the key of “Exclude”; {INSTEAD}"),
        ("home", Qt.Key.Key_K, f"K is the key of “Keep label”; {INSTEAD}"),
        ("choose", Qt.Key.Key_Left, f"\N{LEFTWARDS ARROW} is the key of “Previous”; {INSTEAD}"),
        ("keep", Qt.Key.Key_7, "7 picks a class; take another key."),
        ("keep", Qt.Key.Key_Tab, "Tab leads through the screens and cannot be changed."),
    ],
)  # fmt: skip
def test_a_key_that_is_taken_is_refused_with_the_name_of_what_has_it(
    dialog: SettingsDialog, actions: Actions, name: str, key: Qt.Key, said: str
) -> None:
    before = actions.specs[name].keys
    assert press(dialog, name, key) == said
    assert actions.specs[name].keys == before
    assert load().settings.keys == {}


def test_actions_of_different_screens_may_share_a_key(
    dialog: SettingsDialog, actions: Actions
) -> None:
    press(dialog, "draw_curves", Qt.Key.Key_E)
    assert actions.specs["draw_curves"].keys == ("E",)
    specs = actions.specs
    assert not meet(specs["draw_curves"], specs["exclude"])
    assert specs["draw_curves"].scope is Scope.COMPARE


def test_escape_leaves_the_key_as_it_is(dialog: SettingsDialog, actions: Actions) -> None:
    press(dialog, "keep", Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.keys.change.isChecked()
    assert actions.specs["keep"].keys == ("K",)


def test_shift_alone_is_waited_through_and_signs_need_no_shift(
    dialog: SettingsDialog, actions: Actions
) -> None:
    editor = dialog.keys
    editor.select("keep")
    editor.change.click()
    QTest.keyClick(editor.change, Qt.Key.Key_Shift)
    assert editor.change.isChecked()
    QTest.keyClick(editor.change, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert actions.specs["keep"].keys == ("!",)


def test_keys_are_reset_one_or_all(dialog: SettingsDialog, actions: Actions) -> None:
    press(dialog, "keep", Qt.Key.Key_Y)
    press(dialog, "exclude", Qt.Key.Key_K)
    dialog.keys.select("keep")
    dialog.keys.reset_one.click()
    assert dialog.keys.words.text().startswith("K is the key of “Exclude”")
    assert actions.specs["keep"].keys == ("Y",)
    dialog.keys.select("exclude")
    dialog.keys.reset_one.click()
    assert load().settings.keys == {"keep": ("Y",)}
    assert not dialog.keys.reset_one.isEnabled()
    dialog.keys.reset_all.click()
    assert load().settings.keys == {}
    assert not dialog.keys.reset_all.isEnabled()
    assert actions["keep"].shortcuts() == [QKeySequence("K")]


@pytest.mark.usefixtures("warm_home")
def test_the_new_key_decides_and_the_old_one_does_not(app: App, qtbot: QtBot) -> None:
    app.preferences.change(keys={"keep": ("Y",)})
    app.desk.open_source(HANDWRITING)
    qtbot.waitUntil(lambda: app.review is not None and not app.workers.is_busy, timeout=240_000)
    review = app.review
    assert review is not None
    seq = review.presenter.session.last_seq
    QTest.keyClick(review, Qt.Key.Key_K)
    assert review.presenter.session.last_seq == seq
    QTest.keyClick(review, Qt.Key.Key_Y)
    assert review.presenter.session.last_seq == seq + 1


def test_every_option_holds_at_once_and_is_written(dialog: SettingsDialog) -> None:
    for field, value in ((dialog.scheme, "dark"), (dialog.type_scale, 1.5),
                         (dialog.motion, "reduced"), (dialog.language, "de")):  # fmt: skip
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    dialog.person.setFocus()
    QTest.keyClicks(dialog.person, "Ada")
    QTest.keyClick(dialog.person, Qt.Key.Key_Tab)
    dialog.on_arrival.click()
    now = load().settings
    assert (now.language, now.scheme, now.type_scale) == ("de", "dark", 1.5)
    assert (now.motion, now.name, now.plays_on_arrival) == ("reduced", "Ada", False)


def answer(text: str) -> Callable[[], None]:
    def press_it() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        (button,) = [each for each in question.buttons() if each.text() == text]
        button.click()

    return press_it


def test_everything_can_be_put_back(dialog: SettingsDialog, actions: Actions) -> None:
    actions.preferences.change(name="Ada", keys={"keep": ("Y",)}, scheme="dark")
    QTimer.singleShot(0, answer("Cancel"))
    dialog.reset.click()
    assert load().settings.name == "Ada"
    QTimer.singleShot(0, answer("Reset"))
    dialog.reset.click()
    assert load().settings == Settings()
    assert dialog.scheme.currentData() == "system"
    assert dialog.person.text() == ""
    assert actions["keep"].shortcuts() == [QKeySequence("K")]


def test_the_page_speaks_the_language_that_is_chosen_on_it(app: App) -> None:
    titles: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        titles.append(dialog.windowTitle())
        if len(titles) == 1:
            QTimer.singleShot(0, choose)
            app.preferences.change(language=PSEUDO)
        else:
            dialog.close()

    QTimer.singleShot(0, choose)
    app.actions["settings"].trigger()
    assert titles[0] == "Settings"
    assert titles[1].startswith("[Šéttîñgš")


def test_a_key_event_is_spelled_as_the_table_spells_it() -> None:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    control, pad = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
    cases = [
        (Qt.Key.Key_K, none, "k", "K"), (Qt.Key.Key_K, shift, "K", "Shift+K"),
        (Qt.Key.Key_Question, shift, "?", "?"), (Qt.Key.Key_Slash, none, "/", "/"),
        (Qt.Key.Key_Z, control | shift, "\x1a", "Ctrl+Shift+Z"),
        (Qt.Key.Key_Enter, pad, "\r", "Enter"),
        (Qt.Key.Key_Control, control, "", ""), (Qt.Key.Key_F1, none, "", "F1"),
        (Qt.Key.Key_Space, none, " ", "Space"), (Qt.Key.Key_Left, none, "", "Left"),
    ]  # fmt: skip
    for key, modifiers, text, wanted in cases:
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        assert key_of(event) == wanted
