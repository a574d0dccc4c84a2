"""The one place where sentences meet the translation."""

from PySide6.QtCore import QCoreApplication

from dataperf_gui.messages import Message

CONTEXT = "DataPerf"


def tr(text: str, **values: object) -> str:
    """Translate an English text and fill its named gaps."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def say(message: Message) -> str:
    """Translate a sentence that came from below the window."""
    return tr(message.text, **message.values)


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
