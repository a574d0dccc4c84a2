"""Whether things on screen may move."""

from PySide6.QtWidgets import QApplication, QStyle


def is_calm(motion: str) -> bool:
    """Tell whether nothing may glide or pulse.

    Parameters
    ----------
    motion : str
        What the person has set: "system", "reduced" or "full". Qt tells what the system wants by
        the length of its own animations: none where the system has switched them off.
    """
    if motion != "system":
        return motion == "reduced"
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
