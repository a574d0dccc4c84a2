"""Makes a small official market of the data acquisition challenge."""

import json
from pathlib import Path

import numpy as np

N_ROWS = (20, 30, 10, 40, 16, 12, 18, 20, 20, 20, 24)
"""Eleven sellers, so that numeric order and the order of names differ."""
PRICE, BUDGET = 100, 150


def make_rows(rng: np.random.Generator, n: int) -> np.ndarray:
    X = rng.normal(size=(n, 3))
    return np.column_stack([X, (X[:, 0] + 0.3 * rng.normal(size=n) > 0).astype(float)])


def write_market(folder: Path, market: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    info = folder / "marketinfo" / market
    for part in ("data_buyer", "price", "summary"):
        (info / part).mkdir(parents=True)
    (folder / "features" / market).mkdir(parents=True)
    np.savetxt(info / "data_buyer/20.csv", make_rows(rng, 40), delimiter=",")
    (info / "price/price.txt").write_text("\n".join([f"Lin,{PRICE}"] * len(N_ROWS)))
    (info / "price/budget.txt").write_text(str(BUDGET))
    for seller, n in enumerate(N_ROWS):
        rows = make_rows(rng, n)
        if seller == 5:
            rows[:, -1] = 1.0
        np.savetxt(folder / "features" / market / f"{seller}.csv", rows, delimiter=",")
        write_summary(info / "summary" / f"{seller}.csv.json", rows)


def write_summary(path: Path, rows: np.ndarray) -> None:
    hist = {}
    for column, values in enumerate(rows.T):
        counts, edges = np.histogram(values, 10)
        hist[str(column)] = {f"{b}_size": int(n) for b, n in enumerate(counts)} | {
            f"{b}_range": float(edge) for b, edge in enumerate(edges)
        }
    y = rows[:, -1]
    with_label = [float(np.corrcoef(x, y)[0, 1]) if y.std() else 0.0 for x in rows.T[:-1]]
    content = {
        "row_number": len(rows), "column_number": rows.shape[1], "hist": hist,
        "label_correlation": {str(c): r for c, r in enumerate(with_label)},
    }  # fmt: skip
    path.write_text(json.dumps(content))
