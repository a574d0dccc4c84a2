"""The Boards screen: who is where, what became of each submission, progress over time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dataperf_gui.boards.baselines import BASELINES
from dataperf_gui.boards.entries import SHOWN, Entry, Kind
from dataperf_gui.boards.events import Submission
from dataperf_gui.boards.progress import best_so_far, known_benchmarks, reference_of
from dataperf_gui.boards.published import published
from dataperf_gui.boards.views import OVERALL, DataSet, board, data_sets, tries
from dataperf_gui.challenges.base import read_info
from dataperf_gui.challenges.registry import CHALLENGES
from dataperf_gui.gui.boards.detail import DetailPanel
from dataperf_gui.gui.boards.feed import BoardFeed, MakeDraft, Snapshot, sample_folder
from dataperf_gui.gui.boards.hand_in import HandInDialog
from dataperf_gui.gui.boards.progress_plot import ProgressPlot
from dataperf_gui.gui.boards.rows import Lines, LinesView
from dataperf_gui.gui.boards.team import TeamDialog
from dataperf_gui.gui.boards.wording import (
    board_heads,
    board_line,
    submission_heads,
    submission_line,
)
from dataperf_gui.gui.dialogs.files import ask_for_file, ask_for_folder, ask_where_to_save
from dataperf_gui.gui.preferences import Preferences
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import Tabs, card, label
from dataperf_gui.gui.widgets.buttons import Button
from dataperf_gui.gui.widgets.fields import Choice
from dataperf_gui.gui.widgets.flow import Flow
from dataperf_gui.gui.workers import Workers

DIVISIONS = ("", "algorithm", "human", "human + algorithm")
EXTENSION = ".jsonl"
BOARD_COLUMN, TRACKER_COLUMN = 124, 190
"""Widest that columns are."""


class BoardsScreen(QWidget):
    """Boards of all challenges.

    Parameters
    ----------
    workers : Workers
        Read, score and write.
    theme : Theme
        Colours.
    preferences : Preferences
        Who the person is, and where the boards are kept.
    url : str
        The database; the one in the settings where empty.
    """

    said = Signal(str)
    failed = Signal(object)
    """A `Message`."""

    def __init__(
        self, workers: Workers, theme: Theme, preferences: Preferences, url: str = ""
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self.setProperty("role", "page")
        self.setAccessibleName(tr("Boards"))
        self.feed = BoardFeed(workers, url or preferences.settings.boards_url, self)
        self._snapshot = Snapshot("", (), "")
        self._sets: list[DataSet] = []
        self._session: tuple[str, MakeDraft] | None = None
        self._make_views(theme)
        self.setFocusProxy(self.challenge)
        self._lay_out()
        self._connect()

    def use_session(self, challenge: str, name: str, make: MakeDraft | None) -> None:
        """Offer an open session for handing in; `make` is called with who and what it is called.

        Parameters
        ----------
        challenge : str
            Its challenge.
        name : str
            What people call the session.
        make : callable or None
            Makes its draft; None where no session can be handed in.
        """
        self._session = None if make is None else (name, make)
        if make is not None:
            self.challenge.setCurrentIndex(max(self.challenge.findData(challenge), 0))

    def take_over(self, other: "BoardsScreen") -> None:
        """Choose what is chosen on another screen, show the same tab and select the same rows."""
        for mine, theirs in ((self.challenge, other.challenge), (self.division, other.division)):
            mine.setCurrentIndex(theirs.currentIndex())
        for mine, theirs in ((self.data, other.data), (self.task, other.task)):
            with QSignalBlocker(mine):
                mine.addItem(theirs.currentText(), theirs.currentData())
        self.tabs.setCurrentIndex(other.tabs.currentIndex())
        self._on_read(other._snapshot)  # noqa: SLF001 - its own class; read again when shown
        for view, other_view in ((self.board, other.board), (self.tracker, other.tracker)):
            view.select_key(other_view.key)

    def close_down(self) -> None:
        """End the reading."""
        self.feed.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is new."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the challenge's submissions."""
        self.feed.refresh(self.challenge.currentData())

    def hand_in(self) -> None:
        """Ask what to hand in, then check and score it."""
        session = self._session
        dialog = HandInDialog(self._preferences.settings.who, session[0] if session else "", self)
        if not dialog.exec():
            return
        wish, challenge = dialog.wish, self.challenge.currentData()
        if wish.files is None and session is not None:
            self.feed.hand_in(session[1](wish.owner, wish.name))
        elif wish.files is not None:
            folder = wish.folder or sample_folder(challenge)
            self.feed.hand_in_files(challenge, wish.owner, wish.name, wish.files, folder)

    def choose_team(self) -> None:
        """Ask where the boards are kept; a place that cannot be opened changes nothing."""
        dialog = TeamDialog(self._preferences.settings.boards_url, self)
        if not dialog.exec():
            return
        url = dialog.url

        def done() -> None:
            self._preferences.change(boards_url=url)
            here, there = tr("The boards on this computer."), tr("The boards of the team.")
            self.said.emit(there if url else here)
            self.refresh()

        self.feed.use(url, done)

    @property
    def selected(self) -> Submission | None:
        """The submission that is selected, in whichever table is shown."""
        key = (self.board if self.tabs.currentIndex() == 0 else self.tracker).key
        return next((each for each in self._snapshot.submissions if each.entry.id == key), None)

    def _make_views(self, theme: Theme) -> None:
        self.challenge, self.data = Choice(), Choice()
        self.task, self.division = Choice(), Choice()
        for choice, name in ((self.challenge, tr("Challenge")), (self.data, tr("Data")),
                             (self.task, tr("Task")), (self.division, tr("Division"))):  # fmt: skip
            choice.setAccessibleName(name)
            choice.setToolTip(name)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for identity in CHALLENGES:
            self.challenge.addItem(tr(read_info(identity).title), identity)
        for division in DIVISIONS:
            self.division.addItem(tr(division) if division else tr("All divisions"), division)
        self.board = LinesView(
            Lines(board_heads(), theme), tr("Board"), wide=7, widest=BOARD_COLUMN
        )
        self.tracker = LinesView(
            Lines(submission_heads(), theme), tr("Submissions"), wide=1, widest=TRACKER_COLUMN
        )
        self.progress = ProgressPlot(theme)
        self.detail = DetailPanel()
        self.hand_in_button = Button(tr("Hand in…"))
        self.hand_in_button.setProperty("primary", True)
        self.baselines = Button(tr("Score the baselines"))
        self.baselines.setToolTip(tr("Run the program's baselines on the embedded sample"))
        self.team = Button(tr("Team…"))
        self.team.setToolTip(tr("Keep the boards in a team's database, or on this computer"))
        self.export, self.merge = Button(tr("Export…")), Button(tr("Import…"))
        self.export.setToolTip(tr("Write all boards to one file that others can merge"))
        self.merge.setToolTip(tr("Add a file's submissions; a second time changes nothing"))
        self.empty = label(
            tr("Nothing was scored yet. Score the baselines to see how a board looks, or hand in a "
               "session of yours."), "muted", wraps=True,
        )  # fmt: skip

    def _lay_out(self) -> None:
        bar, choices, buttons_above = QHBoxLayout(), Flow(), Flow()
        for choice in (self.challenge, self.data, self.task, self.division):
            choices.addWidget(choice)
        for button in (self.team, self.export, self.merge, self.baselines, self.hand_in_button):
            buttons_above.addWidget(button)
        bar.addLayout(choices, 1)
        bar.addLayout(buttons_above)
        self.tabs = Tabs()
        board_column = QVBoxLayout()
        board_column.setContentsMargins(0, 0, 0, 0)
        board_column.addWidget(self.empty)
        board_column.addWidget(self.board, 1)
        page = QWidget()
        page.setLayout(board_column)
        self.tabs.addTab(page, tr("Board"))
        self.tabs.addTab(self.tracker, tr("Submissions"))
        self.tabs.addTab(self.progress, tr("Progress"))
        left, left_column = card()
        left_column.addWidget(self.tabs)
        body, outer = QHBoxLayout(), QVBoxLayout(self)
        body.addWidget(left, 1)
        body.addWidget(self.detail)
        outer.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        outer.addLayout(bar)
        outer.addLayout(body, 1)
        for layout in (body, outer, bar):
            layout.setSpacing(12 if layout is not bar else GRID)

    def _connect(self) -> None:
        self.challenge.currentIndexChanged.connect(self.refresh)
        for choice in (self.data, self.task, self.division):
            choice.currentIndexChanged.connect(self._draw)
        for view in (self.board, self.tracker):
            view.selected.connect(self._show_detail)
        self.tabs.currentChanged.connect(self._on_tab)
        self.feed.read.connect(self._on_read)
        self.feed.done.connect(self._on_done)
        self.feed.failed.connect(self.failed)
        self.hand_in_button.clicked.connect(self.hand_in)
        self.baselines.clicked.connect(self._on_baselines)
        self.feed.moved.connect(self.refresh)
        self.detail.score_again.connect(self._on_again)
        self.detail.go_on.connect(self._on_go_on)
        self.detail.withdraw.connect(self._on_withdraw)
        self.detail.save_files.connect(self._on_save_files)
        self.export.clicked.connect(self._on_export)
        self.merge.clicked.connect(self._on_merge)
        self.team.clicked.connect(self.choose_team)

    @Slot(object)
    def _on_read(self, snapshot: Snapshot) -> None:
        if snapshot.challenge != self.challenge.currentData():
            return  # another one was chosen meanwhile
        self._snapshot = snapshot
        self._sets = data_sets(snapshot.submissions)
        with QSignalBlocker(self.data):
            chosen = self.data.currentData()
            self.data.clear()
            for found in self._sets:
                is_sample = found.digest == snapshot.sample
                text = tr("Sample") if is_sample else tr("Data {name}", name=found.digest[:8])
                self.data.addItem(f"{text} ({found.n_entries})", found.digest)
            self.data.setCurrentIndex(max(self.data.findData(chosen), 0))
        self.data.setVisible(len(self._sets) > 1)
        self._draw()

    def _draw(self) -> None:
        """Fill both tables and the figure."""
        data, info = self._data_set(), read_info(self.challenge.currentData())
        self._fill_tasks(data)
        submissions = self._snapshot.submissions
        division = self.division.currentData() or None
        task = self.task.currentData() or OVERALL
        standings = board(submissions, info.id, info.metric, data, task=task, division=division)
        is_sample = not data.digest or data.digest == self._snapshot.sample
        self.board.show_lines([board_line(each, is_sample=is_sample) for each in standings])
        newest = sorted(submissions, key=lambda each: each.entry.when, reverse=True)
        self.tracker.show_lines([submission_line(each) for each in newest])
        self.empty.setVisible(not any(each.entry.state in SHOWN for each in submissions))
        self._draw_progress(data)
        self._show_detail()

    def _fill_tasks(self, data: DataSet) -> None:
        texts = [tr("All tasks"), *data.tasks]
        self.task.setVisible(len(data.tasks) > 1)
        if [self.task.itemText(row) for row in range(self.task.count())] == texts:
            return
        with QSignalBlocker(self.task):
            chosen = self.task.currentData()
            self.task.clear()
            for name, text in zip([OVERALL, *data.tasks], texts, strict=True):
                self.task.addItem(text, name)
            self.task.setCurrentIndex(max(self.task.findData(chosen), 0))

    def _draw_progress(self, data: DataSet) -> None:
        """Draw the board from random choice (or its first entry) to its reference."""
        info = read_info(self.challenge.currentData())
        entries = sorted((each.entry for each in self._snapshot.submissions
                          if each.data == data.digest and each.entry.has_score()),
                         key=lambda entry: entry.when)  # fmt: skip
        floor = _floor(entries, info.id)
        name, own, scale = tr(info.title), [], ""
        if floor is not None and floor.score is not None:
            reference = reference_of(published(info.id), info.metric, floor.score)
            if floor.score != reference.value:
                ranked = [floor, *entries]
                own = best_so_far(ranked, info.metric, floor.score, reference.value)
            scale = tr("{title}: -1 is {first:.3f} ({name}), 0 is {value:.3f} ({reference}).",
                       title=name, first=floor.score, name=floor.name, value=reference.value,
                       reference=reference.name or tr("a perfect score"))  # fmt: skip
        self.progress.show_progress(known_benchmarks(), name, own, scale)

    def _data_set(self) -> DataSet:
        digest = self.data.currentData()
        found = [each for each in self._sets if each.digest == digest]
        return found[0] if found else DataSet("", (), 0)

    def _published(self) -> Entry | None:
        entries = published(self.challenge.currentData())
        return next((entry for entry in entries if entry.id == self.board.key), None)

    def _show_detail(self) -> None:
        found = self.selected
        if found is not None:
            self.detail.show_submission(
                found, tries(self._snapshot.submissions, found), is_busy=self.feed.is_scoring
            )
        elif self.tabs.currentIndex() == 0 and (entry := self._published()):
            self.detail.show_published(entry)
        else:
            self.detail.show_nothing()

    def _on_tab(self, place: int) -> None:
        self.detail.setVisible(self.tabs.widget(place) is not self.progress)
        self._show_detail()

    @Slot(str, str)
    def _on_done(self, sentence: str, identity: str) -> None:
        self.said.emit(sentence)
        self.refresh()
        if identity:
            self.tabs.setCurrentWidget(self.tracker)
            self._select_later(identity)

    def _select_later(self, identity: str) -> None:
        """Select a submission when it has been read."""

        def select(_snapshot: object) -> None:
            self.tracker.select_key(identity)
            self.feed.read.disconnect(connection)

        connection = self.feed.read.connect(select)

    def _on_baselines(self) -> None:
        challenge = self.challenge.currentData()
        self.feed.score_baselines(challenge, sample_folder(challenge))

    def _on_again(self) -> None:
        found = self.selected
        if found is not None and (folder := self._folder_of(found)):
            self.feed.score_again(found.entry.id, folder)

    def _on_go_on(self) -> None:
        found = self.selected
        if found is not None and (folder := self._folder_of(found)):
            self.feed.go_on(found.entry.id, folder)

    def _folder_of(self, found: Submission) -> Path | None:
        """Return the folder with the data of a submission; ask where it is not the sample."""
        if found.data == self._snapshot.sample:
            return sample_folder(found.challenge)
        text = tr("The challenge's folder")
        start = "" if found.data else str(sample_folder(found.challenge))
        chosen = ask_for_folder(self, text, start)
        return Path(chosen) if chosen else None

    def _on_withdraw(self) -> None:
        if (found := self.selected) is not None:
            self.feed.withdraw(found.entry.id, self._preferences.settings.who)

    def _on_save_files(self) -> None:
        found = self.selected
        text = tr("Choose the folder for the files")
        if found is not None and (chosen := ask_for_folder(self, text)):
            self.feed.save_files(found.entry.id, Path(chosen))

    def _on_export(self) -> None:
        file, _ = ask_where_to_save(
            self, tr("Export the boards"), f"boards{EXTENSION}", f"(*{EXTENSION})"
        )
        if file:
            self.feed.export(Path(file))

    def _on_merge(self) -> None:
        if file := ask_for_file(self, tr("Import boards"), f"(*{EXTENSION});;(*)"):
            self.feed.merge(Path(file))


def _floor(entries: Sequence[Entry], challenge: str) -> Entry | None:
    """Return the baseline that chooses at random, else the first entry; None without any."""
    name = BASELINES[challenge][0]
    floors = [each for each in entries if each.kind is Kind.BASELINE and each.name == name]
    return next(iter([*floors, *entries]), None)
