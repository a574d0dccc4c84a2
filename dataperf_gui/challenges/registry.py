"""The challenges by id, each loaded when it is asked for."""

from collections.abc import Mapping
from importlib import import_module

from dataperf_gui.challenges.base import Challenge
from dataperf_gui.messages import DataPerfError

CHALLENGES: Mapping[str, tuple[str, str]] = {
    "vision-cleaning": ("vision_cleaning.challenge", "VisionCleaning"),
    "vision-selection": ("vision_selection.challenge", "VisionSelection"),
    "speech-selection": ("speech_selection.challenge", "SpeechSelection"),
    "data-acquisition": ("data_acquisition.challenge", "DataAcquisition"),
}
"""Challenge id to the module of this folder and the class that implements it."""


def load_challenge(challenge: str) -> Challenge:
    """Return the challenge with the id `challenge`.

    Raises
    ------
    DataPerfError
        There is none of that name.
    """
    if challenge not in CHALLENGES:
        raise DataPerfError(
            "{challenge} is no challenge; there are {known}",
            challenge=challenge,
            known=", ".join(CHALLENGES),
        )
    module, name = CHALLENGES[challenge]
    loaded: Challenge = getattr(import_module(f"dataperf_gui.challenges.{module}"), name)()
    return loaded
