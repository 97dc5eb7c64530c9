"""BibTeX files as people keep them: comments, roles, works in volumes, inheritance, biblatex's commands, dates."""

from __future__ import annotations

import pytest
from pybtex.database import parse_string

from refkit import formats, pipeline
from refkit.model import Library, Name, Title
from refkit.model.types import Book


def read(text):
    return formats.loads(text, "biblatex")


def again(library, dialect="biblatex"):
    text = formats.write(library, dialect).text
    return formats.loads(text, dialect), text


COMMENTED = """% books that I own
@book{mills, % lent
  title = {Mills},
%  edition = {second},% or was it the third?
  edition = {third}, url = {https://e.org/a%20b},
  note = "50% of it" % half
}
%@book{dead,
%  title = {Sold}
%}
@comment{jabref-meta: grouping;}
a line of prose
@book{locks, title={Locks}}
% the end
"""


def test_comments_are_no_data_and_commented_entries_no_entries():
    library = read(COMMENTED)
    assert [r.id for r in library] == ["mills", "locks"]
    assert str(library[0].edition) == "third"
    assert library[0].note == "50% of it"
    assert library[0].url.url == "https://e.org/a%20b"


def test_comments_come_back_before_their_entries_and_through_jsonl():
    library = read(COMMENTED)
    told = formats.loads(formats.write(library, "jsonl").text, "jsonl")
    for one in (library, told):
        second, text = again(one)
        assert second.references == library.references
        words = (
            "books that I own", "lent", "or was it the third?", "half", "jabref-meta", "a line of prose", "the end",
        )  # fmt: skip
        assert [text.count(w) for w in words] == [1] * len(words)
        assert text.index("%@book{dead") < text.index("@book{locks")
        assert again(second)[1] == text


def test_what_another_format_has_no_place_for_is_named():
    written = formats.write(read(COMMENTED + '@preamble{"\\relax"}'), "ris")
    assert {loss.field for loss in written.lost} == {"meta.between", "meta.comments", "meta.preamble"}


def test_check_tells_the_passages_that_convert_counts():
    library = pipeline.loads(COMMENTED, "biblatex", fix=False)
    assert [s.text for s in library.passages] == ["a line of prose"]
    assert [f.span.of(COMMENTED) for f in pipeline.check_library(library) if f.rule == "FMT002"] == ["a line of prose"]


def test_every_passage_of_an_export_has_a_finding():
    text = '[{"itemType": "book", "title": "T"}, {"itemType": "note", "note": "<p>alone</p>"}]'
    library = pipeline.loads(text, "zotero-json", fix=False)
    told = [f for f in pipeline.check_library(library) if f.rule == "FMT002"]
    assert len(told) == len(library.passages) == 1


@pytest.mark.parametrize(
    ("raw", "stays"),
    [
        (r'@preamble{"\newcommand{\noopsort}[1]{}"}', True),
        (r'@preamble{ "\providecommand{\vol}{Vol.~}" # "\def\x{y}" }', True),
        (r'@preamble{"\immediate\write18{rm -r x}"}', False),
        (r'@preamble{"\csname inp\endcsname"}', False),
        (r'@preamble{"^^5cinput x"}', False),
        (r'@string{mill = "Mill Press"}', True),
        (r'@string{apr = "Avril"}', False),
    ],
)
def test_definitions_stay_as_they_were_or_are_told(raw, stays):
    written = formats.write(read(raw + "\n@book{a, title={T}}"), "bibtex")
    assert (raw in written.text) == stays
    assert [loss.value for loss in written.lost] == ([] if stays else [raw])


def test_what_only_sorts_is_not_printed_and_not_lost():
    library = read(r"@book{a, title={T}, author={{\noopsort{Mueller}}M{\"u}ller, Eva}, year={{\noopsort{a}}1990}}")
    assert str(library[0].issued) == "1990"
    assert library[0].author == (Name(family="Müller", given="Eva"),)
    assert again(library)[0].references == library.references
    assert "sortyear" in again(library)[1]


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
@pytest.mark.parametrize(
    "role", ["redactor", "founder", "continuator", "reviser", "Drawn from memory by", "Mitarbeiter"]
)
def test_roles_keep_their_word(role, dialect):
    for field in ("editor", "editorb"):
        source = f"@book{{a, title={{T}}, author={{Orr, Ida}}, {field}={{Lind, Vera}}, {field}type={{{role}}}}}"
        library = read(source)
        assert library[0].editor == ()
        assert library[0].other_names == {role: (Name(family="Lind", given="Vera"),)}
        second, text = again(library, dialect)
        assert second.references == library.references
        assert f"{{{role}}}" in text


def test_an_illustrator_is_no_editor():
    book = read("@book{a, title={T}, author={Orr, Ida}, editor={Lind, Vera}, editortype={Illustrated by}}")[0]
    assert book.editor == ()
    assert book.other_names == {"illustrator": (Name(family="Lind", given="Vera"),)}


def test_further_parts_of_a_name_stay():
    library = read(
        "@book{a, title={T}, author={family=Shi, given=Nai, cjk={施耐}"
        " and family=Berg, given=Eva, prefix=von, useprefix=false, given-i=E}}"
    )
    first, second = library[0].author
    assert (first.family, first.extra) == ("Shi", {"cjk": "施耐"})
    assert (second.dropping_particle, second.extra) == ("von", {"given-i": "E"})
    for dialect in ("biblatex", "bibtex"):
        assert again(library, dialect)[0].references == library.references
    assert "cjk=施耐" in again(library)[1]


def test_a_name_with_an_equals_sign_is_not_taken_apart():
    assert read("@book{a, title={T}, author={{E=mc Group}}}")[0].author == (Name(literal="E=mc Group"),)


def test_the_title_of_a_work_and_of_its_volume():
    library = read(
        "@book{b, author={Orr, Ida}, title={Locks}, maintitle={All Works}, mainsubtitle={Edited Anew}, volume=2}"
    )
    assert str(library[0].title) == "All Works: Edited Anew"
    assert str(library[0].volume_title) == "Locks"
    for dialect in ("biblatex", "bibtex"):
        second, text = again(library, dialect)
        assert second.references == library.references
        assert "refkit" not in text
    assert "maintitle = {All Works: Edited Anew}" in again(library)[1]
    assert "title       = {All Works: Edited Anew, Locks}" in again(library, "bibtex")[1]


@pytest.mark.parametrize("kind", ["article", "book", "incollection", "misc", "online", "thesis", "inproceedings"])
def test_a_maintitle_is_kept_in_every_type(kind):
    library = read(f"@{kind}{{a, title={{One}}, journaltitle={{Wheel}}, maintitle={{Evening Post}}}}")
    assert "Evening Post" in str(library[0].to_csl())
    assert again(library)[0].references == library.references


def test_a_childs_date_and_fields_beat_its_parents_by_whatever_name():
    library = read(
        "@mvbook{all, title={All}, date={1937/1952}, address={Riga}}\n"
        "@book{one, crossref={all}, title={One}, volume=1, year={1940}, location={Tartu}}\n"
        "@book{two, crossref={all}, title={Two}, volume=2}"
    )
    assert str(library["one"].issued) == "1940"
    assert library["one"].publisher_place == "Tartu"
    assert str(library["two"].issued) == "1937/1952"
    assert library["two"].publisher_place == "Riga"


def test_a_chain_of_parents_gives_what_its_far_end_has():
    chain = "".join(f"@inbook{{k{i}, title={{T{i}}}, crossref={{k{i + 1}}}}}\n" for i in range(300))
    library = read(chain + "@book{k300, title={End}, publisher={Mill Press}}")
    assert library["k0"].publisher == library["k299"].publisher == "Mill Press"


def test_parents_that_inherit_from_each_other_end():
    library = read("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}, publisher={P}}")
    assert [r.publisher for r in library] == ["P", "P"]


def test_too_much_inheritance_is_told():
    chain = "".join(f"@inbook{{k{i}, title={{T}}, f{i}={{x}}, crossref={{k{i + 1}}}}}\n" for i in range(300))
    library = read(chain + "@book{k300, title={End}}")
    assert any("inherits" in f.message for f in library.findings)


def test_addons_are_printed_and_stay_fields_of_their_own():
    library = read(
        "@article{a, author={Orr, Ida}, title={Locks}, titleaddon={A Memoir}, journaltitle={Wheel}, number=2,"
        " issue={Fall}, note={Signed}, addendum={Reprint, 1999}}"
    )
    article = library[0]
    assert str(article.title) == "Locks. A Memoir"
    assert str(article.issue) == "2, Fall"
    assert article.note == "Signed. Reprint, 1999"
    second, text = again(library)
    assert second.references == library.references
    for line in (
        "title        = {Locks}",
        "titleaddon   = {A Memoir}",
        "issue        = {Fall}",
        "note         = {Signed}",
    ):
        assert line in text


def test_the_addon_of_a_page_is_its_site():
    library = read("@online{a, title={Locks}, titleaddon={The Mill Blog}, url={https://e.org}}")
    assert str(library[0].container_title) == "The Mill Blog"
    assert "titleaddon   = {The Mill Blog}" in again(library)[1]


def test_a_part_is_a_part_number():
    library = read("@book{a, title={T}, volume=1, part=3}")
    assert library[0].to_csl()["part-number"] == "3"
    assert again(library)[0].references == library.references


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"\bibstring{reviewof} \mkbibemph{Locks}", "Review of <i>Locks</i>"),
        (r"A \bibstring{reviewof} it", "A review of it"),
        (r"\autocap{r}eview of \mkbibquote{Locks}", "review of “Locks”"),
        (r"Vol\adddot\ 2\addcomma\space pt\adddot~3\isdot", "Vol. 2, pt.\xa03"),
        (r"\mkbibbrackets{sic} \mkbibparens{here}", "[sic] (here)"),
        (r"the \mkbibordinal{22} lock", "the 22nd lock"),
        (r"\foreignlanguage{french}{Été}", "Été"),
    ],
)
def test_commands_of_biblatex(raw, text):
    from refkit.formats.latex.decode import decode

    assert decode(raw) == text


def test_a_quoted_value_that_pairs_up_as_bibtex_counts():
    library = read('@book{a, title = "{On {\\Bayes{\\}} and\n Laplace}", year = 1986}\n@book{b, title={Next}}')
    assert str(library[0].title) == "On \\Bayes{} and Laplace"
    assert str(library[0].issued) == "1986"
    assert len(library) == 2


@pytest.mark.parametrize(
    ("value", "year", "month"),
    [
        ("1958-08-12", "{1958}", 'aug # "~12"'),
        ("1958-08", "{1958}", "aug"),
        ("1986-21", "{1986}", "{Spring}"),
        ("1949/1963", "{1949--1963}", None),
        ("1958~", "{1958}", None),
        ("-0043-03-15", "{44 BC}", 'mar # "~15"'),
    ],
)
def test_bibtex_has_year_and_month_for_its_styles_and_a_whole_date_for_the_rest(value, year, month):
    book = Book(id="a", title=Title(text="T"), issued={"value": value})
    written = formats.write(Library(references=(book,)), "bibtex").text
    fields = {
        line.split("=")[0].strip(): line.split("=", 1)[1].strip(" ,") for line in written.splitlines() if "=" in line
    }
    assert (fields["year"], fields.get("month"), fields["date"]) == (year, month, f"{{{value}}}")
    assert list(fields).index("date") > list(fields).index("year")
    assert formats.loads(written, "bibtex")[0] == book
    assert "refkit" not in fields


def test_a_plain_year_has_no_date_and_a_year_that_differs_is_kept():
    book = Book(id="a", title=Title(text="T"), issued={"value": "1958"})
    assert "date" not in formats.write(Library(references=(book,)), "bibtex").text
    library = read("@book{a, title={T}, year={1957}, date={1958-02}}")
    assert library[0].extra["custom"]["bibtex"] == {"year": "1957"}


@pytest.mark.parametrize("text", ["a$\\}$", "$\\{$ and {", "}$x_{1}$", "$\\frac{\\}}{2}$"])
def test_math_does_not_unbalance_an_entry(text):
    book = Book(id="a", title=Title(text="T"), publisher=text)
    for dialect in ("bibtex", "biblatex"):
        second, written = again(Library(references=(book,)), dialect)
        assert second[0] == book
        assert len(parse_string(written, "bibtex").entries) == 1


@pytest.mark.parametrize("odd", [" ", "\ud83d", "\ud83d x", "²", "⑨", "٣"])
@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_odd_characters_are_written(odd, dialect):
    book = Book(
        id=f"a{odd}", title=Title(text="T"), publisher=odd, author=(Name(family=odd, given="A"),),
        doi=odd, url={"url": f"https://e.org/{odd}"}, issued={"literal": odd}, extra={"annote": odd},
    )  # fmt: skip
    assert len(formats.loads(formats.write(Library(references=(book,)), dialect).text, dialect)) == 1


@pytest.mark.parametrize("month", ["²", "⑨", "٣", "", "13", "jan."])
def test_a_month_that_is_none_is_kept(month):
    book = read(f"@book{{a, title={{T}}, year={{1990}}, month={{{month}}}}}")[0]
    assert str(book.issued).startswith("1990")
    assert month.strip(".") in str(book.to_csl()) or month == "jan."


def test_no_address_hides_a_command():
    book = Book(id="a", title=Title(text="T"), url={"url": "https://e.org/^^5cinput"}, doi="10.1/^^5c")
    text = formats.write(Library(references=(book,)), "bibtex").text
    assert "^^" not in text.replace("refkit", "").split("refkit")[0]
    assert formats.loads(text, "bibtex")[0] == book
