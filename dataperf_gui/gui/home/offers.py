"""What Home offers to start with: the data that come with the program."""

from dataperf_gui.data.embedded import HANDWRITING, SPOKEN_WORDS
from dataperf_gui.gui.home.digits import DigitsPicture, sample_digits
from dataperf_gui.gui.home.outlines import OutlinesPicture, sample_outlines
from dataperf_gui.gui.home.screen import Offer
from dataperf_gui.gui.texts import tr


def offers() -> tuple[Offer, ...]:
    """Return them, the one to start with first."""
    digits, outlines = sample_digits(), sample_outlines()
    return (
        Offer(
            HANDWRITING,
            tr("Handwritten digits"),
            tr(
                "400 digits, 120 of them with a wrong label on purpose (some are marked here). See "
                "how fast you find them, and how far the score climbs."
            ),
            lambda theme: DigitsPicture(theme, digits),
        ),
        Offer(
            SPOKEN_WORDS,
            tr("Spoken words"),
            tr(
                "300 clips, 90 of them badly cut: half a word, the word beside it, another word. "
                "Listen, and put the labels right."
            ),
            lambda theme: OutlinesPicture(theme, outlines),
        ),
    )
