"""How much of the budget is spent, and in words what does not fit."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label, mirror
from dataperf_gui.gui.widgets.painted import describe

BAR_HEIGHT = 12


class BudgetBar(QWidget):
    """A bar of the budget; what a wish would pass it by stands out behind a line.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.spent, self.budget = 0.0, 1.0
        describe(self, QAccessible.Role.ProgressBar, "")
        self.setFixedHeight(BAR_HEIGHT + 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size with room for the bar."""
        return QSize(200, BAR_HEIGHT + 4)

    @property
    def is_over(self) -> bool:
        """Whether what is shown passes the budget."""
        return self.spent > self.budget * (1 + 1e-12)

    def show_spent(self, spent: float, budget: float) -> None:
        """Show what is spent, or would be."""
        self.spent, self.budget = spent, budget
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar; beyond the budget it is red and hatched."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        whole = max(self.budget, self.spent)
        full = QRectF(0, 2, self.width(), BAR_HEIGHT)
        limit = full.width() * self.budget / whole
        radius = BAR_HEIGHT / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(full, radius, radius)
        width = full.width() * self.spent / whole
        if not width:
            return
        painter.setBrush(self._theme.colour("bad" if self.is_over else "accent"))
        painter.drawRoundedRect(QRectF(0, 2, max(width, BAR_HEIGHT), BAR_HEIGHT), radius, radius)
        if self.is_over:
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.drawLine(round(limit), 0, round(limit), self.height())


class BudgetCard(QWidget):
    """The bar with its words, and the sentence about a wish that does not fit.

    Parameters
    ----------
    theme : Theme
        Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bar, self.words = BudgetBar(theme), label(role="strong")
        self.refusal = label(wraps=True)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        follow_type(self.refusal, self._fit)
        frame, column = card()
        column.setContentsMargins(2 * GRID, 8, 2 * GRID, 6)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(tr("Budget").upper(), "eyebrow"))
        head.addWidget(self.bar, 1)
        head.addWidget(self.words)
        column.addLayout(head)
        column.addWidget(self.refusal)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        theme.changed.connect(self._dress)

    def _fit(self) -> None:
        """Keep two lines for a refusal, so that nothing jumps when it comes."""
        self.refusal.setFixedHeight(2 * self.refusal.fontMetrics().lineSpacing())

    def show_spent(self, spent: float, budget: float, words: str) -> None:
        """Show what is spent, or would be, and say it."""
        self.bar.show_spent(spent, budget)
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self._dress()

    def show_refusal(self, text: str) -> None:
        """Say what does not fit, or nothing."""
        self.refusal.setText(text)
        self.refusal.setToolTip(text)
        self._dress()

    def _dress(self) -> None:
        tokens = self._theme.tokens
        colour = tokens.bad if self.refusal.text() else tokens.muted
        self.refusal.setStyleSheet(f"color: {colour}")
        self.words.setStyleSheet(f"color: {tokens.bad if self.bar.is_over else tokens.text}")
