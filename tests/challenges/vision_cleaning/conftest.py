"""A small official folder, made afresh for every test."""

from pathlib import Path

import pytest
from official_cleaning import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Return a fresh official folder."""
    path = tmp_path / "official"
    path.mkdir()
    return Folder(path)
