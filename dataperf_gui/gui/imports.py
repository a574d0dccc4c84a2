"""Takes out a hook of PySide6 that makes every later import slow."""

import builtins


def use_plain_imports() -> None:
    """Undo PySide6's hook; call once, when Qt's modules are loaded.

    After each import the hook reads the module's source to see whether it says "PySide6", for
    switches (``from __feature__ import snake_case``) that this program does not use. For what
    opening a dataset imports that took 0.8 of 5.1 s of processor time.
    """
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
