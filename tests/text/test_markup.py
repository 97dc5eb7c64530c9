"""HTML and LaTeX are seen as a reader sees them, and every visible character knows where it stood."""

from __future__ import annotations

import pytest

from refkit.text import isolate, lines, split
from refkit.text.seen import kind_of, see
from refkit.trace import Span


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("Smith, John. Title. London: Cape, 1990.", "plain"),
        ("<!DOCTYPE html><html><body>x</body></html>", "html"),
        ("<p>a</p><p>b</p><p>c</p>", "html"),
        ("a < b and c > d", "plain"),
        ("# Title\n\ntext <br> more <br> and </p></li> again", "markdown"),
        ("a [link](https://example.org)", "markdown"),
        ("[^1]: Smith, *Title*.", "markdown"),
        ("\\begin{thebibliography}{9}\\bibitem{a} X\\end{thebibliography}", "latex"),
        ("\\bibitem{a} Smith", "latex"),
        ("_____. A Title. London: Cape, 1985.", "plain"),
    ],
)
def test_markup_is_recognised_by_what_a_page_holds(page: str, kind: str) -> None:
    assert kind_of(page) == kind
    assert isolate(page).visible.kind == kind


def test_html_is_seen_without_tags_entities_and_scripts() -> None:
    page = "<p>Cats &amp; <i>dogs</i>,\n  1990&ndash;91</p><script>var x = 1;</script><p>End</p><p></p>"
    assert see(page).text.split("\n\n") == ["Cats & dogs, 1990–91", "End", ""]


def test_a_visible_range_is_taken_back_to_the_page() -> None:
    page = "<p>Cats &amp; <i>dogs</i></p><p>b</p><p>c</p><p>d</p>"
    visible = see(page)
    at = visible.text.index("&")
    assert visible.to_page(Span(at, at + 1)).of(page) == "&amp;"
    assert visible.to_page(Span(0, at + 6)).of(page) == "Cats &amp; <i>dogs"


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("Békés, Hungary’s Cold War", r"B\'ek\'es, \emph{Hungary’s Cold War}"),
        ("Čapek and Żeromski", r"\v{C}apek and \.Zeromski"),
        ("Straße, Łódź", r"Stra{\ss}e, {\L}\'od\'z"),
        ("44–61 — “quoted”", r"44--61 --- ``quoted''"),
        ("Simon & Schuster, 100%", r"Simon \& Schuster, 100\%"),
        ("A B C", r"A~B \newblock C"),
        ("Dark Sun", r"{\em Dark Sun}"),
        ("https://example.org/a_b", r"\url{https://example.org/a_b}"),
        ("unknown word kept", r"\unknown word kept"),
    ],
)
def test_latex_is_seen_as_it_prints(printed: str, written: str) -> None:
    entry = split(f"\\begin{{thebibliography}}{{9}}\n\\bibitem{{k}} {written}\n\\end{{thebibliography}}").entries[0]
    assert entry.text == printed
    assert entry.span.start >= 39


def test_an_empty_bibliography_and_a_commented_item_give_no_entry() -> None:
    assert split("\\begin{thebibliography}{9}\\end{thebibliography}").entries == ()
    page = "\\begin{thebibliography}{9}\n% \\bibitem{old} Old\n\\bibitem{a} New\n\\end{thebibliography}"
    assert [e.text for e in split(page).entries] == ["New"]


def test_lines_gives_one_entry_for_each_line_that_holds_something() -> None:
    page = "  first \r\n\r\n\tsecond\nHome\n \n"
    result = lines(page)
    assert [(e.text, e.span.of(page), e.number) for e in result.entries] == [
        ("first", "first", 0),
        ("second", "second", 1),
        ("Home", "Home", 2),
    ]
    assert result.set_aside == ()


def test_isolate_says_where_the_list_is() -> None:
    page = "Headline\n\nReferences\n\nSmith, John. A Title. London: Cape, 1990.\nFox, Mary. Another. Paris: Plon, 1991."
    assert [s.of(page)[:5] for s in isolate(page).spans] == ["Smith", "Fox, "]
