"""Finds out whether a place is a challenge's folder that has to be asked about, and what to ask."""

from pathlib import Path

from dataperf_gui.gui.dialogs.choose_task import TaskQuestion
from dataperf_gui.gui.dialogs.open_data import CLEANING_SETUP, SELECTION_SETUP
from dataperf_gui.gui.texts import percent, tr


def question_about(place: str) -> TaskQuestion | None:
    """Return what to ask of the folder at `place`; None where nothing needs asking.

    What is wrong with the folder is told when it is opened.
    """
    folder = Path(place).expanduser()
    if (folder / CLEANING_SETUP).is_file():
        return _about_cleaning(folder)
    if (folder / SELECTION_SETUP).is_file():
        return _about_selection(folder)
    if (folder / "workspace").is_dir() or folder.name == "workspace":
        return _about_speech(folder)
    return None


def _about_cleaning(folder: Path) -> TaskQuestion | None:
    from dataperf_gui.challenges.faults import Findings  # noqa: PLC0415 - pandas is slow
    from dataperf_gui.challenges.vision_cleaning.tasks import read_setup  # noqa: PLC0415

    setup = read_setup(folder, Findings())
    if setup is None or not setup.tasks:
        return None
    tasks = [
        (task.data_id,
         tr("{task}: {n} labels, {noise} of them wrong at first",
            task=task.data_id, n=task.train_size, noise=percent(float(task.noise_level))))
        for task in setup.tasks
    ]  # fmt: skip
    return TaskQuestion(
        tr("{folder} is a vision cleaning challenge. Each task is a set of labels to clean.",
           folder=folder.name),
        tasks,
        "pictures",
        tr("The official data have no pictures. If you have them, named by image id, choose their "
           "folder; otherwise each item is shown by its features and the items most like it."),
        tr("Folder of pictures"),
    )  # fmt: skip


def _about_selection(folder: Path) -> TaskQuestion | None:
    from dataperf_gui.selecting.vision import concepts_of  # noqa: PLC0415 - as above

    concepts = concepts_of(folder)
    if not concepts:
        return None
    return TaskQuestion(
        tr("{folder} is a vision selection challenge. Each task is a concept that a small training "
           "set has to teach.", folder=folder.name),
        [(name, name) for name in concepts],
        "pictures",
        tr("The official data have no pictures. If you have them, named by image id, choose their "
           "folder; otherwise each item is shown by its features and the items most like it."),
        tr("Folder of pictures"),
    )  # fmt: skip


def _about_speech(folder: Path) -> TaskQuestion | None:
    from dataperf_gui.selecting.opening import selection_at, tasks_of  # noqa: PLC0415 - as above
    from dataperf_gui.selecting.speech import LANGUAGES  # noqa: PLC0415

    source = selection_at(str(folder), {})
    if source is None:
        return None
    codes, sizes = tasks_of(source)
    tasks = [
        (f"{code}_{size}",
         tr("{language}: choose {n} clips", language=tr(LANGUAGES.get(code, code)), n=size))
        for code in codes
        for size in sizes
    ]  # fmt: skip
    return TaskQuestion(
        tr("{folder} is a speech selection challenge. Each task is a language and a number of "
           "clips to train with.", folder=folder.name),
        tasks,
        "audio",
        tr("The official data have no sounds. If you have the clips of the spoken words corpus, "
           "choose their folder; otherwise each clip is shown by its word and its features."),
        tr("Folder of sounds"),
    )  # fmt: skip
