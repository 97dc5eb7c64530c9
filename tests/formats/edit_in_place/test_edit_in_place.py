"""Repairs in place: in every format only the letters that a repair means change, and they can come back."""

from __future__ import annotations

import random

import pytest

from refkit import errors, pipeline
from refkit.fileedits import count_of
from refkit.formats.edit_in_place import REWRITTEN
from refkit.intake import Source
from refkit.trace import apply, undo
from tests.formats.edit_in_place.exports import FILES, spelt

# Words with a slip and without; what a rule repairs in a value of any format.
SLIPS = (
    ("ﬁeld", "field"),
    ("oﬀice", "office"),
    ("E‐mail", "E-mail"),
    ("soft\u200bly", "softly"),
)
GOOD = ("Walls", "café", "R & D", "Søren", "“quoted”", "100 % new", "naïve", "to", "of", "Würde", "<b>", "It’s")
BLANKS = (("  ", " "), (" ", " "), (" ", " "))
COLLAPSED = ("bibtex", "biblatex", "endnote-xml", "mods")  # their readers see one blank where several are


def value(rng: random.Random, format: str, *, markup: bool) -> tuple[str, str]:
    """A value with slips, and the same without."""
    wrong, right = [], []
    for number in range(rng.randint(2, 6)):
        good = rng.choice([w for w in GOOD if markup or "<" not in w])
        pair = rng.choice(SLIPS) if rng.random() < 0.4 else (good, good)
        gap = rng.choice(BLANKS) if number and format not in COLLAPSED else (" ", " ") if number else ("", "")
        wrong.append(gap[0] + pair[0])
        right.append(gap[1] + pair[1])
    return "".join(wrong), "".join(right)


def fixed(text: str, format: str, **options):
    """The repaired text, the changes, the findings that are left."""
    return pipeline.fix_export(Source("a", text, b""), format, **options)


def checked(text: str, format: str):
    return pipeline.check_library(pipeline.read_library(Source("a", text, b""), format, fix=False))


NEWLINES = {"LF": "\n", "CR LF": "\r\n", "CR": "\r"}


# A line of BibTeX and of refkit's own JSONL ends with a line feed; the others take any end.
SPELLINGS = [
    (format, newline) for format in FILES for newline in NEWLINES if newline != "CR" or "bib" not in format[:3]
]


@pytest.mark.parametrize(("format", "newline"), [s for s in SPELLINGS if s != ("jsonl", "CR")])
def test_only_the_letters_of_a_slip_change_and_they_come_back(format: str, newline: str) -> None:
    rng = random.Random(f"{format} {newline}")
    for _ in range(25):
        slots = [value(rng, format, markup=False) for _ in range(2)]
        links = ("https://example.org/a?utm_source=x&amp;id=3", "https://example.org/a?id=3")
        if format not in ("zotero-rdf", "endnote-xml", "mods"):
            links = (links[0].replace("&amp;", "&"), links[1])
        before, after = (
            FILES[format](
                spelt(slots[0][side], format, "title"), spelt(slots[1][side], format, "publisher"), links[side]
            ).replace("\n", NEWLINES[newline])
            for side in (0, 1)
        )
        text, made, left = fixed(before, format)
        assert text == after
        assert apply(before, made)[0] == text and undo(text, made) == before
        assert not any(f.fixable for f in left)
        assert fixed(text, format)[:2] == (text, [])
        told = [f for f in checked(before, format) if f.fixable]
        assert len(told) == count_of(made)
        assert {f.rule for f in told} == {rule for c in made for rule in c.rule.split("+")}
        assert not any(f.fixable for f in checked(text, format))
        assert count_of(pipeline.loads(before, format).changes) == count_of(made)


@pytest.mark.parametrize("format", FILES)
def test_a_finding_stands_where_its_slip_does(format: str) -> None:
    text = FILES[format](spelt("Walls of the ﬁeld", format, "title"), "Press", "https://example.org/a")
    found = [f for f in checked(text, format) if f.fixable]
    assert [f.rule for f in found] == ["CHR402"]
    assert found[0].span.of(text) == "ﬁ"
    assert [c.span.of(text) for c in found[0].changes] == ["ﬁ"]


@pytest.mark.parametrize("format", [f for f in FILES if f != "jsonl"])
def test_a_record_knows_where_it_stands(format: str) -> None:
    text = FILES[format]("Walls", "Press", "https://example.org/a")
    library = pipeline.read_library(Source("a", text, b""), format, fix=False)
    spans = [r.provenance.entry.span for r in library]
    assert all(r.provenance.entry.text == s.of(text) for r, s in zip(library, spans, strict=True))
    assert ["Walls" in s.of(text) for s in spans] == [True, False]
    assert ["Other" in s.of(text) or "second" in s.of(text) for s in spans] == [False, True]


def test_every_format_that_is_read_is_rewritten_or_refused_with_a_reason() -> None:
    assert set(FILES) == set(REWRITTEN)
    with pytest.raises(errors.UsageError, match=r"fix cannot rewrite html in place: .*refkit convert"):
        fixed("<p>Walls</p>", "html")


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_file_is_repaired_once_and_comes_back(seed: int) -> None:
    """Pieces of syntax put in, taken out and doubled anywhere: what is repaired is told, can be undone, and holds."""
    rng = random.Random(seed)
    for _ in range(60):
        format = rng.choice(list(FILES))
        words = [spelt(value(rng, format, markup=True)[0], format, slot) for slot in ("title", "publisher")]
        text = damaged(rng, FILES[format](*words, "https://example.org/a?utm_source=x&id=3"))
        new, made, left = fixed(text, format)
        assert apply(text, made)[0] == new and undo(new, made) == text
        assert not any(f.fixable for f in left)
        assert fixed(new, format)[0] == new
        assert sum(f.fixable for f in checked(text, format)) == count_of(made)


PIECES = (
    "\" ' { } \\ \n \r < > & &amp; , # : - | % @ = [ ] ﬁ \u200b \x00 \ufeff \x85 \u2028 &ndash; ]]> <![CDATA[ {\\'e}"
    " crossref={first}, http://dx.doi.org/10.1/ ?utm_source=x&"
).split(" ")


def damaged(rng: random.Random, text: str) -> str:
    for _ in range(rng.randint(0, 5)):
        at = rng.randrange(len(text))
        end = at + rng.randint(1, 120)
        kind = rng.randrange(3)
        text = text[:at] + (
            rng.choice(PIECES) + text[at:] if kind == 0 else text[end:] if kind == 1 else text[at:end] * 2 + text[end:]
        )
    return text


# --- single syntaxes


def test_a_macro_is_repaired_where_it_is_defined_once_for_all_who_use_it() -> None:
    text = (
        "@string{press = {Soft\u200bly Press}}\n@book{a, title={A}, publisher = press}\n"
        "@book{b, title={B}, publisher = press # { of } # {Oﬀa}}\n"
    )
    new, made, left = fixed(text, "bibtex")
    assert new == text.replace("\u200b", "").replace("ﬀ", "ff")
    assert len(made) == 2 and not any(f.fixable for f in left)
    told = [f for f in checked(text, "bibtex") if f.fixable]
    assert [f.span.start for f in told] == [c.span.start for c in made]


def test_an_inherited_value_is_repaired_in_its_parent() -> None:
    text = (
        "@incollection{c, title={Child}, crossref = {p}}\n"
        "@collection{p, title={Papers of the ﬁeld}, publisher={House}, year=1990}\n"
    )
    new, made, _ = fixed(text, "biblatex")
    assert new == text.replace("ﬁ", "fi") and len(made) == 1


def test_a_title_and_its_subtitle_are_repaired_each_where_it_stands() -> None:
    text = "@book{a, title={A ﬁeld}, subtitle = {An oﬀice}, author={Roe, J}}\n"
    new, made, _ = fixed(text, "biblatex")
    assert new == text.replace("ﬁ", "fi").replace("ﬀ", "ff")
    assert [c.before for c in made] == ["ﬁ", "ﬀ"]


def test_a_short_title_with_the_same_slip_is_left_alone() -> None:
    text = '[{"id":"a","type":"book","title-short":"A  wall","title":"A  wall"}]'
    assert fixed(text, "csl-json")[0] == '[{"id":"a","type":"book","title-short":"A  wall","title":"A wall"}]'


def test_a_line_of_extra_is_repaired_there_and_not_in_a_title_of_the_same_letters() -> None:
    text = (
        '[{"itemType":"webpage","title":"A","websiteTitle":"Letters of theField  Office",'
        '"extra":"Publisher: Letters of the Field  Office"}]'
    )
    new, made, _ = fixed(text, "zotero-json")
    assert new == text.replace("Field  Office", "Field Office") and len(made) == 2
    assert [c.span.start for c in made] == [i + 6 for i in (text.find("Field"), text.rfind("Field"))]


def test_a_host_that_items_share_is_repaired_once() -> None:
    items = "".join(
        f'<bib:Article rdf:about="#i{n}"><z:itemType>journalArticle</z:itemType><dc:title>T{n}</dc:title>'
        '<dcterms:isPartOf rdf:resource="urn:issn:1"/></bib:Article>\n'
        for n in (1, 2)
    )
    head = FILES["zotero-rdf"]("x", "x", "x").partition("    <bib:Book")[0]
    host = '<bib:Journal rdf:about="urn:issn:1"><dc:title>Soft\u200bly  Notes</dc:title></bib:Journal>'
    text = f"{head}{items}{host}</rdf:RDF>"
    new, made, left = fixed(text, "zotero-rdf")
    assert new == text.replace("\u200b", "").replace("  Notes", " Notes")
    assert len(made) == 2 and not any(f.fixable for f in left)


def test_an_address_that_names_the_item_stays_since_others_point_to_it() -> None:
    address = "https://example.org/a?utm_source=x"
    head = FILES["zotero-rdf"]("x", "x", "x").partition("    <bib:Book")[0]
    text = (
        f'{head}<bib:Document rdf:about="{address}"><z:itemType>webpage</z:itemType><dc:title>T</dc:title>'
        f'</bib:Document><z:Collection rdf:about="#c"><dcterms:hasPart rdf:resource="{address}"/>'
        "</z:Collection></rdf:RDF>"
    )
    new, made, left = fixed(text, "zotero-rdf")
    assert new == text and not made
    assert ["not repaired in place" in f.message for f in left if f.rule == "URL801"] == [True]
    assert not any(f.fixable for f in checked(text, "zotero-rdf"))


def test_a_title_in_runs_of_styles_is_repaired_inside_a_run() -> None:
    run = '<style face="{}">{}</style>'
    title = run.format("normal", "On the ") + run.format("italic", "ﬁeld") + run.format("normal", " oﬀice")
    text = FILES["endnote-xml"](title, "Press", "https://example.org/")
    assert fixed(text, "endnote-xml")[0] == text.replace("ﬁ", "fi").replace("ﬀ", "ff")


def test_cdata_is_repaired_as_it_stands() -> None:
    text = FILES["mods"]("<![CDATA[Walls & the ﬁeld]]>", "Press", "https://example.org/")
    assert fixed(text, "mods")[0] == text.replace("ﬁ", "fi")


@pytest.mark.parametrize("style", ["plain", "'", '"', "|", ">"])
def test_a_yaml_value_of_any_style_is_repaired(style: str) -> None:
    words = "Walls of the\n    soft\u200bly lit\n    ﬁeld"
    value = {"plain": words, "|": f"|\n    {words}", ">": f">-\n    {words}"}.get(style, f"{style}{words}{style}")
    text = f"- id: a\n  type: book\n  title: {value}\n  publisher: Press\n"
    assert fixed(text, "csl-yaml")[0] == text.replace("\u200b", "").replace("ﬁ", "fi")


def test_emphasis_of_a_yaml_title_stays_around_its_repair() -> None:
    text = "- id: a\n  type: book\n  title: The *soft\u200bly* lit [ﬁeld]{.nocase} of 2^nd^ \\*oﬀice\n"
    new, made, _ = fixed(text, "csl-yaml")
    assert new == text.replace("\u200b", "").replace("ﬁ", "fi").replace("ﬀ", "ff") and len(made) == 3


def test_a_folded_line_of_a_tagged_record_is_repaired_on_its_own_line() -> None:
    text = "PMID- 1\nTI  - Walls of\n      the ﬁeld and\n      the oﬀice.\nDP  - 1990\n"
    new, made, _ = fixed(text, "nbib")
    assert new == text.replace("ﬁ", "fi").replace("ﬀ", "ff") and len(made) == 2


def test_a_repair_that_the_encoding_cannot_hold_is_escaped_or_not_made() -> None:
    page = Source("a", FILES["csl-json"]("1&ndash;5 walls", "Press", "https://e.org/"), b"", "latin-1")
    text, made, _ = pipeline.fix_export(page, "csl-json")
    assert made and "1\\u20135 walls" in text
    tagged = Source("a", FILES["enw"]("1&ndash;5 walls", "Press", "https://e.org/"), b"", "latin-1")
    text, made, left = pipeline.fix_export(tagged, "enw")
    assert text == tagged.text and not made
    assert any("not repaired in place" in f.message for f in left)


MACHINE = (
    'mlzsync1:0060{"extrafields":{"jurisdiction":"us:&#233;"},"type":"statute"}',
    "Select: zotero://select/items/1_AAAA&#233;1111",
    "tex.odd: a&#233;  b",
    'refkit/1 {"title": {"short": "a&#233;  b"}}',
    "bibtex*[shorthand=a&#233;  b]",
)


@pytest.mark.parametrize("machine", MACHINE)
def test_what_a_program_wrote_for_itself_in_a_note_is_left_alone(machine: str) -> None:
    import json

    note = f"Soft\u200bly said\n{machine}\nand ﬁelds"
    text = json.dumps([{"id": "a", "type": "book", "title": "T", "note": note}], ensure_ascii=False)
    new, made, left = fixed(text, "csl-json")
    if machine.startswith("refkit/1"):
        assert "&#233;  b" in new
    else:
        assert json.loads(new)[0]["note"] == note.replace("\u200b", "").replace("ﬁ", "fi")
        assert len(made) == 2
    assert not any(f.fixable for f in left)
