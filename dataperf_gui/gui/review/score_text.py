"""Turns a score into the words that the panel shows."""

from dataperf_gui.gui.review.score_feed import ScoreUpdate
from dataperf_gui.gui.review.score_panel import ScoreText
from dataperf_gui.gui.texts import tr
from dataperf_gui.scoring.base import ScoreKind
from dataperf_gui.scoring.intervals import Interval

NOTHING = 0.0005
"""Changes that would be shown as 0.0 points."""


def score_text(update: ScoreUpdate) -> ScoreText:
    """Return what the panel says of `update`; scores are shown in percent."""
    score = update.score
    sign = "~" if score.kind is ScoreKind.PREVIEW else ""
    kinds = {
        ScoreKind.OFFICIAL: tr("official"),
        ScoreKind.EXACT: tr("exact"),
        ScoreKind.PREVIEW: tr("estimating…"),
    }
    value = f"{sign}{100 * score.value:.1f} %"
    description = tr(
        "{metric} on the trusted test set: {value}, macro F1 {f1}. It is computed {kind}.",
        metric=tr(score.metric.title),
        value=value,
        f1=f"{100 * score.macro_f1:.1f} %",
        kind=kinds[score.kind],
    )
    return ScoreText(
        value=value,
        change=_change(update.change),
        is_rise=_rise(update.change),
        since_start=_since_start(update.since_start, update.since_start_interval),
        metric=tr(score.metric.title),
        state=kinds[score.kind],
        description=description,
    )


def _change(change: float | None) -> str:
    if change is None:
        return ""
    if abs(change) < NOTHING:
        return tr("no change")
    return f"{'▲' if change > 0 else '▼'} {100 * change:+.1f}"


def _rise(change: float | None) -> bool | None:
    return None if change is None or abs(change) < NOTHING else change > 0


def _since_start(change: float, interval: Interval | None) -> str:
    """Say how far the score came, and whether that could be chance (paired bootstrap)."""
    if interval is None or abs(change) < NOTHING:
        return tr("as at the start")
    points = f"{100 * change:+.1f}"
    margin = f"{100 * interval.margin:.1f}"
    if interval.is_noise:
        return tr("{points} ± {margin} since the start, within noise", points=points, margin=margin)
    return tr("{points} ± {margin} since the start", points=points, margin=margin)
