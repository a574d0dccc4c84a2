"""Names of datasets that the program makes up are recognised, and those of people left alone."""

import pytest

from dataperf_gui.buying.opening import open_markets
from dataperf_gui.data.dataset import Dataset, Source
from dataperf_gui.data.embedded import HANDWRITING
from dataperf_gui.data.titles import title_of
from dataperf_gui.jobs import Monitor
from dataperf_gui.selecting.speech import open_speech_task
from dataperf_gui.selecting.vision import open_vision_task
from dataperf_gui.translations import voice_of


def open_embedded(kind: str, task: str) -> Dataset:
    source = Source(kind, "embedded", {"task": task} if task else {})
    if kind == "data-acquisition":
        return open_markets(source, Monitor()).dataset
    opened = open_speech_task if kind == "speech-selection" else open_vision_task
    return opened(source, Monitor()).bench.dataset


@pytest.mark.parametrize(
    ("kind", "task", "english", "german"),
    [
        ("speech-selection", "en_25", "English words, 25 clips", "Englisch: Wörter, 25 Clips"),
        ("vision-selection", "Five", "Five, 3,000 images", "Fünf, 3.000 Bilder"),
        ("data-acquisition", "", "Data acquisition, 5 markets", "Datenkauf, 5 Märkte"),
    ],
)
def test_made_up_names_are_english_in_files_and_translated_on_screen(
    kind: str, task: str, english: str, german: str
) -> None:
    data = open_embedded(kind, task)
    assert data.name == english
    title = title_of(data.name, data.source)
    assert str(title) == english
    assert voice_of("de").say(title) == german


def test_names_of_people_stay_as_they_are() -> None:
    own = Source("folder", "/data")
    for name in ("English words, 25 clips", "{odd}", "Five"):
        assert voice_of("de").say(title_of(name, own)) == name
    mine = Source("speech-selection", "/data")
    assert voice_of("de").say(title_of("my clips", mine)) == "my clips"
    sample = voice_of("pt").say(title_of("Handwritten digits", HANDWRITING))
    assert sample == "Dígitos escritos à mão"
