"""Writes a report as one page of HTML that needs nothing from outside."""

import shlex
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from dataperf_gui.assets import asset
from dataperf_gui.challenges.results import write_together
from dataperf_gui.compare.curves import PERSON
from dataperf_gui.compare.tables import TITLES
from dataperf_gui.data.opening import EMBEDDED
from dataperf_gui.report.content import PAUSE_S, Content
from dataperf_gui.report.figure import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH
from dataperf_gui.scoring.intervals import Interval
from dataperf_gui.session.decisions import Action

FEW_MINUTES = 1.5


def render(content: Content) -> str:
    """Return the page; every text from the data is escaped."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                              lstrip_blocks=True)  # fmt: skip
    environment.filters |= {"percent": _percent, "points": _points, "range": _range}
    text = asset("resources", "report.html").read_text(encoding="utf-8")
    return environment.from_string(text).render(
        c=content, sentences=sentences(content), commands=_commands(content),
        decided=content.summary.decided, n_train=len(content.bench.dataset.train),
        n_test=len(content.bench.dataset.test), titles=TITLES, person=PERSON, pause=PAUSE_S,
        frame={"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP,
               "bottom": BOTTOM},
        actions={action.value: content.summary.actions.get(action, 0) for action in Action},
        most=0 if content.matrix is None else max(int(content.matrix.counts.max()), 1),
    )  # fmt: skip


def write_report(content: Content, path: Path) -> None:
    """Write the page; a failure leaves what was there before.

    Raises
    ------
    DataPerfError
        It cannot be written there.
    """
    write_together(path.resolve().parent, {path.name: render(content)})


def sentences(content: Content) -> tuple[str, str, str]:
    """Return the three sentences that a person who does not program reads first."""
    summary, n_train = content.summary, len(content.bench.dataset.train)
    n_changed = sum(n for _, _, n in _changed(content))
    n_out = summary.actions.get(Action.EXCLUDE, 0)
    if not summary.decided:
        return (
            f"Nobody has decided on any of the {n_train:,} items yet.",
            f"A model trained on the labels as given scores {_percent(content.before.value)}.",
            "Review some items first; this page then shows what that brought.",
        )
    who = " and ".join(summary.who)
    out = f", and left out {_count(n_out, 'item')}" if n_out else ""
    first = (
        f"{who} looked at {summary.decided:,} of {_count(n_train, 'item')} in "
        f"{_time(content.minutes)} and changed {_count(n_changed, 'label')}{out}."
    )
    return first, _effect(content), _pattern(content)


def _effect(content: Content) -> str:
    before, after, change = content.before.value, content.after.value, content.change
    if after == before:
        return f"The test model's score stayed at {_percent(after)}."
    way = "rose" if after > before else "fell"
    proof = "that may be chance" if change.is_noise else "more than chance explains"
    return (
        f"The score of a model trained on these labels {way} from {_percent(before)} to "
        f"{_percent(after)}, on test items that it has never seen: {proof}."
    )


def _pattern(content: Content) -> str:
    if not content.pairs:
        return "No label was changed."
    given, new, n = content.pairs[0]
    times = "once" if n == 1 else f"{n:,} times"
    return f"The most frequent mistake: “{given}” that is really “{new}” ({times})."


def _changed(content: Content) -> list[tuple[str, str, int]]:
    return [(*pair, n) for pair, n in content.summary.pairs.items()]


def _commands(content: Content) -> list[str]:
    """Return what to type to see the same again."""
    file = shlex.quote(content.record.file)
    source = content.record.header.source
    place = f"{EMBEDDED}{source.path}" if source.kind == "embedded" else Path(source.path).name
    return [
        f"dataperf-gui open {shlex.quote(place)}",
        f"dataperf-gui session verify {file}",
        f"dataperf-gui session replay {file}",
        f"dataperf-gui report {file} --out report.html",
    ]


def _time(minutes: float) -> str:
    if minutes < FEW_MINUTES:
        return f"{max(round(60 * minutes), 1)} seconds"
    return f"{round(minutes)} minutes"


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"


def _percent(share: float) -> str:
    return f"{100 * share:.1f}\N{NO-BREAK SPACE}%"


def _points(difference: float) -> str:
    return f"{100 * difference:+.1f}".replace("-", "\N{MINUS SIGN}")


def _range(interval: Interval) -> str:
    return f"{100 * interval.low:.1f} to {100 * interval.high:.1f}"
