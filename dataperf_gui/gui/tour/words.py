"""What the tour says: all its sentences, in plain words, in one place.

A test holds them to a grade that children read, and bars the field's jargon.
"""

from dataclasses import dataclass

from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.tour.plan import N_FIXES, RACE_ITEMS, Phase


@dataclass(frozen=True, slots=True)
class Words:
    """What the card says.

    Parameters
    ----------
    title, text : str
        Heading, and one or two sentences.
    count : str
        How far the person is; empty where nothing is counted.
    """

    title: str
    text: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What the score says in things that one can count.

    Parameters
    ----------
    before, now : int
        New pictures that the computer got right at the start, and gets right now.
    total : int
        New pictures in all.
    changed : int
        Labels that the person changed.
    is_sure : bool
        Whether the change is more than chance (95 % interval, paired bootstrap).
    """

    before: int
    now: int
    total: int
    changed: int
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sentences are filled with.

    Parameters
    ----------
    label : str
        The label given to the picture on screen.
    use, keep, tour : str
        Keys, as the system spells them.
    fixed, raced : int
        Decisions made of those asked for.
    result : Result or None
        None while the score is on its way.
    can_race : bool
        Whether the race can begin.
    is_reported : bool
        Whether the report has been written.
    """

    label: str = ""
    use: str = ""
    keep: str = ""
    tour: str = ""
    fixed: int = 0
    raced: int = 0
    result: Result | None = None
    can_race: bool = False
    is_reported: bool = False


def words_for(phase: Phase, facts: Facts) -> Words:
    """Return what the card says in a phase."""
    said = {
        Phase.FIX: _fix, Phase.WATCH: _watch, Phase.START_RACE: _start_race, Phase.RACE: _race,
        Phase.GOODBYE: _goodbye,
    }  # fmt: skip
    return said[phase](facts) if phase in said else _plain(phase, facts)


def _plain(phase: Phase, facts: Facts) -> Words:
    """Return words that need little to fill in."""
    if phase is Phase.LOOK:
        text = tr(
            "The label says that this is a “{label}”. Look at the picture: is it? If many labels "
            "are wrong, a computer that learns from them goes wrong, too.",
            label=facts.label,
        )
        return Words(tr("What is a wrong label?"), text)
    if phase is Phase.RACE_OVER:
        text = tr("The box says who got further. A short race can be luck, and then it says so.")
        return Words(tr("The race is over"), text)
    if phase is Phase.REPORT:
        text = tr(
            "One page shows what you did, your score, and the labels you fixed. Press {key} and "
            "say where to keep it.",
            key=facts.use,
        )
        return Words(tr("Take a report home"), text)
    return Words(tr("One moment"), tr("The pictures are on their way."))


def _fix(facts: Facts) -> Words:
    text = tr(
        "Is the suggested label right? Then press {use}. Was the given label right after all? "
        "Then press {keep}.",
        use=facts.use, keep=facts.keep,
    )  # fmt: skip
    count = tr("{n} of {total} done", n=facts.fixed, total=N_FIXES)
    return Words(tr("Now fix three"), text, count)


def _watch(facts: Facts) -> Words:
    title, result = tr("Watch the score"), facts.result
    if result is None:
        text = tr("The computer learns again from your labels. The new score is on its way.")
        return Words(title, text)
    if not result.changed:
        text = tr(
            "You changed no label, so the score stays: {now:,d} of {total:,d} new pictures are "
            "right.",
            now=result.now, total=result.total,
        )  # fmt: skip
    elif result.now > result.before and result.is_sure:
        text = tr(
            "The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} "
            "right, up from {before:,d}: more than luck.",
            now=result.now, total=result.total, before=result.before,
        )  # fmt: skip
    elif result.now > result.before:
        text = tr(
            "The computer has learned again. Of {total:,d} new pictures it now gets {now:,d} "
            "right, up from {before:,d}. So small a rise can be luck; many fixes are not.",
            now=result.now, total=result.total, before=result.before,
        )  # fmt: skip
    else:
        text = tr(
            "Of {total:,d} new pictures it now gets {now:,d} right. It was {before:,d}. A few "
            "fixes can go either way; many fixes help.",
            now=result.now, total=result.total, before=result.before,
        )  # fmt: skip
    return Words(title, text)


def _start_race(facts: Facts) -> Words:
    title = tr("Race the computer")
    if not facts.can_race:
        return Words(title, tr("The computer warms up for a race with you. One moment."))
    text = tr(
        "The computer can hunt for wrong labels, too. Both of you look at {n} more. Press {key} "
        "to start.",
        n=RACE_ITEMS, key=facts.use,
    )  # fmt: skip
    return Words(title, text)


def _race(facts: Facts) -> Words:
    count = tr("{n} of {total} done", n=facts.raced, total=RACE_ITEMS)
    if facts.raced >= RACE_ITEMS:
        return Words(tr("The race is on"), tr("That was all. Who has won? One moment."), count)
    text = tr(
        "Go on as before: {use} or {keep}. The box at the right shows who is ahead.",
        use=facts.use, keep=facts.keep,
    )  # fmt: skip
    return Words(tr("The race is on"), text, count)


def _goodbye(facts: Facts) -> Words:
    text = (
        tr("Your page is there: open it now or later. To see the tour again, press {key}.",
           key=facts.tour)
        if facts.is_reported
        else tr("Now try it on your own. To see the tour again, press {key}.", key=facts.tour)
    )  # fmt: skip
    return Words(tr("That was the tour"), text)
