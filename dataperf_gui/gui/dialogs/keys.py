"""The sheet of all keys, made from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.gui.action_table import CLASS_KEYS, ActionSpec
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.key_rules import spell
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label

COLUMNS = 2


class KeysDialog(Dialog):
    """What every key does, by group."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(tr("All keys"), parent=parent)
        groups: dict[str, list[ActionSpec]] = {}
        for spec in actions.specs.values():
            groups.setdefault(spec.group, []).append(spec)
        row = QHBoxLayout()
        row.setSpacing(5 * GRID)
        sides = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for name, specs in groups.items():
            side = heights.index(min(heights))
            sides[side].addLayout(_group(name, specs))
            heights[side] += len(specs) + 2
        last = heights.index(min(heights))
        sides[last].addLayout(_classes())
        for side_column in sides:
            side_column.setSpacing(2 * GRID)
            side_column.addStretch(1)
            row.addLayout(side_column)
        self.column.addLayout(row)


def _group(name: str, specs: list[ActionSpec]) -> QGridLayout:
    grid = _grid(name)
    for place, spec in enumerate(specs):
        _line(grid, place + 1, spec.text, [spell(key) for key in spec.keys], spec.tip)
    return grid


def _classes() -> QGridLayout:
    grid = _grid(tr("Classes"))
    keys = [f"{CLASS_KEYS[0]} – {CLASS_KEYS[-2]}", CLASS_KEYS[-1]]  # noqa: RUF001 - a range
    _line(grid, 1, tr("Pick the class with that digit"), keys, "")
    return grid


def _grid(name: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(GRID // 2)
    grid.setHorizontalSpacing(2 * GRID)
    grid.addWidget(label(name.upper(), "eyebrow"), 0, 0)
    grid.setColumnStretch(0, 1)
    return grid


def _line(grid: QGridLayout, row: int, text: str, keys: list[str], tip: str) -> None:
    words = label(text)
    words.setToolTip(tip)
    grid.addWidget(words, row, 0)
    caps = QHBoxLayout()
    caps.setSpacing(GRID // 2)
    caps.addStretch(1)
    for key in keys:
        caps.addWidget(label(key, "keycap"), 0, Qt.AlignmentFlag.AlignRight)
    grid.addLayout(caps, row, 1)
