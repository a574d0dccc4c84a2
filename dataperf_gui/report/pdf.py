"""Prints a report, or takes a picture of it, with a browser that is installed."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from dataperf_gui.messages import DataPerfError

BROWSERS = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge",
    "microsoft-edge",
)  # fmt: skip
TIMEOUT_S = 120


def find_browser() -> str | None:
    """Return a browser that prints without a window, None where there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def print_pdf(page: Path, path: Path) -> None:
    """Print the page at `page` to `path`; a failure leaves what was there before.

    Raises
    ------
    DataPerfError
        There is no browser, it failed, or the file cannot be written.
    """
    browser = find_browser()
    if browser is None:
        raise DataPerfError(
            "A PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, "
            "or open {page} in any browser and print it there.", page=page,
        )  # fmt: skip
    try:
        _have_made(browser, page, path, "--no-pdf-header-footer", "--print-to-pdf={file}")
    except (OSError, subprocess.SubprocessError) as error:
        raise DataPerfError(
            "{path}: the PDF could not be made ({reason}). Open {page} in a browser and print "
            "it there.", path=path, page=page, reason=error,
        ) from error  # fmt: skip


def take_picture(browser: str, page: Path, path: Path, width: int, height: int) -> None:
    """Write a PNG file of the upper part of the page at `page`, so many pixels large.

    Raises
    ------
    OSError, subprocess.SubprocessError
        The browser failed, or the file cannot be written.
    """
    size = f"--window-size={width},{height}"
    _have_made(browser, page, path, "--hide-scrollbars", size, "--screenshot={file}")


def _have_made(browser: str, page: Path, path: Path, *options: str) -> None:
    """Have a browser make a file of a page, beside which nothing changes where it fails."""
    with tempfile.TemporaryDirectory() as profile:
        draft = Path(profile) / path.name
        wishes = [option.format(file=draft) for option in options]
        command = [browser, *headless_options(Path(profile)), *wishes, page.resolve().as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=TIMEOUT_S)  # noqa: S603 - our own words
        shutil.copyfile(draft, path)


def headless_options(profile: Path) -> list[str]:
    """Return the options that start a browser without a window, network or a person's profile."""
    options = ["--headless", "--disable-gpu", f"--user-data-dir={profile}",
               "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND"]  # fmt: skip
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*options, "--no-sandbox"] if is_root else options  # its sandbox refuses root
