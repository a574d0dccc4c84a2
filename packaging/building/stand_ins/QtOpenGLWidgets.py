"""Stands in for Qt's OpenGL in a bundle: pyqtgraph derives a widget that is never made."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
