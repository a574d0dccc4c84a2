"""The colours of both themes, by what they are for."""

from dataclasses import dataclass

GRID = 8
"""Pixels; every distance is a multiple of half of it."""
RADIUS = 10
RAIL_WIDTH = 96


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours, ``#rrggbb``.

    Text has a contrast of 4.5 or more on every surface, graphics 3 or more (tested).
    """

    is_dark: bool
    window: str
    """Behind everything."""
    surface: str
    """Cards."""
    raised: str
    """What lies on a card: buttons, fields, tiles."""
    hover: str
    border: str
    """Around cards and buttons, which can be told without it."""
    outline: str
    """Around fields, and of lines that say something."""
    text: str
    muted: str
    """Secondary text."""
    accent: str
    """The one accent: primary buttons, selection, focus."""
    on_accent: str
    ring: str
    """Around a primary button with the focus: it has to stand out from the accent."""
    selected: str
    """Behind selected things; text on it is `text`."""
    good: str
    bad: str
    suspect: str
    """How much a label is in doubt."""
    given: str
    """The given label, in bars and marks."""
    suggested: str
    """The suggested label."""
    changed: str
    excluded: str
    flagged: str


LIGHT = Tokens(
    is_dark=False,
    window="#f4f6f8", surface="#ffffff", raised="#f8f9fb", hover="#eef2f6", border="#d9dfe6",
    outline="#768393", text="#17202b", muted="#566372", accent="#0b62c4", on_accent="#ffffff",
    ring="#000000", selected="#dcebfb",
    good="#0a7357", bad="#b42318", suspect="#b3470c", given="#8a5a00", suggested="#0b62c4",
    changed="#0b62c4", excluded="#6b4a8e", flagged="#9a6700",
)  # fmt: skip
DARK = Tokens(
    is_dark=True,
    window="#10141a", surface="#181e26", raised="#202832", hover="#27313d", border="#323d4a",
    outline="#788796", text="#edf1f5", muted="#a3afbd", accent="#5aa9ff", on_accent="#06182c",
    ring="#06182c", selected="#1c3a58",
    good="#4cc9a0", bad="#ff8f85", suspect="#f0935a", given="#e6b24c", suggested="#5aa9ff",
    changed="#5aa9ff", excluded="#c3a2e8", flagged="#e9c25a",
)  # fmt: skip


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, section 1.4.3), 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
