"""BibTeX and BibLaTeX: what is read from files as people have them, and that what is written is taken everywhere."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from pybtex.database import parse_string

from refkit import formats
from refkit.model import EdtfDate, Library, Name, Title, from_csl
from refkit.model.types import ArchivalDocument, Book

GOLD = sorted((Path(__file__).parents[2] / "cases" / "seed").glob("*gold*.json"))


def read(text):
    return formats.loads(text, "bibtex")


def seed_library():
    data = json.loads(GOLD[0].read_text(encoding="utf-8"))
    return Library(references=tuple(from_csl(x["csl"]) for x in data))


def test_a_missing_brace_costs_no_entry_and_is_told_with_its_line():
    library = read("@book{a, title={One}}\n\n@book{b,\n  title = {Two,\n  year = 1999\n}\n\n@book{c, title={Three}}\n")
    assert [str(r.title) for r in library] == ["One", "Two", "Three"]
    assert str(library[1].issued) == "1999"
    assert any("line 3" in f.message for f in library.findings)


def test_equal_keys_are_kept_and_told():
    library = read("@book{k, title={One}}\n@book{k, title={Two}}\n@book{K, title={Three}}")
    assert [r.id for r in library] == ["k", "kb", "K"]
    assert any("more than once" in f.message for f in library.findings)


def test_repeated_fields_are_kept_and_told():
    library = read("@book{k, title={One}, note={first}, note={second}}")
    assert library[0].note == "first"
    assert library[0].extra["custom"]["bibtex"] == {"note#2": "second"}
    assert "2 times" in library.findings[0].message


def test_strings_and_concatenation():
    library = read(
        '@string{nyt = "New York Times"}\n@article{a, journal = nyt # " International", month = apr # {~4}, year=2022}'
    )
    assert str(library[0].container_title) == "New York Times International"
    assert str(library[0].issued) == "2022-04-04"


def test_names():
    library = read(
        "@book{a, title={T}, author={Mao, Zedong and {Ministry of Foreign Affairs} and family=Wu, given=Lengxi"
        " and Vincent van Gogh and von Neumann, Jr., John and others}}"
    )
    ministry = Name(literal="Ministry of Foreign Affairs")
    assert library[0].author == (
        Name(family="Mao", given="Zedong"),
        ministry,
        Name(family="Wu", given="Lengxi"),
        Name(family="Gogh", given="Vincent", non_dropping_particle="van"),
        Name(family="Neumann", given="John", non_dropping_particle="von", suffix="Jr."),
        Name(literal="others"),
    )


def test_crossref_and_xdata():
    library = read(
        "@xdata{press, publisher={Press}, location={Oxford}}\n@incollection{a, title={Part}, crossref={b}}\n"
        "@collection{b, title={Whole}, editor={Doe, J}, date={2001}, xdata={press}}"
    )
    part = library["a"]
    assert str(part.container_title) == "Whole"
    assert part.publisher == "Press"
    assert part.editor == (Name(family="Doe", given="J"),)
    assert len(library) == 2
    assert any("xdata" in s.reason for s in library.set_aside)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("1958~", "1958~"),
        ("1956/1966", "1956/1966"),
        ("19XX", "19XX"),
        ("1949?/..", "1949?/.."),
        ("2021-21", "2021-21"),
        ("1997/", "1997/.."),
    ],
)
def test_edtf_dates(source, value):
    assert read(f"@book{{a, title={{T}}, date={{{source}}}}}")[0].issued == EdtfDate(value=value)


def test_a_date_in_words_stays():
    assert read("@book{a, title={T}, year={n.d.}}")[0].issued == EdtfDate(literal="n.d.")


def test_addresses_are_not_touched():
    url = "https://e.org/?a=1&b=2%20#f~x_y"
    library = read(f"@misc{{a, url={{{url}}}}}")
    assert library[0].url.url == url
    assert f"{{{url}}}" in formats.write(library, "bibtex").text


def test_comments_and_preambles_survive():
    library = read('@preamble{"x"}\n@comment{keep me}\nprose between\n@book{a, title={T}}')
    text = formats.write(library, "bibtex").text
    assert "@comment{keep me}" in text
    assert "@preamble" in text
    assert any(s.text == "prose between" for s in library.set_aside)


def test_own_fields_survive_raw():
    library = read("@book{a, title={T}, groups={x, \\emph{y}}, my-field={1}}")
    text = formats.write(library, "bibtex").text
    assert "groups   = {x, \\emph{y}}" in text
    assert read(text).references == library.references


def test_paths_on_a_disk_are_left_out_unless_asked_for():
    library = read("@book{a, title={T}, file={/home/me/secret.pdf}}")
    written = formats.write(library, "bibtex")
    assert "secret" not in written.text
    assert [x.field for x in written.lost] == ["extra.custom.bibtex.file"]
    assert "secret" in formats.write(library, "bibtex", paths=True).text


@pytest.mark.parametrize(
    "value", ["a}} @misc{evil, note={x", "a\n@misc{evil,\n}", "}}}}", "{{{{", "\\", "a\\", "\\input{x}"]
)
@pytest.mark.parametrize("field", ["title", "publisher", "note", "id"])
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_no_value_can_write_an_entry_of_its_own(value, field, dialect):
    made = {"title": Title(text=value)} if field == "title" else {field: value}
    book = Book(**({"id": "k", "title": Title(text="T")} | made))
    written = formats.write(Library(references=(book,)), dialect)
    back = formats.loads(written.text, dialect)
    assert len(back) == 1
    assert back[0] == book
    assert len(parse_string(written.text, "bibtex").entries) == 1
    assert not re.search(r"\\(input|write)", written.text)


def test_capitals_of_names_are_protected_and_nothing_else():
    from refkit.formats.latex.protecting_braces import protect

    assert protect("The USSR and China’s Road to War") == "The {USSR} and {China}’s Road to War"
    assert (
        protect("A study of reading in Paris and of other habits")
        == "A study of reading in {Paris} and of other habits"
    )
    assert protect("A <i>Study</i> of Berlin") == r"A \emph{Study} of {Berlin}"


def test_archives_have_their_place():
    record = ArchivalDocument(
        id="a",
        title=Title(text="Report"),
        archive={
            "repository": "State Archive",
            "repository_abbr": "SA",
            "fond": "5",
            "opis": "1",
            "delo": "2",
            "listy": "3-4",
        },
    )
    written = formats.write(Library(references=(record,)), "biblatex")
    assert "library = {State Archive (SA), f. 5, op. 1, d. 2, ll. 3-4}" in written.text
    assert {x.field for x in written.losses} >= {"archive.fond", "archive.listy"}
    assert all(x.put for x in written.losses)


@pytest.mark.skipif(not GOLD, reason="the seed cases are not here")
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_the_seed_list_is_written_and_read_back(dialect):
    library = seed_library()
    written = formats.write(library, dialect)
    entries = parse_string(written.text, "bibtex").entries
    assert len(entries) == len(library) == 26
    assert list(entries) == [r.id for r in library]
    assert formats.loads(written.text, dialect).references == library.references
    assert not written.lost
    if dialect == "bibtex":
        assert 'month        = apr # "~4"' in written.text


@pytest.mark.benchmark
def test_speed_beside_stock_readers():
    """At least 2 MB a CPU second with decoding and names; pybtex and bibtexparser in the same run."""
    import bibtexparser
    from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts

    entry = (
        "@article{{key{0},\n  title = {{{{{{Semantic}}}} Web Based Rule Checking of Real-World Models: A Pragmatic Method}},\n"  # noqa: E501
        '  author = {{M{{\\"u}}ller, Hans and {{Ministry of Foreign Affairs}} and Doe, Jane}},\n  date = {{2017-07-26}},\n'  # noqa: E501
        "  journaltitle = {{Journal of Things}},\n  url = {{https://e.org/?a=1&b=2%20#f}},\n  abstract = {{"
        + "Words of it. " * 30
        + "}}\n}}\n\n"
    )
    text = "".join(entry.format(i) for i in range(3000))
    megabytes = len(text) / 1e6
    begun = time.process_time()
    formats.loads(text, "biblatex")
    mine = megabytes / (time.process_time() - begun)
    begun = time.process_time()
    parse_string(text, "bibtex")
    pybtex = megabytes / (time.process_time() - begun)
    small = text[: len(text) // 10]
    begun = time.process_time()
    stack = [LatexDecodingMiddleware(), SeparateCoAuthors(), SplitNameParts()]
    bibtexparser.parse_string(small, append_middleware=stack)
    stock = len(small) / 1e6 / (time.process_time() - begun)
    print(f"refkit {mine:.2f}, pybtex {pybtex:.2f}, bibtexparser with decoding and names {stock:.2f} MB a CPU second")
    assert mine >= 2


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_an_article_without_pages_has_its_number_in_eid(dialect):
    article = {"id": "x", "type": "article-journal", "title": "Tides", "volume": "9", "issue": "2", "number": "e0112"}
    written = formats.write(Library(references=(from_csl(article),)), dialect).text
    assert "eid" in written and "{e0112}" in written and "annot" not in written
    (again,) = formats.loads(written, dialect).references
    assert again.number is not None and (again.number.text, again.issue and again.issue.text) == ("e0112", "2")
