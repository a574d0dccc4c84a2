"""Other speeds: the length, the pitch, and where things are heard."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataperf_gui.playback.speed import stretched

RATE = 16_000


def tone(hertz: float, seconds: float = 1.0, rate: int = RATE) -> np.ndarray:
    times = np.arange(round(seconds * rate)) / rate
    return np.sin(2 * np.pi * hertz * times, dtype=np.float32)[:, None] * np.float32(0.5)


def pitch(samples: np.ndarray, rate: int = RATE) -> float:
    spectrum = np.abs(np.fft.rfft(samples[:, 0] * np.hanning(len(samples)), 8 * len(samples)))
    return float(spectrum.argmax() * rate / (8 * len(samples)))


@pytest.mark.parametrize("speed", [0.5, 0.75, 0.9, 1.1, 1.25, 1.5])
@pytest.mark.parametrize("hertz", [90.0, 220.0, 441.0, 3000.0])
def test_pitch_and_level_stay_and_the_length_changes(speed: float, hertz: float) -> None:
    original = tone(hertz)
    played = stretched(original, RATE, speed)
    assert len(played) == round(len(original) / speed)
    assert pitch(played) == pytest.approx(hertz, rel=0.005)
    assert np.abs(played).max() <= 0.5 + 1e-3
    middle = played[len(played) // 4 : -len(played) // 4]
    assert np.sqrt(np.mean(middle**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5])
def test_what_was_heard_at_a_time_is_heard_at_that_time_over_the_speed(speed: float) -> None:
    original = np.zeros((RATE, 1), dtype=np.float32)
    noise = np.random.default_rng(0).normal(size=(480, 1)).astype(np.float32)
    original[8_000:8_480] = 0.3 * noise
    played = stretched(original, RATE, speed)
    energy = np.cumsum(played**2) / np.sum(played**2)
    heard = np.searchsorted(energy, 0.5) * speed / RATE
    assert heard == pytest.approx(0.515, abs=0.02)


@settings(max_examples=40, deadline=None)
@given(
    n=st.integers(1, 3_000), n_channels=st.integers(1, 3), speed=st.floats(0.5, 1.5),
    rate=st.sampled_from([10, 8_000, 44_100]),
)  # fmt: skip
def test_any_length_is_played(n: int, n_channels: int, speed: float, rate: int) -> None:
    samples = np.random.default_rng(n).uniform(-1, 1, (n, n_channels)).astype(np.float32)
    played = stretched(samples, rate, speed)
    assert played.shape == (max(round(n / speed), 1), n_channels)
    assert played.dtype == np.float32
    assert np.isfinite(played).all()


def test_the_speed_of_one_changes_nothing() -> None:
    samples = tone(300.0)
    assert stretched(samples, RATE, 1.0) is samples
