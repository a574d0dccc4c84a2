import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from picture_files import noise, write_picture
from PIL import Image

from dataperf_gui.data import images
from dataperf_gui.data.images import BACKDROP, FileImages, SheetImages, read_image, verify_image
from dataperf_gui.messages import DataPerfError

GREY = np.full((6, 8), 100, dtype=np.uint8)
ORIENTATION = 0x112


def saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)
    return path


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif", "tiff", "webp"])
def test_formats_without_loss_give_the_pixels_that_were_written(
    tmp_path: Path, suffix: str
) -> None:
    options = {"lossless": True} if suffix == "webp" else {}
    path = saved(tmp_path / f"a.{suffix}", Image.fromarray(noise(1)), **options)
    assert np.array_equal(read_image(path), noise(1))


@pytest.mark.parametrize("suffix", ["jpg", "jpeg", "webp", "gif"])
def test_formats_with_loss_come_close(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"a.{suffix}", Image.fromarray(GREY).convert("RGB"))
    assert read_image(path).shape == (6, 8, 3)
    assert abs(read_image(path).astype(int) - 100).max() <= 3


def test_of_an_animation_the_first_frame_counts(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    path = saved(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    assert read_image(path)[0, 0].tolist() == [255, 0, 0]


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
@pytest.mark.parametrize("max_side", [None, 16])
def test_cameras_orientation_is_honoured(tmp_path: Path, suffix: str, max_side: int | None) -> None:
    pixels = np.zeros((16, 32, 3), dtype=np.uint8)
    pixels[:, :16] = 255  # white on the left ...
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # ... of a camera held upright: on top
    path = saved(tmp_path / f"a.{suffix}", Image.fromarray(pixels), exif=exif)
    upright = read_image(path, max_side).astype(int)
    height, width, _ = upright.shape
    assert height == 2 * width
    assert upright[: height // 3].min() > 200
    assert upright[-height // 3 :].max() < 50


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: Image.fromarray(GREY > 0), (255, 255, 255)),
        (lambda: Image.fromarray(GREY), (100, 100, 100)),
        (lambda: Image.new("P", (8, 6), 3), (0, 90, 0)),
        (lambda: Image.new("RGBA", (8, 6), (10, 20, 30, 255)), (10, 20, 30)),
        (lambda: Image.new("RGBA", (8, 6), (10, 20, 30, 0)), BACKDROP),
        (lambda: Image.new("LA", (8, 6), (100, 0)), BACKDROP),
        (lambda: Image.fromarray(GREY.astype(np.uint16) * 257), (100, 100, 100)),
        (lambda: Image.fromarray(GREY.astype(np.uint16) * 40), (249, 249, 249)),
    ],
    ids=["1-bit", "grey", "palette", "opaque", "clear", "grey and clear", "16-bit", "12-bit"],
)
def test_every_mode_becomes_rgb(
    tmp_path: Path, make: Callable[[], Image.Image], expected: tuple[int, int, int]
) -> None:
    image = make()
    if image.mode == "P":
        image.putpalette([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90, 0])
    pixels = read_image(saved(tmp_path / "a.png", image))
    assert pixels.dtype == np.uint8
    assert pixels.shape == (6, 8, 3)
    assert pixels.reshape(-1, 3).tolist() == [list(expected)] * 48


def test_a_transparent_colour_of_a_palette_shows_the_backdrop(tmp_path: Path) -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([255, 0, 0, 0, 0, 255])
    image.putpixel((1, 0), 1)
    pixels = read_image(saved(tmp_path / "a.png", image, transparency=0))
    assert pixels[0].tolist() == [list(BACKDROP), [0, 0, 255]]


def test_half_clear_pixels_are_mixed_with_the_backdrop(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.new("RGBA", (1, 1), (0, 0, 0, 128)))
    assert abs(read_image(path)[0, 0].astype(int) - 117).max() <= 1


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.0, 100.0, 255.0], [0, 100, 255]),
        ([-10.0, 0.0, 10.0], [0, 128, 255]),
        ([0.0, 1e6, 2e6], [0, 128, 255]),
        ([np.nan, 0.0, 1.0], [0, 0, 255]),
        ([np.inf, 0.0, 1.0], [0, 0, 255]),
        ([7.0, 7.0, 7.0], [7, 7, 7]),
        ([-3.0, -3.0, -3.0], [0, 0, 0]),
        ([-3e38, 0.0, 3e38], [0, 128, 255]),
    ],
)
def test_floats_are_stretched_to_what_they_use(
    tmp_path: Path, values: list[float], expected: list[int]
) -> None:
    image = Image.fromarray(np.array([values], dtype=np.float32))
    pixels = read_image(saved(tmp_path / "a.tif", image))
    assert abs(pixels[0, :, 0].astype(int) - expected).max() <= 1


def test_a_print_shops_cmyk_is_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", Image.new("CMYK", (16, 16), (0, 255, 255, 0)))
    red, green, blue = read_image(path)[8, 8].astype(int)
    assert red > 200
    assert max(green, blue) < 60


@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_pictures_shrink_but_never_grow(tmp_path: Path, suffix: str) -> None:
    path = saved(tmp_path / f"a.{suffix}", Image.new("RGB", (400, 200), "green"))
    assert read_image(path, 100).shape == (50, 100, 3)
    assert read_image(path, 1000).shape == (200, 400, 3)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "bmp", "gif"])
def test_a_truncated_file_is_refused_with_its_name(tmp_path: Path, suffix: str) -> None:
    path = write_picture(tmp_path / f"a.{suffix}", side=64)
    path.write_bytes(path.read_bytes()[:-800])
    with pytest.raises(DataPerfError, match=rf"a\.{suffix} is not a picture that can be read"):
        read_image(path)


@pytest.mark.parametrize("content", [b"not a picture", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\0" * 99])
def test_what_is_no_picture_is_refused_before_decoding(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(DataPerfError, match=r"a\.png is not a picture"):
        verify_image(path)


def test_missing_empty_and_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(DataPerfError, match=r"gone\.png cannot be found"):
        verify_image(tmp_path / "gone.png")
    with pytest.raises(DataPerfError, match=r"empty\.png is empty"):
        verify_image(tmp_path / "empty.png")
    with pytest.raises(DataPerfError, match=r"folder\.png is not a picture"):
        verify_image(tmp_path / "folder.png")


def test_a_decompression_bomb_is_refused_from_its_header(tmp_path: Path) -> None:
    content = io.BytesIO()
    Image.new("1", (1, 1)).save(content, "BMP")
    header = bytearray(content.getvalue())
    header[18:26] = (60_000).to_bytes(4, "little") * 2
    path = tmp_path / "bomb.bmp"
    path.write_bytes(header)
    with pytest.raises(DataPerfError, match="more than 200 million pixels"):
        verify_image(path)


def test_a_bomb_of_real_zeros_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (20_000, 10_001)).save(path)
    with pytest.raises(DataPerfError, match="more than 200 million pixels"):
        read_image(path, 64)


def test_a_file_beyond_the_size_limit_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_picture(tmp_path / "a.bmp", side=600)
    monkeypatch.setattr(images, "MAX_FILE_BYTES", 2**20)
    with pytest.raises(DataPerfError, match="has 1 MB, more than the limit of 1 MB"):
        verify_image(path)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow tells of odd metadata
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "bmp", "gif"])
def test_damage_anywhere_gives_a_picture_or_a_refusal(tmp_path: Path, suffix: str) -> None:
    rng = np.random.default_rng(3)
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    whole = saved(tmp_path / f"a.{suffix}", Image.fromarray(noise(1)), exif=exif).read_bytes()
    path = tmp_path / f"b.{suffix}"
    refusals = []
    for _ in range(150):
        damaged = np.frombuffer(whole, dtype=np.uint8).copy()
        damaged[rng.integers(0, min(len(damaged), 300), 4)] = rng.integers(0, 256, 4)
        path.write_bytes(damaged.tobytes())
        try:
            assert read_image(path, 16).shape[2] == 3
        except DataPerfError as error:
            refusals.append(str(error))
    assert refusals
    assert all(path.name in refusal for refusal in refusals)


def test_a_sheet_gives_its_tiles_row_by_row() -> None:
    sheet = noise(4, side=12)
    media = SheetImages(sheet, side=4)
    assert np.array_equal(media.image(0), sheet[:4, :4])
    assert np.array_equal(media.image(5), sheet[4:8, 8:12])
    assert media.image(5, max_side=2).shape == (2, 2, 3)
    assert media.image(5, max_side=99).shape == (4, 4, 3)


def test_pictures_can_be_decoded_by_many_threads_at_once(tmp_path: Path) -> None:
    paths = [write_picture(tmp_path / f"{seed}.png", seed) for seed in range(8)]
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    media = FileImages([*paths, broken])

    def is_right(number: int) -> bool:
        item = number % 9
        if item == 8:
            with pytest.raises(DataPerfError, match="broken"):
                media.image(item)
            return True
        return np.array_equal(media.image(item), noise(item))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(is_right, range(450)))
