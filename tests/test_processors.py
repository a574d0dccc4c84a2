"""Features, rankings, choices and scores are the same on every processor."""

import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from machine_results import KERNELS, differences
from processors import PROCESSORS, environment_of

from dataperf_gui.places import HOME_VARIABLE

HERE = Path(__file__).parent
FIRST = "Haswell"


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Return what each processor computes from pictures and clips to the end, a folder each."""
    folders = {name: tmp_path_factory.mktemp(name) for name in PROCESSORS}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for finished in pool.map(_compute, folders, folders.values()):
            assert finished.returncode == 0, finished.stderr
    return folders


def _compute(processor: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    home = folder / "home"
    home.mkdir()
    paths = [str(HERE.parent), str(HERE / "support")]
    environment = environment_of(processor) | {
        "PYTHONPATH": os.pathsep.join(paths),
        HOME_VARIABLE: str(home),
    }
    return subprocess.run(
        [sys.executable, "-m", "machine_results", str(folder)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.skipif(
    platform.machine() not in {"x86_64", "AMD64"}, reason="others have no such kernels"
)
def test_other_kernels_are_what_is_compared(results: Mapping[str, Path]) -> None:
    kernels = {name: (folder / KERNELS).read_text() for name, folder in results.items()}
    assert kernels["Haswell"] == kernels["Zen"] == "Haswell"
    assert kernels["Nehalem"] == "Nehalem"
    assert kernels["SkylakeX"] in {"SkylakeX", "Haswell"}  # Haswell where AVX-512 is missing


@pytest.mark.slow
@pytest.mark.parametrize("processor", [name for name in PROCESSORS if name != FIRST])
def test_results_are_those_of_every_other_processor(
    results: Mapping[str, Path], processor: str
) -> None:
    """Tables are equal byte by byte, and numbers to 1e-9."""
    assert differences(results[FIRST], results[processor]) == []


def test_a_difference_is_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, last in ((one, 1.0), (other, 1.0 + 1e-8)):
        folder.mkdir()
        (folder / "ranking.csv").write_text(f"rank\n{last}\n")
        (folder / "numbers.json").write_text(f'{{"scores": [0.5, {last}]}}')
    assert differences(one, one) == []
    assert differences(one, other) == ["ranking.csv differs", "scores differs by 1e-08"]
