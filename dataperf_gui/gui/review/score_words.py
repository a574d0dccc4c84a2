"""A score in words and figures, as the panel shows it."""

from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_panel import ScoreText
from dataperf_gui.gui.texts import number, percent, tr
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.scoring.intervals import Interval


def score_text(update: ScoreUpdate, *, is_up_to_date: bool) -> ScoreText:
    """Return what the panel says of a score.

    Parameters
    ----------
    update : ScoreUpdate
        The score and its changes.
    is_up_to_date : bool
        Whether no newer score is on its way.
    """
    score, is_preview = update.score, update.score.kind is ScoreKind.PREVIEW
    change, since = update.change, update.since_start
    return ScoreText(
        value=f"{'~' if is_preview else ''}{percent(score.value, 1)}",
        change=_change(change) if change else "",
        is_rise=None if change is None or change.is_noise else change.value > 0,
        since_start=_since(since) if since else _spread(update),
        metric=tr(score.metric.title),
        state=_state(score.kind) if is_up_to_date else estimating(),
        description=_description(update),
    )


def estimating() -> str:
    """Return what is said while a newer score is on its way."""
    return tr("estimating…")


def _state(kind: ScoreKind) -> str:
    texts = {
        ScoreKind.OFFICIAL: tr("official"),
        ScoreKind.EXACT: tr("exact"),
        ScoreKind.PREVIEW: tr("estimating…"),
    }
    return texts[kind]


def _change(change: Interval) -> str:
    points = _points(change.value)
    return tr("{points}\nwithin noise", points=points) if change.is_noise else points


def _since(since: Interval) -> str:
    return tr(
        "{points} since start ({low} to {high})",
        points=_points(since.value), low=_points(since.low), high=_points(since.high),
    )  # fmt: skip


def _spread(update: ScoreUpdate) -> str:
    if update.spread is None:
        return ""
    return tr(
        "{low:.0f} to {high:.0%} ({n} images)", n=update.score.predictions.shape[-1],
        low=100 * update.spread.low, high=update.spread.high,
    )  # fmt: skip


def _description(update: ScoreUpdate) -> str:
    score = update.score
    if update.spread is not None:
        return tr(
            "{metric} on {n} images whose label is certain; with other ones it would be between "
            "{low} and {high} (95 %, bootstrap)",
            metric=tr(score.metric.title), n=score.predictions.shape[-1],
            low=percent(update.spread.low, 1), high=percent(update.spread.high, 1),
        )  # fmt: skip
    lines = [
        tr("{metric} on the trusted test set, {n} items",
           metric=tr(score.metric.title), n=score.predictions.shape[-1]),
        tr("macro F1: {value}", value=percent(score.macro_f1, 1)),
    ]  # fmt: skip
    if update.change is not None:
        lines.append(tr("last decision: {range}", range=_range(update.change)))
    if update.since_start is not None:
        lines.append(tr("since start: {range}", range=_range(update.since_start)))
    return "\n".join(lines)


def _range(interval: Interval) -> str:
    return tr(
        "{points} points, between {low} and {high} with other test items (95 %, paired bootstrap)",
        points=_points(interval.value),
        low=_points(interval.low),
        high=_points(interval.high),
    )


def _points(difference: float) -> str:
    """Return a difference in percentage points."""
    points = round(100 * difference, 1)
    return number(points, "+.1f") if points else f"±{number(0, '.1f')}"
