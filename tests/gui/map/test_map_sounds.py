"""Clips on the map: heard when asked, never by themselves."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from map_desk import PATIENCE_MS, Open, Place, made
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from dataperf_gui.bench import prepare
from dataperf_gui.data.opening import source_for
from dataperf_gui.gui.map.hover_card import SETTLED_MS, WAY_MS
from dataperf_gui.gui.sound import stage

RATE = 8000
SECONDS = 1.5
N = 12
Key = Qt.Key


@pytest.fixture
def place(open_map: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Return a map of low and high tones, played to nobody; one has no file any more."""
    monkeypatch.setattr(stage, "BACKENDS", ("NULL",))
    root, rng = tmp_path / "tones", np.random.default_rng(0)
    time = np.arange(round(RATE * SECONDS)) / RATE
    for name, hertz in (("high", 1500.0), ("low", 300.0)):
        (root / name).mkdir(parents=True)
        for k in range(N):
            tone = 0.4 * np.sin(2 * np.pi * (hertz + 20 * k) * time)
            samples = tone + rng.normal(0, 0.02, len(time))
            soundfile.write(root / name / f"{k}.wav", samples, RATE)
    bench = prepare(source_for(str(root)))
    return open_map(bench, bench.rank())


def spot(place: Place) -> None:
    """Point at the most suspect clip, by key."""
    place.press(Key.Key_S)
    assert place.map.card.isVisible()


def until_heard(place: Place) -> None:
    audition = place.map.audition

    def is_heard() -> bool:
        return audition._player is not None and audition._player.position > 0

    place.qtbot.waitUntil(is_heard, timeout=PATIENCE_MS)


def test_a_key_plays_the_clip_that_is_pointed_at_and_ends_it(place: Place) -> None:
    spot(place)
    assert not place.map.audition.is_playing
    place.press(Key.Key_P)
    until_heard(place)
    assert place.map.audition.item == place.map.presenter.items[place.map.presenter.spot]
    place.press(Key.Key_P)
    assert not place.map.audition.is_playing
    place.press(Key.Key_P)
    until_heard(place)
    place.qtbot.waitUntil(lambda: not place.map.audition.is_playing, timeout=PATIENCE_MS)


def test_hovering_plays_nothing_and_another_clip_ends_the_one_before(place: Place) -> None:
    assert place.actions.preferences.settings.plays_on_arrival
    place.hover(3)
    assert place.map.card.isVisible()
    assert place.map.audition._player is None
    place.press(Key.Key_P)
    until_heard(place)
    place.map.presenter.point_at(-1)
    assert place.map.audition.is_playing
    place.map.presenter.point_at(3)
    assert place.map.audition.is_playing
    place.map.presenter.point_at(4)
    assert not place.map.audition.is_playing


def test_leaving_the_map_is_silence_and_closing_it_gives_the_device_back(place: Place) -> None:
    spot(place)
    place.press(Key.Key_P)
    until_heard(place)
    place.show("review")
    assert not place.map.audition.is_playing
    assert not place.actions["hear_point"].isEnabled()


def test_with_nothing_pointed_at_it_is_said_what_to_do(place: Place) -> None:
    with place.qtbot.waitSignal(place.map.said) as said:
        place.press(Key.Key_P)
    assert said.args[0].startswith("Point at an item first")
    assert not place.map.audition.is_playing


def test_a_file_that_is_gone_is_told(place: Place, tmp_path: Path) -> None:
    for file in (tmp_path / "tones").rglob("*.wav"):
        file.unlink()
    items, loader = place.map.presenter.items.tolist(), place.review.stage.loader
    unheard = next(row for row, item in enumerate(items) if loader.request(item) is None)
    place.map.presenter.point_at(unheard)
    with place.qtbot.waitSignal(place.map.failed, timeout=PATIENCE_MS):
        place.press(Key.Key_P)
    assert not place.map.audition.is_playing


def test_the_pointer_reaches_the_button_on_the_card(place: Place) -> None:
    window, view, card = place.stack.windowHandle(), place.map.view, place.map.card
    button = card.findChild(QPushButton, "button-hear_point")
    row = 3

    def move(widget: object, at: QPoint) -> None:
        QTest.mouseMove(window, widget.mapTo(place.stack, at))

    move(view, view.rect().topLeft() + QPoint(3, 3))
    move(view, place.at(row))
    assert card.isVisible()
    shown = place.map.presenter.spot
    place.qtbot.waitUntil(
        lambda: not card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents),
        timeout=10 * SETTLED_MS,
    )
    move(button, button.rect().center())
    assert button.underMouse()
    with place.qtbot.assertNotEmitted(card.left, wait=WAY_MS + 100):
        pass
    at = button.mapTo(place.stack, button.rect().center())
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
    until_heard(place)
    assert place.map.presenter.spot == shown
    with place.qtbot.waitSignal(card.left, timeout=10 * WAY_MS):
        move(view, QPoint(2, 2))
    assert not card.isVisible()


def test_pictures_have_no_such_button(open_map: Open) -> None:
    place = open_map(*made(30))
    assert place.map.audition is None
    assert not place.actions["hear_point"].isEnabled()
    assert place.map.card.findChild(QPushButton) is None
