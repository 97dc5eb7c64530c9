"""Exports as programs write them, with slots for values: odd spacing, comments, unknown fields, notes, attachments.

`FILES[format](title, publisher, url)` is a file of two records; the first has the values, spelt for the format, the
second holds the same words where no rule looks. So the right file after a repair is the same template with the
repaired values, and every other letter of it must be as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape

File = Callable[[str, str, str], str]

BIB = r"""% a library of %(mine)s
@comment{jabref-meta: grouping;  kept}
@preamble{ "\newcommand{\noop}[1]{}" }
@string{ home = {Somewhere  Else} }

@book{ first ,
  Author = "Ödön, {\'E}va" ,   title={@TITLE@},
	publisher = {@PUBLISHER@} , url={@URL@},
  odd-field = {kept   as  it is}, year = 1990,
  keywords = {a ,b},
}
text between  entries
@misc{second, note = {\url{https://example.org/x}}, howpublished=home # { (1st  form)}, author = {Roe, J}}
"""

RIS = """junk  before
TY  - BOOK
TI  - @TITLE@
A1  - Roe, Jane
PB  - @PUBLISHER@
XX  - odd   tag
UR  - @URL@
PY  - 1990///
ER  - 

TY  - BOOK
T1  - Other
N1  - kept here
ER  - 
"""  # noqa: W291 - the trailing blank belongs to the tag

ENW = """%0 Book
%A Roe, Jane
%T @TITLE@
%I @PUBLISHER@
%U @URL@
%3 odd   tag
%D 1990

%0 Book
%T Other
"""

NBIB = """
PMID- 1
OWN - NLM
TI  - @TITLE@
PB  - @PUBLISHER@
XYZ - odd   tag
FAU - Roe, Jane
DP  - 1990 Jan

PMID- 2
TI  - Other.
"""

CSL = """[
  { "id" : "first","type":"book",   "title": "@TITLE@",
    "publisher":"@PUBLISHER@", "custom-odd": {"a":[1,2.50, "kept   so"]}, "issued": {"date-parts":[["1990"]]},
    "URL" :"@URL@" },
  {"type":"book","id":"second","title":"Other \\u00e9","accessed":{"raw":"2020-1-2"}}
]
"""

BETTER = CSL.replace('"id" : "first"', '"id":"http://zotero.org/x","citation-key" : "first"')

YAML = """---
# of mine
references:
- id: first
  type: book
  title: "@TITLE@"
  publisher: '@PUBLISHER@'   # kept
  odd:   {a: [1, 2.50],  b: no}
  issued:
  - year: 1990
  URL: "@URL@"
- {id: second, type: book, title: Other, odd: "kept   so"}
...
"""

ZOTERO = """[
 {"key":"AAAA1111","version":12,"library":{"id":1},"data":{"key":"AAAA1111","itemType":"book","title":"@TITLE@",
  "publisher": "@PUBLISHER@", "url":"@URL@", "date":"1990", "collections":["COLL1"],
  "relations":{"dc:relation":"http://zotero.org/x"}, "tags":[{"tag":"b"},{"tag":"a","type":1}], "extra":"My: thing"}},
 {"key":"NOTE1111","version":3,"data":{"itemType":"note","note":"<p>kept   so</p>","parentItem":"AAAA1111"}},
 {"key":"BBBB1111","version":3,"data":{"itemType":"book","title":"Other"}}
]
"""

BBT = """{
  "config": {"id":"36a3b0b5-bad0-4a04-b79b-441c7cef77db", "label": "BetterBibTeX JSON","options":{"a": 1.0}},
  "collections": {"C1":{"name":"kept   so","items":[1]}},
  "items": [
    {"itemID":1,"itemType":"book","title":"@TITLE@","publisher":"@PUBLISHER@","url":"@URL@","citationKey":"first",
     "notes":[{"note":"<p>kept   so</p>"}],"attachments":[{"title":"a.pdf","path":"/home/x/a.pdf"}]},
    {"itemID":2,"itemType":"book","title":"Other","citationKey":"second"}
  ]
}
"""

RDF = """<?xml version="1.0" encoding="UTF-8"?>
<!-- of mine -->
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/">
    <bib:Book   rdf:about="#item_1">
        <z:itemType>book</z:itemType>
        <dc:publisher><foaf:Organization><foaf:name>@PUBLISHER@</foaf:name></foaf:Organization></dc:publisher>
        <dcterms:isReferencedBy rdf:resource="#item_2"/>
        <dc:title>@TITLE@</dc:title>
        <z:shortTitle>kept &amp; so</z:shortTitle>
        <dc:identifier><dcterms:URI><rdf:value>@URL@</rdf:value></dcterms:URI></dc:identifier>
    </bib:Book>
    <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;kept   so&lt;/p&gt;</rdf:value></bib:Memo>
    <z:Collection rdf:about="#c_1"><dc:title>A</dc:title><dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
    <bib:Book rdf:about="#item_3"><z:itemType>book</z:itemType><dc:title>Other</dc:title></bib:Book>
</rdf:RDF>
"""

CSV = """\ufeff"Key","Item Type","Title","Publisher","Url","Notes","Odd"
"AAAA1111","book","@TITLE@","@PUBLISHER@","@URL@","kept   so
over ""two"" lines",x
"BBBB1111",book,Other,,,,
"""

ENDNOTE = """<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="a.enl">a.enl</database>
<ref-type name="Book">6</ref-type><titles><title><style face="normal" size="100%">@TITLE@</style></title></titles>
<publisher><style  face="normal">@PUBLISHER@</style></publisher><odd>kept   so</odd><!-- kept -->
<urls><related-urls><url>@URL@</url></related-urls><pdf-urls><url>internal-pdf://1/a.pdf</url></pdf-urls></urls>
</record><record><ref-type name="Book">6</ref-type><titles><title>Other</title></titles></record></records></xml>
"""

MODS = """<?xml version="1.0"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3">
<mods ID="first"><titleInfo><title>@TITLE@</title></titleInfo><typeOfResource>text</typeOfResource>
 <originInfo><publisher>@PUBLISHER@</publisher></originInfo><odd kept='  so '/>
 <location><url>@URL@</url></location></mods>
<mods ID="second"><titleInfo><nonSort>The</nonSort><title>Other</title></titleInfo></mods>
</modsCollection>
"""

JSONL = """{"schema":"refkit/1", "kind":"book","id":"first","title":{"text":"@TITLE@"},"publisher":"@PUBLISHER@",\
"url":{"url":"@URL@"}, "extra":{"odd":"kept   so"}}

{"schema":"refkit/1","kind":"book","id":"second","title":{"text":"Other"}}
"""


def _filled(template: str) -> File:
    def file(title: str, publisher: str, url: str) -> str:
        return template.replace("@TITLE@", title).replace("@PUBLISHER@", publisher).replace("@URL@", url)

    return file


FILES: dict[str, File] = {
    "bibtex": _filled(BIB),
    "biblatex": _filled(BIB.replace("year = 1990", "date = {1990}")),
    "ris": _filled(RIS),
    "csl-json": _filled(CSL),
    "better-csl-json": _filled(BETTER),
    "csl-yaml": _filled(YAML),
    "zotero-json": _filled(ZOTERO),
    "betterbibtex-json": _filled(BBT),
    "zotero-rdf": _filled(RDF),
    "zotero-csv": _filled(CSV),
    "endnote-xml": _filled(ENDNOTE),
    "mods": _filled(MODS),
    "nbib": _filled(NBIB),
    "enw": _filled(ENW),
    "jsonl": _filled(JSONL),
}

_IN_JSON = str.maketrans({'"': '\\"', "\\": "\\\\", "é": "\\u00e9", "ø": "\\u00f8"})
_IN_BIB = str.maketrans({"&": "\\&", "é": "{\\'e}", "ø": "\\o{}", "W": "{W}", "%": "\\%"})
_IN_YAML = str.maketrans({'"': '\\"', "\\": "\\\\", "é": "\\xe9"})


def spelt(text: str, format: str, slot: str) -> str:
    """A value as the format spells it in a slot of its template, with escapes wherever it has any."""
    if format in ("bibtex", "biblatex"):
        return text.translate(_IN_BIB) if slot != "url" else text
    if "json" in format:
        return text.translate(_IN_JSON)
    if format == "csl-yaml":
        return text.replace("'", "''") if slot == "publisher" else text.translate(_IN_YAML)
    if format in ("zotero-rdf", "endnote-xml", "mods"):
        return escape(text).replace("é", "&#233;")
    return text.replace('"', '""') if format == "zotero-csv" else text
