"""Draws curves of score against budget spent, and keeps finished ones on the disk."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from threadpoolctl import threadpool_limits

from dataperf_gui.compare.running import Failure
from dataperf_gui.compare.spending import BudgetedTask, SpendingCurve, strategy_curve
from dataperf_gui.compare.tasks import BAND_SEEDS, RANDOM
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError, Message
from dataperf_gui.places import cache_folder


@dataclass(frozen=True, slots=True)
class Wanted:
    """A strategy's curve with a seed."""

    name: str
    seed: int


def wanted_of(names: Iterable[str], n_seeds: int, seed: int = 0) -> list[Wanted]:
    """Return each name with each seed from `seed` on; random order `BAND_SEEDS` times."""
    return [
        Wanted(name, seed + extra)
        for name in dict.fromkeys(names)
        for extra in range(BAND_SEEDS if name == RANDOM else n_seeds)
    ]


class SpendingStore:
    """A file with a finished curve on each line, written through as it is added.

    A line that was not written to its end counts as not there; lines of other data are passed over.

    Parameters
    ----------
    path : Path
        The file; it need not exist.
    key : str
        See `BudgetedTask.key`.

    Raises
    ------
    DataPerfError
        The file is there and cannot be read.
    """

    def __init__(self, path: Path, key: str) -> None:
        self.path, self._key = path, key
        self._curves: dict[Wanted, SpendingCurve] = {}
        try:
            lines = path.read_bytes().splitlines() if path.exists() else []
        except OSError as error:
            raise DataPerfError(
                "{path} cannot be read ({reason}); move it away", path=path, reason=error
            ) from error
        for line in lines:
            with suppress(ValueError, KeyError, TypeError):  # torn, or not ours
                self._take(line)

    def get(self, wanted: Wanted) -> SpendingCurve | None:
        """Return a finished curve, None where it is not finished."""
        return self._curves.get(wanted)

    def add(self, curve: SpendingCurve) -> None:
        """Keep a curve; on the disk on return.

        Raises
        ------
        DataPerfError
            The file cannot be written.
        """
        content = {
            "key": self._key, "name": curve.name, "seed": curve.seed,
            "spent": curve.spent.tolist(), "scores": curve.scores.tolist(),
        }  # fmt: skip
        try:
            with self.path.open("ab") as file:
                file.write(b"\n" + json.dumps(content).encode())  # after a torn line, a new one
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DataPerfError(
                "{path} cannot be written ({reason}); make room or choose another folder",
                path=self.path, reason=error.strerror or error,
            ) from error  # fmt: skip
        self._curves[Wanted(curve.name, curve.seed)] = curve

    def remove(self) -> None:
        """Delete the file: all is written elsewhere."""
        self.path.unlink(missing_ok=True)

    def _take(self, line: bytes) -> None:
        content = json.loads(line)
        spent, scores = np.array(content["spent"], float), np.array(content["scores"], float)
        if content["key"] != self._key or spent.shape != scores.shape or spent.ndim != 1:
            raise ValueError("of other data")
        curve = SpendingCurve(str(content["name"]), int(content["seed"]), spent, scores)
        self._curves[Wanted(curve.name, curve.seed)] = curve


def require_known(task: BudgetedTask, names: Sequence[str]) -> None:
    """Refuse names of strategies that choose nothing here.

    Raises
    ------
    DataPerfError
        One of them is not known.
    """
    for name in names:
        if name not in task.titles:
            raise DataPerfError(
                "{name} chooses nothing here; there are {known}",
                name=name, known=", ".join(task.titles),
            )  # fmt: skip


def kept_curves(task: BudgetedTask) -> SpendingStore:
    """Return the curves of a task that were drawn before on this machine, to go on with.

    Raises
    ------
    DataPerfError
        They cannot be read.
    """
    place = cache_folder() / "curves" / f"spending-{task.key[:40]}.jsonl"
    place.parent.mkdir(exist_ok=True)
    return SpendingStore(place, task.key)


@dataclass(frozen=True, slots=True)
class SpendingOutcome:
    """What a run came to: curves in the order in which they were wanted, and failures."""

    curves: tuple[SpendingCurve, ...]
    failures: tuple[Failure, ...]


def run_spending(
    task: BudgetedTask, wanted: Iterable[Wanted], monitor: Monitor, *,
    store: SpendingStore | None = None,
    on_curve: Callable[[SpendingCurve], None] | None = None,
) -> SpendingOutcome:  # fmt: skip
    """Draw the curves that are wanted; a strategy that fails is reported, and the rest goes on.

    Parameters
    ----------
    task : BudgetedTask
        What is chosen, and how it scores.
    wanted : iterable of Wanted
        See `wanted_of`.
    monitor : Monitor
        Progress and cancelling.
    store : SpendingStore, optional
        Curves in it are not drawn again, and those drawn are put into it at once.
    on_curve : callable, optional
        Called in this thread with each curve as it is there.

    Raises
    ------
    DataPerfError
        The store cannot be written.
    Cancelled
        `monitor` was cancelled; what is in the store stays there.
    """
    everything = list(dict.fromkeys(wanted))
    curves: list[SpendingCurve] = []
    failures: dict[str, Message] = {}
    for place, one in enumerate(everything):
        if one.name in failures:
            continue
        part = monitor.part(place, len(everything))
        part.report(0.0, f"Drawing curves: {one.name}")
        curve = store and store.get(one)
        if not curve:
            found = _drawn(task, one, part)
            if isinstance(found, Message):
                failures[one.name] = found
                continue
            curve = found
            if store is not None:
                store.add(curve)
        curves.append(curve)
        if on_curve is not None:
            on_curve(curve)
    return SpendingOutcome(tuple(curves), tuple(Failure(*each) for each in failures.items()))


def _drawn(task: BudgetedTask, one: Wanted, monitor: Monitor) -> SpendingCurve | Message:
    """Return a curve, or why there is none."""
    quiet = Monitor(lambda fraction, _: monitor.report(fraction))
    quiet._cancelled = monitor._cancelled  # noqa: SLF001 - one wish, as in `Monitor.part`
    try:
        with threadpool_limits(limits=1):
            return strategy_curve(task, one.name, one.seed, quiet)
    except Cancelled:
        raise
    except DataPerfError as error:
        return error.message
    except Exception as error:  # noqa: BLE001 - another's code may raise anything
        reason = f"{type(error).__name__}: {error}"
        return Message("the strategy failed ({reason})", {"reason": reason})
