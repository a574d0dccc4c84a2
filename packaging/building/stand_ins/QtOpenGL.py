"""Stands in for Qt's OpenGL in a bundle: pyqtgraph names it, but nothing is drawn with it."""
