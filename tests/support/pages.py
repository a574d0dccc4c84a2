"""Reads pages of a report as a strict reader and as a real browser do."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from PIL import Image

Shot = Callable[..., tuple[Image.Image, str]]
"""Opens a page in a real browser: its picture, and what the browser said."""
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-quic", "--disable-default-apps", "--disable-extensions")  # fmt: skip
"""What keeps a browser from asking the network for most things of its own."""
BROWSERS_OWN = ("google.com", "googleapis.com", "gstatic.com")
"""Whom it asks all the same, as with an empty page, for the time and for updates."""
VOID = {"meta", "br", "img", "line", "polyline", "polygon", "circle"}


class Checker(HTMLParser):
    """Finds what is not closed, and what comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.outside: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open += [] if tag in VOID else [tag]
        self.outside += [value or "" for name, value in attrs
                         if name in {"src", "href", "action"}
                         and not (value or "").startswith("data:")]  # fmt: skip

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(page: str) -> str:
    """Check a page and return its text."""
    checker = Checker()
    checker.feed(page)
    assert checker.open == []
    assert checker.outside == []
    return re.sub(r"\s+", " ", " ".join(checker.text))


def require_shown_and_silent(page: Path, width: int, shot: Shot, folder: Path) -> None:
    """Check that a browser shows a page, light and dark, and asks the network for nothing."""
    net = folder / "net.json"
    image, said = shot(page, width, 900, f"--log-net-log={net}", *QUIET)
    light = np.asarray(image)
    assert light.mean() > 200
    assert len(np.unique(light.reshape(-1, 3), axis=0)) > 50
    assert "Content Security Policy" not in said
    asked = re.findall(r'"url":"(https?:[^"]+)"', net.read_text(encoding="utf-8"))
    hosts = {urlsplit(url).hostname or "" for url in asked}
    assert [host for host in hosts if not host.endswith(BROWSERS_OWN)] == []
    dark, _ = shot(page, width + 1, 900, "--force-dark-mode", "--enable-features=WebUIDarkMode")
    assert np.asarray(dark).mean() < 80
