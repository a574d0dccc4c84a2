"""Measures the program: ``python tests/benchmarks/run.py [NAME ...]`` prints a table each.

Every ``bench_NAME.py`` beside this file has ``TITLE``, ``HEADER`` and ``rows()``, which yields
``(cells, is_good_enough)``. The exit code is 1 if a bar was missed.
"""

import os
import sys
from importlib import import_module
from pathlib import Path

# Read by the linear algebra libraries when numpy is first imported.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")

HERE = Path(__file__).parent


def print_table(name: str) -> bool:
    """Run one benchmark, print its rows as they come, and return whether all bars are cleared."""
    bench = import_module(f"bench_{name}")
    widths = [max(len(title), 8) for title in bench.HEADER]
    print(f"\n{bench.TITLE}")
    print(" | ".join(title.rjust(w) for title, w in zip(bench.HEADER, widths, strict=True)))
    all_good = True
    for cells, is_good in bench.rows():
        line = " | ".join(cell.rjust(w) for cell, w in zip(cells, widths, strict=True))
        print(f"{line} | {'ok' if is_good else 'MISSED'}", flush=True)
        all_good &= is_good
    return all_good


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all."""
    sys.path.insert(0, str(HERE))
    found = sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))
    results = [print_table(name) for name in names or found]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
