"""Draw the rooms of the program as they are layered in the import contracts of pyproject.toml.

`python docs/draw_rooms.py` writes docs/images/rooms.svg; a test checks that it is up to date.
"""

import tomllib
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "rooms.svg"
WIDTH, ROW, GAP, MARGIN = 880, 30, 8, 12
STYLE = """
rect { fill: #eef2f7; stroke: #7b8ba3; } text { fill: #1c2530; font: 14px sans-serif; }
@media (prefers-color-scheme: dark) {
  rect { fill: #243040; stroke: #8fa1bb; } text { fill: #e8edf4; }
}
"""


def layers() -> list[list[str]]:
    """Return the rooms by layer, the highest first; rooms of one layer do not import each other."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    rows = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [[room.strip().removeprefix("dataperf_gui.") for room in row.split("|")] for row in rows]


def draw(rows: list[list[str]]) -> str:
    """Return the picture as SVG: one band per layer, each may import what is below it."""
    height = 2 * MARGIN + len(rows) * (ROW + GAP) - GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
        "<title>The rooms of the program; each imports only rooms below it</title>",
        f"<style>{STYLE}</style>",
    ]
    for level, rooms in enumerate(rows):
        y = MARGIN + level * (ROW + GAP)
        width = (WIDTH - 2 * MARGIN - (len(rooms) - 1) * GAP) / len(rooms)
        for column, room in enumerate(rooms):
            x = MARGIN + column * (width + GAP)
            parts.append(
                f'<rect x="{x:.0f}" y="{y}" width="{width:.0f}" height="{ROW}" rx="4"/>'
                f'<text x="{x + width / 2:.0f}" y="{y + 20}" text-anchor="middle">'
                f"{escape(room)}</text>"
            )
    return "\n".join([*parts, "</svg>", ""])


if __name__ == "__main__":
    PICTURE.write_text(draw(layers()), encoding="utf-8")
