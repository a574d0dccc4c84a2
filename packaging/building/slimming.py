"""Makes a finished bundle smaller without taking anything out: symbols, and twins."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from building.elf import can_be_mapped, elf_files


def slim(folder: Path) -> Iterator[str]:
    """Strip libraries and merge twins; yield a sentence for each kind of thing done."""
    files = elf_files(folder)
    if not sys.platform.startswith("linux") or shutil.which("strip") is None:
        yield "symbols were left in: there is no strip here"
    else:
        saved = sum(_strip(path) for path in files)
        yield f"symbols of libraries taken out: {saved / 1e6:.0f} MB"
    yield f"equal libraries linked to one: {sum(_merge_twins(files)) / 1e6:.0f} MB"


def _strip(path: Path) -> int:
    """Take the symbols out that no loader needs; return how many bytes that saves.

    Libraries that patchelf has changed may not load afterwards; they stay as they came.
    """
    before = path.stat().st_size
    draft = path.with_name(f"{path.name}.stripped")
    command = ["strip", "--strip-unneeded", "-o", str(draft), str(path)]
    ended = subprocess.run(command, check=False, capture_output=True)
    if ended.returncode == 0 and can_be_mapped(draft) and draft.stat().st_size < before:
        shutil.copymode(path, draft)
        draft.replace(path)
        return before - path.stat().st_size
    draft.unlink(missing_ok=True)
    return 0


def _merge_twins(files: list[Path]) -> Iterator[int]:
    """Replace a file by a link to an equal one of the same name; yield the bytes saved each."""
    first: dict[tuple[str, str], Path] = {}
    for path in files:
        key = (path.name, hashlib.sha256(path.read_bytes()).hexdigest())
        twin = first.setdefault(key, path)
        if twin is not path:
            yield path.stat().st_size
            path.unlink()
            path.symlink_to(os.path.relpath(twin, path.parent))
