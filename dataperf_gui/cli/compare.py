"""``dataperf-gui compare SESSION --strategies a,b,c --out curve.csv``: a person on the curves."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.curve import add_curve_options, require_known, write_curves
from dataperf_gui.cli.session import dataset_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dataperf_gui.compare.curves import Curve
    from dataperf_gui.compare.tournament import Answer
    from dataperf_gui.compare.walking import Course


def add_parser(commands: Commands) -> None:
    """Add the command to the command line."""
    text = (
        "put a session's curve beside those of strategies: who got further with as many items, "
        "and which queue would have got the person to the target first; a session in which items "
        "were chosen or bought is compared by score against budget spent"
    )
    parser = commands.add_parser(
        "compare", help="compare a person with strategies", description=text
    )
    parser.add_argument("session", type=Path, metavar="SESSION", help="a .dpsession file")
    parser.add_argument("--data", help="the dataset, if it is no longer where it was")
    add_curve_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Draw the curves, write the table and the picture, print figures, race and tournament."""
    from dataperf_gui.cli.spending import compare_spending, has_budget

    if has_budget(arguments.session):
        return compare_spending(arguments)
    return _compare_decisions(arguments)


def _compare_decisions(arguments: argparse.Namespace) -> int:
    """Put a session in which labels were reviewed beside strategies."""
    from dataperf_gui.bench import put_on_bench
    from dataperf_gui.compare.person import PersonCurve
    from dataperf_gui.compare.tournament import answers_of
    from dataperf_gui.compare.walking import Course
    from dataperf_gui.session.header import require_same
    from dataperf_gui.session.session import Session
    from dataperf_gui.strategies import DEFAULT_STRATEGY

    arguments.strategies = arguments.strategies or [DEFAULT_STRATEGY]
    require_known(arguments.strategies)
    monitor = terminal_monitor()
    with Session.open(arguments.session, read_only=True) as session:
        header, journal = session.header, list(session.journal())
        dataset = dataset_of(session, arguments.data)
        bench = put_on_bench(dataset, seed=header.seed, monitor=monitor)
        require_same(session.path, header, bench.dataset)
    course = Course(bench, monitor)
    person = PersonCurve(course, header.seed).update(journal, monitor)
    written = write_curves(course, arguments, [person])
    if len(person):
        _print_races(course, person, written.asked)
        _print_tournament(course, answers_of(journal), written.asked)
    return written.exit_code


def _print_races(course: "Course", person: "Curve", rivals: "Sequence[Curve]") -> None:
    """Print who is ahead after as many items, for the first seed of each rival."""
    import numpy as np

    from dataperf_gui.compare.race import Race

    for rival in _one_each(rivals).values():
        race = Race(course, rival, min(int(person.inspected[-1]), len(rival)))
        end = race.finish(person, np.random.default_rng(course.bench.seed))
        difference, standing = end.difference, end.standing
        verdict = "may be chance" if end.is_noise else "more than chance"
        print(
            f"after {standing.inspected} items: {person.name} {standing.person:.3f}, "
            f"{rival.name} {standing.rival:.3f}; difference {difference.value:+.3f} "
            f"(95 % interval {difference.low:+.3f} to {difference.high:+.3f}, McNemar "
            f"p {end.p_value:.3f}): {verdict}"
        )


def _print_tournament(
    course: "Course", answers: "Mapping[int, Answer]", curves: "Sequence[Curve]"
) -> None:
    """Print how soon each queue would have got to the target with the person's answers."""
    from dataperf_gui.compare.tournament import tournament

    orders = {name: curve.items for name, curve in _one_each(curves).items()}
    played = tournament(course, answers, orders, terminal_monitor())
    what = "the score that the answers end with" if played.is_own_end else "the 95 % target"
    print(
        f"the {played.n_answered} answers in the order of each queue, to {what} "
        f"({played.target:.3f}); {played.n_unanswered} items without an answer are passed over:"
    )
    for place in played.places:
        if place.reached is None:
            print(f"  {place.name}: does not get there")
            continue
        line = f"  {place.name}: after {place.reached.inspected} items"
        if place.saved_seconds:
            minutes = abs(place.saved_seconds) / 60
            line += f", {minutes:.1f} minutes {'less' if place.saved_seconds > 0 else 'more'}"
        print(line)


def _one_each(curves: "Sequence[Curve]") -> "dict[str, Curve]":
    """Return the curve of the first seed of each name."""
    first: dict[str, Curve] = {}
    for curve in curves:
        first.setdefault(curve.name, curve)
    return first
