"""``dataperf-gui project VERB ...``: several people review one data set."""

import argparse
import json
import math
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dataperf_gui.cli.challenge_verbs import Commands, terminal_monitor
from dataperf_gui.cli.datasets import add_dataset, source_of

if TYPE_CHECKING:  # numpy and pandas are imported when a command runs
    from dataperf_gui.agreement.coefficients import Agreement, Estimate
    from dataperf_gui.agreement.votes import Votes

METHODS = ("majority", "dawid-skene")
COEFFICIENTS = ("percent", "cohen_kappa", "krippendorff_alpha", "gwet_ac1")


def add_parser(commands: Commands) -> None:
    """Add the command and its verbs."""
    text = "review a data set with several people: assign, compare, settle, merge, export"
    verbs = commands.add_parser("project", help=text, description=text).add_subparsers(
        metavar="VERB", required=True
    )
    _add_create(verbs)
    _add_people(verbs)
    _add_agreement(verbs)
    _add_settle(verbs)
    _add_merge_and_export(verbs)


def _add_create(verbs: Any) -> None:
    parser = _verb(verbs, "create", _create, "make a project folder for a data set")
    add_dataset(parser)
    parser.add_argument("--people", default="", metavar="A,B", help="names of the reviewers")
    parser.add_argument("--name", default="", help="title (default: that of the data set)")


def _add_people(verbs: Any) -> None:
    parser = _verb(verbs, "add", _add, "add a person")
    parser.add_argument("person", metavar="NAME")
    parser.add_argument(
        "--role",
        choices=("reviewer", "adjudicator"),
        default="reviewer",
        help="an adjudicator settles conflicts and does not label (default: reviewer)",
    )
    parser = _verb(verbs, "assign", _assign, "decide who looks at which items")
    share = parser.add_mutually_exclusive_group()
    share.add_argument("--everything", action="store_true", help="everyone looks at every item")
    share.add_argument(
        "--overlap",
        type=float,
        default=0.2,
        metavar="SHARE",
        help="share of the items that everyone looks at; the others are divided (default: 0.2)",
    )
    parser.add_argument("--people", default="", metavar="A,B", help="to whom (default: everyone)")
    parser.add_argument("--seed", type=int, default=0, help="of the division (default: 0)")
    parser = _verb(verbs, "status", _status, "show who has done how much, and what is open")
    _add_json(parser)
    parser = _verb(verbs, "note", _note, "write a note on an item, or ask someone about it")
    parser.add_argument("item", metavar="ITEM")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--by", required=True, metavar="NAME", help="who writes it")
    parser.add_argument("--ask", default="", metavar="NAME", help="who is to answer")
    parser.add_argument("--tags", default="", metavar="A,B", help="words to find it by")


def _add_agreement(verbs: Any) -> None:
    text = "measure how far people agree, in a project or a table of votes"
    parser = verbs.add_parser("agreement", help=text, description=text)
    parser.add_argument(
        "source",
        type=Path,
        metavar="PROJECT|VOTES",
        help="a project folder, or a table with the columns file, annotator and label, or with "
        "one label column per person",
    )
    parser.add_argument("--seed", type=int, default=0, help="of the bootstrap (default: 0)")
    _add_json(parser)
    parser.set_defaults(run=_agreement)


def _add_settle(verbs: Any) -> None:
    parser = _verb(verbs, "conflicts", _conflicts, "list the items on which people disagree")
    parser.add_argument("--hide-names", action="store_true", help="do not say who gave which label")
    parser = _verb(verbs, "settle", _settle, "decide a conflict as an adjudicator")
    parser.add_argument("item", metavar="ITEM")
    parser.add_argument("label", metavar="LABEL", help="a class, or (excluded)")
    parser.add_argument("--by", required=True, metavar="NAME", help="the adjudicator")


def _add_merge_and_export(verbs: Any) -> None:
    parser = _verb(verbs, "merge", _merge, "bring other copies of the project in")
    parser.add_argument("others", type=Path, nargs="+", metavar="COPY")
    parser = _verb(verbs, "export", _export, "write the agreed labels, and all votes")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="labels, as CSV")
    parser.add_argument("--votes", type=Path, metavar="FILE", help="all votes, as CSV")
    parser.add_argument(
        "--method",
        choices=METHODS,
        default=METHODS[0],
        help="how votes become one label where no one settled it (default: majority)",
    )


def _verb(verbs: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="the project's folder")
    parser.set_defaults(run=run)
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _create(arguments: argparse.Namespace) -> int:
    from dataperf_gui.challenges.opening import READERS
    from dataperf_gui.data.opening import open_dataset
    from dataperf_gui.project.folder import create_project

    dataset = open_dataset(source_of(arguments), terminal_monitor(), READERS)
    people = _names(arguments.people)
    project = create_project(arguments.project, dataset, people, arguments.name)
    print(f"{project.name}: {len(dataset)} items, {len(people)} people, in {project.folder}")
    for person in people:
        print(f"{person} reviews with: dataperf-gui open {project.journal_of(person)}")
    return 0


def _add(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project

    project = open_project(arguments.project)
    person = project.add(arguments.person, arguments.role)
    print(f"{person.name} takes part as {person.role}")
    return 0


def _assign(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.assignment import assign
    from dataperf_gui.project.folder import open_project

    project = open_project(arguments.project)
    overlap = 1.0 if arguments.everything else arguments.overlap
    assigned = assign(project, overlap, _names(arguments.people), arguments.seed)
    for name, items in assigned.items():
        print(f"{name}: {len(items)} items")
    return 0


def _status(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.notes import questions_for
    from dataperf_gui.project.results import conflicts_of, progress

    project = open_project(arguments.project)
    done, n_conflicts = progress(project), len(conflicts_of(project))
    questions = {person.name: len(questions_for(project, person.name)) for person in project.people}
    if arguments.json:
        people = {
            name: {"decided": decided, "assigned": assigned, "questions": questions[name]}
            for name, (decided, assigned) in done.items()
        }
        print(json.dumps({"name": project.name, "people": people, "conflicts": n_conflicts}))
        return 0
    print(f"{project.name}: {len(project.header)} items")
    for name, (decided, assigned) in done.items():
        asked = f", {questions[name]} questions" if questions[name] else ""
        print(f"{name}: {decided} of {assigned} reviewed{asked}")
    print(f"conflicts to settle: {n_conflicts}")
    return 0


def _note(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.notes import add_note

    tags = _names(arguments.tags)
    project = open_project(arguments.project)
    add_note(project, arguments.by, arguments.item, arguments.text, tags, arguments.ask)
    print(f"{arguments.ask} is asked" if arguments.ask else "noted")
    return 0


def _agreement(arguments: argparse.Namespace) -> int:
    from dataperf_gui.agreement.coefficients import (
        agreement,
        agreement_by_class,
        agreement_by_pair,
        confusions,
    )
    from dataperf_gui.agreement.consensus import judge_people

    votes = _votes(arguments.source)
    overall = agreement(votes, arguments.seed)
    by_class = agreement_by_class(votes, arguments.seed)
    by_pair = agreement_by_pair(votes, arguments.seed)
    people = judge_people(votes)
    if arguments.json:
        content = _fields(overall) | {
            "by_class": {name: _fields(each) for name, each in by_class.items()},
            "by_pair": [{"pair": list(pair)} | _fields(each) for pair, each in by_pair.items()],
            "confusions": [
                {"classes": list(classes), "votes": n} for classes, n in confusions(votes).items()
            ],
            "annotators": [asdict(person) for person in people],
        }
        print(json.dumps(_without_nan(content), ensure_ascii=False))
        return 0
    print(f"{overall.n_items} items with several votes, {overall.n_annotators} people")
    _print_agreement("all", overall)
    for name, each in by_class.items():
        _print_agreement(f"class {name}", each)
    for pair, each in by_pair.items():
        _print_agreement(" and ".join(pair), each)
    for person in people:
        share = f"{person.accuracy:.1%} ({person.low:.1%} to {person.high:.1%})"
        print(f"{person.name} agrees with the others' majority: {share} of {person.n_items} items")
    return 0


def _votes(source: Path) -> "Votes":
    from dataperf_gui.agreement.votes import read_votes
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.journals import matrix_of, votes_of_project

    if source.is_dir():
        project = open_project(source)
        return matrix_of(project.header, votes_of_project(project))
    return read_votes(source)


def _fields(found: "Agreement") -> dict[str, Any]:
    """Return an agreement as JSON has it: each coefficient with its low and high end beside it."""
    fields: dict[str, Any] = {"n_items": found.n_items, "n_annotators": found.n_annotators}
    for name in COEFFICIENTS:
        estimate: Estimate | None = getattr(found, name)
        for suffix, end in (("", "value"), ("_low", "low"), ("_high", "high")):
            fields[name + suffix] = None if estimate is None else getattr(estimate, end)
    return fields


def _without_nan(content: Any) -> Any:
    """Replace NaN, which JSON does not have, by null."""
    if isinstance(content, dict):
        return {key: _without_nan(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [_without_nan(value) for value in content]
    return None if isinstance(content, float) and math.isnan(content) else content


def _print_agreement(title: str, found: "Agreement") -> None:
    parts = []
    for name, text in zip(COEFFICIENTS, ("agree", "kappa", "alpha", "AC1"), strict=True):
        estimate: Estimate | None = getattr(found, name)
        if estimate is None:
            continue
        form = ".1%" if name == "percent" else ".3f"
        value, low, high = (format(end, form) for end in asdict(estimate).values())
        parts.append(f"{text} {value} ({low} to {high})")
    print(f"{title}: {', '.join(parts)}")


def _conflicts(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.results import conflicts_of, result_of

    project = open_project(arguments.project)
    result = result_of(project)
    for item in conflicts_of(project).tolist():
        given = [
            (name, result.votes.classes[code])
            for name, code in zip(result.votes.annotators, result.votes.matrix[item], strict=True)
            if code >= 0
        ]
        said = sorted(label for _, label in given)
        text = ", ".join(
            said if arguments.hide_names else [f"{who}: {what}" for who, what in given]
        )
        print(f"{project.header.keys[item]}\t{text}")
    return 0


def _settle(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.results import item_of, label_of, settle

    project = open_project(arguments.project)
    item, label = item_of(project, arguments.item), label_of(project, arguments.label)
    settle(project, arguments.by, [item], [label])
    print(f"{arguments.item} is settled as {arguments.label}")
    return 0


def _merge(arguments: argparse.Namespace) -> int:
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.merging import merge_project

    project = open_project(arguments.project)
    for other in arguments.others:
        merged = merge_project(project, other)
        print(
            f"{other}: {merged.added} new, {merged.updated} continued, "
            f"{merged.branched} that went another way"
        )
    return 0


def _export(arguments: argparse.Namespace) -> int:
    from dataperf_gui.agreement.consensus import Method
    from dataperf_gui.project.folder import open_project
    from dataperf_gui.project.results import labels_table, result_of, votes_table
    from dataperf_gui.session.export import TableFormat, write_table

    project = open_project(arguments.project)
    result = result_of(project, Method(arguments.method))
    table = labels_table(project, result)
    write_table(table, arguments.out, TableFormat.CSV)
    print(f"{len(table)} labels in {arguments.out}")
    if n_open := int(result.is_conflict.sum()):
        print(f"{n_open} of them are conflicts that no one has settled", file=sys.stderr)
    if arguments.votes:
        votes = votes_table(project)
        write_table(votes, arguments.votes, TableFormat.CSV)
        print(f"{len(votes)} votes in {arguments.votes}")
    return 0


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
