"""A task of the vision selection challenge: a concept, to be taught from an unlabelled pool."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from dataperf_gui.arrays import Bools, Ints, Labels
from dataperf_gui.assets import asset
from dataperf_gui.bench import Bench
from dataperf_gui.challenges.base import Files
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.vision_cleaning.pictures import join_pictures
from dataperf_gui.challenges.vision_selection import tasks
from dataperf_gui.challenges.vision_selection.pool import Pool, open_pool
from dataperf_gui.challenges.vision_selection.submissions import MAX_ROWS, submission_files
from dataperf_gui.data.dataset import Dataset, Media, MediaKind, Source, Split
from dataperf_gui.data.rows import fingerprint
from dataperf_gui.data.titles import IMAGES
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError, Message, words
from dataperf_gui.places import cache_folder
from dataperf_gui.scoring.base import F1, Score, ScoreKind, label_digest
from dataperf_gui.scoring.metrics import macro_f1
from dataperf_gui.scoring.selection import predicted_labels, selection_score
from dataperf_gui.scoring.selection_model import BY_PERSON, VerifiedTestModel
from dataperf_gui.selecting.closeness import NEGATIVE, POSITIVE, ExampleLikeness
from dataperf_gui.strategies.selection.base import SelectionStrategy
from dataperf_gui.strategies.selection.builtin import FROM_POSITIVES
from dataperf_gui.strategies.selection.farthest_point import N_FOLDS
from dataperf_gui.wording import fill

CHALLENGE = "vision-selection"
EMBEDDED = "embedded"
"""Stands for the folder that travels with the program."""
PICTURES = "pictures"
"""Folder inside the challenge's folder that is looked at unless another is named."""
CLASSES = (words("not chosen"), words("negative"), words("positive"))
FIRST = "nearest"
"""The strategy to begin with: the quickest of the good ones."""
LEAST_CERTAIN = 5
"""Of each class; with fewer a practice score would be chance."""
NO_PICTURES = Message(
    "These data have no pictures; images show their id, their features and what is most like "
    "them. To see them, open the folder again and name one with pictures, each named by its id."
)
RULE = Message(
    "The rules forbid choosing by the official test images: a set that is tuned on them scores "
    "well on them and says nothing about other pictures. Look when you are done."
)
DEVELOPMENT = Message(
    "Measured on what is certain: the {n} examples and the images that you labelled yourself. Each "
    "is predicted by a model that was trained without it. You looked at these images because they "
    "were likely or doubtful, so compare your sets by this score, and not with the official one."
)


@dataclass(frozen=True, eq=False)
class VisionTask:
    """See `SelectionTask`.

    Parameters
    ----------
    bench : Bench
        The pool in the order of the official file.
    setup : tasks.Setup
        The folder.
    concept : tasks.Task
        What is to be recognised.
    pool : Pool
        With the rows of ids that the file repeats.
    examples : Ints
        Items that show the concept.
    addresses : Mapping[int, str]
        Where examples were published.
    strategies : tuple of SelectionStrategy
        The one to begin with first.
    limit : int
        The site's.
    rule : Message
        What the rules say about the test images.
    """

    bench: Bench
    setup: tasks.Setup
    concept: tasks.Task
    pool: Pool
    examples: Ints
    addresses: Mapping[int, str]
    strategies: tuple[SelectionStrategy, ...]
    limit: int = MAX_ROWS
    rule: Message = field(default=RULE)

    @property
    def development(self) -> Message:
        """How the practice score comes about."""
        return Message(DEVELOPMENT.text, {"n": len(self.examples)})

    def address(self, item: int) -> str:
        """Return where the picture of an example was published, empty for other items."""
        return self.addresses.get(item, "")

    def likeness(self, monitor: Monitor) -> ExampleLikeness:
        """Compare the pool with the examples."""
        monitor.report(0.8, "Comparing the pool with the examples")
        data = self.bench.dataset
        return ExampleLikeness(
            self.bench.features, data.keys, self.examples, self.concept.name, monitor
        )

    def judged(self, labels: Labels, by_hand: Bools) -> Labels:
        """Return the set with a mark on what the person said, see `VerifiedTestModel`."""
        codes: Labels = labels + BY_PERSON * (by_hand & (labels > 0)).astype(np.int32)
        return codes

    def lacks(self, judged: Labels) -> Message | None:
        """Say what is missing for a practice score: certain labels of both kinds."""
        return self.hindrance(judged) or self._lack_of_certain(judged)

    def uncertain(self, verified: Labels) -> Message | None:
        """Say what is missing: certain labels of both kinds."""
        return self._lack_of_certain(_marked(verified))

    def practice(self, labels: Labels, verified: Labels, monitor: Monitor) -> float | None:
        """Judge a set by the examples and by all that a person verified."""
        if self.uncertain(verified) is not None or self.hindrance(labels) is not None:
            return None
        items, y = self._model.certain(_marked(verified))
        return self._model.f1_on(labels, items, y, monitor)

    def _lack_of_certain(self, codes: Labels) -> Message | None:
        _, is_positive = self._model.certain(codes)
        n_positive = int(is_positive.sum())
        n_negative = len(is_positive) - n_positive
        if n_negative < LEAST_CERTAIN:
            return Message(
                "Too little is certain for a practice score: say of {n} more images yourself that "
                "they are negative.", {"n": LEAST_CERTAIN - n_negative},
            )  # fmt: skip
        if n_positive < LEAST_CERTAIN:
            return Message(
                "Too little is certain for a practice score: say of {n} more images yourself that "
                "they are positive.", {"n": LEAST_CERTAIN - n_positive},
            )  # fmt: skip
        return None

    def hindrance(self, labels: Labels) -> Message | None:
        """Say what is missing: the test model needs both classes."""
        chosen = labels[np.flatnonzero(labels)] % 2
        if not (chosen == POSITIVE % 2).any():
            return Message("Choose at least one image as positive.")
        if not (chosen == NEGATIVE % 2).any():
            return Message("Choose at least one image as negative, too.")
        return None

    def official_score(self, labels: Labels, monitor: Monitor) -> Score:
        """Score on the concept's official test images, exactly as the challenge does."""
        if message := self.hindrance(labels):
            raise DataPerfError("{reason}", reason=message)
        monitor.report(0.1, self.concept.name)
        test = self._test
        X, items = self.pool.rows_of(np.flatnonzero(labels))
        predicted = predicted_labels(X, [_label(labels[item]) for item in items], test.X)
        codes = (predicted == tasks.POSITIVE).astype(np.int32)
        y_test = (np.array(test.labels) == tasks.POSITIVE).astype(np.int32)
        return Score(
            value=selection_score(predicted, test.labels).f1,
            metric=F1,
            kind=ScoreKind.OFFICIAL,
            macro_f1=macro_f1(y_test, codes),
            predictions=codes,
            label_digest=label_digest(labels),
            y_test=y_test,
        )

    def files(self, labels: Labels) -> Files:
        """Return ``{concept}.csv`` and ``{concept}.json``; refuses what the challenge would."""
        findings, name, rows = Findings(), f"{self.concept.name}.csv", np.flatnonzero(labels)
        if message := self.hindrance(labels):
            findings.refuse(FaultCode.ONE_CLASS, name, "", "cannot be written: {reason}",
                            reason=message)  # fmt: skip
        if len(rows) > self.limit:
            findings.refuse(
                FaultCode.TOO_MANY, name, "",
                "has {rows} rows where the rules allow {limit}; leave some out",
                rows=len(rows), limit=self.limit,
            )  # fmt: skip
        findings.raise_if_refused()
        keys = self.bench.dataset.keys
        chosen = {keys[row]: _label(labels[row]) for row in rows.tolist()}
        return submission_files({self.concept.name: chosen})

    def companions(self, monitor: Monitor) -> Sequence["VisionTask"]:
        """Open the other concepts: the rules want all of them handed in together."""
        source = self.bench.dataset.source
        names = [each.name for each in self.setup.tasks if each.name != self.concept.name]
        sources = [replace(source, options={**source.options, "task": name}) for name in names]
        return [open_vision_task(each, monitor) for each in sources]

    @property
    def _model(self) -> VerifiedTestModel:
        model = self.bench.model
        assert isinstance(model, VerifiedTestModel)  # noqa: S101 - made below
        return model

    @cached_property
    def _test(self) -> tasks.Images:
        """Read when the official score is asked for, not before."""
        findings = Findings(official=True)  # the set is judged elsewhere
        return findings.required(tasks.read_test(self.setup, self.concept, findings))


def vision_folder(source: Source) -> Path:
    """Return the challenge's folder that `source` names."""
    if source.path == EMBEDDED:
        return Path(str(asset("challenges", CHALLENGE, "sample")))
    return Path(source.path)


def concepts_of(folder: Path) -> list[str]:
    """Return the concepts of an official folder; none where its set-up cannot be used."""
    setup = tasks.read_setup(folder, Findings())
    return [] if setup is None else [task.name for task in setup.tasks]


def open_vision_task(source: Source, monitor: Monitor) -> VisionTask:
    """Open a concept of an official folder.

    Parameters
    ----------
    source : Source
        ``path`` is the folder with ``task_setup.yaml``, or `EMBEDDED`. Options: ``task``, such
        as ``Cupcake``, and ``pictures``, a folder with pictures named by image id.
    monitor : Monitor
        Progress and cancelling.

    Raises
    ------
    DataPerfError
        The folder or the concept cannot be used; every fault is listed.
    """
    monitor.report(0.0, "Reading the pool")
    findings, folder = Findings(), vision_folder(source)
    setup = findings.required(tasks.read_setup(folder, findings))
    concept = _concept(setup, source.options.get("task", ""))
    addresses = tasks.read_examples(folder, concept, findings)
    pool = findings.required(open_pool(setup, cache_folder(), findings, monitor))
    findings.raise_if_refused()
    known, notes = _examples(pool, addresses, concept)
    pictures = Path(source.options.get("pictures") or folder / PICTURES)
    media = join_pictures(pool.ids, pictures, findings)
    findings.raise_if_refused()
    notes += tuple(findings.warnings) + (() if media else (NO_PICTURES,))
    dataset = replace(_dataset(source, concept, pool, known, media), notes=notes)
    bench = Bench(dataset, pool.X, VerifiedTestModel(pool.X, known))
    published = {item: addresses[pool.ids[item]] for item in known.tolist()}
    return VisionTask(bench, setup, concept, pool, known, published, _strategies(len(known)))


def _concept(setup: tasks.Setup, name: str) -> tasks.Task:
    found = [task for task in setup.tasks if task.name == name]
    if not found:
        raise DataPerfError(
            "{folder} has the concepts {known}; choose one of them (--task on the command line)",
            folder=setup.folder, known=", ".join(task.name for task in setup.tasks),
        )  # fmt: skip
    return found[0]


def _examples(
    pool: Pool, ids: Mapping[str, str], concept: tasks.Task
) -> tuple[Ints, tuple[Message, ...]]:
    """Return the items of the examples, in the order of their list, and what is missing."""
    item_of = {image: item for item, image in enumerate(pool.ids) if image in ids}
    known = np.array([item_of[image] for image in ids if image in item_of], dtype=np.intp)
    if not len(known):
        raise DataPerfError(
            "None of the examples in {file} is in the pool; fetch both files again, of the same "
            "challenge", file=concept.examples,
        )  # fmt: skip
    if len(known) == len(ids):
        return known, ()
    text = "{n} of the {all} examples of {concept} are not in the pool and were left out."
    values = {"n": len(ids) - len(known), "all": len(ids), "concept": concept.name}
    return known, (Message(text, values),)


def _strategies(n_examples: int) -> tuple[SelectionStrategy, ...]:
    """Return the strategies that so many examples are enough for."""
    usable = [each for each in FROM_POSITIVES
              if n_examples >= N_FOLDS or each.name != "farthest-point"]  # fmt: skip
    return tuple(sorted(usable, key=lambda strategy: strategy.name != FIRST))


def _dataset(
    source: Source, concept: tasks.Task, pool: Pool, examples: Ints, media: Media | None
) -> Dataset:
    """Return the pool as a dataset; its labels are what is known: the examples."""
    labels = np.zeros(len(pool.ids), dtype=np.int32)
    labels[examples] = POSITIVE
    splits = np.full(len(labels), Split.TRAIN, dtype=np.uint8)
    return Dataset(
        name=fill(IMAGES, {"concept": concept.name, "n": len(pool.ids)}),
        source=source,
        kind=MediaKind.IMAGE if media else MediaKind.NONE,
        classes=CLASSES,
        keys=pool.ids,
        labels=labels,
        splits=splits,
        media=media,
        features=pool.X,
        # The digest is over the ids, too: half a million need not be added one by one.
        fingerprint=fingerprint(CLASSES, (), labels, splits, [pool.digest, concept.name]),
    )


def _marked(verified: Labels) -> Labels:
    """Return the codes of what a person verified, see `VerifiedTestModel`."""
    return np.where(verified > 0, verified + BY_PERSON, 0).astype(np.int32)


def _label(group: int) -> str:
    return tasks.POSITIVE if group == POSITIVE else tasks.NEGATIVE
