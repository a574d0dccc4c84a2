"""Which keys an action may have: what is taken, and what no action can have."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from dataperf_gui.gui.action_table import (
    CLASS_KEYS,
    MOVING_ACTIONS,
    SOUND_ACTIONS,
    ActionSpec,
    Scope,
)
from dataperf_gui.gui.texts import is_from_right, tr

SHARED = frozenset((*MOVING_ACTIONS, *SOUND_ACTIONS))
"""Actions of the Review screen whose keys work on the Select screen, too."""
FIXED = tuple(map(QKeySequence, ("Esc", "Tab", "Shift+Tab", "Backtab", "Shift+Backtab")))
"""Keys that lead through every screen and out of every question."""
ARROWS = {
    "Left": "\N{LEFTWARDS ARROW}", "Right": "\N{RIGHTWARDS ARROW}",
    "Up": "\N{UPWARDS ARROW}", "Down": "\N{DOWNWARDS ARROW}",
}  # fmt: skip
TURNED = {"Left": "Right", "Right": "Left"}
"""Keys that change places where people read from the right."""
MODIFIERS = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R,
    Qt.Key.Key_Menu, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    Qt.Key.Key_unknown,
)  # fmt: skip


def meet(one: ActionSpec, other: ActionSpec) -> bool:
    """Tell whether the keys of two actions work in the same place."""
    return Scope.WINDOW in (one.scope, other.scope) or bool(_places(one) & _places(other))


def _places(spec: ActionSpec) -> frozenset[Scope]:
    return frozenset({spec.scope, Scope.SELECT}) if spec.name in SHARED else frozenset({spec.scope})


def refusal(
    name: str, key: str, specs: Mapping[str, ActionSpec], usual: Collection[str] = ()
) -> str:
    """Say why an action cannot have a key; empty where it can.

    Parameters
    ----------
    name : str
        The action.
    key : str
        As `QKeySequence` spells it.
    specs : Mapping of str to ActionSpec
        All actions with the keys that they have now.
    usual : collection of str
        Keys that the action has by itself: it may have them again.
    """
    sequence, spelled = QKeySequence(key), spell(key)
    if key not in usual and (sequence.isEmpty() or sequence in FIXED):
        return tr("{key} leads through the screens and cannot be changed.", key=spelled)
    if key in CLASS_KEYS and _meets_classes(specs[name]):
        return tr("{key} picks a class; take another key.", key=spelled)
    for other in specs.values():
        is_taken = any(QKeySequence(each) == sequence for each in other.keys)
        if other.name != name and is_taken and meet(specs[name], other):
            return tr(
                "{key} is the key of “{action}”; take another, or change that one first.",
                key=spelled, action=other.text,
            )  # fmt: skip
    return ""


def _meets_classes(spec: ActionSpec) -> bool:
    return spec.scope in (Scope.WINDOW, Scope.REVIEW) or spec.name in SHARED


def key_of(event: QKeyEvent) -> str:
    """Return the key that was pressed as settings keep it; empty for Shift, Ctrl and the like.

    Settings keep the arrows as those press them who read from the left, see `turned`.

    A sign that needs Shift on this keyboard, such as "?", is kept without Shift: on another
    keyboard it may need none.
    """
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if key in MODIFIERS:
        return ""
    modifiers &= ~Qt.KeyboardModifier.KeypadModifier
    is_sign = event.text().isprintable() and event.text().strip() and not event.text().isalpha()
    if is_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(modifiers, key))
    return turned(sequence.toString(QKeySequence.SequenceFormat.PortableText))


def turned(key: str) -> str:
    """Return the key to press for one of the table, and the other way round.

    The next item lies to the left of this one where people read from the right: there the arrows
    to both sides change places, in every combination, so that no two keys become one.

    Examples
    --------
    >>> turned("Ctrl+Left"), turned("K")
    ('Ctrl+Left', 'K')
    """
    if not is_from_right():
        return key
    *modifiers, last = key.split("+")
    return "+".join([*modifiers, TURNED.get(last, last)])


def spell(key: str) -> str:
    """Return a key as this system spells it; arrows as on the keys, for they have long names."""
    pressed = turned(key)
    if pressed in ARROWS:
        return ARROWS[pressed]
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)
