"""A bare Debian in a folder, and what has to work in it; see ``packaging/bare_root.py``."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from building import smoke
from building.place import APP_ID

PLACE, HOME = "/root/smoke", "/opt/dataperf-gui"
"""Where in a root the checks run, and where the bundle lies."""
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X has them
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
DISPLAY_NUMBER = 87
WINDOW = "DataPerf GUI"
LIMIT_S = 1800
CANNOT_OPEN = 3


def make_root(folder: Path, suite: str) -> Path:
    """Make a minimal Debian, from where this machine gets its own packages."""
    print(f"debootstrap {suite}...", flush=True)
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", f"Codename: {suite}"]
    mirrors = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
    command = ["debootstrap", "--variant=minbase", suite, str(folder), *mirrors[:1]]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


class Root:
    """A root that is entered for one command at a time.

    Parameters
    ----------
    folder : Path
        Of the root.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, command: Sequence[str], variables: Mapping[str, str] | None = None
    ) -> tuple[int, str]:
        """Run a command in the folder of the checks; return its exit code and what it printed."""
        fixed = {"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8",
                 "DEBIAN_FRONTEND": "noninteractive"}  # fmt: skip
        inside = [
            "chroot",
            str(self.folder),
            "sh",
            "-c",
            f'cd {PLACE} && exec "$@"',
            "sh",
            *command,
        ]
        ended = subprocess.run(
            inside, env=fixed | dict(variables or {}), check=False, capture_output=True, text=True,
            timeout=LIMIT_S,
        )  # fmt: skip
        return ended.returncode, ended.stdout + ended.stderr

    def install(self, *packages: str) -> None:
        """Install packages and nothing that they only recommend."""
        command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
        code, printed = self.run(command)
        if code:
            raise SystemExit(f"apt-get install {' '.join(packages)}: {printed[-2000:]}")


@contextmanager
def entered(base: Path, folder: Path) -> Iterator[Root]:
    """Copy `base` to `folder` and give it the file systems that programs expect."""
    shutil.copytree(base, folder, symlinks=True, ignore=_devices)
    mounts = [("proc", "proc", folder / "proc"), ("tmpfs", "tmpfs", folder / "dev" / "shm"),
              ("tmpfs", "tmpfs", folder / "tmp")]  # fmt: skip
    (folder / "dev" / "shm").mkdir(parents=True, exist_ok=True)
    for name, number in (("null", 3), ("zero", 5), ("random", 8), ("urandom", 9)):
        device = os.makedev(1, number)
        os.mknod(folder / "dev" / name, 0o20666, device)
        (folder / "dev" / name).chmod(0o666)
    shutil.copyfile("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    (folder / PLACE.lstrip("/")).mkdir(parents=True)
    done: list[Path] = []
    try:
        for kind, name, point in mounts:
            subprocess.run(["mount", "-t", kind, name, str(point)], check=True)
            done.append(point)
        root = Root(folder)
        root.run(["apt-get", "update"])
        yield root
    finally:
        for point in reversed(done):
            subprocess.run(["umount", str(point)], check=True)


def _devices(folder: str, names: list[str]) -> set[str]:
    """Leave out what is no file, folder or link."""
    paths = {name: Path(folder) / name for name in names}
    return {name for name, path in paths.items()
            if not (path.is_symlink() or path.is_file() or path.is_dir())}  # fmt: skip


def try_bundle(base: Path, folder: Path, bundle: Path) -> list[str]:
    """Return what does not work with the bundle in a copy of `base`."""
    problems: list[str] = []
    with entered(base, folder) as root:
        shutil.copytree(bundle, folder / HOME.lstrip("/"), symlinks=True)
        program = f"{HOME}/dataperf-gui"
        print("the bundle without any library of Qt...", flush=True)
        problems += _refusals(root, program)
        _install_what_is_missing(root, program, {})
        print("the bundle with what it named...", flush=True)
        variables = {"QT_QPA_PLATFORM": "offscreen", "DATAPERF_GUI_HOME": f"{PLACE}/home"}
        results = smoke.outcomes(
            lambda words: root.run([program, *words], variables), folder / PLACE.lstrip("/"), HOME
        )
        problems += [f"{each.command}: {each.problem}" for each in results if each.problem]
        problems += _try_window(root, program)
    return problems


def try_package(base: Path, folder: Path, package: Path) -> list[str]:
    """Return what does not work with the package in a copy of `base`."""
    problems: list[str] = []
    with entered(base, folder) as root:
        print("the package...", flush=True)
        shutil.copyfile(package, folder / PLACE.lstrip("/") / package.name)
        root.install("shared-mime-info", "desktop-file-utils", f"./{package.name}")
        only = smoke.checks()[:4]
        variables = {"QT_QPA_PLATFORM": "offscreen"}
        results = smoke.outcomes(
            lambda words: root.run(["dataperf-gui", *words], variables),
            folder / PLACE.lstrip("/"), "/usr/lib/dataperf-gui", only,
        )  # fmt: skip
        problems += [f"{each.command}: {each.problem}" for each in results if each.problem]
        problems += _try_window(root, "dataperf-gui")
        problems += _known_to_desktop(folder)
        code, printed = root.run(["apt-get", "purge", "-y", "dataperf-gui"])
        left = list(_traces(folder))
        if code or left:
            problems.append(f"removing left {left} ({printed[-500:]})")
    return problems


def _refusals(root: Root, program: str) -> Iterator[str]:
    """Yield where the program aborts, or is silent, instead of naming what it lacks."""
    code, printed = root.run([program, "doctor"])
    if code != 1 or "apt-get install" not in printed or "libegl1" not in printed:
        yield f"doctor did not name the libraries of Qt: {code} {printed}"
    for words in (["open"], ["screenshots"], []):
        code, printed = root.run([program, *words], {"QT_QPA_PLATFORM": "offscreen"})
        is_told = "libEGL.so.1" in printed and "Traceback" not in printed
        if code not in (2, CANNOT_OPEN) or not is_told:
            yield f"{words} did not refuse in plain words: {code} {printed[-500:]}"


def _install_what_is_missing(root: Root, program: str, variables: Mapping[str, str]) -> None:
    _, printed = root.run([program, "doctor", "--missing-packages"], variables)
    print("  lacks:", printed.strip(), flush=True)
    if packages := printed.split():
        root.install(*packages)


def _try_window(root: Root, program: str) -> Iterator[str]:
    """Yield what goes wrong with a real window: without its libraries, and with them."""
    if shutil.which("Xvfb") is None:
        yield "no real window was tried: there is no Xvfb on this machine"
        return
    with _screen(root.folder) as variables:
        code, printed = root.run([program, "doctor", "--window"], variables)
        if "libraries for a window: lack" in printed:
            print("  a window is refused in plain words where its libraries lack", flush=True)
            _install_what_is_missing(root, program, variables)
            code, printed = root.run([program, "doctor", "--window"], variables)
        if code or smoke.PAINTED not in printed:
            yield f"no window under X: {code} {printed[-2000:]}"
            return
        print("  a window opened and was painted under X", flush=True)
        yield from _try_icon(root, program, variables)


def _try_icon(root: Root, program: str, variables: Mapping[str, str]) -> Iterator[str]:
    """Do what a double click on the icon does, and look for Home on the screen."""
    if shutil.which("xdotool") is None:
        return
    inside = ["chroot", str(root.folder), program]
    with subprocess.Popen(
        inside, env={"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", **variables}
    ) as started:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", WINDOW]
        here = os.environ | dict(variables)
        try:
            found = subprocess.run(search, env=here, check=False, capture_output=True, timeout=120)
            if not found.stdout.strip():
                yield "the icon opened no window"
            else:
                print("  the icon opens the window", flush=True)
        except subprocess.TimeoutExpired:
            yield "the icon opened no window within two minutes"
        finally:
            started.terminate()


@contextmanager
def _screen(folder: Path) -> Iterator[dict[str, str]]:
    """Start a virtual screen outside whose socket is seen inside; give what names it."""
    sockets = folder / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    SOCKETS.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", str(SOCKETS), str(sockets)], check=True)
    command = ["Xvfb", f":{DISPLAY_NUMBER}", "-screen", "0", "1280x800x24", "-ac"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield {"DISPLAY": f":{DISPLAY_NUMBER}", "DATAPERF_GUI_HOME": f"{PLACE}/home"}
    finally:
        server.terminate()
        server.wait()
        subprocess.run(["umount", str(sockets)], check=True)


def _traces(folder: Path) -> Iterator[str]:
    """Yield what is left of the program itself; what a person decided stays on purpose."""
    for part in ("etc", "opt", "usr", "var"):
        for path in (folder / part).rglob("*"):
            if path.name.lower().startswith(("dataperf-gui", "dataperf_gui", APP_ID.lower())):
                yield path.relative_to(folder).as_posix()


def _known_to_desktop(folder: Path) -> Iterator[str]:
    """Yield what the desktop's data bases do not know after the installation."""
    share = folder / "usr" / "share"
    known = {
        share / "mime" / "globs2": "application/vnd.dataperf.session:*.dpsession",
        share / "applications" / "mimeinfo.cache": "application/vnd.dataperf.session=org.dataperf",
    }
    for path, text in known.items():
        if not path.is_file() or text not in path.read_text(encoding="utf-8"):
            yield f"{path.relative_to(folder)} lacks {text}"
