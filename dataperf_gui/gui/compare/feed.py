"""Has curves drawn behind the window, and follows the person's own."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot

from dataperf_gui.arrays import Ints
from dataperf_gui.bench import Bench
from dataperf_gui.compare.curves import Curve
from dataperf_gui.compare.person import PersonCurve
from dataperf_gui.compare.race import Finish, Race
from dataperf_gui.compare.running import Outcome, run_tasks
from dataperf_gui.compare.store import CurveStore
from dataperf_gui.compare.tasks import Task
from dataperf_gui.compare.tournament import Tournament, answers_of, tournament
from dataperf_gui.compare.walking import Course
from dataperf_gui.gui.compare.pauses import Pauses
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.workers import Done, Work, Workers, told
from dataperf_gui.jobs import Monitor
from dataperf_gui.places import cache_folder
from dataperf_gui.session.session import Session


class CompareFeed(QObject):
    """Two threads: one draws the curves of algorithms, one follows the person.

    Each has a `Course` of its own, because a test model serves one thread.

    Parameters
    ----------
    bench : Bench
        The dataset; its own model is left alone.
    session : Session
        Read in the window's thread.
    """

    begun = Signal(object)
    """The `Goal` is known: scores with given and with true labels."""
    curve_drawn = Signal(object)
    """A `Curve` of an algorithm."""
    person_moved = Signal(object)
    """The person's `Curve`."""
    drawn = Signal(object)
    """All curves asked for are there; an `Outcome`."""
    raced = Signal(object)
    """A `Finish`."""
    played = Signal(object)
    """A `Tournament`."""
    failed = Signal(object)
    """A `Message`."""
    _goal_came = Signal(object)
    _curve_came = Signal(object)

    def __init__(self, bench: Bench, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._session = bench, session
        self.drawing, self._following = Workers(self), Workers(self)
        self._courses: dict[str, Course] = {}
        self._person: PersonCurve | None = None
        self._pauses = Pauses(self._follow, self)
        queued = Qt.ConnectionType.QueuedConnection
        self._goal_came.connect(self.begun, queued)
        self._curve_came.connect(self.curve_drawn, queued)

    @property
    def is_drawing(self) -> bool:
        """Whether curves of algorithms are being drawn."""
        return self.drawing.is_busy

    def draw(self, tasks: Sequence[Task]) -> None:
        """Draw the curves of `tasks`; those drawn for these data before are there at once."""

        def work(monitor: Monitor) -> Outcome:
            course = self._course("drawing", monitor)
            self._goal_came.emit(course.goal)
            place = cache_folder() / "curves" / f"{self._bench.dataset.fingerprint[:40]}.jsonl"
            place.parent.mkdir(exist_ok=True)
            store = CurveStore(place, self._bench)
            return run_tasks(course, tasks, monitor, store=store, on_curve=self._curve_came.emit)

        self._run(self.drawing, tr("Drawing curves"), work, self.drawn.emit)

    @Slot()
    def follow(self) -> None:
        """Ask for the person's curve as it is at the next pause."""
        self._pauses.await_next()

    def race_against(self, rival: Curve, budget: int) -> Race:
        """Return a race; the person's curve has come before (`person_moved`)."""
        return Race(self._courses["following"], rival, budget)

    def finish(self, race: Race, person: Curve) -> None:
        """Ask who got further."""

        def work(_: Monitor) -> Finish:
            return race.finish(person, np.random.default_rng(self._bench.seed))

        self._run(self._following, tr("Comparing"), work, self.raced.emit)

    def play(self, orders: Mapping[str, Ints]) -> None:
        """Replay the person's answers in the order of other queues."""
        answers = answers_of(self._session.journal())

        def work(monitor: Monitor) -> Tournament:
            return tournament(self._course("following", monitor), answers, orders, monitor)

        self._run(self._following, tr("Replaying your answers"), work, self.played.emit)

    def close(self) -> None:
        """End the work; nothing is delivered any more."""
        self._pauses.close()
        self.drawing.close()
        self._following.close()

    def _course(self, thread: str, monitor: Monitor) -> Course:
        """Return the course of one of the threads, made when it is first needed there."""
        if thread not in self._courses:
            self._courses[thread] = Course(self._bench, monitor)
        return self._courses[thread]

    def _follow(self) -> None:
        """Read the journal and have it scored."""
        journal, seed = list(self._session.journal()), self._bench.seed

        def work(monitor: Monitor) -> tuple[object, Curve]:
            course = self._course("following", monitor)
            if self._person is None:
                self._person = PersonCurve(course, seed)
            return course.goal, self._person.update(journal, monitor)

        def done(result: tuple[object, Curve]) -> None:
            goal, curve = result
            self.begun.emit(goal)
            self.person_moved.emit(curve)
            self._pauses.answered()

        title = tr("Following your decisions")
        self._following.run(title, work, done, self._on_unfollowed)

    def _run(self, workers: Workers, title: str, work: Work, done: Done) -> None:
        workers.run(title, work, done, self._on_failed)

    def _on_unfollowed(self, error: Exception) -> None:
        self._pauses.gave_up()
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if message := told(error):
            self.failed.emit(message)
