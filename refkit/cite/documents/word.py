"""A Word document by zipfile alone (no lxml, no template), so that it is written in a browser too.

The least that Word, LibreOffice and Google Docs open without a word: styles by their known names (Heading 1,
Bibliography, Hyperlink), so that a paper's own template can take over when the list is pasted into it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from refkit.formats.syntax.xml_safe import escape

if TYPE_CHECKING:
    from refkit.cite.documents.page import PrintedList
    from refkit.csl import Run

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the same list gives the same bytes
_LETTER, _A4 = ("12240", "15840"), ("11906", "16838")
_ON_LETTER = frozenset({"en-US", "en-CA", "fr-CA", "es-MX", "es-US", "en-PH", "es-CO", "es-CL"})

_CONTENT_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_TYPES}.settings+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>"""
_RELATIONS = f"""<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
</Relationships>"""
_SETTINGS = f"""<w:settings xmlns:w="{_W}"><w:compat><w:compatSetting w:name="compatibilityMode" \
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"""
_STYLES = """<w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>\
<w:pPrDefault/></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
<w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/>\
<w:spacing w:before="240" w:after="240"/><w:outlineLvl w:val="0"/></w:pPr>\
<w:rPr><w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>\
<w:style w:type="paragraph" w:styleId="Bibliography"><w:name w:val="Bibliography"/><w:basedOn w:val="Normal"/>\
<w:uiPriority w:val="37"/><w:pPr><w:spacing w:after="120"/><w:ind w:left="720" w:hanging="720"/></w:pPr></w:style>\
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>\
<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>"""


def write(printed: PrintedList) -> bytes:
    """The package."""
    addresses: dict[str, str] = {}
    body = "".join(_paragraph("Bibliography", _entry(entry, addresses), printed) for entry in printed.entries)
    if printed.title:
        body = _paragraph("Heading1", f"<w:r>{_text(printed.title)}</w:r>", printed) + body
    width, height = _LETTER if printed.language in _ON_LETTER else _A4
    page = f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"'
    page += ' w:header="720" w:footer="720" w:gutter="0"/>'
    document = f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{body}<w:sectPr>{page}</w:sectPr></w:body>'
    named = "".join(
        f'<Relationship Id="{name}" Type="{_R}/hyperlink" Target="{escape(url)}" TargetMode="External"/>'
        for url, name in addresses.items()
    )
    relations = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{_R}/settings" Target="settings.xml"/>{named}</Relationships>'
    )
    styles = _STYLES.format(language=escape(printed.language))
    return _packed(
        {
            "[Content_Types].xml": _CONTENT_TYPES,
            "_rels/.rels": _RELATIONS,
            "docProps/core.xml": _properties(printed),
            "word/document.xml": f"{document}</w:document>",
            "word/_rels/document.xml.rels": relations,
            "word/styles.xml": f'<w:styles xmlns:w="{_W}">{styles}</w:styles>',
            "word/settings.xml": _SETTINGS,
        }
    )


def _packed(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in parts.items():
            info = zipfile.ZipInfo(name, _FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0  # the same on every system
            package.writestr(info, (_DECLARATION + xml).encode("utf-8", "replace"))
    return out.getvalue()


def _properties(printed: PrintedList) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(printed.title)}</dc:title><dc:creator>refkit</dc:creator>"
        f"<dc:language>{escape(printed.language)}</dc:language></cp:coreProperties>"
    )


def _paragraph(style: str, content: str, printed: PrintedList) -> str:
    direction = "<w:bidi/>" if printed.direction == "rtl" else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{content}</w:p>'


def _entry(entry: Iterable[Run], addresses: dict[str, str]) -> str:
    out: list[str] = []
    for display, block in groupby(entry, key=lambda run: run.display):
        if display in ("block", "indent") and out:
            out.append("<w:r><w:br/></w:r>")
        for url, inside in groupby(block, key=lambda run: run.link):
            runs = "".join(map(_run, inside))
            if url:
                name = addresses.setdefault(url, f"rId{len(addresses) + 3}")
                runs = f'<w:hyperlink r:id="{name}" w:history="1">{runs}</w:hyperlink>'
            out.append(runs)
        if display == "left-margin":
            out.append("<w:r><w:tab/></w:r>")
    return "".join(out)


def _run(run: Run) -> str:
    """A run; its properties stand in the order of the schema (ECMA-376, part 1, 17.3.2.28)."""
    properties = "".join(
        mark
        for on, mark in (
            (run.link, '<w:rStyle w:val="Hyperlink"/>'),
            (run.bold, "<w:b/><w:bCs/>"),
            (run.italic, "<w:i/><w:iCs/>"),
            (run.small_caps, "<w:smallCaps/>"),
            (run.underline and not run.link, '<w:u w:val="single"/>'),
            (run.superscript, '<w:vertAlign w:val="superscript"/>'),
            (run.subscript and not run.superscript, '<w:vertAlign w:val="subscript"/>'),
        )
        if on
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{_text(run.text)}</w:r>"


def _text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>'
