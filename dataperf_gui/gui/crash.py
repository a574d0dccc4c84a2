"""What happens to errors that nobody expected: written to a log, told, and survived."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from dataperf_gui.messages import Message

LOG = logging.getLogger(__name__)
LOG_NAME = "errors.log"


def log_to(folder: Path) -> Path:
    """Write warnings and errors of the whole program to a file in `folder`."""
    path = folder / LOG_NAME
    logging.basicConfig(filename=path, level=logging.WARNING, encoding="utf-8")
    return path


def report_to(show: Callable[[Message], None], log: Path) -> None:
    """Have exceptions that nobody caught logged and shown instead of ending the program."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        LOG.error("nobody caught this", exc_info=(kind, error, trace))
        text = "Something went wrong that should not have ({reason}). Details are in {file}."
        show(Message(text, {"reason": f"{kind.__name__}: {error}", "file": log}))

    sys.excepthook = report
