"""The names under which datasets in the wild keep their splits."""

from dataperf_gui.data.dataset import Split

SPLIT_NAMES = {
    "": Split.TRAIN,
    "train": Split.TRAIN,
    "training": Split.TRAIN,
    "dev": Split.VALIDATION,
    "val": Split.VALIDATION,
    "valid": Split.VALIDATION,
    "validation": Split.VALIDATION,
    "eval": Split.TEST,
    "test": Split.TEST,
    "testing": Split.TEST,
}
"""Lower case; an empty split is the training split."""
