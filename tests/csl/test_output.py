"""Output formats: hostile text stays text in every one of them, and what is set in italics stays so."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.csl import MARKUPS, CslError, Run, render
from refkit.csl.values.rich_text import _SUPERSCRIPTS

from .helpers import style

LAYOUT = '<text variable="publisher"/><text value=" | "/><text variable="title" font-style="italic"/><text value=" |"/>'
STYLE = style(LAYOUT, head='class="note"')
NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from("\\{}$&#%_~^<>|\"'`*[]()@=-+!?.:;,/ \n0123456789.abcXYZé—“”‘’«»\u00a0"),
        st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")),
    ),
    max_size=40,
).filter(lambda text: "<b>" not in text and not any(c in _SUPERSCRIPTS for c in text))


def entry(markup: str, publisher: str, title: str = "T") -> str:
    return render(
        [{"id": 1, "type": "book", "publisher": publisher, "title": title}], style=STYLE, markup=markup
    ).entries[0]


def words(publisher: str, title: str = "T") -> str:
    return entry("text", publisher, title)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, Any]] = []
        self.words = ""
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))
        self.depth += 1

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1

    def handle_data(self, data: str) -> None:
        self.words += data


@given(NASTY, NASTY)
def test_no_field_adds_a_tag_to_html(publisher: str, title: str) -> None:
    parser = Tags()
    parser.feed(entry("html", publisher, title))
    parser.close()
    assert parser.depth == 0
    assert {tag for tag, _ in parser.tags} <= {"i", "b", "sup", "sub", "span"}
    assert parser.words == words(publisher, title)


@given(NASTY)
def test_markdown_reads_back_as_the_same_words(publisher: str) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    tokens = markdown_it.MarkdownIt("commonmark").enable(["strikethrough", "table"]).parse(entry("markdown", publisher))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    read = "".join(
        child.content if child.content else " " if "break" in child.type else "" for child in tokens[1].children
    )
    assert {child.type for child in tokens[1].children} <= {"text", "text_special", "em_open", "em_close", "softbreak"}
    assert read.split() == words(publisher).split()


@given(NASTY)
def test_rst_reads_back_as_the_same_words(publisher: str) -> None:
    core = pytest.importorskip("docutils.core")
    settings = {"report_level": 5, "halt_level": 5, "file_insertion_enabled": False, "smart_quotes": False}
    document = core.publish_doctree(entry("rst", publisher), settings_overrides=settings)
    assert [child.tagname for child in document.children] == ["paragraph"]
    assert document.astext().split() == words(publisher).split()
    inline = {node.tagname for node in document.children[0].findall() if node.tagname != "#text"}
    assert inline <= {"paragraph", "emphasis"}


LATEX = {
    r"\textbackslash{}": "\\", r"\{": "{", r"\}": "}", r"\$": "$", r"\&": "&", r"\#": "#", r"\%": "%", r"\_": "_",
    r"\textasciitilde{}": "~", r"\textasciicircum{}": "^", r"\textless{}": "<", r"\textgreater{}": ">",
    r"\textbar{}": "|", r"\textquotedbl{}": '"', r"\textasciigrave{}": "`",
    r"\textit{": "", "{}": "", "}": "", "~": "\u00a0",
}  # fmt: skip


@given(NASTY)
def test_latex_has_only_the_commands_that_we_write(publisher: str) -> None:
    printed = entry("latex", publisher)
    pieces = re.split("(" + "|".join(re.escape(key) for key in LATEX) + ")", printed)
    assert "".join(LATEX.get(piece, piece) for piece in pieces) == words(publisher).replace("\n", " ")
    assert not any(char in piece for piece in pieces if piece not in LATEX for char in "\\{}$&#%_~^")
    bare = re.sub(r"\\[\\{}]", "", printed.replace(r"\textbackslash{}", ""))
    assert bare.count("{") == bare.count("}")


@given(NASTY)
def test_rtf_is_plain_ascii_with_balanced_groups(publisher: str) -> None:
    printed = entry("rtf", publisher)
    assert printed.isascii()
    units: list[int] = []
    depth, at = 0, 0
    while at < len(printed):
        escaped = re.compile(r"\\([\\{}])|\\u(-?\d+)\?|\{\\i |([{}])|(.)", re.S).match(printed, at)
        assert escaped is not None
        at = escaped.end()
        if escaped[1] or escaped[4]:
            assert escaped[4] != "\\"
            units.append(ord(escaped[1] or escaped[4]))
        elif escaped[2]:
            units.append(int(escaped[2]) % 65536)
        else:
            depth += -1 if escaped[3] == "}" else 1
            assert depth >= 0
    assert depth == 0
    read = b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le")
    assert read == words(publisher).replace("\n", " ").replace("\t", " ")


@given(NASTY)
def test_typst_text_is_escaped(publisher: str) -> None:
    printed = entry("typst", publisher)
    assert '#text(style: "italic")[T];' in printed
    own = printed.replace('#text(style: "italic")[T];', "T")
    assert re.sub(r"\\(.)", r"\1", own) == words(publisher).replace("\n", " ")
    assert not re.search(r"(?<!\\)[#$*_`<>@\[\]{}]", re.sub(r"\\\\", "", own))


@given(NASTY, NASTY)
def test_runs_say_the_words_and_their_style(publisher: str, title: str) -> None:
    result = render([{"id": 1, "type": "book", "publisher": publisher, "title": title}], style=STYLE, markup="runs")
    assert "".join(run.text for run in result.runs[0]).split() == words(publisher, title).split()


def test_runs_are_styled() -> None:
    title = "On <i>Pravda</i> <b>bold</b><sup>2</sup>"
    runs = render([{"id": 1, "type": "book", "title": title}], style=STYLE, markup="runs").runs[0]
    assert runs[1:-1] == [
        Run("On ", italic=True), Run("Pravda"), Run(" ", italic=True), Run("bold", italic=True, bold=True),
        Run("2", italic=True, superscript=True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("markup", "printed"),
    [
        ("text", "Pravda & Co"), ("html", "<i>Pravda &#38; Co</i>"), ("markdown", r"*Pravda \& Co*"),
        ("rst", r"\ *Pravda & Co*\ "),
        ("latex", r"\textit{Pravda \& Co}"), ("rtf", r"{\i Pravda & Co}"),
        ("typst", '#text(style: "italic")[Pravda & Co];'),
    ],
)  # fmt: skip
def test_italics_in_every_format(markup: str, printed: str) -> None:
    made = style('<text value="x "/><text variable="title" font-style="italic"/><text value=" y"/>')
    found = render([{"id": 1, "type": "book", "title": "Pravda & Co"}], style=made, markup=markup).entries[0]
    assert printed.strip("\\ ") in found


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://example.org/a?b=1&c=(2)", True), ("http://example.org/", True), ("javascript:alert(1)", False),
        ("https://example.org/\"onclick='x", True), ("data:text/html,x", False), ("file:///etc/passwd", False),
    ],
)  # fmt: skip
def test_only_safe_urls_become_links(url: str, linked: bool) -> None:
    item = {"id": 1, "type": "webpage", "URL": url}
    printed = render([item], style=style('<text variable="URL"/>'), markup="html", link_urls=True).entries[0]
    parser = Tags()
    parser.feed(printed)
    links = [attrs for tag, attrs in parser.tags if tag == "a"]
    assert bool(links) is linked
    assert all([name for name, _ in attrs] == ["href"] and attrs[0][1].startswith("http") for attrs in links)
    assert html.unescape(parser.words) == url


def test_no_address_is_a_command_to_latex() -> None:
    from refkit.csl.output.latex import Latex

    url = "https://example.org/a^^5cinput{b}\\c|d%20_~"
    target = r"https://example.org/a\%5E\%5E5cinput\%7Bb\%7D\%5Cc\%7Cd\%20\_\~"
    assert Latex().link_open(url) == rf"\href{{{target}}}{{"
    item = {"id": 1, "type": "webpage", "URL": url}
    printed = render([item], style=style('<text variable="URL"/>'), markup="latex", link_urls=True).entries[0]
    assert "^^" not in printed and "{b}" not in printed


def test_a_doi_is_linked_too() -> None:
    item = {"id": 1, "type": "book", "DOI": "10.2307/20029324"}
    printed = render([item], style=style('<text variable="DOI" prefix="doi:"/>'), markup="html", link_urls=True)
    assert printed.entries == ['doi:<a href="https://doi.org/10.2307/20029324">10.2307/20029324</a>']


def test_a_doi_and_the_address_before_it_are_one_link() -> None:
    item = {"id": 1, "type": "book", "DOI": "10.2307/20029324", "PMID": "123", "title": "T"}
    layout = '<text variable="DOI" prefix="https://doi.org/" suffix="."/><text variable="PMID" prefix=" PMID: "/>'
    printed = render([item], style=style(layout), markup="html", link_urls=True).entries[0]
    doi, pmid = "https://doi.org/10.2307/20029324", "https://www.ncbi.nlm.nih.gov/pubmed/123"
    assert printed == f'<a href="{doi}">{doi}</a>. PMID: <a href="{pmid}">123</a>'


@pytest.mark.parametrize(
    ("markup", "printed"),
    [
        ("text", "1. War"),
        ("markdown", "1\\. War"),
        ("rst", "\\1. War"),
        ("typst", "1\\. War"),
        ("latex", r"1. \quad War"),
    ],
)
def test_the_second_field_is_set_off_by_one_blank(markup: str, printed: str) -> None:
    fields = '<text variable="citation-number" suffix=". "/><text variable="title"/>'
    listed = f'<bibliography second-field-align="flush"><layout>{fields}</layout></bibliography>'
    made = style('<text variable="title"/>', bibliography=listed)
    result = render([{"id": 1, "type": "book", "title": "War"}], style=made, markup=markup)
    assert result.entries == [printed]
    assert result.second_field_align == "flush"


def test_an_unknown_markup_is_named() -> None:
    with pytest.raises(CslError, match="unknown markup 'docx'; one of text"):
        render([], style=STYLE, markup="docx")
    assert "html" in MARKUPS
