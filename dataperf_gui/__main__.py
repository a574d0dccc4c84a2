"""``python -m dataperf_gui`` does what the installed command does."""

import sys

from dataperf_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
