"""``python -m dataperf_gui`` does what the installed command does; a bundle starts here too."""

import sys

from dataperf_gui.bundled import settle_in
from dataperf_gui.cli import main

if __name__ == "__main__":
    settle_in()
    sys.exit(main())
