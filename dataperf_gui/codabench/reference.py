"""Turns a challenge's folder into the sealed arrays that a bundle's scorer reads."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dataperf_gui.challenges.data_acquisition.markets import (
    market_ids,
    read_market,
    read_market_info,
)
from dataperf_gui.challenges.faults import Findings
from dataperf_gui.challenges.speech_selection.entries import read_seeds
from dataperf_gui.challenges.speech_selection.languages import (
    NONTARGET,
    language_codes,
    read_language,
    read_test_clips,
    read_training_clips,
)
from dataperf_gui.challenges.speech_selection.submissions import SIZES
from dataperf_gui.challenges.vision_cleaning import tasks as cleaning
from dataperf_gui.challenges.vision_selection import tasks as selection
from dataperf_gui.challenges.vision_selection.submissions import MAX_ROWS

Arrays = dict[str, NDArray[Any]]


def reference_of(challenge: str, folder: Path) -> Arrays:
    """Return the arrays by name; ``"tasks"`` has the tasks' names.

    Raises
    ------
    Refused
        With every fault of the folder.
    """
    findings = Findings()
    arrays = READERS[challenge](folder, findings)
    findings.raise_if_refused()
    return arrays


def _vision_cleaning(folder: Path, findings: Findings) -> Arrays:
    setup = findings.required(cleaning.read_setup(folder, findings))
    arrays: Arrays = {"tasks": np.array([task.data_id for task in setup.tasks])}
    for each in setup.tasks:
        task = findings.required(cleaning.read_task(setup, each, findings))
        arrays |= {
            f"{each.data_id}/X": task.train.X,
            f"{each.data_id}/labels": task.train.labels,
            f"{each.data_id}/clean": task.clean,
            f"{each.data_id}/X_test": task.test.X,
            f"{each.data_id}/y_test": task.test.labels,
        }
    return arrays


def _vision_selection(folder: Path, findings: Findings) -> Arrays:
    setup = findings.required(selection.read_setup(folder, findings))
    pool = findings.required(selection.read_pool(setup, findings))
    arrays: Arrays = {
        "tasks": np.array([task.name for task in setup.tasks]),
        "limit": np.array(MAX_ROWS),
        "pool/ids": np.array(pool.ids),
        "pool/X": pool.X,
    }
    for task in setup.tasks:
        test = findings.required(selection.read_test(setup, task, findings))
        arrays |= {f"{task.name}/X_test": test.X, f"{task.name}/y_test": np.array(test.labels)}
    return arrays


def _speech_selection(folder: Path, findings: Findings) -> Arrays:
    codes = language_codes(folder)
    arrays: Arrays = {
        "tasks": np.array([f"{code}_{size}" for code in codes for size in SIZES]),
        "seeds": np.array(read_seeds(folder, findings)),
    }
    for code in codes:
        language = findings.required(read_language(folder, code, findings))
        train = findings.required(read_training_clips(language, language.allowed, findings))
        test = findings.required(read_test_clips(language, findings))
        names = {label: word for word, label in language.allowed.class_ids.items()}
        words = ["" if label == NONTARGET else names[label] for label in train.y.tolist()]
        arrays |= {
            f"{code}/ids": np.array(train.ids),
            f"{code}/words": np.array(words),
            f"{code}/X": train.X,
            f"{code}/X_test": test.X,
            f"{code}/y_test": test.y,
        }
    return arrays


def _data_acquisition(folder: Path, findings: Findings) -> Arrays:
    arrays: Arrays = {"tasks": np.array(market_ids(folder))}
    for market in market_ids(folder):
        info = findings.required(read_market_info(folder, market, findings))
        rows = findings.required(read_market(folder, market, findings))
        arrays |= {f"{market}/seller {place}": each for place, each in enumerate(rows.sellers)}
        arrays |= {
            f"{market}/buyer": rows.buyer,
            f"{market}/prices": np.array(info.prices),
            f"{market}/budget": np.array(info.budget),
        }
    return arrays


READERS: Mapping[str, Callable[[Path, Findings], Arrays]] = {
    "vision-cleaning": _vision_cleaning,
    "vision-selection": _vision_selection,
    "speech-selection": _speech_selection,
    "data-acquisition": _data_acquisition,
}
"""Challenge id to what reads its folder."""
