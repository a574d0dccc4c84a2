"""Makes the Debian package from a bundle, and has it judged by lintian."""

import gzip
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path

from building import desktop
from building.bundle import FILES, outside
from building.elf import elf_files, glibc_minor
from building.libraries import package_of
from building.place import PACKAGING, PROGRAM, program_version
from dataperf_gui import doctor
from dataperf_gui.licences import FOLDER, read

MAINTAINER = "The DataPerf GUI authors <authors@localhost>"
RECOMMENDED = ("libpulse0 | libasound2 | libasound2t64",)
SUGGESTED = ("chromium",)
SUMMARY = "Find the labels that are wrong, and watch the score rise"
DESCRIPTION = """\
 The program asks one question: is this label right? It shows the picture or
 plays the clip whose label is doubted most, says why, takes the answer with one
 key, and trains a model anew in the background so that the score moves at once.
 .
 It also reads, checks and scores the official DataPerf challenges and compares
 algorithms with people. Python and Qt are inside; Qt can be replaced."""


def hindrance() -> str:
    """Return why no package can be made here; empty where it can."""
    if shutil.which("dpkg-deb") is None:
        return "there is no dpkg-deb here; it comes with Debian and Ubuntu"
    return ""


def build(bundle: Path, target: Path) -> Path:
    """Write the package with `bundle` in it to the folder `target` and return it."""
    target.mkdir(parents=True, exist_ok=True)
    path = target / f"{PROGRAM}_{program_version()}_{_architecture()}.deb"
    with tempfile.TemporaryDirectory(dir=bundle.parent) as folder:
        tree = Path(folder) / "tree"
        _lay_out(bundle, tree)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(tree), str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return path


def judge(path: Path) -> Iterator[str]:
    """Yield what lintian says against the package, and the desktop's checkers against its files."""
    yield from desktop.judge()
    if shutil.which("lintian") is None:
        yield "lintian is not installed here; the package was not judged"
        return
    options = ["--fail-on", "error", "--tag-display-limit", "5", "--allow-root"]
    ended = subprocess.run(
        ["lintian", *options, str(path)], check=False, capture_output=True, text=True
    )
    if said := (ended.stdout + ended.stderr).strip():
        yield f"lintian:\n{said}"


def _lay_out(bundle: Path, tree: Path) -> None:
    """Make the tree of files as they will lie on the system, and what dpkg is told of them."""
    home = tree / "usr" / "lib" / PROGRAM
    home.parent.mkdir(parents=True)
    shutil.copytree(bundle, home, symlinks=True)
    _settle_modes(home)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    share = tree / "usr" / "share"
    desktop.install(share)
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "debian" / "lintian-overrides", overrides / PROGRAM)
    about = share / "doc" / PROGRAM
    about.mkdir(parents=True)
    (about / "copyright").write_text(_copyright(bundle), encoding="utf-8")
    (about / "changelog.gz").write_bytes(gzip.compress(_changelog().encode(), 9, mtime=0))
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(_control(bundle, tree), encoding="utf-8")
    (tree / "DEBIAN" / "md5sums").write_text(_digests(tree), encoding="utf-8")
    _settle_modes(share)


def _settle_modes(folder: Path) -> None:
    """Give every file the rights that a package's have, whoever built it."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            is_program = path.is_dir() or path == folder / PROGRAM
            path.chmod(0o755 if is_program else 0o644)


def _control(bundle: Path, tree: Path) -> str:
    size_kb = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": PROGRAM, "Version": program_version(), "Architecture": _architecture(),
        "Maintainer": MAINTAINER, "Installed-Size": str(size_kb),
        "Depends": ", ".join(depends(bundle)), "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED), "Section": "science", "Priority": "optional",
        "Homepage": "https://www.dataperf.org", "Description": f"{SUMMARY}\n{DESCRIPTION}",
    }  # fmt: skip
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def depends(bundle: Path) -> list[str]:
    """Return the packages whose libraries a bundle expects, with the C library's version."""
    minor = max((glibc_minor(path) for path in elf_files(bundle)), default=0)
    found = {package_of(name) for name in outside(bundle)}
    found |= {names[0] for names in doctor.WINDOW_LIBRARIES.values()}
    versions = {"libc6": f"libc6 (>= 2.{minor})"}
    return sorted(versions.get(name, name) for name in found if name)


def _architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _copyright(bundle: Path) -> str:
    year = desktop.build_date().year
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: DataPerf GUI", "", "Files: *", f"Copyright: {year} {MAINTAINER}",
        "License: Apache-2.0",
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.",
        " .", " The package contains works of others, each with its text in",
        f" /usr/lib/{PROGRAM}/{FILES}/{FOLDER}:",
        *(f" {component.title}" for component in read(bundle / FILES / FOLDER)),
    ]  # fmt: skip
    return "\n".join(parts) + "\n"


def _changelog() -> str:
    date = format_datetime(desktop.build_date())
    return (
        f"{PROGRAM} ({program_version()}) unstable; urgency=low\n\n"
        f"  * See CHANGELOG.md of the sources.\n\n -- {MAINTAINER}  {date}\n"
    )


def _digests(tree: Path) -> str:
    files = sorted(
        path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    names = [path.relative_to(tree).as_posix() for path in files]
    ended = subprocess.run(
        ["md5sum", "--", *names], cwd=tree, check=True, capture_output=True, text=True
    )
    return ended.stdout
