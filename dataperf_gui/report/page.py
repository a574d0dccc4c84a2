"""Writes a report as one page of HTML that needs nothing from outside."""

import shlex
from datetime import date
from pathlib import Path

from jinja2 import Environment, FunctionLoader, StrictUndefined

from dataperf_gui.assets import asset
from dataperf_gui.challenges.results import write_together
from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.tables import TITLES
from dataperf_gui.data.opening import EMBEDDED
from dataperf_gui.data.titles import title_of
from dataperf_gui.messages import ENGLISH, DataPerfError, Voice, words
from dataperf_gui.report import choice_words
from dataperf_gui.report.basics import PAUSE_S
from dataperf_gui.report.content import Content
from dataperf_gui.report.figure import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH
from dataperf_gui.report.making import AnyContent
from dataperf_gui.report.purchase import PurchaseContent
from dataperf_gui.report.record import SessionRecord
from dataperf_gui.report.selection import SelectionContent
from dataperf_gui.scoring.intervals import Interval
from dataperf_gui.session.decisions import Action
from dataperf_gui.strategies.registry import find_strategy

FEW_MINUTES = 1.5


def render(content: AnyContent, voice: Voice = ENGLISH) -> str:
    """Return the page as `voice` says it; every text from the data is escaped."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                              lstrip_blocks=True, loader=FunctionLoader(_template))  # fmt: skip
    writers = _Writers(voice)
    environment.filters |= {"percent": writers.percent, "points": writers.points,
                            "range": writers.range, "number": voice.number,
                            "message": voice.say}  # fmt: skip
    if isinstance(content, Content):
        name, values = "report.html", _review_values(content, voice)
    else:
        environment.filters |= choice_words.filters(content, voice)
        is_selection = isinstance(content, SelectionContent)
        name = "report_selection.html" if is_selection else "report_purchase.html"
        values = choice_words.values(content, voice)
    return environment.get_template(name).render(
        c=content, say=voice.tr, language=voice.language, when=_when(content, voice),
        sentences=sentences(content, voice), commands=_commands(content.record, voice),
        person=PERSON, pause=PAUSE_S,
        title=voice.say(title_of(content.record.header.name, content.record.header.source)),
        frame={"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP,
               "bottom": BOTTOM},
        **values,
    )  # fmt: skip


def write_report(content: AnyContent, path: Path, voice: Voice = ENGLISH) -> None:
    """Write the page; a failure leaves what was there before.

    Raises
    ------
    DataPerfError
        It cannot be written there.
    """
    write_together(path.resolve().parent, {path.name: render(content, voice)})


def _template(name: str) -> str:
    return asset("resources", name).read_text(encoding="utf-8")


def _review_values(content: Content, voice: Voice) -> dict[str, object]:
    """Return what the page about a review fills in besides its content."""
    return {
        "decided": content.summary.decided,
        "n_train": len(content.bench.dataset.train),
        "n_test": len(content.bench.dataset.test),
        "titles": _titles(voice),
        "who": {row.name: _who(row.name, voice) for row in content.rows},
        "metric": _capital(voice.tr(content.bench.model.metric.title)),
        "actions": {action.value: content.summary.actions.get(action, 0) for action in Action},
        "most": 0 if content.matrix is None else max(int(content.matrix.counts.max()), 1),
    }


def sentences(content: AnyContent, voice: Voice = ENGLISH) -> tuple[str, str, str]:
    """Return the three sentences that a person who does not program reads first."""
    if isinstance(content, SelectionContent):
        return choice_words.selection_sentences(content, voice)
    if isinstance(content, PurchaseContent):
        return choice_words.purchase_sentences(content, voice)
    before, n_train = content.before.value, len(content.bench.dataset.train)
    if not content.summary.decided:
        return (
            voice.tr("Nobody has decided on any of the {total:,} items yet.", total=n_train),
            voice.tr("A model trained on the labels as given scores {score:.1%}.", score=before),
            voice.tr("Review some items first; this page then shows what that brought."),
        )
    return _work(content, voice), _effect(content, voice), _pattern(content, voice)


def _work(content: Content, voice: Voice) -> str:
    """Say who did how much in what time."""
    summary, minutes = content.summary, content.minutes
    is_short = minutes < FEW_MINUTES
    looked = voice.tr(
        "{who} looked at {done:,} of {total:,} items in {n} seconds."
        if is_short
        else "{who} looked at {done:,} of {total:,} items in {n} minutes.",
        who=", ".join(summary.who),
        done=summary.decided,
        total=len(content.bench.dataset.train),
        n=max(round(60 * minutes), 1) if is_short else round(minutes),
    )
    n_out = summary.actions.get(Action.EXCLUDE, 0)
    became = voice.tr(
        "Of these, {changed:,} got another label and {out:,} went out of the training set."
        if n_out
        else "Of these, {changed:,} got another label.",
        changed=sum(summary.pairs.values()),
        out=n_out,
    )
    return f"{looked} {became}"


def _effect(content: Content, voice: Voice) -> str:
    before, after = content.before.value, content.after.value
    if after == before:
        return voice.tr("The test model's score stayed at {score:.1%}.", score=after)
    rise = (
        words(
            "The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, "
            "on test items that it has never seen: more than chance explains."
        ),
        words(
            "The score of a model trained on these labels rose from {before:.1%} to {after:.1%}, "
            "on test items that it has never seen: that may be chance."
        ),
    )
    fall = (
        words(
            "The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, "
            "on test items that it has never seen: more than chance explains."
        ),
        words(
            "The score of a model trained on these labels fell from {before:.1%} to {after:.1%}, "
            "on test items that it has never seen: that may be chance."
        ),
    )
    text = (rise if after > before else fall)[content.change.is_noise]
    return voice.tr(text, before=before, after=after)


def _pattern(content: Content, voice: Voice) -> str:
    if not content.pairs:
        return voice.tr("No label was changed.")
    given, new, n = content.pairs[0]
    return voice.tr(
        "The most frequent mistake: “{given}” that is really “{new}” (once)."
        if n == 1
        else "The most frequent mistake: “{given}” that is really “{new}” ({times:,} times).",
        given=given,
        new=new,
        times=n,
    )


def _titles(voice: Voice) -> dict[str, str]:
    """Return the heads of the columns of figures."""
    return {field: voice.tr(title) for field, title in TITLES.items()}


def _who(name: str, voice: Voice) -> str:
    """Return what a row of figures is called: strategies by their title, as in the window."""
    if name == PERSON:
        return voice.tr("this review")
    try:
        return voice.tr(find_strategy(name).title)
    except DataPerfError:
        return name


def _when(content: AnyContent, voice: Voice) -> str:
    """Return the day of the last decision; empty before the first."""
    last = content.summary.last
    return voice.date(date.fromisoformat(last[:10])) if last else ""


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _commands(record: SessionRecord, voice: Voice) -> list[str]:
    """Return what to type to see the same again."""
    file, source = shlex.quote(record.file), record.header.source
    if source.path == "embedded":  # a challenge's sample
        place = f"{EMBEDDED}{source.kind}"
    else:
        place = f"{EMBEDDED}{source.path}" if source.kind == "embedded" else Path(source.path).name
    task = source.options.get("task")
    return [
        f"dataperf-gui open {shlex.quote(place)}{f' --task {shlex.quote(task)}' if task else ''}",
        f"dataperf-gui session verify {file}",
        f"dataperf-gui session replay {file}",
        f"dataperf-gui report {file} --out report.html --language {voice.language}",
    ]


class _Writers:
    """Writes numbers for the page."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def percent(self, share: float, decimals: int = 1) -> str:
        """Return a share with its percent sign."""
        return self._voice.number(share, f".{decimals}%")

    def points(self, difference: float) -> str:
        """Return a difference of scores in points, with its sign."""
        return self._voice.number(100 * difference, "+.1f")

    def range(self, interval: Interval) -> str:
        """Return an interval in points."""
        low, high = 100 * interval.low, 100 * interval.high
        return self._voice.tr("{low:.1f} to {high:.1f}", low=low, high=high)
