"""What is under the pointer, in a lasso, near, and towards a side; what the camera sees."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dataperf_gui.projection.base import framed
from dataperf_gui.projection.camera import LARGEST, ROOM, SMALLEST, Camera
from dataperf_gui.projection.picking import inside, middles, nearest, nearest_rows, towards

numbers = st.floats(-1, 1, width=32)
places = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=30)
cameras = st.builds(
    Camera,
    width=st.floats(50, 3000), height=st.floats(50, 3000), x=numbers, y=numbers,
    zoom=st.floats(0.5, 50),
)  # fmt: skip


def array(points: list[tuple[float, float]]) -> np.ndarray:
    return np.array(points, dtype=np.float32)


@given(places)
def test_all_points_lie_in_the_box_around_them_and_none_beside_it(
    points: list[tuple[float, float]],
) -> None:
    box = np.array([(-1.5, -1.5), (1.5, -1.5), (1.5, 1.5), (-1.5, 1.5)])
    assert inside(array(points), box).all()
    assert not inside(array(points), box + 5).any()


@given(places, st.integers(3, 9), st.floats(0.1, 2))
def test_a_round_lasso_takes_what_is_within_its_radius(
    points: list[tuple[float, float]], n_corners: int, radius: float
) -> None:
    turn = 2 * np.pi * np.arange(4 * n_corners) / (4 * n_corners)
    corners = radius * np.column_stack([np.cos(turn), np.sin(turn)])
    taken = inside(array(points), corners)
    distance = np.hypot(*np.array(points, dtype=np.float64).T)
    inner = radius * np.cos(np.pi / (4 * n_corners))
    assert taken[distance < inner * 0.999].all()
    assert not taken[distance > radius * 1.001].any()


def test_a_lasso_that_crosses_itself_leaves_out_what_it_goes_around_twice() -> None:
    bow = np.array([(-1, -1), (1, 1), (1, -1), (-1, 1)], dtype=float)
    points = array([(-0.8, 0), (0.8, 0), (0, 0.8), (0, -0.8)])
    assert inside(points, bow).tolist() == [True, True, False, False]
    assert not inside(points, bow[:2]).any()


@given(places, numbers, numbers, st.floats(0, 3))
def test_the_nearest_is_the_nearest(
    points: list[tuple[float, float]], x: float, y: float, within: float
) -> None:
    among = np.ones(len(points), dtype=bool)
    distances = np.hypot(*(np.array(points, dtype=np.float64) - (x, y)).T)
    row = nearest(array(points), (x, y), among, within)
    if row < 0:
        assert distances.min() > within - 1e-9
    else:
        assert distances[row] == pytest.approx(distances.min())
    assert nearest(array(points), (x, y), ~among, within) == -1


@given(places, st.integers(1, 40), st.data())
def test_the_nearest_rows_begin_with_the_row_itself(
    points: list[tuple[float, float]], k: int, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(points) - 1))
    rows = nearest_rows(array(points), row, k, np.ones(len(points), dtype=bool))
    assert rows[0] == row
    assert len(rows) == len(set(rows.tolist())) == min(k, len(points))
    distances = np.hypot(*(np.array(points, dtype=np.float64) - points[row]).T)
    assert distances[rows].max() <= np.sort(distances)[len(rows) - 1] + 1e-6


@given(places, st.sampled_from(["left", "right", "up", "down"]), st.data())
def test_a_step_goes_to_its_side_or_stays(
    points: list[tuple[float, float]], side: str, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(points) - 1))
    to = towards(array(points), row, side, np.ones(len(points), dtype=bool))
    dx, dy = np.subtract(points[to], points[row])
    ahead = {"left": -dx, "right": dx, "up": dy, "down": -dy}[side]
    assert ahead > 0 or to == row


def test_the_middle_of_a_class_is_one_of_its_points() -> None:
    points = array([(0, 0), (1, 1), (0.1, 0), (9, 9), (0, 0.1)])
    codes = np.array([0, 1, 0, -1, 0])
    found = middles(points, codes, 3, np.ones(5, dtype=bool))
    assert found[0].tolist() in points[codes == 0].tolist()
    assert found[1].tolist() == [1, 1]
    assert np.isnan(found[2]).all()


@given(cameras, numbers, numbers)
def test_screen_and_plane_are_each_others_inverse(camera: Camera, x: float, y: float) -> None:
    pixel = camera.to_screen(array([(x, y)]))[0]
    assert camera.to_plane(*pixel.tolist()) == pytest.approx((x, y), abs=2e-3)


@given(cameras, st.floats(0.1, 10), st.floats(0, 1), st.floats(0, 1))
def test_zooming_keeps_what_is_under_the_pointer(
    camera: Camera, factor: float, left: float, top: float
) -> None:
    at = left * camera.width, top * camera.height
    closer = camera.zoomed(factor, at)
    assert closer.to_plane(*at) == pytest.approx(camera.to_plane(*at), abs=1e-6)
    assert SMALLEST <= closer.zoom <= LARGEST


@given(cameras, st.floats(-100, 100), st.floats(-100, 100))
def test_dragging_moves_points_by_the_same_pixels(camera: Camera, dx: float, dy: float) -> None:
    point = array([(0.2, -0.3)])
    moved = camera.moved(dx, dy).to_screen(point) - camera.to_screen(point)
    assert moved[0].tolist() == pytest.approx([dx, dy], abs=0.05)


@given(places, cameras)
def test_fitting_shows_every_point(points: list[tuple[float, float]], camera: Camera) -> None:
    seen = camera.fitted(array(points)).to_screen(array(points))
    assert (seen >= -1).all()
    assert (seen[:, 0] <= camera.width + 1).all()
    assert (seen[:, 1] <= camera.height + 1).all()


def test_fitting_fills_the_screen() -> None:
    camera = Camera(800, 400).fitted(array([(-1, -0.2), (1, 0.2)]))
    left, right = camera.to_screen(array([(-1, 0), (1, 0)]))[:, 0].tolist()
    assert right - left == pytest.approx(ROOM * 800, rel=1e-3)
    assert Camera(10, 10, 3, 3, 9).fitted(np.empty((0, 2), np.float32)).zoom == 1


@given(places)
@example([(0.78125, 0.78125), (0.78125, 0.7694798707962036)])
def test_framed_points_fill_one_to_minus_one(points: list[tuple[float, float]]) -> None:
    fitted = framed(array(points) * 7 + 3)
    assert np.abs(fitted).max() <= 1 + 1e-5
    spread = np.ptp(array(points), axis=0).max()
    assert (
        np.abs(fitted).max() == pytest.approx(1 if spread > 1e-6 else 0, abs=1e-3) or spread < 1e-3
    )


def test_no_points_stay_none() -> None:
    assert framed(np.empty((0, 2), np.float32)).shape == (0, 2)
