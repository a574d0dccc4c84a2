"""Imports the heavy libraries while the person looks at the first screen."""

import threading
from importlib import import_module

HEAVY = ("pandas", "scipy.linalg", "sklearn.linear_model")
"""What ranking will need; two seconds together, on a core that is idle meanwhile."""


def start_imports() -> None:
    """Begin, in a thread that nothing waits for: whoever needs a library sooner waits for it."""
    threading.Thread(target=_import_all, name="imports", daemon=True).start()


def _import_all() -> None:
    for name in HEAVY:
        import_module(name)
