"""What a user wrote is never overwritten and never dropped without a word: notes, comments, roles, parts of names."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit import formats
from refkit.formats.common import structured_note
from refkit.model import ArchivalLocation, Library, Name, Title, from_csl
from refkit.model.types import ArchivalDocument, Book, JournalArticle
from tests.strategies import words

BOTH = [name for name, f in formats.FORMATS.items() if f.reads and f.writes]
NOTED = [name for name in BOTH if name not in ("csl-json", "jsonl")]

quick = settings(
    max_examples=int(os.environ.get("REFKIT_EXAMPLES", "25")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
like_ours = st.sampled_from(
    ['refkit/1 {"title": {"text": "X"}}', "refkit/1 {}", "see refkit/1 {", 'Read.\nrefkit/1 {"note": null} and on']
)
remarks = words | like_ours | st.just("Read twice. Quote p. 349.\n\nAsk Vera.")


def there_and_back(record, name, **options):
    written = formats.write(Library(references=(record,)), name, **options)
    return written, formats.loads(written.text, name)[0]


@pytest.mark.parametrize("name", BOTH)
@quick
@given(note=remarks, annote=remarks, abstract=remarks, own=remarks)
def test_the_users_words_come_back_beside_our_note(name, note, annote, abstract, own):
    record = ArchivalDocument(
        id="k",
        title=Title(text="Minutes"),
        note=note,
        archive=ArchivalLocation(repository="Town Archive", fond="7", opis="2"),
        extra={"annote": annote, "abstract": abstract, "custom": {"of-my-own": own}},
    )
    _, back = there_and_back(record, name)
    assert back == record


@pytest.mark.parametrize(
    ("name", "mark"), [("bibtex", "annote"), ("biblatex", "annotation"), ("ris", "RN"), ("enw", "%<")]
)
def test_a_remark_stands_alone_in_its_field(name, mark):
    record = Book(
        id="k", title=Title(text="Mills"), author=(Name(family="Orr", given="Ida", suffix="II", comma_suffix=True),),
        extra={"annote": "Lent to Vera.", "custom": {"x": 1}},
    )  # fmt: skip
    written, _ = there_and_back(record, name)
    assert "refkit/1" in written.text
    line = next(line for line in written.text.splitlines() if line.strip().startswith(mark))
    assert line.strip(" ,").endswith(("Lent to Vera.", "{Lent to Vera.}"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bibtex", r'@book{k, title={T}, annote={refkit/1 \{"number": \{"text": "9"\}\}}}'),
        ("biblatex", r'@book{k, title={T}, annotation={Mine. refkit/1 \{"number": \{"text": "9"\}\}}}'),
        ("ris", 'TY  - BOOK\r\nTI  - T\r\nID  - k\r\nN1  - refkit/1 {"number": {"text": "9"}}\r\nER  - \r\n'),
        ("enw", '%0 Book\n%T T\n%F k\n%Z refkit/1 {"number": {"text": "9"}}\n'),
        (
            "endnote-xml",
            '<xml><records><record><ref-type name="Book">6</ref-type><titles><title>T</title></titles>'
            '<notes>refkit/1 {"number": {"text": "9"}}</notes></record></records></xml>',
        ),
        (
            "mods",
            '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>T</title></titleInfo><genre authority="csl">'
            'book</genre><note>refkit/1 {"number": {"text": "9"}}</note></mods>',
        ),
    ],
)
def test_notes_of_older_versions_are_read(name, text):
    book = formats.loads(text, name)[0]
    assert str(book.number) == "9"
    assert structured_note.TAG not in str(book)
    assert book.extra.get("annote") in (None, "Mine.")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ris", "TY  - BOOK\r\nTI  - T\r\nID  - k\r\nC8  - Vera Lind\r\nER  - \r\n"),
        ("enw", "%0 Book\n%T T\n%F k\n%4 Vera Lind\n"),
        ("bibtex", "@book{k, title={T}, refkit={words of mine}}"),
        ("endnote-xml", "<xml><records><record><ref-type name='Book'>6</ref-type><titles><title>T</title></titles>"
         "<label>k</label><custom4>Vera Lind</custom4></record></records></xml>"),
    ],
)  # fmt: skip
def test_a_value_of_the_users_in_the_place_of_our_note_stays(name, text):
    record = formats.loads(text, name)[0]
    noted = record.with_(other_names={"reviewer of the play": (Name(family="Lind", given="Vera"),)}, year_suffix="c")
    _, back = there_and_back(noted, name)
    assert back == noted
    assert "Vera Lind" in str(record.extra) or "words of mine" in str(record.extra)


@pytest.mark.parametrize("name", formats.PLAIN)
def test_plain_output_has_no_note_and_tells_what_it_costs(name):
    record = ArchivalDocument(
        id="k",
        title=Title(text="Minutes"),
        note="Seen in May.",
        archive=ArchivalLocation(repository="Town Archive", fond="7", opis="2", access_note="by leave of the abbot"),
        extra={"annote": "Lent to Vera."},
    )
    written, back = there_and_back(record, name, plain=True)
    assert structured_note.TAG not in written.text
    assert back.extra["annote"] == "Lent to Vera."
    assert "archive.access_note" in {loss.field for loss in written.losses}
    assert all("structured" not in str(loss.put) for loss in written.losses)
    full, _ = there_and_back(record, name)
    assert {loss.field for loss in full.losses} == {loss.field for loss in written.losses}


@pytest.mark.parametrize("name", BOTH)
def test_child_notes_and_collections_come_back(name):
    record = Book(
        id="k",
        title=Title(text="Mills"),
        note="seen",
        extra={
            "annote": "mine",
            "notes": ["<p>First</p>", "<p>A <i>second</i></p>"],
            "collections": ["To do", "Water"],
        },
    )
    written, back = there_and_back(record, name)
    assert back == record
    if name in ("bibtex", "biblatex"):
        assert not written.losses
        assert "groups" in written.text


def test_ordinary_records_have_no_note():
    article = JournalArticle(
        id="k",
        title=Title(text="Water and Work"),
        author=(Name(family="Mao", given="Dun", family_first=True), Name(family="Lind", given="Vera")),
        container_title=Title(text="Journal of Mills"),
        volume={"text": "19", "printed": "XIX"},
        issue={"text": "2"},
        page={"text": "231-233", "printed": "231–33"},
        issued={"value": "1958-08-12", "time": "3:30 p.m."},
        source="JSTOR",
        call_number="QA 7",
        publisher_place="Riga",
        other_names={"illustrator": (Name(family="Orr", given="Ida"),), "redactor": (Name(literal="The Guild"),)},
    )
    for name in ("bibtex", "biblatex"):
        written, back = there_and_back(article, name)
        assert structured_note.TAG not in written.text
        assert back == article


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    "item",
    [
        {"id": "k", "type": "book", "title": "T", "citation-key": "another key"},
        {"id": "k", "type": "book", "title": "T", "note": "", "PMCID": ""},
        {"id": "k", "type": "book", "title": "T", "abstract": 0.5},
        {"id": "k", "type": "book", "title": "T", "chair": [], "custom": {"names": "of whom?"}},
    ],
)
def test_odd_values_of_csl_come_back_or_are_told(name, item):
    record = from_csl(item)
    written, back = there_and_back(record, name)
    assert back == record or {loss.field.split(".")[0] for loss in written.lost} >= {
        field for field in record.field_names() if getattr(back, field) != getattr(record, field)
    }
    if not written.lost:
        assert back == record
