"""The end of the program's log, to read and to copy from."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.logs import log_file, read_end

SIZE = QSize(840, 560)


class LogDialog(Dialog):
    """Show where the log is and its last lines, the newest in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log"), parent=parent)
        path = label(str(log_file()), "muted", wraps=True)
        self.column.addWidget(path)
        self.text = QPlainTextEdit(read_end() or tr("The log is empty."))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.column.addWidget(self.text, 1)
        self.resize(px(SIZE.width()), px(SIZE.height()))
