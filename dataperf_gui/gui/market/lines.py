"""What a row of the list shows of a seller."""

from dataclasses import dataclass

from dataperf_gui.buying.values import Shape


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """A seller that does not change while its market is on screen.

    Parameters
    ----------
    place : int
        Its official number.
    name : str
        What the list calls it.
    n_rows : int
        Rows for sale.
    price, row_price : float
        Of all rows, and of one.
    shape : Shape or None
        What its summary looks like; None where it cannot be used.
    fault : str
        Why nothing can be bought or known of it; empty where all is well.
    """

    place: int
    name: str
    n_rows: int
    price: float
    row_price: float
    shape: Shape | None
    fault: str


@dataclass(frozen=True, slots=True)
class Bought:
    """What is bought of a seller.

    Parameters
    ----------
    rows : int
        Rows.
    cost : float
        Money.
    most : int
        Rows that the budget allows beside what is bought of others.
    advice : int or None
        What the strategy would buy; None before it has answered.
    """

    rows: int
    cost: float
    most: int
    advice: int | None
