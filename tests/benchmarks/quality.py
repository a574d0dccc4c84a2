"""Which strategy finds wrong labels best: ``python tests/benchmarks/quality.py`` writes the tables.

Every strategy, cleanlab and, where `DATASCOPE_PYTHON` names an interpreter that has it, datascope
rank the same items on the same features. Figures go to ``docs/strategies.csv`` as they come, so
that a run that was stopped goes on where it was; the tables go into ``docs/strategies.md``.
``--quick`` takes one seed of a small part of the embedded digits and prints the tables only.
"""

import argparse
import csv
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

# Read by the linear algebra libraries when numpy is first imported.
os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")

import numpy as np
import peers
from quality_tasks import (
    Task,
    asked_again,
    asked_once,
    by_cleanlab,
    by_values,
    make_task,
    open_set,
    sources,
)

from dataperf_gui.arrays import Ints
from dataperf_gui.strategies.registry import BUILT_INS, find_strategy

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
PAGE, FIGURES = ROOT / "docs" / "strategies.md", ROOT / "docs" / "strategies.csv"
BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"
COLUMNS = ("set", "clean", "strategy", "seed", "average_precision", "fraction_to_target")
SEEDS = range(5)
AGAIN = "adaptive-consensus"
"""The strategy that learns from fixes, and is measured asked again as well."""
QUICK_ROWS = 100

Order = Callable[[Task], Ints]
Row = dict[str, str]


def contenders(*, has_clean: bool) -> dict[str, Order]:
    """Return what is compared, by name: without clean items, or with."""
    found: dict[str, Order] = {}
    for strategy in BUILT_INS:
        if has_clean or not strategy.needs_validation:
            found[strategy.name] = lambda task, one=strategy: asked_once(one, task)  # type: ignore[misc]
    found[f"{AGAIN}, asked again"] = lambda task: asked_again(find_strategy(AGAIN), task)
    found["cleanlab"] = by_cleanlab
    if has_clean and os.environ.get(peers.PYTHONS["datascope"]):
        found["datascope"] = lambda task: by_values(
            lambda *rows: peers.ask("datascope", *rows, 1).values, task
        )
    return found


def measure(task: Task, order: Order) -> Row:
    """Return the figures of one order."""
    ranked = order(task)
    return {
        "average_precision": f"{task.average_precision(ranked):.4f}",
        "fraction_to_target": f"{task.fraction_to_target(ranked):.2f}",
    }


def missing(names: list[str], seeds: range, done: list[Row]) -> Iterator[tuple[str, int, bool]]:
    """Yield the tasks of which a figure is not there yet."""
    known = {(row["set"], row["seed"], row["clean"], row["strategy"]) for row in done}
    for name in names:
        for seed in seeds:
            for has_clean in (False, True):
                wanted = contenders(has_clean=has_clean)
                if any((name, str(seed), _yes(has_clean), one) not in known for one in wanted):
                    yield name, seed, has_clean


def run_all(
    names: list[str], seeds: range, done: list[Row], n_rows: int | None = None
) -> Iterator[Row]:
    """Measure what is missing, and yield the new figures one by one."""
    known = {(row["set"], row["seed"], row["clean"], row["strategy"]) for row in done}
    found, bench, opened = sources(SHARED), None, ""
    for name, seed, has_clean in missing(names, seeds, done):
        if opened != name:
            bench, opened = open_set(found[name], n_rows), name
        assert bench is not None
        task = make_task(bench, seed, has_clean=has_clean)
        for strategy, order in contenders(has_clean=has_clean).items():
            key = {"set": name, "seed": str(seed), "clean": _yes(has_clean), "strategy": strategy}
            if tuple(key.values()) not in known:
                yield key | measure(task, order)


def _yes(is_so: bool) -> str:  # noqa: FBT001 - the only argument
    return "yes" if is_so else "no"


def tables(rows: list[Row]) -> str:
    """Return the tables as Markdown: for each kind of information, two figures."""
    parts = []
    for clean, heading in (("no", "Without clean items"), ("yes", "With clean items")):
        some = [row for row in rows if row["clean"] == clean]
        if some:
            parts.append(f"### {heading}\n")
            parts.append("Average precision; greater is better.\n")
            parts.append(table(some, "average_precision", 3, is_greater_better=True))
            parts.append("Fraction of the items inspected to 95 %; less is better.\n")
            parts.append(table(some, "fraction_to_target", 2, is_greater_better=False))
    return "\n".join(parts)


def table(rows: list[Row], figure: str, digits: int, *, is_greater_better: bool) -> str:
    """Return one table: strategies by their mean over sets; mean ± standard deviation of seeds."""
    names = list(dict.fromkeys(row["strategy"] for row in rows))
    figures = {
        (name, one): np.array([
            float(row[figure]) for row in rows if (row["strategy"], row["set"]) == (name, one)
        ])
        for name in names
        for one in dict.fromkeys(row["set"] for row in rows)
    }  # fmt: skip
    sets = [one for one in sources(SHARED) if all(len(figures.get((n, one), ())) for n in names)]
    means = {name: float(np.mean([figures[name, one].mean() for one in sets])) for name in names}
    cells = {
        (name, one): f"{values.mean():.{digits}f} ± {values.std():.{digits}f}"
        for (name, one), values in figures.items()
        if one in sets
    }
    clean = rows[0]["clean"]
    ranked = sorted(means, key=lambda name: means[name], reverse=is_greater_better)
    head = f"| | mean | {' | '.join(sets)} |\n|---|---|{'---|' * len(sets)}\n"
    body = [
        f"| {label(name, clean)} | **{means[name]:.{digits}f}** | "
        f"{' | '.join(cells[name, one] for one in sets)} |"
        for name in ranked
    ]
    return head + "\n".join(body) + "\n"


def label(name: str, clean: str) -> str:
    """Return a name as tables show it: ours as code, marked where clean items were used."""
    strategy, _, extra = name.partition(", ")
    known = {one.name: one for one in BUILT_INS}
    if strategy not in known:
        return name
    mark = " ✓" * (clean == "yes" and known[strategy].uses_validation)
    return f"`{strategy}`{', ' * bool(extra)}{extra}{mark}"


def read_figures() -> list[Row]:
    """Return the figures that are there."""
    if not FIGURES.exists():
        return []
    with FIGURES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_tables(rows: list[Row]) -> None:
    """Put the tables between the marks of the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    text = f"{before}{BEGIN}\n\n{tables(rows)}\n{END}{after}"
    PAGE.write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Measure what is missing, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one seed of a small set, to print")
    parser.add_argument("--sets", nargs="*", help="only these (several runs may share the work)")
    chosen = parser.parse_args(arguments)
    if chosen.quick:
        rows = list(run_all(["handwriting"], range(1), [], QUICK_ROWS))
        sys.stdout.write(tables(rows))
        return 0
    rows = read_figures()
    for row in run_all(chosen.sets or list(sources(SHARED)), SEEDS, rows):
        is_new = not FIGURES.exists()
        with FIGURES.open("a", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            if is_new:
                writer.writeheader()
            writer.writerow(row)
        sys.stdout.write(f"{' '.join(row.values())}\n")
        sys.stdout.flush()
    write_tables(read_figures())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
