"""``dataperf-gui session show|export|replay|verify|rescue FILE``: a session without a window."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dataperf_gui.arrays import Labels
from dataperf_gui.cli.challenge_verbs import terminal_monitor
from dataperf_gui.data.dataset import Dataset, Source, Split
from dataperf_gui.messages import DataPerfError
from dataperf_gui.scoring.base import label_digest
from dataperf_gui.session.decisions import STATUSES
from dataperf_gui.session.header import require_same
from dataperf_gui.session.ledger import replay
from dataperf_gui.session.repair import rescue, verify
from dataperf_gui.session.session import Session
from dataperf_gui.session.summary import Summary, summarise

if TYPE_CHECKING:
    from dataperf_gui.compare.spending import BudgetedTask
    from dataperf_gui.report.making import Subject

FOUND_DAMAGE = 1
"""Exit code of ``verify`` when the file is not as it was written."""


class _Step(NamedTuple):
    """A row of what ``replay`` writes."""

    seq: int
    action: str
    decided: int
    label_digest: str
    score: float | None


def add_parser(commands: Any) -> None:
    """Add the command to the command line."""
    text = "show, export, replay, verify or rescue a session file"
    verbs = commands.add_parser("session", help=text, description=text).add_subparsers(
        metavar="VERB", required=True
    )
    for name, run, help_text in (
        ("show", _show, "print what was decided"),
        ("export", _export, "write the clean labels with where each comes from"),
        ("replay", _replay, "take the decisions again, one by one, and print the score of each"),
        ("verify", _verify, "check that no row was changed, removed or moved"),
        ("rescue", _rescue, "save what was decided before the first damaged row"),
    ):
        parser = verbs.add_parser(name, help=help_text, description=help_text)
        parser.add_argument("file", type=Path, metavar="FILE", help="a .dpsession file")
        parser.set_defaults(run=run)
        if name == "export":
            parser.add_argument("--format", choices=("csv", "parquet", "folder"), default="csv")
            parser.add_argument(
                "--out", type=Path, required=True, help="the file, or the new folder, to write"
            )
        if name == "replay":
            parser.add_argument("--out", type=Path, help="CSV to write: a row a step")
        if name == "rescue":
            parser.add_argument("--out", type=Path, required=True, help="the session to make")
        if name in {"export", "replay"}:
            parser.add_argument("--data", help="the dataset, if it is no longer where it was")


def _show(arguments: argparse.Namespace) -> int:
    with Session.open(arguments.file, read_only=True) as session:
        header, score = session.header, session.score
        summary = summarise(header, session.journal())
        n_train = int((header.splits == Split.TRAIN).sum())
        print(f"{header.name}: {len(header)} items, {len(header.classes)} classes")
        print(f"data       {_described(session.source)}")
        print(f"begun      {header.created} with version {header.program}, seed {header.seed}")
        print(f"decided    {summary.decided} of {n_train}")
        print(f"last score {f'{score.value:.4f} ({score.metric})' if score else 'none'}")
        bought = _bought(session)
    _print_summary(summary, bought)
    return 0


def _bought(session: Session) -> list[str]:
    """Return what is bought, a line a seller; empty where labels are reviewed."""
    from dataperf_gui.buying.markets import CHALLENGE

    header = session.header
    if header.source.kind != CHALLENGE:
        return []
    rows = session.state.labels.tolist()
    pairs = [(*key.split("/"), n) for key, n in zip(header.keys, rows, strict=True) if n]
    return [f"market {market}, seller {seller}: {n} rows" for market, seller, n in pairs]


def _print_summary(summary: Summary, bought: list[str]) -> None:
    if not summary.rows:
        return
    print(f"rows       {summary.rows}, {summary.undone} of them taken back")
    print(f"time       {summary.first} to {summary.last}, {summary.seconds:.1f} s on screen")
    if bought:
        print("\n".join(bought))
    else:
        _print_actions(summary)
    for who, count in summary.who.items():
        print(f"by {who or 'nobody named'}: {count} rows")


def _print_actions(summary: Summary) -> None:
    for action in filter(None, STATUSES):
        print(f"{action:<10} {summary.actions.get(action, 0)}")
    for (given, label), count in summary.pairs.items():
        print(f"{given} -> {label}: {count}")


def _described(source: Source) -> str:
    options = ", ".join(f"{name}={value}" for name, value in source.options.items())
    return f"{source.kind} {source.path}" + (f" ({options})" if options else "")


def _export(arguments: argparse.Namespace) -> int:
    from dataperf_gui.session.export import TableFormat, labels_table, write_table

    with Session.open(arguments.file, read_only=True) as session:
        if arguments.format == "folder":
            return _copy_files(session, arguments)
        table = labels_table(session.header, session.journal())
    write_table(table, arguments.out, TableFormat(arguments.format))
    print(f"{len(table)} labels written to {arguments.out}")
    return 0


def _copy_files(session: Session, arguments: argparse.Namespace) -> int:
    from dataperf_gui.session.folder_copy import copy_by_label, files_of

    files = files_of(session.header, dataset_of(session, arguments.data))
    labels = session.state.labels
    copy = copy_by_label(session.header, labels, files, arguments.out, terminal_monitor())
    for problem in copy.problems:
        print(f"skipped {problem.key}: {problem.message}", file=sys.stderr)
    print(f"{copy.copied} files copied to {copy.folder}, {copy.excluded} excluded ones left out")
    return 0


def dataset_of(session: Session, moved_to: str | None) -> Dataset:
    """Open the dataset of a session where it was last, or where the person says.

    Raises
    ------
    DataPerfError
        It is not there, or no longer the same.
    """
    from dataperf_gui.challenges.opening import READERS, source_for
    from dataperf_gui.data.opening import open_dataset

    source = source_for(moved_to, **session.source.options) if moved_to else session.source
    dataset = open_dataset(source, terminal_monitor(), READERS)
    if dataset.fingerprint != session.header.fingerprint:
        require_same(session.path, session.header, dataset)
    return dataset


def subject_of(session: Session, moved_to: str | None) -> "Subject":
    """Open what a session is about, where it was last, or where the person says.

    Raises
    ------
    DataPerfError
        It is not there, or no longer the same.
    """
    from dataperf_gui.bench import put_on_bench
    from dataperf_gui.buying.markets import CHALLENGE
    from dataperf_gui.buying.opening import markets_at, open_markets
    from dataperf_gui.selecting.base import unchosen
    from dataperf_gui.selecting.opening import OPENERS, open_to_choose, selection_at

    source, monitor, header = session.source, terminal_monitor(), session.header
    subject: Subject
    if source.kind in OPENERS:
        moved = selection_at(moved_to, source.options) if moved_to else source
        subject = open_to_choose(_there(moved, moved_to), monitor)
        dataset = unchosen(subject.task.bench.dataset)
    elif source.kind == CHALLENGE:
        moved = markets_at(moved_to) if moved_to else source
        subject = open_markets(_there(moved, moved_to), monitor)
        dataset = subject.dataset
    else:
        subject = put_on_bench(dataset_of(session, moved_to), seed=header.seed, monitor=monitor)
        dataset = subject.dataset
    require_same(session.path, header, dataset)
    return subject


def _there(source: Source | None, place: str | None) -> Source:
    if source is None:
        raise DataPerfError(
            "{place} is no folder of the challenge that the session is about", place=place
        )
    return source


def _replay(arguments: argparse.Namespace) -> int:
    import pandas as pd

    from dataperf_gui.fitting import fitting
    from dataperf_gui.session.export import TableFormat, write_table

    with Session.open(arguments.file, read_only=True) as session, fitting():
        steps = list(_steps(session, _scorer(session, arguments.data)))
    print(f"{len(steps) - 1} steps, labels {steps[-1].label_digest}")
    if steps[-1].score is not None:
        before = "none" if steps[0].score is None else steps[0].score
        print(f"score {before} -> {steps[-1].score}")
    if arguments.out is not None:
        write_table(pd.DataFrame(steps), arguments.out, TableFormat.CSV)
    return 0


def _steps(session: Session, score: Callable[[Labels], float | None]) -> Iterator[_Step]:
    train = session.header.splits == Split.TRAIN
    given = session.header.labels
    yield _Step(0, "start", 0, label_digest(given[train]), score(given))
    for row, state in replay(given, session.journal()):
        labels, decided = state.labels[train], int(np.count_nonzero(state.statuses))
        yield _Step(row.seq, row.action, decided, label_digest(labels), score(state.labels))


def _scorer(session: Session, moved_to: str | None) -> Callable[[Labels], float | None]:
    """Return what scores ``(n_items,)`` labels; it knows no score where the data are gone.

    Raises
    ------
    DataPerfError
        The data are not where the person says, or no longer the same.
    """
    from dataperf_gui.bench import Bench
    from dataperf_gui.buying.markets import Markets
    from dataperf_gui.compare.purchase_spending import PurchaseSpending
    from dataperf_gui.compare.selection_spending import SelectionSpending

    try:
        subject = subject_of(session, moved_to)
    except DataPerfError as error:
        if moved_to is not None:
            raise
        print(f"without scores: {error}", file=sys.stderr)
        return lambda _: None
    if isinstance(subject, Bench):
        return lambda labels: subject.score(labels).value
    task: BudgetedTask = (
        PurchaseSpending(subject)
        if isinstance(subject, Markets)
        else SelectionSpending(subject.task, list(session.journal()))
    )
    print(task.measured)
    return lambda labels: task.score(labels, terminal_monitor())


def _verify(arguments: argparse.Namespace) -> int:
    findings = verify(arguments.file)
    for finding in findings:
        print(f"{arguments.file}: {finding}")
    if findings:
        return FOUND_DAMAGE
    print(f"{arguments.file}: every row is as it was written")
    return 0


def _rescue(arguments: argparse.Namespace) -> int:
    n_rows = rescue(arguments.file, arguments.out)
    print(f"{n_rows} rows saved in {arguments.out}")
    return 0
