"""Puts the colours and the type on the application, and tells widgets when they change."""

from enum import StrEnum
from importlib.resources import as_file

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from dataperf_gui.assets import asset
from dataperf_gui.gui.theme.icons import icon
from dataperf_gui.gui.theme.sizes import BASE_POINTS
from dataperf_gui.gui.theme.stylesheet import stylesheet
from dataperf_gui.gui.theme.tokens import DARK, LIGHT, Tokens

FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
STILL = "is-still"
"""Property of the application: nothing may move by itself."""
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


def is_still(application: QCoreApplication) -> bool:
    """Tell whether a person wants nothing to move by itself."""
    return bool(application.property(STILL))


class Scheme(StrEnum):
    """Which theme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The theme in force.

    Parameters
    ----------
    application : QApplication
        What to dress.
    scheme : Scheme
        To start with.
    type_scale : float
        How many times as large as usual letters are.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        type_scale: float = 1.0,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._font = load_font()
        self.type_scale = type_scale
        self.tokens: Tokens = LIGHT
        self.scheme = scheme
        application.setStyle("Fusion")
        application.setWindowIcon(QIcon(icon("app", "#000000")))
        hints = application.styleHints()
        self._is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        hints.colorSchemeChanged.connect(self._on_system_changed)
        self.apply(scheme)

    def apply(self, scheme: Scheme, type_scale: float | None = None) -> None:
        """Switch to `scheme`, and to letters of another size where that is given."""
        self.scheme = scheme
        self.type_scale = type_scale or self.type_scale
        font = QFont(self._font)
        font.setPointSizeF(BASE_POINTS * self.type_scale)
        is_resized = font != self._application.font()
        if is_resized:
            self._application.setFont(font)
        is_dark = scheme == Scheme.DARK or (scheme == Scheme.SYSTEM and self._is_system_dark)
        self.tokens = DARK if is_dark else LIGHT
        self._application.setPalette(palette(self.tokens))
        self._application.setStyleSheet(stylesheet(self.tokens, self.type_scale))
        if is_resized:
            for widget in self._application.allWidgets():  # Qt tells them in its loop only
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
                widget.updateGeometry()  # buttons do not tell their layouts by themselves
        self.changed.emit()

    def toggle(self) -> None:
        """Switch between dark and light; where that is what the system has, follow it again."""
        wants_dark = not self.tokens.is_dark
        if wants_dark == self._is_system_dark:
            self.apply(Scheme.SYSTEM)
        else:
            self.apply(Scheme.DARK if wants_dark else Scheme.LIGHT)

    def move(self, motion: str) -> None:
        """Let lists and tips glide open, or stand still.

        Parameters
        ----------
        motion : str
            One of `settings.MOTIONS`.
        """
        self._application.setProperty(STILL, motion == "reduced")
        if motion != "system":
            for effect in EFFECTS:
                self._application.setEffectEnabled(effect, motion == "full")

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Return an icon in the theme's text colour, or in `colour`."""
        return icon(name, colour or self.tokens.text, self.tokens.muted)

    def colour(self, name: str) -> QColor:
        """Return a token as a colour."""
        return QColor(getattr(self.tokens, name))

    def _on_system_changed(self, system: Qt.ColorScheme) -> None:
        self._is_system_dark = system == Qt.ColorScheme.Dark
        if self.scheme == Scheme.SYSTEM:
            self.apply(Scheme.SYSTEM)


def load_font() -> QFont:
    """Load the bundled Inter and return it at the base size, figures of equal width."""
    family = ""
    for name in FONTS:
        with as_file(asset("resources", "fonts", name)) as path:
            number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (families[0] if families else "")
    font = QFont(family) if family else QFont()
    font.setPointSizeF(BASE_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's roles filled from `tokens`."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Accent: tokens.accent,
    }
    filled = QPalette()
    for role, colour in roles.items():
        filled.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        filled.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return filled
