"""What a Linux library or program says of itself, read with objdump of binutils."""

import re
import subprocess
from functools import cache
from pathlib import Path

PAGE = 4096
SEGMENT = re.compile(r"^\s+LOAD off\s+(0x\w+) vaddr (0x\w+)", re.MULTILINE)
NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")


def is_elf(path: Path) -> bool:
    """Whether the file is a library or program of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def elf_files(folder: Path) -> list[Path]:
    """Return the libraries and programs in `folder`, links not counted."""
    return sorted(path for path in folder.rglob("*") if is_elf(path))


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that the loader looks for when it loads `path`."""
    return NEEDED.findall(_headers(path))


def can_be_mapped(path: Path) -> bool:
    """Whether the segments lie on pages; `strip` spoils that where patchelf has been before."""
    return all(
        (int(offset, 16) - int(address, 16)) % PAGE == 0
        for offset, address in SEGMENT.findall(_headers.__wrapped__(path))
    )


def glibc_minor(path: Path) -> int:
    """Return the newest 2.x of the GNU C library that `path` names, 0 where it names none."""
    return max((int(minor) for minor in GLIBC.findall(path.read_bytes())), default=0)


@cache
def _headers(path: Path) -> str:
    command = ["objdump", "-p", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
