"""Make ``sample/``: spoken commands, some with the errors that automatic extraction makes.

Large sets of spoken words are cut out of sentences by forced alignment (Mazumder et al. 2021,
"Multilingual Spoken Words Corpus"); where the alignment slips, a clip holds a part of its word, the
word beside it, or another word. The clips here are spoken by espeak-ng 1.51 and damaged in just
these three ways. Run ``python challenges/spoken-words/make_sample.py`` where it is installed
(``apt-get install espeak-ng``). Equal versions give equal sounds; only the serial number inside
each Ogg file is drawn anew.
"""

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).parents[1]))
from espeak import Sound, in_noise, say, some_voice, write_ogg

SAMPLE = Path(__file__).parent / "sample"
SEED = 2611
PAIRS = (("down", "up"), ("go", "stop"), ("left", "right"), ("no", "yes"), ("off", "on"))
"""Words that are read one after the other, so that a slip takes one for the other."""
BESIDE = {word: other for pair in PAIRS for word, other in (pair, pair[::-1])}
WORDS = tuple(sorted(BESIDE))
VOICES = ("en-us", "en-gb", "en-gb-scotland")
SPLITS = {"train": 300, "validation": 50, "test": 250}
LOUDEST_NOISE = -2.0
"""In dB against the word: some clips are hard to hear, as real ones are."""


class Error(StrEnum):
    """What went wrong when a clip was cut out."""

    NONE = ""
    WRONG = "wrong word"
    NEIGHBOUR = "neighbouring word"
    CUT = "cut word"


N_OUTLINES, N_BARS = 24, 28
"""Clips drawn on the card of the set, and bars of each."""
N_ERRORS = {Error.WRONG: 45, Error.NEIGHBOUR: 30, Error.CUT: 15}
"""Of the 300 training clips; the others, and all clips for testing, are right."""


@dataclass(frozen=True)
class Item:
    """One clip: the label it was given, the word that is heard (empty: none), and the error."""

    split: str
    label: str
    heard: str
    error: Error
    sound: Sound


def main() -> None:
    """Write the clips, their labels and, apart from these, the truth."""
    rng = np.random.default_rng(SEED)
    items = [item for split, n in SPLITS.items() for item in make_split(split, n, rng)]
    keys = [f"clip-{place:04d}.ogg" for place in range(len(items))]
    (SAMPLE / "clips").mkdir(parents=True, exist_ok=True)
    for key, item in zip(keys, items, strict=True):
        write_ogg(SAMPLE / "clips" / key, item.sound)
    write_table(
        SAMPLE / "labels.csv",
        ("file", "label", "split"),
        [(key, item.label, item.split) for key, item in zip(keys, items, strict=True)],
    )
    write_table(
        SAMPLE / "truth.csv",
        ("file", "truth", "error"),
        [(key, item.heard, item.error) for key, item in zip(keys, items, strict=True)],
    )
    bars = list(map(outlined, keys[:N_OUTLINES], items))
    write_table(SAMPLE / "outlines.csv", ("file", "bars"), bars)


def outlined(key: str, item: Item) -> tuple[str, str]:
    """Return how loud a clip is in each part of it, 0..100: enough to draw it small."""
    parts = np.array_split(np.abs(item.sound), N_BARS)
    return key, " ".join(str(round(100 * float(part.max()))) for part in parts)


def make_split(split: str, n: int, rng: np.random.Generator) -> Iterator[Item]:
    """Yield the clips of a split, every word equally often, in random order."""
    labels = rng.permutation(np.resize(np.array(WORDS), n)).tolist()
    errors = [Error.NONE] * n
    if split == "train":
        wrong = [error for error, times in N_ERRORS.items() for _ in range(times)]
        places = rng.choice(n, len(wrong), replace=False)
        for place, error in zip(places.tolist(), wrong, strict=True):
            errors[place] = error
    for label, error in zip(labels, errors, strict=True):
        yield make_item(split, label, error, rng)


def make_item(split: str, label: str, error: Error, rng: np.random.Generator) -> Item:
    """Let a random voice speak a clip with an error, and put it into noise."""
    voice = some_voice(VOICES, rng)
    other = str(rng.choice([word for word in WORDS if word != label]))
    if error is Error.NEIGHBOUR or rng.random() < 0.5:
        other = BESIDE[label]
    if error is Error.WRONG:
        sound, heard = say(other, voice), other
    elif error is Error.NEIGHBOUR:  # the end of the word, and all of the next one
        rest = say(label, voice)
        sound, heard = np.concatenate([rest[-len(rest) // 5 :], say(other, voice)]), other
    elif error is Error.CUT:  # a third of it; nobody can tell which word it was
        whole = say(label, voice)
        third = len(whole) // 3
        sound, heard = (whole[:third] if rng.random() < 0.5 else whole[-third:]), ""
    else:
        sound, heard = say(label, voice), label
    return Item(split, label, heard, error, in_noise(sound, rng, LOUDEST_NOISE))


def write_table(path: Path, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Write a CSV with plain line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


if __name__ == "__main__":
    main()
