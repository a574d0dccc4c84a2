"""How long a bundle takes to answer, and to show its window."""

import os
import subprocess
import tempfile
from pathlib import Path
from time import perf_counter

from building.smoke import PAINTED

CASES = {"answers --version": (("--version",), "dataperf-gui"),
         "window painted": (("doctor", "--window"), PAINTED)}  # fmt: skip


def measure(bundle: Path, runs: int) -> dict[str, list[float]]:
    """Return seconds for each case and run, the files being in memory: one run goes before."""
    with tempfile.TemporaryDirectory(prefix="dataperf-start-") as home:
        return {
            name: [seconds(bundle, *case, Path(home)) for _ in range(runs + 1)][1:]
            for name, case in CASES.items()
        }


def seconds(bundle: Path, arguments: tuple[str, ...], says: str, home: Path) -> float:
    """Return the seconds from the start of a process to the line that holds `says`."""
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DATAPERF_GUI_HOME": str(home)}
    started = perf_counter()
    with subprocess.Popen(
        [str(bundle / "dataperf-gui"), *arguments], env=variables, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert process.stdout is not None  # noqa: S101 - for the type checker
        for line in process.stdout:
            if says in line:
                took = perf_counter() - started
                process.communicate()
                return took
    raise SystemExit(f"dataperf-gui {' '.join(arguments)} did not say: {says}")
