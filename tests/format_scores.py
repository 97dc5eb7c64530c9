"""How well refkit reads and keeps real exports: `python tests/format_scores.py DIR [--verbose]`.

DIR holds files of lines of JSON: `import_FORMAT.jsonl` ({"input", "expected_items"}), `export_bbt_*.jsonl` ({"input_items",
"expected"}), `zotero_exports_all_formats.jsonl` ({"item", "exports"}), `zotero_items_*.jsonl` ({"item"}), gzip where the name
ends in .gz, and a folder `wild` of whole libraries. Expected items are Zotero's. Printed per format: items expected, read,
lost without a word; titles, types and fields right; and what a round trip keeps. Exit status 1 below the floors.
"""  # noqa: E501

from __future__ import annotations

import gzip
import json
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from refkit import formats
from refkit.formats.common.structured_note import dump, leaves
from refkit.formats.zotero.field_map import item_types
from refkit.formats.zotero.items import item_of, record
from refkit.model import Library, from_csl, to_csl
from refkit.model.types import ReferenceBase

FLOORS = {
    # what, least share
    "bibtex items": 0.997,
    "biblatex items": 0.997,
    "bibtex titles": 0.98,
    "biblatex titles": 0.98,
    "ris items": 0.99,
    "zotero-json items": 1.0,
    "zotero-json fields": 0.99,
    "betterbibtex-json items": 1.0,
    "betterbibtex-json fields": 0.99,
    "zotero-rdf items": 1.0,
    "zotero-rdf fields": 0.99,
    "csl-json items": 1.0,
    "csl-json fields": 0.99,
    "round trip csl-json": 1.0,
    "round trip zotero-json": 1.0,
    "round trip ris": 0.97,
    "round trip biblatex": 0.95,
    "round trip bibtex": 0.90,
    "wild urls": 1.0,
}

IMPORTS = {
    "bbt_bib": "bibtex",
    "bibtex": "bibtex",
    "ris": "ris",
    "csljson": "csl-json",
    "endnote_xml": "endnote-xml",
    "mods": "mods",
    "medline_nbib": "nbib",
    "refer": "enw",
    "rdf": "zotero-rdf",
}
EXPORTS = {
    "bibtex": "bibtex",
    "biblatex": "biblatex",
    "ris": "ris",
    "csljson": "csl-json",
    "rdf_zotero": "zotero-rdf",
    "mods": "mods",
    "endnote_xml": "endnote-xml",
    "csv": "zotero-csv",
    "refer": "enw",
}
PAIRS = {
    "export_bbt_bibtex": "bibtex",
    "export_bbt_biblatex": "biblatex",
    "export_bbt_csljson": "better-csl-json",
    "export_bbt_cslyaml": "csl-yaml",
}


@dataclass
class Score:
    """Counts of one format."""

    files: int = 0
    expected: int = 0
    read: int = 0
    silent: int = 0
    raised: int = 0
    titles: int = 0
    titled: int = 0
    types: int = 0
    fields: int = 0
    all_fields: int = 0
    missed: Counter[str] = field(default_factory=Counter)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file, gzip or not."""
    for line in text_of(path).split("\n"):
        if line.strip():
            yield json.loads(line)


def text_of(path: Path) -> str:
    """A file's text, unpacked."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def fold(text: Any) -> str:
    """Letters and digits only, without case, accents, markup and LaTeX's signs."""
    plain = re.sub(r"</?[a-zA-Z][^<>]*>", "", str(text))
    plain = unicodedata.normalize("NFKD", plain).casefold()
    return "".join(c for c in plain if c.isalnum())


def title_of(item: dict[str, Any]) -> str:
    """The title of a Zotero item, whatever its field is called."""
    return next((str(item[k]) for k in ("title", "caseName", "nameOfAct", "subject") if item.get(k)), "")


def real(items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The items that are references."""
    return [i for i in items if i.get("itemType") not in ("note", "attachment", "annotation")]


def compare(
    score: Score, name: str, text: str, items: list[dict[str, Any]], verbose: bool, *, count_fields: bool = True
) -> None:
    """Read one file and count what is right."""
    score.files += 1
    expected = real(items)
    score.expected += len(expected)
    try:
        library = formats.loads(text, name)
    except Exception as error:
        score.raised += 1
        print("RAISED", name, type(error).__name__, error)
        return
    got = [r for r in library if getattr(r, "reason", None) is None]
    pairs = paired(expected, got)
    score.read += len(pairs)
    missing = len(expected) - len(pairs)
    told = len(library.findings) + len(library.set_aside)
    score.silent += max(0, missing - told)
    if missing and verbose:
        print(
            "MISSING",
            name,
            missing,
            "of",
            len(expected),
            [title_of(i)[:60] for i in expected][:3],
            text[:100].replace("\n", "|"),
        )
    for item, reference in pairs:
        want = record(item)
        mine, its = to_csl(reference), to_csl(want)
        if title_of(item):
            score.titled += 1
            right = fold(mine.get("title", "")) == fold(title_of(item))
            score.titles += right
            if not right and verbose:
                print("TITLE", name, repr(mine.get("title"))[:150], "|", repr(title_of(item))[:150])
        score.types += mine["type"] == its["type"]
        if count_fields:
            for variable, value in its.items():
                if variable in ("id", "custom", "note", "notes", "keyword", "type") or value in ("", [], None):
                    continue
                score.all_fields += 1
                if same(mine.get(variable), value):
                    score.fields += 1
                else:
                    score.missed[variable] += 1


def same(mine: Any, its: Any) -> bool:
    """Whether two CSL values say the same to a reader."""
    if isinstance(its, dict):
        keep = ("date-parts", "season", "raw", "literal")
        return isinstance(mine, dict) and any(
            str(mine.get(k)).replace("'", "") == str(its.get(k)).replace("'", "") for k in keep if its.get(k)
        )
    if isinstance(its, list):
        if not isinstance(mine, list):
            return False
        return [whole(n) for n in mine] == [whole(n) for n in its]
    return fold(mine or "") == fold(its)


def whole(name: Any) -> str:
    """A name as letters."""
    if not isinstance(name, dict):
        return fold(name)
    order = ("non-dropping-particle", "family", "given", "dropping-particle", "suffix")
    return fold(name.get("literal") or " ".join(str(name.get(k) or "") for k in order))


def paired(expected: list[dict[str, Any]], got: list[ReferenceBase]) -> list[tuple[dict[str, Any], ReferenceBase]]:
    """Each expected item with the record that is it: by title, then in order."""
    by_title: dict[str, list[int]] = {}
    for i, reference in enumerate(got):
        by_title.setdefault(fold(reference.title or ""), []).append(i)
    pairs, waiting, taken = [], [], set()
    for item in expected:
        places = by_title.get(fold(title_of(item)), [])
        if places:
            taken.add(places[0])
            pairs.append((item, got[places.pop(0)]))
        else:
            waiting.append(item)
    return [*pairs, *zip(waiting, (r for i, r in enumerate(got) if i not in taken), strict=False)]


def zotero_fields(score: Score, name: str, items: list[dict[str, Any]], text: str | None, verbose: bool) -> None:
    """Zotero's own JSON and RDF: every field of every item is in the record, seen by writing the item again."""
    expected = real(items)
    score.files += 1
    score.expected += len(expected)
    library = formats.loads(text if text is not None else json.dumps(expected), name)
    score.read += min(len(library), len(expected))
    for item, reference in zip(expected, library, strict=False):
        back, _ = item_of(reference)
        score.types += back["itemType"] == item.get("itemType")
        if title_of(item):
            score.titled += 1
            score.titles += fold(title_of(back)) == fold(title_of(item))
        for key, value in item.items():
            if key in ("itemType", "attachments", "notes", "seeAlso", "extra", "key", "version") or value in (
                "",
                [],
                None,
                {},
            ):
                continue
            if text is not None and isinstance(value, str) and fold(value) not in fold(text):
                continue  # the export did not write it
            score.all_fields += 1
            if zotero_same(back, key, value):
                score.fields += 1
            else:
                score.missed[key] += 1
                if verbose:
                    print("FIELD", name, item["itemType"], key, repr(value)[:120], "|", repr(back.get(key))[:120])


def zotero_same(back: dict[str, Any], key: str, value: Any) -> bool:
    """Whether a field of a Zotero item came back, dates compared as dates."""
    mine = back.get(key)
    if key == "date":  # the base field of some types
        mine = mine or next((back[k] for k in ("dateDecided", "dateEnacted", "issueDate") if back.get(k)), None)
    if key == "creators":  # one whose role the type does not allow is in an Extra line
        came = sorted(fold(person(c)) for c in mine or ())
        said = fold(back.get("extra", ""))
        allowed = item_types()[back["itemType"]].roles
        return came == sorted(fold(person(c)) for c in value) or came == sorted(
            fold(person(c))
            for c in value
            if not isinstance(c, dict) or c.get("creatorType") in allowed or fold(person(c)) not in said
        )
    if key == "tags":
        tags = [t if isinstance(t, str) else t.get("tag") for t in value]
        return {t.get("tag") for t in mine or ()} == {t for t in tags if t}
    if "date" in key.lower() and isinstance(value, str):
        want, got = record({"itemType": "book", "date": value}), record({"itemType": "book", "date": mine or ""})
        return want.issued == got.issued
    if isinstance(value, str):
        return fold(value) in fold(mine) if mine else fold(value) in fold(json.dumps(back, ensure_ascii=False))
    return mine == value


def person(creator: Any) -> str:
    """The words of a creator."""
    if not isinstance(creator, dict):
        return str(creator)
    return str(creator.get("name") or f"{creator.get('lastName', '')} {creator.get('firstName', '')}")


def round_trip(name: str, records: list[ReferenceBase]) -> tuple[int, int, int]:
    """Leaves of all records, leaves that came back, leaves that are missing and not in the loss report."""
    written = formats.write(Library(references=tuple(records)), name)
    back = formats.loads(written.text, name)
    told = {(loss.key, loss.field.split(".")[0]) for loss in written.losses}
    total = kept = untold = 0
    by_id = {r.id: r for r in back}
    for one in records:
        mine = dict(leaves(dump(one)))
        other = by_id.get(one.id)
        its = dict(leaves(dump(other))) if other is not None else {}
        for path, value in mine.items():
            total += 1
            if its.get(path) == value:
                kept += 1
            elif (one.id, path.split(".")[0]) not in told:
                untold += 1
    return total, kept, untold


def main(folder: Path, verbose: bool) -> int:  # noqa: C901
    """Measure, print, and compare with the floors."""
    scores: dict[str, Score] = {}
    known = {n for n, f in formats.FORMATS.items() if f.reads}
    for path in sorted(folder.iterdir()):
        stem = path.name.split(".")[0]
        kind = stem.removeprefix("import_")
        if stem.startswith("import_") and IMPORTS.get(kind) in known:
            for row in rows(path):
                name = IMPORTS[kind]
                compare(scores.setdefault(name, Score()), name, row["input"], row["expected_items"], verbose)
        elif PAIRS.get(stem) in known:
            for row in rows(path):
                name = PAIRS[stem]
                source = row["input_items"]
                items = source.get("items", []) if isinstance(source, dict) else source
                zotero_fields(
                    scores.setdefault("betterbibtex-json", Score()), "betterbibtex-json", items, None, verbose
                )
                if name.startswith("bib") and len(re.findall(r"(?m)^@(?!comment)\w", row["expected"])) < len(
                    real(items)
                ):
                    continue  # the pair's text leaves items out on purpose
                compare(
                    scores.setdefault(name + " (bbt)", Score()),
                    name,
                    row["expected"],
                    items,
                    verbose,
                    count_fields=False,
                )
        elif stem == "zotero_exports_all_formats":
            for row in rows(path):
                for kind, name in EXPORTS.items():
                    text = row["exports"].get(kind)
                    if not text or name not in known:
                        continue
                    if name == "zotero-rdf":
                        zotero_fields(scores.setdefault(name, Score()), name, [row["item"]], text, verbose)
                    elif name == "csl-json":
                        csl_fields(scores.setdefault(name, Score()), text, verbose)
                    else:
                        compare(scores.setdefault(name, Score()), name, text, [row["item"]], verbose)
        elif stem.startswith("zotero_items"):
            items = [row.get("item", row) for row in rows(path)]
            zotero_fields(scores.setdefault("zotero-json", Score()), "zotero-json", items, None, verbose)
    measured: dict[str, float] = {}
    print(
        f"{'format':<22}{'files':>6}{'items':>7}{'read':>7}{'silent':>7}{'raised':>7}{'titles':>8}{'types':>8}{'fields':>8}"
    )
    for name, s in sorted(scores.items()):
        shares = [s.titles / max(1, s.titled), s.types / max(1, s.read), s.fields / max(1, s.all_fields)]
        print(
            f"{name:<22}{s.files:>6}{s.expected:>7}{s.read:>7}{s.silent:>7}{s.raised:>7}"
            + "".join(f"{100 * x:>7.2f}%" for x in shares)
            + f"  {dict(s.missed.most_common(5)) if verbose else ''}"
        )
        measured[f"{name} items"] = s.read / max(1, s.expected)
        measured[f"{name} titles"], measured[f"{name} fields"] = shares[0], shares[2]
        if s.silent or s.raised:
            measured[f"{name} silent"] = -1.0
    measured.update(round_trips(folder, known))
    measured.update(wild(folder / "wild"))
    failed = [k for k, least in FLOORS.items() if k in measured and measured[k] < least]
    failed += [k for k in measured if k.endswith("silent")]
    absent = [k for k in FLOORS if k not in measured]
    for k in failed:
        print(f"below the floor: {k}: {100 * measured[k]:.2f} % < {100 * FLOORS.get(k, 0):.1f} %")
    for k in absent:
        print(f"not measured (no data): {k}")
    return 1 if failed else 0


def csl_fields(score: Score, text: str, verbose: bool) -> None:
    """CSL-JSON: every variable of every item is in the record."""
    items = json.loads(text)
    items = items if isinstance(items, list) else items.get("items", [items])
    library = formats.loads(text, "csl-json")
    score.files += 1
    score.expected += len(items)
    score.read += min(len(items), len(library))
    for item, reference in zip(items, library, strict=False):
        back = to_csl(reference)
        score.types += back["type"] == item.get("type")
        score.titled += bool(item.get("title"))
        score.titles += bool(item.get("title")) and back.get("title") == item["title"]
        for key, value in item.items():
            if key in ("id", "note"):
                continue
            score.all_fields += 1
            if same(back.get(key), value) or back.get(key) == value:
                score.fields += 1
            else:
                score.missed[key] += 1
                if verbose:
                    print("CSL", key, repr(value)[:100], repr(back.get(key))[:100])


def round_trips(folder: Path, known: set[str]) -> dict[str, float]:
    """refkit -> format -> refkit on Zotero's items and, where they are, on the seed references."""
    records: list[ReferenceBase] = []
    for path in sorted(folder.glob("zotero_exports_all_formats*")):
        records += [record(row["item"]) for row in rows(path)]
    gold = folder.parent / "seed" / "seed-gold.json"
    seed = [from_csl(x["csl"]) for x in json.loads(gold.read_text(encoding="utf-8"))] if gold.exists() else []
    keys = formats.make_keys([*seed, *records])
    everything = [r.with_(id=k) for r, k in zip([*seed, *records], keys, strict=True)]
    out: dict[str, float] = {}
    print(f"\n{'round trip':<22}{'values':>8}{'kept':>9}{'untold':>8}{'seconds':>9}")
    for name, form in formats.FORMATS.items():
        if not (form.reads and form.writes) or not everything:
            continue
        begun = time.process_time()
        total, kept, untold = round_trip(name, everything)
        print(f"{name:<22}{total:>8}{100 * kept / max(1, total):>8.2f}%{untold:>8}{time.process_time() - begun:>9.1f}")
        out[f"round trip {name}"] = kept / max(1, total)
        if untold:
            out[f"round trip {name} silent"] = -1.0
    return out


def wild(folder: Path) -> dict[str, float]:
    """Whole libraries: every entry accounted for, no URL altered by reading and writing."""
    right = total = 0
    for path in sorted(folder.glob("*")) if folder.exists() else ():
        text = text_of(path)
        name, _ = formats.sniff(text)
        library = formats.loads(text, name)
        written = formats.write(library, name)
        again = formats.loads(written.text, name)
        urls = (
            set(re.findall(r"(?im)^\s*url\s*=\s*[{\"](https?://[^\s}\"]+)[}\"]", text))
            if name.startswith("bib")
            else set()
        )
        urls |= set(re.findall(r"(?m)^UR  - (\S+)", text)) if name == "ris" else set()
        if name.endswith("json"):
            data = json.loads(text)
            urls |= {
                i[k] for i in (data["items"] if isinstance(data, dict) else data) for k in ("URL", "url") if i.get(k)
            }
        mine = {r.url.url for r in library if r.url} & {r.url.url for r in again if r.url}
        unescaped = {
            u.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&").replace("\\#", "#").replace("\\~", "~")
            for u in urls
        }
        altered = sorted(unescaped - mine)
        total += len(unescaped)
        right += len(unescaped) - len(altered)
        same_records = sum(a == b.with_(id=a.id) for a, b in zip(library, again, strict=False))
        print(
            f"{path.name:<32}{name:<20}{len(library):>6} records {len(library.findings):>4} findings, {same_records} the same again, {len(altered)} of {len(urls)} URLs altered {altered[:2]}"  # noqa: E501
        )
    return {"wild urls": right / total} if total else {}


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(Path(sys.argv[1]), "--verbose" in sys.argv))
