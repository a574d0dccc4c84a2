"""Imports made cheap: without a hook of PySide6, and beforehand where screens will want them."""

import builtins
import threading
from contextlib import suppress
from importlib import import_module

AHEAD = (
    "dataperf_gui.boards.baselines", "dataperf_gui.compare.tournament",
    "dataperf_gui.compare.running", "dataperf_gui.compare.opening", "alembic.command",
)  # fmt: skip
"""What Boards and Compare need besides Qt. Of the time that a first look at them costs in imports
it takes from 1.3 to 0.3 s and from 1.5 to 0.1 s of processor time."""


def use_plain_imports() -> None:
    """Undo PySide6's hook; call once, when Qt's modules are loaded.

    After each import the hook reads the module's source to see whether it says "PySide6", for
    switches (``from __feature__ import snake_case``) that this program does not use. For what
    opening a dataset imports that took 0.8 of 5.1 s of processor time.
    """
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


def import_ahead() -> threading.Thread:
    """Import in the background what no screen has asked for yet; nothing of Qt is among it.

    It ends with the program, whatever it is doing then.
    """
    thread = threading.Thread(target=_import_all, name="imports", daemon=True)
    thread.start()
    return thread


def _import_all() -> None:
    for name in AHEAD:
        with suppress(ImportError):  # whoever needs it says what is missing
            import_module(name)
