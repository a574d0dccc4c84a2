"""Boards and submissions as lines of a terminal."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dataperf_gui.boards.entries import Entry
    from dataperf_gui.boards.events import Submission
    from dataperf_gui.boards.ranking import Standing


def shown_standing(line: "Standing") -> str:
    """Return a board's line."""
    entry = line.entry
    rank = "-" if line.rank is None else str(line.rank)
    score = "" if entry.score is None else f"{entry.score:.4f}"
    remark = "; ".join(filter(None, [entry.source, entry.note]))
    about = f"{entry.name} ({remark})" if remark else f"{entry.owner}: {entry.name}"
    if line.tries > 1:
        about += f", best of {line.tries} entries"
    return (
        f"{rank:>3}  {score:>7} {shown_interval(entry):18} {entry.kind:9} {entry.division:18} "
        f"{about}"
    )


def shown_interval(entry: "Entry") -> str:
    """Return the interval of an entry's score; empty where none is defined."""
    interval = entry.intervals.get("")
    return f"[{interval[0]:.4f}, {interval[1]:.4f}]" if interval else ""


def shown_fault(fault: Mapping[str, str]) -> str:
    """Return where and why an entry was refused."""
    place = ", ".join(filter(None, [fault["file"], fault["where"]]))
    text = f"{fault['sentence']} [{fault['code']}]"
    return f"{place}: {text}" if place else text


def known_of(found: "Submission", tries: "Sequence[Entry]") -> Iterator[tuple[str, str]]:
    """Yield all that is known of a submission, as pairs of what and which."""
    entry = found.entry
    yield from (("id", entry.id), ("challenge", found.challenge), ("state", entry.state))
    yield from (("owner", entry.owner), ("name", entry.name), ("division", entry.division))
    yield from _verdict(found)
    for name, digest in found.files.items():
        yield f"file {name}", f"SHA-256 {digest}"
    if found.journal_head:
        yield "head of the journal", found.journal_head
        yield "seconds used", f"{found.seconds_used:g}"
    if found.receipt:
        yield "scored in", f"{found.seconds:g} s"
        yield from json.loads(found.receipt)["versions"].items()
        yield "data", found.data
        yield "receipt", found.receipt
    for event in found.events:
        yield event.state, f"{event.at} by {event.who}"
    for one in tries:
        yield "entry of the owner", f"{one.when:%Y-%m-%d %H:%M} {one.name}: {one.score}"


def _verdict(found: "Submission") -> Iterator[tuple[str, str]]:
    entry = found.entry
    if entry.score is not None:
        yield "score", f"{entry.score!r} {shown_interval(entry)}".strip()
    for task, score in entry.per_task.items():
        yield f"score of {task}", repr(score)
    for fault in found.faults:
        yield "refused", shown_fault(fault)
    if found.would_score is not None:
        yield "would have scored", repr(found.would_score)
    if found.reason:
        yield "reason", found.reason
