"""YAML by PyYAML's safe loader, with caps on what aliases unfold to and on depth; loaded only when a format needs it.

Everything comes back as JSON has it (objects with text keys, lists, texts, whole numbers, truth values, null): dates
stay strings ("2001-12-14" is a date to YAML, not to CSL), and so do yes and no, and a value whose tag does not fit it
(`!!bool foo`) or that nobody knows (`!date x`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any, ClassVar

from refkit.errors import MissingExtraError
from refkit.formats.syntax.json_places import numbered

_MOST_UNFOLDED = 100_000
_DEEPEST = 60
_TAG = "tag:yaml.org,2002:"
_PLAIN_INT = re.compile(r"(?:0|-?[1-9][0-9]{0,8})\Z")
# What says by its tag that it is a number; without one "1.10" is the volume that somebody wrote.
_INT = re.compile(r"0|-?[1-9][0-9]{0,17}")
_FLOAT = re.compile(r"-?[0-9]{1,17}\.[0-9]{1,20}(?:e[-+]?[0-9]{1,3})?|-?[0-9]{1,17}e[-+]?[0-9]{1,3}")
_WORDS = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False}


def _yaml() -> Any:
    try:
        import yaml  # type: ignore[import-untyped, unused-ignore]
    except ImportError:  # pragma: no cover - PyYAML is a dependency; this names it where it was removed
        raise MissingExtraError("YAML", "yaml") from None
    return yaml


# Where a document ends: three dashes or dots at the beginning of a line, in block texts too.
_MARK = re.compile(r"^(?:---|\.\.\.)(?=[ \t\r\n]|\Z)", re.M)
_BEFORE = re.compile(r"\ufeff?(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n)*(?:---(?=[ \t\r\n]|\Z))?")


def end_of_first(text: str) -> int:
    """Where the first document of a YAML text ends: what stands behind it is another, or prose (a page of Markdown)."""
    before = _BEFORE.match(text)
    mark = _MARK.search(text, before.end() if before else 0)
    return mark.start() if mark else len(text)


def load(text: str, watch: Callable[[Any], None] | None = None) -> tuple[Any, str | None, list[str]]:
    """The data of a YAML text (of its first document) and None, or None and what is wrong with it; and what the data do
    not say. Never raises on content. `watch` is shown each event of the text as it goes by."""
    yaml = _yaml()
    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = text[: end_of_first(text)]
    deep = walk(text, watch)
    if deep is not None:
        return None, deep, []
    try:
        remarks: list[str] = []
        loader = _loader(yaml, base, remarks)(text)
        try:
            node = loader.get_single_node()
            problem = _unfolded(yaml, node)
            if node is None or problem:
                return None, problem, []
            return loader.construct_document(node), None, remarks
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as error:
        return None, " ".join(str(error).split())[:200], []


def walk(text: str, watch: Callable[[Any], None] | None = None) -> str | None:
    """Show `watch` each event of a YAML text, and make nothing of them; what is wrong with the text, or None."""
    yaml = _yaml()
    depth = 0
    try:
        for event in yaml.parse(text[: end_of_first(text)], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth > _DEEPEST:
                return f"nested more than {_DEEPEST} deep"
            if watch is not None:
                watch(event)
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as error:
        return " ".join(str(error).split())[:200]
    return None


def _unfolded(yaml: Any, root: Any) -> str | None:
    """What is wrong with the aliases of a document: they unfold to too much, or a value holds itself. None: nothing.

    A node is counted as often as aliases repeat it, without unfolding it: 400 bytes can stand for gigabytes.
    """
    sizes: dict[int, int] = {}
    open_nodes: set[int] = set()
    stack: list[tuple[Any, bool]] = [(root, False)] if root is not None else []
    while stack:
        node, is_left = stack.pop()
        inside: list[Any] = []
        if isinstance(node, yaml.MappingNode):
            inside = [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            inside = node.value
        if is_left:
            open_nodes.discard(id(node))
            sizes[id(node)] = 1 + sum(sizes[id(part)] for part in inside)
        elif id(node) in open_nodes:
            return "a value that holds itself"
        elif id(node) not in sizes:
            open_nodes.add(id(node))
            stack.append((node, True))
            stack += [(part, False) for part in inside]
    if root is not None and sizes[id(root)] - len(sizes) > _MOST_UNFOLDED:
        return f"aliases that unfold to more than {_MOST_UNFOLDED:,} values"
    return None


def _loader(yaml: Any, base: Any, remarks: list[str]) -> Any:
    """The safe loader without YAML 1.1's dates, sexagesimal numbers and yes/no, and with JSON's values only."""

    class Loader(base):  # type: ignore[misc]
        yaml_implicit_resolvers: ClassVar[dict[Any, Any]] = {
            first: [(tag, pattern) for tag, pattern in pairs if tag in (f"{_TAG}null", f"{_TAG}merge")]
            for first, pairs in base.yaml_implicit_resolvers.items()
        }

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:
            own = len(node.value)
            if isinstance(node, yaml.MappingNode):
                own -= sum(k.tag == f"{_TAG}merge" for k, _ in node.value)
                self.flatten_mapping(node)  # puts what is merged in before the mapping's own
            merged = len(node.value) - own
            pairs = [(self.construct_object(k, deep=True), self.construct_object(v, deep=deep)) for k, v in node.value]
            named = [(k if isinstance(k, str) else str(k), v) for k, v in pairs]
            out = dict(named[merged:])
            if len(out) < own:  # YAML forbids a key that stands twice, and the last would win
                out = numbered(named[merged:])
                remarks.extend(f"the key {k!r} stands twice in one mapping" for k in _repeated(named[merged:]))
            return dict(named[:merged]) | out

    def by_shape(loader: Any, node: Any) -> Any:
        if isinstance(node, yaml.MappingNode):
            return loader.construct_mapping(node, deep=True)
        if isinstance(node, yaml.SequenceNode):
            return loader.construct_sequence(node, deep=True)
        return loader.construct_scalar(node)

    def typed(loader: Any, node: Any) -> Any:
        value = by_shape(loader, node)
        if not isinstance(value, str):
            return value
        if node.tag == f"{_TAG}bool":
            return _WORDS.get(value.lower(), value)
        if node.tag == f"{_TAG}null":
            return None if value.lower() in ("", "~", "null") else value
        if node.tag == f"{_TAG}int" and _INT.fullmatch(value):
            return int(value)
        return float(value) if node.tag == f"{_TAG}float" and _FLOAT.fullmatch(value) else value

    def unknown(loader: Any, node: Any) -> Any:
        remarks.append(f"the tag {node.tag} is read as if it were not there")
        return by_shape(loader, node)

    for name in "null bool int float timestamp binary omap pairs set seq map str".split():
        Loader.add_constructor(_TAG + name, typed)
    Loader.add_constructor(None, unknown)
    Loader.add_implicit_resolver(f"{_TAG}bool", re.compile(r"^(?:true|false)\Z"), list("tf"))
    Loader.add_implicit_resolver(f"{_TAG}int", _PLAIN_INT, list("-0123456789"))
    return Loader


def _repeated(pairs: list[tuple[str, Any]]) -> list[str]:
    """The keys that stand more than once, in order."""
    counts = Counter(key for key, _ in pairs)
    return [key for key, count in counts.items() if count > 1]


def dump(data: Any) -> str:
    """YAML of plain data: Unicode as it is, keys in their order, no aliases."""
    yaml = _yaml()

    class Dumper(getattr(yaml, "SafeDumper")):  # type: ignore[misc]  # noqa: B009
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def represent(dumper: Any, value: str) -> Any:
        if re.search(
            r"[^\x20-\x7e\n\xa1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\uf900-\ufefe\uff01-\ufffc]|^\s|[ \n]$",
            value,
        ):
            return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"')
        style = "|" if "\n" in value and not any(line.endswith(" ") for line in value.split("\n")) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    def represent_number(dumper: Any, value: float) -> Any:
        kind, text = ("int" if isinstance(value, int) else "float"), repr(value)
        style = None if kind == "int" and _PLAIN_INT.fullmatch(text) else "'"  # a quoted number carries its tag
        return dumper.represent_scalar(f"{_TAG}{kind}", text, style=style)

    Dumper.add_representer(str, represent)
    Dumper.add_representer(int, represent_number)
    Dumper.add_representer(float, represent_number)
    text = yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120)
    return str(text)
