"""Make ``sample/``: speech selection on synthesised words, in the official format.

Run ``python challenges/speech-selection/make_sample.py`` where espeak-ng 1.51 is installed
(``apt-get install espeak-ng``). Equal versions give equal features and sounds; only the serial
number inside each Ogg file is drawn anew.
"""

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import yaml

sys.path.append(str(Path(__file__).parents[1]))
from espeak import RATE, Sound, in_noise, say, some_voice, write_ogg

from dataperf_gui.data.sound_features import grid_features

SAMPLE = Path(__file__).parent / "sample"
DATA = SAMPLE / "workspace" / "data"

SEED = 25
SEEDS = [5, 69, 98, 70, 95, 64, 37, 11, 4, 32]
SIZES = (25, 60)
N_TRAIN, N_EVAL = 24, 16
N_TRAIN_OTHER, N_EVAL_OTHER = 16, 8
N_WRONG = 4
"""Of a word's training clips, those that say another word, as a bad cut would."""


@dataclass(frozen=True)
class Words:
    """A language's espeak voices, target words, and other words (half of them only tested)."""

    voices: tuple[str, ...]
    targets: tuple[str, ...]
    known: tuple[str, ...]
    unknown: tuple[str, ...]


LANGUAGES = {
    "en": Words(
        ("en-us", "en-gb", "en-gb-scotland"),
        ("fifty", "episode", "restaurant", "route", "job"),
        ("window", "garden", "fifteen", "root", "yellow", "shop"),
        ("basket", "episodic", "boat", "jacket", "rest", "mountain"),
    ),
    "id": Words(
        ("id",),
        ("karena", "sangat", "bahasa", "belajar", "kemarin"),
        ("rumah", "sangka", "pelajar", "makan", "besar", "jalan"),
        ("kereta", "bahaya", "pagi", "air", "kemari", "buku"),
    ),
    "pt": Words(
        ("pt", "pt-br"),
        ("pessoas", "grupo", "camisa", "tempo", "andando"),
        ("janela", "templo", "cama", "casa", "grande", "livro"),
        ("pessoal", "amigo", "cantando", "quinta", "camisola", "verde"),
    ),
}


@dataclass(frozen=True)
class Clip:
    """A clip: what its file name says, what the voice says, and the sound."""

    id: str
    word: str
    says: str
    sound: Sound


def main() -> None:
    """Write all languages, the seeds, and entries to start from."""
    for language, words in LANGUAGES.items():
        rng = np.random.default_rng([SEED, len(language), *language.encode()])
        train, evaluation = make_clips(language, words, rng)
        place = DATA / f"dataperf_{language}_data"
        write_part(place, "train_embeddings", "allowed_training_set.yaml", train, words)
        write_part(place, "eval_embeddings", "eval.yaml", evaluation, words)
        write_sounds(language, [*train, *evaluation])
        for size in SIZES:
            write_starter(language, size, train, words)
    config = {"selection_random_seed": 0, "eval_random_seeds": SEEDS}
    text = yaml.safe_dump(config, sort_keys=False)
    (SAMPLE / "workspace/dataperf_speech_config.yaml").write_text(text, encoding="utf-8")


def make_clips(
    language: str, words: Words, rng: np.random.Generator
) -> tuple[list[Clip], list[Clip]]:
    """Return the training and the test clips of a language."""
    numbers = iter(rng.permutation(100_000).tolist())

    def clips(word: str, n: int, n_wrong: int = 0) -> Iterator[Clip]:
        wrong = rng.choice(n, n_wrong, replace=False)
        for place in range(n):
            says = str(rng.choice(words.known)) if place in wrong else word
            name = f"{word}/espeak_{language}_{next(numbers)}.wav"
            spoken = say(says, some_voice(words.voices, rng))
            yield Clip(name, word, says, in_noise(spoken, rng))

    train = [clip for word in words.targets for clip in clips(word, N_TRAIN, N_WRONG)]
    train += [clip for word in words.known for clip in clips(word, N_TRAIN_OTHER)]
    evaluation = [clip for word in words.targets for clip in clips(word, N_EVAL)]
    others = (*words.known, *words.unknown)
    evaluation += [clip for word in others for clip in clips(word, N_EVAL_OTHER)]
    return train, evaluation


def write_part(place: Path, part: str, list_name: str, clips: list[Clip], words: Words) -> None:
    """Write an embedding file a word, and the list of the clips."""
    (place / part).mkdir(parents=True, exist_ok=True)
    by_word: dict[str, list[Clip]] = {}
    for clip in clips:
        by_word.setdefault(clip.word, []).append(clip)
    for word, of_word in by_word.items():
        vectors = pa.array(
            [grid_features(clip.sound, RATE) for clip in of_word], pa.list_(pa.float32())
        )
        pq.write_table(
            pa.table({"clip_id": [c.id for c in of_word], "mswc_embedding_vector": vectors}),
            place / part / f"{word}.parquet",
            compression="zstd",
            compression_level=19,
        )
    ids = {word: [clip.id for clip in of_word] for word, of_word in by_word.items()}
    others = [clip for word in by_word if word not in words.targets for clip in ids[word]]
    content = {"targets": {word: ids[word] for word in words.targets}, "nontargets": others}
    text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
    (place / list_name).write_text(text, encoding="utf-8")


def write_sounds(language: str, clips: list[Clip]) -> None:
    """Write each clip as Ogg Opus, and a table of what is really said."""
    folder = SAMPLE / "audio" / language
    for clip in clips:
        path = (folder / clip.id).with_suffix(".ogg")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_ogg(path, clip.sound)
    with (folder / "said.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["clip_id", "says"])
        table.writerows([clip.id, clip.says] for clip in clips)


def write_starter(language: str, size: int, train: list[Clip], words: Words) -> None:
    """Write an entry to start from: the first clips of every word and of the others."""
    each = size // (len(words.targets) + 1)
    targets = {
        word: [clip.id for clip in train if clip.word == word][:each] for word in words.targets
    }
    others = [clip.id for clip in train if clip.word in words.known]
    entry = {"nontargets": others[:: len(others) // each][:each], "targets": targets}
    path = SAMPLE / "workspace" / f"{language}_{size}_train.json"
    path.write_text(json.dumps(entry, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
