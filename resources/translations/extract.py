"""Find every sentence that a person reads, and bring the translations in step with them.

``python resources/translations/extract.py`` rewrites ``dataperf_*.ts``: new sentences come in as
unfinished, those that are gone go out, finished ones stay as they are. With ``--check`` nothing is
written; the exit code is 1 where a file is not in step, or a text could not be found.
"""

import argparse
import ast
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ts_files import ENGLISH, NAMES, Entry, counted_in, has_number, merged, read, taken, write

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "dataperf_gui"
HERE = Path(__file__).parent
CALLS = {
    "tr": (0,), "Message": (0,), "words": (0,), "DataPerfError": (0,), "TimedOut": (0,),
    "warn": (0,), "refuse": (3,), "refuse_unless_official": (3,), "note": (3,),
    "_rule": (0,), "_readable": (0,), "Detector": (1, 2), "Metric": (1,), "report": (1,),
}  # fmt: skip
"""Functions that take sentences, and their places among the arguments."""
PASSED_ON = {"title", "summary", "text", "division", "name", "task", "bench", "fault", "value",
             "metric", "meaning", "source", "template"}  # fmt: skip
"""Attributes and arguments whose texts are noted where they are made, or are names in data."""
FIELDS = ("title", "summary")
"""Attributes and keywords that hold a text: of strategies, of what is wrong with files."""
ENGLISH_ONLY = ("cli/", "codabench/", "doctor.py", "rehearsal.py")
"""Rooms that speak English only: the command line's."""


@dataclass(slots=True)
class Found:
    """Sentences by their text, with the files that have them, and what could not be resolved."""

    places: dict[str, set[str]] = field(default_factory=dict)
    unresolved: list[str] = field(default_factory=list)

    def add(self, text: str, place: str) -> None:
        """Note a sentence, unless there is nothing to translate in it."""
        if _has_words(text):
            self.places.setdefault(text, set()).add(place)


def find_all() -> Found:
    """Return every sentence to translate: of the sources, the challenges and the report's page."""
    found = Found()
    for path in sorted(PACKAGE.rglob("*.py")):
        if not _is_english_only(path):
            _read_module(path, found)
    for path in sorted((ROOT / "challenges").glob("*/challenge.toml")):
        _read_challenge(path, found)
    for path in sorted((ROOT / "challenges").glob("*/published.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]:
            for text in (row["name"], row["source"], row.get("note", "")):
                found.add(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources").glob("report*.html")):
        _read_page(path, found)
    return found


def find_counted(found: Found) -> dict[str, set[str]]:
    """Return the sentences with a number ``{n}``, those of the command line included."""
    everywhere = Found(places={text: set(files) for text, files in found.places.items()})
    for path in sorted(PACKAGE.rglob("*.py")):
        if _is_english_only(path):
            _read_module(path, everywhere)
    return {text: files for text, files in everywhere.places.items() if has_number(text)}


def _is_english_only(path: Path) -> bool:
    return path.relative_to(PACKAGE).as_posix().startswith(ENGLISH_ONLY)


def _read_module(path: Path, found: Found) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    Module(tree, path.relative_to(ROOT).as_posix(), found).read()


class Module:
    """One file of Python.

    Parameters
    ----------
    tree : ast.Module
        The file.
    name : str
        Where it is.
    found : Found
        Takes what it says.
    """

    def __init__(self, tree: ast.Module, name: str, found: Found) -> None:
        self.tree, self.name, self.found = tree, name, found
        self.assigned = _assignments(tree)

    def read(self) -> None:
        """Note its sentences."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                self._read_call(node)
            elif isinstance(node, ast.ClassDef):
                self._read_class(node)

    def _read_call(self, call: ast.Call) -> None:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else (
            call.func.id if isinstance(call.func, ast.Name) else "")  # fmt: skip
        for place in CALLS.get(name, ()):
            if len(call.args) > place:
                self._note(call.args[place], is_needed=name != "report")
        for keyword in call.keywords:
            if keyword.arg in FIELDS and isinstance(keyword.value, ast.Constant):
                self._note(keyword.value)

    def _read_class(self, node: ast.ClassDef) -> None:
        for statement in node.body:
            target, value = _target_of(statement)
            if target in FIELDS and isinstance(value, ast.Constant):
                self._note(value)

    def _note(self, node: ast.expr, *, is_needed: bool = True) -> None:
        """Note every text that an expression can be."""
        texts = list(self._texts(node, set()))
        if not texts and is_needed and not _is_passed_on(node):
            where = f"{self.name}:{node.lineno}: {ast.unparse(node)}"
            self.found.unresolved.append(where)
        for text in texts:
            if text is not None:
                self.found.add(text, self.name)

    def _texts(self, node: ast.expr, seen: set[str]) -> Iterator[str | None]:  # noqa: C901 - a case a kind
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from self._texts(one, seen)
                yield from self._texts(other, seen)
            case ast.BoolOp(values=parts):
                for part in parts:
                    yield from self._texts(part, seen)
            case ast.Dict(values=parts) | ast.Tuple(elts=parts):
                for part in parts:
                    yield from self._texts(part, seen)
            case ast.Subscript(value=whole):
                yield from self._texts(whole, seen)
            case ast.Call(func=ast.Name(id="tr" | "say")):
                yield None  # translated already
            case ast.Call(func=ast.Attribute(value=whole, attr="get"), args=[_, *others]):
                for part in (whole, *others):
                    yield from self._texts(part, seen)
            case ast.Name(id=name) if name not in seen:
                for value in self.assigned.get(name, ()):
                    yield from self._texts(value, seen | {name})


def _is_passed_on(node: ast.expr) -> bool:
    """Tell whether a text was noted where it was made."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in PASSED_ON
        case ast.Call(func=ast.Attribute(attr="get")) | ast.Subscript():
            return True  # of a table in another file, whose texts are marked with `words`
    return False


def _assignments(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """Return what names are set to, anywhere in a file."""
    assigned: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        target, value = _target_of(node)
        if target and value is not None:
            assigned.setdefault(target, []).append(value)
    return assigned


def _target_of(node: ast.AST) -> tuple[str, ast.expr | None]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            return name, value
        case ast.NamedExpr(target=ast.Name(id=name), value=value):
            return name, value
    return "", None


def _read_challenge(path: Path, found: Found) -> None:
    content, name = (
        tomllib.loads(path.read_text(encoding="utf-8")),
        path.relative_to(ROOT).as_posix(),
    )
    texts = [
        content["title"],
        content["summary"],
        content["test_model"],
        content["metric"]["title"],
    ]
    texts += [*content["divisions"], *content["divisions"].values()]
    for text in texts:
        found.add(text, name)


def _read_page(path: Path, found: Found) -> None:
    """Note the sentences of a page of the report: literals given to `say` between its braces."""
    from jinja2 import Environment, nodes  # noqa: PLC0415 - for this page only

    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say":
            for text in call.args[:1]:
                if isinstance(text, nodes.Const):
                    found.add(text.value, path.relative_to(ROOT).as_posix())
                else:
                    found.unresolved.append(f"{path.name}:{call.lineno}: say of no literal")


def _has_words(text: str) -> bool:
    """Tell whether anything is left of a text without its gaps and marks."""
    depth, letters = 0, 0
    for letter in text:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        letters += depth == 0 and letter.isalpha()
    return letters > 0


def main() -> int:
    """Bring the files in step, or say where they are not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument(
        "--take", type=Path, metavar="FILE", help="bring over what is finished there"
    )
    arguments = parser.parse_args()
    found, is_good = find_all(), True
    for where in found.unresolved:
        print(f"no literal: {where}")
        is_good = False
    english = read(HERE / f"dataperf_{ENGLISH}.ts")
    counted = counted_in(english)
    # A new sentence with a number is taken for one that counts until somebody has said otherwise
    # by writing a single form into the English file.
    known = {entry.source for entry in english}
    after = merged(english, find_counted(found), lambda text: text in counted or text not in known)
    is_good &= _bring_in_step(ENGLISH, english, after, is_check=arguments.check)
    counted = counted_in(after)
    for language in NAMES:
        before = read(HERE / f"dataperf_{language}.ts")
        others = read(arguments.take) if arguments.take and language in arguments.take.name else []
        after = merged(taken(before, others), found.places, counted.__contains__)
        is_good &= _bring_in_step(language, before, after, is_check=arguments.check)
    return 0 if is_good else 1


def _bring_in_step(
    language: str, before: list[Entry], after: list[Entry], *, is_check: bool
) -> bool:
    """Write a language's file if it differs; return False if it may not be written."""
    path = HERE / f"dataperf_{language}.ts"
    n_open = sum(not message.is_finished for message in after)
    state = "" if before == after else ", not in step"
    print(f"{path.name}: {len(after)} sentences, {n_open} unfinished{state}")
    if before != after and not is_check:
        write(path, after, language)
    return before == after or not is_check


if __name__ == "__main__":
    sys.exit(main())
