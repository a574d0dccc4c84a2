"""Joins pictures to image ids: the official data have none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dataperf_gui.arrays import Pixels
from dataperf_gui.challenges.documents import read_csv
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.data.dataset import Media
from dataperf_gui.data.images import IMAGE_SUFFIXES, FileImages, SheetImages, read_image
from dataperf_gui.messages import DataPerfError


@dataclass(frozen=True, slots=True)
class JoinedPictures:
    """Pictures kept in another order than the items.

    Parameters
    ----------
    pictures : Media
        In their own order.
    places : tuple of int or None
        ``(n_items,)`` position of each item's picture; None where it has none.
    ids : tuple of str
        ``(n_items,)`` image ids, for the sentence that says so.
    """

    pictures: Media
    places: tuple[int | None, ...]
    ids: tuple[str, ...]

    def image(self, item: int, max_side: int | None = None) -> Pixels:
        """Decode the picture of `item`; `DataPerfError` where it has none."""
        place = self.places[item]
        if place is None:
            raise DataPerfError(
                "there is no picture of {id}; put one of that name into the folder of pictures",
                id=self.ids[item],
            )
        return self.pictures.image(place, max_side)


def join_pictures(ids: Sequence[str], folder: Path, findings: Findings) -> Media | None:
    """Find the picture of each image id; None if there is not a single one.

    Parameters
    ----------
    ids : sequence of str
        ``(n_items,)``.
    folder : Path
        With pictures named by image id, or with a sheet of equal tiles (``sheet_SIDE.png``) and
        ``sheet.csv``, the ``ImageID`` of each tile row by row.
    findings : Findings
        Where faults of a sheet go.
    """
    if not folder.is_dir():
        return None
    sheets = sorted(folder.glob("sheet_*.png"))
    pictures, names = _of_sheet(sheets[0], findings) if sheets else _of_files(folder)
    places: Mapping[str, int] = {name: place for place, name in enumerate(names)}
    found = tuple(places.get(image_id) for image_id in ids)
    if all(place is None for place in found):
        return None
    return JoinedPictures(pictures, found, tuple(ids))


def _of_files(folder: Path) -> tuple[Media, list[str]]:
    files = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in IMAGE_SUFFIXES]
    return FileImages(files), [path.stem for path in files]


def _of_sheet(path: Path, findings: Findings) -> tuple[Media, list[str]]:
    rows = read_csv(path.parent, path.with_name("sheet.csv"), ("ImageID",), findings) or []
    pixels = read_image(path)
    side = path.stem.removeprefix("sheet_")
    size = int(side) if side.isdecimal() else 0
    n_tiles = (pixels.shape[0] // size) * (pixels.shape[1] // size) if size else 0
    if not size or len(rows) > n_tiles:
        findings.refuse(
            FaultCode.BAD_DATA, path.name, "",
            "needs a name like sheet_28.png, the side of a tile, and a tile for each of the "
            "{n} rows of sheet.csv",
            n=len(rows),
        )  # fmt: skip
        return FileImages([]), []
    return SheetImages(pixels, size), [row.cells[0] for row in rows]
