"""t-SNE in a process of its own: it can be ended at any moment, and holds nobody up.

openTSNE and scikit-learn keep Python's lock for half a second at a time, in which a window would
stand still, and scikit-learn cannot be stopped between its steps.
"""

import multiprocessing
import signal
from contextlib import suppress
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from dataperf_gui.arrays import Features
from dataperf_gui.jobs import Monitor
from dataperf_gui.messages import DataPerfError
from dataperf_gui.projection.base import OnLayout

PERPLEXITY = 30.0
"""How many neighbours count; the authors' own middle value."""
START_SPREAD = 1e-4
"""Standard deviation of the first positions (Kobak and Berens 2019, "rescaled PCA")."""
EVERY = 10
"""Steps from one word of the process to the next."""
N_STEPS = 750
"""250 of early exaggeration and 500 without, openTSNE's own."""
LAYOUT_EVERY = 5
"""Words from one layout that is shown meanwhile to the next."""
POLL_S = 0.1


def has_open_tsne() -> bool:
    """Whether the extra ``map`` is installed: linear in the number of items, with progress."""
    return find_spec("openTSNE") is not None


def laid_out(X: Features, seed: int, monitor: Monitor, on_layout: OnLayout) -> Features:
    """Lay rows out so that those which are alike lie close.

    Parameters
    ----------
    X : Features
        ``(n, n_axes)`` with the directions of most variance first; at least 4 rows.
    seed : int
        The same gives the same layout on the same machine.
    monitor : Monitor
        Progress; cancelling ends the process.
    on_layout : callable
        Is given the layout as it unfolds.

    Returns
    -------
    Features
        ``(n, 2)``.

    Raises
    ------
    DataPerfError
        The process ended without a layout, as when memory is short.
    """
    spawn = multiprocessing.get_context("spawn")  # forking a process with threads is unsafe
    with TemporaryDirectory(prefix="dataperf-gui-") as folder:
        place = Path(folder) / "rows.npy"
        np.save(place, X, allow_pickle=False)
        ours, theirs = spawn.Pipe(duplex=False)
        process = spawn.Process(target=_serve, args=(theirs, place, seed), daemon=True)
        process.start()
        theirs.close()  # so that the end of the process ends the connection
        try:
            return _listened(ours, monitor, on_layout)
        finally:
            process.kill()
            process.join()
            process.close()
            ours.close()


def _listened(connection: Connection, monitor: Monitor, on_layout: OnLayout) -> Features:
    """Pass on what the process says, and return its last layout."""
    monitor.report(0.0, "Looking for neighbours")
    while True:
        monitor.check()
        if not connection.poll(POLL_S):
            continue
        try:
            word = np.frombuffer(connection.recv_bytes(), dtype=np.float32)
        except (EOFError, OSError):
            raise DataPerfError(
                "The neighbourhoods could not be laid out: the process that does it ended. "
                "Close other programs and try again, or use the overview."
            ) from None
        done, layout = float(word[0]), word[1:].reshape(-1, 2)
        if done >= 1:
            return layout.copy()
        monitor.report(done, "Moving items to what they are like")
        if len(layout):
            on_layout(layout.copy())


def _serve(connection: Connection, place: Path, seed: int) -> None:
    """Lay out what lies at `place`, in the other process, and say so."""
    # Ctrl-C reaches every process of the terminal; the first one ends the rest.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    X: Features = np.load(place, allow_pickle=False)
    perplexity = min(PERPLEXITY, (len(X) - 1) / 3)
    start = X[:, :2].astype(np.float64)
    start *= START_SPREAD / max(float(start[:, 0].std()), 1e-12)
    engine = _open_tsne if has_open_tsne() else _scikit_learn
    with suppress(OSError), threadpool_limits(limits=1):  # nobody listens any more
        layout = engine(X, start, perplexity, seed, connection)
        connection.send_bytes(_word(1.0, layout))


def _open_tsne(
    X: Features, start: Any, perplexity: float, seed: int, connection: Connection
) -> Any:
    from openTSNE import TSNE  # noqa: PLC0415 - an extra; imported in the other process only

    n_words = 0

    def say(_step: int, _error: float, layout: Any) -> None:
        nonlocal n_words
        n_words += 1
        shown = layout if n_words % LAYOUT_EVERY == 0 else np.empty((0, 2))
        connection.send_bytes(_word(min(n_words * EVERY / N_STEPS, 0.99), shown))

    way = TSNE(
        perplexity=perplexity, initialization=start, n_jobs=1, random_state=seed, callbacks=say,
        callbacks_every_iters=EVERY,
    )  # fmt: skip
    return np.asarray(way.fit(X))


def _scikit_learn(
    X: Features, start: Any, perplexity: float, seed: int, _connection: Connection
) -> Any:
    from sklearn.manifold import TSNE  # noqa: PLC0415 - slow; in the other process only

    way = TSNE(perplexity=perplexity, init=start, n_jobs=1, random_state=seed)
    return way.fit_transform(X)


def _word(done: float, layout: Any) -> bytes:
    """Return a fraction and a layout, which may have no rows, as bytes."""
    numbers = np.concatenate(([done], np.asarray(layout).ravel())).astype(np.float32)
    return numbers.tobytes()
