"""All that is known of one line, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dataperf_gui.boards.entries import SHOWN, Entry, Kind
from dataperf_gui.boards.events import Submission
from dataperf_gui.boards.publishing import BACK_ON_THE_WAY
from dataperf_gui.gui.boards.wording import facts, name_text, published_facts
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.sizes import follow_type, px
from dataperf_gui.gui.widgets.basics import ElidedLabel, card
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.tables import PlainTable

WIDTH, WHAT_WIDTH = 300, 102


class DetailPanel(QWidget):
    """Facts of a submission or of a published result, with buttons below."""

    score_again = Signal()
    go_on = Signal()
    withdraw = Signal()
    save_files = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.facts = ElidedLabel(role="heading"), PlainTable(tr("All that is known"))
        self.again = Button(tr("Score again"))
        self.again.setToolTip(tr("Score the same files anew and compare the receipts"))
        self.retry = Button(tr("Go on"))
        self.retry.setToolTip(
            tr("Check and score what failed, was cancelled, took too long or was cut short")
        )
        self.take_back = Button(tr("Withdraw"))
        self.take_back.setToolTip(tr("Take it off the board; it stays in the list of submissions"))
        self.save = Button(tr("Save files…"))
        self.save.setToolTip(tr("Write the files as they were handed in, byte for byte"))
        self._lay_out()
        self.again.clicked.connect(self.score_again)
        self.retry.clicked.connect(self.go_on)
        self.take_back.clicked.connect(self.withdraw)
        self.save.clicked.connect(self.save_files)
        follow_type(self, lambda: self.setFixedWidth(px(WIDTH)))

    def show_submission(self, found: Submission, tries: list[Entry], *, is_busy: bool) -> None:
        """Show a submission.

        Parameters
        ----------
        found : Submission
            What is shown.
        tries : list of Entry
            The owner's entries on the same data.
        is_busy : bool
            Whether something is being scored now: what is under way is not taken up twice.
        """
        self._show(found.entry.name, facts(found, tries))
        state, is_shown = found.entry.state, found.entry.state in SHOWN
        self.again.setEnabled(is_shown)
        self.take_back.setEnabled(is_shown and found.entry.kind is Kind.OWN)
        self.retry.setEnabled(state in BACK_ON_THE_WAY and not is_busy)
        self.save.setEnabled(bool(found.files))

    def show_published(self, entry: Entry) -> None:
        """Show a published result."""
        self._show(name_text(entry), published_facts(entry))

    def show_nothing(self) -> None:
        """Say how to see more."""
        self._show(tr("Select a line for more"), [])

    def _lay_out(self) -> None:
        frame, column = card()
        column.addWidget(self.title)
        column.addWidget(self.facts, 1)
        buttons = QGridLayout()
        for place, button in enumerate((self.again, self.retry, self.take_back, self.save)):
            buttons.addWidget(button, place // 2, place % 2)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _show(self, title: str, pairs: list[tuple[str, str]]) -> None:
        self.title.setText(title)
        what, which = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        self.facts.show_texts({tr("What"): what, tr("Which"): which}, WHAT_WIDTH)
        for button in (self.again, self.retry, self.take_back, self.save):
            button.setEnabled(False)
