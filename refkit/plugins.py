"""What other distributions add: formats, rules, styles, sources. By entry points, loaded on call and never on import.

    [project.entry-points."refkit.formats"]
    toml-list = "my_package:FORMAT"          # a refkit.formats.Format, or a function that gives one

`refkit.rules` holds a rule, a rule class, or a sequence of them; `refkit.styles` the path of a .csl file;
`refkit.sources` a function `ask(library, *, web, progress)`. refkit's own names cannot be taken: a plugin that clashes,
or breaks, is left out and told in `problems`, and does no harm to anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from refkit.formats import Format
    from refkit.rules import Rule

GROUPS = ("refkit.formats", "refkit.rules", "refkit.styles", "refkit.sources")


# What people call a target, and the format that they mean.
ALIASES = MappingProxyType({"zotero": "zotero-rdf"})


@dataclass(frozen=True, slots=True)
class Plugin:
    """One entry point: its group and name, the distribution it comes from, and what it holds or why it is left out."""

    group: str
    name: str
    origin: str
    value: Any = None
    problem: str | None = None


@cache
def plugins(group: str) -> tuple[Plugin, ...]:
    """The entry points of a group, loaded, in the order of distribution and name. A broken one carries its problem."""
    found: dict[tuple[str, str], Plugin] = {}  # a distribution may lie on the path twice
    for point in metadata.entry_points(group=group):
        plugin = _loaded(group, point)
        found.setdefault((plugin.origin, plugin.name), plugin)
    return tuple(found[key] for key in sorted(found))


def _loaded(group: str, point: metadata.EntryPoint) -> Plugin:
    distribution = point.dist
    origin = f"{distribution.name} {distribution.version}" if distribution is not None else "unknown"
    try:
        value = point.load()
    except (Exception, SystemExit) as error:  # whatever a stranger's module does on import must not reach ours
        return Plugin(group, point.name, origin, problem=f"cannot be loaded: {type(error).__name__}: {error}")
    return Plugin(group, point.name, origin, value)


@cache
def formats() -> Mapping[str, Format]:
    """refkit's formats and those of plugins, by name; a plugin's `Format.origin` names its distribution."""
    from refkit.formats import FORMATS

    return MappingProxyType({**FORMATS, **_accepted("refkit.formats", FORMATS)[0]})


def meant(name: str) -> str:
    """The format or style that a target's name means: itself, or what it is an alias of (a plugin's own name wins)."""
    alias = ALIASES.get(name.lower(), name)
    return alias if name not in formats() else name


@cache
def rules() -> Mapping[str, Rule]:
    """refkit's rules and those of plugins, by code. From then on checks and fixes use the plugins' rules too."""
    from refkit.rules.engine.registry import adopt, own_rules

    own = own_rules()
    found = _accepted("refkit.rules", own)[0]
    adopt(found)
    return MappingProxyType({**own, **found})


@cache
def styles() -> Mapping[str, Path]:
    """The .csl files of plugins, by name; refkit's own styles are found by `refkit.cite`."""
    return MappingProxyType(_accepted("refkit.styles", _own_names("refkit.styles"))[0])


@cache
def sources() -> Mapping[str, Callable[..., Any]]:
    """The sources of plugins, by name: functions that ask the world outside about a library."""
    return MappingProxyType(_accepted("refkit.sources", _own_names("refkit.sources"))[0])


def origin_of(group: str, name: str) -> str:
    """The distribution that a format, rule, style or source comes from; "refkit" for our own."""
    return _accepted(group, _own_names(group))[1].get(name, "refkit")


def installed() -> tuple[tuple[str, str, str], ...]:
    """(group, name, distribution) of all that plugins add and refkit uses."""
    found = ((group, _accepted(group, _own_names(group))[1]) for group in GROUPS)
    return tuple((group, name, origin) for group, origins in found for name, origin in sorted(origins.items()))


def problems() -> tuple[str, ...]:
    """One sentence for each plugin that is left out, with its distribution."""
    return tuple(line for group in GROUPS for line in _accepted(group, _own_names(group))[2])


def _own_names(group: str) -> Iterable[str]:
    if group == "refkit.formats":
        from refkit.formats import FORMATS

        return FORMATS
    if group == "refkit.rules":
        from refkit.rules.engine.registry import own_rules

        return own_rules()
    if group == "refkit.styles":
        from refkit.cite import styles as own

        return {s.name for s in own()}
    from refkit.sources import SOURCES

    return SOURCES


def _accepted(group: str, taken: Iterable[str]) -> tuple[dict[str, Any], dict[str, str], list[str]]:
    """The values of a group by name, where each comes from, and why others are left out."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    left_out: list[str] = []
    own = set(taken)
    for plugin in plugins(group):
        try:
            found = {} if plugin.problem else dict(_READERS[group](plugin))
            problem = plugin.problem
        except (Exception, SystemExit) as error:
            found, problem = {}, f"cannot be used: {type(error).__name__}: {error}"
        if problem is not None:
            left_out.append(f"{group}: {plugin.name} of {plugin.origin} {problem}")
        for name, value in found.items():
            if name in own:
                left_out.append(f"{group}: {name} of {plugin.origin} is a name of refkit's own; it is left out")
            elif name in values:
                left_out.append(f"{group}: {name} of {plugin.origin} is taken by {origins[name]}; it is left out")
            else:
                values[name] = value
                origins[name] = plugin.origin
    return values, origins, left_out


def _formats_of(plugin: Plugin) -> Iterable[tuple[str, Any]]:
    from dataclasses import replace

    from refkit.formats import Format

    value = plugin.value if isinstance(plugin.value, Format) else plugin.value()
    if not isinstance(value, Format):
        raise TypeError(f"not a Format but {type(value).__name__}")
    if not (isinstance(value.name, str) and isinstance(value.title, str) and callable(value.sniff)):
        raise TypeError("a Format has a name, a title and a function `sniff`")
    yield value.name, replace(value, origin=plugin.origin)


def _rules_of(plugin: Plugin) -> Iterable[tuple[str, Any]]:
    from refkit.rules import Rule

    value = plugin.value
    for one in value if isinstance(value, list | tuple | set | frozenset) else (value,):
        rule = one() if isinstance(one, type) else one
        if not isinstance(rule, Rule):
            raise TypeError(f"not a Rule but {type(rule).__name__}")
        wanting = [n for n in ("code", "name", "why", "source") if not isinstance(getattr(rule, n, None), str)]
        if wanting:
            raise TypeError(f"{type(rule).__name__} has no {', '.join(wanting)}")
        yield rule.code, rule


def _styles_of(plugin: Plugin) -> Iterable[tuple[str, Any]]:
    value = plugin.value() if callable(plugin.value) else plugin.value
    path = Path(value)
    if path.suffix != ".csl" or not path.is_file():
        raise ValueError(f"no .csl file: {path.name}")
    yield plugin.name, path


def _sources_of(plugin: Plugin) -> Iterable[tuple[str, Any]]:
    if not callable(plugin.value):
        raise TypeError(f"not a function but {type(plugin.value).__name__}")
    yield plugin.name, plugin.value


_READERS: dict[str, Callable[[Plugin], Iterable[tuple[str, Any]]]] = {
    "refkit.formats": _formats_of,
    "refkit.rules": _rules_of,
    "refkit.styles": _styles_of,
    "refkit.sources": _sources_of,
}
