"""Colours can be read, icons are sharp, the type is ours, and the system's wish is followed."""

from itertools import product
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dataperf_gui.assets import asset
from dataperf_gui.gui.action_table import table
from dataperf_gui.gui.theme.icons import pixmap
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.theme.tokens import DARK, LIGHT, Tokens, contrast

ICONS = sorted(Path(str(asset("resources", "icons"))).glob("*.svg"))
SURFACES = ("window", "surface", "raised", "hover", "selected")
TEXTS = ("text", "muted")
GRAPHICS = (
    "accent", "outline", "good", "bad", "suspect", "given", "suggested", "changed", "excluded",
    "flagged",
)  # fmt: skip
themes = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@themes
def test_text_can_be_read_everywhere(tokens: Tokens) -> None:
    pairs = [*product(TEXTS, SURFACES), ("on_accent", "accent"), ("surface", "suspect")]
    weak = [pair for pair in pairs if contrast(*(getattr(tokens, name) for name in pair)) < 4.5]
    assert weak == []


@themes
def test_graphics_stand_out_everywhere(tokens: Tokens) -> None:
    pairs = [*product(GRAPHICS, SURFACES), ("ring", "accent")]
    weak = [pair for pair in pairs if contrast(*(getattr(tokens, name) for name in pair)) < 3]
    assert weak == []


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawn_with_one_pen_on_one_grid(path: Path) -> None:
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    if path.stem == "app":
        return
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.75")


def test_there_is_an_icon_for_every_action_and_none_that_nobody_uses() -> None:
    package = Path(str(asset("dataperf_gui", "gui")))
    code = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    names = {path.stem for path in ICONS}
    assert {spec.icon for spec in table()} <= names
    assert [name for name in names if f'"{name}"' not in code] == []


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_in_the_colour_asked_for_and_sharp_at_twice_the_size() -> None:
    once = pixmap("home", "#ff0000", 24).toImage()
    twice = pixmap("home", "#ff0000", 24, ratio=2.0).toImage()
    assert (twice.width(), twice.devicePixelRatio()) == (48, 2.0)
    assert darkest(once) == QColor("#ff0000")
    smooth = once.scaled(48, 48, mode=Qt.TransformationMode.SmoothTransformation)
    assert n_opaque(twice) > n_opaque(smooth)


def darkest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def n_opaque(image: QImage) -> int:
    """Count pixels of the full colour: a blurred line has few."""
    sides = product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 250 for x, y in sides)


@pytest.mark.usefixtures("theme")
def test_the_type_is_the_bundled_one_with_figures_of_equal_width(
    qapp: QApplication, qtbot: QtBot
) -> None:
    font = qapp.font()
    assert "Inter" in QFontInfo(font).family()
    assert font.featureValue(QFont.Tag("tnum")) == 1
    narrow, wide = QLabel("111.1"), QLabel("888.8")
    for each in (narrow, wide):
        qtbot.addWidget(each)
    assert narrow.sizeHint().width() == wide.sizeHint().width()


def test_the_font_travels_with_its_licence() -> None:
    text = asset("resources", "fonts", "LICENSE-Inter.txt").read_text(encoding="utf-8")
    assert "Copyright" in text
    assert "SIL Open Font License" in text


def test_the_system_is_followed_until_a_person_chooses(theme: Theme, qapp: QApplication) -> None:
    theme.apply(Scheme.SYSTEM)
    assert not theme.tokens.is_dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    assert qapp.palette().window().color() == QColor(DARK.window)
    theme.toggle()
    assert (theme.scheme, theme.tokens) == (Scheme.LIGHT, LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT


def test_choosing_what_the_system_has_follows_it_again(theme: Theme, qapp: QApplication) -> None:
    theme.apply(Scheme.DARK)
    theme.toggle()
    assert theme.scheme == Scheme.SYSTEM
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
