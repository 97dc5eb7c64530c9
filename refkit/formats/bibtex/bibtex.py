"""BibTeX and BibLaTeX files: the two public ends, `read` and `write`, and `stream` for files of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from refkit.formats.base import Loss, Written
from refkit.formats.bibtex.around import Surroundings
from refkit.formats.bibtex.file import Reader
from refkit.formats.bibtex.write_entry import EntryWriter
from refkit.formats.common.cite_keys import Numbered, is_safe, make_keys, safe_key
from refkit.model.library import Library
from refkit.model.types import ReferenceBase

_CHUNK = 1 << 16


def read(text: str) -> Library:
    """A library from BibTeX or BibLaTeX text. Each block becomes a record or is set aside, with its span and a finding.

    Comments, preambles and strings are kept in `meta` as they stand, so that `write` puts them back.
    """
    reader = Reader(lambda: (text[i : i + _CHUNK] for i in range(0, len(text), _CHUNK)))
    references = _unique(list(reader))
    return Library(
        references=tuple(references),
        findings=tuple(reader.findings),
        set_aside=tuple(reader.set_aside),
        meta=reader.meta,
        text=text,
    )


def stream(source: Callable[[], Iterable[str]]) -> Iterator[ReferenceBase]:
    """The records of a file one by one, in little memory. `source()` gives the text in pieces, anew each time."""
    yield from Reader(source, trace=False)


def _unique(references: list[ReferenceBase]) -> list[ReferenceBase]:
    if len({r.id for r in references if r.id}) == len(references):
        return references
    keys = make_keys(references)
    return [r if r.id == key else r.with_(id=key) for r, key in zip(references, keys, strict=True)]


def write(
    library: Library,
    *,
    dialect: str = "bibtex",
    ascii: bool | None = None,
    paths: bool = False,
    comments: bool = True,
    pattern: str | None = None,
    plain: bool = False,
) -> Written:
    """The library as BibTeX ("bibtex") or BibLaTeX ("biblatex").

    `ascii`: letters with accents as commands (default for BibTeX). `paths`: write local paths of attachments too.
    `comments`: put strings, preamble, comments and words between the entries of a BibTeX source back. `pattern` makes
    new cite keys (`make_keys`). `plain`: no structured note; what it would have kept is among the losses.
    """
    references = list(library.references)
    keys = make_keys([r.with_(id="") for r in references] if pattern else references, pattern)
    writer = EntryWriter(
        dialect,
        ascii=dialect == "bibtex" if ascii is None else ascii,
        paths=paths,
        plain=plain,
        proper=proper_names(references),
    )
    losses: list[Loss] = []
    warnings: list[str] = []
    names = Numbered()
    around = Surroundings(library.meta if comments else {}, {r.id for r in references})
    pieces = around.head
    losses += around.losses
    for reference, wanted in zip(references, keys, strict=True):
        key = safe_key(wanted)
        free = names.free(key.lower())  # readers of BibTeX do not tell case apart in keys
        key += free[len(key) :]
        if key != wanted or not is_safe(wanted):
            warnings.append(f"the key {wanted!r} is written {key}: BibTeX cannot hold it")
        named = reference if reference.id else reference.with_(id=wanted)
        entry_type, fields, lost, told = writer.fields(named, key)
        losses += lost
        warnings += told
        pieces += around.before(reference.id)
        pieces.append(entry_text(entry_type, key, fields))
    pieces += around.tail
    text = "\n\n".join(pieces) + "\n" if pieces else ""
    return Written(text, tuple(losses), tuple(warnings))


def entry_text(entry_type: str, key: str, fields: dict[str, str]) -> str:
    """One entry as it stands in the file, equals signs under each other."""
    width = max((len(n) for n in fields), default=0)
    lines = [f"  {name:<{width}} = {value}" for name, value in fields.items()]
    return f"@{entry_type}{{{key},\n" + ",\n".join(lines) + "\n}" if lines else f"@{entry_type}{{{key},\n}}"


def proper_names(references: Iterable[ReferenceBase]) -> frozenset[str]:
    """Family names of the people of a list: capitals that titles must keep."""
    found: set[str] = set()
    for reference in references:
        for names in (reference.author, reference.editor, reference.translator, reference.recipient):
            found.update(n.family for n in names if n.family and n.family[:1].isupper() and len(n.family) > 2)
    return frozenset(found)
