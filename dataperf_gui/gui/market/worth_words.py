"""What the card about the worth says."""

from dataperf_gui.gui.market.presenter import MarketPresenter
from dataperf_gui.gui.market.wording import percent
from dataperf_gui.gui.market.worth_card import WorthText
from dataperf_gui.gui.texts import say, tr
from dataperf_gui.messages import Message

WAITING = "…"
DECIMALS = 2
"""Of official scores, so that they can be compared with a file's."""


def worth_text(presenter: MarketPresenter) -> WorthText:
    """Return the figures and the note of the market on screen."""
    market = presenter.place.market
    estimate, mean_estimate = presenter.estimates[market], presenter.mean_estimate()
    score, mean = presenter.score_of(market), presenter.mean_score()
    is_waiting = not presenter.feed.is_scored
    unknown = WAITING if is_waiting and market not in presenter.truths else percent(None)
    return WorthText(
        estimate=_about(estimate),
        truth=unknown if score is None else percent(score.accuracy, DECIMALS),
        mean_estimate=_about(mean_estimate),
        mean_truth=percent(mean[0], DECIMALS) if mean else unknown,
        combined=percent(score.combined, DECIMALS) if score else "",
        mean_combined=percent(mean[1], DECIMALS) if mean else "",
        note=" ".join(_notes(presenter)),
    )


def _about(estimate: float | None) -> str:
    return percent(None) if estimate is None else f"~\N{NARROW NO-BREAK SPACE}{percent(estimate)}"


def _notes(presenter: MarketPresenter) -> list[str]:
    """Say what is missing, the most important first; one sentence is enough at a time."""
    market = presenter.place.market
    truth = presenter.truths.get(market)
    hindrance = presenter.insights[market].estimator.hindrance
    notes = []
    if presenter.market.hidden is not None:
        notes.append(say(presenter.market.hidden))
    elif isinstance(truth, Message):
        notes.append(say(truth))
    if hindrance is not None:
        notes.append(say(hindrance))
    empty = presenter.empty_markets
    if empty and not isinstance(truth, Message):
        names = ", ".join(empty)
        notes.append(tr("Nothing is bought yet in: {markets}.", markets=names))
    return notes
