"""Shows the item on screen as a picture, and has the next ones decoded."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dataperf_gui.bench import Bench
from dataperf_gui.gui.images import ImageLoader
from dataperf_gui.gui.review.item_view import ItemView
from dataperf_gui.gui.texts import say
from dataperf_gui.gui.theme.theme import Theme

DISPLAY_SIDE = 2560
"""Pixels of the large picture's longer side: sharp when enlarged, 20 MB at most."""
NO_ITEM = -1


class Stage(Protocol):
    """The part of a screen where one item is seen or heard, large; a `QWidget`."""

    def show_item(self, item: int, upcoming: Sequence[int]) -> None:
        """Show `item`; `upcoming` will probably be shown next, the soonest first."""
        ...

    def use(self) -> None:
        """Do what the space bar does: fit or enlarge a picture, play or pause a sound."""
        ...

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what actions run that only this kind of item has."""
        ...

    def rest(self) -> None:
        """Do nothing until the next item is shown: another screen is looked at."""
        ...

    def close_down(self) -> None:
        """End what runs."""
        ...


class PictureStage(QWidget):
    """Pictures, large; of items without one, a strip of their features.

    Parameters
    ----------
    bench : Bench
        Whose items are shown.
    loader : ImageLoader
        Decodes; closed by its owner.
    theme : Theme
        Colours.
    """

    def __init__(self, bench: Bench, loader: ImageLoader, theme: Theme) -> None:
        super().__init__()
        self._bench, self._loader = bench, loader
        self._item = NO_ITEM
        self.view = ItemView(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        loader.loaded.connect(self._on_loaded)

    def show_item(self, item: int, upcoming: Sequence[int]) -> None:
        """Show `item` if it is decoded; have it and the next ones decoded."""
        self._item = item
        for later in reversed(upcoming):
            self._loader.request(later, DISPLAY_SIDE)
        self._show()

    def use(self) -> None:
        """Switch between "fits" and enlarged."""
        self.view.toggle_zoom()

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return nothing: pictures have no actions of their own."""
        return {}

    def rest(self) -> None:
        """Do nothing: a picture keeps still."""

    def close_down(self) -> None:
        """Forget the item."""
        self._item = NO_ITEM

    def _show(self) -> None:
        item, data = self._item, self._bench.dataset
        image, error = self._loader.request(item, DISPLAY_SIDE), self._loader.error(item)
        if data.media is None:
            self.view.show_features(self._bench.features[item], data.keys[item])
        elif image is not None:
            self.view.show_image(image, data.keys[item])
        elif error is not None:
            self.view.show_text(say(error), data.keys[item])
        else:
            self.view.show_text("", data.keys[item])

    @Slot(set)
    def _on_loaded(self, items: set[int]) -> None:
        if self._item in items:
            self._show()
