"""The cache stays small; what was of use last stays longest."""

import os
from pathlib import Path

import numpy as np
import pytest
from picture_files import write_classes

from dataperf_gui.data import cache_limit, kmeans_features
from dataperf_gui.data.cache_limit import mark_used, prune
from dataperf_gui.data.features import features_for
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.jobs import Monitor


def written(folder: Path, name: str, n_bytes: int, age_s: int) -> Path:
    path = folder / name
    path.write_bytes(bytes(n_bytes))
    os.utime(path, (1e9 - age_s, 1e9 - age_s))
    return path


def test_what_was_unused_longest_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_limit, "MAX_BYTES", 250)
    names = ["oldest", "older", "old", "new"]
    files = {name: written(tmp_path, name, 100, 40 - 10 * k) for k, name in enumerate(names)}
    mark_used(files["oldest"])
    prune(files["new"])
    assert {path.name for path in tmp_path.iterdir()} == {"oldest", "new"}


def test_what_was_just_written_stays_however_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_limit, "MAX_BYTES", 10)
    small, large = written(tmp_path, "small", 5, 0), written(tmp_path, "large", 100, 50)
    prune(large)
    assert large.exists()
    assert not small.exists()


def test_within_the_limit_nothing_goes(tmp_path: Path) -> None:
    files = [written(tmp_path, str(k), 100, k) for k in range(5)]
    prune(files[0])
    assert all(path.exists() for path in files)
    prune(tmp_path / "no such folder" / "x")


def test_features_of_other_data_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kmeans_features, "N_PATCHES", 1000)
    monkeypatch.setattr(cache_limit, "MAX_BYTES", 150_000)  # one of 115 kB fits, two do not
    cache = tmp_path / "cache"
    for k, name in enumerate(("first", "second"), start=1):
        root = write_classes(tmp_path / name, 8)
        (root / "cat" / "0.png").write_bytes((root / "cat" / f"{k}.png").read_bytes())
        features_for(open_dataset(source_for(str(root)), Monitor()), Monitor(), cache)
    (kept,) = (cache / "features").iterdir()
    assert np.load(kept, allow_pickle=False).shape == (16, 1800)
