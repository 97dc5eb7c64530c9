"""YAML by PyYAML's safe loader, with a cap on aliases and depth; loaded only when a YAML format is used.

Dates stay strings ("2001-12-14" is a date to YAML, not to CSL), and so do yes and no.
"""

from __future__ import annotations

import re
from typing import Any, ClassVar

from refkit.errors import MissingExtraError

_MOST_ALIASES = 100
_DEEPEST = 60


def _yaml() -> Any:
    try:
        import yaml  # type: ignore[import-untyped, unused-ignore]
    except ImportError:  # pragma: no cover - PyYAML is a dependency; this names it where it was removed
        raise MissingExtraError("YAML", "yaml") from None
    return yaml


def load(text: str) -> tuple[Any, str | None]:
    """The data of a YAML text and None, or None and what is wrong with it. Never raises on content."""
    yaml = _yaml()
    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    aliases = depth = 0
    try:
        for event in yaml.parse(text, Loader=base):
            if isinstance(event, yaml.AliasEvent):
                aliases += 1
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if aliases > _MOST_ALIASES:
                return None, f"more than {_MOST_ALIASES} aliases"
            if depth > _DEEPEST:
                return None, f"nested more than {_DEEPEST} deep"
        data = yaml.load(text, Loader=_loader(yaml, base))
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as error:
        return None, " ".join(str(error).split())[:200]
    return data, None


def _loader(yaml: Any, base: Any) -> Any:
    """The safe loader without YAML 1.1's dates, sexagesimal numbers and yes/no."""

    class Loader(base):  # type: ignore[misc]
        yaml_implicit_resolvers: ClassVar[dict[Any, Any]] = {
            first: [
                (tag, pattern) for tag, pattern in pairs if tag in ("tag:yaml.org,2002:null", "tag:yaml.org,2002:merge")
            ]
            for first, pairs in base.yaml_implicit_resolvers.items()
        }

    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
    Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d{0,17})$"), list("-0123456789"))
    return Loader


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

    Dumper.add_representer(str, represent)
    text = yaml.dump(data, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120)
    return str(text)
