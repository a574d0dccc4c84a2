"""Run the tests that a processor could change as each processor of `PROCESSORS`.

``python tests/on_every_processor.py`` ends with the first failure; further arguments go to pytest.
"""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent
sys.path.insert(0, str(TESTS / "support"))

from processors import PROCESSORS, environment_of  # noqa: E402 - found only after the line above

AFFECTED = (
    "test_bench.py",
    "data/test_kmeans_features.py",
    "data/test_sound_features.py",
    "scoring/test_logistic.py",
    "scoring/test_many_fits.py",
    "scoring/test_cleaning_network.py",
    "strategies/test_cleaning_strategies.py",
    "strategies/test_knn_values.py",
    "strategies/test_selection_strategies.py",
    "strategies/test_valuation.py",
    "selecting/test_search.py",
)


def main(arguments: list[str]) -> int:
    """Return the exit code of the first run that fails, else 0."""
    files = [str(TESTS / name) for name in AFFECTED]
    for processor in PROCESSORS:
        print("tests as on", processor, flush=True)  # noqa: T201 - a script
        command = [sys.executable, "-m", "pytest", "-q", "-m", "not slow", *files, *arguments]
        run = subprocess.run(command, env=environment_of(processor), cwd=TESTS.parent, check=False)
        if run.returncode:
            return run.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
