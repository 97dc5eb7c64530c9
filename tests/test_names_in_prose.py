"""Names in prose are true: each path, module, class or function that a page or a docstring names is in the tree.

What stands in backticks is looked up: a path or a file's name; a dotted name whose head is a module or a class of ours
(`splitting.joined`, `Library.findings`), or a variable called like a class (`view.text` of an `EntryView`). What begins
with anything else is no name of ours (`provenance.raw` has a head that only data have).
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import PurePosixPath

from tests.conftest import ROOT

FOLDERS = ("refkit", "tests", "docs", "styles")
# What looks like a name of ours and is another thing.
OTHERS = {
    "refkit/_styles": "where an installed package keeps styles",
    "refkit.styles": "a group of entry points",
    "refkit/knowledge/languages/xx.py": "xx stands for a language",
    "is_global": "of Python's ipaddress",
    "gold/references.jsonl": "of the data that the training is given",
    "dev2/references.jsonl": "the same",
}
PATH = re.compile(r"(?:\.\./)*[a-zA-Z_][\w.-]*(?:/[\w.-]*)+")
FILE = re.compile(r"\w+\.(?:py|md)")
DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.(?!(?:txt|json|jsonl|xml|bib|ris)$)[A-Za-z_]\w*)+")
PROSE = re.compile(r'(?s)"""(?:.*?)"""|(?:(?<=\s)|^)#[^\n]*')  # docstrings and comments
WORD = re.compile(r"_?[A-Z][A-Z_]{3,}|_?[a-z]+(?:_[a-z]+)+")  # a constant or a function, as code has them


@cache
def files() -> list[str]:
    """All files of the project, those left out that programs make."""
    found = (p.relative_to(ROOT).as_posix() for folder in FOLDERS for p in (ROOT / folder).rglob("*") if p.is_file())
    kept = (f for f in found if "__pycache__" not in f and "/_build/" not in f)
    return sorted([*kept, *(p.name for p in ROOT.iterdir() if p.is_file())])


@cache
def places() -> frozenset[str]:
    """Their paths and those of their folders."""
    return frozenset("/" + p for f in files() for p in (f, *(q.as_posix() for q in PurePosixPath(f).parents)))


def bound(node: ast.stmt) -> Iterable[str]:
    """The names that a statement gives to things."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [(a.asname or a.name).split(".")[0] for a in node.names]
    return []


def members(body: Iterable[ast.stmt], home: str) -> Iterator[str]:
    """The dotted names below a module or a class, with attributes that methods set."""
    for node in body:
        yield from (f"{home}.{name}" for name in bound(node))
        if isinstance(node, ast.If | ast.Try | ast.For | ast.With):
            yield from members(node.body, home)
        if isinstance(node, ast.ClassDef):
            yield from members(node.body, f"{home}.{node.name}")
            for n in ast.walk(node):
                if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == "self":
                    yield f"{home}.{node.name}.{n.attr}"


class Index:
    """What the modules of the project define."""

    def __init__(self, sources: Iterable[tuple[str, str]]) -> None:
        self.names: set[str] = set()  # dotted, from the root and from each name on the way
        self.words: set[str] = set()  # all identifiers of code
        self.heads: set[str] = set()  # names of modules, folders and classes
        self.bases: defaultdict[str, set[str]] = defaultdict(set)
        self.classes: defaultdict[str, set[str]] = defaultdict(set)  # by the names of their modules, and as variables
        for path, source in sources:
            parts = [p for p in PurePosixPath(path).with_suffix("").parts if p != "__init__"]
            tree = ast.parse(source)
            home = ".".join(parts)
            found = {".".join(parts[: i + 1]) for i in range(len(parts))} | set(members(tree.body, home))
            self.names |= {".".join(name.split(".")[i:]) for name in found for i in range(name.count(".") + 1)}
            self.heads |= set(parts)
            self.words.add(parts[-1])
            self.words |= set(re.findall(r"\w+", PROSE.sub("", source)))
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    self.heads.add(node.name)
                    self.classes[parts[-1]].add(node.name)
                    self.classes[re.findall(r"[A-Z]?[a-z0-9]*", node.name)[-2].lower()].add(node.name)
                    self.bases[node.name] |= {ast.unparse(b).split("[")[0].split(".")[-1] for b in node.bases}

    def has(self, name: str) -> bool:
        """Whether a dotted name is defined, in a class also by those that it inherits from."""
        head, _, rest = name.partition(".")
        return name in self.names or any(self.has(f"{b}.{rest}") for b in self.bases.get(head, ()))

    def knows(self, name: str) -> bool:
        """The same, where the head may also be a variable or a module with a class that has the name."""
        head, _, rest = name.partition(".")
        return self.has(name) or any(self.has(f"{c}.{rest}") for c in self.classes.get(head, ()))


def prose_of(path: str) -> Iterator[tuple[int, str]]:
    """The prose of a page (without its blocks of code) or of a module, with the numbers of their first lines."""
    text = (ROOT / path).read_text(encoding="utf-8")
    if path.endswith(".md"):
        yield 1, re.sub(r"(?ms)^```.*?^```$", lambda m: "\n" * m[0].count("\n"), text)
        return
    for found in PROSE.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[0]


@cache
def index() -> Index:
    return Index((f, (ROOT / f).read_text(encoding="utf-8")) for f in files() if f.endswith(".py"))


def is_true(name: str, *, page: bool) -> bool:
    """Whether a name in backticks is in the tree, or is none of ours."""
    if name in OTHERS:
        return True
    if (PATH.fullmatch(name) or FILE.fullmatch(name)) and not re.search(r"/\d+$", name):
        end = "/" + name.replace("../", "").rstrip("/")
        return any(place.endswith(end) or place.rpartition(".")[0].endswith(end) for place in places())
    if DOTTED.fullmatch(name) and name.partition(".")[0] in index().heads:
        return index().knows(name)
    if page and WORD.fullmatch(name):
        return name in index().words
    return True


def untrue(path: str) -> list[str]:
    """The names of a page or a module that are not in the tree, by line."""
    out = []
    for first, text in prose_of(path):
        for found in re.finditer(r"(?<!`)`([^`\n]+?)(?:\(\))?`(?!`)", text):
            if not is_true(found[1], page=path.startswith("docs/")):
                out.append(f"{path}:{first + text[: found.start()].count(chr(10))}: {found[1]}")
    return out


PAGES = [f for f in files() if f.endswith(".md") and not f.startswith(("docs/changelog", "docs/rules/"))]
MODULES = [f for f in files() if f.endswith(".py")]


def test_a_name_that_is_not_there_is_seen() -> None:
    assert not is_true("refkit.text.furniture", page=True)
    assert not is_true("formats/no_such_room/places.py", page=False)
    assert not is_true("Library.fondings", page=False)
    assert not is_true("TABLE_" + "OF_NOTHING", page=True)
    assert is_true("provenance.raw", page=True)
    assert is_true("view.text", page=True)


def test_pages_name_what_is_there() -> None:
    assert [line for page in PAGES for line in untrue(page)] == []


def test_docstrings_and_comments_name_what_is_there() -> None:
    assert [line for module in MODULES for line in untrue(module)] == []


def test_the_map_of_the_house_names_every_room_once_on_the_floor_that_imports_give_it() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (\d+) \| ([^|]+) \|", text)
    floors = [(name, int(floor)) for floor, names in rows for name in re.findall(r"`(\w+)`", names)]
    rooms = {p.stem for p in (ROOT / "refkit").iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    rooms -= {"__init__", "__main__", "_version"}
    assert sorted(name for name, _ in floors) == sorted(rooms)
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(c["layers"] for c in contract if c["name"].startswith("Imports go down only"))
    stairs = [[dict(floors)[n] for n in re.findall(r"refkit\.(\w+)", layer) if n in rooms] for layer in layers]
    assert all(len(set(step)) == 1 for step in stairs), "rooms on one floor"
    assert [step[0] for step in stairs] == sorted((step[0] for step in stairs), reverse=True)
