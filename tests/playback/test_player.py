"""Playing in real time to miniaudio's null device."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic, perf_counter

import miniaudio
import numpy as np
import pytest

from dataperf_gui.data.sounds import Clip, Samples
from dataperf_gui.messages import DataPerfError
from dataperf_gui.playback.output import Output, device_names
from dataperf_gui.playback.player import DEVICE_LOST, Player
from dataperf_gui.playback.tape import Passage

NULL = ("NULL",)
NOT_HERE = ("COREAUDIO",) if sys.platform != "darwin" else ("WASAPI",)
RATE = 16_000
PATIENCE_S = 10.0


@dataclass
class Listener:
    """Waits for what the player tells."""

    news: threading.Condition = field(default_factory=threading.Condition)

    def changed(self) -> None:
        with self.news:
            self.news.notify_all()

    def wait(self, is_so: Callable[[], object]) -> None:
        until = monotonic() + PATIENCE_S
        with self.news:
            while not is_so():
                assert monotonic() < until, "nothing happened"
                self.news.wait(0.005)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def player(listener: Listener) -> Iterator[Player]:
    player = Player(listener.changed, NULL)
    yield player
    player.close()


@pytest.fixture
def handed(player: Player, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, Samples]]:
    """Return what the device is handed: when, and the samples."""
    taken: list[tuple[float, Samples]] = []
    fill = player._fill

    def record(out: Samples) -> None:
        fill(out)
        taken.append((perf_counter(), out.copy()))

    monkeypatch.setattr(player, "_fill", record)
    return taken


def noise(seconds: float = 1.0, rate: int = RATE, n_channels: int = 1) -> Clip:
    shape = (round(seconds * rate), n_channels)
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, shape).astype(np.float32)
    return Clip(samples, rate)


def whole(clip: Clip, from_s: float = 0.0, speed: float = 1.0) -> Passage:
    return Passage(clip, 0.0, clip.seconds, from_s, speed=speed)


def audible(handed: list[tuple[float, Samples]]) -> Samples:
    """Return the samples handed over from the first that is not silent to the last."""
    samples = np.concatenate([part for _, part in handed])
    loud = np.flatnonzero(samples.any(axis=1))
    return samples[loud[0] : loud[-1] + 1]


def test_the_device_is_handed_exactly_the_clip(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    clip = noise(0.3)
    player.play(whole(clip))
    listener.wait(lambda: not player.is_playing)
    assert np.array_equal(audible(handed), np.repeat(clip.samples, 2, axis=1))
    assert player.position == pytest.approx(clip.seconds)
    assert player.error is None


def test_a_part_begins_and_ends_where_it_should(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    clip = noise(1.0, n_channels=2)
    player.volume = 0.5
    player.play(Passage(clip, 0.25, 0.5, 0.3))
    listener.wait(lambda: not player.is_playing)
    assert np.array_equal(audible(handed), clip.samples[4_800:8_000] * 0.5)


def test_the_play_head_is_within_30_ms_of_the_samples_played(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    """The null device plays what it holds at the rate of the clock, from its first question on."""
    player.play(whole(noise(1.0)))
    listener.wait(lambda: handed)
    start, errors = handed[0][0], []
    while player.is_playing and player.position < 0.95:
        listener.wait(lambda: True)
        n_handed = sum(len(part) for _, part in tuple(handed)) / RATE
        played = min(perf_counter() - start, n_handed)
        errors.append(abs(player.position - played))
    assert len(errors) > 20
    assert np.percentile(errors, 95) < 0.030


def test_a_loop_goes_on_until_paused(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    clip = noise(0.5)
    player.play(Passage(clip, 0.1, 0.15, 0.1, is_looped=True))
    listener.wait(lambda: len(handed) >= 12)
    player.pause()
    assert not player.is_playing
    assert 0.1 <= player.position <= 0.15
    part = np.repeat(clip.samples[1_600:2_400], 2, axis=1)
    played = audible(handed)
    assert len(played) > 3 * len(part)
    assert np.array_equal(played, np.resize(part, played.shape))


def test_slower_takes_longer_and_keeps_the_pitch(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    times = np.arange(RATE // 2) / RATE
    clip = Clip((0.5 * np.sin(2 * np.pi * 440 * times)).astype(np.float32)[:, None], RATE)
    player.play(whole(clip, speed=0.5))
    listener.wait(lambda: not player.is_playing)
    played = audible(handed)[:, 0]
    assert len(played) == pytest.approx(RATE, abs=200)
    spectrum = np.abs(np.fft.rfft(played * np.hanning(len(played)), 8 * len(played)))
    assert spectrum.argmax() * RATE / (8 * len(played)) == pytest.approx(440, rel=0.005)


def test_pausing_keeps_the_place_and_playing_goes_on_from_there(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    clip = noise(2.0)
    player.play(whole(clip))
    listener.wait(lambda: player.position > 0.1)
    player.pause()
    place = player.position
    assert 0.1 < place < 1.9
    handed.clear()
    player.play(whole(clip, from_s=place))
    listener.wait(lambda: player.position > place + 0.05)
    player.pause()
    first = round(place * RATE)
    played = audible(handed)[:500]
    assert np.array_equal(played, np.repeat(clip.samples[first : first + 500], 2, axis=1))


def test_the_newest_of_many_wishes_is_played(
    player: Player, listener: Listener, handed: list[tuple[float, Samples]]
) -> None:
    began = perf_counter()
    for _ in range(200):
        player.play(whole(noise(0.01), speed=0.7))
    last = Clip(np.full((800, 1), 0.25, np.float32), 8_000)
    player.play(whole(last))
    assert perf_counter() - began < 2.0
    listener.wait(lambda: not player.is_playing)
    assert (np.concatenate([part for _, part in handed])[:, 0] == 0.25).sum() == 800


def test_one_sample_is_played(player: Player, listener: Listener) -> None:
    player.play(whole(Clip(np.ones((1, 1), np.float32), RATE), speed=1.5))
    listener.wait(lambda: not player.is_playing)
    assert player.error is None


def test_a_machine_without_a_device_says_so_once_and_goes_on(listener: Listener) -> None:
    player = Player(listener.changed, NOT_HERE)
    try:
        player.devices = ["one that is gone"]
        player.look_for_devices()
        listener.wait(lambda: not player.devices)
        player.play(whole(noise(0.1)))
        listener.wait(lambda: player.error is not None)
        assert not player.is_playing
        assert "Everything else works without it" in str(player.error)
        with pytest.raises(DataPerfError, match="No sound device can play"):
            Output(RATE, lambda _: None, lambda: None, "", NOT_HERE)
    finally:
        player.close()


def test_a_device_that_goes_away_is_told_and_can_come_back(
    player: Player, listener: Listener
) -> None:
    player.play(whole(noise(5.0)))
    listener.wait(lambda: player.position > 0.05)
    output = player._output
    assert output is not None
    miniaudio.lib.ma_device_stop(output._device._device)  # as the system does
    listener.wait(lambda: not player.is_playing)
    assert player.error == DEVICE_LOST
    assert 0.05 < player.position < 4.0
    player.play(whole(noise(0.05)))
    listener.wait(lambda: not player.is_playing)
    assert player.error is None


def test_a_device_can_be_chosen_while_playing(player: Player, listener: Listener) -> None:
    names = device_names(NULL)
    assert len(names) == 1
    player.play(whole(noise(3.0)))
    listener.wait(lambda: player.position > 0.05)
    player.choose(names[0])
    listener.wait(lambda: player._output is not None and player._output.device == names[0])
    assert player.device == names[0]
    listener.wait(lambda: player.position > 0.1)


def test_nothing_of_sound_is_imported_before_something_is_played() -> None:
    code = (
        "import sys, dataperf_gui.playback.player; "
        "assert not {'miniaudio', 'soundfile'} & set(sys.modules)"
    )
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    done = subprocess.run([sys.executable, "-c", code], check=False, env=environment)
    assert done.returncode == 0
