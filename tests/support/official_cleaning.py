"""Makes a small official folder of the vision cleaning challenge."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import yaml

N_TRAIN, N_TEST, N_VAL = 24, 40, 10
TASKS = ("01g317", "09j2d-flipped")


class Folder:
    """An official folder with two tasks, and ways to change it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        for name in ("embeddings", "data", "submissions"):
            (path / name).mkdir()
        tasks = [
            {"data_id": data_id, "train_size": N_TRAIN, "noise_level": 0.3,
             "test_size": N_TEST, "val_size": N_VAL}
            for data_id in TASKS
        ]  # fmt: skip
        self.write_setup({"tasks": tasks})
        for seed, data_id in enumerate(TASKS):
            self._write_task(data_id, np.random.default_rng(seed))

    def write_setup(self, content: object) -> None:
        (self.path / "task_setup.yml").write_text(yaml.safe_dump(content), encoding="utf-8")

    def embeddings(self, data_id: str, part: str) -> Path:
        sizes = {"train": f"0.3_{N_TRAIN}", "test": str(N_TEST), "val": str(N_VAL)}
        return self.path / "embeddings" / f"{data_id}_{part}_{sizes[part]}.parquet"

    def truth(self, data_id: str) -> Path:
        return self.path / "data" / f"dataset_{data_id}_train.csv"

    def submit(self, text: str | bytes, name: str = "01g317_mine.txt") -> Path:
        """Write a submission and its time file."""
        path = self.path / "submissions" / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        (path.parent / f"time_{name}").write_text("1.5\n", encoding="utf-8")
        return path

    def change(self, data_id: str, part: str, edit: Callable[[pa.Table], pa.Table]) -> None:
        """Rewrite a Parquet file."""
        path = self.embeddings(data_id, part)
        pq.write_table(edit(pq.read_table(path)), path)

    def _write_task(self, data_id: str, rng: np.random.Generator) -> None:
        n = N_TRAIN + N_TEST + N_VAL
        hidden = rng.standard_normal((n, 5))
        X = np.maximum(hidden @ rng.standard_normal((5, 2048)) + rng.standard_normal((n, 2048)), 0)
        clean = (hidden[:, 0] > 0).astype(int)
        labels = clean.copy()
        labels[rng.choice(N_TRAIN, 7, replace=False)] ^= 1
        ids = [f"{row:08x}" for row in range(n)]  # 00000012: a number, were it not read as text
        starts = {"train": 0, "test": N_TRAIN, "val": N_TRAIN + N_TEST}
        for part, start in starts.items():
            rows = slice(start, start + {"train": N_TRAIN, "test": N_TEST, "val": N_VAL}[part])
            table = {
                "filename": ids[rows],
                "encoding": pa.array(list(X[rows].astype("f4")), pa.list_(pa.float32())),
                "label": labels[rows],
            }
            pq.write_table(pa.table(table), self.embeddings(data_id, part))
        lines = [f"{ids[row]},{clean[row]}\n" for row in rng.permutation(N_TRAIN)]
        again = [f"{ids[row]},{1 - clean[row]}\n" for row in range(3)]  # the first row counts
        self.truth(data_id).write_text("".join(["ImageID,hv_label\n", *lines, *again]))
