"""Paints a laid-out chart as PNG or SVG, without Qt.

Pillow and text do: the program needs Pillow anyway, while matplotlib would add 30 MB and half a
second to every start for one kind of picture.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from dataperf_gui.arrays import Floats
from dataperf_gui.assets import asset
from dataperf_gui.compare.chart import HEIGHT, PAPER, WIDTH, Area, Dot, Shape, Stroke, Words
from dataperf_gui.messages import DataPerfError

SHARP = 2
"""Pixels of the PNG to each of the chart."""
FINE = 2
"""Painted to each of those, then averaged: Pillow draws lines without smoothing."""
DOT, RING = 6.5, 2.0
"""Radius of a dot, and of the paper around it."""
ANCHORS = {"left": ("lm", "start"), "middle": ("mm", "middle"), "right": ("rm", "end")}


def save_chart(shapes: Sequence[Shape], path: Path) -> None:
    """Write a chart to `path`, all of it or nothing: SVG if it is named so, else PNG.

    Raises
    ------
    DataPerfError
        It cannot be written there.
    """
    content = svg(shapes).encode() if path.suffix.lower() == ".svg" else png(shapes)
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise DataPerfError(
            "{path} cannot be written ({reason}); choose another folder, or make room",
            path=path,
            reason=error.strerror or error,
        ) from error


def png(shapes: Sequence[Shape]) -> bytes:
    """Return the chart as a PNG."""
    scale = SHARP * FINE
    image = Image.new("RGB", (WIDTH * scale, HEIGHT * scale), PAPER)
    draw = ImageDraw.Draw(image)
    for shape in shapes:
        _paint(draw, shape, scale)
    file = BytesIO()
    image.reduce(FINE).save(file, "PNG", optimize=True, dpi=(96 * SHARP, 96 * SHARP))
    return file.getvalue()


def _paint(draw: ImageDraw.ImageDraw, shape: Shape, scale: int) -> None:
    match shape:
        case Stroke():
            for part in _dashed(shape.points, shape.dashes):
                flat = [float(number) for number in (part * scale).ravel()]
                draw.line(flat, shape.colour, round(shape.width * scale), joint="curve")
        case Area():
            draw.polygon([float(number) for number in (shape.points * scale).ravel()], shape.colour)
        case Dot():
            for radius, colour in ((DOT + RING, PAPER), (DOT, shape.colour)):
                centre = (shape.x * scale, shape.y * scale)
                draw.circle(centre, radius * scale, colour)
        case Words():
            font = _font(shape.size * scale, shape.is_bold)
            anchor, _ = ANCHORS[shape.align]
            draw.text((shape.x * scale, shape.y * scale), shape.text, shape.colour, font, anchor)


@lru_cache(maxsize=16)
def _font(size: int, is_bold: bool) -> ImageFont.FreeTypeFont:  # noqa: FBT001 - read by its name
    name = "Inter-SemiBold.otf" if is_bold else "Inter-Regular.otf"
    return ImageFont.truetype(BytesIO(asset("resources", "fonts", name).read_bytes()), size)


def _dashed(points: Floats, dashes: tuple[int, ...]) -> Iterator[Floats]:
    """Cut a line into dashes: lengths drawn and not drawn in turn; all of it without `dashes`."""
    if not dashes or len(points) < 2:
        yield points
        return
    lengths = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    start, turn = 0.0, 0
    while start < along[-1]:
        end = min(start + dashes[turn % len(dashes)], along[-1])
        if turn % 2 == 0:
            inside = (along > start) & (along < end)
            at = np.concatenate([[start], along[inside], [end]])
            yield np.column_stack([np.interp(at, along, points[:, axis]) for axis in (0, 1)])
        start, turn = end, turn + 1


def svg(shapes: Sequence[Shape]) -> str:
    """Return the chart as an SVG document."""
    body = "\n".join(_element(shape) for shape in shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="Inter, sans-serif">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>\n{body}\n</svg>\n'
    )


def _element(shape: Shape) -> str:
    match shape:
        case Stroke():
            dashes = " ".join(str(length) for length in shape.dashes)
            return (
                f'<polyline points="{_listed(shape.points)}" fill="none" stroke="{shape.colour}" '
                f'stroke-width="{shape.width:g}" stroke-linejoin="round"'
                + (f' stroke-dasharray="{dashes}"/>' if dashes else "/>")
            )
        case Area():
            return f'<polygon points="{_listed(shape.points)}" fill="{shape.colour}"/>'
        case Dot():
            return (
                f'<circle cx="{shape.x:.1f}" cy="{shape.y:.1f}" r="{DOT + RING / 2:g}" '
                f'fill="{shape.colour}" stroke="{PAPER}" stroke-width="{RING:g}"/>'
            )
        case Words():
            _, anchor = ANCHORS[shape.align]
            weight = ' font-weight="600"' * shape.is_bold
            return (
                f'<text x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size}" '
                f'fill="{shape.colour}" text-anchor="{anchor}" dominant-baseline="central"{weight}>'
                f"{escape(shape.text)}</text>"
            )


def _listed(points: Floats) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
