"""The one way from a session to what its report says, whatever kind of session it is."""

from collections.abc import Sequence

from dataperf_gui.bench import Bench
from dataperf_gui.buying.markets import Markets
from dataperf_gui.jobs import Monitor
from dataperf_gui.report.content import Content, gather
from dataperf_gui.report.purchase import PurchaseContent, gather_purchase
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.report.selection import SelectionContent, gather_selection
from dataperf_gui.selecting.opening import Opened

Subject = Bench | Opened | Markets
"""What a session is about, opened: a dataset, a pool to choose from, or markets."""
AnyContent = Content | SelectionContent | PurchaseContent


def gather_any(
    record: SessionRecord, subject: Subject, strategies: Sequence[str] | None, monitor: Monitor
) -> AnyContent:
    """Gather the report of a session.

    Parameters
    ----------
    record : SessionRecord
        The session.
    subject : Subject
        What it is about.
    strategies : sequence of str, optional
        To compare with; the defaults are those of each kind.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        A strategy is not known or failed, or there is nothing to score.
    """
    if isinstance(subject, Opened):
        return gather_selection(record, subject, strategies, monitor)
    if isinstance(subject, Markets):
        return gather_purchase(record, subject, strategies, monitor)
    return gather(record, subject, strategies, monitor)
