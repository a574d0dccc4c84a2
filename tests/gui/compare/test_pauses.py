"""What follows a person asks when they pause, never twice at once."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from dataperf_gui.gui.compare.pauses import Pauses


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def pauses(asked: list[str], qtbot: QtBot) -> Pauses:  # noqa: ARG001 - timers need the program
    return Pauses(lambda: asked.append("?"))


def until(qtbot: QtBot, is_true: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_true, timeout=240_000)


def test_many_steps_are_one_question(pauses: Pauses, asked: list[str], qtbot: QtBot) -> None:
    for _ in range(20):
        pauses.await_next()
    assert asked == []
    until(qtbot, lambda: asked == ["?"])
    assert pauses.is_awaited
    pauses.answered()
    assert not pauses.is_awaited
    assert asked == ["?"]


def test_who_went_on_meanwhile_is_asked_for_once_more(
    pauses: Pauses, asked: list[str], qtbot: QtBot
) -> None:
    pauses.await_next()
    until(qtbot, lambda: asked == ["?"])
    for _ in range(2):
        pauses.await_next()
        until(qtbot, lambda: not pauses._timer.isActive())
    assert asked == ["?"]
    pauses.answered()
    assert asked == ["?", "?"]
    pauses.answered()
    assert asked == ["?", "?"]


def test_after_a_failure_the_next_pause_asks_again(
    pauses: Pauses, asked: list[str], qtbot: QtBot
) -> None:
    pauses.await_next()
    until(qtbot, lambda: asked == ["?"])
    pauses.gave_up()
    assert not pauses.is_awaited
    pauses.await_next()
    until(qtbot, lambda: asked == ["?", "?"])


def test_closed_it_asks_nothing(pauses: Pauses, asked: list[str]) -> None:
    pauses.await_next()
    pauses.close()
    assert not pauses.is_awaited
    assert asked == []
