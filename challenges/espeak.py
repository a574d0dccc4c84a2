"""Words spoken by espeak-ng, put into a noisy second: what the spoken samples are made of."""

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile as sf
from numpy.typing import NDArray
from scipy.signal import resample_poly

RATE = 16_000
CLIP_S = 1.0
SHIFT_S = 0.02
"""Spread of a word's place in its clip."""
VARIANTS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "f1", "f2", "f3", "f4", "f5"]

Sound = NDArray[np.float64]


@dataclass(frozen=True)
class Voice:
    """An espeak voice, its speed in words a minute, and its pitch in 0..99."""

    name: str
    speed: int
    pitch: int


def some_voice(voices: tuple[str, ...], rng: np.random.Generator) -> Voice:
    """Return one of the voices in a random variant."""
    name = f"{rng.choice(voices)}+{rng.choice(VARIANTS)}"
    return Voice(name, int(rng.integers(120, 230)), int(rng.integers(15, 85)))


def say(text: str, voice: Voice) -> Sound:
    """Return what a voice says, silence cut off both ends."""
    manner = ["-v", voice.name, "-s", str(voice.speed), "-p", str(voice.pitch)]
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        command = ["espeak-ng", *manner, "-w", file.name, text]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a fixed program
        spoken, rate = sf.read(file.name)
    return trimmed(resample_poly(spoken, RATE, rate))


def trimmed(sound: Sound) -> Sound:
    """Cut silence off both ends, and what is longer than a clip."""
    loud = np.flatnonzero(np.abs(sound) > 0.01 * np.abs(sound).max())
    return sound[loud[0] : loud[-1] + 1][: int(CLIP_S * RATE)]


def in_noise(sound: Sound, rng: np.random.Generator, loudest: float = -8.0) -> Sound:
    """Place a sound near the middle of a second of coloured noise.

    The noise is at most `loudest` dB against the sound, and at least -30 dB.
    """
    length = int(CLIP_S * RATE)
    sound = sound[:length]
    room = length - len(sound)
    start = int(np.clip(room / 2 + rng.normal(0.0, SHIFT_S * RATE), 0, room))
    clip = np.zeros(length)
    clip[start : start + len(sound)] = sound / np.sqrt(np.mean(sound**2))
    spectrum = np.fft.rfft(rng.standard_normal(length))
    spectrum[1:] /= np.arange(1, len(spectrum)) ** rng.uniform(0.0, 0.7)
    noise = np.fft.irfft(spectrum, length)
    clip += noise / np.sqrt(np.mean(noise**2)) * 10 ** (-rng.uniform(-loudest, 30.0) / 20)
    loud: Sound = 0.8 * clip / np.abs(clip).max()
    return loud


def write_ogg(path: Path, sound: Sound) -> None:
    """Write a clip as Ogg Opus: small, and good enough for speech."""
    sf.write(path, sound, RATE, format="OGG", subtype="OPUS", compression_level=0.9)
