"""The picture of curves: what is on it, as PNG and as SVG."""

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from dataperf_gui.compare.chart import HEIGHT, WIDTH, Dot, Stroke, Words, chart, ticks
from dataperf_gui.compare.curves import Curve, Goal, Mode
from dataperf_gui.compare.painting import SHARP, png, save_chart, svg
from dataperf_gui.messages import DataPerfError

GOAL = Goal(0.6, 0.9)


def rising(name: str, seed: int = 0, mode: Mode = Mode.FIXES, n: int = 40) -> Curve:
    scores = np.linspace(0.6, 0.9, n + 1) - 0.002 * seed * (np.arange(n + 1) % 2)
    items = np.arange(n)
    return Curve(name, mode, seed, items, np.zeros(n, np.int32), np.arange(n + 1), scores)


CURVES = [
    rising("consensus"), rising("consensus", 1), rising("mine & <yours>", mode=Mode.DROP),
    rising("person", mode=Mode.PERSON, n=20), rising("wrong-first"), rising("value-first"),
    rising("random"), rising("random", 1),
]  # fmt: skip


def words_of(curves: list[Curve], goal: Goal) -> list[str]:
    shapes = chart(curves, goal, "Digits", "accuracy")
    return [shape.text for shape in shapes if isinstance(shape, Words)]


def test_the_legend_names_all_with_where_they_cross() -> None:
    words = words_of(CURVES, GOAL)
    titles = [
        "person", "consensus, 2 seeds", "mine & <yours> (drop)", "value-first", "wrong-first",
        "random, 2 seeds",
    ]  # fmt: skip
    assert [word for word in words if word in titles] == titles
    assert "95 % target: 0.855" in words
    assert "all labels right: 0.900" in words
    assert words.count("target after 34 items") == 5  # 0.6 + 0.3 * 34 / 40 = 0.855
    assert words.count("target after 17 items") == 1  # the person is twice as fast
    assert "items inspected" in words


def test_without_truth_there_is_no_target() -> None:
    words = words_of(CURVES[:1], Goal(0.6))
    assert "ends at 0.900" in words
    assert not any("target" in word for word in words)


def test_a_curve_that_never_arrives_says_so() -> None:
    flat = Curve(
        "flat", Mode.FIXES, 0, np.arange(3), np.zeros(3, np.int32), np.arange(4), np.full(4, 0.6)
    )
    shapes = chart([flat], GOAL, "Digits", "accuracy")
    assert not any(isinstance(shape, Dot) for shape in shapes)
    assert "does not reach the target" in words_of([flat], GOAL)


def test_everything_stays_on_the_paper() -> None:
    for shape in chart(CURVES, GOAL, "Digits", "accuracy"):
        if isinstance(shape, Stroke):
            assert ((shape.points >= 0) & (shape.points <= [WIDTH, HEIGHT])).all()


def test_the_png_is_sharp_and_drawn_on() -> None:
    with Image.open(BytesIO(png(chart(CURVES, GOAL, "Digits", "accuracy")))) as image:
        assert image.size == (WIDTH * SHARP, HEIGHT * SHARP)
        shades = np.asarray(image.convert("L"))
    assert (shades < 128).mean() > 0.002
    assert (shades[:, -2:] == 255).all()  # nothing runs over the edge


def test_the_svg_is_xml_with_all_words() -> None:
    shapes = chart(CURVES, GOAL, "Digits & letters", "accuracy")
    root = ET.fromstring(svg(shapes))  # noqa: S314 - our own
    texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [shape.text for shape in shapes if isinstance(shape, Words)]


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    shapes = chart(CURVES, GOAL, "Digits", "accuracy")
    for name, start in (("c.png", b"\x89PNG"), ("c.svg", b"<svg")):
        save_chart(shapes, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    with pytest.raises(DataPerfError, match="cannot be written"):
        save_chart(shapes, tmp_path / "missing" / "c.png")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.png", "c.svg"]


@given(st.floats(0, 1000), st.floats(1e-3, 1000))
def test_ticks_are_round_and_inside(low: float, width: float) -> None:
    marks = ticks(low, low + width, 6)
    assert 2 <= len(marks) <= 13
    assert all(low - 1e-6 <= mark <= low + width + 1e-6 for mark in marks)
    steps = np.diff(marks)
    np.testing.assert_allclose(steps, steps[0], rtol=1e-4)
