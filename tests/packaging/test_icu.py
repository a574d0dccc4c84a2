"""With most of ICU's data gone, Qt still sorts as each language does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from building import icu
from hypothesis import given
from hypothesis import strategies as st

LIBRARIES = sorted((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
pytestmark = pytest.mark.skipif(
    bool(icu.hindrance()) or not LIBRARIES, reason="Qt for Linux with ICU, and binutils"
)
HEADER = bytes(range(144))
NAMES = st.text("abcdefghij_", min_size=1, max_size=12).map(lambda name: f"icudt99l/{name}.res")
SORTED = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
words = ["nandu", "ñandú", "nube", "Äpfel", "Apfel", "Zug", "ção", "cobra", "él", "10", "ß", "ö"]
for name in ("en", "de", "es", "pt_BR", "sv", "ja"):
    print(name, sorted(words, key=cmp_to_key(QCollator(QLocale(name)).compare)))
"""


@pytest.fixture(scope="module")
def smaller(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("icu") / LIBRARIES[0].name
    shutil.copy(LIBRARIES[0], copy)
    assert icu.make_smaller(copy) > 20_000_000
    return copy


def said(**variables: str) -> str:
    command = [sys.executable, "-c", SORTED]
    return subprocess.run(
        command, env=os.environ | variables, check=True, capture_output=True, text=True
    ).stdout


def test_texts_sort_in_every_language_as_before(smaller: Path) -> None:
    assert said(LD_PRELOAD=str(smaller)) == said()


def test_the_files_that_stay_are_unchanged(smaller: Path) -> None:
    _, before = icu.unpacked(LIBRARIES[0].read_bytes())
    _, after = icu.unpacked(smaller.read_bytes())
    assert {"coll/ucadata.icu", "root.res"} <= {name.partition("/")[2] for name in after}
    for name, content in list(after.items())[:-1]:
        assert content.rstrip(b"\0") == before[name].rstrip(b"\0")


@given(st.dictionaries(NAMES, st.binary(max_size=50), min_size=1, max_size=20))
def test_what_is_packed_is_unpacked(files: dict[str, bytes]) -> None:
    header = icu.HEADER.pack(144, icu.MAGIC) + HEADER[4:12] + icu.FORMAT + HEADER[16:]
    files = dict(sorted(files.items()))
    again_header, again = icu.unpacked(b"library" + icu.packed(header, files))
    assert again_header == header
    assert {name: content.rstrip(b"\0") for name, content in again.items()} == {
        name: content.rstrip(b"\0") for name, content in files.items()
    }


def test_a_library_without_the_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no package of ICU"):
        icu.unpacked(b"\x7fELF and nothing else")
