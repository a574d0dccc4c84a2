from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.session import Session
from dataperf_gui.session.summary import summarise


def test_figures_are_those_of_what_stands(session: Session) -> None:
    session.decide(0, Action.RELABEL, 1, ShownAs(seconds=1.5))
    session.decide(3, Action.RELABEL, 1)
    session.decide(6, Action.RELABEL, 2)
    session.decide(1, Action.EXCLUDE)
    session.decide(1, Action.RELABEL, 1)
    session.decide([2, 4], Action.FLAG, shown=ShownAs(seconds=0.5))
    session.undo()
    summary = summarise(session.header, session.journal())
    assert summary.actions == {Action.RELABEL: 4}
    assert list(summary.pairs.items()) == [(("cat", "dog"), 2), (("cat", "a/b"), 1)]
    assert (summary.rows, summary.undone, summary.decided) == (8, 2, 4)
    assert summary.seconds == 2.5
    assert summary.who == {"ann": 8}
    assert (summary.first, summary.last) == (
        "2026-01-02T03:04:05.002Z",
        "2026-01-02T03:04:05.008Z",
    )


def test_a_session_without_decisions_has_figures_too(session: Session) -> None:
    summary = summarise(session.header, session.journal())
    assert (summary.rows, summary.decided, summary.first, summary.seconds) == (0, 0, "", 0)
