"""Takes the steps in the environment that ``build.py`` made: ``python -m building``."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from building import archive, bundle, debian, smoke, summary
from building.place import BUILD, DIST

Result = TypeVar("Result")


def main() -> int:
    """Build, run what was built, write the summary; return the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/build.py")
    parser.add_argument(
        "--only-bundle", action="store_true", help="no archive and no package: a third of the time"
    )
    arguments = parser.parse_args()
    built = summary.Built()
    shutil.rmtree(DIST, ignore_errors=True)
    folder = _timed(built, "bundle", lambda: bundle.build(BUILD))
    built.measure_bundle(folder)
    _timed(built, "smoke run", lambda: built.outcomes.extend(smoke.run_all(folder)))
    if not arguments.only_bundle:
        built.files.append(_timed(built, "archive", lambda: archive.pack(folder, DIST)))
        if reason := debian.hindrance():
            built.left_out.append(f"Debian package: {reason}")
        else:
            built.files.append(_timed(built, "Debian package", lambda: debian.build(folder, DIST)))
            built.remarks.extend(debian.judge(built.files[-1]))
    summary.write(built, DIST)
    return int(not built.is_good)


def _timed(built: summary.Built, name: str, step: Callable[[], Result]) -> Result:
    """Take a step; note how long it took, and how long processors worked for it."""
    print(f"{name}...", flush=True)
    started, before = perf_counter(), _worked_s()
    result = step()
    built.seconds[name] = perf_counter() - started
    built.processor_s[name] = _worked_s() - before
    return result


def _worked_s() -> float:
    """Return the processors' seconds of this process and of those it started."""
    return sum(os.times()[:4])


if __name__ == "__main__":
    sys.exit(main())
