"""Several people review one data set: apart, merged in any order, settled, exported."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dataperf_gui.agreement.consensus import Method, judge_people, reach_consensus
from dataperf_gui.agreement.votes import NO_VOTE, Votes
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Dataset, MediaKind, Source
from dataperf_gui.messages import DataPerfError
from dataperf_gui.project.assignment import assign, assignment, divide
from dataperf_gui.project.folder import Project, create_project, make_session, open_project
from dataperf_gui.project.journals import settled, votes_of_project
from dataperf_gui.project.merging import merge_project
from dataperf_gui.project.notes import add_note, notes_of, questions_for
from dataperf_gui.project.results import conflicts_of, result_of, settle
from dataperf_gui.session.decisions import Action
from dataperf_gui.session.session import Session

PEOPLE = ("Ann", "Ben", "Cem")


def small_dataset(n: int = 8) -> Dataset:
    return Dataset(
        name="Animals", source=Source("folder", "animals"), kind=MediaKind.IMAGE,
        classes=("cat", "dog", "owl"), keys=tuple(f"{i}.png" for i in range(n)),
        labels=np.arange(n, dtype=np.int32) % 3, splits=np.zeros(n, dtype=np.uint8),
        media=None, fingerprint="animals",
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", small_dataset(), PEOPLE)


def decide(project: Project, who: str, labels: dict[int, int]) -> None:
    with Session.open(project.journal_of(who), who=who) as session:
        for item, label in labels.items():
            session.decide(item, Action.RELABEL, label)


def copy_of(project: Project, name: str) -> Project:
    folder = project.folder.with_name(name)
    shutil.copytree(project.folder, folder)
    return open_project(folder)


def state(project: Project) -> object:
    """Return all that a project says, to be compared."""
    return (
        [person.name for person in project.people],
        votes_of_project(project),
        settled(project),
        notes_of(project),
        {name: items.tolist() for name, items in assignment(project).items()},
        result_of(project).labels.tolist(),
    )


@given(st.integers(0, 200), st.integers(1, 6), st.floats(0, 1), st.integers(0, 5))
def test_everything_is_assigned_and_only_the_overlap_twice(
    n_items: int, n_people: int, overlap: float, seed: int
) -> None:
    parts = divide(n_items, n_people, overlap, seed)
    times = np.bincount(np.concatenate(parts).astype(int), minlength=n_items)
    n_common = round(overlap * n_items)
    if n_people > 1:
        assert (times == n_people).sum() == n_common
    assert ((times == 1) | (times == n_people)).all()
    sizes = [len(part) for part in parts]
    assert max(sizes) - min(sizes) <= 1


def test_a_new_assignment_replaces_the_old_one(project: Project) -> None:
    assign(project, 0.0)
    new = assign(project, 1.0)
    assert assignment(project).keys() == new.keys()
    assert all(len(items) == 8 for items in assignment(project).values())


def test_people_do_not_see_each_other_s_decisions(project: Project) -> None:
    decide(project, "Ann", {0: 2})
    with Session.open(project.journal_of("Ben"), read_only=True) as session:
        assert session.decided == 0
        assert session.state.labels[0] == session.header.labels[0]


moves = st.lists(
    st.tuples(st.sampled_from(PEOPLE), st.integers(0, 2), st.integers(0, 7), st.integers(0, 2)),
    max_size=12,
)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves, st.permutations(range(3)))
def test_copies_that_were_apart_say_the_same_merged_in_any_order(
    tmp_path_factory: pytest.TempPathFactory,
    history: list[tuple[str, int, int, int]],
    order: list[int],
) -> None:
    folder = tmp_path_factory.mktemp("copies")
    first = create_project(folder / "0", small_dataset(), PEOPLE)
    copies = [first, copy_of(first, "1"), copy_of(first, "2")]
    # Each person works on any copy, also the same person on two copies that are apart.
    for who, where, item, label in history:
        decide(copies[where], who, {item: label})
    together = copy_of(copies[order[0]], "a")
    for index in order[1:]:
        merge_project(together, copies[index].folder)
    other = copy_of(copies[0], "b")
    merge_project(other, copies[1].folder)
    merge_project(other, copies[2].folder)
    assert state(together) == state(other)
    merge_project(together, copies[order[1]].folder)  # twice is the same as once
    merge_project(together, other.folder)
    assert state(together) == state(other)


def test_a_journal_that_was_continued_elsewhere_replaces_the_shorter_one(project: Project) -> None:
    decide(project, "Ann", {0: 1})
    away = copy_of(project, "away")
    decide(away, "Ann", {1: 2})
    assert merge_project(project, away.folder).updated == 1
    assert {item: vote.label for item, vote in votes_of_project(project)["Ann"].items()} == {
        0: 1,
        1: 2,
    }
    assert merge_project(project, away.folder).updated == 0


def test_two_ways_of_one_journal_are_both_kept(project: Project) -> None:
    away = copy_of(project, "away")
    decide(project, "Ann", {0: 1})
    decide(away, "Ann", {1: 2})
    assert merge_project(project, away.folder).branched == 1
    assert {item: vote.label for item, vote in votes_of_project(project)["Ann"].items()} == {
        0: 1,
        1: 2,
    }


def test_another_project_and_a_damaged_journal_are_refused(
    project: Project, tmp_path: Path
) -> None:
    other = create_project(tmp_path / "other", small_dataset())
    with pytest.raises(DataPerfError, match="is a copy of the project"):
        merge_project(project, other.folder)
    away = copy_of(project, "away")
    path = away.journal_of("Ben")
    path.write_bytes(path.read_bytes()[:4096] + b"\0" * 4096)
    before = state(project)
    with pytest.raises(DataPerfError):
        merge_project(project, away.folder)
    assert state(project) == before


def test_conflicts_are_settled_by_an_adjudicator(project: Project) -> None:
    project.add("Dr. Dee", "adjudicator")
    decide(project, "Ann", {0: 1, 1: 1, 2: 2})
    decide(project, "Ben", {0: 2, 1: 1})
    assert conflicts_of(project).tolist() == [0]
    settle(project, "Dr. Dee", [0], [2])
    assert conflicts_of(project).tolist() == []
    result = result_of(project)
    assert (result.labels[0], result.sources[0], result.settled_by[0]) == (
        2, "adjudicator", "Dr. Dee",
    )  # fmt: skip
    assert result.sources[1:4] == ("majority", "majority", "given")


def test_notes_travel_and_questions_come_into_a_queue(project: Project) -> None:
    add_note(project, "Ann", "3.png", "Is this an owl?", ("unclear",), ask="Ben")
    away = copy_of(project, "away")
    add_note(away, "Ben", "3.png", "Yes, a small one.")
    merge_project(project, away.folder)
    assert [note.who for note in notes_of(project)] == ["Ann", "Ben"]
    assert questions_for(project, "Ben") == (3,)
    with pytest.raises(DataPerfError, match="has no item"):
        add_note(project, "Ann", "missing.png", "?")


def test_a_cut_line_of_notes_does_not_lose_the_others(project: Project) -> None:
    add_note(project, "Ann", "3.png", "whole")
    path = project.folder / "notes" / "Ann.jsonl"
    path.write_bytes(path.read_bytes() + b'{"item": "4.p')
    assert [note.text for note in notes_of(project)] == ["whole"]


def planted(seed: int, n_items: int = 300) -> tuple[Votes, np.ndarray]:
    """Return the votes of three people who are right in 95, 90 and 70 % of the items."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, 4, n_items)
    wrong = (truth[:, None] + rng.integers(1, 4, (n_items, 3))) % 4
    is_right = rng.random((n_items, 3)) < [0.95, 0.9, 0.7]
    matrix = np.where(is_right, truth[:, None], wrong).astype(np.int32)
    names = tuple(f"{i}" for i in range(n_items))
    return Votes(names, ("good", "fair", "bad"), tuple("abcd"), matrix), truth


def test_the_bad_reviewer_is_found_last_in_every_one_of_100_runs() -> None:
    for seed in range(100):
        votes, _ = planted(seed)
        assert min(judge_people(votes), key=lambda person: person.accuracy).name == "bad"
        quality = reach_consensus(votes, Method.DAWID_SKENE).quality
        assert quality.argmin() == 2


@pytest.mark.parametrize("method", [Method.MAJORITY, Method.DAWID_SKENE])
def test_the_consensus_is_more_often_right_than_the_plain_majority(method: Method) -> None:
    gains = []
    for seed in range(20):
        votes, truth = planted(seed)
        plain = votes.counts.argmax(axis=1)  # the first of tied classes
        labels = reach_consensus(votes, method).labels
        gains.append((labels == truth).mean() - (plain == truth).mean())
    assert np.mean(gains) > 0


def test_items_without_votes_have_no_consensus() -> None:
    votes = Votes(("a", "b"), ("x",), ("p", "q"), np.array([[1], [NO_VOTE]], dtype=np.int32))
    assert reach_consensus(votes).labels.tolist() == [1, NO_VOTE]


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_whole_way_on_the_command_line(
    in_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> str:
        assert main(["project", *words]) == 0
        return capsys.readouterr().out

    run("create", "p", "embedded:handwriting", "--people", "Ann,Ben")
    run("add", "p", "Dee", "--role", "adjudicator")
    assert "Ann: 240 items" in run("assign", "p", "--overlap", "0.2")
    project = open_project(in_folder / "p")
    shared = set(assignment(project)["Ann"].tolist()) & set(assignment(project)["Ben"].tolist())
    item = min(shared)
    decide(project, "Ann", {item: 1})
    decide(project, "Ben", {item: 2})
    key = project.header.keys[item]
    assert run("conflicts", "p") == f"{key}\tAnn: 1, Ben: 2\n"
    assert run("conflicts", "p", "--hide-names") == f"{key}\t1, 2\n"
    status = json.loads(run("status", "p", "--json"))
    assert status["conflicts"] == 1
    assert status["people"]["Ann"] == {"decided": 1, "assigned": 240, "questions": 0}
    run("note", "p", key, "What is it?", "--by", "Ann", "--ask", "Ben")
    run("settle", "p", key, "2", "--by", "Dee")
    run("export", "p", "--out", "labels.csv", "--votes", "votes.csv")
    with Path("labels.csv").open(encoding="utf-8") as stream:
        row = next(row for row in csv.DictReader(stream) if row["file"] == key)
    assert (row["label"], row["source"], row["settled_by"]) == ("2", "adjudicator", "Dee")
    assert row["notes"] == "Ann: What is it?"
    found = json.loads(run("agreement", "votes.csv", "--json"))
    assert found["n_items"] == 1
    assert found["percent"] == 0


@pytest.mark.parametrize(
    "table",
    [
        "file,annotator,label\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n3,a,y\n3,b,y\n",
        "Worker;Item;Class\na;1;x\nb;1;x\na;2;y\nb;2;x\na;3;y\nb;3;y\n",
        "file,label_1,label_2\n1,x,x\n2,y,x\n3,y,y\n",
        "random_label1,random_label2\nx,x\ny,x\ny,y\n",
        "id,ann,ben\n1,x,x\n2,y,x\n3,y,y\n",
    ],
)
def test_votes_are_read_in_long_and_in_wide_tables(
    table: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "votes.csv"
    path.write_text(table, encoding="utf-8")
    assert main(["project", "agreement", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["n_items"], found["n_annotators"]) == (3, 2)
    assert found["percent"] == pytest.approx(2 / 3)
    assert found["cohen_kappa"] == pytest.approx(0.4)
    assert found["cohen_kappa_low"] <= 0.4 <= found["cohen_kappa_high"]


def test_a_table_without_votes_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "votes.csv"
    path.write_text("colour,size\nred,1\n", encoding="utf-8")
    assert main(["project", "agreement", str(path)]) == 2
    assert "not a table of votes" in capsys.readouterr().err


def test_what_is_not_a_project_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["project", "status", str(tmp_path)]) == 2
    assert "is not a project" in capsys.readouterr().err
    (tmp_path / "project.json").write_text('{"format": 99}', encoding="utf-8")
    assert main(["project", "status", str(tmp_path)]) == 2
    assert "newer version" in capsys.readouterr().err


def test_rows_still_in_the_write_ahead_log_of_an_open_session_are_merged(project: Project) -> None:
    away = copy_of(project, "away")
    decide(away, "Ann", {0: 1})
    assert merge_project(project, away.folder).updated == 1
    with Session.open(away.journal_of("Ann"), who="Ann") as session:
        session.decide(1, Action.RELABEL, 2)  # on the disk, but not in the main file yet
        assert merge_project(project, away.folder).updated == 1
    assert votes_of_project(project)["Ann"].keys() == {0, 1}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("people/Eve.json", "{}"),
        ("people/Eve.json", '{"name": "Eve", "role": "owner"}'),
        ("people/Eve.json", '{"name": "Ann", "role": "reviewer"}'),
        ("people/Eve.json", "[" * 100_000),
        ("assignments/2999-1.json", '{"items": {"Ann": [99]}}'),
        ("assignments/2999-1.json", '{"items": {"Ann": [0.5]}}'),
        ("assignments/2999-1.json", '{"items": {"Ann": 1}}'),
    ],
)
def test_a_damaged_file_of_a_copy_does_not_come_in(
    project: Project, name: str, content: str
) -> None:
    away = copy_of(project, "away")
    (away.folder / name).parent.mkdir(exist_ok=True)
    (away.folder / name).write_text(content, encoding="utf-8")
    before = state(project)
    with pytest.raises(DataPerfError):
        merge_project(project, away.folder)
    assert state(project) == before


def test_a_link_in_a_copy_is_not_followed(project: Project, tmp_path: Path) -> None:
    away = copy_of(project, "away")
    secret = tmp_path / "Eve.json"
    secret.write_text('{"name": "Eve", "role": "reviewer"}', encoding="utf-8")
    (away.folder / "people" / "Eve.json").symlink_to(secret)
    with pytest.raises(DataPerfError, match="is damaged"):
        merge_project(project, away.folder)


def test_a_person_who_was_half_added_on_a_full_disk_can_be_added_again(project: Project) -> None:
    make_session(project.journal_of("Eve"), project.header, "Eve")  # the person's file is missing
    assert project.add("Eve").name == "Eve"
    assert "Eve" in [person.name for person in project.people]
