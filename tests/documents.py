"""Documents made from words, for tests: the same paragraphs as a Word file, an OpenDocument text and Rich Text.

Minimal packages, written here so that no binary file lies in the project.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def package(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of named parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


def t(words: str, properties: str = "") -> str:
    """A run of Word with its words; line breaks and tabs as Word has them."""
    parts = []
    for line in words.split("\n"):
        cells = (f'<w:t xml:space="preserve">{escape(c)}</w:t>' for c in line.split("\t"))
        parts.append("<w:tab/>".join(cells))
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{'<w:br/>'.join(parts)}</w:r>"


def p(content: str, properties: str = "") -> str:
    """A paragraph of Word around runs, or around plain words."""
    inner = content if content.startswith("<") or not content else t(content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def style(name: str) -> str:
    """The properties of a paragraph that has a style."""
    return f'<w:pStyle w:val="{name}"/>'


def complex_field(code: str, shown: str, data: str = "") -> str:
    """A field with its code, cut into two runs as Word cuts them, and what it prints."""
    half = len(code) // 2
    codes = "".join(
        f'<w:r><w:instrText xml:space="preserve">{escape(piece)}</w:instrText></w:r>'
        for piece in (code[:half], code[half:])
    )
    begin = f'<w:fldChar w:fldCharType="begin">{f"<w:fldData>{data}</w:fldData>" if data else ""}</w:fldChar>'
    return (
        f'<w:r>{begin}</w:r>{codes}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{t(shown)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def part(name: str, body: str, namespace: str = W) -> str:
    """A part of a Word file."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} xmlns:w="{namespace}" xmlns:r="{R}">{body}</w:{name}>'


def docx(
    body: str,
    *,
    footnotes: Sequence[str] = (),
    endnotes: Sequence[str] = (),
    parts: Mapping[str, str | bytes] | None = None,
    namespace: str = W,
) -> bytes:
    """A Word file. Notes are plain words, called in order at the end of the body's last paragraph."""
    members: dict[str, str | bytes] = {}
    calls = ""
    for kind, notes in (("footnote", footnotes), ("endnote", endnotes)):
        if notes:
            calls += "".join(f'<w:r><w:{kind}Reference w:id="{i}"/></w:r>' for i in range(2, len(notes) + 2))
            first = f'<w:{kind} w:type="separator" w:id="0">{p("<w:r><w:separator/></w:r>")}</w:{kind}>'
            inner = "".join(
                f'<w:{kind} w:id="{i}"><w:p><w:r><w:{kind}Ref/></w:r>{t(" ")}{note if note.startswith("<") else t(note)}'  # noqa: E501
                f"</w:p></w:{kind}>"
                for i, note in enumerate(notes, 2)
            )
            members[f"word/{kind}s.xml"] = part(f"{kind}s", first + inner, namespace)
    if calls:
        body = f"{body[: -len('</w:p>')]}{calls}</w:p>" if body.endswith("</w:p>") else body + p(calls)
    members["word/document.xml"] = part("document", f"<w:body>{body}</w:body>", namespace)
    return package({**members, **(parts or {})})


def relations(*rows: tuple[str, str, str]) -> str:
    """The relations of a part: (id, kind, target); addresses are external."""
    out = ""
    for identity, kind, target in rows:
        mode = ' TargetMode="External"' if "://" in target else ""
        out += f'<Relationship Id="{identity}" Type="{R}/{kind}" Target="{escape(target)}"{mode}/>'
    return f'<Relationships xmlns="{PACKAGE_RELATIONS}">{out}</Relationships>'


def word_of(paragraphs: Sequence[str], notes: Sequence[str] = ()) -> bytes:
    """Paragraphs of plain words as a Word file."""
    return docx("".join(p(words) for words in paragraphs), footnotes=notes)


def odt(body: str, *, styles: str = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text."""
    spaces = " ".join(f'xmlns:{n}="{ODF}:{n}:1.0"' for n in ("office", "text", "style", "table", "draw"))
    spaces += f' xmlns:fo="{ODF}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    mimetype = "application/vnd.oasis.opendocument.text"
    return package({"mimetype": mimetype, "content.xml": content, **(parts or {})})


def odt_words(words: str) -> str:
    """Words as OpenDocument keeps them: runs of blanks, tabs and line breaks are elements."""
    out = ""
    blanks = 0
    for char in words:
        if char == " ":
            out += " " if not blanks and out and not out.endswith("/>") else "<text:s/>"
            blanks += 1
            continue
        blanks = 0
        out += {"\n": "<text:line-break/>", "\t": "<text:tab/>"}.get(char, escape(char))
    return out


def odt_of(paragraphs: Sequence[str], notes: Sequence[str] = ()) -> bytes:
    """Paragraphs of plain words as an OpenDocument text; the notes are called in its last paragraph."""
    called = "".join(
        f'<text:note text:id="n{i}" text:note-class="footnote"><text:note-citation>{i}</text:note-citation>'
        f"<text:note-body><text:p>{odt_words(note)}</text:p></text:note-body></text:note>"
        for i, note in enumerate(notes, 1)
    )
    body = [f"<text:p>{odt_words(words)}" for words in paragraphs]
    return odt("</text:p>".join(body) + called + "</text:p>")


def rtf_words(words: str) -> str:
    """Words as Rich Text has them: ASCII, the rest as \\u with a fallback."""
    out = ""
    for char in words:
        if char in "\\{}":
            out += "\\" + char
        elif char == "\n":
            out += "\\line "
        elif char == "\t":
            out += "\\tab "
        elif char.isascii():
            out += char
        else:
            units = char.encode("utf-16-le")
            for i in range(0, len(units), 2):
                number = int.from_bytes(units[i : i + 2], "little")
                out += f"\\u{number - 0x10000 if number > 0x7FFF else number}?"
    return out


def rtf(body: str) -> bytes:
    """A file of Rich Text."""
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}}"
    head += r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s7 Bibliography;}}{\info{\title Not read}}"
    return (head + "\n" + body + "}").encode("latin-1")


def rtf_of(paragraphs: Sequence[str], notes: Sequence[str] = ()) -> bytes:
    """Paragraphs of plain words as Rich Text; the notes are called in its last paragraph."""
    called = "".join(rf"{{\super\chftn{{\footnote\pard\plain \chftn  {rtf_words(n)}}}}}" for n in notes)
    return rtf("\\par\n".join(rtf_words(words) for words in paragraphs) + called + "\\par\n")


MAKERS = {"docx": word_of, "odt": odt_of, "rtf": rtf_of}
