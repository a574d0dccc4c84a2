"""Keeps of ICU's data, 31 MB of the Qt that wheels ship, what sorts texts.

Qt asks ICU to sort texts by a language, and to read foreign encodings, which this program never
does; names of languages, moneys, units and time zones, words of Thai and scripts to turn into
others are not asked for at all: Qt has its own for what `QLocale` says. The data are a package of
named files ("CmnD"): a header, a table of names and places, and the files. They are read from Qt's
library, and a library of the same name with fewer files in it takes its place.
"""

import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

HEADER, MAGIC, FORMAT = struct.Struct("<HH"), 0x27DA, b"CmnD"
ENTRY = struct.Struct("<II")
ALIGNED = 16
KEPT = (
    "root.res", "pool.res", "res_index.res", "supplementalData.res", "likelySubtags.res",
    "numberingSystems.res", "keyTypeData.res", "metadata.res", "cnvalias.icu", "ulayout.icu",
    "uprops.icu", "*.nrm",
)  # fmt: skip
"""Files that every language needs."""
LANGUAGES = ("en", "de", "es", "pt")
SORTING = "coll"
"""The folder of what sorts texts, by any language: those who use the program have their own."""

Files = dict[str, bytes]


def hindrance() -> str:
    """Return why the data cannot be made smaller here; empty where they can."""
    if not sys.platform.startswith("linux"):
        return "only Qt for Linux brings these data"
    absent = [tool for tool in ("objcopy", "ld") if shutil.which(tool) is None]
    return f"there is no {' and no '.join(absent)}" if absent else ""


def make_smaller(library: Path) -> int:
    """Replace a ``libicudata.so.N`` by one with fewer data; return how many bytes that saves.

    Raises
    ------
    ValueError
        The library holds no package of data as ICU writes them.
    """
    before = library.read_bytes()
    header, files = unpacked(before)
    names = [name for name in files if is_kept(name)]
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    with tempfile.TemporaryDirectory(dir=library.parent) as folder:
        data = Path(folder) / "data"
        data.write_bytes(packed(header, {name: files[name] for name in names}))
        made = _linked(data, symbol, library.name)
        shutil.copymode(library, made)
        made.replace(library)
    return len(before) - library.stat().st_size


def is_kept(name: str) -> bool:
    """Whether a file of the package stays."""
    _, *folders, file = name.split("/")
    if folders:
        return folders == [SORTING]
    is_ours = file.removesuffix(".res").split("_")[0] in LANGUAGES
    return is_ours or any(fnmatch(file, pattern) for pattern in KEPT)


def unpacked(library: bytes) -> tuple[bytes, Files]:
    """Return the header and the files of the package in a library."""
    start = library.find(FORMAT) - 12
    if start < 0 or HEADER.unpack_from(library, start)[1] != MAGIC:
        raise ValueError("no package of ICU's data")
    table = start + HEADER.unpack_from(library, start)[0]
    (count,) = struct.unpack_from("<I", library, table)
    places = [ENTRY.unpack_from(library, table + 4 + ENTRY.size * row) for row in range(count)]
    names = [_name_at(library, table + at) for at, _ in places]
    starts = [table + at for _, at in places]
    ends = [*starts[1:], starts[-1] + _length_of_last(library, starts[-1])]
    files = {name: library[begin:end] for name, begin, end in zip(names, starts, ends, strict=True)}
    return library[start:table], files


def packed(header: bytes, files: Files) -> bytes:
    """Return a package with these files; their names have to be sorted, as they were."""
    names = b"".join(name.encode() + b"\0" for name in files)
    at_name = 4 + ENTRY.size * len(files)
    at_data = _aligned(len(header) + at_name + len(names)) - len(header)
    table, data = [struct.pack("<I", len(files))], []
    for name, content in files.items():
        table.append(ENTRY.pack(at_name, at_data))
        at_name += len(name.encode()) + 1
        padded = content.ljust(_aligned(len(content)), b"\0")
        data.append(padded)
        at_data += len(padded)
    front = header + b"".join(table) + names
    return front.ljust(_aligned(len(front)), b"\0") + b"".join(data)


def _aligned(size: int) -> int:
    return -(-size // ALIGNED) * ALIGNED


def _name_at(library: bytes, place: int) -> str:
    return library[place : library.index(b"\0", place)].decode("ascii")


def _length_of_last(library: bytes, start: int) -> int:
    """Return a length that is enough for the last file, whose end is written nowhere."""
    return min(len(library) - start, 1 << 20)


def _linked(data: Path, symbol: str, name: str) -> Path:
    """Make a library called `name` with `data` under `symbol`."""
    target, place = data.with_name(name), data.parent
    _run(place, "ld", "-r", "-b", "binary", "-o", "data.o", data.name)
    _run(
        place, "objcopy", f"--redefine-sym=_binary_{data.name}_start={symbol}",
        "--strip-symbol", f"_binary_{data.name}_end", "--strip-symbol",
        f"_binary_{data.name}_size", "--rename-section",
        ".data=.rodata,alloc,load,readonly,data,contents",
        "--set-section-alignment", f".rodata={ALIGNED}", "data.o",
    )  # fmt: skip
    _run(place, "ld", "-shared", "-z", "noexecstack", "-soname", name, "-o", target.name, "data.o")
    return target


def _run(place: Path, *command: str) -> None:
    subprocess.run(command, cwd=place, check=True, capture_output=True)


def libraries(folder: Path) -> Iterable[Path]:
    """Return the libraries of ICU's data in a bundle."""
    return [path for path in folder.rglob("libicudata.so.*") if not path.is_symlink()]
