"""``dataperf-gui board``: hand in entries, look at boards, check and exchange them."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dataperf_gui.cli.board_words import known_of, shown_fault, shown_standing
from dataperf_gui.cli.challenge_verbs import ARGUMENTS, Commands, terminal_monitor

if TYPE_CHECKING:
    from dataperf_gui.boards.events import Draft, Submission
    from dataperf_gui.boards.store import Boards


def add_parser(commands: Commands) -> None:
    """Add the command and its verbs to the command line."""
    text = "hand in entries of the challenges, rank them, check and exchange them"
    parser = commands.add_parser("board", help=text, description=text)
    parser.add_argument(
        "--boards",
        metavar="URL",
        help="database of a team, or a file (default: as in the settings, else your own)",
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    _add_submit(verbs)
    listing = verbs.add_parser("list", help="list the submissions and what became of them")
    listing.add_argument("challenge", nargs="?", choices=ARGUMENTS)
    listing.set_defaults(run=run_list)
    show = verbs.add_parser("show", help="show the board of a challenge")
    show.add_argument("challenge", choices=ARGUMENTS)
    show.add_argument("--task", default="", help="a sub-task (default: over all)")
    show.add_argument("--division", choices=("algorithm", "human", "human + algorithm"))
    show.add_argument("--data", default="", metavar="DIGEST", help="default: the latest")
    show.set_defaults(run=run_show)
    again = verbs.add_parser("rescore", help="score a submission again and compare")
    again.add_argument("id")
    again.add_argument("folder", type=Path, metavar="FOLDER", help="the challenge's folder")
    again.set_defaults(run=run_rescore)
    retry = verbs.add_parser("retry", help="go on with one that failed or was cut short")
    retry.add_argument("id")
    retry.add_argument("folder", type=Path, metavar="FOLDER", help="the challenge's folder")
    retry.add_argument("--limit", type=float, metavar="SECONDS", help="as for submit")
    retry.set_defaults(run=run_retry)
    info = verbs.add_parser("info", help="print all that is known of a submission")
    info.add_argument("id")
    info.set_defaults(run=run_info)
    files = verbs.add_parser("files", help="write the files of a submission as handed in")
    files.add_argument("id")
    files.add_argument("--out", type=Path, metavar="DIR", required=True)
    files.set_defaults(run=run_files)
    tries = verbs.add_parser("limit", help="limit how many entries of one owner are scored")
    tries.add_argument("challenge", choices=ARGUMENTS)
    tries.add_argument("entries", type=int, nargs="?", help="most of them; 0 = no limit")
    tries.add_argument("--hours", type=int, default=24, help="within so long (default: 24)")
    tries.set_defaults(run=run_limit)
    withdraw = verbs.add_parser("withdraw", help="take a submission off the board")
    withdraw.add_argument("id")
    withdraw.set_defaults(run=run_withdraw)
    verify = verbs.add_parser("verify", help="check that nothing was edited")
    verify.set_defaults(run=run_verify)
    export = verbs.add_parser("export", help="write all boards to one file")
    export.add_argument("file", type=Path)
    export.set_defaults(run=run_export)
    merge = verbs.add_parser("import", help="add the submissions of an exported file")
    merge.add_argument("file", type=Path)
    merge.set_defaults(run=run_import)


def _add_submit(verbs: Commands) -> None:
    submit = verbs.add_parser("submit", help="check, score and enter submission files")
    submit.add_argument("challenge", choices=ARGUMENTS)
    submit.add_argument("folder", type=Path, metavar="FOLDER", help="the challenge's folder")
    submit.add_argument(
        "--files", type=Path, metavar="DIR", required=True,
        help="folder of the official submission files",
    )  # fmt: skip
    submit.add_argument("--baseline", action="store_true", help="shown for reference, not ranked")
    submit.set_defaults(run=run_submit)
    session = verbs.add_parser("submit-session", help="check, score and enter a session")
    session.add_argument("session", type=Path, metavar="FILE", help="a session on a challenge")
    session.set_defaults(run=run_submit_session)
    for parser in (submit, session):
        parser.add_argument("--owner", required=True, help="person or team")
        parser.add_argument("--name", required=True, help="what the entry is called")
        parser.add_argument(
            "--limit", type=float, metavar="SECONDS", help="longest that scoring may take"
        )


def opened(arguments: argparse.Namespace) -> "Boards":
    """Open the boards that were asked for: those of the settings, a team's, or a file."""
    from dataperf_gui.boards.database import sqlite_url
    from dataperf_gui.boards.store import Boards
    from dataperf_gui.places import boards_file
    from dataperf_gui.settings import load

    place: str = arguments.boards or load().settings.boards_url
    if not place:
        return Boards(sqlite_url(boards_file()))
    return Boards(place if "://" in place else sqlite_url(Path(place)))


def run_submit(arguments: argparse.Namespace) -> int:
    """Enter the files of a folder."""
    from dataperf_gui.boards.entries import Kind
    from dataperf_gui.boards.events import Draft
    from dataperf_gui.boards.publishing import files_in

    kind = Kind.BASELINE if arguments.baseline else Kind.OWN
    draft = Draft(
        arguments.challenge, arguments.owner, arguments.name, files_in(arguments.files), kind=kind
    )
    return _enter(arguments, draft, arguments.folder)


def run_submit_session(arguments: argparse.Namespace) -> int:
    """Enter a session; challenge, files and division are its own."""
    from dataperf_gui.boards.session_drafts import draft_of_session

    draft, folder = draft_of_session(
        arguments.session, arguments.owner, arguments.name, terminal_monitor()
    )
    return _enter(arguments, draft, folder)


def _enter(arguments: argparse.Namespace, draft: "Draft", folder: Path) -> int:
    """Enter a draft; print what became of it."""
    from dataperf_gui.boards.publishing import submit

    with opened(arguments) as boards:
        identity = submit(boards, draft, folder, terminal_monitor(), limit_s=arguments.limit)
        return _tell(boards.submission(identity))


def run_retry(arguments: argparse.Namespace) -> int:
    """Go on with a submission; print what became of it."""
    from dataperf_gui.boards.publishing import go_on

    with opened(arguments) as boards:
        identity = boards.submission(arguments.id).entry.id
        go_on(boards, identity, arguments.folder, terminal_monitor(), limit_s=arguments.limit)
        return _tell(boards.submission(identity))


def _tell(found: "Submission") -> int:
    """Print what became of a submission; raise where it was not scored."""
    from dataperf_gui.boards.entries import State
    from dataperf_gui.messages import DataPerfError

    score = "" if found.entry.score is None else f", score {found.entry.score:.4f}"
    print(f"{found.entry.id[:8]} {found.entry.state}{score}")
    if found.entry.state in {State.FAILED, State.TIMED_OUT}:
        raise DataPerfError("{reason}", reason=found.reason)
    if found.entry.state is State.REJECTED:
        for fault in found.faults:
            print(shown_fault(fault), file=sys.stderr)
        if found.would_score is not None:
            print(f"the original would have given {found.would_score:.4f}", file=sys.stderr)
        raise DataPerfError("the entry was refused; mend it and hand it in again")
    return 0


def run_info(arguments: argparse.Namespace) -> int:
    """Print all that is known of a submission."""
    from dataperf_gui.boards.views import tries

    with opened(arguments) as boards:
        found = boards.submission(arguments.id)
        others = boards.submissions(found.challenge)
    for what, which in known_of(found, tries(others, found)):
        print(f"{what:24} {which}")
    return 0


def run_files(arguments: argparse.Namespace) -> int:
    """Write the files of a submission, byte for byte as they were handed in."""
    from dataperf_gui.boards.publishing import write_files

    with opened(arguments) as boards:
        names = write_files(boards, arguments.id, arguments.out)
    print(f"{len(names)} files in {arguments.out}: {', '.join(names)}")
    return 0


def run_limit(arguments: argparse.Namespace) -> int:
    """Set, take away or print a limit."""
    from dataperf_gui.boards.tries import Limit
    from dataperf_gui.messages import DataPerfError

    if arguments.hours < 1 or (arguments.entries or 0) < 0:
        raise DataPerfError("give a number of entries from 0 on, and 1 hour or more")
    with opened(arguments) as boards:
        if arguments.entries is not None:
            wanted = Limit(arguments.entries, arguments.hours) if arguments.entries else None
            boards.set_limit(arguments.challenge, wanted)
        limit = boards.limit(arguments.challenge)
    if limit is None:
        print(f"{arguments.challenge}: no limit")
    else:
        print(f"{arguments.challenge}: {limit.entries} entries of one owner in {limit.hours} hours")
    return 0


def run_list(arguments: argparse.Namespace) -> int:
    """Print a line a submission."""
    with opened(arguments) as boards:
        found = boards.submissions(arguments.challenge)
    for one in found:
        score = "" if one.entry.score is None else f"{one.entry.score:.4f}"
        print(
            f"{one.entry.id[:8]}  {one.entry.when:%Y-%m-%d %H:%M}  {one.challenge:17} "
            f"{one.entry.state:10} {score:>7}  {one.entry.division:18} {one.entry.owner}: "
            f"{one.entry.name}"
        )
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """Print a board."""
    from dataperf_gui.boards.views import DataSet, board, data_sets
    from dataperf_gui.challenges.base import read_info
    from dataperf_gui.messages import DataPerfError

    with opened(arguments) as boards:
        found = boards.submissions(arguments.challenge)
    known = [data for data in data_sets(found) if data.digest.startswith(arguments.data)]
    if arguments.data and not known:
        raise DataPerfError("nothing was scored on data {digest}", digest=arguments.data)
    data = known[0] if known else DataSet("", (), 0)
    info = read_info(arguments.challenge)
    lines = board(
        found, info.id, info.metric, data, task=arguments.task, division=arguments.division
    )
    better = "higher" if info.metric.higher_is_better else "lower"
    print(f"{info.title}: {info.metric.title} ({better} is better)")
    for line in lines:
        print(shown_standing(line))
    return 0


def run_rescore(arguments: argparse.Namespace) -> int:
    """Score again; say whether the result is equal."""
    from dataperf_gui.boards.entries import State
    from dataperf_gui.boards.publishing import score_again

    with opened(arguments) as boards:
        state = score_again(boards, arguments.id, arguments.folder, terminal_monitor())
        reason = boards.submission(arguments.id).reason
    if state is State.VERIFIED:
        print("verified: the receipt is equal")
        return 0
    print(f"disputed: {reason}")
    return 1


def run_withdraw(arguments: argparse.Namespace) -> int:
    """Take a submission off the board; what is known of it stays."""
    from getpass import getuser

    from dataperf_gui.boards.entries import State

    with opened(arguments) as boards:
        identity = boards.submission(arguments.id).entry.id
        boards.advance(identity, State.WITHDRAWN, getuser())
    print(f"{identity[:8]} withdrawn")
    return 0


def run_verify(arguments: argparse.Namespace) -> int:
    """Check the chain; print what is broken."""
    with opened(arguments) as boards:
        faults = boards.faults()
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("nothing was edited, taken out or moved")
    return 2 if faults else 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write one file with everything."""
    from dataperf_gui.boards.exchange import export_boards

    with opened(arguments) as boards:
        n = export_boards(boards, arguments.file, terminal_monitor())
    print(f"{n} submissions in {arguments.file}")
    return 0


def run_import(arguments: argparse.Namespace) -> int:
    """Add what is new in a file."""
    from dataperf_gui.boards.exchange import import_boards

    with opened(arguments) as boards:
        n = import_boards(boards, arguments.file, terminal_monitor())
    print(f"{n} events were new")
    return 0
