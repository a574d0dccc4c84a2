"""Who is asked to look at which items."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Ints
from dataperf_gui.data.dataset import Split
from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.folder import Project, read_json, write_json
from dataperf_gui.session.header import Header, canonical
from dataperf_gui.session.session import timestamp, utc_now


def divide(n_items: int, n_people: int, overlap: float, seed: int = 0) -> list[Ints]:
    """Divide items among people.

    Parameters
    ----------
    n_items, n_people : int
        How many.
    overlap : float
        Share in 0..1 of the items that everyone looks at; the others go to one person each. 1:
        everybody looks at everything; 0: disjoint parts.
    seed : int
        Of the order in which items are dealt.

    Returns
    -------
    list of Ints
        For each person the items' numbers in 0..n_items-1, ascending. Parts differ by at most one
        item, and every item is given to someone.
    """
    if n_people < 1:
        raise DataPerfError("The project has no reviewers yet; add people before assigning items.")
    if not 0 <= overlap <= 1:
        raise DataPerfError("The overlap must be between 0 and 1; {value} is not", value=overlap)
    order = np.random.default_rng(seed).permutation(n_items)
    n_common = round(overlap * n_items)
    common, rest = order[:n_common], order[n_common:]
    return [np.sort(np.concatenate([common, rest[i::n_people]])) for i in range(n_people)]


def assign(
    project: Project, overlap: float, names: Sequence[str] = (), seed: int = 0
) -> dict[str, Ints]:
    """Assign the project's items to its reviewers, or to some of them, and keep that on disk.

    Parameters
    ----------
    project : Project
        The project.
    overlap : float
        See `divide`.
    names : sequence of str
        To whom; by default to every reviewer.
    seed : int
        See `divide`.

    Returns
    -------
    dict
        Name to the numbers of the items.
    """
    people = [project.person(name).name for name in names] or [p.name for p in project.reviewers]
    items = items_to_review(project.header)
    parts = divide(len(items), len(people), overlap, seed)
    assigned = {name: items[part] for name, part in zip(people, parts, strict=True)}
    content = {
        "overlap": overlap,
        "seed": seed,
        "items": {name: part.tolist() for name, part in assigned.items()},
        "made": timestamp(utc_now),
    }
    identity = sha256(canonical(content).encode("ascii")).hexdigest()[:8]
    stamp = str(content["made"]).replace(":", "").replace(".", "")
    write_json(project.folder / "assignments" / f"{stamp}-{identity}.json", content)
    return assigned


def assignment(project: Project) -> Mapping[str, Ints]:
    """Return the assignment in effect: name to items; empty if nothing was assigned.

    Without an assignment everybody may look at everything.
    """
    # File names begin with the time in UTC, so that the last one is the newest in every copy.
    files = sorted((project.folder / "assignments").glob("*.json"))
    if not files:
        return {}
    return read_assignment(files[-1], len(project.header))


def read_assignment(path: Path, n_items: int) -> dict[str, Ints]:
    """Read the file of an assignment: name to items.

    Raises
    ------
    DataPerfError
        It is not such a file, or names items that do not exist.
    """
    content = read_json(path).get("items")
    found = {}
    for name, items in content.items() if isinstance(content, dict) else ():
        numbers = [n for n in items if type(n) is int] if isinstance(items, list) else None
        if numbers is None or len(numbers) < len(items) or not all(0 <= n < n_items for n in items):
            raise DataPerfError("{file} names items that do not exist", file=path)
        found[str(name)] = np.array(numbers, dtype=np.intp)
    return found


def items_to_review(header: Header) -> Ints:
    """Return the numbers of the items that people label: those to train on."""
    return np.flatnonzero(header.splits == Split.TRAIN)
