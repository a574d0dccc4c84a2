"""Sounds on the Review screen: from the key to the next clip painted, stalls, the play head."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import soundfile
from bench_review import HEADER, WARM_UP, Desk, PaintWatch, StallWatch, made, row
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dataperf_gui.bench import Bench, Queue
from dataperf_gui.data.dataset import MediaKind
from dataperf_gui.data.sounds import FileSounds
from dataperf_gui.gui.sound import stage
from dataperf_gui.gui.sound.stage import SoundStage

TITLE = "Sounds: key to next clip painted (from its file), and stalls while scrolling, 10,000 clips"
__all__ = ["HEADER", "TITLE", "rows"]

N_TRAIN, N_FEATURES = 10_000, 64
N_FILES, RATE = 500, 16_000
N_KEYS, N_SCROLLED = 110, 300


def with_sounds(made_of: tuple[Bench, Queue], folder: Path) -> tuple[Bench, Queue]:
    """Put real files of a second each in the place of the pictures; each serves many items."""
    rng = np.random.default_rng(0)
    paths = []
    for k in range(N_FILES):
        word = 0.3 * np.sin(2 * np.pi * rng.uniform(200, 2000) * np.arange(RATE) / RATE)
        paths.append(folder / f"{k}.flac")
        soundfile.write(paths[-1], word * np.hanning(RATE) + rng.normal(0, 0.01, RATE), RATE)
    bench, queue = made_of
    media = FileSounds([paths[item % N_FILES] for item in range(len(bench.dataset))])
    dataset = replace(bench.dataset, kind=MediaKind.SOUND, media=media)
    return replace(bench, dataset=dataset), queue


def key_to_paint(app: QApplication, desk: Desk) -> list[float]:
    """Press Return at a listener's pace and wait until the clip is painted, in ms."""
    shown = desk.screen.stage
    assert isinstance(shown, SoundStage)
    watch = PaintWatch()
    shown.view.installEventFilter(watch)
    keys, took = desk.presenter.bench.dataset.keys, []
    for _ in range(N_KEYS):
        desk.rest()
        until = perf_counter() + 0.1
        while perf_counter() < until:
            app.processEvents()
        started = perf_counter()
        QTest.keyClick(desk.screen, Qt.Key.Key_Return)
        while watch.painted_at < started or (
            shown.view.accessibleName() != keys[desk.presenter.item] or shown.view.heard is None
        ):
            app.processEvents()
        took.append(1e3 * (perf_counter() - started))
    return took[WARM_UP:]


def scrolling(app: QApplication, desk: Desk) -> list[float]:
    """Go through the queue as fast as the window follows; return the turns of the loop, in ms."""
    watch = StallWatch()
    for _ in range(N_SCROLLED):
        QTest.keyClick(desk.screen, Qt.Key.Key_Right)
        app.processEvents()
    return watch.gaps_ms


def rows() -> Iterator[tuple[tuple[str, ...], bool]]:
    """Measure at 10,000 clips."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    stage.BACKENDS = ("NULL",)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        made_of = with_sounds(made(N_TRAIN, N_FEATURES), Path(folder))
        desk = Desk(app, Path(folder), N_TRAIN, N_FEATURES, made_of)
        yield row("key to clip", N_TRAIN, N_FEATURES, key_to_paint(app, desk))
        desk.rest()
        yield row("scrolling", N_TRAIN, N_FEATURES, scrolling(app, desk))
        desk.close()
