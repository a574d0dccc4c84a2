"""No word of the window goes past the translation."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from dataperf_gui.gui import __file__ as gui

GUI = Path(gui).parent
SHOWN = {
    "setText": 0, "addItem": 0, "insertItem": 1, "setItemText": 1, "setToolTip": 0,
    "setAccessibleName": 0, "setAccessibleDescription": 0, "setPlaceholderText": 0,
    "setWindowTitle": 0, "setTitle": 0, "addTab": 1, "setTabText": 1, "showMessage": 0,
    "show_text": 0, "addMenu": 0, "addAction": 0, "setStatusTip": 0, "setPlainText": 0,
    "setHtml": 0, "setSuffix": 0, "setPrefix": 0, "setLabel": 1, "show_title": 0, "say": 0,
    "show_state": 0, "setInformativeText": 0,
    "QLabel": 0, "label": 0, "ElidedLabel": 0, "QPushButton": 0, "QCheckBox": 0,
    "QRadioButton": 0, "QGroupBox": 0, "QToolButton": 0, "QTableWidgetItem": 0, "TextItem": 0,
    "QAction": 0, "KeyButton": 0, "Dialog": 0, "PlainTable": 0,
    "ask_for_file": 1, "ask_for_folder": 1, "ask_where_to_save": 1,
}  # fmt: skip
"""What shows a text, and the place of the text among the arguments."""
PAINTED = {"drawText", "drawStaticText"}
"""Those where the text is the last argument."""
NAMES = {"DataPerf GUI", "postgresql+psycopg://USER@HOST/DATABASE"}
"""Said in every language alike."""


def is_word(text: str) -> bool:
    """Two letters in a row are a word; a sign, a number or a unit of one letter is none."""
    return any(first.isalpha() and second.isalpha() for first, second in pairwise(text))


def literals(node: ast.expr) -> Iterator[str]:
    """Texts that an expression shows as they are; what a call returns is that call's affair."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                if isinstance(part, ast.Constant):
                    yield str(part.value)
        case ast.IfExp(body=one, orelse=other):
            yield from literals(one)
            yield from literals(other)
        case ast.BinOp(left=left, right=right):
            yield from literals(left)
            yield from literals(right)
        case ast.Call(func=ast.Attribute(attr="upper" | "format", value=inner)):
            yield from literals(inner)


def bypassing(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        place = len(call.args) - 1 if name in PAINTED else SHOWN.get(name)
        if place is not None and place < len(call.args):
            for text in literals(call.args[place]):
                if is_word(text) and text.strip(" ·") not in NAMES:
                    yield call.lineno, text


@pytest.mark.parametrize(
    "path", sorted(GUI.rglob("*.py")), ids=lambda path: path.relative_to(GUI).as_posix()
)
def test_every_text_that_is_shown_is_translated(path: Path) -> None:
    assert list(bypassing(ast.parse(path.read_text("utf-8")))) == []


def test_a_text_past_the_translation_is_found() -> None:
    source = (
        "a.setText('Open')\nlabel(f'{n} items', 'muted')\nb.setToolTip('x' if y else 'Too long')\n"
        "painter.drawText(0, 0, 'here')\nc.setText(tr('fine'))\nc.setText(f'{n} %')\n"
        "c.setText('\N{EN DASH}')\nc.setText('fi' + name)\nlabel(name, 'muted')\n"
        "d.setWindowTitle('DataPerf GUI')\n"
    )
    found = [text for _, text in bypassing(ast.parse(source))]
    assert sorted(found) == sorted(["Open", " items", "Too long", "here", "fi"])
