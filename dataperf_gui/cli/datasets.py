"""Arguments that name a dataset, shared by the commands that open one."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # imports numpy, which a window that opens first does not wait for
    from dataperf_gui.data.dataset import Source

COLUMNS = ("label", "split", "file", "truth")


def add_dataset(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """Add DATASET and what says how to read it."""
    text = "a folder with a sub-folder for each class, a CSV or Parquet table, or embedded:NAME"
    if default is None:
        parser.add_argument("dataset", metavar="DATASET", help=text)
    else:
        text += f" (default: {default})"
        parser.add_argument("dataset", metavar="DATASET", nargs="?", default=default, help=text)
    for column in COLUMNS:
        parser.add_argument(
            f"--{column}-column", metavar="C", default="",
            help=f"the table's column with the {column} (default: {column})",
        )  # fmt: skip
    parser.add_argument(
        "--features", metavar="FILE", default="", help="a .npy file with a row of numbers an item"
    )
    parser.add_argument(
        "--pictures", metavar="FOLDER", default="",
        help="pictures of a cleaning challenge's items, named by image id",
    )  # fmt: skip
    parser.add_argument("--task", metavar="ID", default="", help="a task of a challenge's folder")
    parser.add_argument("--seed", type=int, default=0, help="of everything random (default: 0)")


def source_of(arguments: argparse.Namespace) -> "Source":
    """Return the source that the arguments name.

    Raises
    ------
    DataPerfError
        Nothing that can be opened lies there.
    """
    from dataperf_gui.challenges.opening import source_for

    options = {f"{column}_column": getattr(arguments, f"{column}_column") for column in COLUMNS}
    features = str(Path(arguments.features).resolve()) if arguments.features else ""
    pictures = str(Path(arguments.pictures).resolve()) if arguments.pictures else ""
    return source_for(
        arguments.dataset, **options, features=features, task=arguments.task, pictures=pictures
    )
