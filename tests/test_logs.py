"""What the program does is written to a file that only its owner can read."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dataperf_gui.cli import main
from dataperf_gui.jobs import LatestWins
from dataperf_gui.logs import log_file, read_end, start_logging, stop_logging


@pytest.fixture(autouse=True)
def closed_log() -> Iterator[None]:
    stop_logging()
    yield
    stop_logging()
    logging.getLogger("dataperf_gui").setLevel(logging.NOTSET)


def test_verbose_shows_the_log_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strategies", "--verbose"]) == 0
    printed = capsys.readouterr()
    assert "command: strategies" in printed.err
    assert "consensus" in printed.out
    assert "command: strategies" in read_end()


def test_without_it_standard_error_stays_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strategies"]) == 0
    assert capsys.readouterr().err == ""
    assert "command: strategies" in read_end()


def test_the_switch_works_before_the_command_as_well() -> None:
    command = [sys.executable, "-m", "dataperf_gui", "--verbose", "strategies"]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "DEBUG" in ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_only_the_owner_can_read_it() -> None:
    start_logging()
    logging.getLogger("dataperf_gui.test").info("a line")
    assert log_file().stat().st_mode & 0o777 == 0o600


def test_hand_overs_between_threads_are_logged_with_the_thread_s_name() -> None:
    start_logging(is_verbose=True)
    worker = LatestWins(abs, lambda *_: None, lambda *_: None, name="worker-of-a-test")
    worker.request(-1)
    worker.wait_until_idle()
    worker.close()
    assert "worker-of-a-test: result handed over" in read_end()


def test_it_rotates_and_its_end_begins_with_a_whole_line() -> None:
    start_logging()
    logger = logging.getLogger("dataperf_gui.test")
    for number in range(3_000):
        logger.info("line %d %s", number, "x" * 500)
    assert sorted(path.name for path in log_file().parent.iterdir())[:2] == [
        "dataperf-gui.log",
        "dataperf-gui.log.1",
    ]
    end = read_end(2_000).splitlines()
    assert all("INFO" in line for line in end)
    assert "line 2999" in end[-1]


def test_a_folder_that_is_a_file_does_not_stop_the_program(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "log").write_text("not a folder")
    assert main(["strategies"]) == 0
    assert capsys.readouterr().err == ""
