"""Folders that are not kept: deleted when closed, by the next start after a kill, not before."""

import subprocess
import sys
from pathlib import Path

import pytest

from dataperf_gui.messages import DataPerfError
from dataperf_gui.temporary import TemporaryPlace

HOLD = """
import sys
from pathlib import Path
from dataperf_gui.temporary import TemporaryPlace
place = TemporaryPlace("stage", Path(sys.argv[1]))
(place.folder / "session").write_text("a decision")
print(place.folder, flush=True)
sys.stdin.read()
"""


def test_nothing_is_left_after_closing(tmp_path: Path) -> None:
    with TemporaryPlace("tour", tmp_path) as place:
        (place.folder / "deep").mkdir()
        (place.folder / "deep" / "session").write_text("a decision", encoding="utf-8")
    assert list(tmp_path.iterdir()) == []
    place.close()  # twice does no harm


def test_it_lies_in_the_cache(home: Path) -> None:
    with TemporaryPlace("tour") as place:
        assert place.folder.is_relative_to(home / "cache")
        assert list(place.folder.iterdir()) == []


def test_two_do_not_share(tmp_path: Path) -> None:
    with TemporaryPlace("tour", tmp_path) as one, TemporaryPlace("tour", tmp_path) as other:
        assert one.folder != other.folder
        assert one.folder.is_dir()


def test_another_process_keeps_its_own_until_it_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        theirs = Path(process.stdout.readline().strip())
        with TemporaryPlace("tour", tmp_path):
            assert (theirs / "session").is_file()
        process.kill()
        process.wait(timeout=30)
    assert theirs.is_dir()
    with TemporaryPlace("tour", tmp_path) as place:
        assert [path for path in tmp_path.iterdir() if path.is_dir()] == [place.folder]


def test_a_place_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(DataPerfError, match="cannot write here"):
        TemporaryPlace("tour", tmp_path / "file" / "places")
