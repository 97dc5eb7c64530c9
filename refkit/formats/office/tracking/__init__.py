"""Repairs of a Word document as tracked changes, and comments; all else of the file stays byte for byte.

    bytes, changes of its page --plan--> events in runs --written--> the parts that changed --> a package

Accepting all gives the repaired page, rejecting all the old one.
"""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from refkit.formats.office.package import decoded, opened
from refkit.formats.office.tracking.comments import Comments
from refkit.formats.office.tracking.marks import Marks
from refkit.formats.office.tracking.placed import Part, PlacedPackage, PlacedPage
from refkit.formats.office.tracking.plan import NotPlacedError, Plan, notes_called
from refkit.formats.office.word.elements import Piece
from refkit.formats.office.word.parts import main_part, named_parts
from refkit.formats.office.word.reader import read_pieces
from refkit.formats.syntax import xml_safe
from refkit.trace import Change, Span

__all__ = ["NotWritableError", "Tracked", "track"]

_MOST = 512 * 1024 * 1024  # bytes of all parts together


class NotWritableError(Exception):
    """A package of which not all could be read: what is not known cannot be kept. The text says what is wrong."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A document with its repairs: `data`; the changes that were made; those that could not be, with the reason.

    `comments` counts those that were added.
    """

    data: bytes
    made: tuple[Change, ...] = ()
    refused: tuple[tuple[Change, str], ...] = ()
    comments: int = 0


def track(
    data: bytes,
    changes: Sequence[Change],
    notes: Iterable[tuple[Span, str]] = (),
    *,
    date: str,
    author: str = "refkit",
) -> Tracked:
    """The document with `changes` of its page as tracked changes, and a comment for each of `notes` (words, text).

    A change that cannot be made is noted. `date`: 2026-05-04T10:00:00Z. Raises NotWritableError for a damaged package.
    """
    package, page = _read(data)
    main = main_part(package)
    plan = Plan(package, page)
    made: list[Change] = []
    refused: list[tuple[Change, str]] = []
    for change in changes:
        try:
            plan.add(change)
            made.append(change)
        except NotPlacedError as error:
            refused.append((change, str(error)))
    part = package.parts[main]
    marks = Marks.beside((p.text for p in package.parts.values()), author, date)
    comments = Comments(marks, part.prefix(part.root))
    untold = [(c.span, f"{c.rule}: “{c.before}” → “{c.after}” could not be made here: {why}") for c, why in refused]
    _noted(plan, comments, [*notes, *untold])
    changed = {name: text for name, p in package.parts.items() if (text := _written(p, plan, marks)) is not None}
    changed |= comments.parts(package, main, part.root.tag[1:].partition("}")[0])
    for name, text in changed.items():
        _, wrong = xml_safe.parse(text)
        if wrong is not None:
            raise AssertionError(f"{name} would not be well-formed: {wrong}")
    return Tracked(_packed(package, changed), tuple(made), tuple(refused), len(comments.added))


def _read(data: bytes) -> tuple[PlacedPackage, PlacedPage]:
    plain, problem = opened(data)
    if plain is None:
        raise NotWritableError(problem or "it is no package")
    package = PlacedPackage(plain.members, data, plain.archive, plain.problems)
    document, pieces = read_pieces(package)
    main = main_part(package)
    for name in ("[Content_Types].xml", named_parts(package, main).get("comments", "")):
        package.xml(name)  # what may be written in is read first: its damage and its numbers count
    if package.archive is None or package.problems or main not in package.parts:
        name, reason = next(iter(package.problems.items()), (main, "is missing"))
        raise NotWritableError(f"{name} {reason}".strip())
    return package, PlacedPage(document.text, pieces)


def _noted(plan: Plan, comments: Comments, notes: Sequence[tuple[Span, str]]) -> None:
    """Comments beside their words; what is in a note is said where the note is called."""
    called = {(kind, identity): (part, run) for kind, identity, part, run in notes_called(plan.package.parts)}
    for span, text in sorted(notes, key=lambda note: note[0]):
        number, begin, end = comments.around()
        if plan.note(span, begin, end):
            comments.add(number, text)
            continue
        piece = next(iter(plan.page.pieces_in(span)), None)
        place = called.get(_note_of(plan.package, piece)) if piece is not None else None
        if place is not None:
            plan.note_at(*place, begin, end)
            words = " ".join(span.of(plan.page.text).split())
            comments.add(number, f"in the note, at “{words[:80]}”: {text}")


def _note_of(package: PlacedPackage, piece: Piece) -> tuple[str, str]:
    """The kind and the id of the note in which a piece stands."""
    part = package.parts.get(piece.part)
    for kind in ("footnote", "endnote"):
        note = part.around(piece.element, kind) if part is not None else None
        if note is not None:
            return f"{kind}s", xml_safe.value(note, "id")
    return "", ""


def _written(part: Part, plan: Plan, marks: Marks) -> str | None:
    """The text of a part with what is planned in it; None where that is nothing."""
    runs = [r for r in plan.runs.values() if r.part is part]
    paragraphs = {e: p for e, p in plan.paragraphs.items() if p.part is part}
    pieces: list[tuple[Span, str]] = [p.head(marks) for p in paragraphs.values()]
    for run in sorted(runs, key=lambda r: part.spans[r.element]):
        around: Element | None = part.parents.get(run.element)
        paragraph = paragraphs.get(around) if around is not None else None
        parted = partial(paragraph.parted, marks) if paragraph is not None else _no_paragraph
        pieces.append((part.spans[run.element], run.written(marks, parted)))
    if not pieces:
        return None
    out: list[str] = []
    at = 0
    for span, text in sorted(pieces):
        out += [part.text[at : span.start], text]
        at = span.end
    return "".join([*out, part.text[at:]])


def _no_paragraph() -> str:
    raise AssertionError("a new paragraph was planned where none can be")


def _packed(package: PlacedPackage, changed: dict[str, str]) -> bytes:
    """The package with some parts changed or added; every other member has the bytes and the header that it had."""
    assert package.archive is not None
    infos = package.archive.infolist()
    if sum(info.file_size for info in infos) > _MOST:
        raise NotWritableError(f"it would unpack to more than {_MOST} bytes")
    names = {id(info): name for name, info in package.members.items()}
    out = io.BytesIO()
    left = dict(changed)
    with zipfile.ZipFile(out, "w") as written:
        written.comment = package.archive.comment
        for info in infos:
            text = left.pop(names.get(id(info), ""), None)
            try:
                data = package.archive.read(info) if text is None else _encoded(package, names[id(info)], text)
            except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError) as error:
                raise NotWritableError(f"{info.filename}: {error}") from None
            written.writestr(copy.copy(info), data)
        for name, text in left.items():
            new = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            new.compress_type = zipfile.ZIP_DEFLATED
            new.create_system = 0
            written.writestr(new, text.encode("utf-8"))
    return out.getvalue()


def _encoded(package: PlacedPackage, name: str, text: str) -> bytes:
    """A part in the encoding that it had."""
    data = package.archive.read(package.members[name]) if package.archive is not None else b""
    old, _ = decoded(data)
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"):
        try:
            if old.encode(encoding) == data:
                return text.encode(encoding, "xmlcharrefreplace")
        except UnicodeEncodeError:
            continue
    raise NotWritableError(f"{name} is in an encoding that is not written")
