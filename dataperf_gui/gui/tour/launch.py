"""Starts the demo mode as a program of its own, so that nothing of a person's is within reach."""

import sys

from PySide6.QtCore import QProcess

from dataperf_gui.messages import DataPerfError

WORDS = ("demo", "--stage")


def show_command() -> tuple[str, list[str]]:
    """Return the program that is the demo mode, and its arguments."""
    is_frozen = getattr(sys, "frozen", False)
    return sys.executable, [*([] if is_frozen else ["-m", "dataperf_gui"]), *WORDS]


def begin_show() -> int:
    """Start the demo mode beside this window; return the number of its process.

    Raises
    ------
    DataPerfError
        It cannot be started.
    """
    program, words = show_command()
    is_started, number = QProcess.startDetached(program, words)
    if not is_started:
        raise DataPerfError(
            "the demo mode could not be started; start it by hand: {command}",
            command=" ".join((program, *words)),
        )
    return int(number)
