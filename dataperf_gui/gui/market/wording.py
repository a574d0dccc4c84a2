"""The Market screen's sentences and figures."""

from dataperf_gui.buying.budget import Answer
from dataperf_gui.buying.values import Shape
from dataperf_gui.gui.market.lines import Line
from dataperf_gui.gui.texts import number, tr
from dataperf_gui.gui.texts import percent as percent_of
from dataperf_gui.scoring.acquisition import exceeds


def money(amount: float) -> str:
    """Return an amount with two decimals, the same everywhere on the screen."""
    return number(amount, ".2f")


def percent(fraction: float | None, decimals: int = 1) -> str:
    """Return a share in percent; a dash where it is not known."""
    return "\N{EN DASH}" if fraction is None else percent_of(fraction, decimals)


def histogram_tip(shape: Shape) -> str:
    """Explain the drawing of the histograms."""
    return tr(
        "Bars: how the seller's values spread over ten bins, the mean over all columns. Line: your "
        "own rows in the same bins. Shared: {share:.0%} (histogram intersection).",
        share=shape.overlap,
    )


def correlation_tip(shape: Shape) -> str:
    """Explain the drawing of the correlations."""
    return tr(
        "Bars: how strongly each column goes with the label in the seller's rows. Line: the same "
        "in your rows, in rising order. Bars against the line teach the opposite. Agreement: "
        "{value:.2f} (cosine of the correlations, 1 = the same).",
        value=shape.agreement,
    )


def value_names() -> dict[str, tuple[str, str]]:
    """Return what sellers can be sorted by: name of the value to words and tip."""
    return {
        "number": (tr("Number"), tr("The order of the files")),
        "row_price": (tr("Price of a row"), tr("Cheapest first")),
        "n_rows": (tr("Rows for sale"), tr("Most first")),
        "overlap": (tr("Alike in values"), tr("Histogram intersection with your rows")),
        "agreement": (tr("Alike in labels"), tr("Cosine of the correlations with the label")),
        "likeness": (tr("Alike in both"),
                     tr("Intersection of histograms times agreement of correlations")),
        "likeness_for_money": (tr("Likeness for the money"),
                               tr("Likeness divided by the price of a row")),
        "alone": (tr("Estimate if bought alone"),
                  tr("Estimated accuracy if the whole budget went to this seller")),
        "bought": (tr("Rows bought"), tr("Most first")),
        "cost": (tr("Money spent"), tr("Most first")),
    }  # fmt: skip


def spent_words(spent: float, budget: float) -> str:
    """Say what is spent, and what is left or lacking."""
    if exceeds(spent, budget):
        return tr(
            "{spent} of {budget}: {over} over",
            spent=money(spent), budget=money(budget), over=money(spent - budget),
        )  # fmt: skip
    return tr(
        "{spent} of {budget} spent · {left} left",
        spent=money(spent), budget=money(budget), left=money(max(budget - spent, 0.0)),
    )  # fmt: skip


def facts_words(line: Line) -> str:
    """Say how alike a seller's summary is to the buyer's rows."""
    if line.shape is None:
        return ""
    return tr(
        "Shared values {overlap:.0%}, agreement of labels {agreement:.2f}, likeness "
        "{likeness:.2f}.",
        overlap=line.shape.overlap, agreement=line.shape.agreement, likeness=line.shape.likeness,
    )  # fmt: skip


def refusal_words(answer: Answer, stock: int, name: str, lower_name: str) -> str:
    """Say what a wish lacks, what was kept, and what to lower; empty where nothing is lacking."""
    if not answer.over:
        if answer.wish > stock:
            return tr("{name} has only {n} rows: all of them are bought.", name=name, n=stock)
        return ""
    rows = min(answer.wish, stock)
    gaps = {
        "rows": rows, "name": name, "over": money(answer.over), "kept": answer.kept,
        "lower": lower_name, "fewer": 0, "cost": "",
    }  # fmt: skip
    if answer.lower is None:
        return tr(
            "{rows} rows of {name} are {over} over the budget. Kept at {kept}, which is all that "
            "the budget buys.", **gaps,
        )  # fmt: skip
    gaps |= {"fewer": answer.lower.n_fewer, "cost": money(answer.lower.cost)}
    if answer.lower.is_enough:
        return tr(
            "{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, lower "
            "{lower}, the most expensive ({cost}), by {fewer} rows.", **gaps,
        )  # fmt: skip
    return tr(
        "{rows} rows of {name} are {over} over the budget. Kept at {kept}. To have them, take out "
        "{lower}, the most expensive ({cost}), and lower others, too.", **gaps,
    )  # fmt: skip


def wish_words(answer: Answer, name: str, lower_name: str) -> str:
    """Say what a wish lacks while the slider is still held."""
    if answer.lower is None:
        return tr(
            "{over} over the budget: {kept} rows of {name} are all that it buys.",
            over=money(answer.over), kept=answer.kept, name=name,
        )  # fmt: skip
    return tr(
        "{over} over the budget: {kept} rows of {name} fit, unless you lower {lower} ({cost}).",
        over=money(answer.over), kept=answer.kept, name=name, lower=lower_name,
        cost=money(answer.lower.cost),
    )  # fmt: skip


def estimate_tip() -> str:
    """Say where the estimate comes from, what it assumes, and how well it does."""
    return tr(
        "Expected accuracy on your rows (a linear discriminant made of the first and second "
        "moments). It knows only what a buyer may see: each seller's histograms, correlations and "
        "share of labels. It assumes that a seller's columns hang together as yours do. On the "
        "markets of the sample it was off by {low} to {high} points and put most purchases in the "
        "right order.", low=1.5, high=3.4,
    )  # fmt: skip


def truth_tip() -> str:
    """Say what the true accuracy is and what it depends on."""
    return tr(
        "The official score: logistic regression on ten draws of the rows bought, tested on your "
        "rows. Participants do not see it before handing in. One random generator (seed 1111) "
        "draws for all markets in turn, so a market's accuracy also depends on what is bought in "
        "the markets before it."
    )


def combined_tip() -> str:
    """Say what the combined score is."""
    return tr(
        "The score of the challenge's site: 0.98 x true accuracy + 0.02 x share of the budget that "
        "is left."
    )
