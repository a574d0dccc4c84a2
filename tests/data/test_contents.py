import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from dataperf_gui.data.contents import digest_files, keep
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{i}.bin" for i in range(3)]
    for path in paths:
        path.write_bytes(path.name.encode() * 1000)
    return paths


class Verified(list[Path]):
    """Remembers which files were looked at."""

    def __call__(self, path: Path) -> None:
        self.append(path)
        if path.read_bytes() == b"bad":
            raise DataPerfError("{file} is bad", file=path)


def digests(files: list[Path], verify: Callable[[Path], None]) -> list[str | Message]:
    return digest_files(files[0].parent, files, verify, Monitor())


def memory() -> Path:
    (path,) = (cache_folder() / "digests").iterdir()
    return path


def test_digests_are_those_of_the_contents(files: list[Path]) -> None:
    expected = [sha256(path.read_bytes()).hexdigest() for path in files]
    assert digests(files, Verified()) == expected


def test_files_that_did_not_change_are_not_read_again(files: list[Path]) -> None:
    first = digests(files, Verified())
    again = Verified()
    assert digests(files, again) == first
    assert again == []


def test_a_changed_file_is_read_again_even_with_its_old_times(files: list[Path]) -> None:
    first = digests(files, Verified())
    before = files[1].stat()
    files[1].write_bytes(b"x" * before.st_size)
    os.utime(files[1], ns=(before.st_atime_ns, before.st_mtime_ns))
    again = Verified()
    second = digests(files, again)
    assert again == [files[1]]
    assert second[1] == sha256(files[1].read_bytes()).hexdigest() != first[1]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b'{"a": 1}', b'{"a": [1]}', b'{"a": [[1], 2, 3]}', b"null", b"\xff"],
)
def test_a_damaged_memory_is_made_anew(files: list[Path], damage: bytes) -> None:
    first = digests(files, Verified())
    memory().write_bytes(damage)
    again = Verified()
    assert digests(files, again) == first
    assert again == files
    assert digests(files, again) == first
    assert again == files


def test_faults_are_told_in_their_place_and_not_remembered(files: list[Path]) -> None:
    files[0].write_bytes(b"bad")
    files[2].unlink()
    for _ in range(2):
        bad, digest, gone = digests(files, Verified())
        assert "is bad" in str(bad)
        assert isinstance(digest, str)
        assert "2.bin cannot be read (No such file" in str(gone)


def test_cancelling_stops_at_the_next_file(files: list[Path]) -> None:
    monitor, seen = Monitor(), Verified()

    def verify(path: Path) -> None:
        seen(path)
        monitor.cancel()

    with pytest.raises(Cancelled):
        digest_files(files[0].parent, files, verify, monitor)
    assert seen == files[:1]


def test_a_cache_that_cannot_be_written_is_no_error(files: list[Path], home: Path) -> None:
    (home / "cache").mkdir(exist_ok=True)
    (home / "cache" / "digests").write_bytes(b"a file where a folder should be")
    assert len(digests(files, Verified())) == 3


def test_what_is_kept_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.npy"
    keep(path, lambda file: np.save(file, np.arange(3), allow_pickle=False))
    assert np.load(path).tolist() == [0, 1, 2]

    def fail(file: IO[bytes]) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    keep(path, fail)
    assert np.load(path).tolist() == [0, 1, 2]
    assert [entry.name for entry in path.parent.iterdir()] == ["a.npy"]
