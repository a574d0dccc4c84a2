"""Entries from baselines, rankings and sessions; a task as a dataset on the bench."""

import json
from pathlib import Path

import numpy as np
import pytest
from official_cleaning import N_TEST, N_TRAIN, N_VAL, TASKS, Folder
from PIL import Image

from dataperf_gui.challenges.opening import READERS, official_model, source_for
from dataperf_gui.challenges.vision_cleaning.dataset import sample_folder
from dataperf_gui.cli import main
from dataperf_gui.data.dataset import Dataset, MediaKind
from dataperf_gui.data.opening import open_dataset
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.session.decisions import Action, ShownAs
from dataperf_gui.session.header import Header
from dataperf_gui.session.session import Session

Said = pytest.CaptureFixture[str]


def opened(place: str, **options: str) -> Dataset:
    return open_dataset(source_for(place, **options), Monitor(), READERS)


def rows(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().splitlines()]


BASELINES = ("random", "knn-shapley", "tmc-shapley", "influence", "confident-learning")


@pytest.mark.parametrize("name", BASELINES)
def test_a_baseline_s_entry_can_be_evaluated(folder: Folder, name: str) -> None:
    out = folder.path / "submissions"
    command = ["baseline", "vision-cleaning", name, str(folder.path), "--out", str(out)]
    assert main([*command, "--seed", "3"]) == 0
    assert len(list(out.iterdir())) == 2 * len(TASKS)
    first = {data_id: rows(out / f"{data_id}_{name}.txt") for data_id in TASKS}
    assert float((out / f"time_{TASKS[0]}_{name}.txt").read_text()) >= 0
    assert main([*command, "--seed", "3"]) == 0
    assert first == {data_id: rows(out / f"{data_id}_{name}.txt") for data_id in TASKS}
    assert main(["check", "vision-cleaning", str(folder.path)]) == 0


def test_an_unknown_baseline_is_named(folder: Folder, tmp_path: Path, capsys: Said) -> None:
    command = ["baseline", "vision-cleaning", "magic", str(folder.path), "--out", str(tmp_path)]
    assert main(command) == 2
    assert "knn-shapley" in capsys.readouterr().err


def submit(folder: Folder, *options: str) -> tuple[int, Path]:
    out = folder.path.parent / "entry"
    command = ["submit-files", "vision-cleaning", str(folder.path), "--out", str(out)]
    return main([*command, "--method", "mine", *options]), out


def test_a_ranking_becomes_an_entry(folder: Folder, capsys: Said) -> None:
    dataset = opened(str(folder.path), task="01g317")
    order = np.random.default_rng(0).permutation(N_TRAIN)
    ranking = folder.path / "ranking.csv"
    lines = [f"{rank},{dataset.keys[row]}\n" for rank, row in enumerate(order[:20])]
    ranking.write_text("rank,file\n" + "".join(lines))
    code, out = submit(folder, "--task", "01g317", "--ranking", str(ranking), "--seconds", "2.5")
    assert code == 0
    assert rows(out / "01g317_mine.txt")[:20] == order[:20].tolist()
    assert sorted(rows(out / "01g317_mine.txt")) == list(range(N_TRAIN))
    assert float((out / "time_01g317_mine.txt").read_text()) == 2.5
    assert "4 of 24 rows were not ranked" in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["nan", "inf", "-1", "soon"])
def test_a_time_that_is_none_is_refused(folder: Folder, seconds: str) -> None:
    with pytest.raises(SystemExit) as ended:
        submit(folder, "--ranking", "ranking.csv", f"--seconds={seconds}")
    assert ended.value.code == 2


def test_what_rank_writes_becomes_an_entry(folder: Folder) -> None:
    ranking = folder.path / "ranking.csv"
    command = ["rank", str(folder.path), "--task", "01g317", "--strategy", "random"]
    assert main([*command, "--out", str(ranking)]) == 0
    code, out = submit(folder, "--task", "01g317", "--ranking", str(ranking))
    assert code == 0
    assert sorted(rows(out / "01g317_mine.txt")) == list(range(N_TRAIN))


def test_a_ranking_may_name_image_ids(folder: Folder) -> None:
    ranking = folder.path / "ranking.csv"
    ranking.write_text("file\n" + "".join(f"{row:08x}\n" for row in reversed(range(N_TRAIN))))
    code, out = submit(folder, "--task", "01g317", "--ranking", str(ranking))
    assert code == 0
    assert rows(out / "01g317_mine.txt") == list(reversed(range(N_TRAIN)))


def test_a_wrong_ranking_is_refused(folder: Folder, capsys: Said) -> None:
    ranking = folder.path / "ranking.csv"
    ranking.write_text("file\n00000001\nnobody\n00000001\n")
    code, out = submit(folder, "--task", "01g317", "--ranking", str(ranking))
    said = capsys.readouterr().err
    assert code == 2
    assert not out.exists()
    assert "line 3: nobody is no training row" in said
    assert "line 4: 00000001 was named before" in said


def test_the_task_has_to_be_said_where_there_are_several(folder: Folder, capsys: Said) -> None:
    ranking = folder.path / "ranking.csv"
    ranking.write_text("file\n")
    assert submit(folder, "--ranking", str(ranking))[0] == 2
    assert "choose one of them (--task on the command line)" in capsys.readouterr().err


def test_a_method_that_is_no_file_name_is_refused(folder: Folder, capsys: Said) -> None:
    ranking = folder.path / "ranking.csv"
    ranking.write_text("file\n")
    code, _ = submit(folder, "--task", "01g317", "--ranking", str(ranking), "--method", "a/b")
    assert code == 2
    assert "a/b cannot be part of a file's name" in capsys.readouterr().err


def test_a_session_s_entry_follows_its_decisions(folder: Folder) -> None:
    """The order is that of the decisions that stand; keeping a label costs a look as well."""
    dataset = opened(str(folder.path), task="09j2d-flipped")
    path = folder.path / "session.dps"
    with Session.create(path, Header.for_dataset(dataset), who="Ada") as session:
        session.decide(7, Action.RELABEL, 1 - int(dataset.labels[7]), ShownAs(seconds=2))
        session.decide(5, Action.RELABEL, 1 - int(dataset.labels[5]), ShownAs(seconds=9))
        session.undo()
        session.decide([3, 2], Action.KEEP, shown=ShownAs(seconds=1))
        session.decide(7, Action.KEEP, shown=ShownAs(seconds=1))
    code, out = submit(folder, "--session", str(path))
    assert code == 0
    assert rows(out / "09j2d-flipped_mine.txt")[:3] == [7, 3, 2]
    assert float((out / "time_09j2d-flipped_mine.txt").read_text()) == 5
    assert submit(folder, "--session", str(path), "--task", "01g317")[0] == 0  # the same ids


def test_a_session_on_other_data_is_refused(folder: Folder, capsys: Said) -> None:
    dataset = opened("embedded:vision-cleaning", task="odd")
    path = folder.path / "session.dps"
    Session.create(path, Header.for_dataset(dataset), who="Ada").close()
    assert submit(folder, "--session", str(path), "--task", "01g317")[0] == 2
    assert "not on this task" in capsys.readouterr().err


def test_a_task_opens_as_a_dataset(folder: Folder) -> None:
    dataset = opened(str(folder.path), task="01g317")
    assert (len(dataset.train), len(dataset.test), len(dataset.validation)) == (
        N_TRAIN, N_TEST, N_VAL,
    )  # fmt: skip
    assert dataset.kind is MediaKind.NONE
    assert any("no pictures" in str(note) for note in dataset.notes)
    assert (dataset.labels != dataset.truth).sum() == 7
    assert dataset.features is not None
    assert dataset.features.shape == (len(dataset), 2048)
    assert open_dataset(dataset.source, Monitor(), READERS).fingerprint == dataset.fingerprint
    with pytest.raises(DataPerfError, match="01g317, 09j2d-flipped"):
        opened(str(folder.path))


def test_the_bench_scores_a_task_with_the_official_model(folder: Folder) -> None:
    dataset = opened(str(folder.path), task="01g317")
    model = official_model(dataset)
    assert model is not None
    out = folder.path / "results"
    assert main(["evaluate", "vision-cleaning", str(folder.path), "--out", str(out)]) == 0
    official = json.loads((out / "01g317_evaluation.json").read_text())
    assert model.score(dataset.labels[dataset.train]).value == official["before_acc"]
    handwriting = open_dataset(source_for("embedded:handwriting"), Monitor(), READERS)
    assert official_model(handwriting) is None


def test_a_changed_label_changes_the_fingerprint(folder: Folder) -> None:
    before = opened(str(folder.path), task="01g317").fingerprint
    folder.change("01g317", "train", lambda table: table.set_column(
        table.column_names.index("label"), "label", [[1] * N_TRAIN]
    ))  # fmt: skip
    assert opened(str(folder.path), task="01g317").fingerprint != before


def test_pictures_are_joined_by_id(folder: Folder, tmp_path: Path) -> None:
    pictures = tmp_path / "my pictures"
    pictures.mkdir()
    for row in range(3):
        Image.new("RGB", (8, 6), (row, 0, 0)).save(pictures / f"{row:08x}.png")
    dataset = opened(str(folder.path), task="01g317", pictures=str(pictures))
    assert dataset.kind is MediaKind.IMAGE
    assert dataset.media is not None
    assert dataset.media.image(2)[0, 0].tolist() == [2, 0, 0]
    with pytest.raises(DataPerfError, match="no picture of 00000003"):
        dataset.media.image(3)


@pytest.mark.parametrize(
    ("name", "rows"), [("sheet_x.png", 1), ("sheet_0.png", 1), ("sheet_4.png", 5)]
)
def test_a_sheet_that_does_not_fit_its_list_is_refused(
    folder: Folder, tmp_path: Path, name: str, rows: int
) -> None:
    pictures = tmp_path / "my pictures"
    pictures.mkdir()
    Image.new("RGB", (8, 8)).save(pictures / name)
    (pictures / "sheet.csv").write_text("ImageID\n" + "00000001\n" * rows)
    with pytest.raises(DataPerfError, match="side of a tile"):
        opened(str(folder.path), task="01g317", pictures=str(pictures))


def test_the_sample_shows_its_pictures() -> None:
    dataset = opened("embedded:vision-cleaning", task="small-flipped")
    assert dataset.kind is MediaKind.IMAGE
    assert dataset.classes == ("small", "large")
    assert dataset.media is not None
    assert all(dataset.media.image(item).shape == (28, 28, 3) for item in (0, 450, 899))
    assert np.mean(dataset.labels[dataset.train] != dataset.truth[dataset.train]) == 0.3


def test_the_sample_s_own_entry_is_whole() -> None:
    assert main(["check", "vision-cleaning", str(sample_folder())]) == 0
