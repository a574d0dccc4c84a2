"""Packs a bundle into one file to download."""

import os
import tarfile
import zipfile
from pathlib import Path


def pack(folder: Path, target: Path) -> Path:
    """Write the bundle to an archive in `target` (zip on Windows) and return it."""
    target.mkdir(parents=True, exist_ok=True)
    if os.name == "nt":
        return _zip(folder, target / f"{folder.name}.zip")
    path = target / f"{folder.name}.tar.xz"
    # The default preset, 6, takes three times as long for a file a twentieth smaller.
    with tarfile.open(path, "w:xz", preset=3) as file:
        file.add(folder, folder.name, filter=_anonymous)
    return path


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take out who built it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _zip(folder: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for each in sorted(folder.rglob("*")):
            file.write(each, Path(folder.name) / each.relative_to(folder))
    return path
