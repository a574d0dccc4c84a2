"""Version, licence, and whose work the program stands on."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from dataperf_gui import __version__
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.dialogs.log import LogDialog
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.licences import components

ROW = 28
"""Pixels: a name is easy to hit."""
FIRST_SIZE = QSize(840, 620)


class AboutDialog(Dialog):
    """About the program: what it is, and every licence with its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("DataPerf GUI", parent=parent)
        self._components = components()
        self.column.addWidget(label(tr("Version {version}", version=__version__), "muted"))
        sentences = tr(
            "See the labels a strategy suspects most, fix them with one key, and watch the "
            "test-model score move. Nothing leaves this machine.\n\nThe program is licensed under "
            "the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by "
            "another build of the same version."
        )
        self.column.addWidget(label(sentences, wraps=True))
        self.column.addWidget(label(tr("Made with").upper(), "eyebrow"))
        self.column.addWidget(self._list_and_text(), 1)
        self.names.setCurrentRow(0)
        log_button = self.buttons.addButton(tr("Show log"), QDialogButtonBox.ButtonRole.ActionRole)
        log_button.clicked.connect(self._on_log)
        self.resize(px(FIRST_SIZE.width()), px(FIRST_SIZE.height()))

    def _list_and_text(self) -> QSplitter:
        """Lay out the list of names and, beside it, the licence of the one that is chosen."""
        self.names, self.text = QListWidget(), QPlainTextEdit()
        self.names.addItems([component.title for component in self._components])
        self.names.setAccessibleName(tr("What the program is made with"))
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setMinimumWidth(px(32 * GRID))
        for row, component in enumerate(self._components):
            self.names.item(row).setToolTip(component.title)
            self.names.item(row).setSizeHint(QSize(0, px(ROW)))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setTabChangesFocus(True)
        self.names.currentRowChanged.connect(self._on_chosen)
        both = QSplitter()
        both.addWidget(self.names)
        both.addWidget(self.text)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(GRID)
        both.setStretchFactor(1, 1)
        return both

    @Slot()
    def _on_log(self) -> None:
        LogDialog(self).exec()

    def _on_chosen(self, row: int) -> None:
        self.text.setPlainText(self._components[row].text())
