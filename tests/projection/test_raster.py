"""The raster shows every point that is in sight, in its class's colour."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.projection.raster import (
    CELL,
    FULLEST,
    LARGE_CELL,
    LONE,
    ROOMY,
    rasterised,
    shades,
)

RED, GREEN = (200, 0, 0), (0, 150, 0)
TABLE = shades(np.array([RED, GREEN], dtype=np.uint8))
SIZE = (100, 60)


def channels(cells: np.ndarray) -> np.ndarray:
    """Return alpha, red, green and blue of each cell."""
    return np.stack([cells >> shift & 255 for shift in (24, 16, 8, 0)], axis=-1).astype(int)


def test_empty_cells_are_clear_and_fuller_ones_darker() -> None:
    alphas = channels(TABLE)[..., 0]
    assert (alphas[:, 0] == 0).all()
    assert (np.diff(alphas, axis=1) >= 0).all()
    assert alphas[0, 1] == round(255 * LONE)
    assert alphas[0, FULLEST] > 250


def test_colours_are_multiplied_by_their_opacity() -> None:
    _, red, green, blue = channels(TABLE)[0, FULLEST]
    assert abs(red - 200) <= 2
    assert (green, blue) == (0, 0)


coordinates = st.tuples(st.floats(-40, 140, width=32), st.floats(-40, 100, width=32))


@given(
    st.lists(st.tuples(coordinates, st.integers(0, 1)), max_size=40),
    st.floats(-1e4, 1e4),
    st.floats(-1e4, 1e4),
)
def test_every_point_in_sight_is_drawn_and_nothing_else(
    points: list[tuple[tuple[float, float], int]], x: float, y: float
) -> None:
    places = np.array([place for place, _ in points], dtype=np.float32).reshape(-1, 2)
    codes = np.array([code for _, code in points], dtype=np.intp)
    raster = rasterised(places, codes, TABLE, SIZE, (x, y))
    expected = np.zeros(raster.cells.shape, dtype=np.uint32)
    counts = np.zeros(raster.cells.shape, dtype=int)
    for (px, py), code in zip(places, codes, strict=True):
        column = int(np.floor((px - np.float32(raster.left)) * np.float32(1 / raster.side)))
        row = int(np.floor((py - np.float32(raster.top)) * np.float32(1 / raster.side)))
        if 0 <= row < counts.shape[0] and 0 <= column < counts.shape[1]:
            counts[row, column] += 1
            expected[row, column] = TABLE[code, min(counts[row, column], FULLEST)]
    inner = np.s_[1:-1, 1:-1]  # the outermost cells lie beside the screen
    assert np.array_equal(raster.cells[inner], expected[inner])
    assert -raster.side <= raster.left <= 0
    assert raster.left + raster.side * raster.cells.shape[1] >= SIZE[0]


def test_dragging_moves_the_picture_without_changing_it() -> None:
    rng = np.random.default_rng(0)
    places = rng.uniform(20, 40, (200, 2)).astype(np.float32)
    codes = rng.integers(0, 2, 200)
    before = rasterised(places, codes, TABLE, SIZE, (0.0, 0.0))
    after = rasterised(places + np.float32(3), codes, TABLE, SIZE, (3.0, 3.0))
    shift = round((3 - (after.left - before.left)) / before.side)
    assert np.array_equal(before.cells[:-shift, :-shift], after.cells[shift:, shift:])


def test_cells_are_large_where_there_is_room() -> None:
    codes = np.zeros(ROOMY + 1, dtype=np.intp)
    places = np.zeros((ROOMY + 1, 2), dtype=np.float32)
    assert rasterised(places, codes, TABLE, SIZE, (0.0, 0.0)).side == CELL
    assert rasterised(places[1:], codes[1:], TABLE, SIZE, (0.0, 0.0)).side == LARGE_CELL
