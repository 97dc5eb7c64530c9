"""Text of strangers stays text in every document: what a program reads there is what was printed, whatever it was."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refkit.cite.documents import PrintedList, html, latex, markdown, rst, rtf, typst, word
from refkit.cite.documents.runs import runs_of
from refkit.csl import Run, with_links

ATTACKS = (
    "</div><script>alert(1)</script>", "<!--", "]]>", "&lt;b&gt;", "<?php", '" onload="x', "\\input{/etc/passwd}",
    "\\write18{id}", "^^5cinput", "$x$", "%", "\\end{document}", "\\\\*[2pt]", "--", "?`", "{\\*\\fldinst",
    "}}{\\object",
    "\\bin4", "\\u8220?", "#import \"x.typ\": *", "#eval(\"1\")", "//", "/*", "*/", "@key", "<label>", "$ x $", "= x",
    "1. a", "2) b", "- a", "+ a", "# a", "> q", "```", "~~~", "---", "***", "[a](b)", "[a]: b", "![a](b)", "<b@c.d>",
    "https://a.b/c_", "https://a.b/c)d.", "http://a.b/<x>", "https://a.b/%zz{}", "javascript:alert(1)", ".. raw:: html",
    ".. include:: /etc/passwd", "|sub|", "`x`_", "_x_", "x_", "*x", "**x**", ":role:`x`", "::", "a\n===", "(1)", "A. b",
    "[1]_", "[#]_", "\\ ", "\\", "\x00", "\x1b[2J", "\u2028", "\u202e", "\ud800", "\x04", "\x01", "\uffff", "DDEAUTO c",
    "{{x}}", "{% x %}", "<w:p>", "term\n: definition", "| a | b |\n|---|---|", "10.1000/a_b*c*", "^a^", "~b~", "é中א",
)  # fmt: skip
words = st.lists(
    st.sampled_from(ATTACKS)
    | st.text(st.sampled_from("ab1 .,:;-_*`~^|<>[](){}\\$%&#@!?'\"=+/\n\t\x0b\x85éא中“”"), max_size=8)
    | st.text(max_size=4),
    max_size=5,
).map("".join)
TAGS = ("", "i", "b", "sup", "sub", "u")


@st.composite
def entries(draw: st.DrawFn) -> tuple[Run, ...]:
    """An entry as an engine prints it: escaped text in HTML, with marks here and there."""
    out = ""
    for text in draw(st.lists(words, min_size=1, max_size=4)):
        tag = draw(st.sampled_from(TAGS))
        inner = escape(text, quote=False)
        out += f"<{tag}>{inner}</{tag}>" if tag else inner
    return tuple(with_links(runs_of(out)))


@st.composite
def lists(draw: st.DrawFn) -> PrintedList:
    found = tuple(e for e in draw(st.lists(entries(), max_size=3)) if e)
    # As a title comes from a command line.
    title = " ".join(draw(words).split()).encode("utf-8", "replace").decode()
    return PrintedList(title, draw(st.sampled_from(["en-US", "he", 'x"y'])), "ltr", found)


def shown(text: str) -> str:
    return " ".join(text.split())


def text_of(entry: tuple[Run, ...]) -> str:
    return shown("".join(run.text for run in entry))


def wanted(printed: PrintedList) -> list[str]:
    return [text for e in printed.entries if (text := text_of(e))]


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.entries: list[str] = []
        self.odd: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.odd += [name for name, _ in attrs if name not in _ATTRIBUTES]
        self.odd += [v or "" for n, v in attrs if n == "href" and not re.match(r"https?://", v or "", re.I)]
        if ("class", "entry") in attrs:
            self.entries.append("")

    def handle_data(self, data: str) -> None:
        if self.entries:
            self.entries[-1] += data

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)


_ATTRIBUTES = {
    "lang",
    "dir",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "id",
    "aria-labelledby",
    "style",
    "href",
}
_TAGS = set("html head meta title style body main h1 section div i b sup sub span a".split())


@settings(max_examples=300, deadline=None)
@given(lists())
def test_html(printed: PrintedList) -> None:
    page = _Page()
    page.feed(html.write(printed).decode("utf-8"))
    assert page.tags <= _TAGS and page.odd == []
    assert list(map(shown, page.entries)) == list(map(text_of, printed.entries))


@settings(max_examples=300, deadline=None)
@given(lists())
def test_word(printed: PrintedList) -> None:
    with zipfile.ZipFile(io.BytesIO(word.write(printed))) as package:
        parts = {name: ET.fromstring(package.read(name)) for name in package.namelist()}
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    paragraphs = [shown("".join(p.itertext())) for p in parts["word/document.xml"].iter(f"{w}p")]
    told = [shown(printed.title)] if printed.title else []
    assert [_of_xml(p) for p in paragraphs] == [_of_xml(p) for p in (*told, *map(text_of, printed.entries))]
    links = [e.get("Target", "") for e in parts["word/_rels/document.xml.rels"] if e.get("TargetMode")]
    assert all(re.match(r"https?://", link, re.I) for link in links)
    assert {e.tag for e in parts["word/document.xml"].iter()} <= {f"{w}{name}" for name in _WORD}


_WORD = (
    "document body p pPr pStyle bidi r rPr rStyle b bCs i iCs smallCaps u vertAlign t tab br hyperlink sectPr pgSz"
    " pgMar"
).split()


def _of_xml(text: str) -> str:
    """What XML can hold of a text."""
    return shown(re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text))


@settings(max_examples=500, deadline=None)
@given(lists())
def test_markdown(printed: PrintedList) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    tokens = markdown_it.MarkdownIt("commonmark").parse(markdown.write(printed).decode("utf-8"))
    assert {t.type for t in tokens} <= {f"{k}_{e}" for k in ("heading", "paragraph") for e in ("open", "close")} | {
        "inline"
    }
    inline = [t for t in tokens if t.type == "inline"]
    kinds = {c.type for t in inline for c in t.children or ()}
    assert kinds <= {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "link_open",
                     "link_close"}  # fmt: skip
    found = ["".join(c.content for c in t.children or ()) for t in inline]
    if printed.title:
        assert shown(_bare(found.pop(0))) == shown(_bare(printed.title))
    assert [shown(_bare(f)) for f in found if _bare(f).strip()] == [
        shown(_bare(w)) for w in wanted(printed) if _bare(w).strip()
    ]


def _bare(text: str) -> str:
    """A text without pandoc's marks for superscripts and the like, and without what CommonMark replaces."""
    return re.sub(r"\]\{\.\w+\}|[\[\]^~\x00\ufffd]", "", text)


@settings(max_examples=300, deadline=None)
@given(lists())
def test_restructured_text(printed: PrintedList) -> None:
    core = pytest.importorskip("docutils.core")
    options = {"report_level": 5, "halt_level": 5, "file_insertion_enabled": True, "raw_enabled": True}
    tree = core.publish_doctree(rst.write(printed).decode("utf-8"), settings_overrides=options)
    tags = {node.tagname for node in tree.findall()}
    assert tags <= {"document", "title", "section", "paragraph", "#text", "emphasis", "strong", "superscript",
                    "subscript", "reference", "target"}, tree.pformat()  # fmt: skip
    found = [shown(node.astext()) for node in tree.findall() if node.tagname == "paragraph"]
    assert [_of_rst(f) for f in found if f] == [_of_rst(w) for w in wanted(printed)]


def _of_rst(text: str) -> str:
    return shown(text.replace("\x00", ""))


_CONTROL_WORD = re.compile(r"\\([a-z]+)(-?\d+)? ?")
_RTF_WORDS = set(
    "rtf ansi ansicpg uc deff fonttbl f froman fcharset stylesheet s fs fi li sa keepn b info title pard plain par i"
    " super sub ul field fldinst fldrslt u rtlpar qr".split()
)


@settings(max_examples=300, deadline=None)
@given(lists())
def test_rich_text(printed: PrintedList) -> None:
    from refkit.formats.office import read_rtf

    data = rtf.write(printed).decode("ascii")
    bare = re.sub(r"\\[\\{}*]", "", data)
    assert bare.count("{") == bare.count("}")
    assert {m[1] for m in _CONTROL_WORD.finditer(bare)} <= _RTF_WORDS
    for code in re.findall(r"\\fldinst\{([^{}]*)\}", data):
        assert re.fullmatch(r'HYPERLINK "https?://[^"\\{}]+"', code, re.I)
    page = read_rtf(rtf.write(printed)).text or ""
    told = [printed.title] if printed.title else []
    assert shown(page) == shown(" ".join([*told, *wanted(printed)]))


_TEX_WORDS = set(
    "documentclass usepackage iftex ifPDFTeX else fi IfFontExistsTF setmainfont ifXeTeX IfFileExists ifLuaTeX"
    " hypersetup begin end section setlength leftmargin itemindent labelwidth labelsep itemsep baselineskip parsep"
    " sloppy item relax textit textbf underline textsuperscript textsubscript href url textbackslash textasciitilde"
    " textasciicircum textless textgreater textbar textquotedbl textasciigrave".split()
)


@settings(max_examples=300, deadline=None)
@given(lists())
def test_latex(printed: PrintedList) -> None:
    text = latex.write(printed).decode("utf-8")
    body = text.split("\\begin{document}\n", 1)[1]
    assert body.count("\\end{document}") == 1 and body.endswith("\\end{document}\n")
    bare = re.sub(r"\\url\{[^{}\\^|\"<>` ]*\}|\\href\{(?:[^{}\\^]|\\[#%&~_$])*\}", "", body)
    assert {m[1] for m in re.finditer(r"\\([A-Za-z]+)", bare)} <= _TEX_WORDS
    bare = re.sub(r"\\[{}$&#%_]", "", bare)
    assert not re.search(r"[$&#%_^]|\\[^A-Za-z]|--|[?!]`", bare)
    depth = 0
    for char in bare:
        depth += (char == "{") - (char == "}")
        assert depth >= 0
    assert depth == 0 and "\n\n" not in bare


@settings(max_examples=300, deadline=None)
@given(lists())
def test_typst(printed: PrintedList) -> None:
    text = typst.write(printed).decode("utf-8")
    string = r'"(?:[^"\\]|\\.)*"'
    head, body = text.split("#set par(hanging-indent: 2em, spacing: 0.9em)\n", 1)
    assert re.fullmatch(rf'#set document\(title: {string}\)\n#set text\(lang: "\w+"(?:, region: "\w+")?\)\n', head)
    bare = re.sub(rf"#link\({string}\);", "", body)
    call = rf'#(?:heading\(level: 1\)|text\((?:style|weight): "\w+"\)|super|sub|underline|link\({string}\))\['
    opened = len(re.findall(call, bare))
    bare = re.sub(r"\\[\\#$*_`<>@\[\]{}~'\"=/+.-]", "", re.sub(call, "", bare))
    assert bare.count("]") == opened and bare.replace("];", "").count("]") <= 1  # the heading's
    assert not re.search(r"[\\#$*_`<>@\[{}~'\"=/+-]", bare.replace("];", ""))
