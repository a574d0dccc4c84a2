"""Names of the datasets that the program makes up: English in files, translated on screen."""

from dataperf_gui.data.dataset import Source
from dataperf_gui.messages import Message, recognised, words

CLIPS = words("{language} words, {n} clips")
IMAGES = words("{concept}, {n:,} images")
MARKETS = words("Data acquisition, {n} markets")
CONCEPTS = (words("Three"), words("Five"), words("Eight"))
"""Those of the embedded sample."""
MADE = {"speech-selection": CLIPS, "vision-selection": IMAGES, "data-acquisition": MARKETS}
"""By kind of source, what its datasets are called."""


def title_of(name: str, source: Source) -> Message:
    """Return what people call a dataset; a name that a person gave stays as it is.

    Parameters
    ----------
    name : str
        The dataset's, as sessions and files keep it.
    source : Source
        Where it came from.
    """
    if source.kind == "embedded":
        return Message(name)
    made = MADE.get(source.kind)
    if made is None:
        return Message("{name}", {"name": name})
    found = recognised(name, [made])
    values = {field: _translated(value) for field, value in found.values.items()}
    return Message(found.text, values)


def _translated(value: object) -> object:
    """Return the name of a language or of a sample's concept so that it is translated."""
    return Message(value) if isinstance(value, str) else value
