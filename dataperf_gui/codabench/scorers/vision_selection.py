"""Scores entries for vision selection: one CSV of chosen images a concept."""

import csv
from io import StringIO
from pathlib import Path

from dataperf_gui.codabench.scorers.common import BadEntry, Reference, Scores, read_text
from dataperf_gui.scoring.selection import predicted_labels, selection_score

LABELS = {"0", "1"}


def score(reference: Reference, entry: Path) -> Scores:
    """Return each concept's F1."""
    places: dict[str, list[int]] = {}
    for place, image in enumerate(reference["pool/ids"].tolist()):
        places.setdefault(image, []).append(place)
    scores = {}
    for task in reference["tasks"].tolist():
        chosen = _chosen(entry, f"{task}.csv", int(reference["limit"]))
        joined = [(place, label) for image, label in chosen for place in places.get(image, ())]
        labels = [label for _, label in joined]
        if set(labels) != LABELS:
            raise BadEntry(f"{task}.csv: needs images of the pool with 0 and with 1, and no other")
        X = reference["pool/X"][[place for place, _ in joined]]
        predicted = predicted_labels(X, labels, reference[f"{task}/X_test"])
        scores[task] = selection_score(predicted, reference[f"{task}/y_test"].tolist()).f1
    return scores


def _chosen(entry: Path, name: str, limit: int) -> list[tuple[str, str]]:
    reader = csv.DictReader(StringIO(read_text(entry, name)))
    if not {"ImageID", "Confidence"} <= set(reader.fieldnames or ()):
        raise BadEntry(f"{name}: the first line must name ImageID,Confidence")
    rows = [(row["ImageID"], row["Confidence"]) for row in reader]
    if len(rows) > limit:
        raise BadEntry(f"{name}: has {len(rows)} rows where {limit} are allowed")
    return rows
