"""The five rows that each seller shows."""

from dataperf_gui.buying.markets import Markets
from dataperf_gui.challenges.data_acquisition.markets import MARKETS
from dataperf_gui.challenges.faults import FaultCode, Findings
from dataperf_gui.challenges.reading import read_text, shown_path

MOST_SHOWN = 5


def read_samples(markets: Markets, market: int, place: int) -> list[list[float]]:
    """Return the rows that a seller shows: numbers, the label last.

    Raises
    ------
    Refused
        The file is missing or holds no numbers.
    """
    folder, findings = markets.folder, Findings()
    name = markets.markets[market].info.id
    path = folder / MARKETS / name / "summary" / f"{place}.csvsamples.csv"
    text = read_text(folder, path, findings)
    findings.raise_if_refused()
    try:
        # Separated by spaces in the official files, by commas in the sellers' own.
        lines = [line.replace(",", " ").split() for line in (text or "").splitlines()]
        return [[float(cell) for cell in cells] for cells in lines if cells][:MOST_SHOWN]
    except ValueError as error:
        findings.refuse(
            FaultCode.BAD_DATA, shown_path(folder, path), "",
            "holds no rows of numbers ({reason})", reason=error,
        )  # fmt: skip
        findings.raise_if_refused()
        raise
