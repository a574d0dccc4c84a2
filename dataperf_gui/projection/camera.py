"""What part of the plane is on screen."""

from dataclasses import dataclass, replace

import numpy as np

from dataperf_gui.arrays import Features

ROOM = 0.9
"""Of the screen that all points fill when they are first shown."""
SMALLEST, LARGEST = 0.5, 4_000.0
"""Enlargements between which one can zoom; 1 shows all points."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A look at the plane; y grows upwards on the plane and downwards on screen.

    Parameters
    ----------
    width, height : float
        Of the screen, pixels.
    x, y : float
        The place of the plane in the middle of the screen.
    zoom : float
        Enlargement; 1 shows -1..1 with a little room.
    """

    width: float = 1.0
    height: float = 1.0
    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0

    @property
    def scale(self) -> float:
        """Pixels to a unit of the plane."""
        return max(min(self.width, self.height), 1.0) / 2 * ROOM * self.zoom

    def to_screen(self, points: Features) -> Features:
        """Return where ``(n, 2)`` places of the plane are on screen, ``(n, 2)`` pixels."""
        scale = np.float32(self.scale)
        # A column after the other: three times as fast as both at once.
        placed: Features = np.empty(points.shape, dtype=np.float32, order="F")
        np.multiply(points[:, 0], scale, out=placed[:, 0])
        np.multiply(points[:, 1], -scale, out=placed[:, 1])
        placed[:, 0] += np.float32(self.width / 2 - self.x * self.scale)
        placed[:, 1] += np.float32(self.height / 2 + self.y * self.scale)
        return placed

    def to_plane(self, x: float, y: float) -> tuple[float, float]:
        """Return the place of the plane at a pixel."""
        return (
            self.x + (x - self.width / 2) / self.scale,
            self.y - (y - self.height / 2) / self.scale,
        )

    def resized(self, width: float, height: float) -> "Camera":
        """Return the same look at a screen of another size."""
        return replace(self, width=width, height=height)

    def fitted(self, points: Features) -> "Camera":
        """Return the look at all of ``(n, 2)`` points, as large as they fit."""
        if not len(points):
            return replace(self, x=0.0, y=0.0, zoom=1.0)
        low, high = points.min(axis=0).astype(float), points.max(axis=0).astype(float)
        x, y = ((low + high) / 2).tolist()
        width, height = np.maximum(high - low, 1e-9).tolist()
        scale = ROOM * min(self.width / width, self.height / height)
        zoom = min(max(scale / replace(self, zoom=1.0).scale, SMALLEST), LARGEST)
        return replace(self, x=x, y=y, zoom=1.0 if width == height == 1e-9 else zoom)

    def moved(self, dx: float, dy: float) -> "Camera":
        """Return the look after the plane was dragged by so many pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y + dy / self.scale)

    def zoomed(self, factor: float, at: tuple[float, float]) -> "Camera":
        """Return a closer look (`factor` over 1) or a wider one; the pixel `at` stays in place."""
        zoom = min(max(self.zoom * factor, SMALLEST), LARGEST)
        before = self.to_plane(*at)
        closer = replace(self, zoom=zoom)
        after = closer.to_plane(*at)
        return replace(closer, x=self.x + before[0] - after[0], y=self.y + before[1] - after[1])

    def centred(self, x: float, y: float) -> "Camera":
        """Return the look with a place of the plane in the middle."""
        return replace(self, x=x, y=y)
