"""Enters many submissions; run twice at once by a test."""

import sys

from dataperf_gui.boards.events import Draft
from dataperf_gui.boards.store import Boards


def main(url: str, owner: str, n: int) -> None:
    """Enter `n` submissions, each with a file of its own."""
    with Boards(url) as boards:
        for place in range(n):
            files = {"entry.txt": f"{owner} {place}\n".encode()}
            boards.enter(Draft("vision-cleaning", owner, f"entry {place}", files), owner)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
