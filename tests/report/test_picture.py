"""A browser takes the picture of a page that the README shows."""

from pathlib import Path

import pytest
from PIL import Image

from dataperf_gui.report.pdf import find_browser, take_picture


def test_the_upper_part_of_a_page_is_a_picture(tmp_path: Path) -> None:
    browser = find_browser()
    if browser is None:
        pytest.skip("no browser is installed")
    page, path = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text('<body style="background: #0a64c8; height: 5000px">', "utf-8")
    take_picture(browser, page, path, 400, 300)
    with Image.open(path) as picture:
        assert picture.size == (400, 300)
        assert picture.convert("RGB").getpixel((399, 299)) == (0x0A, 0x64, 0xC8)
