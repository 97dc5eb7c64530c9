"""How well refkit reads and keeps real exports: `python tests/format_scores.py DIR [--verbose]`.

DIR holds files of lines of JSON: `import_FORMAT.jsonl` ({"input", "expected_items"}), `export_bbt_*.jsonl`
({"input_items", "expected"}), `zotero_exports_all_formats.jsonl` ({"item", "exports"}), `zotero_items_*.jsonl`
({"item"}), gzip where the name ends in .gz, and a folder `wild` of whole libraries. Expected items are Zotero's.
Printed per format: items expected, read, lost without a word; titles, types and fields right; what a round trip keeps.
Exit status 1 below the floors.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from refkit import formats
from refkit.formats.zotero.items import record
from refkit.model import from_csl
from refkit.model.types import ReferenceBase
from tests.formats.scoring import Score, compare, csl_fields, real, round_trip, zotero_fields

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

# What Zotero and Better BibTeX call a format in the names of files and exports: our name of it.
IMPORTS = {
    "bbt_bib": "bibtex", "bibtex": "bibtex", "ris": "ris", "csljson": "csl-json", "endnote_xml": "endnote-xml",
    "mods": "mods", "medline_nbib": "nbib", "refer": "enw", "rdf": "zotero-rdf",
}  # fmt: skip
EXPORTS = {
    "bibtex": "bibtex", "biblatex": "biblatex", "ris": "ris", "csljson": "csl-json", "rdf_zotero": "zotero-rdf",
    "mods": "mods", "endnote_xml": "endnote-xml", "csv": "zotero-csv", "refer": "enw",
}  # fmt: skip
PAIRS = {
    "export_bbt_bibtex": "bibtex", "export_bbt_biblatex": "biblatex", "export_bbt_csljson": "better-csl-json",
    "export_bbt_cslyaml": "csl-yaml",
}  # fmt: skip


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file, gzip or not."""
    for line in text_of(path).split("\n"):
        if line.strip():
            yield json.loads(line)


def text_of(path: Path) -> str:
    """A file's text, unpacked."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def main(folder: Path, verbose: bool) -> int:
    """Measure, print, and compare with the floors."""
    known = {n for n, f in formats.FORMATS.items() if f.reads}
    scores: defaultdict[str, Score] = defaultdict(Score)
    for path in sorted(folder.iterdir()):
        measure(path, known, scores, verbose)
    measured = shown(scores, verbose)
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


def measure(path: Path, known: set[str], scores: defaultdict[str, Score], verbose: bool) -> None:
    """Compare what one file of the data holds; its name says in which way."""
    stem = path.name.split(".")[0]
    imported = IMPORTS.get(stem.removeprefix("import_")) if stem.startswith("import_") else None
    if imported in known:
        for row in rows(path):
            compare(scores[imported], imported, row["input"], row["expected_items"], verbose)
    elif PAIRS.get(stem) in known:
        for row in rows(path):
            pair(PAIRS[stem], row, scores, verbose)
    elif stem == "zotero_exports_all_formats":
        for row in rows(path):
            exports(row, known, scores, verbose)
    elif stem.startswith("zotero_items"):
        items = [row.get("item", row) for row in rows(path)]
        zotero_fields(scores["zotero-json"], "zotero-json", items, None, verbose)


def pair(name: str, row: dict[str, Any], scores: defaultdict[str, Score], verbose: bool) -> None:
    """Items of Zotero and the text that Better BibTeX makes of them."""
    source = row["input_items"]
    items = source.get("items", []) if isinstance(source, dict) else source
    zotero_fields(scores["betterbibtex-json"], "betterbibtex-json", items, None, verbose)
    entries = re.findall(r"(?m)^@(?!comment)\w", row["expected"])
    if name.startswith("bib") and len(entries) < len(real(items)):
        return  # the pair's text leaves items out on purpose
    compare(scores[f"{name} (bbt)"], name, row["expected"], items, verbose, count_fields=False)


def exports(row: dict[str, Any], known: set[str], scores: defaultdict[str, Score], verbose: bool) -> None:
    """One item of Zotero in every format that it exports."""
    for kind, name in EXPORTS.items():
        text = row["exports"].get(kind)
        if not text or name not in known:
            continue
        if name == "zotero-rdf":
            zotero_fields(scores[name], name, [row["item"]], text, verbose)
        elif name == "csl-json":
            csl_fields(scores[name], text, verbose)
        else:
            compare(scores[name], name, text, [row["item"]], verbose)


def shown(scores: Mapping[str, Score], verbose: bool) -> dict[str, float]:
    """Print the table; gives the shares that have floors."""
    measured: dict[str, float] = {}
    counts, shares_of = ("items", "read", "silent", "raised"), ("titles", "types", "fields")
    print(f"{'format':<22}{'files':>6}" + "".join(f"{w:>7}" for w in counts) + "".join(f"{w:>8}" for w in shares_of))
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
    return measured


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


_URLS = {"bib": r"(?im)^\s*url\s*=\s*[{\"](https?://[^\s}\"]+)[}\"]", "ris": r"(?m)^UR  - (\S+)"}


def wild(folder: Path) -> dict[str, float]:
    """Whole libraries: every entry accounted for, no URL altered by reading and writing."""
    right = total = 0
    for path in sorted(folder.glob("*")) if folder.exists() else ():
        text = text_of(path)
        name, _ = formats.sniff(text)
        library = formats.loads(text, name)
        written = formats.write(library, name)
        again = formats.loads(written.text, name)
        urls = set(re.findall(_URLS.get("bib" if name.startswith("bib") else name, "(?!)"), text))
        if name.endswith("json"):
            data = json.loads(text)
            items = data["items"] if isinstance(data, dict) else data
            urls |= {i[k] for i in items for k in ("URL", "url") if i.get(k)}
        mine = {r.url.url for r in library if r.url} & {r.url.url for r in again if r.url}
        unescaped = {re.sub(r"\\([_%&#~])", r"\1", u) for u in urls}
        altered = sorted(unescaped - mine)
        total += len(unescaped)
        right += len(unescaped) - len(altered)
        same_records = sum(a == b.with_(id=a.id) for a, b in zip(library, again, strict=False))
        print(
            f"{path.name:<32}{name:<20}{len(library):>6} records {len(library.findings):>4} findings, "
            f"{same_records} the same again, {len(altered)} of {len(urls)} URLs altered {altered[:2]}"
        )
    return {"wild urls": right / total} if total else {}


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(Path(sys.argv[1]), "--verbose" in sys.argv))
