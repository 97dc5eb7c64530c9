"""Promise 1 of the architecture as a function: what a reference loses of its text, or claims without holding it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from refkit.knowledge import all_languages
from refkit.knowledge.places import PLACES
from refkit.model.library import FieldTrace
from refkit.model.types import ReferenceBase

CONVERTED = {"issued", "accessed", "original_date", "container_issued", "event_date", "signed"}
"""Fields whose reader turns words into a value of another form: months and days into EDTF."""

WORD = re.compile(r"[^\W\d_]+")
YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
IN_DATES = frozenset(
    "am pm noon midnight hours hrs uhr bce ce ad bc ah ca circa um vers dated date day et und og около".split()
)
SHORT_FORM = re.compile(r"(?i)\W*(?:here\w+|henceforth|далее|im folgenden|ci-après|de ahora|d’ora)")
"""What leads in a name of the author's own for a thing ("hereafter Block Papers"): kept as a label, whole."""


@cache
def words_of_languages() -> frozenset[str]:
    """Every word of the tables of languages: what a label may be made of, and what may stand in a date."""
    tables = [text for positions in all_languages.FORMS.values() for text in positions.values()]
    found = {word for text in tables for word in WORD.findall(text.casefold())}
    named = (*all_languages.MONTHS, *all_languages.SEASONS, *all_languages.ORDINALS)
    return frozenset(found | {word for name in named for word in WORD.findall(name.casefold())} | IN_DATES)


def dates_hide(name: str, value: Any, trace: FieldTrace, text: str) -> Iterator[str]:
    """Words in a date's spans that no date has, and years that it does not say."""
    held = words_of(value)
    known = words_of_languages() | {w.casefold() for part in (held, *trace.labels) for w in WORD.findall(part)}
    said = {int(year) for year in YEAR.findall(" ".join((held, *trace.labels)))}
    seen = " ".join(text[a:b] for a, b in trace.spans)
    strange = [w for w in WORD.findall(seen) if len(w) > 1 and w.casefold() not in known and not set(w) <= set("IVX")]
    years = [y for y in YEAR.findall(seen) if not said & {int(y), int(y) - 1}]
    if strange or years:
        yield f"{name}: {[*strange, *years]} of {seen!r} is not in {held!r}"


def labels_hide(name: str, trace: FieldTrace, text: str) -> Iterator[str]:
    """Towns among the words that only say what stands beside them: a town is a value, and some field's."""
    for label in trace.labels:
        if trace.reader.endswith("tagger") or SHORT_FORM.match(label):
            continue
        towns = [w for w in WORD.findall(label) if w in PLACES and w.casefold() not in words_of_languages()]
        if towns and label in text:
            yield f"{name}: {towns} is a label in {label!r}"


def letters(text: str) -> Counter[str]:
    """Letters and digits, folded; a letter and its mark as one or as two are the same."""
    return Counter(c for c in unicodedata.normalize("NFC", text.casefold()) if c.isalnum())


def words_of(value: Any) -> str:
    """Every string in a value, whatever its shape."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " ".join(words_of(v) for v in value.values())
    if isinstance(value, list | tuple):
        return " ".join(words_of(v) for v in value)
    if hasattr(value, "model_dump"):
        return words_of(value.model_dump(exclude_none=True))
    return "" if value is None or isinstance(value, bool) else str(value)


def lost(reference: ReferenceBase, text: str) -> list[str]:
    """Sentences that say what is wrong; empty when the promise holds."""
    out = []
    provenance = reference.provenance
    covered = bytearray(len(text))
    for name, trace in provenance.fields.items():
        for start, end in trace.spans:
            if not 0 <= start <= end <= len(text):
                out.append(f"{name}: span {start}-{end} is outside the text")
            covered[start:end] = b"\x01" * (end - start)
        value = getattr(reference, name, None)
        out += labels_hide(name, trace, text)
        if name in CONVERTED:
            out += dates_hide(name, value, trace, text)
            continue
        held = letters(words_of(value)) + letters(" ".join(trace.labels))
        seen = letters(" ".join(text[a:b] for a, b in _merged(trace.spans)))
        missing = seen - held
        if missing:
            where = [text[a:b] for a, b in trace.spans]
            out.append(f"{name}: {''.join(missing.elements())!r} of {where} is not in {words_of(value)!r}")
    for start, end in provenance.unparsed:
        covered[start:end] = b"\x01" * (end - start)
    left = "".join(c for c, mark in zip(text, covered, strict=True) if not mark and c.isalnum())
    if left:
        out.append(f"neither in a field nor unparsed: {left!r}")
    return out


def _merged(spans: Any) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
