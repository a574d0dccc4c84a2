"""Where the card of the tour stands: beside what it speaks of, not on it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 20
"""Pixels between the card and what it speaks of."""
MARGIN = 16
"""Pixels between the card and the edge of the window."""


def place_beside(
    size: QSize, holes: Sequence[QRect], area: QRect, spared: Sequence[QRect] = ()
) -> QPoint:
    """Return the top left corner of a card.

    Parameters
    ----------
    size : QSize
        Of the card.
    holes : sequence of QRect
        What the card speaks of, the most important first; empty: it stands in the middle.
    area : QRect
        The window.
    spared : sequence of QRect
        What had better be seen, too.

    Returns
    -------
    QPoint
        Beside the holes and near to one where there is room; else where it covers least of them.
        The card lies within the area, as far as it fits.
    """
    room = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    if not holes:
        return _within(area.center() - QRect(QPoint(0, 0), size).center(), size, room)
    corners = [_within(corner, size, room) for corner in _candidates(size, holes, room)]

    def cost(corner: QPoint) -> tuple[int, int, int]:
        card = QRect(corner, size)
        hidden = _covered(card, holes), _covered(card, spared)
        return *hidden, min(_distance(card, hole) for hole in holes)

    return min(corners, key=cost)


def _candidates(size: QSize, holes: Sequence[QRect], room: QRect) -> Iterator[QPoint]:
    """Return places to try, the best first: right, left, below, above, then the corners."""
    together = QRect(holes[0])
    for hole in holes[1:]:
        together = together.united(hole)
    for hole in (together, *holes):
        left, top = hole.left() - GAP - size.width(), hole.top() - GAP - size.height()
        right, bottom = hole.right() + GAP, hole.bottom() + GAP
        middle = hole.center() - QRect(QPoint(0, 0), size).center()
        for x in (right, left):
            for y in (middle.y(), hole.top(), hole.bottom() - size.height(), room.bottom()):
                yield QPoint(x, y)
        for y in (bottom, top):
            for x in (middle.x(), hole.left(), hole.right() - size.width()):
                yield QPoint(x, y)
    for x in (room.right() - size.width(), room.left()):
        for y in (room.bottom() - size.height(), room.top()):
            yield QPoint(x, y)


def _within(corner: QPoint, size: QSize, room: QRect) -> QPoint:
    """Move a card so that it lies in the room; its top left corner matters most."""
    x = max(min(corner.x(), room.right() + 1 - size.width()), room.left())
    y = max(min(corner.y(), room.bottom() + 1 - size.height()), room.top())
    return QPoint(x, y)


def _distance(card: QRect, hole: QRect) -> int:
    """Return how many pixels lie between a card and a hole, across and down together."""
    across = max(hole.left() - card.right(), card.left() - hole.right(), 0)
    down = max(hole.top() - card.bottom(), card.top() - hole.bottom(), 0)
    return across + down


def _covered(card: QRect, holes: Sequence[QRect]) -> int:
    """Return how many pixels of the holes a card covers."""
    shared = [card.intersected(hole) for hole in holes]
    return sum(each.width() * each.height() for each in shared if not each.isEmpty())
