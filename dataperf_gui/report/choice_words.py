"""What the page says of items chosen and of rows bought: its three sentences and its own words."""

from collections.abc import Callable, Mapping

from dataperf_gui.buying.markets import Stall
from dataperf_gui.compare.spending import Unit
from dataperf_gui.messages import Message, Voice, words
from dataperf_gui.report.purchase import PurchaseContent
from dataperf_gui.report.selection import SelectionContent
from dataperf_gui.report.spending import Spending
from dataperf_gui.scoring.intervals import Interval
from dataperf_gui.selecting.base import says_groups
from dataperf_gui.selecting.proposing import BY_LIKENESS

FEW_MINUTES = 1.5


def selection_sentences(content: SelectionContent, voice: Voice) -> tuple[str, str, str]:
    """Return the three sentences about a selection."""
    n_pool, limit = len(content.task.bench.dataset), content.task.limit
    if not content.n_chosen:
        return (
            voice.tr("Nothing of the {total:,} items is chosen yet.", total=n_pool),
            voice.tr("At most {limit:,} may be chosen, to train a model on them alone.",
                     limit=limit),
            voice.tr("Choose some items first; this page then shows what they are worth."),
        )  # fmt: skip
    taken = content.n_chosen - content.n_by_hand
    work = voice.tr(
        "{who} chose {chosen:,} of {total:,} items to train a model on; at most {limit:,} are "
        "allowed.",
        who=_who(content), chosen=content.n_chosen, total=n_pool, limit=limit,
    )  # fmt: skip
    how = voice.tr(
        "Picked by hand: {picked:,}; taken from a strategy's proposal: {taken:,}.",
        picked=content.n_by_hand, taken=taken,
    )  # fmt: skip
    return (
        _joined(work, how, took(content.minutes, voice)),
        _worth(content, voice),
        (_balance(content, voice)),
    )


def purchase_sentences(content: PurchaseContent, voice: Voice) -> tuple[str, str, str]:
    """Return the three sentences about a purchase."""
    dearest = content.dearest
    if dearest is None:
        return (
            voice.tr("Nothing is bought yet in {n} markets.", n=len(content.markets)),
            voice.tr("There are {budget:,.2f} to spend.", budget=content.budget),
            voice.tr("Buy some rows first; this page then shows what they are worth."),
        )
    market, line = dearest
    work = voice.tr(
        "{who} bought {n:,} rows and kept {kept:.0%} of the money.",
        who=_who(content), n=counts(content)[0], kept=kept_share(content),
    )  # fmt: skip
    most = voice.tr(
        "Most money went to {seller} in market {market}: {cost:,.2f} for {n:,} rows.",
        seller=seller_name(line.stall, voice), market=market.name, cost=line.cost, n=line.rows,
    )  # fmt: skip
    return _joined(work, took(content.minutes, voice)), _accuracy(content, voice), most


def took(minutes: float, voice: Voice) -> str:
    """Say how long it took; empty where nothing says so."""
    if not minutes:
        return ""
    if minutes < FEW_MINUTES:
        return voice.tr("It took {n} seconds.", n=max(round(60 * minutes), 1))
    return voice.tr("It took {n} minutes.", n=round(minutes))


def counts(content: PurchaseContent) -> tuple[int, int, int]:
    """Return the rows bought, the sellers they come from, and all sellers there are."""
    lines = [line for market in content.markets for line in market.bought]
    return sum(line.rows for line in lines), len(lines), len(content.record.labels)


def kept_share(content: PurchaseContent) -> float:
    """Return the share of all budgets that is left."""
    return max(1 - content.spent / content.budget, 0.0) if content.budget else 0.0


def seller_name(stall: Stall, voice: Voice) -> str:
    """Return what the page calls a seller, as the window does."""
    return stall.name or voice.tr("Seller {n}", n=stall.place)


def strategy_name(spending: Spending, name: str, voice: Voice) -> str:
    """Return what the page calls a strategy or an order of the pool."""
    if name in {"", BY_LIKENESS}:
        return voice.tr("the most typical first")
    title = spending.title_of(name)
    return voice.tr(title)


def values(content: SelectionContent | PurchaseContent, voice: Voice) -> dict[str, object]:
    """Return what the page fills in besides its content."""
    if isinstance(content, SelectionContent):
        return _selection_values(content, voice)
    return _purchase_values(content, voice)


def _selection_values(content: SelectionContent, voice: Voice) -> dict[str, object]:
    groups = [
        {"name": _class(content, each.name, voice), "chosen": each.chosen, "known": each.known}
        for each in content.groups
    ]
    return {
        **_values(content, voice),
        "axes": voice.tr("Score of a model trained on the chosen items alone, against how many "
                         "are chosen."),
        "n_pool": len(content.task.bench.dataset),
        "official": content.record.official,
        "groups": groups,
        "most": max(1, *(each.chosen for each in content.groups)),
        "followed": [
            {"name": strategy_name(content.spending, each.name, voice),
             "taken": each.taken, "picked": each.picked}
            for each in content.followed
        ],
        "chosen": [
            {"item": each, "group": _class(content, each.group, voice)} for each in content.chosen
        ],
    }  # fmt: skip


def _purchase_values(content: PurchaseContent, voice: Voice) -> dict[str, object]:
    n_rows, n_bought, n_sellers = counts(content)
    return {
        **_values(content, voice),
        "axes": voice.tr("Accuracy of the buyer's model against money spent."),
        "n_rows": n_rows, "n_bought": n_bought, "n_sellers": n_sellers,
        "kept": kept_share(content),
    }  # fmt: skip


def filters(content: SelectionContent | PurchaseContent, voice: Voice) -> (
    Mapping[str, Callable[..., str]]
):  # fmt: skip
    """Return what the page needs to name strategies and sellers, and to write figures."""

    def figure(value: Interval | None) -> str:
        if value is None:
            return "\N{EN DASH}"
        margin = f" ±{voice.number(value.margin, '.3f')}" if value.margin else ""
        return f"{voice.number(value.value, '.3f')}{margin}"

    return {
        "strategy": lambda name: strategy_name(content.spending, name, voice),
        "seller": lambda stall: seller_name(stall, voice),
        "figure": figure,
    }


def _values(content: SelectionContent | PurchaseContent, voice: Voice) -> dict[str, object]:
    units = {
        Unit.CLIPS: voice.tr("clips chosen"), Unit.ROWS: voice.tr("rows chosen"),
        Unit.MONEY: voice.tr("money spent"),
    }  # fmt: skip
    name = content.division
    return {
        "unit": units[content.spending.task.unit],
        "division": voice.tr("division: {name}", name=voice.tr(name)),
        "picture": _picture(content, voice),
    }


def _picture(content: SelectionContent | PurchaseContent, voice: Voice) -> str:
    """Say in a sentence what the figure shows."""
    person = content.spending.rows[0]
    if person.final is None or person.spent is None:
        return voice.tr("Scores of strategies against what is spent.")
    return voice.tr(
        "Score {score:.1%} for {spent:,.6g} spent, beside strategies and random choice.",
        score=person.final.value, spent=person.spent.value,
    )  # fmt: skip


def _who(content: SelectionContent | PurchaseContent) -> str:
    return ", ".join(content.summary.who)


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)


def _class(content: SelectionContent, name: str, voice: Voice) -> str:
    """Return a group's name: that of a word stays as it is in the data."""
    return voice.tr(name) if says_groups(content.task) else name


def _worth(content: SelectionContent, voice: Voice) -> str:
    """Say what the set is worth, and by which score."""
    if content.practice is None:
        lacks = content.lacks or Message("There is no practice score.")
        worth = voice.say(lacks)
    else:
        worth = voice.tr(
            "A model trained on them alone gets a practice score of {score:.1%}.",
            score=content.practice.value,
        )
    value, look = content.record.official.value, ""
    if value is not None and content.is_official_current:
        look = voice.tr("The official score of the set is {score:.2%}.", score=value)
    return _joined(worth, _beside_chance(content.spending, voice), look)


def _balance(content: SelectionContent, voice: Voice) -> str:
    """Say how even and how varied the set is."""
    ordered = sorted(content.groups, key=lambda each: each.chosen)
    least, most = ordered[0], ordered[-1]
    even = voice.tr(
        "The largest group is “{most}” with {n_most:,}, the smallest “{least}” with {n_least:,}.",
        most=_class(content, most.name, voice), n_most=most.chosen,
        least=_class(content, least.name, voice), n_least=least.chosen,
    )  # fmt: skip
    varied = voice.tr(
        "The set is as varied as {variety:.1f} entirely different items.", variety=content.variety
    )
    return _joined(even, varied)


def _accuracy(content: PurchaseContent, voice: Voice) -> str:
    """Say how good a model the rows make, and whether that is true or estimated."""
    return _joined(_right_on(content, voice), _beside_chance(content.spending, voice))


def _right_on(content: PurchaseContent, voice: Voice) -> str:
    if content.truth is not None:
        return voice.tr(
            "A model trained on these rows is right on {share:.1%} of the buyer's own rows, by the "
            "official rule.", share=content.truth,
        )  # fmt: skip
    if content.estimate is not None:
        worth = voice.tr(
            "A model trained on these rows may be right on {share:.1%} of the buyer's own rows; "
            "that is an estimate.", share=content.estimate,
        )  # fmt: skip
        why = next((market.note for market in content.markets if market.note is not None), None)
        return worth if why is None else _joined(worth, voice.say(why))
    empty = ", ".join(market.name for market in content.markets if not market.bought)
    if empty:
        return voice.tr("Nothing is bought yet in: {markets}.", markets=empty)
    return voice.tr("What these rows are worth cannot be told here.")


def _beside_chance(spending: Spending, voice: Voice) -> str:
    """Say whether random choice would have done; empty where it was not tried."""
    chance, final = spending.by_chance, spending.rows[0].final
    if chance is None or final is None:
        return ""
    if final.value > chance.high:
        text = words("That is more than random choice reaches ({low:.1%} to {high:.1%}).")
    elif final.value < chance.low:
        text = words("That is less than random choice reaches ({low:.1%} to {high:.1%}).")
    else:
        text = words("Random choice reaches that, too ({low:.1%} to {high:.1%}).")
    return voice.tr(text, low=chance.low, high=chance.high)
