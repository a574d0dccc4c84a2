"""The log: what the program did and in which thread, for people who look for a fault."""

import io
import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from dataperf_gui.places import log_folder

ROOT_NAME = "dataperf_gui"
FILE_NAME = "dataperf-gui.log"
MAX_BYTES = 1_000_000
N_OLD_FILES = 3
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def log_file() -> Path:
    """Return the path of the log, whether or not it has been written yet."""
    return log_folder() / FILE_NAME


def start_logging(*, is_verbose: bool = False, to_file: bool = True) -> None:
    """Write the program's log to a rotating file and, if asked to, to standard error.

    The log has every job and every hand-over between threads (level ``DEBUG``), so that it says
    something when a fault is looked for afterwards. If the folder cannot be written, the program
    starts without a log file.

    Parameters
    ----------
    is_verbose : bool
        Show the log on standard error as well.
    to_file : bool
        Write the file. The demo mode leaves nothing behind, not even a log.
    """
    logger = logging.getLogger(ROOT_NAME)
    logger.setLevel(logging.DEBUG)
    if to_file and not any(isinstance(handler, RotatingFileHandler) for handler in logger.handlers):
        _add_file(logger)
    if is_verbose and not any(_is_stderr(handler) for handler in logger.handlers):
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


def stop_logging() -> None:
    """Close the handlers that `start_logging` added."""
    logger = logging.getLogger(ROOT_NAME)
    for handler in list(logger.handlers):
        if isinstance(handler, RotatingFileHandler) or _is_stderr(handler):
            logger.removeHandler(handler)
            handler.close()


def _add_file(logger: logging.Logger) -> None:
    try:
        handler = _PrivateFile(
            log_file(), maxBytes=MAX_BYTES, backupCount=N_OLD_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter(FORMAT))
    logger.addHandler(handler)


def _is_stderr(handler: logging.Handler) -> bool:
    # `FileHandler` is a `StreamHandler` too, so that `isinstance` would take files for it.
    return type(handler) is logging.StreamHandler


class _PrivateFile(RotatingFileHandler):
    """A rotating log file that only its owner can read, and whose trouble is not the program's."""

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return io.TextIOWrapper(io.FileIO(descriptor, "a"), encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """Ignore a full disk or a folder that has gone: a log line is not worth an error."""


def read_end(n_bytes: int = 200_000) -> str:
    """Return the last lines of the log, at most `n_bytes` of them; empty if there are none."""
    try:
        with log_file().open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(size - n_bytes, 0))
            content = stream.read()
    except OSError:
        return ""
    lines = content.decode("utf-8", "replace").splitlines()
    return "\n".join(lines[1:] if size > n_bytes else lines)
