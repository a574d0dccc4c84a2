"""Real clips in the real Review screen: seen, played to miniaudio's null device, compared."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from review_desk import Desk

from dataperf_gui.bench import Bench, prepare
from dataperf_gui.data.opening import source_for
from dataperf_gui.data.sounds import Clip
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.sound import stage as stage_module
from dataperf_gui.gui.sound.clip_loader import SILENCE_DB, decibels, heard_of
from dataperf_gui.gui.sound.stage import SoundStage
from dataperf_gui.gui.sound.transport import Transport
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.workers import Workers

RATE = 8000


def word(hertz: float, seconds: float, seed: int, channels: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    time = np.arange(round(RATE * seconds)) / RATE
    tone = 0.4 * np.sin(2 * np.pi * hertz * time) * np.hanning(len(time))
    return np.stack([tone + rng.normal(0, 0.01, len(time))] * channels, axis=1)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Low and high tones, one of them labelled wrongly, some awkward."""
    root = tmp_path / "tones"
    for name, hertz in (("high", 1500.0), ("low", 300.0)):
        (root / name).mkdir(parents=True)
        for k in range(10):
            other = 300.0 if (name, k) == ("high", 3) else hertz
            samples = word(other, 0.4 + 0.02 * k, k, channels=1 + k % 2)
            soundfile.write(root / name / f"{k}.wav", samples, RATE)
    soundfile.write(root / "low" / "one.wav", np.full((1, 1), 0.5), RATE)
    soundfile.write(root / "low" / "silent.wav", np.zeros((RATE, 1)), RATE)
    return prepare(source_for(str(root)))


@pytest.fixture
def desk(
    bench: Bench, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(stage_module, "BACKENDS", ("NULL",))
    workers = Workers()
    presenter = ReviewPresenter(bench, bench.open_session("ann"), bench.rank(), workers)
    screen = ReviewScreen(presenter, Actions(theme), theme)
    qtbot.addWidget(screen)
    screen.resize(1184, 628)
    desk = Desk(screen, workers, qtbot)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.start()
    desk.wait_for_ranking()
    yield desk
    screen.close_down()
    workers.close()


def stage_of(desk: Desk) -> SoundStage:
    stage = desk.screen.stage
    assert isinstance(stage, SoundStage)
    return stage


def wait_for_clip(desk: Desk) -> SoundStage:
    stage = stage_of(desk)
    desk.qtbot.waitUntil(lambda: stage.view.heard is not None)
    return stage


def key_of(desk: Desk) -> str:
    return desk.presenter.bench.dataset.keys[desk.presenter.item]


def test_the_most_suspect_clip_is_shown_and_plays_on_arrival(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    assert key_of(desk) == stage.banner.text() == "high/3.wav"
    desk.qtbot.waitUntil(lambda: stage.player.position > 0.05)
    desk.qtbot.waitUntil(lambda: not stage.player.is_playing)
    assert stage.player.position == pytest.approx(stage.view.heard.clip.seconds)
    assert stage.view.head_s == pytest.approx(stage.player.position, abs=0.03)
    assert (
        "0.46\N{NO-BREAK SPACE}s · 8\N{NO-BREAK SPACE}kHz · stereo" in stage.transport.facts.text()
    )


def test_it_is_silent_on_arrival_where_that_is_switched_off(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    stage.transport.on_arrival.click()
    desk.press(Qt.Key.Key_Right)
    desk.qtbot.waitUntil(lambda: stage.banner.text() == key_of(desk))
    desk.qtbot.waitUntil(lambda: stage.view.accessibleName() == key_of(desk))
    assert not stage.player.is_playing
    assert SoundStageSettings.on_arrival(desk) is False


class SoundStageSettings:
    """What a new screen would begin with."""

    @staticmethod
    def on_arrival(desk: Desk) -> bool:
        transport = Transport(desk.screen._actions)
        for widget in (transport, transport.facts, transport.device):  # the stage places these two
            desk.qtbot.addWidget(widget)
        return transport.on_arrival.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_Space])
def test_a_key_pauses_and_plays_on(desk: Desk, key: Qt.Key) -> None:
    stage = wait_for_clip(desk)
    stage.transport.loop.setChecked(True)
    desk.press(key) if stage.player.is_playing else None
    assert not stage.player.is_playing
    desk.press(key)
    desk.qtbot.waitUntil(lambda: stage.player.position > 0.02)
    assert stage.player.is_playing
    desk.press(key)
    assert not stage.player.is_playing


def test_a_click_plays_from_there_and_a_drag_selects(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    stage.player.pause()
    viewport, frame = stage.view, stage.view.frame
    seconds = stage.view.heard.clip.seconds
    left, right, middle = frame.x(0), frame.x(seconds), frame.bands.center().y()

    def place(part: float) -> QPoint:
        return QPoint(round(left + part * (right - left)), middle)

    with desk.qtbot.waitSignal(stage.view.pointed) as pointed:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place(0.5))
    assert pointed.args[0] == pytest.approx(seconds / 2, abs=0.02)
    assert stage.player.position >= pointed.args[0] - 0.01
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(0.25))
    QTest.mouseMove(viewport, place(0.5))
    QTest.mouseMove(viewport, place(0.75))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(0.75))
    assert stage.view.selection == pytest.approx((seconds / 4, 3 * seconds / 4), abs=0.02)
    desk.press(Qt.Key.Key_Z)
    assert stage.view.shown == pytest.approx(stage.view.selection, abs=0.01)
    stage.player.pause()
    desk.press(Qt.Key.Key_P)
    desk.qtbot.waitUntil(lambda: not stage.player.is_playing)
    assert stage.player.position == pytest.approx(stage.view.selection[1], abs=0.01)
    desk.press(Qt.Key.Key_Z)
    assert stage.view.shown == pytest.approx((0, seconds), abs=0.01)


def test_one_key_plays_the_closest_clip_of_the_suggested_label_and_goes_back(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    data = desk.presenter.bench.dataset
    desk.press(Qt.Key.Key_B)
    desk.qtbot.waitUntil(lambda: stage.view.accessibleName() != key_of(desk))
    shown = data.keys.index(stage.view.accessibleName())
    assert data.classes[data.labels[shown]] == "low"
    assert f"For comparison: {data.keys[shown]}" in stage.banner.text()
    assert key_of(desk) == "high/3.wav"  # a decision would be about this one still
    desk.press(Qt.Key.Key_B)
    assert stage.view.accessibleName() == stage.banner.text() == key_of(desk)
    desk.press(Qt.Key.Key_A)
    desk.qtbot.waitUntil(lambda: stage.view.accessibleName() != key_of(desk))
    shown = data.keys.index(stage.view.accessibleName())
    assert data.classes[data.labels[shown]] == "high"
    desk.press(Qt.Key.Key_K)
    desk.qtbot.waitUntil(lambda: stage.banner.text() == key_of(desk) != "high/3.wav")


def test_speed_is_stepped_by_keys(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    desk.press(Qt.Key.Key_BracketLeft)
    assert stage.transport.chosen_speed == 0.75
    desk.press(Qt.Key.Key_BracketRight)
    desk.press(Qt.Key.Key_BracketRight)
    assert stage.transport.chosen_speed == 1.25
    for _ in range(9):
        desk.press(Qt.Key.Key_BracketRight)
    assert stage.transport.chosen_speed == 1.5


def test_awkward_clips_are_shown(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    keys = desk.presenter.bench.dataset.keys
    for name in ("low/one.wav", "low/silent.wav"):
        desk.presenter.show_item(keys.index(name))
        desk.qtbot.waitUntil(lambda name=name: stage.view.accessibleName() == name)
        desk.qtbot.waitUntil(lambda: stage.view.heard is not None)


def test_clips_that_a_person_only_leafs_through_are_not_opened(desk: Desk) -> None:
    stage = wait_for_clip(desk)
    first = stage.view.heard
    for _ in range(4):
        QTest.keyClick(desk.screen, Qt.Key.Key_Right)
    assert stage.view.heard is None  # the last is named, and opened once the person stays
    assert stage.banner.text() == desk.presenter.bench.dataset.keys[desk.presenter.item]
    desk.qtbot.waitUntil(lambda: stage.view.heard is not None)
    assert stage.view.heard is not first


def test_a_file_that_is_gone_is_told_in_the_place_of_the_clip(desk: Desk, bench: Bench) -> None:
    stage = wait_for_clip(desk)
    item = bench.dataset.keys.index("low/5.wav")
    bench.dataset.media.paths[item].unlink()  # type: ignore[union-attr]
    if stage.loader.request(item) is not None:
        pytest.skip("it was decoded already")
    desk.presenter.show_item(item)
    desk.qtbot.waitUntil(lambda: "cannot be found" in stage.view.words.text())
    assert not stage.player.is_playing


def test_a_machine_without_a_device_says_so_and_goes_on(
    bench: Bench, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage_module, "BACKENDS", ("COREAUDIO",))
    workers = Workers()
    presenter = ReviewPresenter(bench, bench.open_session("ann"), bench.rank(), workers)
    screen = ReviewScreen(presenter, Actions(theme), theme)
    qtbot.addWidget(screen)
    screen.show()
    screen.start()
    desk = Desk(screen, workers, qtbot)
    stage = wait_for_clip(desk)
    qtbot.waitUntil(stage.transport.words.isVisible)
    assert "No sound device can play" in stage.transport.words.text()
    desk.press(Qt.Key.Key_K)
    assert len(desk.journal) == 1
    screen.close_down()
    workers.close()


def test_levels_are_in_decibels_below_full_scale() -> None:
    time = np.arange(RATE) / RATE
    sine = np.sin(2 * np.pi * 100 * time).astype(np.float32)[:, None]
    heard = heard_of(Clip(sine, RATE))
    assert heard.peak_db == pytest.approx(0, abs=0.01)
    assert heard.level_db == pytest.approx(-3.01, abs=0.01)
    assert heard_of(Clip(sine / 2, RATE)).peak_db == pytest.approx(-6.02, abs=0.01)
    assert decibels(0.0) == SILENCE_DB
    assert heard.low.min() == -heard.high.max() == pytest.approx(-1, abs=1e-4)
