"""Start a process that decides at full speed for each line read: what `test_kill` kills.

Forks, so that a start costs a few milliseconds instead of an interpreter's.
"""

import os
import sys
from pathlib import Path

from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session


def say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def decide_until_killed(path: Path) -> None:
    session = Session.open(path, who="robot")
    while True:
        for change in (
            session.decide(session.last_seq % 8, Action.RELABEL, 1, ShownAs("random", 3, 0.1)),
            session.decide([0, 1, 2, 3, 4], Action.EXCLUDE),
            session.undo(),
            session.redo(),
            session.decide(7, Action.KEEP),
        ):
            session.remember_place({"item": session.last_seq % 8})
            say(change.seq if change else "nothing")


for _ in sys.stdin:
    child = os.fork()
    if not child:
        say(os.getpid())
        decide_until_killed(Path(sys.argv[1]))
    os.waitpid(child, 0)
    say("dead")
