"""What makes a desktop know the program: entry, description, icon, kind of file, page of help."""

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from building.place import APP_ID, PACKAGING, PROGRAM, ROOT, program_version
from dataperf_gui.cli import build_parser

LINUX = PACKAGING / "linux"
ICON = ROOT / "resources" / "icons" / "app.svg"
ICON_SIDES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels."""


def build_date() -> datetime:
    """Return when the sources were last changed, as builds that can be repeated have it."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(given), UTC)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        ended = subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive of the sources
        return datetime.fromtimestamp((ROOT / "pyproject.toml").stat().st_mtime, UTC)
    return datetime.fromtimestamp(int(ended.stdout), UTC)


def install(share: Path) -> None:
    """Write everything to `share`, such as ``/usr/share`` of a package."""
    for folder, name in (
        ("applications", f"{APP_ID}.desktop"),
        ("mime/packages", f"{PROGRAM}.xml"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / name, share / folder / name)
    (share / "metainfo").mkdir(parents=True)
    (share / "metainfo" / f"{APP_ID}.metainfo.xml").write_text(metainfo(), encoding="utf-8")
    _install_icons(share / "icons" / "hicolor")
    (share / "man" / "man1").mkdir(parents=True)
    page = gzip.compress(man_page().encode(), 9, mtime=0)
    (share / "man" / "man1" / f"{PROGRAM}.1.gz").write_bytes(page)


def metainfo() -> str:
    """Return the AppStream description with version and date."""
    text = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    values = {"@VERSION@": program_version(), "@DATE@": f"{build_date():%Y-%m-%d}"}
    for gap, value in values.items():
        text = text.replace(gap, value)
    return text.replace(
        f"<!-- The builder fills in {values['@VERSION@']} and {values['@DATE@']}. -->\n", ""
    )


def judge() -> Iterator[str]:
    """Yield what the desktop's own checkers say against the files; a checker may be absent."""
    entry = str(LINUX / f"{APP_ID}.desktop")
    yield from _said_by("desktop-file-validate", entry)
    description = ROOT / "build" / f"{APP_ID}.metainfo.xml"
    description.parent.mkdir(exist_ok=True)
    description.write_text(metainfo(), encoding="utf-8")
    yield from _said_by("appstreamcli", "validate", "--no-net", str(description))


def _said_by(tool: str, *arguments: str) -> Iterator[str]:
    if shutil.which(tool) is None:
        yield f"{tool} is not installed here; nothing was checked by it"
        return
    ended = subprocess.run([tool, *arguments], check=False, capture_output=True, text=True)
    if ended.returncode:
        yield f"{tool}: {(ended.stdout + ended.stderr).strip()}"


def _install_icons(folder: Path) -> None:
    """Write the icon as it is drawn and, for desktops that want pixels, painted by Qt."""
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(ICON, scalable / f"{APP_ID}.svg")
    targets = {side: folder / f"{side}x{side}" / "apps" / f"{APP_ID}.png" for side in ICON_SIDES}
    for target in targets.values():
        target.parent.mkdir(parents=True)
    arguments = [f"{side}={target}" for side, target in targets.items()]
    painter = PACKAGING / "building" / "paint_icon.py"
    subprocess.run([sys.executable, str(painter), str(ICON), *arguments], check=True)


def man_page() -> str:
    """Return the page for ``man dataperf-gui``, made from what the commands say of themselves."""
    listing = build_parser().format_help().partition("commands:\n")[2].partition("\n\n")[0]
    commands = [line.strip() for line in listing.splitlines() if line.strip() != "COMMAND"]
    lines = (
        f'.TH DATAPERF-GUI 1 "{build_date():%Y-%m-%d}" "DataPerf GUI {program_version()}"',
        ".SH NAME",
        r"dataperf-gui \- find the labels that are wrong, and watch the score rise",
        ".SH SYNOPSIS",
        ".B dataperf-gui",
        "[COMMAND] [OPTION ...]",
        ".SH DESCRIPTION",
        "Without a command the window opens. Every command tells its options with",
        r".BR \-\-help .",
        ".SH COMMANDS",
        ".nf",
        *(line.replace("-", r"\-") for line in commands),
        ".fi",
    )
    return "\n".join(lines) + "\n"
