"""The chain of hashes that shows whether a journal is as it was written.

Each row stores SHA-256 over the hash before it and its own content; the first link is the hash
of the header, and the file remembers its last link. So an edited, missing or moved row is found,
and where. It is a seal against accidents and careless edits, not against someone who computes
the whole chain anew.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from dataperf_gui.messages import Message
from dataperf_gui.session.header import canonical


@dataclass(frozen=True, slots=True)
class Link:
    """A journal row as stored."""

    seq: int
    """The row's number."""
    hash: bytes
    row: Sequence[object] = ()
    """The fields of a `Decision`, flat, `seq` first."""


def link_hash(before: bytes, row: Sequence[object]) -> bytes:
    """Return the hash of `row` when it follows a row with the hash `before`."""
    return sha256(before + canonical(row).encode("ascii")).digest()


def follows(link: Link, previous: Link) -> bool:
    """Whether `link` is the row that was written after `previous`, unchanged."""
    try:
        return link.seq == previous.seq + 1 and link.hash == link_hash(previous.hash, link.row)
    except TypeError:  # bytes where a word or a number was written
        return False


def breaks(first: bytes, links: Iterable[Link], last: Link) -> Iterator[Message]:
    """Say where a chain is broken; nothing where it is whole.

    Parameters
    ----------
    first : bytes
        Hash of the header.
    links : iterable of Link
        All rows, by number.
    last : Link
        Number and hash that the file remembers of its last row.
    """
    previous = Link(0, first)
    for link in links:
        if link.seq != previous.seq + 1:
            yield Message(
                "rows are missing between row {before} and row {after}",
                {"before": previous.seq, "after": link.seq},
            )
        elif not follows(link, previous):
            yield Message("row {seq} is not as it was written", {"seq": link.seq})
        previous = link
    if previous.seq != last.seq:
        yield Message(
            "the journal ends with row {end}, but row {last} was the last one written",
            {"end": previous.seq, "last": last.seq},
        )
    elif previous.hash != last.hash:
        yield Message("the seal of row {seq} is not as it was written", {"seq": last.seq})
