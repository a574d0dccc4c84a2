"""The little that Fusion and the palette cannot say."""

import re
from dataclasses import asdict
from string import Template

from dataperf_gui.gui.theme.tokens import RADIUS, Tokens

# Widgets are chosen by the dynamic property "role", so that nothing depends on class names.
SHEET = Template("""
QWidget[role="page"], QMainWindow { background: $window; }
QFrame[role="card"] {
    background: $surface; border: 1px solid $border; border-radius: ${radius}px;
}
QFrame[role="card"][focused="true"] { border-color: $accent; }
QFrame[role="rail"] { background: $surface; border: 0; border-right: 1px solid $border; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; color: $text; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; color: $text; }
QLabel[role="eyebrow"] { font-size: 8.5pt; font-weight: 600; color: $muted; letter-spacing: 0.5px; }
QLabel[role="strong"], QLabel[role="figure"] { font-weight: 600; color: $text; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="score"] { font-size: 27pt; font-weight: 600; color: $text; }
QLabel[role="label"] { font-size: 14pt; font-weight: 600; color: $text; }
QLabel[role="keycap"] {
    color: $muted; background: $hover; border: 1px solid $border; border-radius: 4px;
    padding: 0 5px; font-size: 8.5pt;
}
QFrame[role="banner"] {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 7px;
}
QFrame[role="banner"][tone="error"] { border-color: $bad; }
QPushButton, QToolButton[role="button"] {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 7px;
    padding: 6px 12px; min-height: ${line}px;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: $selected; }
QPushButton:disabled, QToolButton[role="button"]:disabled { color: $muted; border-color: $border; }
QPushButton:focus, QToolButton[role="button"]:focus {
    border: 2px solid $accent; padding: 5px 11px;
}
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[primary="true"] QLabel { color: $on_accent; font-weight: 600; }
QPushButton[primary="true"] QLabel[role="keycap"] {
    color: $on_accent; background: transparent; border-color: $on_accent;
}
QPushButton[primary="true"] QLabel:disabled {
    color: $muted; background: transparent; border-color: $muted;
}
QPushButton QLabel:disabled { color: $muted; }
QPushButton:checked { background: $selected; border-color: $accent; }
QPushButton[primary="true"]:focus { border: 2px solid $ring; padding: 5px 11px; }
QPushButton[primary="true"]:disabled { background: $hover; color: $muted; border-color: $border; }
QRadioButton, QCheckBox {
    spacing: 8px; padding: 1px 3px; border: 2px solid transparent; border-radius: 5px;
    min-height: ${line}px;
}
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }
QRadioButton::indicator {
    width: ${dot}px; height: ${dot}px; border: 2px solid $muted; border-radius: ${round}px;
    background: $surface;
}
QRadioButton::indicator:checked {
    width: ${dot_inside}px; height: ${dot_inside}px; border: 4px solid $accent;
}
QRadioButton:disabled { color: $muted; }
QToolButton[role="rail"] {
    border: 0; border-radius: 10px; color: $text; padding: 8px 0; font-size: 9pt;
}
QToolButton[role="rail"]:hover { background: $hover; }
QToolButton[role="rail"]:checked { background: $selected; font-weight: 600; }
QToolButton[role="rail"]:disabled { color: $muted; }
QToolButton[role="rail"]:focus { border: 2px solid $accent; }
QToolButton[role="quiet"] { border: 0; border-radius: 6px; padding: 4px; color: $text; }
QToolButton[role="quiet"]:hover { background: $hover; }
QToolButton[role="quiet"]:focus { border: 2px solid $accent; padding: 2px; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 7px;
    padding: 5px 8px; min-height: ${field}px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    background: $window; color: $muted; border-color: $border;
}
QSpinBox QLineEdit { border: 0; padding: 0 8px; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QMenu {
    background: $surface; color: $text; border: 1px solid $border;
    selection-background-color: $selected; selection-color: $text;
}
QMenu { padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QListView, QTableView, QTreeView {
    background: transparent; border: 2px solid transparent; border-radius: 7px; outline: 0;
    color: $text;
}
QListView:focus, QTableView:focus, QTreeView:focus { border-color: $accent; }
QListWidget::item { padding: 6px 8px; border-radius: 5px; }
QListWidget::item:selected, QListWidget::item:hover { background: $selected; color: $text; }
QTableView[role="table"] {
    background: $surface; border: 1px solid $border; border-radius: 7px;
}
QTableView[role="table"]::item { padding: 4px 6px; }
QTableView[role="table"]:focus { border: 2px solid $accent; }
QTableView {
    gridline-color: $border; selection-background-color: $selected; selection-color: $text;
}
QTableView[role="items"] { selection-background-color: transparent; }
QHeaderView::section {
    background: $raised; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 6px 8px;
}
QScrollArea { background: transparent; border: 0; }
QScrollArea[role="text"] { border: 2px solid transparent; border-radius: 7px; }
QScrollArea[role="text"]:focus { border-color: $accent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QTabWidget::pane { border: 0; margin-top: 8px; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom-color: $border; padding: 5px 10px; min-height: ${line}px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { border-color: $accent; border-radius: 5px; }
QListView::indicator {
    width: 9px; height: 9px; border: 2px solid $muted; border-radius: 3px; background: $surface;
}
QCheckBox::indicator {
    width: ${box}px; height: ${box}px; border: 2px solid $muted; border-radius: 4px;
    background: $surface;
}
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox:disabled { color: $muted; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; min-width: 32px; min-height: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar {
    background: $hover; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px;
}
QToolBar { background: $surface; border: 0; border-top: 1px solid $border; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: 0; }
""")


POINTS = re.compile(r"(?<=font-size: )([0-9.]+)(?=pt)")


def stylesheet(tokens: Tokens, type_scale: float = 1.0) -> str:
    """Return the application's style sheet in the colours of `tokens`.

    Parameters
    ----------
    tokens : Tokens
        The theme.
    type_scale : float
        How many times as large as usual letters are.
    """
    box, dot = round(14 * type_scale), round(12 * type_scale)
    values = {
        "radius": RADIUS, "box": box, "dot": dot, "dot_inside": dot - 4,
        "line": round(20 * type_scale), "field": round(22 * type_scale), "round": dot // 2 + 2,
    }  # fmt: skip
    sheet = SHEET.substitute(asdict(tokens), **values)
    return POINTS.sub(lambda found: f"{float(found[1]) * type_scale:g}", sheet)
