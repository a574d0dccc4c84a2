"""What was built, in figures: ``dist/build.json`` for machines and ``dist/build.md`` for people."""

import hashlib
import json
import os
import platform
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median

from building import startup
from building.bundle import FILES, outside
from building.elf import elf_files, glibc_minor
from building.libraries import package_of
from building.place import program_version
from building.smoke import Outcome

AIM_MIB = 350
"""Unpacked, as file managers and `du` count."""
SMALL_MB = 1.0
"""Parts below that are told together."""
RUNS = 5


@dataclass
class Built:
    """What the builder made and found."""

    files: list[Path] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    processor_s: dict[str, float] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    parts_mb: dict[str, float] = field(default_factory=dict)
    start_s: dict[str, list[float]] = field(default_factory=dict)
    packages: list[str] = field(default_factory=list)
    glibc: str = ""

    @property
    def is_good(self) -> bool:
        """Whether all that was run did what it should."""
        return bool(self.outcomes) and not any(outcome.problem for outcome in self.outcomes)

    def measure_bundle(self, folder: Path) -> None:
        """Take the figures of a bundle: size by part, start, what it needs of the system."""
        self.parts_mb = dict(parts_mb(folder))
        self.start_s = startup.measure(folder, RUNS)
        names = sorted({package_of(name) for name in outside(folder)} - {""})
        self.packages = names
        minors = [glibc_minor(path) for path in elf_files(folder)]
        self.glibc = f"2.{max(minors)}" if minors else ""
        print(f"  {sum(self.parts_mb.values()):.0f} MB unpacked", flush=True)


def parts_mb(folder: Path) -> Iterator[tuple[str, float]]:
    """Yield the parts of a bundle and their size in millions of bytes, the largest first."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[_part_of(path.relative_to(folder))] += path.stat().st_size
    small = {name: size for name, size in sizes.items() if size < SMALL_MB * 1e6}
    for name, size in sizes.most_common():
        if name not in small:
            yield name, size / 1e6
    yield f"{len(small)} smaller ones", sum(small.values()) / 1e6


def _part_of(path: Path) -> str:
    """Return the part that a file of the bundle belongs to: a library and what it brought."""
    if path.parts[0] != FILES:
        return "the program's modules, and those of libraries in Python"
    return path.parts[1].removesuffix(".libs") if len(path.parts) > 1 else path.name


def write(built: Built, folder: Path) -> None:
    """Write both files to `folder` and print the one for people."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {path.name: {"bytes": path.stat().st_size, "sha256": _sha256(path)}
             for path in built.files}  # fmt: skip
    figures = {
        "version": program_version(), "system": platform.platform(), "cores": os.cpu_count(),
        "load": _load(), "glibc": built.glibc,
        "unpacked_mb": round(sum(built.parts_mb.values()), 1),
        "parts_mb": {name: round(size, 1) for name, size in built.parts_mb.items()},
        "start_s": {name: [round(each, 2) for each in times]
                    for name, times in built.start_s.items()},
        "files": files, "needs": built.packages, "seconds": _rounded(built.seconds),
        "processor_s": _rounded(built.processor_s),
        "checks": [asdict(outcome) for outcome in built.outcomes],
        "remarks": built.remarks, "left_out": built.left_out,
    }  # fmt: skip
    (folder / "build.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    text = "\n".join(_lines(built, files))
    (folder / "build.md").write_text(text + "\n", encoding="utf-8")
    print(text, flush=True)


def _lines(built: Built, files: dict[str, dict[str, object]]) -> Iterator[str]:
    total = sum(built.parts_mb.values())
    yield f"# DataPerf GUI {program_version()}, built on {platform.platform()}"
    yield (
        f"\n{total:.0f} MB ({total * 1e6 / 2**20:.0f} MiB; aim: {AIM_MIB}) unpacked; needs glibc "
        f"{built.glibc or '-'} or newer.\n"
    )
    yield "| file | MB | SHA-256 |\n|---|---|---|"
    for name, known in files.items():
        yield f"| {name} | {int(str(known['bytes'])) / 1e6:.1f} | `{known['sha256']}` |"
    yield "\n| part | MB |\n|---|---|"
    yield from (f"| {name} | {size:.1f} |" for name, size in built.parts_mb.items())
    yield f"\n| start (load {_load()}) | median s | slowest s |\n|---|---|---|"
    for name, times in built.start_s.items():
        yield f"| {name} | {median(times):.2f} | {max(times):.2f} |"
    yield "\n| step | s | processors' s |\n|---|---|---|"
    for name, took in built.seconds.items():
        yield f"| {name} | {took:.0f} | {built.processor_s.get(name, 0):.0f} |"
    yield "\n| check | s | |\n|---|---|---|"
    for outcome in built.outcomes:
        yield f"| `{outcome.command}` | {outcome.seconds:.1f} | {outcome.problem or 'ok'} |"
    yield f"\nNeeds of the system (Debian): {' '.join(built.packages)}"
    yield from (f"\nRemark: {remark}" for remark in built.remarks)
    yield from (f"\nNot made: {reason}" for reason in built.left_out)


def _rounded(seconds: dict[str, float]) -> dict[str, float]:
    return {name: round(each, 1) for name, each in seconds.items()}


def _load() -> float:
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else -1.0


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
