"""Which language the window speaks: reads the translations and hands them to Qt."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from dataperf_gui.catalogues import ENGLISH, read_texts, translated
from dataperf_gui.gui.texts import CONTEXT
from dataperf_gui.translations import NAMES

PSEUDO = "qps"
LOCALES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "pt": "pt_BR"}
ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéîñöšüýžÁÇÉÎÑÖŠÜÝŽ")
LONGER = 0.4
"""Part by which German is longer than English at worst, but for single words."""
WORD = 4
"""Letters of a word of what makes a text longer."""


class Catalogue(QTranslator):
    """The translations of one language, for Qt.

    A ``.ts`` file is read as it is: one of a thousand sentences takes some 20 ms, and there is no
    compiled copy beside it that could be an older one.

    Parameters
    ----------
    language : str
        One of `NAMES`.
    parent : QObject, optional
        Owner.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:
        """Whether there is nothing to translate with: Qt would not ask."""
        return not read_texts(self._language)

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation of a sentence of ours, or None."""
        count = n if n >= 0 else None
        return translated(self._language, text, count) if context == CONTEXT else None


class PseudoCatalogue(QTranslator):
    """Longer English with accents: what is missing in it on screen was never translated."""

    def isEmpty(self) -> bool:
        """Return False: there is something for every text."""
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """Return the text with accents, in brackets and longer; gaps stay as they are."""
        return pseudo(text) if context == CONTEXT else None


class Language(QObject):
    """The language in force, for the whole application.

    Parameters
    ----------
    application : QCoreApplication
        Whose texts to translate.
    language : str
        As `use` takes it.
    """

    changed = Signal()
    """Everything that is made from now on speaks another language."""

    def __init__(self, application: QCoreApplication, language: str = "") -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ENGLISH
        self.use(language)

    def use(self, language: str) -> None:
        """Speak `language` from now on: one of `NAMES`, or the system's where empty."""
        self.code = language or system_language()
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale_of(self.code))
        self._installed = [*self._of_qt(), self._ours()]
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.changed.emit()

    def close(self) -> None:
        """Speak English again; nothing of this is left in the application."""
        self.use(ENGLISH)
        for translator in self._installed:
            self._application.removeTranslator(translator)

    def _ours(self) -> QTranslator:
        return PseudoCatalogue(self) if self.code == PSEUDO else Catalogue(self.code, self)

    def _of_qt(self) -> list[QTranslator]:
        """Return Qt's own words, such as those of the dialogs for files, where they are there."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self)
        name = f"qtbase_{LOCALES.get(self.code, ENGLISH)}"
        return [translator] if translator.load(name, folder) else []


def system_language() -> str:
    """Return the language of the system's that we speak, in the person's order; else English."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("_", "-").split("-")[0]
        if code in NAMES:
            return code
    return ENGLISH


def locale_of(language: str) -> QLocale:
    """Return how numbers and dates are written: as the system does where it speaks `language`."""
    system = QLocale.system()
    is_systems = QLocale.languageToCode(system.language()) == language
    locale = system if is_systems else QLocale(LOCALES.get(language, LOCALES[ENGLISH]))
    return QLocale(locale.language(), locale.territory())


def pseudo(text: str) -> str:
    """Return an English text with accents and longer, its gaps as they are.

    Examples
    --------
    >>> pseudo("Open {name}")
    '[Öpéñ {name} ~~~~]'
    """
    parts, depth = [], 0
    for letter in text:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        parts.append(letter if depth else letter.translate(ACCENTS))
    tail = " ".join(["~" * WORD] * max(1, round(LONGER * len(text) / (WORD + 1))))
    return f"[{''.join(parts)} {tail}]"
