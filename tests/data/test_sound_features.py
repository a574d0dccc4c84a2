"""Features of sounds find wrong labels, on real recordings and on the embedded words."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from sklearn.metrics import roc_auc_score

from dataperf_gui.arrays import Features
from dataperf_gui.bench import put_on_bench
from dataperf_gui.challenges.base import read_info
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.embedded import SPOKEN_WORDS
from dataperf_gui.data.features import features_for, without_unreadable
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.data.sound_features import grid_features, word_features
from dataperf_gui.data.sounds import Clip
from dataperf_gui.jobs import Cancelled, Monitor
from dataperf_gui.messages import DataPerfError


def vowel(rate: int, seconds: float, formants: tuple[int, int], pause: float = 0.0) -> Clip:
    """A buzz with two formants, between pauses, in faint noise."""
    rng = np.random.default_rng(0)
    time = np.arange(round(rate * seconds)) / rate
    tones = (np.sin(2 * np.pi * k * 120 * time) for k in range(1, 30))
    weights = (sum(np.exp(-(((k * 120 - f) / 150) ** 2)) for f in formants) for k in range(1, 30))
    voiced = sum(w * tone for w, tone in zip(weights, tones, strict=True))
    silent = np.zeros(round(rate * pause))
    samples = np.concatenate([silent, 0.1 * voiced, silent])
    samples += rng.normal(0, 1e-4, len(samples))
    return Clip(samples.astype(np.float32)[:, None], rate)


def distance(first: Clip, second: Clip) -> float:
    return float(np.linalg.norm(word_features(first) - word_features(second)))


def test_pace_loudness_rate_and_pauses_hardly_matter_but_the_sound_does() -> None:
    word = vowel(16_000, 0.5, (700, 1200), pause=0.1)
    other = distance(word, vowel(16_000, 0.5, (300, 2300), pause=0.1))
    same = [
        vowel(16_000, 0.7, (700, 1200), pause=0.1),
        vowel(16_000, 0.5, (700, 1200), pause=0.25),
        Clip(word.samples / 4, 16_000),
        Clip(np.repeat(word.samples, 2, axis=1), 16_000),
    ]
    assert max(distance(word, clip) for clip in same) < other / 2


@pytest.mark.parametrize("n_samples", [1, 7, 100, 8000])
@pytest.mark.parametrize("level", [0.0, 1e-6, 1.0])
def test_any_clip_has_finite_features(n_samples: int, level: float) -> None:
    clip = Clip(np.full((n_samples, 2), level, dtype=np.float32), 8000)
    features = word_features(clip)
    assert features.shape == (768,)
    assert features.dtype == np.float32
    assert np.isfinite(features).all()


def test_the_challenge_s_kind_has_1024_numbers() -> None:
    samples = vowel(16_000, 1.0, (700, 1200)).samples[:, 0].astype(np.float64)
    features = grid_features(samples, 16_000)
    assert features.shape == (1024,)
    assert features.mean() == pytest.approx(0, abs=0.02)
    assert (features * 32 == np.round(features * 32)).all()


def cleaning(dataset: Dataset) -> tuple[float, float, float]:
    """Return the score with given and with true labels, and AUROC of finding the wrong ones."""
    bench = put_on_bench(dataset, monitor=Monitor())
    data = bench.dataset
    assert data.truth is not None
    before, after = bench.score(data.labels), bench.score(data.truth)
    queue = bench.rank("consensus")
    is_wrong = (data.labels != data.truth)[queue.items]
    return before.value, after.value, float(roc_auc_score(is_wrong, -np.arange(len(is_wrong))))


def test_on_recorded_digits_changed_labels_come_first(shared: Path) -> None:
    table = str(shared / "data" / "spoken-digits" / "labels.csv")
    before, after, auroc = cleaning(
        open_dataset(source_for(table, truth_column="true_word"), Monitor())
    )
    assert auroc >= 0.99
    assert before <= 0.89
    assert after >= 0.93


def test_on_the_embedded_words_errors_come_first_and_cleaning_pays() -> None:
    before, after, auroc = cleaning(open_dataset(SPOKEN_WORDS, Monitor()))
    assert auroc >= 0.94
    assert after - before >= 0.10
    assert before < read_info("spoken-words").target < after


def words(folder: Path, n: int = 6) -> Path:
    for name, formants in (("a", (700, 1200)), ("i", (300, 2300))):
        (folder / name).mkdir(parents=True)
        for k in range(n):
            clip = vowel(8000, 0.3 + 0.02 * k, formants)
            soundfile.write(folder / name / f"{k}.wav", clip.samples, clip.rate)
    return folder


def test_a_clip_that_breaks_after_opening_is_listed_and_left_out(tmp_path: Path) -> None:
    root = words(tmp_path / "words")
    dataset = open_dataset(source_for(str(root)), Monitor())
    (root / "a" / "3.wav").write_bytes(b"RIFF")
    rest, features = without_unreadable(dataset, features_for(dataset, Monitor()))
    assert len(rest) == len(features) == 11
    assert "a/3.wav" not in rest.keys
    assert [problem.key for problem in rest.problems] == ["a/3.wav"]


def test_features_are_kept_and_found_again(tmp_path: Path) -> None:
    root, cache = words(tmp_path / "words"), tmp_path / "cache"
    dataset = open_dataset(source_for(str(root)), Monitor())
    first = features_for(dataset, Monitor(), cache)

    def fail(_: float, text: str) -> None:
        raise AssertionError(text)

    again: Features = features_for(dataset, Monitor(fail), cache)
    assert np.array_equal(first, again)


def test_cancel_stops_the_work(tmp_path: Path) -> None:
    dataset = open_dataset(source_for(str(words(tmp_path / "words"))), Monitor())
    monitor = Monitor(lambda *_: monitor.cancel())
    with pytest.raises(Cancelled):
        features_for(dataset, monitor, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_nothing_that_can_be_decoded_is_an_error(tmp_path: Path) -> None:
    root = words(tmp_path / "words", n=2)
    dataset = open_dataset(source_for(str(root)), Monitor())
    for path in root.rglob("*.wav"):
        path.write_bytes(b"RIFF")
    with pytest.raises(DataPerfError, match="words has no file that can be decoded"):
        features_for(dataset, Monitor())
