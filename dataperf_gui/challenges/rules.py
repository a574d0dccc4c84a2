"""What an entry must keep to, rule by rule, and what a check said of each."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dataperf_gui.challenges.faults import FaultCode
from dataperf_gui.messages import Message


class Verdict(StrEnum):
    """What became of a rule."""

    KEPT = "kept"
    BROKEN = "broken"
    NOT_REACHED = "not reached"
    """The entry could not be read so far that this rule could be looked at."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a challenge.

    Parameters
    ----------
    codes : frozenset of FaultCode
        What breaking it is called.
    text : Message
        What it asks for, a sentence.
    is_first : bool
        Whether nothing else can be looked at where it is broken.
    """

    codes: frozenset[FaultCode]
    text: Message
    is_first: bool = False


UNREADABLE = frozenset(
    {FaultCode.MISSING_FILE, FaultCode.ENCODING, FaultCode.BAD_LINE, FaultCode.TOO_LARGE}
)


def _rule(text: str, *codes: FaultCode) -> Rule:
    return Rule(frozenset(codes), Message(text))


def _readable(text: str, *codes: FaultCode) -> Rule:
    return Rule(UNREADABLE | set(codes), Message(text), is_first=True)


RULES: Mapping[str, tuple[Rule, ...]] = {
    "vision-cleaning": (
        _readable("The files are plain text, one row number a line."),
        _rule("Every row that is named is a training row.", FaultCode.UNKNOWN_ID),
        _rule("No row is named twice.", FaultCode.DUPLICATE_ID),
        _rule("All rows are named.", FaultCode.TOO_FEW, FaultCode.TOO_MANY),
    ),
    "vision-selection": (
        _readable("Every concept has a CSV file with ImageID and Confidence."),
        _rule("Every image has a label.", FaultCode.BAD_VALUE),
        _rule("A concept has at most 1,000 images.", FaultCode.TOO_MANY),
        _rule("There are images with 0 and images with 1.", FaultCode.ONE_CLASS),
    ),
    "speech-selection": (
        _readable("The files are official lists of clips.", FaultCode.BAD_VALUE),
        _rule("Every clip is one that may be chosen.", FaultCode.UNKNOWN_ID),
        _rule("A set has at most 25 or 60 clips.", FaultCode.TOO_MANY),
        _rule("There are target clips and nontarget clips.", FaultCode.ONE_CLASS),
    ),
    "data-acquisition": (
        _readable("Every market has a file with one line of whole numbers."),
        _rule("There is one number a seller, and something is bought.", FaultCode.TOO_FEW,
              FaultCode.TOO_MANY),
        _rule("The numbers are whole, and no more than the seller has.", FaultCode.BAD_VALUE),
        _rule("No market costs more than its budget.", FaultCode.OVER_BUDGET),
        _rule("Every draw of the rows can train the model.", FaultCode.ONE_CLASS),
    ),
}  # fmt: skip
"""Challenge id to its rules, in the order in which they are looked at."""


def verdicts(challenge: str, codes: Collection[FaultCode]) -> list[tuple[Message, Verdict]]:
    """Return each rule of a challenge with what a check that found these faults says of it."""
    found, rules = frozenset(codes), RULES.get(challenge, ())
    is_stuck = any(rule.is_first and rule.codes & found for rule in rules)
    verdict = Verdict.NOT_REACHED if is_stuck else Verdict.KEPT
    return [(rule.text, Verdict.BROKEN if rule.codes & found else verdict) for rule in rules]
