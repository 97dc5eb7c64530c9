"""What programs and markup bring along: raised letters, brackets in names, lines of programs, a place alone."""

from __future__ import annotations

from typing import Any

import pytest

from refkit.cite import render
from refkit.cite.casing.title_case import sentence_case, title_case
from refkit.cite.composing.machine_notes import without_machine_lines
from refkit.csl import render as render_csl
from refkit.model import from_csl
from refkit.pipeline import loads


def printed(style: str, **fields: Any) -> str:
    item = {"id": "a", "type": "book", "title": "Ferries", **{k.replace("_", "-"): v for k, v in fields.items()}}
    return render([from_csl(item)], style).entries[0]


@pytest.mark.parametrize(
    ("title", "headline", "sentence"),
    [
        (
            "Ports of the IV<sup>th</sup> Tower and the 3<sup>rd</sup> Fleet",
            "Ports of the IV<sup>th</sup> Tower and the 3<sup>rd</sup> Fleet",
            "Ports of the IV<sup>th</sup> tower and the 3<sup>rd</sup> fleet",
        ),
        (
            "harbours of the 17<sup>th</sup> century",
            "Harbours of the 17<sup>th</sup> Century",
            "Harbours of the 17<sup>th</sup> century",
        ),
        (
            "The Purity of H<sub>2</sub>O in Harbours",
            "The Purity of H<sub>2</sub>O in Harbours",
            "The purity of H<sub>2</sub>O in harbours",
        ),
        ("The XIIᵉ Fleet of the People", "The XIIᵉ Fleet of the People", "The XIIᵉ fleet of the people"),
        ("Charles V and the Harbours of the World", "Charles V and the Harbours of the World", None),
        ("Brandt v. Holm and the Harbours", "Brandt v. Holm and the Harbours", None),
    ],
)
def test_letters_and_figures_joined_by_markup_keep_their_case(title: str, headline: str, sentence: str | None) -> None:
    assert title_case(title) == headline
    if sentence is not None:
        assert sentence_case(title) == sentence


def test_a_raised_figure_behind_a_word_is_a_notes_and_the_word_is_lowered() -> None:
    assert sentence_case("The Harbours<sup>3</sup> of the World") == "The harbours<sup>3</sup> of the world"


@pytest.mark.parametrize("style", ["chicago-author-date", "apa"])
def test_ordinals_of_a_bibtex_title_come_out_as_they_were(style: str) -> None:
    bib = (
        "@book{a, title={The IV\\textsuperscript{th} Dynasty and the 3\\textsuperscript{rd} Fleet},"
        " author={Holm, Ada}, year={1931}}"
    )
    entry = render(loads(bib, "bibtex"), style).entries[0]
    assert "IVth" in entry
    assert "3rd" in entry


@pytest.mark.parametrize(
    ("given", "initials"),
    [
        ("Ада [Ada]", "А. [A.]"),
        ("Б. [B.]", "Б. [B.]"),
        ("Sándor (Alex) M.", "S. M."),
        ("Ruth “Bunny” L.", "R. L."),
        ("T(homas) E(rnst)", "T. E."),
        ("H[ugo] B.", "H. B."),
        ("(Alex)", "A."),
    ],
)
def test_initials_of_a_name_with_brackets(given: str, initials: str) -> None:
    assert (
        printed("apa", author=[{"family": "Holm", "given": given}])
        == f"Holm, {initials.removesuffix('.')}. (n.d.). Ferries."
    )


def test_a_style_that_spells_given_names_keeps_what_stands_in_brackets() -> None:
    entry = printed("chicago-author-date", author=[{"family": "Holm", "given": "Sándor (Alex) М. [M.]"}])
    assert entry.startswith("Holm, Sándor (Alex) М. [M.]")


@pytest.mark.parametrize(
    "line",
    [
        "Select: zotero://select/library/items/AB12CD34",
        'mlzsync1:0042{"type":"gazette","extrafields":{}}',
        "Read_Status: In Progress",
        "tex.shorthand: OED",
        "ZSCC: 0000017",
        "31 citations (Crossref) [2024-03-01]",
        "Citation Key: holm1931ferries",
        "Local: file:///home/ada/ferries.pdf",
    ],
)
def test_lines_that_programs_wrote_are_not_printed_and_stay_in_the_record(line: str) -> None:
    reference = from_csl({"id": "a", "type": "book", "title": "Ferries", "note": f"{line}\nA copy in two parts."})
    for style in ("chicago-author-date", "chicago-notes-bibliography", "apa"):
        entry = render([reference], style).entries[0]
        assert "A copy in two parts" in entry
        assert line.partition(":")[0] not in entry
    assert reference.note == f"{line}\nA copy in two parts."


@pytest.mark.parametrize(
    "note",
    [
        "Translation: “On Ferries,” Harbour Review 3 (1931): 4–9.",
        "File: 611.93/9-358",
        "Copy no. 12: internal use only",
        "See also the first edition (1931): its preface differs",
        "English text at https://example.org/ferries",
        "Accession number: 1995.12",
    ],
)
def test_what_a_person_may_have_written_is_printed(note: str) -> None:
    assert without_machine_lines(note) == note


def test_a_place_without_a_publisher_is_printed_where_it_is_the_only_fact_of_the_imprint() -> None:
    fields: dict[str, Any] = {"author": [{"family": "Holm", "given": "Ada"}], "issued": {"date-parts": [[1848]]}}
    place: dict[str, Any] = {**fields, "publisher_place": "Bergen"}
    assert printed("chicago-author-date", **place) == "Holm, Ada. 1848. Ferries. Bergen."
    assert printed("chicago-author-date-17", **place) == "Holm, Ada. 1848. Ferries. Bergen."
    assert printed("chicago-notes-bibliography", **place) == "Holm, Ada. Ferries. Bergen, 1848."
    assert printed("chicago-author-date", **place, publisher="Dag") == "Holm, Ada. 1848. Ferries. Dag."


def test_entries_are_the_same_whether_their_citations_are_printed_or_not() -> None:
    library = [
        from_csl(
            {
                "id": str(n),
                "type": "book",
                "title": title,
                "author": [{"family": "Holm", "given": given}],
                "issued": {"date-parts": [[1931]]},
            }
        )
        for n, (title, given) in enumerate([("Ferries", "Ada"), ("Ports", "Ada M."), ("Quays", "Bert")])
    ]
    for style in ("chicago-author-date", "chicago-notes-bibliography", "apa", "stock:ieee"):
        alone = render(library, style, cite=False)
        both = render(library, style)
        assert alone.entries == both.entries
        assert alone.citations == ()
        assert len(both.citations) == 3


def test_a_name_of_the_record_is_a_name_in_its_own_title_and_a_word_in_its_neighbours() -> None:
    fish = {"id": "a", "type": "book", "title": "The Private Papers of Bishop", "author": [{"family": "Bishop"}]}
    other = {"id": "b", "type": "book", "title": "The Coat of a Bishop", "author": [{"family": "Holm"}]}
    third = {"id": "c", "type": "book", "title": "how a bishop was made and what it cost", "author": [{"family": "Ek"}]}
    rendered = render([from_csl(i) for i in (fish, other, third)], "apa")
    by_key = dict(zip(rendered.keys, rendered.entries, strict=True))
    assert by_key["a"].endswith("The private papers of Bishop.")


def test_an_engine_of_its_own_prints_bracketed_initials_the_same_way() -> None:
    item = {"id": "a", "type": "book", "title": "Ferries", "author": [{"family": "Holm", "given": "Ада [Ada]"}]}
    style = (
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>t</title><id>t</id>'
        '</info><citation><layout><text variable="title"/></layout></citation><bibliography><layout>'
        '<names variable="author"><name initialize-with=". "/></names></layout></bibliography></style>'
    )
    assert render_csl([item], style=style).entries == ["А. [A.] Holm"]
