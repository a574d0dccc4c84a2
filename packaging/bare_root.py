#!/usr/bin/env python3
"""Prove that what was built runs on a bare Debian: ``sudo python3 packaging/bare_root.py``.

A minimal Debian is made in a temporary folder. In one copy of it the bundle names what it lacks,
gets exactly that, and has to pass every check, with a real window on a virtual screen. In another
copy the package is installed, run and removed. Needs root, debootstrap, dpkg and, for the window,
Xvfb on this machine; what is absent is said, and the exit code is 2. Takes about ten minutes and
1.5 GB, all of which is gone afterwards.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
DIST = HERE.parent / "dist"
BUILD = HERE.parent / "build"
NEEDED = ("debootstrap", "dpkg-deb", "chroot", "mount", "umount")
CANNOT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the roots, run everything in them, remove them; 0 where all is well."""
    parser = argparse.ArgumentParser(description=__doc__, prog="packaging/bare_root.py")
    parser.add_argument(
        "--suite", default="bookworm", help="Debian's release (default: %(default)s)"
    )
    parser.add_argument("--base", type=Path, help="a root made before; it is copied, not changed")
    parser.add_argument("--only", choices=("bundle", "package"), help="one half of the proof")
    given = parser.parse_args(arguments)
    if reason := hindrance():
        print(f"This proof cannot run here: {reason}.")
        return CANNOT
    sys.path.insert(0, str(HERE))
    from building import bare  # noqa: PLC0415 - found beside this script, where it can run at all

    problems: list[str] = []
    with tempfile.TemporaryDirectory(prefix="dataperf-root-") as folder:
        base = given.base or bare.make_root(Path(folder) / "base", given.suite)
        if given.only != "package":
            problems += bare.try_bundle(base, Path(folder) / "bundle", newest_bundle())
        if given.only != "bundle":
            problems += bare.try_package(base, Path(folder) / "package", newest_package())
    print("\n".join(problems) or "All that was tried on a bare Debian works.")
    return int(bool(problems))


def hindrance() -> str:
    """Return why the proof cannot run on this machine; empty where it can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "it needs Linux and the rights of root"
    if absent := [name for name in NEEDED if shutil.which(name) is None]:
        return f"it needs {', '.join(absent)}"
    if not list(DIST.glob("*.deb")):
        return "there is nothing in dist/; run packaging/build.py first"
    return ""


def newest_bundle() -> Path:
    """Return the folder of the bundle that was built last."""
    folders = [path.parent for path in BUILD.glob("dataperf-gui-*/dataperf-gui")]
    return max(folders, key=lambda path: path.stat().st_mtime)


def newest_package() -> Path:
    """Return the Debian package that was built last."""
    return max(DIST.glob("*.deb"), key=lambda path: path.stat().st_mtime)


if __name__ == "__main__":
    sys.exit(main())
