"""Makes the map of what is open."""

from typing import TYPE_CHECKING

from dataperf_gui.data.dataset import SoundMedia
from dataperf_gui.gui.actions import Actions
from dataperf_gui.gui.map.screen import MapScreen
from dataperf_gui.gui.map.select_source import SelectSource
from dataperf_gui.gui.map.source import MapSource, ReviewSource
from dataperf_gui.gui.review.screen import ReviewScreen
from dataperf_gui.gui.select.screen import SelectScreen
from dataperf_gui.gui.theme.theme import Theme

if TYPE_CHECKING:
    from dataperf_gui.gui.sound.audition import Audition


def make_map(
    screen: ReviewScreen | SelectScreen,
    actions: Actions,
    theme: Theme,
    before: MapScreen | None = None,
) -> MapScreen:
    """Return a map of the items that `screen` decides on; it shares that screen's pictures.

    Parameters
    ----------
    screen : ReviewScreen or SelectScreen
        Where its items are decided on.
    actions : Actions
        The table.
    theme : Theme
        Colours.
    before : MapScreen, optional
        A map of the same items in whose place it comes, and whose look it takes over.
    """
    source: MapSource
    if isinstance(screen, ReviewScreen):
        source = ReviewSource(screen.presenter)
    else:
        source = SelectSource(screen.presenter)
    made = MapScreen(source, screen.loader, actions, theme, _audition(screen, actions))
    if before is None:
        made.start()
    else:
        made.take_over(before)
    return made


def _audition(screen: ReviewScreen | SelectScreen, actions: Actions) -> "Audition | None":
    """Return what plays the items, where `screen` plays them."""
    if not isinstance(screen.presenter.bench.dataset.media, SoundMedia):
        return None
    from dataperf_gui.gui.sound.audition import Audition  # noqa: PLC0415 - pyqtgraph is slow
    from dataperf_gui.gui.sound.stage import SoundStage  # noqa: PLC0415 - as above

    stage = screen.stage
    return Audition(stage.loader, actions.preferences) if isinstance(stage, SoundStage) else None
