"""Who decided what is bought: follows from the journal, and is never typed in."""

from collections.abc import Iterable

from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import standing


def division_of(journal: Iterable[Decision]) -> str:
    """Return the division of a purchase.

    ``algorithm`` where the last word on every seller that was ever touched is one strategy's,
    untouched; ``human`` where every word that stands was a person's while no strategy's advice was
    on the screen; else ``human + algorithm``. A person who mixes several strategies decides, too.
    A strategy writes a row for each seller of a market, and a row of a person has no rank.
    """
    rows = standing(journal)
    last = {row.item: row for row in rows}.values()
    if last and all(_is_strategys(row) for row in last):
        is_one = len({row.shown.strategy for row in last}) == 1
        return "algorithm" if is_one else "human + algorithm"
    is_unaided = all(not row.shown.strategy for row in rows)
    return "human" if is_unaided else "human + algorithm"


def _is_strategys(row: Decision) -> bool:
    return bool(row.shown.strategy) and row.shown.rank >= 0
