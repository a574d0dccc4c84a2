"""Sounds are decoded within limits, from real files of every kind, whole or damaged."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from PIL import Image

from dataperf_gui.data import sounds
from dataperf_gui.data.dataset import FileMedia, MediaKind, SoundMedia
from dataperf_gui.data.opening import open_dataset, source_for
from dataperf_gui.data.sounds import FileSounds, read_clip, verify_sound
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError

FORMATS = [
    ("wav", "WAV", "PCM_U8", 0.02),
    ("wav", "WAV", "PCM_16", 1e-4),
    ("wav", "WAV", "PCM_24", 1e-6),
    ("wav", "WAV", "FLOAT", 1e-6),
    ("wav", "WAV", "DOUBLE", 1e-6),
    ("wav", "WAV", "ULAW", 0.05),
    ("aiff", "AIFF", "PCM_16", 1e-4),
    ("flac", "FLAC", "PCM_16", 1e-4),
    ("flac", "FLAC", "PCM_24", 1e-6),
    ("ogg", "OGG", "VORBIS", 0.2),
    ("opus", "OGG", "OPUS", 0.2),
    ("mp3", "MP3", "MPEG_LAYER_III", 0.2),
]
"""Suffix, format, subtype, and how far a sample may be off."""
LOSSLESS = [kind for kind in FORMATS if kind[3] < 1e-3]


def tone(rate: int, seconds: float = 0.5, channels: int = 1) -> sounds.Samples:
    """A tone of 440 Hz, in every channel another one."""
    time = np.arange(round(rate * seconds)) / rate
    each = [0.5 * np.sin(2 * np.pi * 440 * (k + 1) * time) for k in range(channels)]
    return np.stack(each, axis=1).astype(np.float32)


def loudest_hz(samples: np.ndarray, rate: int) -> float:
    return float(np.abs(np.fft.rfft(samples)).argmax() * rate / len(samples))


@pytest.mark.parametrize(("suffix", "kind", "subtype", "off"), FORMATS)
def test_every_format_gives_its_samples(
    tmp_path: Path, suffix: str, kind: str, subtype: str, off: float
) -> None:
    path = tmp_path / f"tone.{suffix}"
    samples = tone(48_000)
    soundfile.write(path, samples, 48_000, format=kind, subtype=subtype)
    verify_sound(path)
    clip = read_clip(path)
    assert clip.rate == 48_000
    assert clip.samples.dtype == np.float32
    assert clip.seconds == pytest.approx(0.5, abs=0.06)
    middle = clip.samples[6000:18000, 0]
    assert loudest_hz(middle, clip.rate) == pytest.approx(440, abs=5)
    assert np.abs(middle).max() == pytest.approx(0.5, abs=max(off, 0.01))
    if off < 1e-3:
        np.testing.assert_allclose(clip.samples, samples, atol=off)


@pytest.mark.parametrize("rate", [4000, 8000, 11_025, 22_050, 44_100, 96_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_any_rate_and_number_of_channels(tmp_path: Path, rate: int, channels: int) -> None:
    path = tmp_path / "tone.flac"
    soundfile.write(path, tone(rate, 0.1, channels), rate)
    clip = read_clip(path)
    assert (clip.rate, clip.samples.shape[1]) == (rate, channels)
    assert clip.seconds == pytest.approx(0.1, abs=0.001)


@pytest.mark.parametrize(("suffix", "kind", "subtype", "_"), FORMATS)
@pytest.mark.parametrize("part", [0.05, 0.5, 0.9])
def test_a_file_that_was_cut_short_is_refused(
    tmp_path: Path, suffix: str, kind: str, subtype: str, _: float, part: float
) -> None:
    path = tmp_path / f"tone.{suffix}"
    noise = np.random.default_rng(0).normal(0, 0.1, size=(48_000, 1)).astype(np.float32)
    soundfile.write(path, noise, 48_000, format=kind, subtype=subtype)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(part * len(whole))])
    with pytest.raises(DataPerfError, match=r"tone\.\w+ is not a sound that can be read"):
        read_clip(path)


def test_a_recording_of_unknown_length_is_read(tmp_path: Path) -> None:
    path = tmp_path / "piped.wav"
    soundfile.write(path, tone(8000), 8000)
    content = bytearray(path.read_bytes())
    place = content.index(b"data") + 4
    content[4:8] = content[place : place + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    assert len(read_clip(path).samples) == 4000


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty; replace it"),
        (b"RIFF", "is not a sound that can be read"),
        (b"no sound at all" * 100, "is not a sound that can be read"),
    ],
)
def test_what_is_no_sound_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x.wav"
    path.write_bytes(content)
    for read in (verify_sound, read_clip):
        with pytest.raises(DataPerfError, match=sentence):
            read(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataPerfError, match=r"gone\.wav cannot be found"):
        read_clip(tmp_path / "gone.wav")


def test_a_sound_without_samples_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.wav"
    soundfile.write(path, np.zeros((0, 1), dtype=np.float32), 8000)
    with pytest.raises(DataPerfError, match="it holds no samples"):
        verify_sound(path)


def test_what_is_no_number_is_silence(tmp_path: Path) -> None:
    path = tmp_path / "nan.wav"
    samples = np.array([[0.5], [np.nan], [np.inf], [-np.inf]], dtype=np.float32)
    soundfile.write(path, samples, 8000, subtype="FLOAT")
    assert read_clip(path).samples[:, 0].tolist() == [0.5, 0, 0, 0]


def test_a_rate_that_no_device_has_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "damaged.wav"
    soundfile.write(path, tone(8000), 2_000_000_000)
    with pytest.raises(DataPerfError, match=r"damaged\.wav .*2000000000 samples a second"):
        verify_sound(path)


@pytest.mark.parametrize(
    ("limit", "value"), [("MAX_SECONDS", 1), ("MAX_SAMPLES", 100), ("MAX_FILE_BYTES", 100)]
)
def test_limits_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, tone(8000, 2), 8000)
    read_clip(path)
    monkeypatch.setattr(sounds, limit, value)
    with pytest.raises(DataPerfError, match=r"is longer than|more than the limit"):
        verify_sound(path)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(FORMATS), data=st.data())
def test_no_damage_ends_the_program(
    tmp_path: Path, kind: tuple[str, str, str, float], data: st.DataObject
) -> None:
    suffix, file_format, subtype, _ = kind
    path = tmp_path / f"tone.{suffix}"
    soundfile.write(path, tone(8000, 0.2), 8000, format=file_format, subtype=subtype)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    try:
        clip = read_clip(path)
    except DataPerfError as error:
        sentence = str(error)
        event("refused")
    else:
        sentence = str(path)
        assert np.isfinite(clip.samples).all()
        assert 1 <= clip.samples.size <= sounds.MAX_SAMPLES
    assert str(path) in sentence


def write_words(folder: Path, names: tuple[str, ...] = ("go", "stop"), n: int = 6) -> Path:
    """A folder of short sounds for each name."""
    for k, name in enumerate(names):
        (folder / name).mkdir(parents=True)
        for i in range(n):
            soundfile.write(folder / name / f"{i}.wav", tone(8000 + 100 * i, 0.3 + 0.1 * k), 8000)
    return folder


def test_a_folder_of_sounds_is_a_dataset_of_sounds(tmp_path: Path) -> None:
    dataset = open_dataset(source_for(str(write_words(tmp_path / "words"))), Monitor())
    assert dataset.kind is MediaKind.SOUND
    assert dataset.classes == ("go", "stop")
    assert isinstance(dataset.media, SoundMedia)
    assert isinstance(dataset.media, FileMedia)
    assert dataset.media.clip(0).rate == 8000
    assert dataset.media.image(0).shape[2] == 3


def test_a_manifest_of_sounds_is_a_dataset_of_sounds(tmp_path: Path) -> None:
    root = write_words(tmp_path / "words")
    rows = [f"{path.relative_to(root)},{path.parent.name}" for path in sorted(root.rglob("*.wav"))]
    (root / "labels.csv").write_text("file,label\n" + "\n".join(rows))
    dataset = open_dataset(source_for(str(root)), Monitor())
    assert (dataset.kind, len(dataset)) == (MediaKind.SOUND, 12)


def test_the_rarer_kind_in_a_mixed_folder_is_listed_and_left_out(tmp_path: Path) -> None:
    root = write_words(tmp_path / "words")
    Image.new("RGB", (8, 8)).save(root / "go" / "picture.png")
    (root / "go" / "broken.wav").write_bytes(b"RIFF....")
    (root / "go" / "notes.txt").write_text("x")
    dataset = open_dataset(source_for(str(root)), Monitor())
    assert (dataset.kind, len(dataset)) == (MediaKind.SOUND, 12)
    found = {problem.key: str(problem.message) for problem in dataset.problems}
    assert found["go/picture.png"] == "go/picture.png is a picture among sounds; it was left out"
    assert "is not a sound that can be read" in found["go/broken.wav"]
    assert "no picture or sound of a kind that is read" in found["go/notes.txt"]
    assert len(found) == 3


def test_a_sound_among_pictures_is_listed(tmp_path: Path) -> None:
    root = write_words(tmp_path / "words", n=1)
    for name in ("go", "stop"):
        for i in range(4):
            Image.new("RGB", (8, 8), (i, i, i)).save(root / name / f"{i}.png")
    dataset = open_dataset(source_for(str(root)), Monitor())
    assert (dataset.kind, len(dataset)) == (MediaKind.IMAGE, 8)
    assert str(dataset.problems[0].message) == "go/0.wav is a sound among pictures; it was left out"


def test_the_media_of_some_items_are_theirs(tmp_path: Path) -> None:
    paths = sorted(write_words(tmp_path / "words").rglob("*.wav"))
    assert FileSounds(paths).subset([3, 1]).paths == (paths[3], paths[1])
