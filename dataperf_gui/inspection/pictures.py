"""What is measured on a picture, and the problems that show in it."""

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_laplace

from dataperf_gui.arrays import Floats, Pixels
from dataperf_gui.inspection.base import OUTLIER, Finding, Measured, outliers, past, spread
from dataperf_gui.inspection.codes import N_WORDS, digest, picture_code
from dataperf_gui.messages import Message

PICTURE = np.dtype(
    [
        ("is_read", "?"),
        ("width", "i4"),
        ("height", "i4"),
        ("darkest", "f4"),
        ("brightest", "f4"),
        ("entropy", "f4"),
        ("sharpness", "f4"),
        ("digest", "u8"),
        ("is_coded", "?"),
        ("code", "u8", (N_WORDS,)),
    ]
)
"""A row of the table of measures, see `measure_picture`."""

EXTREMES = (1.0, 99.0)
"""Percentiles that stand for the darkest and the brightest parts: single pixels do not count."""
SHARPNESS_SIDE = 256
"""Sharpness is that of the picture shrunk to this side: on screen nobody sees finer detail, and
large photographs are soft, pixel for pixel."""
FINE, COARSE = 0.7, 1.4
"""Widths of two edge filters in pixels. 0.7 averages over the noise of rounding to 8 bits, which
makes a strongly blurred picture look sharp to a narrower filter."""
FAINTEST = 1e-6
"""Keeps the ratio finite where shrinking took away all edges."""
LEAST_CONTRAST = 8.0
"""Grey levels between the darkest and the brightest parts; below, there is nothing to compare."""

DARK, BLACK = 64.0, 16.0
"""Grey levels of the brightest parts: a quarter of the range begins to be dark. Of 4,000 small
photographs none is below 100."""
BRIGHT, WHITE = 192.0, 240.0
"""The same from the other end, of the darkest parts; of the photographs none is above 145."""
BLURRED, SMEARED = 1.7, 0.7
"""Sharpness, see `_sharpness`: photographs and handwriting have over 2.2, after a Gaussian blur of
1.5 pixels below 1.65, of 2 pixels around 1."""
BLANK, POOR = 0.5, 4.0
"""Bits a pixel: less than 0.5 is empty in any dataset. From 4 on there is enough to see."""
FINEST_SIZE = 0.2
"""Octaves: where all are of one size, half as large again is odd."""
FINEST_SHAPE = 0.1
"""Octaves: where all are square, 4 : 3 is odd."""


def measure_picture(pixels: Pixels) -> tuple[object, ...]:
    """Return a row of `PICTURE`.

    Brightness is luma (ITU-R BT.601), information the entropy of its histogram (Shannon 1948).
    """
    image = Image.fromarray(pixels).convert("L")
    grey = np.asarray(image)
    height, width = grey.shape
    darkest, brightest = np.percentile(grey, EXTREMES)
    has_contrast = bool(brightest - darkest >= LEAST_CONTRAST)
    return (
        True, width, height, darkest, brightest, _entropy(grey),
        _sharpness(image) if has_contrast else np.nan,
        digest(pixels), has_contrast, picture_code(pixels),
    )  # fmt: skip


def dark(measured: Measured) -> list[Finding]:
    """Find pictures without a bright part."""
    brightest = measured.column("brightest")
    return past(brightest, DARK, BLACK, lambda item: Message(
        "very dark: even its bright parts reach only {level:.0f} of 255",
        {"level": brightest[item]},
    ))  # fmt: skip


def bright(measured: Measured) -> list[Finding]:
    """Find pictures without a dark part."""
    darkest = measured.column("darkest")
    return past(darkest, BRIGHT, WHITE, lambda item: Message(
        "very bright: even its dark parts are at {level:.0f} of 255", {"level": darkest[item]}
    ))  # fmt: skip


def blurred(measured: Measured) -> list[Finding]:
    """Find pictures whose fine detail is missing, whatever their contrast."""
    reason = Message("blurred: it has no fine detail")
    return past(measured.column("sharpness"), BLURRED, SMEARED, lambda _: reason)


def low_information(measured: Measured) -> list[Finding]:
    """Find pictures of nearly one colour, for this dataset: drawings have less than photographs."""
    entropy = measured.column("entropy")
    usual = float(np.nanmedian(entropy)) - OUTLIER * spread(entropy)
    return past(entropy, float(np.clip(usual, BLANK, POOR)), 0.0, lambda item: Message(
        "hardly anything to see: {bits:.1f} bits a pixel", {"bits": entropy[item]}
    ))  # fmt: skip


def odd_size(measured: Measured) -> list[Finding]:
    """Find pictures much smaller or larger than the others."""
    width, height = measured.column("width"), measured.column("height")
    usual = {"usual_width": np.nanmedian(width), "usual_height": np.nanmedian(height)}
    text = (
        "{width:.0f} x {height:.0f} pixels; usual here are {usual_width:.0f} x {usual_height:.0f}"
    )
    return outliers(np.log2(width * height) / 2, FINEST_SIZE, lambda item: Message(
        text, {"width": width[item], "height": height[item], **usual}
    ))  # fmt: skip


def odd_shape(measured: Measured) -> list[Finding]:
    """Find pictures much wider or higher for their size than the others."""
    aspect = measured.column("width") / measured.column("height")
    usual = np.nanmedian(aspect)
    return outliers(np.log2(aspect), FINEST_SHAPE, lambda item: Message(
        "{aspect:.2f} times as wide as high; usual here is {usual:.2f}",
        {"aspect": aspect[item], "usual": usual},
    ))  # fmt: skip


def _entropy(grey: Pixels) -> float:
    """Return bits a pixel."""
    shares = np.bincount(grey.ravel(), minlength=256) / grey.size
    shares = shares[shares > 0]
    return float(-(shares * np.log2(shares)).sum())


def _sharpness(image: Image.Image) -> float:
    """Return how many times (as a power of 2) fine edges outweigh coarser ones.

    The variance of the Laplacian (Pech-Pacheco et al., "Diatom autofocusing in brightfield
    microscopy", ICPR 2000) at two scales: blurring again takes little from what was blurred
    (Crete et al., "The Blur Effect", 2007). A ratio does not depend on contrast.
    """
    small = image.copy()
    small.thumbnail((SHARPNESS_SIDE, SHARPNESS_SIDE), Image.Resampling.BOX)
    grey: Floats = np.asarray(small, dtype=np.float64)
    fine, coarse = (gaussian_laplace(grey, width).var() for width in (FINE, COARSE))
    return float(np.log2((fine + FAINTEST) / (coarse + FAINTEST)))
