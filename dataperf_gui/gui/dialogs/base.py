"""What all dialogs have in common."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import label
from dataperf_gui.gui.widgets.page import ROOM, Page


class Dialog(QDialog):
    """A heading, a content that scrolls where the screen is too small for it, and buttons.

    Parameters
    ----------
    title : str
        Heading and window title.
    accept : str
        What the primary button says; empty where there is only "Close".
    width : int
        Least width in pixels, at the usual size of letters.
    """

    def __init__(
        self, title: str, accept: str = "", parent: QWidget | None = None, *, width: int = 0
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID)
        self.buttons = QDialogButtonBox()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addWidget(label(title, "heading"))
        self._page = _Content(self._content)
        outer.addWidget(self._page, 1)
        outer.addWidget(self.buttons)
        if accept:
            self.accept_button = self.buttons.addButton(
                accept, QDialogButtonBox.ButtonRole.AcceptRole
            )
            self.accept_button.setProperty("primary", True)
            self.accept_button.style().polish(self.accept_button)  # it is already dressed
            self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        else:
            close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
            close.setFocus()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._least_width = width
        follow_type(self, self._fit_width)

    def exec(self) -> int:
        """Ask, and be gone once the caller has read the answer.

        PySide hands a dialog back to Python then. Its parts refer to each other, so Python would
        delete it whenever it collects such rings, perhaps in a worker thread, and Qt would crash.
        """
        result = super().exec()
        self.deleteLater()
        return result

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Open as large as the content wants, with its buttons last in the order of the Tab key."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.grow()
        if visible:
            self._put_buttons_last()
        super().setVisible(visible)

    def _fit_width(self) -> None:
        self.setMinimumWidth(min(px(self._least_width), _most().width()))
        if self.isVisible():
            QTimer.singleShot(0, self.grow)

    def grow(self) -> None:
        """Make room for what the content has now, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        self.column.activate()
        self._page.updateGeometry()
        layout.activate()
        wanted = layout.totalSizeHint().expandedTo(self.size() if self.isVisible() else QSize())
        most, width = _most(), max(wanted.width(), self.minimumWidth())
        height = max(layout.totalHeightForWidth(width), self.height() * self.isVisible())
        if height > most.height():  # beside the bar, so that it scrolls one way only
            width += self._page.verticalScrollBar().sizeHint().width()
        self.resize(QSize(width, height).boundedTo(most))

    def _put_buttons_last(self) -> None:
        """Let Tab go through the content first: the buttons were made before it."""
        children = self._content.findChildren(QWidget)  # lists that drop down are windows
        inside = [each for each in children if _takes_tab(each) and each.window() is self]
        for first, second in pairwise([*inside, *self.buttons.buttons()]):
            QWidget.setTabOrder(first, second)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


class _Content(Page):
    """Asks for the height that its words need in the dialog's width, up to that of the screen."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the content in a width."""
        layout = self.content.layout()
        height = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else -1
        if height < 0:
            height = self.content.sizeHint().height()
        return min(height, round(_most().height() * ROOM))


def _most() -> QSize:
    """Return the size that a dialog has at most."""
    return QGuiApplication.primaryScreen().availableSize() * ROOM
