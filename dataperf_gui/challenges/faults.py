"""What is wrong with an input: fixed codes for programs, a sentence for people."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from dataperf_gui.messages import DataPerfError, Lines, Message, recognised, words

Read = TypeVar("Read")

MOST_SHOWN = 100
"""Sentences printed for one refusal; a binary file sent as a list has a fault on every line."""


PLACES = (words("line {n}"), words("key {name}"), words("column {name}"), words("task {name}"))
"""Forms of a fault's `where`; ``id {seller}`` is the same in all languages."""


class FaultCode(StrEnum):
    """Why an input is refused; part of the file formats, so never renamed."""

    BAD_DATA = "BAD_DATA"
    """The challenge's own data: a missing file, column or row; not the submission."""
    BAD_LINE = "BAD_LINE"
    BAD_VALUE = "BAD_VALUE"
    DUPLICATE_ID = "DUPLICATE_ID"
    ENCODING = "ENCODING"
    LIMIT_REACHED = "LIMIT_REACHED"
    """Of a board: the entry may be right, but there were too many before it."""
    MISSING_FILE = "MISSING_FILE"
    MISSING_SUBTASK = "MISSING_SUBTASK"
    ONE_CLASS = "ONE_CLASS"
    OVER_BUDGET = "OVER_BUDGET"
    TOO_FEW = "TOO_FEW"
    TOO_LARGE = "TOO_LARGE"
    TOO_MANY = "TOO_MANY"
    UNKNOWN_ID = "UNKNOWN_ID"
    UNKNOWN_OPTION = "UNKNOWN_OPTION"
    UNSAFE_PATH = "UNSAFE_PATH"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a person has to mend.

    Parameters
    ----------
    code : FaultCode
        For programs and boards.
    file : str
        Path as the person knows it, relative to the challenge's folder.
    where : str
        ``"line 3"``, ``"key targets.dog"``; empty for the whole file.
    message : Message
        What is wrong and what to do, one sentence.
    """

    code: FaultCode
    file: str
    where: str
    message: Message

    @property
    def sentence(self) -> Message:
        """Where, what and the code, for people."""
        file = Message("{file}", {"file": self.file})
        both = Message("{file}, {where}", {"file": self.file, "where": place_of(self.where)})
        values = {
            "place": both if self.where else file,
            "fault": self.message,
            "code": str(self.code),
        }
        return Message("{place}: {fault} [{code}]", values)

    def __str__(self) -> str:
        return str(self.sentence)


def place_of(where: str) -> Message:
    """Return a fault's `where` so that it can be translated."""
    return recognised(where, PLACES)


class Refused(DataPerfError):  # noqa: N818 - a verdict, not a failure
    """An input with faults; all of them, one sentence a line.

    Parameters
    ----------
    faults : iterable of Fault
        At least one.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        lines = [fault.sentence for fault in self.faults[:MOST_SHOWN]]
        if (n := len(self.faults) - MOST_SHOWN) > 0:
            lines.append(Message("and {n} more faults", {"n": n}))
        super().__init__("{sentences}", sentences=Lines(tuple(lines)))


@dataclass(slots=True)
class Findings:
    """Collects every fault and warning of one run, so that people see all of them at once.

    Parameters
    ----------
    official : bool
        Whether input that the original program accepts, and we by default refuse, is let
        through with a warning.
    """

    official: bool = False
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    def refuse(self, code: FaultCode, file: str, where: str, text: str, **values: object) -> None:
        """Note a fault that the original program stops at too, or that nobody can score."""
        self.faults.append(Fault(code, file, where, Message(text, values)))

    def refuse_unless_official(
        self, code: FaultCode, file: str, where: str, text: str, **values: object
    ) -> None:
        """Note what the original program lets pass: a fault, or with `official` a warning."""
        fault = Fault(code, file, where, Message(text, values))
        if self.official:
            self.warnings.append(
                Message("accepted as the original program does: {fault}", {"fault": fault.sentence})
            )
        else:
            self.faults.append(fault)

    def warn(self, text: str, **values: object) -> None:
        """Note what a person should know; it goes into ``summary.json``, once."""
        warning = Message(text, values)
        if warning not in self.warnings:
            self.warnings.append(warning)

    def raise_if_refused(self) -> None:
        """Raise `Refused` with every fault so far, if there is one."""
        if self.faults:
            raise Refused(self.faults)

    def required(self, read: Read | None) -> Read:
        """Return what a reader returned, or raise `Refused` with the faults it noted."""
        self.raise_if_refused()
        if read is None:
            raise RuntimeError("a reader returned nothing and noted no fault")
        return read
