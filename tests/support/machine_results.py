"""Write everything that must not depend on the processor: one file per ranking or choice.

``python -m tests.support.machine_results FOLDER`` runs in a process of its own, because another
processor can only be imitated before numpy is loaded. `differences` compares two such folders.
"""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from threadpoolctl import threadpool_info

from dataperf_gui.bench import Bench, prepare
from dataperf_gui.buying.opening import markets_at
from dataperf_gui.challenges.opening import source_for
from dataperf_gui.cli import main
from dataperf_gui.compare.opening import budgeted
from dataperf_gui.jobs import Monitor, one_thread
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.logistic import LogisticModel
from dataperf_gui.selecting.base import SelectionTask
from dataperf_gui.selecting.opening import open_selection, selection_at
from dataperf_gui.selecting.proposing import order_pool, proposal_of
from dataperf_gui.session.export import TableFormat, write_table
from dataperf_gui.strategies.registry import BUILT_INS

CLEANING = {"handwriting": "", "spoken-words": "", "vision-cleaning": "odd"}
"""Embedded sets whose labels are cleaned, and the task if there are several."""
SELECTION = {"vision-selection": "Five", "speech-selection": "en_25"}
N_FIXES, N_BATCH = 40, 4
"""Labels that are put right, and how many of them before each score."""
TOLERANCE = 1e-9
"""Of scores and probabilities."""
NUMBERS = "numbers.json"
KERNELS = "kernels.txt"

Numbers = dict[str, list[float]]


def write_results(folder: Path) -> None:
    """Write rankings, choices and purchases as tables, and scores as `NUMBERS`."""
    # What people can try themselves: the command, from pictures to file.
    assert main(["rank", "embedded:handwriting", "--out", str(folder / "command.csv")]) == 0
    numbers: Numbers = {}
    for name, task in CLEANING.items():
        bench = prepare(source_for(f"embedded:{name}", task=task))
        _write_rankings(bench, name, folder)
        numbers |= _scores_along_fixes(bench, name)
    for name, task in SELECTION.items():
        source = selection_at(f"embedded:{name}", {"task": task})
        assert source is not None
        numbers |= _write_choices(open_selection(source, Monitor()), name, folder)
    numbers |= _write_purchases(folder)
    (folder / NUMBERS).write_text(json.dumps(numbers), encoding="utf-8")
    kernels = {found["architecture"] for found in threadpool_info() if "architecture" in found}
    (folder / KERNELS).write_text(" ".join(sorted(kernels)), encoding="utf-8")


def differences(folder: Path, other: Path) -> list[str]:
    """Return which files and numbers of two folders differ, one sentence for each."""
    names = sorted(path.name for path in folder.glob("*.csv"))
    assert names == sorted(path.name for path in other.glob("*.csv"))
    found = [
        f"{name} differs"
        for name in names
        if (folder / name).read_bytes() != (other / name).read_bytes()
    ]
    ours, theirs = (
        json.loads((each / NUMBERS).read_text(encoding="utf-8")) for each in (folder, other)
    )
    assert ours.keys() == theirs.keys()
    for name, values in ours.items():
        furthest = float(np.abs(np.subtract(values, theirs[name])).max(initial=0.0))
        if not furthest <= TOLERANCE:
            found.append(f"{name} differs by {furthest:.3g}")
    return found


def _write_rankings(bench: Bench, name: str, folder: Path) -> None:
    """Write what the `rank` command would, without opening the data for each strategy."""
    features = pd.DataFrame(bench.features)
    features.to_csv(folder / f"features {name}.csv", float_format="%.9g")
    for strategy in BUILT_INS:
        if strategy.needs_validation and not len(bench.dataset.validation):
            continue
        queue = bench.rank(strategy.name)
        out = folder / f"ranking {name} {strategy.name}.csv"
        write_table(bench.table(queue), out, TableFormat.CSV)


def _scores_along_fixes(bench: Bench, name: str) -> Numbers:
    """Return the scores while the worst labels are put right, and probabilities at the end."""
    data, labels = bench.dataset, bench.dataset.labels.copy()
    assert data.truth is not None
    scores = []
    items = bench.rank("random").items[:N_FIXES]
    for batch in np.split(items, N_FIXES // N_BATCH):
        score = bench.score(labels)
        scores += [score.value, score.macro_f1]
        labels[batch] = data.truth[batch]
    bench.score(labels)
    numbers = {f"scores {name}": scores}
    if isinstance(bench.model, LogisticModel):  # the challenge's network works in float32
        probabilities = bench.model.predict_proba(bench.train_labels(labels))
        assert probabilities is not None
        numbers[f"probabilities {name}"] = probabilities.ravel().tolist()
    return numbers


def _write_choices(task: SelectionTask, name: str, folder: Path) -> Numbers:
    """Write each strategy's set and the order of the pool; return official scores."""
    likeness, scores = task.likeness(Monitor()), []
    for strategy in task.strategies:
        with one_thread():
            proposal = proposal_of(task, strategy.name, 0, Monitor())
            # The official speech model is fitted in float32, as the original is: where its votes
            # fall may depend on the processor, and the official score has to equal the original's.
            if name != "speech-selection":
                scores.append(task.official_score(proposal.labels, Monitor()).value)
        queue = order_pool(task, likeness, proposal)
        order = pd.DataFrame({"item": queue.items, "group": proposal.labels[queue.items]})
        order["suggested"] = queue.suggested[queue.items]
        order.to_csv(folder / f"choice {name} {strategy.name}.csv", index=False)
    nearest = [likeness.nearest(item, 10) for item in range(0, len(likeness.order), 25)]
    pd.DataFrame(np.stack(nearest)).to_csv(folder / f"nearest {name}.csv", index=False)
    return {f"scores {name}": scores, f"margins {name}": likeness.margins.tolist()}


def _write_purchases(folder: Path) -> Numbers:
    """Write what each strategy buys; return the true accuracies."""
    source = markets_at("embedded:data-acquisition")
    assert source is not None
    task, scores = budgeted(source, Monitor()), []
    for strategy in task.titles:
        rows = task.choose(strategy, task.budgets[-1], 0, Monitor())
        pd.DataFrame({"rows": rows}).to_csv(folder / f"purchase {strategy}.csv", index=False)
        score = task.score(rows, Monitor())
        assert score is not None
        scores.append(score)
    return {"scores data-acquisition": scores}


if __name__ == "__main__":
    try:
        write_results(Path(sys.argv[1]))
    except DataPerfError as error:
        sys.exit(str(error))
