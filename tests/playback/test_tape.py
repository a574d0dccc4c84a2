"""The samples handed to a device, and which of them is heard."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.data.sounds import Clip
from dataperf_gui.playback.tape import Passage, Tape, stereo

RATE = 1_000


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def ramp(n: int) -> Clip:
    return Clip(np.arange(n, dtype=np.float32)[:, None], RATE)


def read(tape: Tape, n: int) -> list[int]:
    out = np.empty((n, 2), dtype=np.float32)
    tape.read(out)
    assert (out[:, 0] == out[:, 1]).all()
    return [int(sample) for sample in out[:, 0]]


def tape_of(passage: Passage, queued_s: float = 0.0, clock: Clock | None = None) -> Tape:
    return Tape(stereo(passage.clip.samples), passage, queued_s, clock or Clock())


def test_a_passage_is_played_from_where_it_should_begin_then_silence() -> None:
    tape = tape_of(Passage(ramp(100), 0.010, 0.020, 0.015))
    assert read(tape, 4) == [15, 16, 17, 18]
    assert read(tape, 4) == [19, 0, 0, 0]


def test_a_loop_begins_again_without_a_gap() -> None:
    tape = tape_of(Passage(ramp(100), 0.010, 0.013, 0.011, is_looped=True))
    assert read(tape, 8) == [11, 12, 10, 11, 12, 10, 11, 12]
    assert not tape.is_over


@given(
    n=st.integers(1, 50), begin=st.integers(0, 60), end=st.integers(0, 60), at=st.integers(-5, 60),
    is_looped=st.booleans(), asked=st.lists(st.integers(1, 30), min_size=1, max_size=6),
)  # fmt: skip
def test_whatever_is_asked_for_comes_from_the_passage(
    n: int, begin: int, end: int, at: int, *, is_looped: bool, asked: list[int]
) -> None:
    clip = Clip(np.arange(1, n + 1, dtype=np.float32)[:, None], RATE)
    tape = tape_of(Passage(clip, begin / RATE, end / RATE, at / RATE, is_looped))
    played = [sample for n_asked in asked for sample in read(tape, n_asked)]
    first = min(begin, n - 1)
    inside = set(range(first + 1, min(max(end, first + 1), n) + 1))
    assert set(played) <= inside | {0}
    assert 0 not in played or not is_looped


def test_the_position_is_what_was_handed_over_less_what_the_device_holds() -> None:
    clock = Clock()
    tape = tape_of(Passage(ramp(1_000), 0.0, 1.0, 0.0), 0.04, clock)
    for _ in range(3):  # a device fills its buffer before it plays
        read(tape, 20)
    assert tape.position == 0.0
    clock.now = 0.010
    assert tape.position == pytest.approx(0.010)
    clock.now = 0.020
    read(tape, 20)
    assert tape.position == pytest.approx(0.020)
    clock.now = 5.0
    assert tape.position == pytest.approx(0.080)  # never ahead of what was handed over


def test_the_position_never_goes_back_when_the_device_asks_late() -> None:
    clock = Clock()
    tape = tape_of(Passage(ramp(1_000), 0.0, 1.0, 0.0), 0.04, clock)
    for _ in range(3):
        read(tape, 20)
    clock.now = 0.030
    before = tape.position
    read(tape, 20)
    assert tape.position >= before


def test_the_position_is_in_the_clips_own_time_at_any_speed() -> None:
    clock = Clock()
    passage = Passage(ramp(1_000), 0.0, 1.0, 0.5, speed=0.5)
    tape = Tape(stereo(np.zeros((2_000, 1), np.float32)), passage, 0.0, clock)
    read(tape, 500)
    clock.now = 0.2
    assert tape.position == pytest.approx(0.6)


def test_it_is_over_when_the_last_sample_was_heard_not_when_it_was_handed_over() -> None:
    clock = Clock()
    tape = tape_of(Passage(ramp(30), 0.0, 0.03, 0.0), 0.04, clock)
    for _ in range(3):
        read(tape, 20)
    clock.now = 0.020
    assert not tape.is_over
    clock.now = 0.031
    assert tape.is_over
    assert tape.position == pytest.approx(0.03)


def test_any_channels_become_two() -> None:
    assert stereo(np.array([[0.5]], np.float32)).tolist() == [[0.5, 0.5]]
    assert stereo(np.array([[0.5, 0.25]], np.float32)).tolist() == [[0.5, 0.25]]
    assert stereo(np.array([[0.0, 0.5, 1.0]], np.float32)).tolist() == [[0.5, 0.5]]
