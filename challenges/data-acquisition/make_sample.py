"""Make ``sample/``: five markets of rated short texts, in the official format.

Run ``python challenges/data-acquisition/make_sample.py VADER_ZIP`` with the source archive of
vaderSentiment 0.5 (``pip download --no-binary :all: --no-deps vaderSentiment==0.5``). Only
numbers computed from the texts are written, no text. Equal input gives equal files.
"""

import io
import json
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.feature_selection import SelectKBest, chi2

SAMPLE = Path(__file__).parent / "sample"
ARCHIVE = "vaderSentiment-0.5/additional_resources/hutto_ICWSM_2014.tar.gz"
DOMAINS = {
    "tweets": "tweets",
    "film": "movieReviewSnippets",
    "product": "amazonReviewSnippets",
    "news": "nytEditorialSnippets",
}
CLEAR_RATING = 0.5
"""Texts rated nearer to 0 than this, of -4 to 4, are left out."""

N_TEACHING = 8000
"""Texts that only say which words matter; they are on no market."""

N_WORDS = 1500
N_FEATURES = 32
DECIMALS = 3
N_BUYER = 200
BUYERS = ("tweets", "film", "product", "news", "all four")
FLIPPED = (0.0, 0.0, 0.4)
"""Label noise of the three sellers that each domain has."""

BUDGET = 150
N_BINS = 10
N_SHOWN = 5
SEED = 14

Rows = NDArray[np.float64]


@dataclass(frozen=True)
class Seller:
    """Rows for sale, the label last, and the price of all of them."""

    rows: Rows
    price: int


def main(archive: Path) -> None:
    """Write five markets, an entry and its configuration."""
    rng = np.random.default_rng(SEED)
    texts, ratings, domains = read_texts(archive)
    order = rng.permutation(len(texts))
    texts, is_positive = [texts[place] for place in order], (ratings[order] > 0).astype(float)
    table = np.column_stack([features(texts, is_positive), is_positive]).round(DECIMALS)
    table, domains = table[N_TEACHING:], domains[order][N_TEACHING:]
    for market, buyer in enumerate(BUYERS):
        write_market(market, table, domains, buyer, rng)
    write_entry(len(BUYERS))


def read_texts(archive: Path) -> tuple[list[str], Rows, NDArray[np.str_]]:
    """Return the clearly rated texts, their mean human rating and their domain."""
    texts, ratings, domains = [], [], []
    with zipfile.ZipFile(archive) as outer:
        packed = io.BytesIO(outer.read(ARCHIVE))
    with tarfile.open(fileobj=packed, mode="r:gz") as inner:
        for domain, name in DOMAINS.items():
            file = inner.extractfile(f"hutto_ICWSM_2014/{name}_GroundTruth.txt")
            if file is None:
                raise SystemExit(f"{archive} holds no {name}")
            for line in file.read().decode("utf-8", errors="replace").splitlines():
                _, rating, text = line.split("\t", 2)
                if abs(float(rating)) >= CLEAR_RATING:
                    texts.append(text)
                    ratings.append(float(rating))
                    domains.append(domain)
    return texts, np.array(ratings), np.array(domains)


def features(texts: list[str], is_positive: Rows) -> Rows:
    """Return latent semantic features ``(n_texts, N_FEATURES)``, each of spread 1.

    Words and pairs of words that tell something of the rating in the first `N_TEACHING` texts
    (chi-squared), weighted by rarity and projected on their main directions (Deerwester et al.,
    "Indexing by latent semantic analysis", 1990).
    """
    weigh = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True)
    words = weigh.fit_transform(texts)
    chosen = SelectKBest(chi2, k=N_WORDS).fit(words[:N_TEACHING], is_positive[:N_TEACHING])
    X: Rows = TruncatedSVD(N_FEATURES, random_state=SEED).fit_transform(chosen.transform(words))
    return X / X.std(axis=0)


def write_market(
    market: int, table: Rows, domains: NDArray[np.str_], buyer: str, rng: np.random.Generator
) -> None:
    """Write one market: three sellers a domain in random order, and a buyer."""
    free = rng.permutation(len(table))
    of_buyer = free[np.isin(domains[free], [buyer, *(DOMAINS if buyer == "all four" else ())])]
    bought = of_buyer[:N_BUYER]
    free = free[~np.isin(free, bought)]
    sellers = []
    for domain in DOMAINS:
        stock = free[domains[free] == domain]
        for flipped in FLIPPED:
            n_rows = int(rng.integers(80, 200))
            sellers.append(make_seller(table[stock[:n_rows]], flipped, rng))
            stock = stock[n_rows:]
    shuffled = [sellers[place] for place in rng.permutation(len(sellers))]
    info = SAMPLE / "marketinfo" / str(market)
    for folder in ("data_buyer", "price", "summary"):
        (info / folder).mkdir(parents=True, exist_ok=True)
    (SAMPLE / "features" / str(market)).mkdir(parents=True, exist_ok=True)
    write_rows(info / "data_buyer" / "20.csv", table[bought])
    prices = "\n".join(f"Lin,{seller.price}" for seller in shuffled)
    (info / "price" / "price.txt").write_text(prices, encoding="utf-8")
    (info / "price" / "budget.txt").write_text(str(BUDGET), encoding="utf-8")
    ids = "".join(f"{place}\n" for place in range(len(shuffled)))
    (info / "sellerid.txt").write_text(ids, encoding="utf-8")
    for place, seller in enumerate(shuffled):
        write_rows(SAMPLE / "features" / str(market) / f"{place}.csv", seller.rows)
        write_summary(info / "summary", place, seller.rows)


def make_seller(rows: Rows, flipped: float, rng: np.random.Generator) -> Seller:
    """Turn some labels round, and ask a price that says nothing about it."""
    sold = rows.copy()
    wrong = rng.random(len(sold)) < flipped
    sold[wrong, -1] = 1 - sold[wrong, -1]
    return Seller(sold, int(rng.integers(60, 141)))


def write_rows(path: Path, rows: Rows) -> None:
    """Write rows as the official files have them: no header, the label last."""
    np.savetxt(path, rows, fmt="%g", delimiter=",")


def write_summary(folder: Path, place: int, rows: Rows) -> None:
    """Write what a seller shows: histograms, correlations, and a few rows."""
    hist = {}
    for column, values in enumerate(rows.T):
        counts, edges = np.histogram(values, N_BINS)
        sizes = {f"{b}_size": int(n) for b, n in enumerate(counts)}
        hist[str(column)] = sizes | {
            f"{b}_range": round(e, 4) for b, e in enumerate(edges.tolist())
        }
    with_label = np.corrcoef(rows, rowvar=False)[-1, :-1]
    content = {
        "row_number": len(rows),
        "column_number": rows.shape[1],
        "hist": hist,
        "label_correlation": {str(c): round(r, 4) for c, r in enumerate(with_label.tolist())},
    }
    (folder / f"{place}.csv.json").write_text(json.dumps(content), encoding="utf-8")
    np.savetxt(folder / f"{place}.csvsamples.csv", rows[:N_SHOWN], fmt="%g", delimiter=" ")


def write_entry(n_markets: int) -> None:
    """Write an entry to start from: the same number of rows of every seller."""
    entry = SAMPLE / "submission" / "starter"
    entry.mkdir(parents=True, exist_ok=True)
    (SAMPLE / "config").mkdir(exist_ok=True)
    for market in range(n_markets):
        n_sellers = len(list((SAMPLE / "features" / str(market)).glob("*.csv")))
        line = ",".join(["12"] * n_sellers) + "\n"
        (entry / f"{market}.csv").write_text(line, encoding="utf-8")
    config = {
        "instance_ids": [str(market) for market in range(n_markets)],
        "submission_path": "../submission/starter/",
        "model_name": "lr",
        "save_path": "../result/starter.json",
    }
    (SAMPLE / "config" / "starter.json").write_text(json.dumps(config) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
