"""The benchmarks of the laboratory in a short form: they compare like with like, at any speed."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent / "benchmarks"


@pytest.fixture(autouse=True)
def beside_each_other() -> Iterator[None]:
    sys.path.insert(0, str(HERE))
    yield
    sys.path.remove(str(HERE))


def bench(name: str) -> ModuleType:
    return import_module(f"bench_{name}")


@pytest.mark.parametrize("n_classes", [2, 4])
def test_a_curve_has_the_points_of_cold_fits(n_classes: int) -> None:
    module = bench("curves")
    case = module.Case(80, 32, n_classes, required=0, aim=0, n_flips=60, n_cold=5)
    cells, is_good = module.measure(case)
    assert is_good
    assert cells[-1].endswith("of 5")


@pytest.mark.parametrize("n_classes", [2, 5])
def test_ranking_again_gives_what_ranking_anew_gives(
    n_classes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = bench("strategies")
    monkeypatch.setattr(module, "N_VALIDATION", 50)
    monkeypatch.setattr(module, "N_FEATURES", 16)
    monkeypatch.setitem(module.BARS_MS, 300, 1e9)
    cells, is_good = module.ranking_again(300, n_classes)
    assert is_good
    assert float(cells[-1]) < 1e-9
