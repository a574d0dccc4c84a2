"""What all challenges share: descriptions, faults, summaries and writing all or nothing."""

import json
from pathlib import Path

import pytest

from dataperf_gui.challenges.base import Evaluation, Request, read_info
from dataperf_gui.challenges.faults import FaultCode, Findings, Refused
from dataperf_gui.challenges.reading import inside, read_text
from dataperf_gui.challenges.registry import CHALLENGES, load_challenge
from dataperf_gui.challenges.results import as_json, summarise, write_together
from dataperf_gui.cli.challenge_verbs import ARGUMENTS
from dataperf_gui.messages import DataPerfError


@pytest.mark.parametrize("challenge", CHALLENGES)
def test_every_challenge_is_described_and_loaded(challenge: str) -> None:
    info = read_info(challenge)
    assert info.id == challenge
    assert all((info.title, info.summary, info.test_model, info.files, info.divisions))
    assert load_challenge(challenge).id == challenge


def test_every_challenge_has_its_commands() -> None:
    assert set(ARGUMENTS) == set(CHALLENGES)


def test_an_unknown_challenge_is_named() -> None:
    with pytest.raises(DataPerfError, match="vision-cleaning"):
        load_challenge("chess")


def test_faults_are_collected_and_raised_together() -> None:
    findings = Findings()
    findings.raise_if_refused()
    findings.refuse(FaultCode.BAD_LINE, "a.txt", "line 3", "is {what}", what="wrong {here}")
    findings.refuse_unless_official(FaultCode.TOO_MANY, "b.txt", "", "has {n}", n=5)
    with pytest.raises(Refused) as refused:
        findings.raise_if_refused()
    assert str(refused.value).splitlines() == [
        "a.txt, line 3: is wrong {here} [BAD_LINE]",
        "b.txt: has 5 [TOO_MANY]",
    ]


def test_official_lets_pass_what_only_we_refuse() -> None:
    findings = Findings(official=True)
    findings.refuse_unless_official(FaultCode.TOO_MANY, "b.txt", "", "has {n}", n=5)
    findings.raise_if_refused()
    assert "b.txt: has 5 [TOO_MANY]" in str(findings.warnings[0])


def test_a_flood_of_faults_is_cut_short() -> None:
    findings = Findings()
    for line in range(500):
        findings.refuse(FaultCode.BAD_LINE, "a.bin", f"line {line}", "is no number")
    with pytest.raises(Refused, match="and 400 more faults"):
        findings.raise_if_refused()


def test_a_warning_is_said_once() -> None:
    findings = Findings()
    findings.warn("{n} files", n=1)
    findings.warn("{n} files", n=1)
    assert len(findings.warnings) == 1


def test_the_summary_has_every_key() -> None:
    findings = Findings()
    findings.warn("careful")
    evaluation = Evaluation(0.25, {"a": 0.25}, {}, {"more": 1})
    summary = summarise(read_info("vision-cleaning"), evaluation, findings, 1.23456)
    assert list(summary) == [
        "challenge", "score", "metric", "direction", "per_task", "warnings", "versions", "seconds",
        "more",
    ]  # fmt: skip
    assert summary["warnings"] == ["careful"]
    assert (summary["seconds"], summary["more"], summary["score"]) == (1.235, 1, 0.25)
    assert set(summary["versions"]) >= {"python", "dataperf-gui", "numpy", "scikit-learn"}
    assert json.loads(as_json(summary)) == summary


def test_files_are_written_together_and_replace_old_ones(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    write_together(out, {"a.txt": "1\n", "b.txt": "2\n"})
    write_together(out, {"b.txt": "3\n"})
    assert {path.name: path.read_text() for path in out.iterdir()} == {"a.txt": "1\n",
                                                                       "b.txt": "3\n"}  # fmt: skip


def test_nothing_is_half_written(tmp_path: Path) -> None:
    with pytest.raises(DataPerfError, match="cannot write here"):
        write_together(tmp_path, {"a.txt": "1\n", "no/such/b.txt": "2\n"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_place_of_a_file_is_found_before_anything_is_replaced(tmp_path: Path) -> None:
    write_together(tmp_path, {"a.txt": "old\n"})
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(DataPerfError, match=r"b\.txt is a folder"):
        write_together(tmp_path, {"a.txt": "new\n", "b.txt": "new\n"})
    assert (tmp_path / "a.txt").read_text() == "old\n"


def test_a_file_in_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(DataPerfError, match="choose another folder"):
        write_together(tmp_path / "out", {"a.txt": "1\n"})


@pytest.mark.parametrize("path", ["/etc", "../x", "a/../../x", "C:\\data", "..\\x"])
def test_paths_stay_inside_the_folder(tmp_path: Path, path: str) -> None:
    findings = Findings()
    assert inside(tmp_path, path, "setup.yml", findings) is None
    assert findings.faults[0].code is FaultCode.UNSAFE_PATH
    assert inside(tmp_path, "data/x", "setup.yml", findings) == tmp_path / "data" / "x"


def test_text_is_read_with_plain_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"1\r\n2\r3\n")
    assert read_text(tmp_path, tmp_path / "a.txt", Findings()) == "1\n2\n3\n"


@pytest.mark.parametrize(
    ("challenge", "right", "wrong"),
    [
        ("vision-cleaning", "task_setup.yml", "task_setup.yaml"),
        ("vision-selection", "task_setup.yaml", "task_setup.yml"),
    ],
)
def test_a_setup_file_spelled_the_other_way_is_named(
    tmp_path: Path, challenge: str, right: str, wrong: str
) -> None:
    (tmp_path / wrong).write_text("tasks: []\n")
    findings = Findings()
    with pytest.raises(Refused) as caught:
        load_challenge(challenge).check(Request(tmp_path), findings)
    assert f"{right}: is missing, but there is {wrong}; rename it" in str(caught.value)
