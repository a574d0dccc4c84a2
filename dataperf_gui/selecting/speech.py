"""A task of the speech selection challenge: a language and a size, with the clips to listen to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Bools, Ints, Labels
from dataperf_gui.assets import asset
from dataperf_gui.bench import Bench
from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.speech_selection.entries import find_language, read_seeds
from dataperf_gui.challenges.speech_selection.languages import (
    NONTARGET,
    ClipList,
    Clips,
    Language,
    read_test_clips,
    read_training_clips,
)
from dataperf_gui.challenges.speech_selection.submissions import (
    SIZES,
    check_chosen,
    chosen_clips,
    submission_files,
)
from dataperf_gui.data.dataset import Dataset, MediaKind, Source, Split
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.data.sounds import SOUND_SUFFIXES, FileSounds
from dataperf_gui.data.titles import CLIPS
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message, words
from dataperf_gui.scoring.base import Score, ScoreKind
from dataperf_gui.scoring.speech_model import SpeechTestModel
from dataperf_gui.selecting.development import held_apart
from dataperf_gui.selecting.likeness import GroupLikeness
from dataperf_gui.strategies.selection.base import SelectionStrategy
from dataperf_gui.strategies.selection.builtin import FROM_LABELLED
from dataperf_gui.wording import fill

CHALLENGE = "speech-selection"
EMBEDDED = "embedded"
"""Stands for the folder that travels with the program."""
AUDIO = "audio"
"""Folder inside the challenge's folder that is looked at unless another is named."""
LANGUAGES: Mapping[str, str] = {
    "en": words("English"),
    "id": words("Indonesian"),
    "pt": words("Portuguese"),
}
NOT_CHOSEN_NAME, NONTARGET_NAME = "not chosen", "nontarget"
SLOW_FROM = 3000
"""Clips from which on strategies that fit models to the whole pool take minutes."""
NO_SOUND = Message(
    "There are no sound files of these clips in {folder}; clips show their id, their word and "
    "their features. To hear them, open the folder again and name the one with the sounds."
)
RULE = Message(
    "The rules forbid choosing clips by the official test clips: a set that is tuned on them "
    "scores well on them and says nothing about other speech. Look when you are done."
)
DEVELOPMENT = Message(
    "Measured on {n} clips drawn from the training pool (the same share of each class, always the "
    "same ones). They cannot be chosen, and some may be labelled wrongly."
)


@dataclass(frozen=True, eq=False)
class SpeechTask:
    """See `SelectionTask`.

    Parameters
    ----------
    bench : Bench
        The pool in the order in which the challenge reads chosen clips.
    language : Language
        Folder and allowed clips.
    limit : int
        25 or 60.
    seeds : tuple of int
        Of the test model.
    development : Message
        How the development split was made.
    strategies : tuple of SelectionStrategy
        The one to begin with first.
    rule : Message
        What the rules say about the official test clips.
    examples : Ints
        None: every clip's group is known.
    """

    bench: Bench
    language: Language
    limit: int
    seeds: tuple[int, ...]
    development: Message
    strategies: tuple[SelectionStrategy, ...]
    rule: Message = RULE
    examples: Ints = field(default_factory=lambda: np.empty(0, dtype=np.intp))

    def address(self, item: int) -> str:  # noqa: ARG002 - nobody says where clips come from
        """Return nothing."""
        return ""

    def likeness(self, monitor: Monitor) -> GroupLikeness:
        """Compare the clips with the middles of their groups."""
        data = self.bench.dataset
        monitor.report(0.9, "Comparing the clips")
        likeness = GroupLikeness(self.bench.features, data.labels, data.classes)
        _ = likeness.order, likeness.rivals  # here, where it holds nobody up
        return likeness

    def judged(self, labels: Labels, by_hand: Bools) -> Labels:  # noqa: ARG002 - all are known
        """Return the labels: the clips held apart are what is scored on."""
        return labels

    def lacks(self, judged: Labels) -> Message | None:
        """Say what is missing for a score."""
        return self.hindrance(judged)

    def companions(self, monitor: Monitor) -> Sequence["SpeechTask"]:  # noqa: ARG002 - none needed
        """Return none: a task may be handed in alone."""
        return ()

    def uncertain(self, verified: Labels) -> Message | None:  # noqa: ARG002 - the protocol's
        """Return None: the development split judges every set."""
        return None

    def practice(
        self, labels: Labels, verified: Labels, monitor: Monitor  # noqa: ARG002 - as above
    ) -> float | None:  # fmt: skip
        """Judge a set by the development split."""
        if self.hindrance(labels) is not None:
            return None
        return self.bench.model.score(labels, monitor).value

    def hindrance(self, labels: Labels) -> Message | None:
        """Say what is missing: the test model needs a word and a nontarget."""
        classes = labels[labels > 0] - 1
        if not (classes > NONTARGET).any():
            return Message("Choose at least one clip of a word to get a score.")
        if not (classes == NONTARGET).any():
            return Message("Choose at least one nontarget clip, too, to get a score.")
        return None

    def official_score(self, labels: Labels, monitor: Monitor) -> Score:
        """Score on the official test clips, exactly as the challenge does."""
        test, X = self._test_clips, self.bench.features
        model = SpeechTestModel(X, test.X, test.y, self.seeds, ScoreKind.OFFICIAL)
        return model.score(labels, monitor)

    def files(self, labels: Labels) -> Files:
        """Return ``{language}_{size}_train.json``; refuses what the challenge would."""
        keys, rows = self.bench.dataset.keys, np.flatnonzero(labels > 0)
        pairs = [(keys[row], int(labels[row]) - 1) for row in rows]
        chosen = chosen_clips(self.language.allowed, pairs)
        findings, task = Findings(), f"{self.language.code}_{self.limit}"
        check_chosen(chosen, self.language.allowed, self.limit, task, findings)
        findings.raise_if_refused()
        return submission_files({task: chosen})

    @cached_property
    def _test_clips(self) -> Clips:
        """Read when the official score is asked for, not before."""
        findings = Findings()
        return findings.required(read_test_clips(self.language, findings))


def speech_folder(source: Source) -> Path:
    """Return the challenge's folder that `source` names."""
    if source.path == EMBEDDED:
        return Path(str(asset("challenges", CHALLENGE, "sample")))
    return Path(source.path)


def open_speech_task(source: Source, monitor: Monitor) -> SpeechTask:
    """Open a task of an official folder.

    Parameters
    ----------
    source : Source
        ``path`` is the folder with ``workspace``, or `EMBEDDED`. Options: ``task``, such as
        ``en_25``, and ``audio``, a folder with the clips' sounds, see `find_sounds`.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        The folder or the task cannot be used; every fault is listed.
    """
    monitor.report(0.0, "Reading the clips")
    findings, folder = Findings(), speech_folder(source)
    code, size = _task(source)
    language = findings.required(find_language(folder, code, findings))
    in_order = chosen_clips(language.allowed, _pairs(language.allowed))
    clips = findings.required(read_training_clips(language, in_order, findings))
    seeds = tuple(read_seeds(folder, findings))
    findings.raise_if_refused()
    monitor.report(0.6, "Reading the clips")
    clips = _each_once(clips)
    is_apart = held_apart(clips.y, np.random.default_rng(0))
    pool = _part(clips, ~is_apart)
    model = SpeechTestModel(
        pool.X, clips.X[is_apart], clips.y[is_apart], seeds, ScoreKind.EXACT
    )  # fmt: skip
    bench = Bench(_dataset(source, language, size, pool), pool.X, model)
    n_apart = int(np.count_nonzero(is_apart))
    development = Message(DEVELOPMENT.text, {"n": n_apart})
    strategies = _strategies(len(pool.ids))
    return SpeechTask(bench, language, size, seeds, development, strategies)


def find_sounds(ids: Sequence[str], code: str, folder: Path) -> tuple[list[Path], int]:
    """Join clips with sound files by their ids.

    Parameters
    ----------
    ids : sequence of str
        ``word/name.wav``; the file may have another suffix of a sound.
    code : str
        The language.
    folder : Path
        Holds a folder a word; they may also lie in a folder named like the language, or in one
        named ``clips`` there, as the spoken words corpus comes.

    Returns
    -------
    paths : list of Path
        ``(n,)``; where a clip has no file, where it would have to be.
    n_found : int
        How many are there.
    """
    roots = [folder / code / "clips", folder / code, folder / "clips", folder]
    words = {clip.split("/")[0] for clip in ids}
    root = next((r for r in roots if any((r / word).is_dir() for word in words)), folder)
    there = {
        f"{word}/{path.stem}": path
        for word in words
        if (root / word).is_dir()
        for path in sorted((root / word).iterdir())
        if path.suffix.lower() in SOUND_SUFFIXES
    }
    paths = [there.get(str(Path(clip).with_suffix("").as_posix())) for clip in ids]
    n_found = sum(path is not None for path in paths)
    return [path or root / clip for path, clip in zip(paths, ids, strict=True)], n_found


def _task(source: Source) -> tuple[str, int]:
    task = source.options.get("task", "")
    code, _, size = task.partition("_")
    if size not in map(str, SIZES):
        raise DataPerfError(
            "'{task}' is no task of speech selection; name a language and a size, such as en_25 "
            "(--task on the command line)", task=task,
        )  # fmt: skip
    return code, int(size)


def _pairs(allowed: ClipList) -> Iterator[tuple[str, int]]:
    """Yield all clips with their class ids.

    Sorted into a submission they come in the order in which the challenge reads one, on which the
    last digits of a score depend.
    """
    for word, label in allowed.class_ids.items():
        yield from ((clip, label) for clip in allowed.targets[word])
    yield from ((clip, NONTARGET) for clip in allowed.nontargets)


def _strategies(n_clips: int) -> tuple[SelectionStrategy, ...]:
    """Return the strategies, the best one first that answers soon."""
    first = "k-medoids" if n_clips <= SLOW_FROM else "nested-cv"
    return tuple(sorted(FROM_LABELLED, key=lambda strategy: strategy.name != first))


def _each_once(clips: Clips) -> Clips:
    """Leave out clips that a list names again: an item of the pool can be chosen once."""
    first = np.sort(np.unique(np.array(clips.ids, dtype=object), return_index=True)[1])
    is_kept = np.zeros(len(clips.ids), dtype=np.bool_)
    is_kept[first] = True
    return clips if is_kept.all() else _part(clips, is_kept)


def _part(clips: Clips, mask: np.typing.NDArray[np.bool_]) -> Clips:
    rows = np.flatnonzero(mask)
    return Clips(clips.X[rows], clips.y[rows], tuple(clips.ids[row] for row in rows))


def _dataset(source: Source, language: Language, size: int, pool: Clips) -> Dataset:
    """Return the pool as a dataset; its labels are what each clip would be chosen as."""
    classes = (NOT_CHOSEN_NAME, NONTARGET_NAME, *sorted(language.allowed.targets))
    labels = pool.y + 1
    splits = np.full(len(labels), Split.TRAIN, dtype=np.uint8)
    contents = sha256(pool.X.tobytes()).hexdigest()
    folder = Path(source.options.get("audio") or speech_folder(source) / AUDIO)
    paths, n_found = find_sounds(pool.ids, language.code, folder)
    return Dataset(
        name=fill(CLIPS, {"language": LANGUAGES.get(language.code, language.code), "n": size}),
        source=source,
        kind=MediaKind.SOUND if n_found else MediaKind.NONE,
        classes=classes,
        keys=pool.ids,
        labels=labels,
        splits=splits,
        media=FileSounds(paths) if n_found else None,
        features=pool.X,
        fingerprint=fingerprint(classes, pool.ids, labels, splits, [contents, str(size)]),
        notes=_notes(n_found, len(paths), folder),
    )


def _notes(n_found: int, n_clips: int, folder: Path) -> tuple[Message, ...]:
    if not n_found:
        return (Message(NO_SOUND.text, {"folder": folder}),)
    if n_found < n_clips:
        text = "{n} of {total} clips have no sound file in {folder}."
        return (Message(text, {"n": n_clips - n_found, "total": n_clips, "folder": folder}),)
    return ()
