"""Purchases in markets as something with a budget: money spent, and the accuracy it brings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256

import numpy as np

from dataperf_gui import __version__
from dataperf_gui.arrays import Labels
from dataperf_gui.buying.budget import fitted, spent
from dataperf_gui.buying.estimate import Estimator
from dataperf_gui.buying.history import purchase_for
from dataperf_gui.buying.markets import Markets, OpenMarket
from dataperf_gui.buying.proposing import strategies
from dataperf_gui.buying.truth import TrueScores
from dataperf_gui.compare.spending import Unit
from dataperf_gui.compare.tasks import RANDOM
from dataperf_gui.data.titles import title_of
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import Message
from dataperf_gui.scoring.base import ACCURACY, Metric
from dataperf_gui.session.decisions import Decision
from dataperf_gui.session.ledger import replay, standing
from dataperf_gui.strategies.acquisition.base import affordable

SHARES = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Of each market's budget; ten trainings a market for each."""
TRUE = Message("This is the true accuracy by the official rule, the mean over all markets.")
ESTIMATED = Message(
    "This is an estimate from what buyers may see, the mean over all markets: the sellers' rows "
    "are hidden here."
)


class PurchaseSpending:
    """See `BudgetedTask`. The score is the true accuracy where all sellers' rows are there.

    Parameters
    ----------
    markets : Markets
        Sellers, prices, budgets.
    """

    unit = Unit.MONEY

    def __init__(self, markets: Markets) -> None:
        self._markets = markets
        self._is_true = all(market.hidden is None for market in markets.markets)
        self._truth = TrueScores(markets)
        self._estimators = [Estimator(market) for market in markets.markets]

    @property
    def name(self) -> Message:
        """As the session is called."""
        data = self._markets.dataset
        return title_of(data.name, data.source)

    @property
    def metric(self) -> Metric:
        """Accuracy on the buyer's rows."""
        return ACCURACY

    @property
    def measured(self) -> Message:
        """Whether the accuracy is true or estimated."""
        return TRUE if self._is_true else ESTIMATED

    @cached_property
    def key(self) -> str:
        """Of all that a buyer sees, and of which accuracy it is."""
        data = self._markets.dataset
        content = f"{__version__} {data.fingerprint} {self._is_true} {self._markets.folder}"
        return sha256(content.encode()).hexdigest()

    @cached_property
    def budgets(self) -> Sequence[float]:
        """Shares of the budgets of all markets together."""
        return [share * self._whole for share in SHARES]

    @property
    def titles(self) -> Mapping[str, str]:
        """The strategies, and random purchases."""
        return {each.name: each.title for each in strategies()} | {RANDOM: "Random"}

    @property
    def baselines(self) -> Sequence[str]:
        """All of them: each could be handed in as it is."""
        return list(self.titles)

    def choose(self, strategy: str, budget: float, seed: int, monitor: Monitor) -> Labels:
        """Return the rows that a strategy buys for the same share of each market's budget."""
        share = budget / self._whole
        if strategy == RANDOM:
            rows = self._at_random(share, seed)
        else:
            rows = [list(each) for each in
                    purchase_for(self._markets, strategy, share, seed, monitor).rows]  # fmt: skip
        return np.array([n for bought in rows for n in bought], dtype=np.int32)

    def spent(self, labels: Labels) -> float:
        """Return the money spent in all markets together, to a millionth."""
        rows = self._markets.split(labels.tolist())
        infos = [market.info for market in self._markets.markets]
        return round(sum(spent(info, bought) for info, bought in zip(infos, rows, strict=True)), 6)

    def score(self, labels: Labels, monitor: Monitor) -> float | None:
        """Return the mean accuracy; None where nothing is bought in some market."""
        rows = self._markets.split(labels.tolist())
        if self._is_true:
            return self._truth.mean(rows, monitor)
        found = []
        for place, (estimator, bought) in enumerate(zip(self._estimators, rows, strict=True)):
            monitor.report(place / len(rows))
            found.append(estimator.accuracy(bought))
        known = [accuracy for accuracy in found if accuracy is not None]
        return float(np.mean(known)) if len(known) == len(found) else None

    def moments(self, journal: Iterable[Decision]) -> Iterator[Labels]:
        """Yield the purchase after each step that no undo has taken back."""
        first = self._markets.dataset.labels
        return (state.labels for _, state in replay(first, standing(journal)))

    @cached_property
    def _whole(self) -> float:
        return sum(market.info.budget for market in self._markets.markets)

    def _at_random(self, share: float, seed: int) -> list[list[int]]:
        """Split each budget at random, every split as likely as any other."""
        markets = enumerate(self._markets.markets)
        return [_split(m, share, np.random.default_rng([seed, place])) for place, m in markets]


def _split(market: OpenMarket, share: float, rng: np.random.Generator) -> list[int]:
    if not market.usable:
        return [0] * len(market.stalls)
    problem = market.problem(share)
    money = rng.dirichlet(np.ones(len(problem.sellers))) * problem.budget
    return fitted(market.info, market.spread_out(affordable(problem, money.tolist())))
