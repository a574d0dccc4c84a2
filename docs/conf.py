"""Settings of the documentation site; `python3 start.py docs` builds it into out/docs."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from dataperf_gui import __version__

project = "DataPerf GUI"
author = "The DataPerf GUI authors"
copyright = "The DataPerf GUI authors, Apache-2.0"  # noqa: A001 - the name is Sphinx's
release = version = __version__

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_argparse_cli",
]
source_suffix = {".md": "myst-nb", ".ipynb": "myst-nb"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"DataPerf GUI {release}"
html_show_sphinx = False

# Notebooks carry no output in the repository: the build runs them, and one that fails, fails it.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 600
nb_merge_streams = True

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "none"  # numpydoc docstrings already say them, with shapes and units
napoleon_google_docstring = False
napoleon_numpy_docstring = True
