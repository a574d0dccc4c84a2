"""The real Review screen over the embedded digits, with their pixels as features."""

import os
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from review_desk import Desk, Ranked, SitDown

from dataperf_gui.bench import Bench, Queue, put_on_bench
from dataperf_gui.data.dataset import Dataset
from dataperf_gui.data.embedded import HANDWRITING, read_embedded
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.theme.theme import Scheme, Theme
from dataperf_gui.gui.workers import Workers
from dataperf_gui.jobs import Monitor

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def digits() -> Dataset:
    dataset = read_embedded(HANDWRITING, Monitor())
    pictures = [dataset.media.image(item)[..., 0].ravel() for item in range(len(dataset))]
    return replace(dataset, features=np.stack(pictures).astype(np.float32) / 255)


@pytest.fixture(scope="session")
def ranked(digits: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Ranked:
    """Return the digits on the bench with their queue; the model is used by one screen at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATAPERF_GUI_HOME", str(tmp_path_factory.mktemp("bench")))
        bench = put_on_bench(digits)
    return bench, bench.rank("consensus")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def sit_down(qtbot: QtBot, theme: Theme) -> Iterator[SitDown]:
    """Return what opens a screen; all are closed again after the test."""
    desks: list[Desk] = []

    def open_desk(bench: Bench, queue: Queue) -> Desk:
        workers = Workers()
        presenter = ReviewPresenter(bench, bench.open_session("ann"), queue, workers)
        screen = ReviewScreen(presenter, Actions(theme), theme)
        qtbot.addWidget(screen)
        screen.resize(1184, 628)
        desk = Desk(screen, workers, qtbot)
        desks.append(desk)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.start()
        desk.wait_for_ranking()
        return desk

    yield open_desk
    for desk in desks:
        if desk.is_open:
            desk.screen.close_down()
        desk.workers.close()


@pytest.fixture
def desk(sit_down: SitDown, ranked: Ranked) -> Desk:
    """Return the screen at the beginning of a session."""
    return sit_down(*ranked)
