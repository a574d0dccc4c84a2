"""Results that others have published: reference rows of the boards, shown and not ranked."""

import tomllib
from datetime import UTC, datetime

from dataperf_gui.assets import asset
from dataperf_gui.boards.entries import Entry, Kind
from dataperf_gui.boards.progress import day_of
from dataperf_gui.challenges.registry import CHALLENGES
from dataperf_gui.messages import DataPerfError, words

OFFICIAL = words("scored on the official data: cannot be compared where the data differs")


def published(challenge: str) -> list[Entry]:
    """Return what is known of a challenge's published results, the first one first.

    They were scored on the official data. Which division they belong to is not known.

    Raises
    ------
    DataPerfError
        There is no such challenge.
    """
    if challenge not in CHALLENGES:
        raise DataPerfError(
            "{challenge} is no challenge; there are {known}",
            challenge=challenge, known=", ".join(CHALLENGES),
        )  # fmt: skip
    text = asset("challenges", challenge, "published.toml").read_text(encoding="utf-8")
    return [
        Entry(
            id=f"published-{number}",
            owner=row["source"],
            name=row["name"],
            kind=Kind.PUBLISHED,
            division="",
            score=row.get("score"),
            when=datetime.combine(day_of(row["when"]), datetime.min.time(), UTC),
            per_task=row["per_task"],
            note="; ".join(filter(None, [OFFICIAL, row.get("note")])),
            source=row["source"],
        )
        for number, row in enumerate(tomllib.loads(text)["row"])
    ]
