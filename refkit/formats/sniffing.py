"""What a text looks like: a score from 0 to 1 for each format, by its content and never by a file's name.

Only the head of the text is looked at (and, for tagged formats, how its lines begin). A pasted page scores for no
format.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_HEAD = 65536
_BIB = re.compile(r"^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(]", re.M)
_LAB_FIELDS = re.compile(
    r"^\s*(?:date|journaltitle|location|langid|eventtitle|shortjournal|origdate|maintitle|booktitleaddon|urldate|eprinttype)\s*=",
    re.M | re.I,
)
_BIB_FIELDS = re.compile(r"^\s*(?:journal|address|month|school|annote|howpublished)\s*=", re.M | re.I)
_BIB_ENTRY = frozenset("string preamble comment".split())


def bibtex(text: str) -> float:
    """BibTeX: lines that begin an entry."""
    kinds = [m[1].lower() for m in _BIB.finditer(text[:_HEAD])]
    if not kinds:
        return 0.0
    entries = [k for k in kinds if k not in _BIB_ENTRY]
    if not re.search(r"=\s*[{\"\w]", text[:_HEAD]) and not re.search(r"@\w+\s*[{(][^\s{},]+\s*[,}]", text[:_HEAD]):
        return 0.1
    return 0.9 if entries else 0.6


def biblatex(text: str) -> float:
    """BibTeX whose fields are BibLaTeX's."""
    score = bibtex(text)
    if not score:
        return 0.0
    head = text[:_HEAD]
    lab, bib = len(_LAB_FIELDS.findall(head)), len(_BIB_FIELDS.findall(head))
    lab += len(re.findall(r"@(?:online|thesis|report|collection|unpublished)\b", head, re.I))
    return score + 0.02 if lab > bib else score - 0.05


def _json_head(text: str) -> str | None:
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    return head if head[:1] in "[{" and head else None


def csl_json(text: str) -> float:
    """JSON whose items have `type` and CSL's variables."""
    head = _json_head(text)
    if head is None or '"itemType"' in head or '"schema"' in head[:400]:
        return 0.0
    if re.fullmatch(r"\s*\[\s*\]?\s*", head[:100]):
        return 0.6
    variables = frozenset(_CSL_KEY.findall(head))
    if not re.search(r'"type"\s*:\s*"[a-z_-]+"', head):  # other programs' names for types: "Article", "JournalArticle"
        if not variables & _CSL_OWN or not variables & {"title", "author", "issued"}:
            typed = re.search(r'"type"\s*:\s*"[A-Za-z][A-Za-z _-]{0,40}"', head) and "title" in variables
            return 0.6 if typed else 0.25 if variables & {"id", "title"} else 0.0
        return 0.7
    return 0.9 if variables & {"issued", "title", "author", "container-title", "id"} else 0.5


_CSL_KEY = re.compile(
    r'"(id|title|author|editor|issued|accessed|container-title|publisher|publisher-place|DOI|ISBN|ISSN|URL|page|volume)"\s*:'
)
_CSL_OWN = frozenset("author editor issued container-title publisher-place DOI ISBN ISSN".split())


def better_csl_json(text: str) -> float:
    """CSL-JSON with citation keys."""
    score = csl_json(text)
    return score + 0.05 if score and '"citation-key"' in text[:_HEAD] else max(0.0, score - 0.1)


def csl_yaml(text: str) -> float:
    """YAML with a list of references."""
    head = text[:_HEAD].lstrip("\ufeff")
    if re.search(r"^cff-version:", head, re.M):  # a citation file of a program has references of its own kind
        return 0.0
    typed = re.search(r"^\s*(?:- )?type: *[\"']?[A-Za-z_-]+[\"']?\s*$|[{,]\s*type: ", head, re.M)
    known = re.search(
        r"^\s*(?:- )?(?:title|author|issued|container-title|DOI|URL|id):|[{,]\s*(?:title|id): ", head, re.M
    )
    listed = re.search(
        r"^references:[ \t]*(?:#.*)?\r?\n(?:\s*\r?\n)*[ \t]*- ?(?:&[\w-]+\s+)?(?:[\w-]+|<<):", head, re.M
    )
    if listed and known:
        return 0.95 if typed else 0.6
    if not (typed and known):
        return 0.0
    if re.search(r"^references:[ \t]*\[\s*\{", head, re.M):
        return 0.8
    return (
        0.7
        if re.match(r"(?:(?:---[ \t]*|#.*|[ \t]*)\r?\n)*-[ \t]+(?:&[\w-]+\s+)?(?:[\w-]+|<<):(?:\s|$)", head)
        else 0.0
    )


def jsonl(text: str) -> float:
    """refkit's own records: every line an object with `schema`."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    return 1.0 if re.match(r'\{"schema"\s*:\s*"refkit/', head) else 0.0


def zotero_json(text: str) -> float:
    """Zotero's API: items with `itemType`."""
    head = _json_head(text)
    if head is None or '"itemType"' not in (text if head.startswith("{") else head):
        return 0.0
    return 0.9 if head.startswith("[") or '"itemType"' in head[:4000] else 0.5


def betterbibtex_json(text: str) -> float:
    """Better BibTeX's JSON: items beside the configuration of the translator."""
    head = _json_head(text)
    if head is None or not head.startswith("{") or '"itemType"' not in text:
        return 0.0
    for end in (text[:4000], text[-4000:]):
        if '"config"' in end and ('"translatorID"' in end or '"label"' in end):
            return 0.95
    return (
        0.8 if head.startswith("{") and '"items"' in head and '"itemType"' in head and '"citationKey"' in head else 0.2
    )


_RIS = re.compile(r"^[ \t]{0,3}[A-Z][A-Z0-9] {1,2}-(?: |$)", re.M)


def ris(text: str) -> float:
    """RIS: lines that begin with a tag and a dash, a TY among them."""
    head = text[:_HEAD].replace("\r", "\n")
    if not re.search(r"^\s{0,3}\ufeff?TY {1,2}- ?\S", head, re.M):
        return 0.0
    return 0.95 if len(_RIS.findall(head)) > 1 else 0.6


def nbib(text: str) -> float:
    """PubMed's tagged format."""
    head = text[:_HEAD]
    if re.search(r"^PMID\s*- ?\d+", head, re.M):
        return 0.97
    return 0.7 if len(re.findall(r"^(?:OWN|STAT|DP|TI|FAU|JT|MHDA|EDAT) *- ", head, re.M)) > 3 else 0.0


def enw(text: str) -> float:
    """EndNote's tagged format: %0 and other tags."""
    head = text[:_HEAD]
    if re.match(r"\s*\ufeff?%[0A-Z] ", head) and len(re.findall(r"^%[0-9A-Z@!#$&+*^?<>()\[\]=~] ", head, re.M)) > 2:
        return 0.95
    return 0.0


def _xml_head(text: str) -> str | None:
    head = text[:8192].lstrip("\ufeff \t\r\n")
    return head if head.startswith("<") else None


def zotero_rdf(text: str) -> float:
    """Zotero RDF."""
    head = _xml_head(text)
    if head is None or "<rdf:RDF" not in head:
        return 0.0
    return 0.97 if "zotero.org/namespaces" in head else 0.6


def endnote_xml(text: str) -> float:
    """EndNote XML."""
    head = _xml_head(text)
    if head is None:
        return 0.0
    if re.search(r"<xml>\s*<records>|<records>\s*<record>", head):
        return 0.95 if "<ref-type" in head or "<database" in head or "<contributors" in head else 0.7
    return 0.0


def mods(text: str) -> float:
    """MODS."""
    head = _xml_head(text)
    return 0.95 if head is not None and re.search(r"<(?:\w+:)?mods(?:Collection)?[\s>]", head) else 0.0


def html(text: str) -> float:
    """A page of HTML."""
    head = _xml_head(text)
    if head is None:
        return 0.0
    if re.search(r"<(?:!doctype html|html|head|body)\b", head, re.I):
        return 0.8
    return 0.5 if re.match(r"<(?:div|p|ul|ol|span|table)\b", head, re.I) else 0.0


def rtf(text: str) -> float:
    """Rich Text: its first word."""
    return 1.0 if text[:16].lstrip("\ufeff \r\n").startswith("{\\rtf") else 0.0


def zotero_csv(text: str) -> float:
    """Zotero's CSV: its column names in the first line."""
    first = text[:4000].lstrip("\ufeff").split("\n", 1)[0]
    return (
        0.95
        if re.match(r'"?Key"?,"?Item Type"?,', first) or ("Item Type" in first and "Publication Year" in first)
        else 0.0
    )


SNIFFERS: dict[str, Callable[[str], float]] = {
    "bibtex": bibtex,
    "biblatex": biblatex,
    "csl-json": csl_json,
    "better-csl-json": better_csl_json,
    "csl-yaml": csl_yaml,
    "ris": ris,
    "zotero-json": zotero_json,
    "betterbibtex-json": betterbibtex_json,
    "zotero-rdf": zotero_rdf,
    "zotero-csv": zotero_csv,
    "endnote-xml": endnote_xml,
    "mods": mods,
    "nbib": nbib,
    "enw": enw,
    "jsonl": jsonl,
    "html": html,
    "rtf": rtf,
}
