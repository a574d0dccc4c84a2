"""Which key picks which class."""

from collections.abc import Sequence

from dataperf_gui.arrays import Floats
from dataperf_gui.gui.action_table import CLASS_KEYS


def class_keys(classes: Sequence[str], likelihood: Floats | None) -> list[tuple[str, int]]:
    """Return up to ten pairs of key and class code, in the order of their buttons.

    Parameters
    ----------
    classes : sequence of str
        Class names.
    likelihood : Floats or None
        ``(n_classes,)`` puts the likeliest first; None keeps the classes' own order. Classes
        called by a digit keep their digit as the key then.
    """
    if likelihood is not None:
        codes = sorted(range(len(classes)), key=lambda code: -likelihood[code])
        return list(zip(CLASS_KEYS, codes, strict=False))
    if set(classes) <= set(CLASS_KEYS):
        return [(name, code) for code, name in enumerate(classes)]
    return list(zip(CLASS_KEYS, range(len(classes)), strict=False))
