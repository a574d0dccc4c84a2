"""One writes, the others read; the lock goes with its process."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dataperf_gui.data.dataset import Dataset
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.header import Header
from dataperf_gui.session.repair import verify
from dataperf_gui.session.session import Session

DECIDE_ON_REQUEST = """
import sys
from pathlib import Path
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.session import Session

session = Session.open(Path(sys.argv[1]), who="carla")
sys.stdout.write("open\\n")
sys.stdout.flush()
for line in sys.stdin:
    session.decide(int(line), Action.EXCLUDE)
    sys.stdout.write("decided\\n")
    sys.stdout.flush()
"""


class OtherWindow:
    """A second process that holds a session open and decides when asked."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", DECIDE_ON_REQUEST, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.answer() == "open"

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def exclude(self, item: int) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{item}\n")
        self.process.stdin.flush()
        assert self.answer() == "decided"

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def other(session: Session) -> Iterator[OtherWindow]:
    session.close()
    window = OtherWindow(session.path)
    yield window
    window.kill()


def test_the_second_window_reads_and_says_why(other: OtherWindow, session: Session) -> None:
    with Session.open(session.path, who="dora") as second:
        assert second.is_read_only
        reason = str(second.read_only_reason)
        assert reason.startswith("another window has it open: carla, since 20")
        assert f"process {other.process.pid}" in reason
        assert not second.can_undo
        with pytest.raises(DataPerfError, match="reading only: another window has it open: carla"):
            second.decide(0, Action.KEEP)
        second.remember_place({"item": 5})
        assert second.place == {}


def test_a_window_reads_while_another_writes(other: OtherWindow, session: Session) -> None:
    other.exclude(0)
    with Session.open(session.path) as second:
        assert second.decided == 1
        for item in (1, 2, 3):
            other.exclude(item)
        assert [row.item for row in second.journal()] == [0, 1, 2, 3]
        assert (second.decided, second.last_seq) == (1, 1)
    other.exclude(4)
    with Session.open(session.path, read_only=True) as third:
        assert third.decided == 5


def test_the_lock_goes_with_a_killed_process(other: OtherWindow, session: Session) -> None:
    other.exclude(0)
    other.kill()
    with Session.open(session.path, who="dora") as second:
        assert not second.is_read_only
        second.decide(1, Action.KEEP)
        assert [row.who for row in second.journal()] == ["carla", "dora"]


def test_a_session_closed_under_a_reader_stays_whole(session: Session) -> None:
    session.decide(0, Action.EXCLUDE)
    with Session.open(session.path, read_only=True) as reader:
        session.decide(1, Action.EXCLUDE)
        session.close()
        assert len(list(reader.journal())) == 2
    with Session.open(session.path) as again:
        assert again.decided == 2
        assert not again.is_read_only


def test_two_windows_of_one_process_do_not_write_both(session: Session) -> None:
    with Session.open(session.path, who="bob") as second:
        assert "another window has it open: ann" in str(second.read_only_reason)
    session.decide(0, Action.KEEP)
    assert session.decided == 1


def test_the_reason_of_a_reader_by_wish(session: Session) -> None:
    session.close()
    with Session.open(session.path, read_only=True) as reader:
        assert str(reader.read_only_reason) == "it was opened to be read only"
    with pytest.raises(DataPerfError, match="it is closed"):
        session.decide(0, Action.KEEP)


def test_a_write_protected_file_opens_to_be_read(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    session.path.chmod(0o444)
    # Whoever runs the tests as root may write anything, so the answer has to be given for them.
    monkeypatch.setattr("os.access", lambda *_: False)
    with Session.open(session.path) as reader:
        assert str(reader.read_only_reason) == "the file is write-protected"


def test_while_it_is_made_nobody_else_can_make_it(
    tmp_path: Path, dataset: Dataset, clock: Callable[[], datetime]
) -> None:
    path = tmp_path / "new.dpsession"

    def interrupted_clock() -> datetime:
        with pytest.raises(DataPerfError, match="cannot be made: another window has it open"):
            Session.create(path, Header.for_dataset(dataset), who="bob", clock=clock)
        return clock()

    header = Header.for_dataset(dataset)
    with Session.create(path, header, who="ann", clock=interrupted_clock) as session:
        assert not session.is_read_only
    assert verify(path) == []
