"""A real browser for the pages of a report."""

import subprocess
from pathlib import Path

import pytest
from pages import Shot
from PIL import Image

from dataperf_gui.report.pdf import find_browser, headless_options


@pytest.fixture
def browser() -> str:
    found = find_browser()
    if found is None:
        pytest.skip("no Chromium, Chrome or Edge is installed")
    return found


@pytest.fixture
def shot(browser: str, tmp_path: Path) -> Shot:
    """Return what opens a page in a real browser: its picture, and what the browser said."""

    def take(page: Path, width: int, height: int, *options: str) -> tuple[Image.Image, str]:
        picture = tmp_path / f"{width}.png"
        command = [
            browser, *headless_options(tmp_path / "profile"), "--hide-scrollbars",
            "--enable-logging=stderr", "--v=0", f"--window-size={width},{height}",
            f"--screenshot={picture}", *options, page.as_uri(),
        ]  # fmt: skip
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
        return Image.open(picture).convert("RGB"), done.stderr

    return take
